// SPDX-License-Identifier: Apache-2.0
// Laws that hold on any calendar, tried on calendars drawn from a seeded generator. (A second opinion on the arithmetic
// itself is in stepper_test.cpp.)
#include <doctest/doctest.h>

#include "kesu/time/due_days.hpp"

#include "drawn_calendars.hpp"

namespace kesu {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_days;

TEST_CASE("what add gives, between and subtract take back") {
  on_drawn_calendars(3, [](Draw& draw, const CalendarSpec&, const Calendar& drawn, Instant first) {
    for (int i = 0; i < 12; ++i) {
      const Instant start = draw_instant(draw, first, 30);
      const Seconds target{1 + draw.below(60 * 3600)};
      const auto pauses = draw_pauses(draw, first);
      const Instant due = drawn.add(start, target, pauses).value();
      CHECK(drawn.between(start, due, pauses) == target);
      CHECK(drawn.between(start, due - 1s, pauses) == target - 1s);
      // A due never lies in closed time, but for the closing itself; nor in a pause, but for its beginning.
      CHECK(drawn.previous_close(due).value() == due);
      CHECK(drawn.is_open(due - 1s));
      for (const Pause& wait : pauses)
        CHECK_FALSE((wait.from < due && due <= wait.to && wait.from < wait.to));
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

TEST_CASE("an explanation gives the due time, and counts just what the limit says") {
  on_drawn_calendars(3, [](Draw& draw, const CalendarSpec&, const Calendar& drawn, Instant first) {
    for (int i = 0; i < 12; ++i) {
      ClockTerms terms = draw_terms(draw);
      if (draw.one_in(2)) terms.due = DuePoint::kSameTime;
      if (draw.one_in(3)) terms.start = StartRule::kNextWorkday;
      if (draw.one_in(3)) terms.late = LateRule::kNextOpening;
      const Instant start = draw_instant(draw, first, 20);
      const auto pauses = draw_pauses(draw, first);
      CAPTURE(to_string(drawn.zone().stamp(start)));
      CAPTURE(to_string(*terms.limit));
      const auto explained = explain_due(
          terms, start, pauses, [&](std::string_view) { return &drawn; }, Zone::utc());
      REQUIRE(explained.has_value());
      CHECK(explained->due.at == due_at(terms, start, pauses, drawn));
      int counted = 0;
      Seconds used{0};
      for (std::size_t day = 0; day < explained->days.size(); ++day) {
        const DueDay& entry = explained->days[day];
        if (entry.number > 0) CHECK(entry.number == ++counted);
        used += entry.used;
        CHECK((entry.number > 0 || entry.used > 0s) == (entry.role == DayRole::kCounted));
        if (day > 0) CHECK(local_days{entry.day.date} - local_days{explained->days[day - 1].day.date} == days{1});
        CHECK(entry.day.is_workday() == drawn.is_workday(entry.day.date));
      }
      CHECK(counted == (used > 0s ? 0 : terms.limit->days));
      CHECK(used == (counted > 0 ? 0s : terms.limit->length));
    }
  });
}

}  // namespace kesu
