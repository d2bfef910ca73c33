// SPDX-License-Identifier: Apache-2.0
// Who has how much to do: open tickets by person and by department, how old they are, what of them is late. Counts;
// whose fault it is is nobody's business here.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "kesu/report/sections.hpp"
#include "kesu/report/table.hpp"
#include "kesu/report/tickets.hpp"

namespace kesu {

/// Somebody who can own tickets, or a department.
struct Desk {
  std::string id;
  std::string department;
  int capacity = 0;  ///< open tickets at once; 0: no limit
  bool away = false;
  std::string backup;  ///< who is there in his place; empty: nobody, or not needed
};

/// A row a person: those in `desks` in their order, then owners that are not among them, then what no person owns.
/// Columns: open, of them late, waiting and not taken on yet; where he helps; capacity and the share of it that is
/// used; steps of his that are open; ageing; the oldest.
Table workload_by_person(std::span<const TicketView> views, const ListingContext& context, std::span<const Desk> desks);
/// The same a department: what it has with or without an owner; a ticket without a department counts as "-".
Table workload_by_department(std::span<const TicketView> views, const ListingContext& context,
                             std::span<const Desk> departments);

/// Both, for people.
Sections workload(std::span<const TicketView> views, const ListingContext& context, std::span<const Desk> desks,
                  std::span<const Desk> departments);

}  // namespace kesu
