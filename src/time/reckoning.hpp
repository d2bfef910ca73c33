// SPDX-License-Identifier: Apache-2.0
// The computation of one due time, taken apart so that it can be explained day by day with the very steps that made it.
#pragma once

#include <vector>

#include "kesu/time/limit.hpp"

namespace kesu {

/// One computation: the terms, and what they are read against.
struct Reckoning {
  using Day = std::chrono::local_days;

  const ClockTerms& terms;
  const Calendar* calendar;   ///< null if the terms name none
  const Zone& zone;           ///< the calendar's, if there is one
  Instant start;              ///< as `terms.start` has it
  std::vector<Pause> pauses;  ///< normalised

  /// The days of a limit in days.
  struct Days {
    Day first;    ///< that is not counted
    Day counted;  ///< the last that is
    Day last;     ///< on which it falls due: later only where it rolls
  };

  /// Failures: those of due_time(), but for what the limit itself comes to.
  [[nodiscard]] static Result<Reckoning> make(const ClockTerms& terms, Instant start, std::span<const Pause> pauses,
                                              const CalendarLookup& calendars, const Zone& zone);

  [[nodiscard]] Result<Days> count_days() const;
  /// When the limit is used up; due() is that, or the next opening where `terms.late` says so.
  [[nodiscard]] Result<Instant> used_up() const;
  [[nodiscard]] Result<Instant> due() const;
  /// The end of the day's last interval; 24:00 where it has none.
  [[nodiscard]] Instant closing_of(Day day) const;
  /// Paused at a closing means in the moment before it: a wait that begins with the closing took nothing from the day,
  /// one that ends with it left nothing.
  [[nodiscard]] const Pause* pause_at_closing(Day day) const;

 private:
  [[nodiscard]] Day start_day() const;
  [[nodiscard]] Result<Instant> counted_start(Instant at) const;
  [[nodiscard]] Instant after_elapsed() const;
  [[nodiscard]] Result<Day> next_day(Day day, bool only_workdays) const;
  [[nodiscard]] Result<Instant> after_days() const;
  [[nodiscard]] Result<Instant> rolled(Instant due) const;
};

}  // namespace kesu
