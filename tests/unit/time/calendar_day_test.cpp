// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/calendar_day.hpp"

#include <doctest/doctest.h>

#include "calendar_fixture.hpp"

namespace kesu {

TEST_CASE("a day says what makes it what it is") {
  const Calendar c = office("Asia/Shanghai",
                            "holidays:\n"
                            "  \"2026-02-16\": {name: New Year, statutory: true}\n"
                            "  \"2026-02-17\": {name: New Year, statutory: false}\n"
                            "  \"2026-02-18\": house\n"
                            "annual_holidays: {\"10-01\": National Day, \"02-24\": \"\"}\n"
                            "extra_workdays: {\"2026-02-14\": {like: mon, name: New Year}, \"2026-02-28\": tue}\n"
                            "overrides: {\"2026-02-18\": [[\"10:00\", \"11:00\"]], \"2026-02-20\": []}\n"
                            "breaks: {\"2026-02-23\": [[\"00:00\", \"24:00\"]]}\n"
                            "covers: [\"2026-01-01\", \"2026-12-31\"]");
  struct Row {
    const char* day;
    DayKind kind;
    std::string name;
    std::optional<bool> statutory;
    bool worked;
  };
  const Row rows[] = {
      {"2026-02-13", DayKind::kWorkday, "", std::nullopt, true},
      {"2026-02-14", DayKind::kMakeUp, "New Year", std::nullopt, true},
      {"2026-02-15", DayKind::kWeekend, "", std::nullopt, false},
      {"2026-02-16", DayKind::kHoliday, "New Year", true, false},
      {"2026-02-17", DayKind::kHoliday, "New Year", false, false},
      {"2026-02-18", DayKind::kOverride, "house", std::nullopt, true},
      {"2026-02-20", DayKind::kOverride, "", std::nullopt, false},
      {"2026-02-23", DayKind::kNoHours, "", std::nullopt, false},
      {"2026-02-24", DayKind::kHoliday, "", std::nullopt, false},
      {"2026-02-28", DayKind::kMakeUp, "", std::nullopt, true},
      {"2027-10-01", DayKind::kHoliday, "National Day", std::nullopt, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.day);
    const CalendarDay day = day_of(c, date(row.day));
    CHECK(to_string(day.kind) == to_string(row.kind));
    CHECK(day.name == row.name);
    CHECK(day.statutory == row.statutory);
    CHECK(day.is_workday() == row.worked);
    CHECK(day.is_workday() == c.is_workday(day.date));
    CHECK(day.beyond_coverage == (row.day[3] == '7'));
  }
}

TEST_CASE("a date that its zone leaps over has no hours") {
  const Calendar c = office("Pacific/Apia");
  CHECK(day_of(c, date("2011-12-29")).kind == DayKind::kWorkday);
  CHECK(day_of(c, date("2011-12-30")).kind == DayKind::kNoHours);
}

}  // namespace kesu
