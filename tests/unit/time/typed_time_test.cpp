// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "kesu/time/zone.hpp"

namespace kesu {
namespace {

const Zone& berlin() {
  static const Zone zone = Zone::load("Europe/Berlin").value();
  return zone;
}

/// Noon of the day before the clocks go forward.
Instant now() {
  return parse_timestamp("2026-03-28T12:00:00+01:00", {}).value().instant;
}

std::string typed(std::string_view text) {
  const auto time = parse_typed_time(text, berlin(), now());
  return time ? to_string(*time) : "-";
}

}  // namespace

TEST_CASE("times are read as people type them") {
  struct Row {
    std::string text;
    std::string time;
  };
  const Row rows[] = {
      {"2026-03-11T09:12:00+08:00", "2026-03-11T09:12:00+08:00"},
      {"2026-03-11T09:12", "2026-03-11T09:12:00+01:00"},
      {"2026-03-11T09:12:30", "2026-03-11T09:12:30+01:00"},
      {"2026-03-11 09:12", "2026-03-11T09:12:00+01:00"},
      {"2026-07-11 09:12:30", "2026-07-11T09:12:30+02:00"},
      {"2026-03-29 02:30", "2026-03-29T03:00:00+02:00"},
      {"2026-03-11", "2026-03-11"},
      {"now", "2026-03-28T12:00:00+01:00"},
      {"today", "2026-03-28"},
      {"yesterday", "2026-03-27"},
      {"tomorrow", "2026-03-29"},
      {"-90m", "2026-03-28T10:30:00+01:00"},
      {"-2h", "2026-03-28T10:00:00+01:00"},
      {"+1h30m", "2026-03-28T13:30:00+01:00"},
      // A day keeps the clock time, 24 hours do not.
      {"+1d", "2026-03-29T12:00:00+02:00"},
      {"+24h", "2026-03-29T13:00:00+02:00"},
      {"-1w", "2026-03-21T12:00:00+01:00"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(typed(row.text) == row.time);
  }
  CHECK(parse_typed_time("today", berlin(), now()).value().instant == berlin().day_start(berlin().date_of(now())));
}

TEST_CASE("what is no time is refused with the forms that are") {
  for (const std::string_view text : {"",
                                      "2h",
                                      "soon",
                                      "Today",
                                      "09:12",
                                      "2026-02-30",
                                      "2026-03-11 24:00",
                                      "2026-03-11 9:12",
                                      "2026-03-11x09:12",
                                      "2026-03-11 09:12:",
                                      "2026-03-11 09:12:3",
                                      "2026-03-11 09-12-30",
                                      "+",
                                      "-d",
                                      "+-3d",
                                      "--2h",
                                      "+3x",
                                      "+3d2h",
                                      "+9999999d",
                                      "+999999w",
                                      "+999999999h",
                                      "2026-03-11T09:12+0800"}) {
    CAPTURE(text);
    const auto time = parse_typed_time(text, berlin(), now());
    REQUIRE_FALSE(time.has_value());
    CHECK(time.error().kind == ErrorKind::kUsage);
    CHECK(time.error().hint.find("-90m") != std::string::npos);
  }
}

}  // namespace kesu
