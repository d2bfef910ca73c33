// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/difference.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::RulesFixture;

/// "changed categories.yaml:1 minimum: 2 > 1" of each difference between the small rule set and one with that file, one
/// a line.
std::string differs(const std::string& file, std::string_view text) {
  RulesFixture fixture;
  const RuleSet before = fixture.rules();
  const RuleSet after = fixture.with(file, text).rules();
  std::string list;
  for (const Difference& one : differences(before, after)) {
    list +=
        fmt::format("{} {}:{} {}: {} > {}\n", to_string(one.kind), one.file, one.line, one.path, one.before, one.after);
  }
  return list;
}

std::string file(const char* name) {
  RulesFixture fixture;
  return fixture.disk.read(std::string("/store/rules/") + name).value();
}

std::string with(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("comments, quotes and the order of what has none do not count") {
  CHECK(differs("plan.yaml",
                "version: 3   # the third\neffective: \"2026-01-01\"\nname: 'shop'\n"
                "title:\n  zh: 小店\n  en: A small shop\n") == "");
  CHECK(differs("categories.yaml", with(file("categories.yaml"), "[质量, quality]", "[quality, 质量]")) == "");
}

TEST_CASE("a value that changes is told with its line in the new file") {
  CHECK(differs("categories.yaml", "\n" + with(file("categories.yaml"), "minimum: 2", "minimum: 1")) ==
        "changed categories.yaml:2 minimum: 2 > 1\n");
  CHECK(
      differs("deadlines.yaml", with(file("deadlines.yaml"), "quality: 5 workdays", "quality: {limit: 5 workdays}")) ==
      "changed deadlines.yaml:19 clocks.resolve.by_category.quality: 5 workdays > {limit: 5 workdays}\n");
  CHECK(
      differs("calendars.yaml", with(file("calendars.yaml"), "[[\"09:00\", \"18:00\"]]", "[[\"09:00\", \"17:00\"]]")) ==
      "changed calendars.yaml:5 calendars.office.week.mon: [[\"09:00\", \"18:00\"]] > [[\"09:00\", \"17:00\"]]\n");
}

TEST_CASE("of lists of words the words that came and went are told") {
  CHECK(differs("priority.yaml", with(file("priority.yaml"), "[渗水, 漏水, leak*]", "[漏水, drip, leak*, 滴水]")) ==
        "changed priority.yaml:6 factors.content.rules.water.when.words: 渗水 > drip, 滴水\n");
}

TEST_CASE("what is new or gone is told whole") {
  CHECK(differs("routing.yaml", with(file("routing.yaml"), "    co_handlers: [office]\n", "")) ==
        "removed routing.yaml:5 rules.water.co_handlers: [office] > \n");
  CHECK(differs("people.yaml", with(file("people.yaml"), "{from: \"2026-05-01\", until: \"2026-05-07\"}",
                                    "{from: \"2026-05-01\", until: \"2026-05-08\"}, {from: \"2026-06-01\", until: "
                                    "\"2026-06-02\"}")) ==
        "changed people.yaml:19 staff.wu.tao.absences[0].until: \"2026-05-07\" > \"2026-05-08\"\n"
        "added people.yaml:19 staff.wu.tao.absences[1]:  > {from: \"2026-06-01\", until: \"2026-06-02\"}\n");
}

TEST_CASE("an entry put in front of a list is one difference") {
  CHECK(differs("people.yaml", with(file("people.yaml"), "{from: \"2026-05-01\"",
                                    "{from: \"2026-04-01\", until: \"2026-04-02\"}, {from: \"2026-05-01\"")) ==
        "added people.yaml:19 staff.wu.tao.absences[0]:  > {from: \"2026-04-01\", until: \"2026-04-02\"}\n");
}

TEST_CASE("another order is told where the first that fits decides") {
  CHECK(
      differs("routing.yaml",
              "rules:\n"
              "  repairs: {when: {category: quality}, department: workshop, role: fitter}\n"
              "  water: {when: {category: quality.leak, priority: urgent}, person: wu.tao, co_handlers: [office]}\n") ==
      "moved routing.yaml:2 rules: water, repairs > repairs, water\n");
}

TEST_CASE("files that only one has are told as such") {
  CHECK(differs("playbooks/water.yaml", "name: Water\nsteps: {dry: {name: Dry}}\n") ==
        "added playbooks/water.yaml:0 :  > \n");
}

}  // namespace kesu
