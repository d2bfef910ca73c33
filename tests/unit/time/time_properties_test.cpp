// SPDX-License-Identifier: Apache-2.0
// Laws that hold on any calendar, tried on calendars drawn from a seeded generator, and a second opinion: a stepper
// that marks the minutes of some weeks as open or closed and then walks them one by one.
#include <random>

#include <doctest/doctest.h>

#include "kesu/time/limit.hpp"

#include "calendar_fixture.hpp"

namespace kesu {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_days;

constexpr int kModelDays = 40;
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
constexpr Season kSeasons[] = {{"UTC", "2026-02-20"},
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
                               {"Africa/Monrovia", "2100-02-14"}};

std::vector<DayHours> draw_hours(Draw& draw) {
  std::vector<DayHours> hours;
  for (int count = draw.below(4); count > 0; --count) {
    const int open = draw.below(kMinutesOfDay) * 60;
    const int close = draw.one_in(6) ? 86400 : draw.below(kMinutesOfDay) * 60;
    if (open != close) hours.push_back({open, close});
  }
  return hours;
}

CalendarSpec draw_calendar(Draw& draw, const Season& season) {
  CalendarSpec spec;
  spec.name = "drawn";
  spec.zone = season.zone;
  for (auto& hours : spec.week) {
    if (!draw.one_in(3)) hours = draw_hours(draw);
  }
  spec.week[2].push_back({32400, 61200});
  const local_days first{date(season.first)};
  for (int i = 0; i < kModelDays; ++i) {
    const Date day{first + days{i}};
    const auto hours = draw_hours(draw);
    if (draw.one_in(8)) spec.holidays.emplace(day, Holiday{});
    if (draw.one_in(40)) spec.annual_holidays.emplace(day.month() / day.day(), "");
    if (draw.one_in(10)) spec.extra_workdays.emplace(day, hours);
    if (draw.one_in(10)) spec.overrides.emplace(day, hours);
    if (draw.one_in(8)) spec.breaks.emplace(day, hours);
  }
  return spec;
}

/// The weeks from a date on, minute by minute. Zones of the seasons are whole minutes off UTC.
class Stepper {
 public:
  Stepper(const CalendarSpec& spec, const Zone& zone, Date first)
      : begin_(zone.day_start(first)), open_(static_cast<std::size_t>(kModelDays) * kMinutesOfDay, false) {
    for (int i = -3; i < kModelDays + 3; ++i)
      mark(zone, local_days{first} + days{i}, hours_of(spec, Date{local_days{first} + days{i}}), true);
    for (const auto& [day, hours] : spec.breaks)
      mark(zone, local_days{day}, hours, false);
  }

  void pause(const Pause& wait) { fill(wait.from, wait.to, false); }
  [[nodiscard]] Instant begin() const { return begin_; }
  [[nodiscard]] Instant end() const { return begin_ + std::chrono::minutes{open_.size()}; }
  [[nodiscard]] bool open(Instant at) const {
    return open_[static_cast<std::size_t>(std::chrono::floor<std::chrono::minutes>(at - begin_).count())];
  }

  /// nullopt: the weeks are too few.
  [[nodiscard]] std::optional<Instant> add(Instant at, Seconds left) const {
    while (left > 0s) {
      if (at >= end()) return std::nullopt;
      const Instant next = next_minute(at);
      if (!open(at)) {
        at = next;
      } else if (left <= next - at) {
        return at + left;
      } else {
        left -= next - at;
        at = next;
      }
    }
    return at;
  }

  [[nodiscard]] Seconds between(Instant from, Instant to) const {
    Seconds total{0};
    for (Instant at = from; at < to; at = next_minute(at)) {
      if (open(at)) total += std::min(next_minute(at), to) - at;
    }
    return total;
  }

  /// The first instant from `at` on whose state is `wanted`.
  [[nodiscard]] std::optional<Instant> next(Instant at, bool wanted) const {
    for (; at < end(); at = next_minute(at)) {
      if (open(at) == wanted) return at;
    }
    return std::nullopt;
  }

 private:
  static std::vector<DayHours> hours_of(const CalendarSpec& spec, Date day) {
    if (spec.overrides.contains(day)) return spec.overrides.at(day);
    if (spec.holidays.contains(day) || spec.annual_holidays.contains({day.month() / day.day()})) return {};
    if (spec.extra_workdays.contains(day)) return spec.extra_workdays.at(day);
    return spec.week[std::chrono::weekday{local_days{day}}.iso_encoding() - 1];
  }

