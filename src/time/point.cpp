// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/point.hpp"

#include <algorithm>
#include <charconv>

#include "kesu/core/text.hpp"

namespace kesu {
namespace {

constexpr int kWhole = 100;  // per cent
constexpr int kMostPercent = 1000;

/// The terms with a limit of real or open time in place of theirs. That a due time rolls to the next opening concerns
/// the due time alone.
ClockTerms with_limit(ClockTerms terms, Limit::Unit unit, Seconds length) {
  terms.limit = Limit{unit, length, 0};
  terms.by.reset();
  terms.late = LateRule::kAsIs;
  terms.roll = RollRule::kNone;
  return terms;
}

/// When `clock` has used up `length` of `unit`, from where it begins to count.
Result<Instant> used_up(const Clock& clock, Limit::Unit unit, Seconds length, std::span<const Pause> pauses,
                        const ClockContext& context) {
  const auto due =
      due_time(with_limit(clock.terms, unit, length), clock.start.instant, pauses, context.calendars, *context.zone);
  if (!due) return fail(due.error());
  return due->at;
}

/// What the clock has from its start to its due time, in its own time.
Result<std::pair<Limit::Unit, Seconds>> allowance(const Clock& clock, const ClockContext& context) {
  const ClockTerms& terms = clock.terms;
  if (terms.limit && !(terms.limit->unit == Limit::Unit::kDays || terms.limit->unit == Limit::Unit::kWorkdays))
    return std::pair{terms.limit->unit, terms.limit->length};
  const auto start = used_up(clock, Limit::Unit::kElapsed, Seconds{0}, {}, context);
  if (!start) return fail(start.error());
  const bool by_workdays = terms.limit && terms.limit->unit == Limit::Unit::kWorkdays;
  const Calendar* calendar = by_workdays && context.calendars ? context.calendars(terms.calendar) : nullptr;
  if (calendar == nullptr) return std::pair{Limit::Unit::kElapsed, real_time(*start, clock.due->at, clock.pauses)};
  return std::pair{Limit::Unit::kOpenTime, calendar->between(*start, clock.due->at, clock.pauses)};
}

Result<Instant> share_of(const Clock& clock, int percent, const ClockContext& context) {
  const Instant due = clock.due->at;
  if (percent == kWhole) return due;
  const auto whole = allowance(clock, context);
  if (!whole) return fail(whole.error());
  auto at = used_up(clock, whole->first, whole->second * percent / kWhole, clock.pauses, context);
  if (!at) return at;
  return percent < kWhole ? std::min(*at, due) : std::max(*at, due);
}

/// The due time moved by whole days at its own clock time; 24:00 stays the end of the day it ends.
Result<Instant> by_days(Instant due, int days, bool before, const Calendar* calendar, const Zone& zone) {
  using Day = std::chrono::local_days;
  const Day day{zone.date_of(due - Seconds{1})};
  const auto time_of_day = zone.to_local(due) - day;
  Day moved = day + std::chrono::days{before ? -days : days};
  if (calendar != nullptr) {
    moved = day;
    for (int counted = 0; counted < days; ++counted) {
      const auto next = before ? calendar->previous_workday(Date{moved}) : calendar->next_workday(Date{moved});
      if (!next) return fail(next.error());
      moved = Day{*next};
    }
  }
  return zone.to_instant(moved + time_of_day);
}

Result<Instant> offset_from(Instant due, const Limit& offset, bool before, std::string_view name,
                            const ClockContext& context) {
  if (offset.unit == Limit::Unit::kElapsed) return before ? due - offset.length : due + offset.length;
  const Calendar* calendar = name.empty() || !context.calendars ? nullptr : context.calendars(name);
  if (offset.unit == Limit::Unit::kDays) {
    return by_days(due, offset.days, before, nullptr, calendar != nullptr ? calendar->zone() : *context.zone);
  }
  if (calendar == nullptr) return fail(ErrorKind::kInvalidData, say("there is no calendar '{0}'", name));
  if (offset.unit == Limit::Unit::kWorkdays) return by_days(due, offset.days, before, calendar, calendar->zone());
  return before ? calendar->subtract(due, offset.length) : calendar->add(due, offset.length);
}

}  // namespace

Result<ClockPoint> parse_clock_point(std::string_view text) {
  const auto refuse = [&] {
    return fail(ErrorKind::kInvalidData, say("'{0}' is no point of a clock", text), {},
                tr("80% of the limit, +25% beyond it, -4h or -2 workhours before the due time, +2h or +1 workday after "
                   "it"));
  };
  ClockPoint point;
  const bool after = text.starts_with('+');
  point.before = text.starts_with('-');
  const std::string_view amount = after || point.before ? text.substr(1) : text;
  if (amount.ends_with('%')) {
    int percent = 0;
    const char* end = amount.data() + amount.size() - 1;
    const auto [stop, failure] = std::from_chars(amount.data(), end, percent);
    const bool is_number = failure == std::errc{} && stop == end;
    if (point.before || !is_number || percent < 1 || percent > kMostPercent) return refuse();
    point.percent = after ? kWhole + percent : percent;
    return point;
  }
  const auto offset = parse_limit(amount);
  if (!offset || !(after || point.before)) return refuse();
  point.offset = *offset;
  return point;
}

std::string to_string(const ClockPoint& point) {
  if (!point.percent) return (point.before ? "-" : "+") + to_string(*point.offset);
  const bool beyond = *point.percent > kWhole;
  return (beyond ? "+" : "") + std::to_string(beyond ? *point.percent - kWhole : *point.percent) + "%";
}

Result<Instant> time_of(const ClockPoint& point, const Clock& clock, std::string_view calendar,
                        const ClockContext& context) {
  if (!clock.due) return fail(ErrorKind::kInvalidData, clock.trouble);
  if (point.percent) return share_of(clock, *point.percent, context);
  return offset_from(clock.due->at, *point.offset, point.before, calendar, context);
}

}  // namespace kesu
