// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "calendar_fixture.hpp"

namespace kesu {
namespace {

const std::string kWeek = "tz: Asia/Shanghai\nweek: {mon: [[\"09:00\", \"17:30\"]], sat: [[\"10:00\", \"12:00\"]]}\n";

}  // namespace

TEST_CASE("a calendar is read with all its keys") {
  const Decoded decoded = decode(R"(tz: Asia/Shanghai
week:
  mon: [["09:00", "12:00"], ["13:30", "17:30:15"]]
  sun: [["22:00", "06:00"], ["00:00", "24:00"]]
holidays:
  "2026-01-01": 元旦
  "2026-01-02": {name: 元旦, statutory: false}
  "2026-01-05": {name: 元旦, statutory: true}
annual_holidays: ["12-25", "02-29"]
extra_workdays:
  "2026-01-04": mon
  "2026-01-10": [["10:00", "11:00"]]
  "2026-01-11": {like: mon, name: 元旦}
  "2026-01-18": {hours: [["10:00", "11:00"]]}
overrides: {"2026-03-02": [], "2026-03-09": sun}
breaks: {"2026-03-16": [["10:00", "10:15"]]}
covers: ["2026-01-01", "2026-12-31"]
include: [cn]
notes: [one, two]
x-colour: blue)");
  REQUIRE_MESSAGE(decoded.spec.has_value(), decoded.first());
  const CalendarSpec& spec = *decoded.spec;
  CHECK(spec.name == "office");
  CHECK(spec.zone == "Asia/Shanghai");
  CHECK(spec.week[0] == std::vector<DayHours>{{32400, 43200}, {48600, 63015}});
  CHECK(spec.week[1].empty());
  CHECK(spec.week[6] == std::vector<DayHours>{{79200, 21600}, {0, 86400}});
  CHECK(spec.holidays.at(date("2026-01-01")).name == "元旦");
  CHECK_FALSE(spec.holidays.at(date("2026-01-01")).statutory.has_value());
  CHECK(spec.holidays.at(date("2026-01-02")).statutory == false);
  CHECK(spec.holidays.at(date("2026-01-05")).statutory == true);
  CHECK(spec.annual_holidays.size() == 2);
  CHECK(spec.extra_workdays.at(date("2026-01-04")) == spec.week[0]);
  CHECK(spec.extra_workdays.at(date("2026-01-10")) == std::vector<DayHours>{{36000, 39600}});
  CHECK(spec.extra_workdays.at(date("2026-01-11")) == spec.week[0]);
  CHECK(spec.extra_workdays.at(date("2026-01-18")) == spec.extra_workdays.at(date("2026-01-10")));
  CHECK(spec.made_up_for == std::map<Date, std::string>{{date("2026-01-11"), "元旦"}});
  CHECK(spec.overrides.at(date("2026-03-02")).empty());
  CHECK(spec.overrides.at(date("2026-03-09")) == spec.week[6]);
  CHECK(spec.breaks.at(date("2026-03-16")) == std::vector<DayHours>{{36000, 36900}});
  CHECK(spec.covers == std::pair{date("2026-01-01"), date("2026-12-31")});
}

TEST_CASE("what is wrong in a calendar is reported where it stands") {
  struct Row {
    std::string text;
    std::string problem;
  };
  const Row rows[] = {
      {kWeek + "holliday: []", "3:1 unknown key 'holliday' in calendar office (did you mean 'holidays'?)"},
      {"tz: Asia/Shanghia\nweek: {mon: [[\"09:00\", \"10:00\"]]}",
       "1:5 no time zone 'Asia/Shanghia' on this system (did you mean 'Asia/Shanghai'?)"},
      {"week: {mon: [[\"09:00\", \"10:00\"]]}", "1:1 calendar office has no 'tz'"},
      {"tz: UTC\nweek: {wen: [[\"09:00\", \"10:00\"]], mon: [[\"09:00\", \"10:00\"]]}",
       "2:8 unknown key 'wen' in week (did you mean 'wed'?)"},
      {"tz: UTC\nweek: {mon: [\"09:00\", \"10:00\"]}",
       "2:13 hours must be a list of [open, close] (write [[\"09:00\", \"17:30\"]])"},
      {"tz: UTC\nweek: {mon: [[\"09:00\", \"25:00\"]]}",
       "2:24 '25:00' is not a time of day (write \"17:30\", or \"24:00\" for the end of the day)"},
      {"tz: UTC\nweek: {mon: [[\"24:00\", \"10:00\"]]}", "2:15 '24:00' is not a time of day (write \"09:00\")"},
      {"tz: UTC\nweek: {mon: [[\"9:00\", \"10:00\"]]}", "2:15 '9:00' is not a time of day (write \"09:00\")"},
      {"tz: UTC\nweek: {mon: [[\"09:00\", \"10:60\"]]}",
       "2:24 '10:60' is not a time of day (write \"17:30\", or \"24:00\" for the end of the day)"},
      {"tz: UTC\nweek: {mon: [[\"09:00\", 10:30]]}",
       "2:24 a time of day must be a text, but YAML readers may take 10:30 for something else (quote it: \"10:30\")"},
      {"tz: UTC\nweek: {mon: [[\"09:00\", \"09:00\"]]}",
       "2:14 hours must not close when they open (write [\"00:00\", \"24:00\"] for a whole day)"},
      {"tz: UTC\nweek: {mon: []}",
       "1:1 calendar office has no open time at all (write week: {mon: [[\"09:00\", \"17:30\"]], …})"},
      {kWeek + "holidays: [\"2026-02-30\"]", "3:12 holidays: '2026-02-30' is not a date (write \"2026-03-11\")"},
      {kWeek + "holidays: {\"1 May\": x}", "3:12 holidays: '1 May' is not a date (write \"2026-03-11\")"},
      {kWeek + "annual_holidays: [\"02-30\"]",
       "3:19 annual_holidays: '02-30' is not a day of the year (write \"12-25\")"},
      {kWeek + "extra_workdays: {\"2026-02-14\": mun}", "3:32 'mun' is not a weekday (did you mean 'mon'?)"},
      {kWeek + "extra_workdays: {\"2026-02-14\": tue}",
       "3:32 the hours of tue cannot be borrowed: it has none (state this day's hours in calendar office)"},
      {kWeek + "extra_workdays: {\"2026-02-14\": []}", "3:32 make-up day 2026-02-14 has no hours"},
      {kWeek + "extra_workdays: {\"2026-02-14\": {name: x}}",
       "3:32 make-up day 2026-02-14 must have either 'hours' or 'like' (write {like: mon, name: …} for Monday's "
       "hours)"},
      {kWeek + "extra_workdays: {\"2026-02-14\": {like: mon, hours: [[\"10:00\", \"11:00\"]]}}",
       "3:32 make-up day 2026-02-14 must have either 'hours' or 'like' (write {like: mon, name: …} for Monday's "
       "hours)"},
      {kWeek + "extra_workdays: {\"2026-02-14\": {like: mun}}", "3:39 'mun' is not a weekday (did you mean 'mon'?)"},
      {kWeek + "holidays: [\"2026-02-14\"]\nextra_workdays: {\"2026-02-14\": mon}",
       "4:18 2026-02-14 is both a holiday and a make-up day in calendar office (say which in overrides, "
       "\"2026-02-14\": [] for closed)"},
      {kWeek + "annual_holidays: [\"02-14\"]\nextra_workdays: [\"2026-02-14\"]",
       "4:18 2026-02-14 is both a holiday and a make-up day in calendar office (say which in overrides, "
       "\"2026-02-14\": [] for closed)"},
      {kWeek + "covers: [\"2026-01-01\"]",
       "3:9 covers must be [first date, last date] (write covers: [\"2026-01-01\", \"2026-12-31\"])"},
      {kWeek + "covers: [\"2026-12-31\", \"2026-01-01\"]", "3:9 covers must not end before it begins"},
      {"- tz", "1:1 calendar office must be a mapping (got a list)"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Decoded decoded = decode(row.text);
    CHECK(decoded.first() == row.problem);
    CHECK_FALSE(decoded.spec.has_value());
    CHECK(decoded.problems.size() == 1);
  }
}

TEST_CASE("all problems of a calendar are reported at once") {
  CHECK(decode("tz: Mars\nweek: {mon: [[\"9\", \"10\"]]}\ncover: x").problems.size() == 4);
}

TEST_CASE("an override settles what a day is that is both off and made up for") {
  const Decoded decoded = decode(
      kWeek + "holidays: [\"2026-02-14\"]\nextra_workdays: {\"2026-02-14\": mon}\noverrides: {\"2026-02-14\": sat}");
  REQUIRE_MESSAGE(decoded.spec.has_value(), decoded.first());
  CHECK(Calendar::make(*decoded.spec).value().is_workday(date("2026-02-14")));
}

TEST_CASE("included dates serve every calendar by its own hours") {
  const std::string facts = R"(covers: ["2026-01-01", "2026-12-31"]
holidays: {"2026-02-16": 春节}
extra_workdays: {"2026-02-14": mon, "2026-02-28": mon})";
  const Decoded decoded = decode(kWeek + "extra_workdays: {\"2026-02-28\": sat}", {facts});
  REQUIRE_MESSAGE(decoded.spec.has_value(), decoded.first());
  CHECK(decoded.spec->holidays.at(date("2026-02-16")).name == "春节");
  CHECK(decoded.spec->extra_workdays.at(date("2026-02-14")) == decoded.spec->week[0]);
  CHECK(decoded.spec->extra_workdays.at(date("2026-02-28")) == decoded.spec->week[5]);
  CHECK(decoded.spec->covers->second == date("2026-12-31"));
}

TEST_CASE("what is wrong in an included file is reported there") {
  const Decoded unknown = decode(kWeek + "notes: x", {"covers: [\"2026-01-01\", \"2026-12-31\"]\nweek: {}"});
  CHECK(unknown.first() ==
        "2:1 unknown key 'week' in the dates of calendars/cn.yaml (one of holidays, annual_holidays, extra_workdays, "
        "notes or covers)");
  CHECK(unknown.problems.front().at.file == "calendars/cn.yaml");
  const Decoded conflict = decode(kWeek + "holidays: [\"2026-02-14\"]", {"extra_workdays: {\"2026-02-14\": mon}"});
  CHECK(conflict.first().starts_with("1:18 2026-02-14 is both a holiday and a make-up day"));
  CHECK(conflict.problems.front().at.file == "calendars/cn.yaml");
}

TEST_CASE("coverage is the calendar's own, else the latest run of the included files") {
  const auto covers = [](const char* from, const char* to) {
    return std::string("covers: [\"") + from + "\", \"" + to + "\"]";
  };
  const std::vector<std::string> years = {covers("2026-01-01", "2026-12-31"), covers("2023-01-01", "2023-12-31"),
                                          covers("2025-01-01", "2025-12-31")};
  CHECK(decode(kWeek + "notes: x", years).spec->covers == std::pair{date("2025-01-01"), date("2026-12-31")});
  CHECK(decode(kWeek + covers("2020-01-01", "2030-12-31"), years).spec->covers ==
        std::pair{date("2020-01-01"), date("2030-12-31")});
  CHECK_FALSE(decode(kWeek + "notes: x").spec->covers.has_value());
}

TEST_CASE("an include names a file, or all years of it") {
  CHECK(is_included("cn", "cn"));
  CHECK(is_included("cn", "cn-2026"));
  CHECK(is_included("cn-2026", "cn-2026"));
  CHECK_FALSE(is_included("cn-2026", "cn-2025"));
  CHECK_FALSE(is_included("cn", "cn-hk"));
  CHECK_FALSE(is_included("cn", "cnx"));
  CHECK_FALSE(is_included("cn-2026", "cn"));
  CHECK_FALSE(is_included("cn", "cn-20261"));
}

}  // namespace kesu
