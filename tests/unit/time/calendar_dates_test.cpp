// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/calendar_dates.hpp"

#include <doctest/doctest.h>

#include "calendar_fixture.hpp"

namespace kesu {
namespace {

std::optional<CalendarDates> read(const std::string& text, Problems& problems) {
  const YamlDocument document = read_yaml(text, "calendars/x.yaml").value();
  return decode_calendar_dates(document.root, {"calendars/x.yaml", {}, &problems});
}

}  // namespace

TEST_CASE("a file of dates is written as the reader reads it") {
  CalendarDates dates;
  dates.notes = {"first", "second: with a colon"};
  dates.covers = std::pair{date("2026-01-01"), date("2026-12-31")};
  dates.holidays = {{date("2026-01-01"), {"元旦", true}},
                    {date("2026-01-02"), {"元旦", false}},
                    {date("2026-03-08"), {"no", std::nullopt}},
                    {date("2026-03-09"), {"", std::nullopt}},
                    {date("2026-03-10"), {"", false}}};
  dates.annual_holidays = {{std::chrono::February / 29, "leap"}, {std::chrono::December / 25, ""}};
  dates.make_up_days = {{date("2026-01-04"), "元旦"}, {date("2026-02-14"), ""}};
  const std::string text = write_calendar_dates(dates);
  CHECK(text ==
        "notes:\n"
        "  - first\n"
        "  - \"second: with a colon\"\n"
        "covers: [\"2026-01-01\", \"2026-12-31\"]\n"
        "holidays:\n"
        "  \"2026-01-01\": {name: 元旦, statutory: true}\n"
        "  \"2026-01-02\": {name: 元旦, statutory: false}\n"
        "  \"2026-03-08\": \"no\"\n"
        "  \"2026-03-09\": \"\"\n"
        "  \"2026-03-10\": {statutory: false}\n"
        "annual_holidays:\n"
        "  02-29: leap\n"
        "  12-25: \"\"\n"
        "extra_workdays:\n"
        "  \"2026-01-04\": {like: mon, name: 元旦}\n"
        "  \"2026-02-14\": mon\n");
  Problems problems;
  CHECK(read(text, problems) == dates);
  CHECK(problems.empty());
}

TEST_CASE("hours of make-up days are left out, notes may be one text") {
  Problems problems;
  const auto dates =
      read("notes: one\nextra_workdays: {\"2026-02-14\": [[\"10:00\", \"11:00\"]], \"2026-02-28\": sat}\n", problems);
  REQUIRE(dates.has_value());
  CHECK(dates->notes == std::vector<std::string>{"one"});
  CHECK(dates->make_up_days.size() == 2);
  CHECK_FALSE(dates->covers.has_value());
}

TEST_CASE("what is wrong in a file of dates is reported where it stands") {
  Problems problems;
  CHECK_FALSE(read("holidays: {\"2026-02-30\": x}\nweek: {}\n", problems).has_value());
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].at == Place{"calendars/x.yaml", 1, 12});
  CHECK(problems[1].at == Place{"calendars/x.yaml", 2, 1});
}

}  // namespace kesu
