// SPDX-License-Identifier: Apache-2.0
// Which local hours each date has: a CalendarSpec with precedence, overnight hours and breaks already settled, so that
// a walk over many days only looks things up. Knows wall-clock time only, no zone and no instants.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "kesu/time/calendar.hpp"

namespace kesu {

constexpr int kDaySeconds = 86400;

/// The hours of every date. Pieces are [open, close) in seconds of wall-clock time from the midnight the date begins
/// with, 0 <= open < close, sorted, neither overlapping nor touching.
class DayTable {
 public:
  using Day = std::chrono::local_days;
  using Pieces = std::span<const DayHours>;

  explicit DayTable(const CalendarSpec& spec);

  /// The hours that belong to `day`; those past its end (overnight) go up to 172800.
  [[nodiscard]] Pieces hours_of(Day day) const;
  /// What is open between the two midnights of `day`, whichever day it belongs to: within [0, 86400).
  [[nodiscard]] Pieces open_on(Day day) const;

 private:
  struct Range {
    std::uint32_t begin = 0;
    std::uint32_t count = 0;
  };
  /// A day that differs from its weekday, or the day after one.
  struct Dated {
    Day day;
    Range hours;
    Range open;
  };

  [[nodiscard]] const Dated* dated(Day day) const;
  [[nodiscard]] bool is_annual_holiday(Day day) const;
  [[nodiscard]] std::vector<DayHours> compile(Day day, const CalendarSpec& spec,
                                              const std::map<Day, std::vector<DayHours>>& breaks) const;
  [[nodiscard]] Pieces pieces(Range range) const { return {pool_.data() + range.begin, range.count}; }
  Range keep(const std::vector<DayHours>& pieces);

  std::vector<DayHours> pool_;
  std::array<Range, 7> week_;
  /// By weekday, whether the day before is an annual holiday, whether this day is one.
  std::array<std::array<std::array<Range, 2>, 2>, 7> week_open_;
  std::vector<Dated> dated_;  ///< by day
  std::array<bool, 13 * 32> annual_{};
  bool has_annual_ = false;
};

}  // namespace kesu
