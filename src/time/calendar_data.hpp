// SPDX-License-Identifier: Apache-2.0
// What stands behind a Calendar, and the walk over its open time that all of its arithmetic is made of.
#pragma once

#include "kesu/time/calendar.hpp"

#include "day_table.hpp"

namespace kesu {

/// How far a search looks for open time before it gives up.
constexpr std::chrono::days kSearchDays{400};

struct Calendar::Data {
  using Day = DayTable::Day;

  CalendarSpec spec;
  Zone zone;
  DayTable table;

  /// 00:00 of `day`.
  [[nodiscard]] Instant midnight(Day day) const { return zone.to_instant(LocalTime{day}); }
  /// A piece of `day` in real time. Each end is converted by itself, so a 25-hour day holds 25 hours. May be empty.
  [[nodiscard]] Pause real(Day day, const DayHours& piece) const {
    return {zone.to_instant(LocalTime{day} + Seconds{piece.open}),
            zone.to_instant(LocalTime{day} + Seconds{piece.close})};
  }
  /// The day between whose midnights `at` lies. Not always the local date: after a midnight that is repeated, the
  /// clock shows the day before once more.
  [[nodiscard]] Day day_around(Instant at) const;

  /// Calls visit(Pause) for open stretches that end after `from`, in order, until it returns true. Stretches are split
  /// at midnights. False if there is none within kSearchDays of the last one (or of `from`), or before the year 10000.
  template <class Visit>
  bool forward(Instant from, Visit visit) const;
  /// The same backwards, for stretches that begin before `from`; until the year 0.
  template <class Visit>
  bool backward(Instant from, Visit visit) const;

  [[nodiscard]] Error no_open_time(Instant at) const;
};

inline constexpr DayTable::Day kFirstDay{std::chrono::local_days{std::chrono::year{1} / 1 / 1}};
inline constexpr DayTable::Day kLastDay{std::chrono::local_days{std::chrono::year{9999} / 12 / 31}};

template <class Visit>
bool Calendar::Data::forward(Instant from, Visit visit) const {
  const Day first = day_around(from);
  Day last = std::min(first + kSearchDays, kLastDay);
  for (Day day = first; day <= last; day += std::chrono::days{1}) {
    for (const DayHours& piece : table.open_on(day)) {
      const Pause open = real(day, piece);
      if (open.from >= open.to || open.to <= from) continue;
      if (visit(open)) return true;
      last = std::min(day + kSearchDays, kLastDay);
    }
  }
  return false;
}

template <class Visit>
bool Calendar::Data::backward(Instant from, Visit visit) const {
  const Day first = day_around(from);
  Day last = std::max(first - kSearchDays, kFirstDay);
  for (Day day = first; day >= last; day -= std::chrono::days{1}) {
    const DayTable::Pieces pieces = table.open_on(day);
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
      const Pause open = real(day, *piece);
      if (open.from >= open.to || open.from >= from) continue;
      if (visit(open)) return true;
      last = std::max(day - kSearchDays, kFirstDay);
    }
  }
  return false;
}

}  // namespace kesu
