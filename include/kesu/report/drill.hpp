// SPDX-License-Identifier: Apache-2.0
// What came of a drill: of each of its tickets which clock was met, which was late and by how much, and which steps
// were left out.
#pragma once

#include <span>

#include "kesu/report/table.hpp"
#include "kesu/report/tickets.hpp"

namespace kesu {

/// `kesu drill report`: for each ticket, in the order given, a row a clock, then one for each step of playbooks and
/// plan that no clock is about. What was still to do when the drill ended was not done. Schema kesu/drill/report/1.
Table drill_table(std::span<const TicketView> views, const ListingContext& context);

}  // namespace kesu
