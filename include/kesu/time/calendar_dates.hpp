// SPDX-License-Identifier: Apache-2.0
// A file of dates that calendars include (calendars/cn-2026.yaml): holidays, make-up days, what it covers. Its reading
// and its canonical writing; what a calendar makes of it is calendar.hpp's.
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "kesu/time/calendar.hpp"

namespace kesu {

struct CalendarDates {
  std::vector<std::string> notes;
  std::optional<std::pair<Date, Date>> covers;
  std::map<Date, Holiday> holidays;
  std::map<std::chrono::month_day, std::string> annual_holidays;
  std::map<Date, std::string> make_up_days;  ///< with what they make up for, or ""; they have Monday's hours

  bool operator==(const CalendarDates&) const = default;
};

/// The file: one value has one spelling, keys in the order of CalendarDates, dates ascending.
std::string write_calendar_dates(const CalendarDates& dates);

/// Reads such a file. Hours that it gives make-up days are read and left out. Problems are reported; nullopt if there
/// was any.
std::optional<CalendarDates> decode_calendar_dates(const Node& node, const DecodeContext& context);

}  // namespace kesu
