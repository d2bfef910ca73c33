// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/limit.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

#include "reckoning.hpp"

namespace kesu {
namespace {

using std::chrono::days;
using Day = Reckoning::Day;

constexpr Day kFinalDay{std::chrono::year{9999} / 12 / 31};
constexpr Instant kEndOfTime = std::chrono::sys_days{std::chrono::year{10000} / 1 / 1};

Error beyond_time(const ClockTerms& terms) {
  return {ErrorKind::kInvalidData, say("clock {0} would be due after the year 9999", terms.name)};
}

bool needs_calendar(const ClockTerms& terms) {
  return terms.limit->unit == Limit::Unit::kOpenTime || terms.limit->unit == Limit::Unit::kWorkdays ||
         terms.start != StartRule::kAsIs || terms.late != LateRule::kAsIs || terms.roll != RollRule::kNone;
}

bool is_beyond_coverage(const ClockTerms& terms, const Calendar* calendar, Instant start, Instant due) {
  const bool used =
      terms.limit->unit != Limit::Unit::kElapsed || terms.start != StartRule::kAsIs || terms.late != LateRule::kAsIs;
  return calendar != nullptr && used && calendar->beyond_coverage(start, due);
}

}  // namespace

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

const Pause* Reckoning::pause_at_closing(Day day) const {
  if (pauses.empty()) return nullptr;
  const Instant closing = closing_of(day);
  const auto found =
      std::ranges::find_if(pauses, [&](const Pause& pause) { return pause.from < closing && closing <= pause.to; });
  return found == pauses.end() ? nullptr : &*found;
}

/// The day that is not counted. Working days: until an overnight shift is over it is still the day the shift opened,
/// unless the new day's hours have begun. Calendar days go by the date.
Day Reckoning::start_day() const {
  const Day day{zone.date_of(start)};
  if (terms.limit->unit != Limit::Unit::kWorkdays) return day;
  const auto closing = calendar->last_close(Date{day - days{1}});
  if (!closing || *closing <= start) return day;
  const auto opening = calendar->first_open(Date{day});
  return opening && *opening <= start ? day : day - days{1};
}

/// The start, or the same clock time on the next working day if it fell on a closed day and the terms say so.
Result<Instant> Reckoning::counted_start(Instant at) const {
  if (terms.start != StartRule::kNextWorkday || calendar->is_open(at)) return at;
  const Day day{zone.date_of(at)};
  const auto workday = calendar->workday_from(Date{day});
  if (!workday) return fail(workday.error());
  if (Day{*workday} == day) return at;
  return zone.to_instant(zone.to_local(at) + (Day{*workday} - day));
}

Instant Reckoning::after_elapsed() const {
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
    if (day > kFinalDay) return fail(beyond_time(terms));
    const Pause* pause = pause_at_closing(day);
    if (pause == nullptr) return day;
    // No day closes later than at the end of the day after it, so the wait lasts over all that are jumped.
    day = std::max(day, Day{zone.date_of(pause->to)} - days{3});
  }
}

Result<Reckoning::Days> Reckoning::count_days() const {
  const Day first = start_day();
  Days days_of{first, first, first};
  Day& day = days_of.counted;
  if (days{terms.limit->days} > kFinalDay - first) return fail(beyond_time(terms));
  if (terms.limit->unit == Limit::Unit::kDays && pauses.empty()) {
    day += days{terms.limit->days};
  } else {
    for (int counted = 0; counted < terms.limit->days; ++counted) {
      const auto next = next_day(day, terms.limit->unit == Limit::Unit::kWorkdays);
      if (!next) return fail(next.error());
      day = *next;
    }
  }
  days_of.last = day;
  const bool rolls = terms.roll == RollRule::kNextWorkday;
  if (rolls && (!calendar->is_workday(Date{day}) || pause_at_closing(day) != nullptr)) {
    const auto next = next_day(day, true);
    if (!next) return fail(next.error());
    days_of.last = *next;
  }
  return days_of;
}

Result<Instant> Reckoning::after_days() const {
  const auto counted = count_days();
  if (!counted) return fail(counted.error());
  if (terms.due == DuePoint::kEndOfDay) return closing_of(counted->last);

  Instant due = zone.to_instant(zone.to_local(start) + (counted->last - counted->first));
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

Result<Reckoning> Reckoning::make(const ClockTerms& terms, Instant start, std::span<const Pause> pauses,
                                  const CalendarLookup& calendars, const Zone& zone) {
  const Calendar* calendar = terms.calendar.empty() || !calendars ? nullptr : calendars(terms.calendar);
  if (calendar == nullptr && !terms.calendar.empty()) {
    return fail(ErrorKind::kInvalidData,
                say("clock {0} runs on calendar '{1}', which is not there", terms.name, terms.calendar));
  }
  if (calendar == nullptr && needs_calendar(terms)) {
    return fail(ErrorKind::kInvalidData, say("clock {0} needs a calendar", terms.name));
  }
  Reckoning reckoning{terms, calendar, calendar != nullptr ? calendar->zone() : zone, start, {}};
  const auto counted = reckoning.counted_start(start);
  if (!counted) return fail(counted.error());
  reckoning.start = *counted;
  if (!pauses.empty()) reckoning.pauses = normalise({pauses.begin(), pauses.end()}, *counted);
  for (Pause& pause : reckoning.pauses)
    pause.to = std::min(pause.to, kEndOfTime);
  return reckoning;
}

Result<Instant> Reckoning::due() const {
  auto end = used_up();
  if (!end) return end;
  return rolled(*end);
}

Result<Instant> Reckoning::used_up() const {
  Result<Instant> due = start;
  switch (terms.limit->unit) {
    case Limit::Unit::kElapsed:
      due = after_elapsed();
      break;
    case Limit::Unit::kOpenTime:
      due = calendar->add(start, terms.limit->length, pauses);
      break;
    case Limit::Unit::kWorkdays:
    case Limit::Unit::kDays:
      due = after_days();
      break;
  }
  if (due && *due >= kEndOfTime) return fail(beyond_time(terms));
  return due;
}

Result<Due> due_time(const ClockTerms& terms, Instant start, std::span<const Pause> pauses,
                     const CalendarLookup& calendars, const Zone& zone) {
  if (terms.by) {
    if (!terms.by->is_date()) return Due{terms.by->instant};
    return Due{zone.day_start(Date{Day{*terms.by->date} + days{1}})};
  }
  if (!terms.limit) {
    return fail(ErrorKind::kInvalidData, say("clock {0} has neither a limit nor a time", terms.name));
  }
  const auto reckoning = Reckoning::make(terms, start, pauses, calendars, zone);
  if (!reckoning) return fail(reckoning.error());
  const auto due = reckoning->due();
  if (!due) return fail(due.error());
  return Due{*due, is_beyond_coverage(terms, reckoning->calendar, start, *due)};
}

}  // namespace kesu
