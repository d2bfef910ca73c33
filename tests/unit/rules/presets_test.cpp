// SPDX-License-Identifier: Apache-2.0
// What the shipped rule sets make of complaints as people write them. All invented.
#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "kesu/rules/classify.hpp"
#include "kesu/rules/deadlines.hpp"
#include "kesu/rules/plan.hpp"
#include "kesu/rules/routing.hpp"

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::RulesFixture;

constexpr Priority kUrgent = Priority::kUrgent;
constexpr Priority kGeneral = Priority::kGeneral;

const std::string kPresets = std::string(KESU_SOURCE_DIR) + "/data/presets/";

RulesFixture files_of(const std::string& name) {
  return RulesFixture(kPresets + name + "/rules");
}

RuleSet preset(const std::string& name) {
  return files_of(name).rules();
}

std::vector<std::string> all_presets() {
  std::vector<std::string> names;
  for (const auto& directory : std::filesystem::directory_iterator(kPresets))
    names.push_back(directory.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

TEST_CASE("the examples of every preset pass") {
  for (const std::string& name : all_presets()) {
    CAPTURE(name);
    RulesFixture fixture = files_of(name);
    const RuleSet rules = fixture.rules();
    CHECK(rules.plan->name == name);
    const auto examples = fixture.examples(rules);
    REQUIRE(examples.has_value());
    CHECK(examples->size() >= (rules.plan->authority == "house" ? 20 : 7));
    for (const Example& example : *examples)
      CHECK(test::listed(try_example(rules, example, Zone::load("Asia/Shanghai").value())) == "");
  }
}

TEST_CASE("both presets promise the times of the procedure") {
  for (const char* name : {"home-improvement", "general"}) {
    CAPTURE(std::string(name));
    const RuleSet rules = preset(name);
    std::string terms;
    for (const ClockTerms& clock : terms_for(rules, Kind::kComplaint, "quality", kUrgent))
      terms += clock.name + " " + to_string(*clock.limit) + (clock.calendar.empty() ? "" : " " + clock.calendar) + "\n";
    CHECK(terms ==
          "register 1h\nclassify 2h\nrespond 1h\nresolve 3 workdays office\nreply 1 workday office\n"
          "followup 3 workdays office\nreview 10 workdays office\n");
    CHECK(terms_for(rules, Kind::kEnquiry, "other", kGeneral).empty());
  }
}

TEST_CASE("the presets of all trades have the clocks of the procedure") {
  for (const char* name : {"e-commerce", "general", "home-improvement", "hotline", "property", "retail"}) {
    CAPTURE(std::string(name));
    const RuleSet rules = preset(name);
    CHECK(rules.plan->authority == "house");
    std::string clocks;
    for (const ClockTerms& clock : terms_for(rules, Kind::kComplaint, "other", kGeneral))
      clocks += clock.name + " ";
    CHECK(clocks == "register classify respond resolve reply followup ");
    CHECK(terms_for(rules, Kind::kEnquiry, "other", kGeneral).empty());
  }
}

TEST_CASE("a preset of a regulation names its source and whether somebody has read it") {
  int regulations = 0;
  for (const std::string& name : all_presets()) {
    CAPTURE(name);
    const RuleSet rules = preset(name);
    const Plan& plan = *rules.plan;
    if (plan.authority == "house") continue;
    ++regulations;
    CHECK_FALSE(plan.source.empty());
    CHECK(plan.verified.has_value() != plan.never_verified);
  }
  CHECK(regulations == 11);
}

/// "settle 60 days" of every clock of these terms, or of one of them.
std::set<std::string> limits_of(const std::vector<ClockTerms>& terms, std::string_view clock = {}) {
  std::set<std::string> limits;
  for (const ClockTerms& one : terms) {
    if (clock.empty() || one.name == clock) limits.insert(one.name + " " + to_string(*one.limit));
  }
  return limits;
}

TEST_CASE("an example proves every limit of every regulation") {
  for (const std::string& name : all_presets()) {
    CAPTURE(name);
    RulesFixture fixture = files_of(name);
    const RuleSet rules = fixture.rules();
    if (rules.plan->authority == "house") continue;
    std::set<std::string> stated;
    for (const std::string& category : category_paths(rules))
      stated.merge(limits_of(terms_for(rules, Kind::kComplaint, category, kGeneral)));
    std::set<std::string> proven;
    const auto examples = fixture.examples(rules);
    REQUIRE(examples.has_value());
    for (const Example& example : *examples) {
      const Classification decision =
          classify(rules, {example.complaint, example.complaint.received.instant, {}}, example.by_hand);
      for (const Expectation& expected : example.expected) {
        if (!expected.due) continue;
        const auto terms = terms_for(rules, example.complaint.kind, decision.category, decision.priority);
        proven.merge(limits_of(terms, std::string_view(expected.what).substr(std::string_view("due ").size())));
      }
    }
    CHECK(stated == proven);
  }
}

TEST_CASE("every category of the presets reaches a department without any staff") {
  for (const std::string& name : all_presets()) {
    const RuleSet rules = preset(name);
    for (const std::string& category : category_paths(rules)) {
      CAPTURE(category);
      RoutingFacts facts;
      facts.category = category;
      facts.priority = kGeneral;
      const auto routed = route(rules, facts);
      REQUIRE(routed.has_value());
      CHECK_FALSE(routed->department.empty());
      CHECK(routed->owner.empty());
    }
  }
}

}  // namespace
}  // namespace kesu
