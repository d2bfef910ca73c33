// SPDX-License-Identifier: Apache-2.0
// What the shipped rule sets make of complaints as people write them. All invented.
#include <doctest/doctest.h>

#include "kesu/rules/classify.hpp"
#include "kesu/rules/deadlines.hpp"
#include "kesu/rules/routing.hpp"

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::RulesFixture;

constexpr Priority kUrgent = Priority::kUrgent;
constexpr Priority kGeneral = Priority::kGeneral;

RuleSet preset(const char* name) {
  return RulesFixture(std::string(KESU_SOURCE_DIR) + "/data/presets/" + name + "/rules").rules();
}

TEST_CASE("the examples of every preset pass") {
  for (const auto& directory : std::filesystem::directory_iterator(std::string(KESU_SOURCE_DIR) + "/data/presets")) {
    CAPTURE(directory.path().string());
    RulesFixture fixture((directory.path() / "rules").string());
    const RuleSet rules = fixture.rules();
    const auto examples = fixture.examples(rules);
    REQUIRE(examples.has_value());
    CHECK(examples->size() > 20);
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
          "followup 3 workdays office\n");
    CHECK(terms_for(rules, Kind::kEnquiry, "other", kGeneral).empty());
  }
}

TEST_CASE("every category of the presets reaches a department without any staff") {
  for (const char* name : {"home-improvement", "general"}) {
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
