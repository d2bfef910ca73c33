// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/playbooks.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::RulesFixture;

RuleSet rules_with_playbooks() {
  RulesFixture fixture;
  std::string categories = test::bytes_of(std::string(KESU_FIXTURES_DIR) + "/rules/minimal/categories.yaml");
  const std::string head = "  quality:\n";
  categories.insert(categories.find(head) + head.size(), "    playbook: water\n");
  fixture.with("categories.yaml", categories);
  fixture.with("playbooks/water.yaml",
               "name: {en: Water, zh: 水损}\n"
               "steps:\n"
               "  photograph: {name: Photograph, who: [owner, manager], limit: 4h, evidence: photos}\n"
               "  dry: {name: Dry, limit: 2 workdays, calendar: office, from: assign, pause: [customer]}\n"
               "  ask: {name: Ask}\n");
  fixture.with("playbooks/crisis.yaml",
               "name: Crisis\nwhen: {any: [{priority: urgent}, {channel: media}]}\nsteps: {tell: {name: Tell}}\n");
  return fixture.rules();
}

std::string steps(const RuleSet& rules, std::string_view category, Priority priority, const Complaint& complaint = {}) {
  std::string names;
  for (const PlaybookStep* step : steps_for(rules, complaint, category, priority))
    names += (names.empty() ? "" : " ") + step->name;
  return names;
}

TEST_CASE("a category's playbook holds below it, and one with a condition wherever that holds") {
  const RuleSet rules = rules_with_playbooks();
  CHECK(steps(rules, "quality", Priority::kGeneral) == "water/photograph water/dry water/ask");
  CHECK(steps(rules, "quality.leak", Priority::kUrgent) == "water/photograph water/dry water/ask crisis/tell");
  CHECK(steps(rules, "service", Priority::kGeneral).empty());
  Complaint loud;
  loud.channel = Channel::kMedia;
  CHECK(steps(rules, "service", Priority::kGeneral, loud) == "crisis/tell");
  CHECK(steps(rules, "gone", Priority::kUrgent) == "crisis/tell");
}

TEST_CASE("what is no complaint asks for no steps") {
  const RuleSet rules = rules_with_playbooks();
  for (const Kind kind : {Kind::kEnquiry, Kind::kSuggestion, Kind::kPraise}) {
    Complaint complaint;
    complaint.kind = kind;
    CHECK(steps(rules, "quality", Priority::kUrgent, complaint).empty());
  }
}

TEST_CASE("a step with a limit is a clock called as it, from the classification unless it says otherwise") {
  const RuleSet rules = rules_with_playbooks();
  const auto terms = step_terms(steps_for(rules, {}, "quality", Priority::kGeneral));
  REQUIRE(terms.size() == 2);
  CHECK(terms[0].name == "water/photograph");
  CHECK(terms[0].from == Milestone::kClassify);
  CHECK(terms[0].until == Milestone::kStep);
  CHECK(to_string(*terms[0].limit) == "4h");
  CHECK(terms[1].from == Milestone::kAssign);
  CHECK(terms[1].calendar == "office");
  CHECK(terms[1].pause == std::vector<std::string>{"customer"});
}

TEST_CASE("a step is found by its name, with what the rules say of it") {
  const RuleSet rules = rules_with_playbooks();
  const PlaybookStep* step = find_step(rules, "water/photograph");
  REQUIRE(step != nullptr);
  CHECK(step->who == std::vector<std::string>{"owner", "manager"});
  CHECK(step->evidence.in_use() == "photos");
  CHECK(find_step(rules, "water/paint") == nullptr);
  CHECK(playbook_title(rules, "water").zh == "水损");
  CHECK(playbook_title(rules, "fire").in_use() == "fire");
}

}  // namespace
}  // namespace kesu
