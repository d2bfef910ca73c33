// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/calendars.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::RulesFixture;

const std::string kWeek = "tz: Asia/Shanghai, week: {mon: [[\"09:00\", \"17:00\"]]}";
const RulePlaces kPlaces{{"/store/rules", "rules"}, {"/store/calendars", "calendars"}, "/share/calendars"};

Date date(std::string_view text) {
  return parse_date(text).value();
}

}  // namespace

TEST_CASE("a file of no store may be JSON, with names of any kind, and includes what lies beside it") {
  RulesFixture fixture;
  fixture.disk.put(
      "/else/c.json",
      R"({"calendars": {"Shop 1": {"tz": "UTC", "week": {"mon": [["09:00", "17:00"]]}, "include": ["own"]}}})");
  fixture.disk.put("/else/calendars/own.yaml", "holidays: {\"2026-03-09\": stock-taking}\n");
  Problems problems;
  Problems warnings;
  const LoadedCalendars loaded = read_foreign_calendars(fixture.disk, "/else/c.json", {"/else/calendars", {}},
                                                        "/share/calendars", problems, warnings);
  CHECK(problems.empty());
  REQUIRE(loaded.calendars.contains("Shop 1"));
  CHECK_FALSE(loaded.calendars.at("Shop 1").is_workday(date("2026-03-09")));
  CHECK(loaded.includes.at("Shop 1") == std::vector<std::string>{"own"});
}

TEST_CASE("calendars without problems are there beside one that has some") {
  RulesFixture fixture;
  fixture.with("calendars.yaml", "calendars:\n  a: {" + kWeek + "}\n  b: {tz: Mars}\n");
  Problems problems;
  Problems warnings;
  const LoadedCalendars loaded = read_store_calendars(fixture.disk, kPlaces, {}, problems, warnings);
  CHECK(loaded.calendars.size() == 1);
  CHECK(loaded.names == std::vector<std::string>{"a", "b"});
  REQUIRE_FALSE(problems.empty());
  CHECK(problems.front().at == Place{"rules/calendars.yaml", 3, 11});
}

TEST_CASE("a file that is tried stands for the one of its name, and for one that is not there") {
  RulesFixture fixture;
  fixture.with("calendars.yaml", "calendars:\n  a: {" + kWeek + ", include: [cn]}\n");
  Problems problems;
  Problems warnings;
  const auto workday = [&](const std::map<std::string, std::string>& tried, const char* day) {
    const LoadedCalendars loaded = read_store_calendars(fixture.disk, kPlaces, tried, problems, warnings);
    REQUIRE(loaded.calendars.contains("a"));
    return loaded.calendars.at("a").is_workday(date(day));
  };
  CHECK_FALSE(workday({}, "2026-02-16"));
  CHECK(workday({{"cn-2026", "notes: nothing\n"}}, "2026-02-16"));
  CHECK(workday({}, "2031-02-17"));
  CHECK_FALSE(workday({{"cn-2031", "holidays: [\"2031-02-17\"]\n"}}, "2031-02-17"));
  CHECK(problems.empty());
  read_store_calendars(fixture.disk, kPlaces, {{"cn-2031", "holidays: 7\n"}}, problems, warnings);
  REQUIRE_FALSE(problems.empty());
  CHECK(problems.front().at.file == "calendars/cn-2031.yaml");
}

TEST_CASE("the same text has the same digest, wherever it lies") {
  RulesFixture fixture;
  const std::string text = "calendars:\n  a: {" + kWeek + "}\n  b: {" + kWeek + ", include: [cn-2026]}\n";
  fixture.with("calendars.yaml", text);
  fixture.disk.put("/else/other.yaml", text);
  Problems problems;
  Problems warnings;
  const auto ours = read_store_calendars(fixture.disk, kPlaces, {}, problems, warnings);
  const auto theirs =
      read_foreign_calendars(fixture.disk, "/else/other.yaml", {}, "/share/calendars", problems, warnings);
  CHECK(problems.empty());
  for (const char* name : {"a", "b"})
    CHECK(ours.calendars.at(name).spec().digest == theirs.calendars.at(name).spec().digest);
  CHECK(ours.calendars.at("a").spec().digest != ours.calendars.at("b").spec().digest);
}

}  // namespace kesu
