// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/calendar_day.hpp"

namespace kesu {
namespace {

/// Kind and name by what the calendar states about the date (docs/clocks.md, 4).
CalendarDay stated(const CalendarSpec& spec, Date date) {
  CalendarDay day{date};
  const auto dated = spec.holidays.find(date);
  const auto annual = spec.annual_holidays.find({date.month() / date.day()});
  const auto makes_up = spec.made_up_for.find(date);
  if (dated != spec.holidays.end()) {
    day.name = dated->second.name;
  } else if (annual != spec.annual_holidays.end()) {
    day.name = annual->second;
  } else if (makes_up != spec.made_up_for.end()) {
    day.name = makes_up->second;
  }
  if (spec.overrides.contains(date)) {
    day.kind = DayKind::kOverride;
  } else if (dated != spec.holidays.end()) {
    day.kind = DayKind::kHoliday;
    day.statutory = dated->second.statutory;
  } else if (annual != spec.annual_holidays.end()) {
    day.kind = DayKind::kHoliday;
  } else if (spec.extra_workdays.contains(date)) {
    day.kind = DayKind::kMakeUp;
  } else {
    const unsigned weekday = std::chrono::weekday{std::chrono::local_days{date}}.iso_encoding() - 1;
    day.kind = spec.week[weekday].empty() ? DayKind::kWeekend : DayKind::kWorkday;
  }
  return day;
}

}  // namespace

std::string_view to_string(DayKind kind) {
  switch (kind) {
    case DayKind::kWorkday:
      return "workday";
    case DayKind::kWeekend:
      return "weekend";
    case DayKind::kHoliday:
      return "holiday";
    case DayKind::kMakeUp:
      return "make_up";
    case DayKind::kOverride:
      return "override";
    case DayKind::kNoHours:
      return "no_hours";
  }
  return "";
}

CalendarDay day_of(const Calendar& calendar, Date date) {
  CalendarDay day = stated(calendar.spec(), date);
  day.open = calendar.intervals_of(date);
  day.beyond_coverage = calendar.beyond_coverage(date);
  const auto overridden = calendar.spec().overrides.find(date);
  const bool has_hours = day.kind == DayKind::kWorkday || day.kind == DayKind::kMakeUp ||
                         (overridden != calendar.spec().overrides.end() && !overridden->second.empty());
  if (has_hours && day.open.empty()) day.kind = DayKind::kNoHours;
  return day;
}

}  // namespace kesu
