// SPDX-License-Identifier: Apache-2.0
// Listings about calendars: their days, the way to a due time, open time between two instants. Which rows and columns;
// how they look is table.hpp's.
#pragma once

#include <span>
#include <string>

#include "kesu/core/terms.hpp"
#include "kesu/report/table.hpp"
#include "kesu/time/calendar_day.hpp"
#include "kesu/time/due_days.hpp"

namespace kesu {

/// Which days of a calendar are listed.
enum class DayChoice : std::uint8_t {
  kAll,
  kSpecial,  ///< only those that are not what their weekday is: holidays, make-up days, hours of their own
};

/// `kesu calendar show NAME`: a row a day from `first` to `last`, both included; the calendar's week, zone, coverage
/// and digest as facts, and the days and hours of the period. Schema kesu/calendar/1.
Table calendar_table(const Calendar& calendar, Date first, Date last, DayChoice choice);

/// `kesu calendar show` where there are several: a row a calendar. Schema kesu/calendars/1.
Table calendars_table(std::span<const Calendar* const> calendars);

/// What a limit that started at `start` came to: a row a day, the due time as a fact. `calendar` may be null. Schema
/// kesu/calendar/due/1.
Table due_days_table(const ClockTerms& terms, Instant start, const DueExplained& explained, const Calendar* calendar,
                     const Zone& zone);

/// Open time between two instants outside `pauses`, as facts of one row. Schema kesu/calendar/between/1.
Table between_table(const Calendar& calendar, Instant from, Instant to, std::span<const Pause> pauses);

}  // namespace kesu
