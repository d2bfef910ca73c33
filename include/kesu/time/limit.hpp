// SPDX-License-Identifier: Apache-2.0
// What a limit comes to: from a start, on a calendar, less pauses, to an instant (design 6.1, 6.2, 6.5). Pure.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "kesu/core/result.hpp"
#include "kesu/core/terms.hpp"
#include "kesu/time/calendar.hpp"

namespace kesu {

/// Finds a calendar by name; nullptr if there is none.
using CalendarLookup = std::function<const Calendar*(std::string_view name)>;

/// A due time and how sure it is.
struct Due {
  Instant at{};
  bool beyond_coverage = false;  ///< the calendar does not declare to know the days up to it: a visible warning
};

/// When a clock with `terms` that started at `start` is due. Elapsed limits shift by the pauses; day limits skip days on which the clock is paused at
/// the day's last closing. `zone` serves calendar days without a calendar. `terms.by` is returned as it is.
/// Failures kInvalidData: the named calendar is not known, or has no open time.
[[nodiscard]] Result<Due> due_time(const ClockTerms& terms, Instant start, std::span<const Pause> pauses, const CalendarLookup& calendars, const Zone& zone);

/// Unions overlapping pauses, drops empty ones, clips them to [from, …), sorts.
std::vector<Pause> normalise(std::vector<Pause> pauses, Instant from);

}  // namespace kesu
