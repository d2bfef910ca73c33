// SPDX-License-Identifier: Apache-2.0
// Calendars, waits and terms drawn from a seeded generator, in zones and weeks that hold something odd.
#pragma once

#include <random>
#include <vector>

#include <doctest/doctest.h>

#include "kesu/time/limit.hpp"

#include "calendar_fixture.hpp"

namespace kesu {

constexpr int kDrawnDays = 40;
constexpr int kMinutesOfDay = 1440;

/// The same numbers everywhere: the standard library's distributions differ between implementations.
class Draw {
 public:
  explicit Draw(std::uint64_t seed) : engine_(seed) {}
  /// From 0 to `count` - 1.
  int below(int count) { return static_cast<int>(engine_() % static_cast<std::uint64_t>(count)); }
  bool one_in(int count) { return below(count) == 0; }

 private:
  std::mt19937_64 engine_;
};

/// A zone, and a date whose following weeks hold something odd.
struct Season {
  const char* zone;
  const char* first;
};
inline constexpr Season kSeasons[] = {{"UTC", "2026-02-20"},
                                      {"Asia/Shanghai", "2026-02-01"},
                                      {"Europe/Berlin", "2026-03-10"},
                                      {"Europe/Berlin", "2026-10-10"},
                                      {"America/New_York", "2026-02-25"},
                                      {"America/New_York", "2026-10-20"},
                                      {"Asia/Kathmandu", "2024-02-20"},
                                      {"Australia/Lord_Howe", "2026-03-20"},
                                      {"Australia/Lord_Howe", "2026-09-20"},
                                      {"America/Sao_Paulo", "2018-02-01"},
                                      {"America/Sao_Paulo", "2018-10-20"},
                                      {"Pacific/Apia", "2011-12-15"},
                                      {"Asia/Tehran", "2022-03-08"},
                                      {"Africa/Cairo", "2010-08-01"},
                                      {"Europe/Dublin", "1970-01-01"},
                                      {"Africa/Monrovia", "2100-02-14"},
                                      // Past the last transition that zone files list, and past those a library may
                                      // have worked out in advance.
                                      {"Europe/Berlin", "2090-03-10"},
                                      {"America/New_York", "2090-10-20"},
                                      {"Australia/Lord_Howe", "2090-09-20"},
                                      {"Europe/Berlin", "2471-10-10"}};

inline std::vector<DayHours> draw_hours(Draw& draw) {
  std::vector<DayHours> hours;
  for (int count = draw.below(4); count > 0; --count) {
    const int open = draw.below(kMinutesOfDay) * 60;
    const int close = draw.one_in(6) ? 86400 : draw.below(kMinutesOfDay) * 60;
    if (open != close) hours.push_back({open, close});
  }
  return hours;
}

inline CalendarSpec draw_calendar(Draw& draw, const Season& season) {
  CalendarSpec spec;
  spec.name = "drawn";
  spec.zone = season.zone;
  for (auto& hours : spec.week) {
    if (!draw.one_in(3)) hours = draw_hours(draw);
  }
  spec.week[2].push_back({32400, 61200});
  const std::chrono::local_days first{date(season.first)};
  for (int i = 0; i < kDrawnDays; ++i) {
    const Date day{first + std::chrono::days{i}};
    const auto hours = draw_hours(draw);
    if (draw.one_in(8)) spec.holidays.emplace(day, Holiday{});
    if (draw.one_in(40)) spec.annual_holidays.emplace(day.month() / day.day(), "");
    if (draw.one_in(10)) spec.extra_workdays.emplace(day, hours);
    if (draw.one_in(10)) spec.overrides.emplace(day, hours);
    if (draw.one_in(8)) spec.breaks.emplace(day, hours);
  }
  return spec;
}

inline Instant draw_instant(Draw& draw, Instant from, int within_days) {
  return from + Seconds{draw.below(within_days * 86400)};
}

/// Up to four waits on whole minutes within three weeks.
inline std::vector<Pause> draw_pauses(Draw& draw, Instant from) {
  std::vector<Pause> pauses;
  for (int count = draw.below(5); count > 0; --count) {
    const Instant begin = from + std::chrono::minutes{draw.below(21 * kMinutesOfDay)};
    const int longest = draw.one_in(3) ? 5 * kMinutesOfDay : 300;
    pauses.push_back({begin, begin + std::chrono::minutes{draw.below(longest)}});
  }
  return pauses;
}

inline constexpr Limit::Unit kUnits[] = {Limit::Unit::kElapsed, Limit::Unit::kOpenTime, Limit::Unit::kWorkdays,
                                         Limit::Unit::kDays};

/// Terms without those rules that speak of clock times: these do not grow with the start, on purpose.
inline ClockTerms draw_terms(Draw& draw) {
  ClockTerms terms{.name = "drawn", .calendar = "drawn"};
  terms.limit = Limit{kUnits[draw.below(4)], Seconds{60 + draw.below(3 * 86400)}, 1 + draw.below(8)};
  if (draw.one_in(3)) terms.roll = RollRule::kNextWorkday;
  return terms;
}

/// Calls test(Draw, CalendarSpec, Calendar, first instant) for drawn calendars in every season.
template <class Test>
void on_drawn_calendars(int rounds, Test test) {
  for (int round = 0; round < rounds; ++round) {
    for (const Season& season : kSeasons) {
      Draw draw(static_cast<std::uint64_t>(round) * 1000 + static_cast<std::uint64_t>(&season - kSeasons) + 1);
      CAPTURE(round);
      CAPTURE(std::string(season.zone));
      CAPTURE(std::string(season.first));
      const CalendarSpec spec = draw_calendar(draw, season);
      const Calendar drawn = Calendar::make(spec).value();
      test(draw, spec, drawn, drawn.zone().day_start(date(season.first)));
    }
  }
}

inline Instant due_at(const ClockTerms& terms, Instant start, const std::vector<Pause>& pauses, const Calendar& drawn) {
  const auto due = due_time(
      terms, start, pauses, [&](std::string_view) { return &drawn; }, Zone::utc());
  REQUIRE(due.has_value());
  return due->at;
}

}  // namespace kesu
