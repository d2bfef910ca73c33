// SPDX-License-Identifier: Apache-2.0
// A clock for machines, the same wherever one is shown.
#pragma once

#include <nlohmann/json.hpp>

#include "kesu/report/tickets.hpp"

namespace kesu {

/// Names that somebody made up are masked as `complainant`'s unless context.reveal.
nlohmann::ordered_json clock_json(const Clock& clock, const Ticket& ticket, const Complainant& complainant,
                                  const ListingContext& context);

/// The envelope of what `show` prints: schema, store, commit and time of the data, the items, the errors.
std::string show_json(const std::string& schema, nlohmann::ordered_json items, const ListingContext& context,
                      const Problems& problems);

}  // namespace kesu