  void mark(const Zone& zone, local_days day, const std::vector<DayHours>& hours, bool state) {
    for (const DayHours& piece : hours) {
      const Seconds close{piece.close <= piece.open ? piece.close + 86400 : piece.close};
      fill(zone.to_instant(LocalTime{day} + Seconds{piece.open}), zone.to_instant(LocalTime{day} + close), state);
    }
  }

  void fill(Instant from, Instant to, bool state) {
    for (Instant at = std::max(from, begin_); at < std::min(to, end()); at += 1min)
      open_[static_cast<std::size_t>((at - begin_) / 1min)] = state;
  }

  [[nodiscard]] Instant next_minute(Instant at) const {
    return begin_ + std::chrono::floor<std::chrono::minutes>(at - begin_) + 1min;
  }

  Instant begin_;
  std::vector<bool> open_;
};

Instant draw_instant(Draw& draw, Instant from, int within_days) {
  return from + Seconds{draw.below(within_days * 86400)};
}

/// Up to four waits on whole minutes within three weeks.
std::vector<Pause> draw_pauses(Draw& draw, Instant from) {
  std::vector<Pause> pauses;
  for (int count = draw.below(5); count > 0; --count) {
    const Instant begin = from + std::chrono::minutes{draw.below(21 * kMinutesOfDay)};
    const int longest = draw.one_in(3) ? 5 * kMinutesOfDay : 300;
    pauses.push_back({begin, begin + std::chrono::minutes{draw.below(longest)}});
  }
  return pauses;
}

constexpr Limit::Unit kUnits[] = {Limit::Unit::kElapsed, Limit::Unit::kOpenTime, Limit::Unit::kWorkdays,
                                  Limit::Unit::kDays};

/// Terms without those rules that speak of clock times: these do not grow with the start, on purpose.
ClockTerms draw_terms(Draw& draw) {
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
      const CalendarSpec spec = draw_calendar(draw, season);
      const Calendar drawn = Calendar::make(spec).value();
      test(draw, spec, drawn, drawn.zone().day_start(date(season.first)));
    }
  }
}

Instant due_at(const ClockTerms& terms, Instant start, const std::vector<Pause>& pauses, const Calendar& drawn) {
  const auto due = due_time(
      terms, start, pauses, [&](std::string_view) { return &drawn; }, Zone::utc());
  REQUIRE(due.has_value());
  return due->at;
}

}  // namespace

TEST_CASE("open time agrees with a stepper that walks minute by minute") {
  int compared = 0;
  on_drawn_calendars(2, [&](Draw& draw, const CalendarSpec& spec, const Calendar& drawn, Instant first) {
    const Stepper stepper(spec, drawn.zone(), drawn.zone().date_of(first));
    for (int i = 0; i < 6; ++i) {
      const Instant start = draw_instant(draw, first, 20);
      const Instant end = draw_instant(draw, start, 8);
      const Seconds target{draw.below(30 * 3600)};
      const auto pauses = draw_pauses(draw, first);
      Stepper paused = stepper;
      for (const Pause& wait : pauses)
        paused.pause(wait);
      CHECK(drawn.is_open(start) == stepper.open(start));
      CHECK(drawn.between(start, end) == stepper.between(start, end));
      CHECK(drawn.between(start, end, pauses) == paused.between(start, end));
      if (const auto due = stepper.add(start, target)) CHECK(drawn.add(start, target).value() == *due);
      if (const auto due = paused.add(start, target)) CHECK(drawn.add(start, target, pauses).value() == *due);
      if (const auto open = stepper.next(start, true)) {
        CHECK(drawn.next_open(start).value() == *open);
        if (const auto close = stepper.next(*open, false)) {
          CHECK(drawn.next_close(start).value() == *close);
          CHECK(drawn.previous_close(*close).value() == *close);
          CHECK(drawn.periods(start, 1).value().front().to == *close);
          ++compared;
        }
      }
    }
  });
  CHECK(compared > 100);
}

TEST_CASE("what add gives, between and subtract take back") {
  on_drawn_calendars(3, [](Draw& draw, const CalendarSpec&, const Calendar& drawn, Instant first) {
    for (int i = 0; i < 12; ++i) {
      const Instant start = draw_instant(draw, first, 30);
      const Seconds target{1 + draw.below(60 * 3600)};
      const auto pauses = draw_pauses(draw, first);
      const Instant due = drawn.add(start, target, pauses).value();
      CHECK(drawn.between(start, due, pauses) == target);
      CHECK(drawn.between(start, due - 1s, pauses) == target - 1s);
      // A due never lies in closed time, but for the closing itself.
      CHECK(drawn.previous_close(due).value() == due);
      const Instant earlier = drawn.subtract(start, target).value();
      CHECK(drawn.between(earlier, start) == target);
      CHECK(drawn.is_open(earlier));
    }
  });
}

