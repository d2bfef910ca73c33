// SPDX-License-Identifier: Apache-2.0
// What events of improvement did, in words: those of corrective and preventive actions, and reviews. Of events that
// are masked where they have to be.
#pragma once

#include <string>

#include "kesu/core/ticket.hpp"
#include "kesu/report/tickets.hpp"

namespace kesu {

/// "commissioned: Li Si, due 2026-05-01, effect to be judged on 2026-06-01, verified by Wang Wu".
std::string commissioned(const Event& event, const ListingContext& context);
/// "carried out by Li Si, effect to be judged on 2026-06-01".
std::string carried_out(const Event& event, const ListingContext& context);
/// "verified: effective".
std::string verified(const Event& event);
/// "reviewed, reported to management: …; went well: …; lessons: …".
std::string reviewed(const Event& event, const ListingContext& context);

}  // namespace kesu
