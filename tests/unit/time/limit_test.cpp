// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/limit.hpp"

#include <doctest/doctest.h>

#include "calendar_fixture.hpp"

namespace kesu {
namespace {

using namespace std::chrono_literals;

const Calendar& china_office() {
  static const Calendar made = office(
      "Asia/Shanghai",
      "holidays: [\"2026-02-16\", \"2026-02-17\", \"2026-02-18\", \"2026-02-19\", \"2026-02-20\", \"2026-02-23\"]\n"
      "extra_workdays: {\"2026-02-14\": mon, \"2026-02-28\": mon}\n"
      "covers: [\"2026-01-01\", \"2026-12-31\"]");
  return made;
}

/// A clock and what it is asked.
struct Case {
  std::string limit;
  std::string start;
  ClockTerms terms = {};
  std::vector<Pause> pauses = {};
};

Result<Due> due(Case asked, const Calendar* calendar) {
  asked.terms.name = "resolve";
  if (!asked.limit.empty()) asked.terms.limit = parse_limit(asked.limit).value();
  if (calendar != nullptr) asked.terms.calendar = "office";
  const auto lookup = [&](std::string_view name) { return name == "office" ? calendar : nullptr; };
  const Zone zone = Zone::load("Asia/Shanghai").value();
  return due_time(asked.terms, at(asked.start), asked.pauses, lookup, zone);
}

std::string due_text(const Case& asked, const Calendar* calendar = &china_office()) {
  const auto result = due(asked, calendar);
  if (!result) return result.error().message;
  const Zone zone = calendar != nullptr ? calendar->zone() : Zone::load("Asia/Shanghai").value();
  return to_string(zone.stamp(result->at));
}

struct Row {
  std::string limit;
  std::string start;
  std::string due;
};

Pause pause(std::string_view from, std::string_view to) {
  return {at(from), at(to)};
}

const ClockTerms kSameTime{.due = DuePoint::kSameTime};

}  // namespace

TEST_CASE("limits come to an instant on a calendar") {
  const Row rows[] = {
      {"90m", "2026-03-13T17:00:00+08:00", "2026-03-13T18:30:00+08:00"},
      {"24h", "2026-03-13T17:00:00+08:00", "2026-03-14T17:00:00+08:00"},
      {"8 workhours", "2026-03-13T17:00:00+08:00", "2026-03-17T09:30:00+08:00"},
      {"90 workminutes", "2026-03-13T10:30:00+08:00", "2026-03-13T12:00:00+08:00"},
      {"1 workday", "2026-03-11T09:00:00+08:00", "2026-03-12T17:30:00+08:00"},
      {"1 workday", "2026-03-11T23:00:00+08:00", "2026-03-12T17:30:00+08:00"},
      // From a closed day the next working day is the first.
      {"1 workday", "2026-03-14T10:00:00+08:00", "2026-03-16T17:30:00+08:00"},
      {"3 workdays", "2026-02-12T10:00:00+08:00", "2026-02-24T17:30:00+08:00"},
      {"7 workdays", "2026-02-13T10:00:00+08:00", "2026-03-02T17:30:00+08:00"},
      // Calendar days end with the hours of an open day, else with the day.
      {"1 day", "2026-03-11T09:00:00+08:00", "2026-03-12T17:30:00+08:00"},
      {"3 days", "2026-03-11T09:00:00+08:00", "2026-03-15T00:00:00+08:00"},
      {"15 days", "2026-02-13T09:00:00+08:00", "2026-02-28T17:30:00+08:00"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.limit);
    CAPTURE(row.start);
    CHECK(due_text({row.limit, row.start}) == row.due);
  }
}

TEST_CASE("without a calendar days end at 24:00 of the store's zone") {
  CHECK(due_text({"1 day", "2026-03-11T23:59:59+08:00"}, nullptr) == "2026-03-13T00:00:00+08:00");
  CHECK(due_text({"1 day", "2026-03-11T16:00:00Z"}, nullptr) == "2026-03-14T00:00:00+08:00");
  CHECK(due_text({"15 days", "2026-03-11T12:00:00+08:00", kSameTime}, nullptr) == "2026-03-26T12:00:00+08:00");
}

TEST_CASE("the same clock time is meant by the zone's clock, not by 24 hours") {
  const Calendar berlin = office("Europe/Berlin");
  CHECK(due_text({"2 workdays", "2026-03-27T10:00:00+01:00", kSameTime}, &berlin) == "2026-03-31T10:00:00+02:00");
  CHECK(due_text({"2 days", "2026-03-27T02:30:00+01:00", kSameTime}, &berlin) == "2026-03-29T03:00:00+02:00");
  CHECK(due_text({"48h", "2026-03-27T10:00:00+01:00"}, &berlin) == "2026-03-29T11:00:00+02:00");
  CHECK(due_text({"1 workday", "2026-03-11T18:00:00+01:00", kSameTime}, &berlin) == "2026-03-12T18:00:00+01:00");
}

TEST_CASE("a start on a closed day may count as made on the next working day") {
  const ClockTerms end{.start = StartRule::kNextWorkday};
  const ClockTerms same{.due = DuePoint::kSameTime, .start = StartRule::kNextWorkday};
  CHECK(due_text({"1 workday", "2026-03-14T10:00:00+08:00", end}) == "2026-03-17T17:30:00+08:00");
  CHECK(due_text({"1 workday", "2026-03-14T10:00:00+08:00", same}) == "2026-03-17T10:00:00+08:00");
  CHECK(due_text({"1 workday", "2026-03-13T20:00:00+08:00", end}) == "2026-03-16T17:30:00+08:00");
  CHECK(due_text({"1 day", "2026-02-15T10:00:00+08:00", end}) == "2026-02-25T17:30:00+08:00");
  CHECK(due_text({"2h", "2026-03-14T10:00:00+08:00", end}) == "2026-03-16T12:00:00+08:00");
  CHECK(due_text({"1 workhour", "2026-03-14T10:00:00+08:00", end}) == "2026-03-16T11:00:00+08:00");
}

TEST_CASE("a late due may roll to the next opening") {
  const ClockTerms late{.due = DuePoint::kSameTime, .late = LateRule::kNextOpening};
  const Row rows[] = {
      {"1 workday", "2026-03-11T17:30:00+08:00", "2026-03-12T17:30:00+08:00"},
      {"1 workday", "2026-03-11T17:30:01+08:00", "2026-03-13T09:00:00+08:00"},
      {"1 workday", "2026-03-12T23:00:00+08:00", "2026-03-16T09:00:00+08:00"},
      // Before the first opening it stays.
      {"1 workday", "2026-03-11T07:00:00+08:00", "2026-03-12T07:00:00+08:00"},
      // The lunch break is inside the day.
      {"1 workday", "2026-03-11T12:30:00+08:00", "2026-03-12T12:30:00+08:00"},
      {"1 day", "2026-03-13T10:00:00+08:00", "2026-03-16T09:00:00+08:00"},
      {"24h", "2026-03-13T10:00:00+08:00", "2026-03-16T09:00:00+08:00"},
      {"8 workhours", "2026-03-11T09:00:00+08:00", "2026-03-12T10:00:00+08:00"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.limit);
    CAPTURE(row.start);
    CHECK(due_text({row.limit, row.start, late}) == row.due);
  }
  ClockTerms end_of_day = late;
  end_of_day.due = DuePoint::kEndOfDay;
  CHECK(due_text({"1 workday", "2026-03-11T07:00:00+08:00", end_of_day}) == "2026-03-12T17:30:00+08:00");
  CHECK(due_text({"1 day", "2026-03-13T07:00:00+08:00", end_of_day}) == "2026-03-16T09:00:00+08:00");
}

TEST_CASE("calendar days may roll to the next working day, and a make-up Saturday is one") {
  const ClockTerms roll{.roll = RollRule::kNextWorkday};
  CHECK(due_text({"3 days", "2026-03-11T09:00:00+08:00", roll}) == "2026-03-16T17:30:00+08:00");
  CHECK(due_text({"15 days", "2026-02-13T09:00:00+08:00", roll}) == "2026-02-28T17:30:00+08:00");
  CHECK(due_text({"3 days", "2026-02-13T09:00:00+08:00", roll}) == "2026-02-24T17:30:00+08:00");
  CHECK(due_text({"2 days", "2026-03-10T09:00:00+08:00", roll}) == "2026-03-12T17:30:00+08:00");
}

TEST_CASE("waits shift elapsed limits by the real time they took") {
  const std::string start = "2026-03-11T09:00:00+08:00";
  struct Waits {
    std::vector<Pause> pauses;
    std::string due;
  };
  const Waits rows[] = {
      {{}, "2026-03-11T11:00:00+08:00"},
      {{pause("2026-03-11T10:00:00+08:00", "2026-03-11T10:30:00+08:00")}, "2026-03-11T11:30:00+08:00"},
      // A wait that begins in the time another one added counts, too.
      {{pause("2026-03-11T10:00:00+08:00", "2026-03-11T10:30:00+08:00"),
        pause("2026-03-11T11:15:00+08:00", "2026-03-11T12:15:00+08:00")},
       "2026-03-11T12:30:00+08:00"},
      // Used up when the wait begins is used up.
      {{pause("2026-03-11T11:00:00+08:00", "2026-03-11T12:00:00+08:00")}, "2026-03-11T11:00:00+08:00"},
      {{pause("2026-03-11T08:00:00+08:00", "2026-03-11T09:10:00+08:00")}, "2026-03-11T11:10:00+08:00"},
      {{pause("2026-03-10T08:00:00+08:00", "2026-03-10T09:10:00+08:00")}, "2026-03-11T11:00:00+08:00"},
      {{pause("2026-03-11T10:00:00+08:00", "2026-03-11T10:30:00+08:00"),
        pause("2026-03-11T10:10:00+08:00", "2026-03-11T10:20:00+08:00")},
       "2026-03-11T11:30:00+08:00"},
  };
  for (const Waits& row : rows)
    CHECK(due_text({"2h", start, {}, row.pauses}) == row.due);
}

TEST_CASE("waits cost open time only inside hours") {
  const std::vector<Pause> festival = {pause("2026-02-13T11:00:00+08:00", "2026-02-25T10:00:00+08:00")};
  CHECK(due_text({"8 workhours", "2026-02-13T10:00:00+08:00", {}, festival}) == "2026-02-26T10:00:00+08:00");
  const std::vector<Pause> night = {pause("2026-03-11T17:30:00+08:00", "2026-03-12T09:00:00+08:00")};
  CHECK(due_text({"8 workhours", "2026-03-11T10:00:00+08:00", {}, night}) == "2026-03-12T11:00:00+08:00");
}

TEST_CASE("a day does not count if the clock is paused at its last closing") {
  const std::string start = "2026-03-09T10:00:00+08:00";
  struct Waits {
    std::string limit;
    std::vector<Pause> pauses;
    std::string due;
  };
  const Waits rows[] = {
      {"2 workdays", {}, "2026-03-11T17:30:00+08:00"},
      // Over before closing: the day counts.
      {"2 workdays", {pause("2026-03-10T09:00:00+08:00", "2026-03-10T17:29:59+08:00")}, "2026-03-11T17:30:00+08:00"},
      {"2 workdays", {pause("2026-03-10T09:00:00+08:00", "2026-03-10T17:30:00+08:00")}, "2026-03-12T17:30:00+08:00"},
      {"2 workdays", {pause("2026-03-10T17:29:59+08:00", "2026-03-11T09:00:00+08:00")}, "2026-03-12T17:30:00+08:00"},
      // Outside hours a wait costs nothing.
      {"2 workdays", {pause("2026-03-10T17:30:00+08:00", "2026-03-11T09:00:00+08:00")}, "2026-03-11T17:30:00+08:00"},
      {"2 workdays", {pause("2026-03-09T12:00:00+08:00", "2026-03-16T12:00:00+08:00")}, "2026-03-17T17:30:00+08:00"},
      // On the start day nothing is counted that could be lost.
      {"2 workdays", {pause("2026-03-09T12:00:00+08:00", "2026-03-09T23:00:00+08:00")}, "2026-03-11T17:30:00+08:00"},
      // A day without hours closes at 24:00.
      {"6 days", {pause("2026-03-14T12:00:00+08:00", "2026-03-14T20:00:00+08:00")}, "2026-03-16T00:00:00+08:00"},
      {"6 days", {pause("2026-03-14T12:00:00+08:00", "2026-03-15T00:00:01+08:00")}, "2026-03-16T17:30:00+08:00"},
  };
  for (const Waits& row : rows) {
    CAPTURE(row.limit);
    CHECK(due_text({row.limit, start, {}, row.pauses}) == row.due);
  }
  const ClockTerms roll{.roll = RollRule::kNextWorkday};
  CHECK(due_text({"6 days", start, roll, {pause("2026-03-16T12:00:00+08:00", "2026-03-16T18:00:00+08:00")}}) ==
        "2026-03-17T17:30:00+08:00");
}

TEST_CASE("a wait that has no end leaves no due") {
  const std::vector<Pause> endless = {{at("2026-03-10T12:00:00+08:00"), Instant::max()}};
  for (const std::string limit : {"30h", "12 workhours", "2 workdays", "2 days"}) {
    CAPTURE(limit);
    CHECK_FALSE(due({limit, "2026-03-09T10:00:00+08:00", {}, endless}, &china_office()).has_value());
  }
  CHECK(due_text({"26h", "2026-03-09T10:00:00+08:00", {}, endless}) == "2026-03-10T12:00:00+08:00");
}

TEST_CASE("nothing falls due at a clock time while the clock is paused") {
  const std::vector<Pause> wait = {pause("2026-03-12T09:30:00+08:00", "2026-03-12T11:00:00+08:00")};
  CHECK(due_text({"1 workday", "2026-03-11T10:00:00+08:00", kSameTime, wait}) == "2026-03-12T11:00:00+08:00");
  CHECK(due_text({"1 workday", "2026-03-11T09:30:00+08:00", kSameTime, wait}) == "2026-03-12T09:30:00+08:00");
}

TEST_CASE("an overnight shift is one working day, the one it opened on") {
  const Calendar night = calendar(R"(tz: Asia/Shanghai
week: {mon: [["22:00", "06:00"]], tue: [["22:00", "06:00"]], wed: [["22:00", "06:00"]], thu: [["22:00", "06:00"]]})");
  CHECK(due_text({"1 workday", "2026-03-09T23:00:00+08:00"}, &night) == "2026-03-11T06:00:00+08:00");
  CHECK(due_text({"1 workday", "2026-03-10T02:00:00+08:00"}, &night) == "2026-03-11T06:00:00+08:00");
  CHECK(due_text({"1 workday", "2026-03-10T06:00:00+08:00"}, &night) == "2026-03-12T06:00:00+08:00");
  CHECK(due_text({"1 workday", "2026-03-10T02:00:00+08:00", kSameTime}, &night) == "2026-03-11T02:00:00+08:00");
  const ClockTerms next{.start = StartRule::kNextWorkday};
  CHECK(due_text({"1 workday", "2026-03-13T02:00:00+08:00", next}, &night) == "2026-03-17T06:00:00+08:00");
  CHECK(due_text({"1 workday", "2026-03-13T07:00:00+08:00", next}, &night) == "2026-03-18T06:00:00+08:00");
}

TEST_CASE("a promised instant is due as it is, a promised day when it ends") {
  const Zone zone = Zone::load("Asia/Shanghai").value();
  const DayStart day_start = [&](Date day) { return zone.day_start(day); };
  const auto promised = [&](std::string_view by) {
    ClockTerms terms{.name = "promise", .by = parse_timestamp(by, day_start).value()};
    const std::vector<Pause> waits = {pause("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z")};
    return to_string(zone.stamp(due_time(terms, at("2026-03-01T00:00:00Z"), waits, {}, zone).value().at));
  };
  CHECK(promised("2026-03-11T09:12:00+08:00") == "2026-03-11T09:12:00+08:00");
  CHECK(promised("2026-03-11") == "2026-03-12T00:00:00+08:00");
}

TEST_CASE("being past the coverage is told") {
  const auto beyond = [](const std::string& limit, const std::string& start, const ClockTerms& terms = {}) {
    return due({limit, start, terms}, &china_office()).value().beyond_coverage;
  };
  CHECK_FALSE(beyond("1 workday", "2026-12-30T10:00:00+08:00"));
  CHECK(beyond("1 workday", "2026-12-31T10:00:00+08:00"));
  CHECK(beyond("8 workhours", "2026-12-31T17:00:00+08:00"));
  CHECK(beyond("8 workhours", "2025-12-31T17:00:00+08:00"));
  CHECK(beyond("15 days", "2026-12-31T17:00:00+08:00"));
  // Real time needs no calendar, unless the terms look one up.
  CHECK_FALSE(beyond("48h", "2026-12-31T17:00:00+08:00"));
  CHECK(beyond("48h", "2026-12-31T17:00:00+08:00", ClockTerms{.late = LateRule::kNextOpening}));
}

TEST_CASE("what cannot be computed says why") {
  const std::string start = "2026-03-11T09:00:00+08:00";
  CHECK(due_text({"1 workday", start}, nullptr) == "clock resolve needs a calendar");
  CHECK(due_text({"8 workhours", start}, nullptr) == "clock resolve needs a calendar");
  CHECK(due_text({"8h", start, ClockTerms{.late = LateRule::kNextOpening}}, nullptr) ==
        "clock resolve needs a calendar");
  CHECK(due_text({"1 day", start, ClockTerms{.calendar = "shop"}}, nullptr) ==
        "clock resolve runs on calendar 'shop', which is not there");
  CHECK(due_text({"", start}) == "clock resolve has neither a limit nor a time");
  const Calendar once = calendar("tz: UTC\nweek: {}\noverrides: {\"2026-03-12\": [[\"09:00\", \"10:00\"]]}");
  for (const std::string limit : {"2 workdays", "2 workhours"}) {
    const auto result = due({limit, start}, &once);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().kind == ErrorKind::kInvalidData);
  }
  for (const Limit& limit : {Limit{Limit::Unit::kDays, 0s, 2'000'000'000}, Limit{Limit::Unit::kElapsed, 99'999'999h}}) {
    const auto result = due({"", start, ClockTerms{.limit = limit}}, nullptr);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().message == "clock resolve would be due after the year 9999");
  }
  const ClockTerms long_work{.limit = Limit{Limit::Unit::kWorkdays, 0s, 2'000'000'000}};
  CHECK_FALSE(due({"", start, long_work}, &china_office()).has_value());
}

TEST_CASE("waits are united, clipped and sorted") {
  const auto united = normalise(
      {pause("2026-03-11T12:00:00Z", "2026-03-11T13:00:00Z"), pause("2026-03-11T08:00:00Z", "2026-03-11T10:00:00Z"),
       pause("2026-03-11T10:00:00Z", "2026-03-11T11:00:00Z"), pause("2026-03-11T12:30:00Z", "2026-03-11T12:40:00Z"),
       pause("2026-03-11T15:00:00Z", "2026-03-11T15:00:00Z"), pause("2026-03-11T07:00:00Z", "2026-03-11T08:30:00Z"),
       pause("2026-03-11T18:00:00Z", "2026-03-11T17:00:00Z")},
      at("2026-03-11T09:00:00Z"));
  REQUIRE(united.size() == 2);
  CHECK(united[0].from == at("2026-03-11T09:00:00Z"));
  CHECK(united[0].to == at("2026-03-11T11:00:00Z"));
  CHECK(united[1].from == at("2026-03-11T12:00:00Z"));
  CHECK(united[1].to == at("2026-03-11T13:00:00Z"));
}

}  // namespace kesu
