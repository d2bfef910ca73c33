// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/limit.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

namespace kesu {
namespace {

using std::chrono::days;
using Day = std::chrono::local_days;

constexpr Day kLastDay{std::chrono::year{9999} / 12 / 31};
constexpr Instant kEndOfTime = std::chrono::sys_days{std::chrono::year{10000} / 1 / 1};

/// One computation: the terms, and what they are read against.
struct Reckoning {
  const ClockTerms& terms;
  const Calendar* calendar;   ///< null if the terms name none
  const Zone& zone;           ///< the calendar's, if there is one
  std::vector<Pause> pauses;  ///< normalised

  [[nodiscard]] Instant closing_of(Day day) const;
  [[nodiscard]] const Pause* pause_at_closing(Day day) const;
  [[nodiscard]] Day start_day(Instant start) const;
  [[nodiscard]] Result<Instant> counted_start(Instant start) const;
  [[nodiscard]] Instant after_elapsed(Instant start) const;
  [[nodiscard]] Result<Day> next_day(Day day, bool only_workdays) const;
  [[nodiscard]] Result<Instant> after_days(Instant start) const;
  [[nodiscard]] Result<Instant> rolled(Instant due) const;
  [[nodiscard]] bool beyond_coverage(Instant start, Instant due) const;
};

Error beyond_time(const ClockTerms& terms) {
  return {ErrorKind::kInvalidData, say("clock {0} would be due after the year 9999", terms.name)};
}

/// The end of the day's last interval; 24:00 where it has none. A shift of the day before that outlasts it keeps the
/// house open, so the day is not over before it: a longer limit is never due earlier.
Instant Reckoning::closing_of(Day day) const {
  if (calendar != nullptr) {
    const auto overnight = calendar->last_close(Date{day - days{1}});
    if (const auto closing = calendar->last_close(Date{day}))
      return overnight ? std::max(*closing, *overnight) : *closing;
  }
  return zone.day_start(Date{day + days{1}});
}

/// Paused at a closing means in the moment before it: a wait that begins with the closing took nothing from the day,
/// one that ends with it left nothing.
const Pause* Reckoning::pause_at_closing(Day day) const {
  if (pauses.empty()) return nullptr;
  const Instant closing = closing_of(day);
  const auto found =
      std::ranges::find_if(pauses, [&](const Pause& pause) { return pause.from < closing && closing <= pause.to; });
  return found == pauses.end() ? nullptr : &*found;
}

/// The day that is not counted. Working days: until an overnight shift is over it is still the day the shift opened,
/// unless the new day's hours have begun. Calendar days go by the date.
Day Reckoning::start_day(Instant start) const {
  const Day day{zone.date_of(start)};
  if (terms.limit->unit != Limit::Unit::kWorkdays) return day;
  const auto closing = calendar->last_close(Date{day - days{1}});
  if (!closing || *closing <= start) return day;
  const auto opening = calendar->first_open(Date{day});
  return opening && *opening <= start ? day : day - days{1};
}

/// The start, or the same clock time on the next working day if it fell on a closed day and the terms say so.
Result<Instant> Reckoning::counted_start(Instant start) const {
  if (terms.start != StartRule::kNextWorkday || calendar->is_open(start)) return start;
  const Day day{zone.date_of(start)};
  const auto workday = calendar->workday_from(Date{day});
  if (!workday) return fail(workday.error());
  if (Day{*workday} == day) return start;
  return zone.to_instant(zone.to_local(start) + (Day{*workday} - day));
}

Instant Reckoning::after_elapsed(Instant start) const {
  Instant due = start + terms.limit->length;
  for (const Pause& pause : pauses) {
    if (pause.from >= due) break;
    due += pause.to - std::max(pause.from, start);
  }
  return due;
}

/// The next (working) day at whose last closing the clock is not paused.
Result<Day> Reckoning::next_day(Day day, bool only_workdays) const {
  while (true) {
    if (only_workdays) {
      const auto workday = calendar->next_workday(Date{day});
      if (!workday) return fail(workday.error());
      day = Day{*workday};
    } else {
      day += days{1};
    }
    if (day > kLastDay) return fail(beyond_time(terms));
    const Pause* pause = pause_at_closing(day);
    if (pause == nullptr) return day;
    // No day closes later than at the end of the day after it, so the wait lasts over all that are jumped.
    day = std::max(day, Day{zone.date_of(pause->to)} - days{3});
  }
}

Result<Instant> Reckoning::after_days(Instant start) const {
  const Day first = start_day(start);
  Day day = first;
  if (days{terms.limit->days} > kLastDay - first) return fail(beyond_time(terms));
  if (terms.limit->unit == Limit::Unit::kDays && pauses.empty()) {
    day += days{terms.limit->days};
  } else {
    for (int counted = 0; counted < terms.limit->days; ++counted) {
      const auto next = next_day(day, terms.limit->unit == Limit::Unit::kWorkdays);
      if (!next) return fail(next.error());
      day = *next;
    }
  }
  const bool rolls = terms.roll == RollRule::kNextWorkday;
  if (rolls && (!calendar->is_workday(Date{day}) || pause_at_closing(day) != nullptr)) {
    const auto next = next_day(day, true);
    if (!next) return fail(next.error());
    day = *next;
  }
  if (terms.due == DuePoint::kEndOfDay) return closing_of(day);

  Instant due = zone.to_instant(zone.to_local(start) + (day - first));
  for (const Pause& pause : pauses) {
    // The day counts, since the wait is over before its closing; but nothing falls due while it lasts.
    if (pause.from < due && due < pause.to) due = pause.to;
  }
  return due;
}

/// A due after the last closing of its day, or on a day without hours, moves to the next opening. One before the first
/// opening stays, as Boston's requests show (docs/clocks.md, 1): so what begins late in the evening may fall due after
/// what begins early the next morning.
Result<Instant> Reckoning::rolled(Instant due) const {
  if (terms.late != LateRule::kNextOpening) return due;
  const Day today{zone.date_of(due)};
  const auto last = calendar->last_close(Date{today});
  if (last && due <= *last) return due;
  const auto overnight = calendar->last_close(Date{today - days{1}});
  if (overnight && due <= *overnight) return due;
  return calendar->next_open(due);
}

bool Reckoning::beyond_coverage(Instant start, Instant due) const {
  const bool used =
      terms.limit->unit != Limit::Unit::kElapsed || terms.start != StartRule::kAsIs || terms.late != LateRule::kAsIs;
  if (calendar == nullptr || !used) return false;
  // Due at 24:00 needs nothing of the day that begins then.
  return calendar->beyond_coverage(zone.date_of(start)) || calendar->beyond_coverage(zone.date_of(due - Seconds{1}));
}

bool needs_calendar(const ClockTerms& terms) {
  return terms.limit->unit == Limit::Unit::kOpenTime || terms.limit->unit == Limit::Unit::kWorkdays ||
         terms.start != StartRule::kAsIs || terms.late != LateRule::kAsIs || terms.roll != RollRule::kNone;
}

}  // namespace

Result<Due> due_time(const ClockTerms& terms, Instant start, std::span<const Pause> pauses,
                     const CalendarLookup& calendars, const Zone& zone) {
  if (terms.by) {
    if (!terms.by->is_date()) return Due{terms.by->instant};
    return Due{zone.day_start(Date{Day{*terms.by->date} + days{1}})};
  }
  if (!terms.limit) {
    return fail(ErrorKind::kInvalidData, say("clock {0} has neither a limit nor a time", terms.name));
  }
  const Calendar* calendar = terms.calendar.empty() || !calendars ? nullptr : calendars(terms.calendar);
  if (calendar == nullptr && !terms.calendar.empty()) {
    return fail(ErrorKind::kInvalidData,
                say("clock {0} runs on calendar '{1}', which is not there", terms.name, terms.calendar));
  }
  if (calendar == nullptr && needs_calendar(terms)) {
    return fail(ErrorKind::kInvalidData, say("clock {0} needs a calendar", terms.name));
  }

  Reckoning reckoning{terms, calendar, calendar != nullptr ? calendar->zone() : zone, {}};
  const auto counted = reckoning.counted_start(start);
  if (!counted) return fail(counted.error());
  if (!pauses.empty()) reckoning.pauses = normalise({pauses.begin(), pauses.end()}, *counted);
  for (Pause& pause : reckoning.pauses)
    pause.to = std::min(pause.to, kEndOfTime);

  Result<Instant> due = *counted;
  switch (terms.limit->unit) {
    case Limit::Unit::kElapsed:
      due = reckoning.after_elapsed(*counted);
      break;
    case Limit::Unit::kOpenTime:
      due = calendar->add(*counted, terms.limit->length, reckoning.pauses);
      break;
    case Limit::Unit::kWorkdays:
    case Limit::Unit::kDays:
      due = reckoning.after_days(*counted);
      break;
  }
  if (due && *due >= kEndOfTime) return fail(beyond_time(terms));
  if (due) due = reckoning.rolled(*due);
  if (!due) return fail(due.error());
  return Due{*due, reckoning.beyond_coverage(start, *due)};
}

}  // namespace kesu
