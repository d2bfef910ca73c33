// SPDX-License-Identifier: Apache-2.0
// Points on the way of a clock: when half of its limit is used up, four hours before it is due, a working day after. It
// says when they are reached; who is told then is the rules' business.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kesu/core/terms.hpp"
#include "kesu/time/clock.hpp"

namespace kesu {

/// A point as rules write it. Exactly one of `percent` and `offset` is set.
struct ClockPoint {
  std::optional<int> percent;   ///< of the limit, from the start: 80; "+25%" is 125
  std::optional<Limit> offset;  ///< from the due time
  bool before = false;          ///< the offset lies before it

  bool operator==(const ClockPoint&) const = default;
};

/// Parses "80%" "+25%" (1 to 1000) and a sign with a limit: "-4h" "+30m" "-2 workhours" "+1 workday". Failure
/// kInvalidData with the forms as hint.
[[nodiscard]] Result<ClockPoint> parse_clock_point(std::string_view text);
/// One spelling of each point, whichever it was written in: "+25%", not "125%"; "-2h", not "-120m".
std::string to_string(const ClockPoint& point);

/// When `clock`, which must have a due time, reaches `point`.
///
/// A share counts in the clock's own time, less its pauses: real time for limits in real time and in calendar days,
/// open time for working hours and working days; 100% is the due time, less is not after it, more not before it. An
/// offset counts in the time it names: real time, open time of `calendar`, or days at the due time's own clock time,
/// which for working days are those of `calendar`. Failure kInvalidData: no such calendar, or none with open time near.
[[nodiscard]] Result<Instant> time_of(const ClockPoint& point, const Clock& clock, std::string_view calendar,
                                      const ClockContext& context);

}  // namespace kesu
