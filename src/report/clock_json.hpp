// SPDX-License-Identifier: Apache-2.0
// A clock for machines, the same wherever one is shown.
#pragma once

#include <nlohmann/json.hpp>

#include "kesu/report/tickets.hpp"

namespace kesu {

nlohmann::ordered_json clock_json(const Clock& clock, const Ticket& ticket, const ListingContext& context);

}  // namespace kesu
