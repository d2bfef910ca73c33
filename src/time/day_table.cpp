// SPDX-License-Identifier: Apache-2.0
#include "day_table.hpp"

#include <algorithm>
#include <set>

namespace kesu {
namespace {

using std::chrono::days;
using std::chrono::local_days;

/// Overnight hours run on past 86400; overlapping and touching ones become one.
std::vector<DayHours> merged(std::vector<DayHours> hours) {
  for (DayHours& piece : hours) {
    if (piece.close <= piece.open) piece.close += kDaySeconds;
  }
  std::sort(hours.begin(), hours.end());
  std::vector<DayHours> result;
  for (const DayHours& piece : hours) {
    if (!result.empty() && piece.open <= result.back().close) {
      result.back().close = std::max(result.back().close, piece.close);
    } else {
      result.push_back(piece);
    }
  }
  return result;
}

/// `hours` without `breaks`, which count from a midnight `shift` seconds away.
std::vector<DayHours> without(const std::vector<DayHours>& hours, const std::vector<DayHours>& breaks, int shift) {
  std::vector<DayHours> result;
  for (DayHours piece : hours) {
    for (const DayHours& pause : breaks) {
      const int from = pause.open + shift;
      const int to = pause.close + shift;
      if (to <= piece.open || from >= piece.close) continue;
      if (from > piece.open) result.push_back({piece.open, from});
      piece.open = to;
      if (piece.open >= piece.close) break;
    }
    if (piece.open < piece.close) result.push_back(piece);
  }
  return result;
}

/// What lies between the midnights of a day: its own hours, and those that the day before left over.
std::vector<DayHours> within_day(std::span<const DayHours> before, std::span<const DayHours> own) {
  std::vector<DayHours> result;
  for (const DayHours& piece : before) {
    if (piece.close > kDaySeconds) result.push_back({std::max(piece.open - kDaySeconds, 0), piece.close - kDaySeconds});
  }
  for (const DayHours& piece : own) {
    if (piece.open < kDaySeconds) result.push_back({piece.open, std::min(piece.close, kDaySeconds)});
  }
  return merged(std::move(result));
}

unsigned weekday_of(local_days day) {
  return std::chrono::weekday{day}.iso_encoding() - 1;
}

std::size_t annual_index(std::chrono::month month, std::chrono::day day) {
  return static_cast<unsigned>(month) * 32 + static_cast<unsigned>(day);
}

}  // namespace

DayTable::DayTable(const CalendarSpec& spec) {
  for (const auto& [day, name] : spec.annual_holidays) {
    if (!day.ok()) continue;
    annual_[annual_index(day.month(), day.day())] = true;
    has_annual_ = true;
  }
  for (std::size_t weekday = 0; weekday < 7; ++weekday) {
    week_[weekday] = keep(merged(spec.week[weekday]));
  }
  for (std::size_t weekday = 0; weekday < 7; ++weekday) {
    const Range before = week_[(weekday + 6) % 7];
    for (const bool closed_before : {false, true}) {
      for (const bool closed : {false, true}) {
        // Copies, because keep() may move the pool.
        const auto open =
            within_day(closed_before ? Pieces{} : pieces(before), closed ? Pieces{} : pieces(week_[weekday]));
        week_open_[weekday][closed_before][closed] = keep(open);
      }
    }
  }

  std::map<Day, std::vector<DayHours>> breaks;
  std::set<Day> touched;
  for (const auto& [date, hours] : spec.breaks) {
    const Day day{date};
    breaks.emplace(day, merged(hours));
    touched.insert({day - days{1}, day, day + days{1}});
  }
  for (const auto& [date, hours] : spec.overrides)
    touched.insert(Day{date});
  for (const auto& [date, holiday] : spec.holidays)
    touched.insert(Day{date});
  for (const auto& [date, hours] : spec.extra_workdays)
    touched.insert(Day{date});
  for (const Day day : std::vector<Day>(touched.begin(), touched.end()))
    touched.insert(day + days{1});
  for (const Day day : touched) {
    const auto own = compile(day, spec, breaks);
    const Range hours = keep(own);
    const Range open = keep(within_day(compile(day - days{1}, spec, breaks), own));
    dated_.push_back({day, hours, open});
  }
}

std::vector<DayHours> DayTable::compile(Day day, const CalendarSpec& spec,
                                        const std::map<Day, std::vector<DayHours>>& breaks) const {
  const Date date{day};
  std::vector<DayHours> hours;
  if (const auto changed = spec.overrides.find(date); changed != spec.overrides.end()) {
    hours = merged(changed->second);
  } else if (spec.holidays.contains(date) || is_annual_holiday(day)) {
    return {};
  } else if (const auto extra = spec.extra_workdays.find(date); extra != spec.extra_workdays.end()) {
    hours = merged(extra->second);
  } else {
    hours = merged(spec.week[weekday_of(day)]);
  }
  for (const int away : {-1, 0, 1}) {
    const auto found = breaks.find(day + days{away});
    if (found != breaks.end()) hours = without(hours, found->second, away * kDaySeconds);
  }
  return hours;
}

DayTable::Range DayTable::keep(const std::vector<DayHours>& pieces) {
  const Range range{static_cast<std::uint32_t>(pool_.size()), static_cast<std::uint32_t>(pieces.size())};
  pool_.insert(pool_.end(), pieces.begin(), pieces.end());
  return range;
}

const DayTable::Dated* DayTable::dated(Day day) const {
  if (dated_.empty() || day < dated_.front().day || day > dated_.back().day) return nullptr;
  const auto found = std::lower_bound(dated_.begin(), dated_.end(), day,
                                      [](const Dated& entry, Day wanted) { return entry.day < wanted; });
  return found->day == day ? &*found : nullptr;
}

bool DayTable::is_annual_holiday(Day day) const {
  if (!has_annual_) return false;
  const Date date{day};
  return annual_[annual_index(date.month(), date.day())];
}

DayTable::Pieces DayTable::hours_of(Day day) const {
  if (const Dated* entry = dated(day)) return pieces(entry->hours);
  return is_annual_holiday(day) ? Pieces{} : pieces(week_[weekday_of(day)]);
}

DayTable::Pieces DayTable::open_on(Day day) const {
  if (const Dated* entry = dated(day)) return pieces(entry->open);
  return pieces(week_open_[weekday_of(day)][is_annual_holiday(day - days{1})][is_annual_holiday(day)]);
}

}  // namespace kesu
