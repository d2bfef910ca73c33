// SPDX-License-Identifier: Apache-2.0
// How clocks and verdicts read for people.
#pragma once

#include <string>

#include "kesu/report/tickets.hpp"

namespace kesu {

/// "resolution met after 2h 10min (due 2026-03-16 18:00)".
std::string verdict_words(const Verdict& verdict, const ListingContext& context);

/// How a clock stands: "due 2026-03-16 18:00, 3d 8h left", "met in 2h (due …)", "cancelled: …".
std::string clock_words(const Clock& clock, const ListingContext& context);

}  // namespace kesu
