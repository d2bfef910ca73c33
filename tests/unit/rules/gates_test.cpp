// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/gates.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::RulesFixture;

RuleSet rules_with(const std::string& procedure) {
  RulesFixture fixture;
  return fixture.with("procedure.yaml", procedure).rules();
}

std::string problem_of(const std::string& procedure) {
  RulesFixture fixture;
  fixture.with("procedure.yaml", procedure);
  CHECK_FALSE(fixture.load().has_value());
  REQUIRE(fixture.problems.size() == 1);
  return to_string(fixture.problems[0].at) + ": " + fixture.problems[0].message;
}

}  // namespace

TEST_CASE("without a procedure nothing is asked") {
  const RuleSet rules = rules_with("permissions: {may: {}}\n");
  CHECK(gate_before(rules, {"close.resolved", "close"}) == nullptr);
  CHECK(external_bodies(rules).empty());
  CHECK(followup_rules(rules).dissatisfied == 2);
  CHECK_FALSE(followup_rules(rules).attempts.has_value());
  CHECK_FALSE(followup_rules(rules).reopen);
}

TEST_CASE("the most particular gate holds") {
  const RuleSet rules = rules_with(
      "gates:\n  close: [reply]\n  close.rejected: {needs: alternatives, or_reason: [third_party], "
      "by_priority: {urgent: [find]}}\n");
  CHECK(gate_before(rules, {"close.resolved", "close"})->needs == std::vector<std::string>{"reply"});
  const Gate* rejected = gate_before(rules, {"close.rejected", "close"});
  REQUIRE(rejected != nullptr);
  CHECK(rejected->needs == std::vector<std::string>{"alternatives"});
  CHECK(rejected->or_reason == std::vector<std::string>{"third_party"});
  REQUIRE(rejected->by_priority.size() == 1);
  CHECK(rejected->by_priority[0].first == Priority::kUrgent);
  CHECK(gate_before(rules, {"resolve"}) == nullptr);
}

TEST_CASE("bodies outside have names in both languages") {
  const RuleSet rules = rules_with(
      "bodies:\n  - {forum: mediation, name: {en: Council, zh: 消协}, contact: \"12315\"}\n  - {forum: court, name: "
      "Court}\n");
  REQUIRE(external_bodies(rules).size() == 2);
  CHECK(external_bodies(rules)[0].name.zh == "消协");
  CHECK(external_bodies(rules)[0].contact == "12315");
  CHECK(external_bodies(rules)[1].forum == Forum::kCourt);
}

TEST_CASE("mistakes in gates, bodies and followup are found with their places") {
  CHECK(problem_of("gates:\n  closse: [reply]\n") ==
        "/store/rules/procedure.yaml:2:3: 'closse' is nothing that can have a gate");
  CHECK(problem_of("gates:\n  close: [replied]\n") ==
        "/store/rules/procedure.yaml:2:11: 'replied' is nothing that a gate can ask for");
  CHECK(problem_of("gates:\n  resolve: {or_reason: [find]}\n") ==
        "/store/rules/procedure.yaml:2:24: or_reason goes with close only");
  CHECK(problem_of("gates: {close: {by_priority: {high: [reply]}}}\n") ==
        "/store/rules/procedure.yaml:1:31: unknown key 'high' in by_priority");
  CHECK(problem_of("bodies:\n  - {forum: councel, name: X}\n").starts_with("/store/rules/procedure.yaml:2:13: "));
  CHECK(problem_of("followup: {attempts: 0}\n").starts_with("/store/rules/procedure.yaml:1:22: "));
  CHECK(problem_of("followup: {dissatisfied: 5}\n").starts_with("/store/rules/procedure.yaml:1:26: "));
}

}  // namespace kesu