TEST_CASE("the days' intervals add up to the open time") {
  on_drawn_calendars(2, [](Draw&, const CalendarSpec&, const Calendar& drawn, Instant first) {
    const local_days begin{drawn.zone().date_of(first)};
    std::vector<Pause> all;
    for (int i = -3; i < 40; ++i) {
      const Date day{begin + days{i}};
      const auto intervals = drawn.intervals_of(day);
      all.insert(all.end(), intervals.begin(), intervals.end());
      CHECK(drawn.is_workday(day) == !intervals.empty());
      CHECK(drawn.first_open(day).has_value() == !intervals.empty());
      if (!intervals.empty()) {
        CHECK(drawn.first_open(day).value() == intervals.front().from);
        CHECK(drawn.last_close(day).value() == intervals.back().to);
      }
    }
    const Instant last = drawn.zone().day_start(Date{begin + days{38}});
    Seconds total{0};
    for (const Pause& open : normalise(all, first)) {
      if (open.from < last) total += std::min(open.to, last) - open.from;
    }
    CHECK(total == drawn.between(first, last));
  });
}

TEST_CASE("a later start or a longer limit is never due earlier") {
  on_drawn_calendars(3, [](Draw& draw, const CalendarSpec&, const Calendar& drawn, Instant first) {
    for (int i = 0; i < 12; ++i) {
      const ClockTerms terms = draw_terms(draw);
      const auto pauses = draw_pauses(draw, first);
      const Instant start = draw_instant(draw, first, 20);
      const Instant later = start + Seconds{draw.below(draw.one_in(2) ? 3600 : 5 * 86400)};
      const Instant due = due_at(terms, start, pauses, drawn);
      CAPTURE(to_string(drawn.zone().stamp(start)));
      CAPTURE(to_string(*terms.limit));
      CHECK(due > start);
      CHECK(due <= due_at(terms, later, pauses, drawn));
      ClockTerms longer = terms;
      longer.limit->days += draw.below(3);
      longer.limit->length += Seconds{draw.below(86400)};
      CHECK(due <= due_at(longer, start, pauses, drawn));
    }
  });
}

TEST_CASE("a wait never shortens a limit") {
  on_drawn_calendars(3, [](Draw& draw, const CalendarSpec&, const Calendar& drawn, Instant first) {
    for (int i = 0; i < 12; ++i) {
      ClockTerms terms = draw_terms(draw);
      if (draw.one_in(2)) terms.due = DuePoint::kSameTime;
      if (draw.one_in(3)) terms.start = StartRule::kNextWorkday;
      const Instant start = draw_instant(draw, first, 20);
      auto pauses = draw_pauses(draw, first);
      const Instant due = due_at(terms, start, {}, drawn);
      const Instant paused = due_at(terms, start, pauses, drawn);
      CHECK(due <= paused);
      const Instant begin = draw_instant(draw, first, 20);
      pauses.push_back({begin, draw_instant(draw, begin, 4)});
      CHECK(paused <= due_at(terms, start, pauses, drawn));
    }
  });
}

TEST_CASE("working days are due at a closing, or at the clock time of the start") {
  on_drawn_calendars(3, [](Draw& draw, const CalendarSpec&, const Calendar& drawn, Instant first) {
    for (int i = 0; i < 12; ++i) {
      const Instant start = draw_instant(draw, first, 30);
      ClockTerms terms{.name = "drawn", .calendar = "drawn"};
      terms.limit = Limit{Limit::Unit::kWorkdays, 0s, 1 + draw.below(8)};
      const Instant closing = due_at(terms, start, {}, drawn);
      CHECK(drawn.previous_close(closing).value() == closing);
      terms.due = DuePoint::kSameTime;
      const Instant same = due_at(terms, start, {}, drawn);
      const Zone& zone = drawn.zone();
      const auto clock_time = [&](Instant instant) {
        const LocalTime local = zone.to_local(instant);
        return local - std::chrono::floor<days>(local);
      };
      // Skipped clock times are due at the transition.
      const bool odd = zone.offset_at(same) != zone.offset_at(same - 1s);
      CHECK((odd || clock_time(same) == clock_time(start)));
    }
  });
}

}  // namespace kesu
