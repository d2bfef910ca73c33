// SPDX-License-Identifier: Apache-2.0
// Running clocks whose due time an edit of a calendar moves.
#pragma once

#include <span>

#include "kesu/report/sections.hpp"
#include "kesu/report/tickets.hpp"

namespace kesu {

/// A running clock on two calendars.
struct MovedDue {
  const TicketView* view = nullptr;
  Clock before;
  Clock after;
};

/// The part `due_times`: a row a clock, with both due times; where one cannot be computed, why.
Section moved_due_times(std::span<const MovedDue> moved, const ListingContext& context);

}  // namespace kesu
