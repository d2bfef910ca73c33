// SPDX-License-Identifier: Apache-2.0
// The internal bulletin: for everybody in the house, what happened, whose fault it was, what follows and what is to be
// learnt. The complainant is nobody's business in it and always masked, whatever else is revealed.
#pragma once

#include <span>

#include "kesu/report/table.hpp"
#include "kesu/report/tickets.hpp"

namespace kesu {

/// `kesu report bulletin`: a row for each ticket with a finding in force that names people, in the order given: what
/// happened, what was found, who is liable and what follows for him, what was done, lessons. Never an exercise, nor
/// what was entered in error.
Table bulletin_table(std::span<const TicketView> views, const ListingContext& context);

}  // namespace kesu
