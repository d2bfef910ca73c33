// SPDX-License-Identifier: Apache-2.0
#include "kesu/import/holidays.hpp"

#include <doctest/doctest.h>

namespace kesu {
namespace {

Date date(std::string_view text) {
  return parse_date(text).value();
}

DateRange year(int of) {
  return {std::chrono::year{of} / 1 / 1, std::chrono::year{of} / 12 / 31};
}

struct Read {
  std::optional<ImportedHolidays> imported;
  Problems problems;
  Problems warnings;

  /// "line message" of the first problem.
  [[nodiscard]] std::string first() const {
    return problems.empty() ? "" : std::to_string(problems[0].at.line) + " " + problems[0].message;
  }
};

Read read(const std::string& bytes, const HolidayOptions& options = {}) {
  Read read;
  read.imported = read_holidays(bytes, "dir/h.ics", options, read.problems, read.warnings);
  return read;
}

/// An iCalendar of events, each the lines between BEGIN and END.
std::string icalendar(const std::vector<std::string>& events) {
  std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
  for (const std::string& event : events)
    text += "BEGIN:VEVENT\r\n" + event + "END:VEVENT\r\n";
  return text + "END:VCALENDAR\r\n";
}

std::string all_day(const std::string& start, const std::string& more = "") {
  return "DTSTART;VALUE=DATE:" + start + "\r\nSUMMARY:day\r\n" + more;
}

/// The days off that an event comes to within 2026 and 2027, "MM-DD"; annual ones with a star.
std::string days_of(const std::string& event) {
  HolidayOptions options;
  options.covers = DateRange{date("2026-01-01"), date("2027-12-31")};
  const Read found = read(icalendar({event}), options);
  if (!found.imported) return found.first();
  std::string text;
  for (const auto& [day, holiday] : found.imported->dates.holidays)
    text += to_string(day).substr(2) + " ";
  for (const auto& [day, name] : found.imported->dates.annual_holidays) {
    text += std::to_string(static_cast<unsigned>(day.month())) + "/" +
            std::to_string(static_cast<unsigned>(day.day())) + "* ";
  }
  if (!text.empty()) text.pop_back();
  return text;
}

const std::string kChina = R"({"$id": "x", "year": 2026, "papers": ["https://example.org/p"], "days": [
  {"name": "A", "date": "2025-12-31", "isOffDay": true},
  {"name": "A", "date": "2026-01-01", "isOffDay": true},
  {"name": "A", "date": "2026-01-04", "isOffDay": false, "extra": 1}
]})";

}  // namespace

TEST_CASE("holiday-cn is taken over with the days of the year beside it") {
  const Read found = read(kChina);
  REQUIRE_MESSAGE(found.imported.has_value(), found.first());
  const CalendarDates& dates = found.imported->dates;
  CHECK(found.imported->suggested_name == "cn-2026");
  CHECK(dates.covers == year(2026));
  CHECK(dates.holidays == std::map<Date, Holiday>{{date("2025-12-31"), {"A", {}}}, {date("2026-01-01"), {"A", {}}}});
  CHECK(dates.make_up_days == std::map<Date, std::string>{{date("2026-01-04"), "A"}});
  REQUIRE(dates.notes.size() == 3);
  CHECK(dates.notes[0] == "https://example.org/p");
  CHECK(dates.notes[1].starts_with("imported from h.ics, sha256 "));
}

TEST_CASE("statutory days are told apart only where the caller says which") {
  HolidayOptions options;
  options.statutory = {{date("2026-01-01"), date("2026-01-01")}};
  const Read found = read(kChina, options);
  REQUIRE(found.imported.has_value());
  CHECK(found.imported->dates.holidays.at(date("2026-01-01")).statutory == true);
  CHECK(found.imported->dates.holidays.at(date("2025-12-31")).statutory == false);
  CHECK(found.imported->dates.notes.size() == 2);
  options.statutory = {{date("2026-01-01"), date("2026-01-02")}};
  CHECK(read(kChina, options).first().starts_with("0 2026-01-02 cannot be a statutory holiday"));
}

