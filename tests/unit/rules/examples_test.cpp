// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/examples.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::listed;
using test::RulesFixture;

/// What the examples of `text` are not met in, under the small rule set.
std::string tried(std::string_view text, const char* zone = "Asia/Shanghai") {
  RulesFixture fixture;
  const RuleSet rules = fixture.rules();
  fixture.with("tests.yaml", text);
  const auto examples = fixture.examples(rules);
  CHECK_MESSAGE(examples.has_value(), listed(fixture.problems));
  if (!examples) return "unreadable";
  std::string list;
  for (const Example& example : *examples)
    list += listed(try_example(rules, example, Zone::load(zone).value()));
  return list;
}

TEST_CASE("the examples of the small rule set pass") {
  RulesFixture fixture;
  const RuleSet rules = fixture.rules();
  const auto examples = fixture.examples(rules);
  REQUIRE(examples.has_value());
  REQUIRE(examples->size() == 2);
  CHECK(examples->front().name == "a leak below");
  CHECK(examples->back().name == "前台态度不好");
  for (const Example& example : *examples)
    CHECK(listed(try_example(rules, example, Zone::utc())) == "");
}

TEST_CASE("what is not met is told at its place, with what decided") {
  CHECK(tried("examples:\n"
              "  - text: 楼下漏水\n"
              "    expect: {category: service, severity: 50, priority: urgent, liability: undetermined, owner: "
              "he.lin}\n") ==
        "rules/tests.yaml:3:24: category is quality.leak, expected was service | category/quality.leak +3 (漏水)\n"
        "rules/tests.yaml:3:43: severity is 72, expected was 50 | content/water +40 (漏水) | impact/neighbour +20 "
        "(楼下) | "
        "source/direct +12 (direct)\n"
        "rules/tests.yaml:3:76: liability is responsible, expected was undetermined | category quality.leak\n"
        "rules/tests.yaml:3:97: owner is wu.tao, expected was he.lin | route/water: taken\n");
}

TEST_CASE("a due time that is not met names its limit and its start") {
  CHECK(
      tried("examples:\n"
            "  - received: \"2026-03-11T09:00:00+08:00\"\n"
            "    text: 态度不好\n"
            "    expect: {due: {respond: \"2026-03-11T10:00:00+08:00\", resolve: none}}\n") ==
      "rules/tests.yaml:4:29: due respond is 2026-03-12T09:00:00+08:00, expected was 2026-03-11T10:00:00+08:00 | 24h "
      "from "
      "'received', by respond/limit at /store/rules/deadlines.yaml:8:12 | category service, priority general\n"
      "rules/tests.yaml:4:67: due resolve is 2026-03-16T18:00:00+08:00, expected was none | 3 workdays on calendar "
      "office "
      "from 'classify', by resolve/limit at /store/rules/deadlines.yaml:15:12 | category service, priority general\n");
}

TEST_CASE("a clock that there must not be, or that there is not") {
  const std::string praise =
      "examples:\n  - {kind: praise, received: \"2026-03-11\", text: 好, expect: {due: {respond: ";
  CHECK(tried(praise + "none}}}\n") == "");
  CHECK(tried(praise + "\"2026-03-12\"}}}\n") ==
        "rules/tests.yaml:2:77: due respond is none, expected was 2026-03-12T00:00:00+08:00 | a ticket of kind praise, "
        "category other and priority general has no such clock\n");
}

TEST_CASE("a clock that classification cancels is none") {
  RulesFixture fixture;
  fixture.with("deadlines.yaml",
               "clocks: {answer: {from: received, until: reply, limit: 15 days, by_category: {service: none}}}\n");
  fixture.with("tests.yaml",
               "examples:\n"
               "  - {text: 态度不好, received: \"2026-03-11T09:00:00+08:00\", expect: {due: {answer: none}}}\n"
               "  - {text: 漏水, received: \"2026-03-11T09:00:00+08:00\", expect: {due: {answer: "
               "\"2026-03-27T00:00:00+08:00\"}}}\n");
  const RuleSet rules = fixture.rules();
  const auto examples = fixture.examples(rules);
  REQUIRE(examples.has_value());
  for (const Example& example : *examples)
    CHECK(test::listed(try_example(rules, example, Zone::load("Asia/Shanghai").value())) == "");
}

TEST_CASE("what a person sets holds, and the rest follows from it") {
  const std::string head = "examples:\n  - text: 漏水\n    received: \"2026-03-11T09:00:00+08:00\"\n";
  CHECK(tried(head + "    expect: {category: quality.leak, priority: important}\n") == "");
  CHECK(tried(head + "    by_hand: {category: other}\n    expect: {category: other, severity: 52}\n") == "");
  CHECK(tried(head + "    by_hand: {severity: 90}\n    expect: {priority: urgent, due: {respond: "
                     "\"2026-03-11T10:00:00+08:00\"}}\n") == "");
  CHECK(tried(head + "    by_hand: {priority: general}\n    expect: {severity: 52, priority: general}\n") == "");
}

TEST_CASE("milestones are reached when the example says, else at once") {
  const std::string head = "examples:\n  - received: \"2026-03-11T09:00:00+08:00\"\n    text: 漏水\n";
  CHECK(tried(head + "    happens: {open: \"2026-03-12T10:00:00+08:00\"}\n"
                     "    expect: {priority: important, due: {resolve: \"2026-03-18T18:00:00+08:00\"}}\n") == "");
  CHECK(tried(head + "    expect: {due: {resolve: \"2026-03-17T18:00:00+08:00\"}}\n") == "");
}

TEST_CASE("earlier complaints count within their days only") {
  const auto severity = [](const char* repeats, int expected) {
    return tried(
        fmt::format("examples:\n  - {{text: 漏水, repeats: {}, expect: {{severity: {}}}}}\n", repeats, expected));
  };
  CHECK(severity("[]", 52) == "");
  CHECK(severity("[31]", 52) == "");
  CHECK(severity("[30, 31]", 62) == "");
}

TEST_CASE("open tickets balance a role, absences send it to the backup") {
  CHECK(tried("examples:\n"
              "  - {text: 质量 quality, open_tickets: {wu.tao: 3, he.lin: 1}, expect: {owner: he.lin}}\n"
              "  - {text: 楼下漏水, received: \"2026-05-04\", expect: {owner: he.lin, department: workshop}}\n") == "");
}

TEST_CASE("a complaint of no date is received when the rules take effect") {
  RulesFixture fixture;
  const RuleSet rules = fixture.rules();
  fixture.with("tests.yaml", "examples:\n  - {text: 漏水, expect: {priority: important}}\n");
  CHECK(to_string(Zone::utc().stamp(fixture.examples(rules)->front().complaint.received.instant)) ==
        "2026-01-01T04:00:00+00:00");
}

TEST_CASE("a rule set without examples says so") {
  RulesFixture fixture;
  const RuleSet rules = fixture.rules();
  REQUIRE(fixture.disk.remove("/store/rules/tests.yaml"));
  CHECK_FALSE(fixture.examples(rules).has_value());
  REQUIRE(fixture.problems.size() == 1);
  CHECK(fixture.problems.front().kind == ErrorKind::kNotFound);
}

}  // namespace
}  // namespace kesu
