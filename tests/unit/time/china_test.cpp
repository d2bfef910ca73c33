// SPDX-License-Identifier: Apache-2.0
// The shipped calendar files by year.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "calendar_fixture.hpp"

namespace kesu {
namespace {

namespace fs = std::filesystem;

/// The shipped files by stem.
const std::map<std::string, std::string>& shipped() {
  static const std::map<std::string, std::string> files = [] {
    std::map<std::string, std::string> read;
    for (const auto& entry : fs::directory_iterator(KESU_SOURCE_DIR "/data/calendars")) {
      std::ifstream file(entry.path());
      read.emplace(entry.path().stem(), std::string{std::istreambuf_iterator<char>(file), {}});
    }
    return read;
  }();
  return files;
}

const CalendarSpec& china() {
  static const CalendarSpec spec = [] {
    std::vector<std::string> included;
    for (const auto& [stem, text] : shipped()) {
      if (is_included("cn", stem)) included.push_back(text);
    }
    const Decoded decoded = decode(R"(tz: Asia/Shanghai
week: {mon: [["09:00", "17:30"]], tue: [["09:00", "17:30"]], wed: [["09:00", "17:30"]], thu: [["09:00", "17:30"]],
  fri: [["09:00", "17:30"]]}
include: [cn])",
                                   included);
    REQUIRE_MESSAGE(decoded.spec.has_value(), decoded.first());
    return *decoded.spec;
  }();
  return spec;
}

}  // namespace

TEST_CASE("the calendars that come along read without a problem and cover their years") {
  REQUIRE(shipped().contains("cn-2026"));
  CHECK(china().covers == std::pair{date("2023-01-01"), date("2026-12-31")});
  for (const auto& [day, holiday] : china().holidays) {
    CHECK_FALSE(holiday.name.empty());
    CHECK(holiday.statutory.has_value());
  }
  for (const auto& [day, hours] : china().extra_workdays)
    CHECK_FALSE(china().made_up_for.at(day).empty());
}

TEST_CASE("China's festivals are told from the days off around them") {
  const auto statutory = [](int year) {
    std::string days;
    for (const auto& [day, holiday] : china().holidays) {
      if (static_cast<int>(day.year()) == year && holiday.statutory == true) days += to_string(day).substr(5) + " ";
    }
    return days;
  };
  CHECK(statutory(2023) == "01-01 01-22 01-23 01-24 04-05 05-01 06-22 09-29 10-01 10-02 10-03 ");
  CHECK(statutory(2024) == "01-01 02-10 02-11 02-12 04-04 05-01 06-10 09-17 10-01 10-02 10-03 ");
  CHECK(statutory(2025) == "01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06 ");
  CHECK(statutory(2026) == "01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03 ");
}

TEST_CASE("China's working days of a year are those of the notices") {
  const Calendar calendar = Calendar::make(china()).value();
  CHECK(calendar.workdays_between(date("2026-02-09"), date("2026-03-02")) == 11);
  CHECK(calendar.is_workday(date("2026-02-14")));
  CHECK_FALSE(calendar.is_workday(date("2026-02-23")));
  CHECK(calendar.next_workday(date("2026-09-30")).value() == date("2026-10-08"));
  CHECK(calendar.workdays_between(date("2025-01-01"), date("2026-01-01")) == 248);
  CHECK(calendar.workdays_between(date("2026-01-01"), date("2027-01-01")) == 248);
}

TEST_CASE("China's days off and make-up days equal the list that comes with the specification") {
  const char* chosen = std::getenv("KESU_SHARED");
  const std::string directory = chosen != nullptr ? chosen : KESU_SOURCE_DIR "/../shared";
  std::ifstream file(directory + "/vectors/cn_calendar_2023_2026.json");
  if (!file) {
    MESSAGE("skipped: no vectors/cn_calendar_2023_2026.json in " << directory);
    return;
  }
  const auto years = nlohmann::json::parse(file)["years"];
  std::set<Date> off;
  std::set<Date> worked;
  for (const auto& facts : years) {
    for (const auto& [day, name] : facts["off"].items())
      off.insert(date(day));
    for (const auto& [day, name] : facts["work"].items())
      worked.insert(date(day));
  }
  std::set<Date> our_off;
  std::set<Date> our_worked;
  for (const auto& [day, holiday] : china().holidays)
    our_off.insert(day);
  for (const auto& [day, hours] : china().extra_workdays)
    our_worked.insert(day);
  CHECK(our_off == off);
  CHECK(our_worked == worked);
}

}  // namespace kesu