TEST_CASE("make-up days can be left out, but not what contradicts them") {
  HolidayOptions options;
  options.make_up_days = false;
  CHECK(read(kChina, options).imported->dates.make_up_days.empty());
  std::string both = kChina;
  both.replace(both.find("2025-12-31"), 10, "2026-01-04");
  CHECK(read(both).first() == "4 2026-01-04 is off as well as worked in this file");
  CHECK(read(both, options).first() == "4 2026-01-04 is off as well as worked in this file");
}

TEST_CASE("a file without its days, cut off or of another kind is refused") {
  for (const char* text :
       {R"({"year": 2027, "days": []})", R"({"year": 2027})", R"({"days": []})", R"({"year": 2027, )",
        R"({"year": 2027, "days": [7]})", R"({"year": 2027, "days": {}})", "", "x", "[]", "BEGIN:VCALENDAR\n",
        "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\nEND:VCALENDAR\n"}) {
    CAPTURE(text);
    const Read found = read(text);
    CHECK_FALSE(found.imported.has_value());
    CHECK_FALSE(found.problems.empty());
  }
}

TEST_CASE("an all-day event is off from its start to the day before its end") {
  CHECK(days_of(all_day("20260101")) == "26-01-01");
  CHECK(days_of(all_day("20260101", "DTEND;VALUE=DATE:20260102\r\n")) == "26-01-01");
  CHECK(days_of(all_day("20260101", "DTEND;VALUE=DATE:20260101\r\n")) == "26-01-01");
  CHECK(days_of(all_day("20251231", "DTEND;VALUE=DATE:20260102\r\n")) == "25-12-31 26-01-01");
  CHECK(days_of(all_day("20260101", "DURATION:P1W\r\n")).ends_with("26-01-07"));
  CHECK(days_of("DTSTART:20260101\r\n") == "26-01-01");
  CHECK(days_of("DTSTART;X=\"a:b;c\";VALUE=DATE:20260101\r\n") == "26-01-01");
}

