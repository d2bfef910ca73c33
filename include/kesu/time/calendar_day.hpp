// SPDX-License-Identifier: Apache-2.0
// One date of a calendar as people ask about it: is it worked, and what makes it so. Says what a Calendar already
// knows; computes no limits.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/time/calendar.hpp"

namespace kesu {

/// What decides about a date (docs/clocks.md, 4).
enum class DayKind : std::uint8_t {
  kWorkday,   ///< the weekday has hours
  kWeekend,   ///< the weekday has none
  kHoliday,   ///< by date or every year
  kMakeUp,    ///< a working day that would not be one
  kOverride,  ///< hours of its own, or none
  kNoHours,   ///< it would have hours, but breaks or a jump of the clock leave none
};

/// "workday", "weekend", "holiday", "make_up", "override", "no_hours".
std::string_view to_string(DayKind kind);

struct CalendarDay {
  Date date;
  DayKind kind = DayKind::kWorkday;
  std::string name;               ///< of the holiday, or of what a make-up day makes up for; may be empty
  std::optional<bool> statutory;  ///< holidays by date: see Holiday
  std::vector<Pause> open;        ///< its intervals, in real time; those past its midnight are its own
  bool beyond_coverage = false;

  [[nodiscard]] bool is_workday() const { return !open.empty(); }
};

/// What `date` is on `calendar`.
CalendarDay day_of(const Calendar& calendar, Date date);

}  // namespace kesu
