// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/zone.hpp"

#include <doctest/doctest.h>

namespace kesu {
namespace {

using namespace std::chrono_literals;
using std::chrono::local_days;

Zone zone(std::string_view name) {
  return Zone::load(name).value();
}

Instant at(std::string_view text) {
  return parse_timestamp(text, {}).value().instant;
}

LocalTime local(Date date, Seconds time) {
  return LocalTime{local_days{date}} + time;
}

std::string utc(Instant instant) {
  return format_instant(instant, 0min);
}

}  // namespace

TEST_CASE("UTC is there without the database") {
  CHECK(zone("UTC").name() == "UTC");
  CHECK(Zone::utc().to_instant(local(2026y / 3 / 11, 9h)) == at("2026-03-11T09:00:00Z"));
  CHECK(Zone::utc().offset_at(at("2026-03-11T09:00:00Z")) == 0s);
}

TEST_CASE("names that are no zones are refused, however they are spelled") {
  for (const std::string_view name :
       {"", "Asia/Shanghia", "Mars/Olympus", "../../etc/passwd", "/usr/share/zoneinfo/UTC", "Asia/../UTC",
        "Asia//Tokyo", "Asia/", "file:/etc/localtime", "libc:localtime", "localtime", "posixrules", "right/UTC",
        "Fixed/UTC+01:00:00", "tzdata.zi", "Asia"}) {
    CAPTURE(name);
    const auto loaded = Zone::load(name);
    REQUIRE_FALSE(loaded.has_value());
    CHECK(loaded.error().kind == ErrorKind::kInvalidData);
    CHECK(loaded.error().message.find(name) != std::string::npos);
    CHECK_FALSE(loaded.error().hint.empty());
  }
  CHECK(Zone::load("Asia/Shanghia").error().hint == "did you mean 'Asia/Shanghai'?");
}

TEST_CASE("local times become instants") {
  struct Row {
    std::string zone;
    Date date;
    Seconds time;
    std::string instant;
  };
  const Row rows[] = {
      {"Asia/Shanghai", 2026y / 3 / 11, 9h, "2026-03-11T01:00:00Z"},
      {"Asia/Kathmandu", 2026y / 3 / 11, 9h, "2026-03-11T03:15:00Z"},
      // Skipped: the transition's instant.
      {"Europe/Berlin", 2026y / 3 / 29, 2h + 30min, "2026-03-29T01:00:00Z"},
      {"America/New_York", 2026y / 3 / 8, 2h, "2026-03-08T07:00:00Z"},
      {"Australia/Lord_Howe", 2026y / 10 / 4, 2h + 15min, "2026-10-03T15:30:00Z"},
      {"America/Sao_Paulo", 2018y / 11 / 4, 0h, "2018-11-04T03:00:00Z"},
      {"Pacific/Apia", 2011y / 12 / 30, 12h, "2011-12-30T10:00:00Z"},
      // Repeated: the first occurrence.
      {"Europe/Berlin", 2026y / 10 / 25, 2h + 30min, "2026-10-25T00:30:00Z"},
      {"Australia/Sydney", 2026y / 4 / 5, 2h, "2026-04-04T15:00:00Z"},
      {"Australia/Lord_Howe", 2026y / 4 / 5, 1h + 45min, "2026-04-04T14:45:00Z"},
      // Past the last transition that the file lists.
      {"Europe/Berlin", 2090y / 7 / 1, 12h, "2090-07-01T10:00:00Z"},
      {"America/New_York", 2100y / 1 / 15, 12h, "2100-01-15T17:00:00Z"},
      {"Europe/Berlin", 2477y / 7 / 1, 12h, "2477-07-01T10:00:00Z"},
      {"Europe/London", 1969y / 12 / 31, 12h, "1969-12-31T11:00:00Z"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.zone);
    CAPTURE(to_string(row.date));
    CHECK(utc(zone(row.zone).to_instant(local(row.date, row.time))) == utc(at(row.instant)));
  }
}

TEST_CASE("the same instant is found whatever was asked before") {
  const Zone berlin = zone("Europe/Berlin");
  // Hours around two transitions, forwards and backwards: what is remembered of one offset must not serve the next.
  for (const Date day : {2026y / 3 / 29, 2026y / 10 / 25}) {
    const Instant midnight = berlin.day_start(day);
    for (const int step : {1, -1}) {
      for (int i = 0; i < 400; ++i) {
        const Instant instant = midnight + step * i * 15min;
        const LocalTime shown = berlin.to_local(instant);
        const Instant back = berlin.to_instant(shown);
        CHECK(berlin.to_local(back) == shown);
        CHECK(back <= instant);
        CHECK(instant - back <= 1h);
      }
    }
  }
}

TEST_CASE("an instant is written with the offset in force") {
  CHECK(to_string(zone("Europe/Berlin").stamp(at("2026-07-01T00:00:00Z"))) == "2026-07-01T02:00:00+02:00");
  CHECK(to_string(zone("Europe/Berlin").stamp(at("2026-01-01T00:00:00Z"))) == "2026-01-01T01:00:00+01:00");
  // Local mean time of Shanghai was 8:05:43 east; offsets are written in minutes and the instant stays what it is.
  const Timestamp old = zone("Asia/Shanghai").stamp(at("1890-01-01T00:00:00Z"));
  CHECK(old.offset == 8h + 5min);
  CHECK(old.instant == at("1890-01-01T00:00:00Z"));
}

TEST_CASE("a day begins at 00:00 or where 00:00 should have been") {
  CHECK(utc(zone("Asia/Shanghai").day_start(2026y / 3 / 11)) == "2026-03-10T16:00:00+00:00");
  CHECK(utc(zone("America/Sao_Paulo").day_start(2018y / 11 / 4)) == "2018-11-04T03:00:00+00:00");
  CHECK(zone("Pacific/Apia").day_start(2011y / 12 / 30) == zone("Pacific/Apia").day_start(2011y / 12 / 31));
  CHECK(zone("Asia/Shanghai").date_of(at("2026-03-10T16:00:00Z")) == 2026y / 3 / 11);
  CHECK(zone("Asia/Shanghai").date_of(at("2026-03-10T15:59:59Z")) == 2026y / 3 / 10);
}

}  // namespace kesu
