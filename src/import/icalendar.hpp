// SPDX-License-Identifier: Apache-2.0
// All-day events out of an iCalendar file (RFC 5545). Reads just what holidays need; whatever else bears on a date is
// reported rather than passed over.
#pragma once

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/result.hpp"
#include "kesu/core/timestamp.hpp"

namespace kesu {

/// FREQ=YEARLY with the parts that say one day a year.
struct YearlyRule {
  int interval = 1;
  std::optional<int> count;
  std::optional<Date> until;  ///< included
  std::optional<std::chrono::month> month;
  std::optional<int> month_day;  ///< from the month's end where negative
  std::optional<std::chrono::weekday> weekday;
  int nth = 0;  ///< of the weekday in its month; from the end where negative

  /// Every year on the same date, for good.
  [[nodiscard]] bool is_plain() const {
    return interval == 1 && !count && !until && !weekday && month_day.value_or(1) > 0;
  }
};

struct AllDayEvent {
  int line = 0;  ///< of BEGIN:VEVENT
  std::string summary;
  Date first;
  int days = 1;
  std::optional<YearlyRule> rule;
  std::set<Date> except;                   ///< EXDATE
  std::optional<std::string> special_day;  ///< X-APPLE-SPECIAL-DAY
};

/// The all-day events of `text` (UTF-8), in the order of the file. Problems and warnings as for read_holidays().
std::vector<AllDayEvent> read_icalendar(std::string_view text, const std::string& file, Problems& problems,
                                        Problems& warnings);

/// The first days of the event's occurrences that begin within [first, last], in order.
std::vector<Date> occurrences(const AllDayEvent& event, Date first, Date last);

}  // namespace kesu
