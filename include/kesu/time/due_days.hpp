// SPDX-License-Identifier: Apache-2.0
// Why something is due when it is: the days from the start to the due time, each with what it counted for and why not.
// Made of the same steps as due_time(); decides nothing of its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "kesu/time/calendar_day.hpp"
#include "kesu/time/limit.hpp"

namespace kesu {

/// What a day came to on the way to a due time.
enum class DayRole : std::uint8_t {
  kCounted,   ///< one of the limit's days; or some of its time was used on it
  kStart,     ///< the day of the start, which a limit in days does not count
  kBefore,    ///< before the start that counts (`start: next_workday`)
  kClosed,    ///< no working day, or none of its time lies within the limit; its kind says why
  kPaused,    ///< the clock stands still at its closing, or all of it
  kRolled,    ///< a limit in calendar days is used up and the day is closed, so it rolls on (`roll: next_workday`)
  kRolledTo,  ///< the day it rolled to, or the one of the next opening (`late: next_opening`)
};

/// "counted", "start", "before", "closed", "paused", "rolled", "rolled_to".
std::string_view to_string(DayRole role);

struct DueDay {
  CalendarDay day;  ///< without a calendar: every day is one from 00:00 to 24:00
  DayRole role = DayRole::kCounted;
  int number = 0;   ///< limits in days: the how-manieth counted day; 0 for others
  Seconds used{0};  ///< other limits: how much of the limit was used on it
};

/// A due time with its days in order, from the start to the due time. Of limits that are not in days a day counts if
/// time of the limit was used on it: open time, or real time without a calendar's hours.
struct DueExplained {
  Due due;
  std::vector<DueDay> days;
};

/// Failures: those of due_time(); kUsage where more than 10,000 days lie between.
[[nodiscard]] Result<DueExplained> explain_due(const ClockTerms& terms, Instant start, std::span<const Pause> pauses,
                                               const CalendarLookup& calendars, const Zone& zone);

}  // namespace kesu
