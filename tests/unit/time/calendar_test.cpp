// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/calendar.hpp"

#include <doctest/doctest.h>

#include "calendar_fixture.hpp"

namespace kesu {
namespace {

using namespace std::chrono_literals;

std::string local(const Calendar& calendar, const Result<Instant>& instant) {
  return instant ? to_string(calendar.zone().stamp(*instant)) : instant.error().message;
}

/// "from/to" of each, the date left out.
std::string listed(const Calendar& calendar, const std::vector<Pause>& stretches) {
  std::string text;
  for (const Pause& open : stretches) {
    text += (text.empty() ? "" : " ") + to_string(calendar.zone().stamp(open.from)).substr(11) + "/" +
            to_string(calendar.zone().stamp(open.to)).substr(11);
  }
  return text;
}

struct AddRow {
  std::string start;
  Seconds target;
  std::string due;
};

void check_rows(const Calendar& calendar, std::initializer_list<AddRow> rows) {
  for (const AddRow& row : rows) {
    CAPTURE(row.start);
    CAPTURE(row.target.count());
    CHECK(local(calendar, calendar.add(at(row.start), row.target)) == row.due);
  }
}

}  // namespace

TEST_CASE("open time is used up at the earliest instant, at closing rather than at the next opening") {
  check_rows(office(), {
                           {"2026-03-11T09:00:00+08:00", 1h, "2026-03-11T10:00:00+08:00"},
                           {"2026-03-11T09:00:00+08:00", 3h, "2026-03-11T12:00:00+08:00"},
                           {"2026-03-11T09:00:00+08:00", 3h + 1s, "2026-03-11T13:30:01+08:00"},
                           {"2026-03-11T17:30:00+08:00", 1s, "2026-03-12T09:00:01+08:00"},
                           {"2026-03-11T12:00:00+08:00", 4h, "2026-03-11T17:30:00+08:00"},
                           {"2026-03-11T07:00:00+08:00", 1h, "2026-03-11T10:00:00+08:00"},
                           {"2026-03-13T17:00:00+08:00", 1h, "2026-03-16T09:30:00+08:00"},
                           {"2026-03-14T11:00:00+08:00", 7h, "2026-03-16T17:30:00+08:00"},
                           {"2026-03-14T11:00:00+08:00", 0s, "2026-03-14T11:00:00+08:00"},
                           {"2026-12-31T17:00:00+08:00", 1h, "2027-01-01T09:30:00+08:00"},
                           {"1969-12-31T16:30:00+08:00", 2h, "1970-01-01T10:00:00+08:00"},
                           {"2038-01-18T17:00:00+08:00", 8h, "2038-01-20T09:30:00+08:00"},
                           {"2100-02-26T17:00:00+08:00", 1h, "2100-03-01T09:30:00+08:00"},
                           {"2028-02-28T17:00:00+08:00", 1h, "2028-02-29T09:30:00+08:00"},
                           {"2006-03-13T09:00:00+08:00", 20 * 261 * 7h, "2026-03-13T17:30:00+08:00"},
                       });
}

TEST_CASE("intervals are half-open") {
  const Calendar c = office();
  CHECK_FALSE(c.is_open(at("2026-03-11T08:59:59+08:00")));
  CHECK(c.is_open(at("2026-03-11T09:00:00+08:00")));
  CHECK(c.is_open(at("2026-03-11T11:59:59+08:00")));
  CHECK_FALSE(c.is_open(at("2026-03-11T12:00:00+08:00")));
  CHECK_FALSE(c.is_open(at("2026-03-14T10:00:00+08:00")));
}

TEST_CASE("openings and closings are found in both directions") {
  const Calendar c = office();
  CHECK(local(c, c.next_open(at("2026-03-11T12:00:00+08:00"))) == "2026-03-11T13:30:00+08:00");
  CHECK(local(c, c.next_open(at("2026-03-11T09:00:00+08:00"))) == "2026-03-11T09:00:00+08:00");
  CHECK(local(c, c.next_open(at("2026-03-13T17:30:00+08:00"))) == "2026-03-16T09:00:00+08:00");
  CHECK(local(c, c.next_close(at("2026-03-11T12:00:00+08:00"))) == "2026-03-11T17:30:00+08:00");
  CHECK(local(c, c.next_close(at("2026-03-11T11:59:59+08:00"))) == "2026-03-11T12:00:00+08:00");
  CHECK(local(c, c.previous_close(at("2026-03-11T13:30:00+08:00"))) == "2026-03-11T12:00:00+08:00");
  CHECK(local(c, c.previous_close(at("2026-03-11T13:30:01+08:00"))) == "2026-03-11T13:30:01+08:00");
  CHECK(local(c, c.previous_close(at("2026-03-11T17:30:00+08:00"))) == "2026-03-11T17:30:00+08:00");
  CHECK(local(c, c.previous_open(at("2026-03-11T13:30:00+08:00"))) == "2026-03-11T09:00:00+08:00");
  CHECK(local(c, c.subtract(at("2026-03-16T09:30:00+08:00"), 1h)) == "2026-03-13T17:00:00+08:00");
  CHECK(local(c, c.subtract(at("2026-03-16T09:00:00+08:00"), 7h)) == "2026-03-13T09:00:00+08:00");
  CHECK(local(c, c.subtract(at("2026-03-14T09:00:00+08:00"), 0s)) == "2026-03-14T09:00:00+08:00");
}

TEST_CASE("open time between two instants counts both ways") {
  const Calendar c = office();
  CHECK(c.between(at("2026-03-09T00:00:00+08:00"), at("2026-03-16T00:00:00+08:00")) == 35h);
  CHECK(c.between(at("2026-03-16T00:00:00+08:00"), at("2026-03-09T00:00:00+08:00")) == -35h);
  CHECK(c.between(at("2026-03-11T11:00:00+08:00"), at("2026-03-11T14:00:00+08:00")) == 1h + 30min);
  CHECK(c.between(at("2026-03-11T11:00:00+08:00"), at("2026-03-11T11:00:00+08:00")) == 0s);
  CHECK(c.between(at("2026-01-01T00:00:00+08:00"), at("2027-01-01T00:00:00+08:00")) == 261 * 7h);
}

TEST_CASE("waits are taken out where they overlap open time") {
  const Calendar c = office();
  const Instant start = at("2026-03-11T09:00:00+08:00");
  struct Row {
    std::vector<Pause> pauses;
    std::string due;
  };
  const auto span = [](const char* from, const char* to) { return Pause{at(from), at(to)}; };
  const Row rows[] = {
      {{}, "2026-03-11T13:30:01+08:00"},
      {{span("2026-03-11T10:00:00+08:00", "2026-03-11T10:30:00+08:00")}, "2026-03-11T14:00:01+08:00"},
      // Outside hours a wait costs nothing.
      {{span("2026-03-11T12:00:00+08:00", "2026-03-11T13:30:00+08:00")}, "2026-03-11T13:30:01+08:00"},
      // Overlapping waits count once, in whatever order they come.
      {{span("2026-03-11T10:10:00+08:00", "2026-03-11T10:40:00+08:00"),
        span("2026-03-11T10:00:00+08:00", "2026-03-11T10:30:00+08:00")},
       "2026-03-11T14:10:01+08:00"},
      {{span("2026-03-11T08:00:00+08:00", "2026-03-11T09:10:00+08:00")}, "2026-03-11T13:40:01+08:00"},
      {{span("2026-03-10T08:00:00+08:00", "2026-03-10T17:00:00+08:00")}, "2026-03-11T13:30:01+08:00"},
      {{span("2026-03-11T14:00:00+08:00", "2026-03-11T15:00:00+08:00")}, "2026-03-11T13:30:01+08:00"},
      {{span("2026-03-11T10:00:00+08:00", "2026-03-11T10:00:00+08:00")}, "2026-03-11T13:30:01+08:00"},
      {{span("2026-03-11T10:00:00+08:00", "2028-03-13T10:00:00+08:00")}, "2028-03-13T13:30:01+08:00"},
  };
  for (const Row& row : rows) {
    CHECK(local(c, c.add(start, 3h + 1s, row.pauses)) == row.due);
    CHECK(c.between(start, at(row.due), row.pauses) == 3h + 1s);
  }
}

TEST_CASE("days off, make-up days, overrides and breaks take precedence in this order") {
  const Calendar c =
      office("Asia/Shanghai",
             "holidays: [\"2026-02-16\", \"2026-02-18\"]\n"
             "annual_holidays: [\"10-01\"]\n"
             "extra_workdays: {\"2026-02-14\": mon, \"2026-02-28\": [[\"10:00\", \"11:00\"]]}\n"
             "overrides: {\"2026-02-18\": [[\"14:00\", \"16:00\"]], \"2026-02-19\": []}\n"
             "breaks: {\"2026-02-18\": [[\"15:00\", \"15:30\"]], \"2026-02-20\": [[\"08:00\", \"18:00\"]]}");
  const auto hours = [&](const char* day) { return listed(c, c.intervals_of(date(day))); };
  CHECK(hours("2026-02-13") == "09:00:00+08:00/12:00:00+08:00 13:30:00+08:00/17:30:00+08:00");
  CHECK(hours("2026-02-14") == hours("2026-02-13"));
  CHECK(hours("2026-02-15").empty());
  CHECK(hours("2026-02-16").empty());
  CHECK(hours("2026-02-18") == "14:00:00+08:00/15:00:00+08:00 15:30:00+08:00/16:00:00+08:00");
  CHECK(hours("2026-02-19").empty());
  CHECK(hours("2026-02-20").empty());
  CHECK(hours("2026-02-28") == "10:00:00+08:00/11:00:00+08:00");
  CHECK(hours("2027-10-01").empty());
  CHECK_FALSE(c.is_workday(date("2026-02-20")));
  CHECK(c.next_workday(date("2026-02-18")).value() == date("2026-02-23"));
  CHECK(c.workday_from(date("2026-02-14")).value() == date("2026-02-14"));
  CHECK(c.previous_workday(date("2026-02-16")).value() == date("2026-02-14"));
  // 13, 14, 17, 18, 23-27, 28.
  CHECK(c.workdays_between(date("2026-02-13"), date("2026-03-01")) == 10);
  CHECK(c.workdays_between(date("2026-03-01"), date("2026-02-13")) == -10);
}

TEST_CASE("hours may be unordered, overlap, touch, go round the clock or over midnight") {
  const Calendar c = calendar(R"(tz: UTC
week:
  mon: [["13:00", "15:00"], ["08:00", "10:00"], ["09:00", "12:00"], ["12:00", "13:00"]]
  tue: [["00:00", "24:00"]]
  wed: [["22:00", "06:00"], ["09:00", "10:00"]]
  fri: [["23:59:30", "00:00:30"]])");
  CHECK(listed(c, c.intervals_of(date("2026-03-09"))) == "08:00:00+00:00/15:00:00+00:00");
  CHECK(listed(c, c.intervals_of(date("2026-03-10"))) == "00:00:00+00:00/00:00:00+00:00");
  CHECK(listed(c, c.intervals_of(date("2026-03-11"))) == "09:00:00+00:00/10:00:00+00:00 22:00:00+00:00/06:00:00+00:00");
  CHECK(c.intervals_of(date("2026-03-12")).empty());
  CHECK(c.is_open(at("2026-03-12T05:59:59Z")));
  CHECK_FALSE(c.is_workday(date("2026-03-12")));
  CHECK(c.between(at("2026-03-13T00:00:00Z"), at("2026-03-15T00:00:00Z")) == 1min);
  CHECK(c.last_close(date("2026-03-11")).value() == at("2026-03-12T06:00:00Z"));
  CHECK(c.first_open(date("2026-03-11")).value() == at("2026-03-11T09:00:00Z"));
  CHECK_FALSE(c.last_close(date("2026-03-12")).has_value());
  check_rows(c, {{"2026-03-09T14:00:00Z", 25h, "2026-03-11T00:00:00+00:00"},
                 {"2026-03-11T23:00:00Z", 2h, "2026-03-12T01:00:00+00:00"}});
  CHECK(listed(c, c.periods(at("2026-03-10T12:00:00Z"), 3).value()) ==
        "12:00:00+00:00/00:00:00+00:00 09:00:00+00:00/10:00:00+00:00 22:00:00+00:00/06:00:00+00:00");
}

TEST_CASE("a night shift goes on into a holiday, and a break of the next day cuts it") {
  const std::string week = R"(tz: UTC
week: {mon: [["22:00", "06:00"]], tue: [["22:00", "06:00"]]}
)";
  const Calendar holiday = calendar(week + "holidays: [\"2026-03-10\"]");
  CHECK(holiday.between(at("2026-03-09T00:00:00Z"), at("2026-03-12T00:00:00Z")) == 8h);
  CHECK(holiday.is_open(at("2026-03-10T05:00:00Z")));
  const Calendar night_break = calendar(week + R"(breaks: {"2026-03-10": [["02:00", "03:00"]]})");
  CHECK(listed(night_break, night_break.intervals_of(date("2026-03-09"))) ==
        "22:00:00+00:00/02:00:00+00:00 03:00:00+00:00/06:00:00+00:00");
  CHECK(night_break.between(at("2026-03-09T00:00:00Z"), at("2026-03-12T00:00:00Z")) == 15h);
  const Calendar crossing = calendar(week + R"(breaks: {"2026-03-09": [["23:00", "01:00"]]})");
  CHECK(crossing.between(at("2026-03-09T22:00:00Z"), at("2026-03-10T06:00:00Z")) == 6h);
}

