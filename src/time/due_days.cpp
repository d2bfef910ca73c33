// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/due_days.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

#include "reckoning.hpp"

namespace kesu {
namespace {

using std::chrono::days;
using Day = Reckoning::Day;

constexpr days kMostDays{10'000};

/// Days between two, both included.
class Explainer {
 public:
  Explainer(const Reckoning& reckoning, Instant asked_start, Instant used_up, Instant due)
      : reckoning_(reckoning), asked_start_(asked_start), used_up_(used_up), due_(due) {}

  [[nodiscard]] Result<std::vector<DueDay>> by_days(const Reckoning::Days& counted) {
    const Day first = std::min(Day{reckoning_.zone.date_of(asked_start_)}, counted.first);
    const Day last = std::max(counted.last, late_day(counted.last));
    if (auto few = check_length(first, last); !few) return fail(std::move(few.error()));
    const bool only_workdays = reckoning_.terms.limit->unit == Limit::Unit::kWorkdays;
    int number = 0;
    for (Day day = first; day <= last; day += days{1}) {
      DueDay& entry = add(day);
      if (day <= counted.first) {
        entry.role = day == counted.first ? DayRole::kStart : DayRole::kBefore;
      } else if (day > counted.counted) {
        entry.role = day == last ? DayRole::kRolledTo : DayRole::kRolled;
      } else if (only_workdays && !entry.day.is_workday()) {
        entry.role = DayRole::kClosed;
      } else if (reckoning_.pause_at_closing(day) != nullptr) {
        entry.role = DayRole::kPaused;
      } else {
        entry.number = ++number;
      }
    }
    return std::move(days_);
  }

  [[nodiscard]] Result<std::vector<DueDay>> by_time() {
    const Zone& zone = reckoning_.zone;
    const Day first{zone.date_of(asked_start_)};
    const Day ended{zone.date_of(used_up_ - Seconds{1})};
    const Day last = std::max(ended, late_day(ended));
    if (auto few = check_length(first, last); !few) return fail(std::move(few.error()));
    const Day counted_first{zone.date_of(reckoning_.start)};
    for (Day day = first; day <= last; day += days{1}) {
      DueDay& entry = add(day);
      const Instant from = std::max(zone.day_start(Date{day}), reckoning_.start);
      const Instant to = std::min(zone.day_start(Date{day + days{1}}), used_up_);
      entry.used = used(from, to, reckoning_.pauses);
      if (entry.used > Seconds{0}) continue;
      entry.role = day < counted_first ? DayRole::kBefore : DayRole::kClosed;
      if (used(from, to, {}) > Seconds{0}) entry.role = DayRole::kPaused;
      if (day > ended) entry.role = day == last ? DayRole::kRolledTo : DayRole::kRolled;
    }
    return std::move(days_);
  }

 private:
  [[nodiscard]] static Result<void> check_length(Day first, Day last) {
    if (last - first < kMostDays) return {};
    return fail(ErrorKind::kUsage,
                say("more than {0} days are too many to be explained one by one", kMostDays.count()));
  }

  /// Where `late: next_opening` moved the due time to.
  [[nodiscard]] Day late_day(Day otherwise) const {
    return due_ == used_up_ ? otherwise : Day{reckoning_.zone.date_of(due_)};
  }

  [[nodiscard]] Seconds used(Instant from, Instant to, std::span<const Pause> pauses) const {
    if (to <= from) return Seconds{0};
    if (reckoning_.terms.limit->unit == Limit::Unit::kOpenTime) return reckoning_.calendar->between(from, to, pauses);
    return real_time(from, to, pauses);
  }

  DueDay& add(Day day) {
    days_.emplace_back();
    DueDay& entry = days_.back();
    if (reckoning_.calendar != nullptr) {
      entry.day = day_of(*reckoning_.calendar, Date{day});
    } else {
      entry.day.date = Date{day};
      entry.day.open = {{reckoning_.zone.day_start(Date{day}), reckoning_.zone.day_start(Date{day + days{1}})}};
    }
    return entry;
  }

  const Reckoning& reckoning_;
  Instant asked_start_;
  Instant used_up_;
  Instant due_;
  std::vector<DueDay> days_;
};

}  // namespace

std::string_view to_string(DayRole role) {
  switch (role) {
    case DayRole::kCounted:
      return "counted";
    case DayRole::kStart:
      return "start";
    case DayRole::kBefore:
      return "before";
    case DayRole::kClosed:
      return "closed";
    case DayRole::kPaused:
      return "paused";
    case DayRole::kRolled:
      return "rolled";
    case DayRole::kRolledTo:
      return "rolled_to";
  }
  return "";
}

Result<DueExplained> explain_due(const ClockTerms& terms, Instant start, std::span<const Pause> pauses,
                                 const CalendarLookup& calendars, const Zone& zone) {
  auto due = due_time(terms, start, pauses, calendars, zone);
  if (!due) return fail(std::move(due.error()));
  DueExplained explained{*due, {}};
  if (terms.by) return explained;
  const auto reckoning = Reckoning::make(terms, start, pauses, calendars, zone);
  if (!reckoning) return fail(reckoning.error());
  const auto used_up = reckoning->used_up();
  if (!used_up) return fail(used_up.error());
  Explainer explainer(*reckoning, start, *used_up, due->at);
  const bool in_days = terms.limit->unit == Limit::Unit::kWorkdays || terms.limit->unit == Limit::Unit::kDays;
  auto days = Result<std::vector<DueDay>>{};
  if (in_days) {
    const auto counted = reckoning->count_days();
    if (!counted) return fail(counted.error());
    days = explainer.by_days(*counted);
  } else {
    days = explainer.by_time();
  }
  if (!days) return fail(std::move(days.error()));
  explained.days = *std::move(days);
  return explained;
}

}  // namespace kesu
