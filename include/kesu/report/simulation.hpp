// SPDX-License-Identifier: Apache-2.0
// Past tickets as they were and as other rules would have had them, side by side: what moves. Counts and names; what
// the other rules decide is given.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "kesu/report/sections.hpp"
#include "kesu/report/tickets.hpp"

namespace kesu {

/// One ticket, twice.
struct SimulatedTicket {
  const TicketView* recorded = nullptr;
  State state;                ///< as the other rules would have it
  std::vector<Clock> clocks;  ///< theirs
  std::string department;     ///< whom they route it to; empty: nobody
  bool by_hand = false;       ///< a person classified it, which stands under any rules
  std::string because;        ///< the rules that gave severity and priority
};

/// The parts `priority_matrix`, `priority_moved`, `category_moved`, `clocks`, `clocks_moved` and `departments`. Running
/// clocks that are past due count as missed. Schema kesu/rules/simulate/1.
Sections simulation(std::span<const SimulatedTicket> tickets, const ListingContext& context);

}  // namespace kesu
