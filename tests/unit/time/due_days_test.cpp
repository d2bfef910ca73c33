// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/due_days.hpp"

#include <doctest/doctest.h>

#include "calendar_fixture.hpp"

namespace kesu {
namespace {

using namespace std::chrono_literals;

const Calendar& house() {
  static const Calendar c = office("Asia/Shanghai",
                                   "holidays: {\"2026-03-10\": tree day}\n"
                                   "extra_workdays: {\"2026-03-14\": mon}");
  return c;
}

ClockTerms terms(const char* limit) {
  ClockTerms made{.name = "clock", .calendar = "office"};
  made.limit = parse_limit(limit).value();
  return made;
}

/// "03-09 start", "03-11 counted 1", "03-12 used 2h": a day a word, joined by ", ".
std::string way(const ClockTerms& clock, const char* start, const std::vector<Pause>& pauses = {},
                const Calendar& calendar = house()) {
  const auto explained = explain_due(
      clock, at(start), pauses, [&](std::string_view) { return &calendar; }, calendar.zone());
  REQUIRE(explained.has_value());
  std::string text;
  for (const DueDay& entry : explained->days) {
    if (!text.empty()) text += ", ";
    text += to_string(entry.day.date).substr(5) + " " + std::string(to_string(entry.role));
    if (entry.number > 0) text += " " + std::to_string(entry.number);
    if (entry.used > 0s) text += " " + to_string(entry.used);
  }
  return text;
}

}  // namespace

TEST_CASE("of working days the start, days off and days paused at their closing do not count") {
  CHECK(way(terms("2 workdays"), "2026-03-09T10:00:00+08:00") ==
        "03-09 start, 03-10 closed, 03-11 counted 1, 03-12 counted 2");
  const Pause pause{at("2026-03-11T17:00:00+08:00"), at("2026-03-12T17:00:00+08:00")};
  CHECK(way(terms("2 workdays"), "2026-03-09T10:00:00+08:00", {pause}) ==
        "03-09 start, 03-10 closed, 03-11 paused, 03-12 counted 1, 03-13 counted 2");
  CHECK(way(terms("1 workday"), "2026-03-13T10:00:00+08:00") == "03-13 start, 03-14 counted 1");
}

TEST_CASE("calendar days count whatever they are, and roll where the terms say so") {
  ClockTerms clock = terms("6 days");
  CHECK(way(clock, "2026-03-09T10:00:00+08:00") ==
        "03-09 start, 03-10 counted 1, 03-11 counted 2, 03-12 counted 3, 03-13 counted 4, 03-14 counted 5, 03-15 "
        "counted 6");
  clock.roll = RollRule::kNextWorkday;
  CHECK(way(clock, "2026-03-09T10:00:00+08:00").ends_with("03-15 counted 6, 03-16 rolled_to"));
  clock.limit->days = 1;
  CHECK(way(clock, "2026-03-09T10:00:00+08:00") == "03-09 start, 03-10 counted 1, 03-11 rolled_to");
}

TEST_CASE("a start that counts on the next working day, and a due time that moves on, are told") {
  ClockTerms clock = terms("1 workday");
  clock.start = StartRule::kNextWorkday;
  CHECK(way(clock, "2026-03-15T10:00:00+08:00") == "03-15 before, 03-16 start, 03-17 counted 1");
  ClockTerms elapsed = terms("2h");
  elapsed.late = LateRule::kNextOpening;
  CHECK(way(elapsed, "2026-03-14T17:00:00+08:00") == "03-14 counted 2h, 03-15 rolled, 03-16 rolled_to");
  CHECK(way(elapsed, "2026-03-13T10:00:00+08:00") == "03-13 counted 2h");
  ClockTerms same = terms("1 workday");
  same.due = DuePoint::kSameTime;
  same.late = LateRule::kNextOpening;
  CHECK(way(same, "2026-03-12T20:00:00+08:00") == "03-12 start, 03-13 counted 1, 03-14 rolled_to");
}

TEST_CASE("of time a day counts as much as was used on it") {
  CHECK(way(terms("8 workhours"), "2026-03-09T16:30:00+08:00") == "03-09 counted 1h, 03-10 closed, 03-11 counted 7h");
  const Pause pause{at("2026-03-11T08:00:00+08:00"), at("2026-03-12T10:00:00+08:00")};
  CHECK(way(terms("8 workhours"), "2026-03-09T16:30:00+08:00", {pause}) ==
        "03-09 counted 1h, 03-10 closed, 03-11 paused, 03-12 counted 6h, 03-13 counted 1h");
  CHECK(way(terms("30h"), "2026-03-09T20:00:00+08:00") == "03-09 counted 4h, 03-10 counted 24h, 03-11 counted 2h");
}

TEST_CASE("an overnight shift belongs to the day it opens, and so does its start") {
  const Calendar night = calendar(
      "tz: UTC\nweek: {thu: [[\"22:00\", \"06:00\"]], fri: [[\"22:00\", \"06:00\"]], mon: [[\"22:00\", \"06:00\"]]}");
  CHECK(way(terms("1 workday"), "2026-03-14T02:00:00+00:00", {}, night) ==
        "03-13 start, 03-14 closed, 03-15 closed, 03-16 counted 1");
}

TEST_CASE("what cannot be due is not explained, and a century is too long for it") {
  const auto lookup = [](std::string_view) { return &house(); };
  const auto failure = [&](const ClockTerms& clock) {
    const auto explained = explain_due(clock, at("2026-03-09T10:00:00+08:00"), {}, lookup, house().zone());
    REQUIRE_FALSE(explained.has_value());
    return explained.error().kind;
  };
  CHECK(failure(terms("36500 days")) == ErrorKind::kUsage);
  CHECK(failure(ClockTerms{.name = "empty"}) == ErrorKind::kInvalidData);
}

}  // namespace kesu
