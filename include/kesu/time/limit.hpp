// SPDX-License-Identifier: Apache-2.0
// What a limit comes to: from a start, on a calendar, less pauses, to an instant (docs/clocks.md, 1, 2 and 5). Pure.
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

/// When a clock with `terms` that started at `start` is due. `zone` is the store's and serves calendar days without a
/// calendar; with one, its own zone counts. Elapsed limits shift by the real time of the pauses, open time by the open
/// time in them. Day limits skip days at whose last closing the clock is paused: in the moment before it, so that a
/// pause from one closing to the next opening costs nothing. A day without hours, or without a calendar, closes at
/// 24:00; so does a bare date in `terms.by`, while an instant there is returned as it is. `same_time` that falls into a
/// pause is due when the pause ends. Working days: until an overnight shift is over, the start day is the one the shift
/// opened on. `start: next_workday` and `late: next_opening` apply to every kind of limit; `late` moves a due that lies
/// after the last closing of its day, or on a day without hours. Failures kInvalidData: the calendar is not known or
/// not named where one is needed, it has no open time, or the due lies past the year 9999.
[[nodiscard]] Result<Due> due_time(const ClockTerms& terms, Instant start, std::span<const Pause> pauses,
                                   const CalendarLookup& calendars, const Zone& zone);

/// Real time in [from, to) outside `pauses`, which are normalised; 0 if to <= from.
Seconds real_time(Instant from, Instant to, std::span<const Pause> pauses);

/// Unions overlapping pauses, drops empty ones, clips them to [from, …), sorts.
std::vector<Pause> normalise(std::vector<Pause> pauses, Instant from);

}  // namespace kesu
