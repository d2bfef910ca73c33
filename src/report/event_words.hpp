// SPDX-License-Identifier: Apache-2.0
// What an event did, in words.
#pragma once

#include <string>

#include "kesu/core/ticket.hpp"
#include "kesu/report/case_file.hpp"
#include "kesu/report/tickets.hpp"

namespace kesu {

/// "classified quality.waterproofing, urgent (72)"; "name: 张* → 张*" for an amendment of a personal field, unless
/// context.reveal. Free text is masked likewise.
std::string event_words(const Event& event, const Complainant& complainant, const ListingContext& context);

/// "Wu Tao directly liable (fine of 200 CNY)": an entry of `people:` of a finding.
std::string liable_words(const Node& person, const ListingContext& context);

/// "resolution met after 2h 10min (due 2026-03-16 18:00)".
std::string verdict_words(const Verdict& verdict, const ListingContext& context);

/// How a clock stands: "due 2026-03-16 18:00, 3d 8h left", "met in 2h (due …)", "cancelled: …".
std::string clock_words(const Clock& clock, const ListingContext& context);

}  // namespace kesu