TEST_CASE("yearly rules become annual holidays, or dates of the years covered") {
  CHECK(days_of(all_day("20200501", "RRULE:FREQ=YEARLY\r\n")) == "5/1*");
  CHECK(days_of(all_day("20200501", "RRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1;WKST=MO\r\n")) == "5/1*");
  CHECK(days_of(all_day("20200229", "RRULE:FREQ=YEARLY\r\n")) == "2/29*");
  CHECK(days_of(all_day("20270501", "RRULE:FREQ=YEARLY\r\n")) == "27-05-01");
  CHECK(days_of(all_day("20200501", "RRULE:FREQ=YEARLY;INTERVAL=2\r\n")) == "26-05-01");
  CHECK(days_of(all_day("20200501", "RRULE:FREQ=YEARLY;COUNT=7\r\n")) == "26-05-01");
  CHECK(days_of(all_day("20200501", "RRULE:FREQ=YEARLY;UNTIL=20260501\r\n")) == "26-05-01");
  CHECK(days_of(all_day("20200501", "RRULE:FREQ=YEARLY;UNTIL=20270430T235959Z\r\n")) == "26-05-01");
  CHECK(days_of(all_day("20200501", "RRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20260501,20280501\r\n")) == "27-05-01");
  CHECK(days_of(all_day("20200501", "RRULE:FREQ=YEARLY\r\nDTEND;VALUE=DATE:20200503\r\n")) ==
        "26-05-01 26-05-02 27-05-01 27-05-02");
  CHECK(days_of(all_day("20201126", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\r\n")) == "26-11-26 27-11-25");
  CHECK(days_of(all_day("20200525", "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO\r\n")) == "26-05-25 27-05-31");
  CHECK(days_of(all_day("20200131", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1\r\n")) == "26-02-28 27-02-28");
  CHECK(days_of(all_day("20200101", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n")).starts_with("3 the rule"));
  CHECK(days_of(all_day("20200131", "RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=5MO\r\n")).empty());
}

TEST_CASE("what bears on dates in ways not read is refused with its line") {
  for (const char* line :
       {"RRULE:FREQ=MONTHLY", "RRULE:FREQ=YEARLY;BYYEARDAY=100", "RRULE:FREQ=YEARLY;BYDAY=MO", "RRULE:COUNT=2",
        "RRULE:", "RRULE:FREQ=YEARLY;INTERVAL=0", "RRULE:FREQ=YEARLY;INTERVAL=2147483647", "RRULE:FREQ=YEARLY;COUNT=x",
        "RRULE:FREQ=YEARLY;BYMONTH=13", "RRULE:FREQ=YEARLY;BYMONTH=1,2", "RDATE;VALUE=DATE:20260201",
        "RECURRENCE-ID;VALUE=DATE:20260101", "DTEND;VALUE=DATE:20251231", "DTEND;VALUE=DATE:20290101", "DURATION:PT1H",
        "DURATION:P0D", "DURATION:P99999D", "EXDATE:soon", "nonsense"}) {
    CAPTURE(line);
    CHECK(days_of(all_day("20260101", std::string(line) + "\r\n")).starts_with("6 "));
  }
  CHECK(days_of("SUMMARY:x\r\n") == "3 this event has no DTSTART");
  CHECK(days_of("DTSTART;VALUE=DATE:20260230\r\n") == "4 '20260230' is not a date");
  CHECK(days_of("DTSTART;VALUE=DATE:00000101\r\n") == "4 '00000101' is not a date");
}

TEST_CASE("an iCalendar says only for endless yearly days which years it is complete for") {
  CHECK(read(icalendar({all_day("20200501", "RRULE:FREQ=YEARLY\r\n")})).imported.has_value());
  const Read found = read(icalendar({all_day("20260101")}));
  CHECK_FALSE(found.imported.has_value());
  CHECK(found.problems.front().kind == ErrorKind::kUsage);
  HolidayOptions century;
  century.covers = DateRange{date("1900-01-01"), date("2026-12-31")};
  CHECK_FALSE(read(icalendar({all_day("20260101")}), century).imported.has_value());
}

TEST_CASE("names lose their escapes, folds and marks, and join where days coincide") {
  HolidayOptions options;
  options.covers = year(2026);
  const auto name = [&](const std::string& summary, const std::string& more = "") {
    const Read found = read(icalendar({"DTSTART;VALUE=DATE:20260101\r\nSUMMARY" + summary + "\r\n" + more}), options);
    REQUIRE_MESSAGE(found.imported.has_value(), found.first());
    const CalendarDates& dates = found.imported->dates;
    return dates.holidays.empty() ? "worked: " + dates.make_up_days.begin()->second
                                  : dates.holidays.begin()->second.name;
  };
  CHECK(name(":a\\, b\\; c\\\\ d\\ne") == "a, b; c\\ d e");
  CHECK(name(";LANGUAGE=zh:元\r\n 旦\r\n\t节") == "元旦节");
  CHECK(name(":元旦（休）") == "元旦");
  CHECK(name(":国庆节补班") == "worked: 国庆节");
  CHECK(name(":春节（班）") == "worked: 春节");
  CHECK(name(":春节（班）", "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY\r\n") == "春节");
  CHECK(name(":春节", "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY\r\n") == "worked: 春节");
  const std::string twice =
      icalendar({all_day("20260101"), "DTSTART:20260101\r\nSUMMARY:other\r\n", all_day("20260101")});
  CHECK(read(twice, options).imported->dates.holidays.begin()->second.name == "day / other");
}

TEST_CASE("meetings and cancelled events are left out, and said") {
  HolidayOptions options;
  options.covers = year(2026);
  const Read found = read(icalendar({"DTSTART:20260101T090000Z\r\nSUMMARY:meeting\r\n",
                                     all_day("20260102", "STATUS:CANCELLED\r\n"), all_day("20260103")}),
                          options);
  REQUIRE(found.imported.has_value());
  CHECK(found.imported->dates.holidays.size() == 1);
  REQUIRE(found.warnings.size() == 2);
  CHECK(found.warnings[0].at.line == 3);
}

}  // namespace kesu
