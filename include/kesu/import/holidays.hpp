// SPDX-License-Identifier: Apache-2.0
// Holidays as other programs keep them, as dates that kesu's calendars include: the JSON of holiday-cn and iCalendar
// (RFC 5545, all-day events). Takes over what the file says and claims no more: which days are statutory, and which
// years the file is complete for, only where somebody says so. Pure: writing is the caller's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kesu/core/result.hpp"
#include "kesu/time/calendar_dates.hpp"

namespace kesu {

/// First and last date, both included.
using DateRange = std::pair<Date, Date>;

/// What the file itself does not say.
struct HolidayOptions {
  std::optional<DateRange> covers;   ///< stands over the year of a holiday-cn file; needed for iCalendar
  std::vector<DateRange> statutory;  ///< where any is given, these days off are statutory and all others are not
  bool make_up_days = true;          ///< false: they are left out
  std::string encoding = "auto";     ///< see to_utf8()
};

struct ImportedHolidays {
  CalendarDates dates;         ///< its notes say what it was made of
  std::string suggested_name;  ///< "cn-2026"; empty where the file does not tell
};

/// Reads `bytes`; `file` is the path for messages. What is wrong is reported with its place, and nothing returned:
/// - neither of the two formats, or cut off; no day in it (the notice of that year is not out yet);
/// - a date that is both off and worked; a day off listed as statutory that is none;
/// - an event that repeats other than yearly, or in a way that cannot be written as dates; an iCalendar without
///   `covers`, unless all of its events repeat every year for good.
/// Odd but accepted, to `warnings`: events at a time of day and cancelled ones, which are left out.
///
/// holiday-cn: `{"year": 2026, "papers": [url, …], "days": [{"name": …, "date": …, "isOffDay": …}, …]}`. `year` is that
/// of the notice; days of the years beside it are taken over, coverage is that year. iCalendar: an event is a day off,
/// but a make-up day where X-APPLE-SPECIAL-DAY says ALTERNATE-WORKDAY or its name says 补班 or （班）. Yearly events
/// without an end become annual holidays; where they begin after `covers` does, or last several days, dates of it.
[[nodiscard]] std::optional<ImportedHolidays> read_holidays(std::string_view bytes, const std::string& file,
                                                            const HolidayOptions& options, Problems& problems,
                                                            Problems& warnings);

}  // namespace kesu