TEST_CASE("shifts that meet or overlap at midnight count once") {
  const Calendar c = calendar(R"(tz: UTC
week: {mon: [["20:00", "24:00"]], tue: [["00:00", "04:00"], ["22:00", "03:00"]], wed: [["02:00", "05:00"]]})");
  CHECK(local(c, c.next_close(at("2026-03-09T21:00:00Z"))) == "2026-03-10T04:00:00+00:00");
  CHECK(local(c, c.previous_open(at("2026-03-10T03:00:00Z"))) == "2026-03-09T20:00:00+00:00");
  CHECK(c.between(at("2026-03-10T22:00:00Z"), at("2026-03-11T12:00:00Z")) == 7h);
  CHECK(listed(c, c.periods(at("2026-03-09T21:00:00Z"), 2).value()) ==
        "21:00:00+00:00/04:00:00+00:00 22:00:00+00:00/05:00:00+00:00");
}

TEST_CASE("around the clock there is time but no closing") {
  std::string text = "tz: Europe/Berlin\nweek:\n";
  for (const char* day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
    text += std::string("  ") + day + ": [[\"00:00\", \"24:00\"]]\n";
  const Calendar c = calendar(text + "notes: open");
  CHECK(c.add(at("2026-03-28T12:00:00+01:00"), 1000h).value() - at("2026-03-28T12:00:00+01:00") == 1000h);
  CHECK(c.previous_close(at("2026-03-28T12:00:00+01:00")).value() == at("2026-03-28T12:00:00+01:00"));
  CHECK(c.next_close(at("2026-03-28T12:00:00+01:00")).error().kind == ErrorKind::kInvalidData);
  CHECK(c.last_close(date("2026-03-28")).value() == at("2026-03-29T00:00:00+01:00"));
  CHECK(c.between(c.zone().day_start(date("2026-10-25")), c.zone().day_start(date("2026-10-26"))) == 25h);
  CHECK(c.between(c.zone().day_start(date("2026-03-29")), c.zone().day_start(date("2026-03-30"))) == 23h);
}

TEST_CASE("odd days hold the hours they hold") {
  struct Row {
    std::string name;
    std::string zone;
    std::string hours;
    std::string day;
    Seconds open;
  };
  const Row rows[] = {
      {"gap", "Europe/Berlin", R"([["01:00", "05:00"]])", "2026-03-29", 3h},
      {"overlap", "Europe/Berlin", R"([["01:00", "05:00"]])", "2026-10-25", 5h},
      {"opens in the gap", "America/New_York", R"([["02:30", "05:00"]])", "2026-03-08", 2h},
      {"lies in the gap", "America/New_York", R"([["02:10", "02:50"]])", "2026-03-08", 0h},
      {"opens at an ambiguous time", "America/New_York", R"([["01:30", "05:00"]])", "2026-11-01", 4h + 30min},
      {"closes at an ambiguous time", "America/New_York", R"([["00:00", "01:30"]])", "2026-11-01", 1h + 30min},
      {"overnight over the gap", "America/New_York", R"([["22:00", "06:00"]])", "2026-03-07", 7h},
      {"overnight over the overlap", "America/New_York", R"([["22:00", "06:00"]])", "2026-10-31", 9h},
      {"southern overlap", "Australia/Sydney", R"([["00:00", "24:00"]])", "2026-04-05", 25h},
      {"half an hour back", "Australia/Lord_Howe", R"([["00:00", "24:00"]])", "2026-04-05", 24h + 30min},
      {"half an hour forth", "Australia/Lord_Howe", R"([["00:00", "24:00"]])", "2026-10-04", 23h + 30min},
      {"no midnight", "America/Sao_Paulo", R"([["00:00", "24:00"]])", "2018-11-04", 23h},
      {"midnight twice", "America/Sao_Paulo", R"([["00:00", "24:00"]])", "2018-02-17", 25h},
      {"no midnight in Tehran", "Asia/Tehran", R"([["00:00", "03:00"]])", "2022-03-22", 2h},
      {"a day that never was", "Pacific/Apia", R"([["09:00", "17:00"]])", "2011-12-30", 0h},
      {"the day after it", "Pacific/Apia", R"([["09:00", "17:00"]])", "2011-12-31", 8h},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const Calendar c =
        calendar(std::string("tz: ") + row.zone + "\nweek: {}\noverrides: {\"" + row.day + "\": " + row.hours + "}");
    const Date day = date(row.day);
    const auto after = c.zone().to_instant(LocalTime{std::chrono::local_days{day} + std::chrono::days{2}});
    CHECK(c.between(c.zone().day_start(day), after) == row.open);
    Seconds open{0};
    for (const Pause& interval : c.intervals_of(day))
      open += interval.to - interval.from;
    CHECK(open == row.open);
    CHECK(c.is_workday(day) == (row.open > 0s));
  }
}

TEST_CASE("after a midnight that is repeated the hours are those of the day that began") {
  // At 00:00 on 18 February 2018 clocks in Sao Paulo went back to 23:00 on the 17th.
  const Calendar c = calendar(R"(tz: America/Sao_Paulo
week: {}
overrides: {"2018-02-17": [["22:00", "24:00"]], "2018-02-18": [["00:00", "01:00"]]})");
  CHECK(c.between(at("2018-02-17T22:00:00-02:00"), at("2018-02-18T02:00:00-03:00")) == 4h);
  CHECK(c.is_open(at("2018-02-17T23:30:00-03:00")));
  CHECK(local(c, c.add(at("2018-02-17T22:00:00-02:00"), 3h + 30min)) == "2018-02-18T00:30:00-03:00");
}

TEST_CASE("a search that finds nothing ends") {
  const Calendar c = calendar(R"(tz: UTC
week: {}
overrides: {"2026-03-11": [["09:00", "10:00"]]})");
  CHECK(c.add(at("2026-03-01T00:00:00Z"), 1h).value() == at("2026-03-11T10:00:00Z"));
  for (const auto& result : {c.add(at("2026-03-01T00:00:00Z"), 1h + 1s), c.next_open(at("2026-03-11T10:00:00Z")),
                             c.next_close(at("2026-03-11T10:00:00Z")), c.previous_close(at("2026-03-11T09:00:00Z")),
                             c.previous_open(at("2026-03-11T09:00:00Z")), c.next_open(at("2025-02-01T00:00:00Z")),
                             c.subtract(at("2026-03-11T10:00:00Z"), 2h)}) {
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().kind == ErrorKind::kInvalidData);
    CHECK(result.error().message.find("office") != std::string::npos);
  }
  CHECK_FALSE(c.next_workday(date("2026-03-11")).has_value());
  CHECK_FALSE(c.previous_workday(date("2026-03-11")).has_value());
  CHECK(c.next_open(at("2025-03-01T00:00:00Z")).has_value());
  const std::vector<Pause> for_ever = {{at("2026-03-11T09:30:00Z"), Instant::max()}};
  CHECK_FALSE(c.add(at("2026-03-11T09:00:00Z"), 1h, for_ever).has_value());
  CHECK(c.add(at("2026-03-11T09:00:00Z"), 30min, for_ever).value() == at("2026-03-11T09:30:00Z"));
}

TEST_CASE("coverage is what the calendar declares to know") {
  const Calendar c = office("UTC", R"(covers: ["2026-01-01", "2026-12-31"])");
  CHECK_FALSE(c.beyond_coverage(date("2026-01-01")));
  CHECK_FALSE(c.beyond_coverage(date("2026-12-31")));
  CHECK(c.beyond_coverage(date("2025-12-31")));
  CHECK(c.beyond_coverage(date("2027-01-01")));
  CHECK_FALSE(office("UTC").beyond_coverage(date("2099-01-01")));
}

}  // namespace kesu
