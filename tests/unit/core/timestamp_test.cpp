// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/timestamp.hpp"

#include <doctest/doctest.h>

namespace kesu {
namespace {

using std::chrono::minutes;

Date day(int year, unsigned month, unsigned date) {
  return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{date}};
}

Instant shanghai_midnight(Date date) {
  return std::chrono::sys_days{date} - std::chrono::hours{8};
}

}  // namespace

TEST_CASE("a time is an instant with the writer's offset") {
  const auto time = parse_timestamp("2026-03-11T09:12:00+08:00", {});
  REQUIRE(time.has_value());
  CHECK(time->instant == std::chrono::sys_days{day(2026, 3, 11)} + std::chrono::hours{1} + minutes{12});
  CHECK(time->offset == minutes{480});
  CHECK_FALSE(time->is_date());
  CHECK(to_string(*time) == "2026-03-11T09:12:00+08:00");
}

TEST_CASE("a date begins when the store says it does") {
  const auto date = parse_timestamp("2020-03-18", shanghai_midnight);
  REQUIRE(date.has_value());
  CHECK(date->is_date());
  CHECK(date->instant == shanghai_midnight(day(2020, 3, 18)));
  CHECK(to_string(*date) == "2020-03-18");
}

TEST_CASE("Z is read and written as an offset") {
  const auto time = parse_timestamp("2026-03-11T01:12:00Z", {});
  REQUIRE(time.has_value());
  CHECK(to_string(*time) == "2026-03-11T01:12:00+00:00");
}

TEST_CASE("offsets west of UTC and with odd minutes keep their form") {
  for (const char* text : {"2026-01-01T00:00:00-05:00", "2026-01-01T00:00:00-03:30", "2026-12-31T23:59:59+05:45",
                           "1969-12-31T23:59:59-00:01", "0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59+14:00"}) {
    CAPTURE(text);
    const auto time = parse_timestamp(text, {});
    REQUIRE(time.has_value());
    CHECK(to_string(*time) == text);
  }
}

TEST_CASE("29 February exists in leap years only") {
  CHECK(parse_date("2024-02-29").has_value());
  CHECK(parse_date("2000-02-29").has_value());
  CHECK_FALSE(parse_date("2026-02-29").has_value());
  CHECK_FALSE(parse_date("1900-02-29").has_value());
}

TEST_CASE("what is no time is refused with the right form as hint") {
  for (const char* text : {"",
                           "2026",
                           "2026-03",
                           "2026-3-11",
                           "2026-03-11 09:12:00",
                           "2026-03-11T09:12",
                           "2026-03-11T09:12:00",
                           "2026-03-11T09:12:00+08",
                           "2026-03-11T09:12:00+0800",
                           "2026-03-11T09:12:00.5+08:00",
                           "2026-03-11t09:12:00z",
                           "2026-03-11T24:00:00Z",
                           "2026-03-11T24:01:00Z",
                           "2026-03-11T09:60:00Z",
                           "2026-03-11T09:12:60Z",
                           "2026-02-30T09:12:00Z",
                           "2026-13-01",
                           "2026-00-01",
                           "2026-01-00",
                           "0000-01-01",
                           "2026-03-11T09:12:00+24:00",
                           "2026-03-11T09:12:00+08:60",
                           "2026-03-11T-1:12:00Z",
                           "+026-03-11",
                           "2026-03-11T",
                           "2026-03-11T09:12:00+08:00 ",
                           " 2026-03-11",
                           "2026-03-1\xEF\xBC\x91"}) {
    CAPTURE(text);
    const auto time = parse_timestamp(text, {});
    REQUIRE_FALSE(time.has_value());
    CHECK(time.error().kind == ErrorKind::kInvalidData);
    CHECK(time.error().hint.find("2026-03-11T09:12:00+08:00") != std::string::npos);
  }
}

TEST_CASE("every day of four centuries is read as it was written") {
  for (auto days = std::chrono::sys_days{day(1900, 1, 1)}; days < std::chrono::sys_days{day(2300, 1, 1)};
       days += std::chrono::days{1}) {
    const Date date{days};
    const auto read = parse_date(to_string(date));
    REQUIRE(read.has_value());
    REQUIRE(*read == date);
  }
}

TEST_CASE("lengths of time have one spelling") {
  const std::pair<long, const char*> table[] = {
      {0, "0s"},       {1, "1s"},      {60, "1m"},     {269, "4m29s"},       {521, "8m41s"}, {3600, "1h"},
      {5400, "1h30m"}, {93600, "26h"}, {3601, "1h1s"}, {86399, "23h59m59s"}, {-90, "-1m30s"}};
  for (const auto& [length, text] : table) {
    CAPTURE(text);
    CHECK(to_string(Seconds{length}) == text);
    CHECK(parse_duration(text) == Seconds{length});
  }
}

TEST_CASE("lengths of time may be written in larger numbers") {
  CHECK(parse_duration("90m") == Seconds{5400});
  CHECK(parse_duration("1h90m") == Seconds{9000});
  CHECK(parse_duration("7200s") == Seconds{7200});
}

TEST_CASE("what is no length of time is refused") {
  for (const char* text :
       {"", "-", "h", "90", "1d", "1h 30m", "30m1h", "1h2h", "1.5h", "+1h", "1h30", "1H", "12345678901h", "--1h"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_duration(text).has_value());
  }
}

}  // namespace kesu
