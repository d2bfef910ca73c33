// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/reminders.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::RulesFixture;

/// "warn 50% to owner; level 1 at 100% to superior, ticket to head": the thresholds of a clock.
std::string shown(const RuleSet& rules, std::string_view clock) {
  std::string text;
  for (const Threshold& threshold : thresholds_of(rules, clock)) {
    text += (text.empty() ? "" : "; ") + threshold.text + " ";
    text += threshold.level > 0 ? "level " + std::to_string(threshold.level) : "warn";
    for (const std::string& to : threshold.to)
      text += " " + to;
    if (!threshold.owner.empty()) text += ", ticket to " + threshold.owner;
  }
  return text;
}

RuleSet with_deadlines(const std::string& text) {
  return RulesFixture().with("deadlines.yaml", text).rules();
}

Instant at(std::string_view text) {
  return parse_timestamp(text, {}).value().instant;
}

Node because(std::initializer_list<const char*> rules) {
  Node list = Node::sequence();
  for (const char* rule : rules) {
    Node reason = Node::mapping(true);
    reason.add("rule", Node::string(rule));
    list.items.push_back(std::move(reason));
  }
  return list;
}

std::string shown(const std::vector<AtOnce>& told) {
  std::string text;
  for (const AtOnce& one : told) {
    text += (text.empty() ? "" : "; ") + one.rule;
    for (const std::string& to : one.to)
      text += " " + to;
  }
  return text;
}

}  // namespace

TEST_CASE("thresholds are warnings to the owner, then levels of escalation to the superior, if the rules say no more") {
  const RuleSet rules = with_deadlines(
      "clocks:\n"
      "  respond:\n"
      "    {from: received, until: respond, limit: 24h, escalate: [100%, {at: +2h, to: [head, manager], owner: head}], "
      "warn: [50%, {at: -1h, to: fitter}]}\n"
      "  resolve: {from: classify, until: resolve, limit: 3 workdays, calendar: office}\n");
  CHECK(shown(rules, "respond") ==
        "50% warn owner; -1h warn fitter; 100% level 1 superior; +2h level 2 head manager, ticket to head");
  CHECK(shown(rules, "resolve") == "");
  CHECK(shown(rules, "promise") == "");
}

TEST_CASE("offsets in working time count on the clock's calendar whatever its limit") {
  const RuleSet rules = with_deadlines(
      "clocks:\n"
      "  respond: {from: received, until: respond, limit: 24h, calendar: office, warn: [-2 workhours]}\n");
  CHECK(thresholds_of(rules, "respond").front().calendar == "office");
}

TEST_CASE("without quiet hours nothing is held") {
  CHECK_FALSE(held_until(RulesFixture().rules(), Priority::kGeneral, at("2026-03-14T03:00:00+08:00")).has_value());
}

TEST_CASE("in quiet hours notices wait for the opening, but for the priorities that are excepted") {
  // The office is open on weekdays from 09:00.
  const RuleSet rules = with_deadlines("quiet_hours: {calendar: office, except: [urgent]}\nclocks: {}\n");
  const Instant saturday = at("2026-03-14T03:00:00+08:00");
  CHECK(held_until(rules, Priority::kGeneral, saturday) == at("2026-03-16T09:00:00+08:00"));
  CHECK(held_until(rules, std::nullopt, saturday) == at("2026-03-16T09:00:00+08:00"));
  CHECK_FALSE(held_until(rules, Priority::kUrgent, saturday).has_value());
  CHECK_FALSE(held_until(rules, Priority::kGeneral, at("2026-03-16T09:00:00+08:00")).has_value());
}

TEST_CASE("a grave ticket concerns those whom its priority and the override behind it name") {
  const RuleSet rules = RulesFixture()
                            .with("priority.yaml",
                                  "levels: {urgent: 70, important: 40}\n"
                                  "factors: {}\n"
                                  "overrides:\n"
                                  "  safety: {priority: urgent, when: {words: [fire]}, notify: [manager, workshop]}\n"
                                  "  media: {priority: urgent, when: {channel: media}}\n"
                                  "notify: {urgent: [head]}\n")
                            .rules();
  const Node by_safety = because({"content/water", "override/safety"});
  const Node by_media = because({"override/media"});
  CHECK(shown(told_at_once(rules, Priority::kUrgent, &by_safety)) ==
        "level/urgent head; override/safety manager workshop");
  CHECK(shown(told_at_once(rules, Priority::kUrgent, &by_media)) == "level/urgent head");
  CHECK(shown(told_at_once(rules, Priority::kUrgent, nullptr)) == "level/urgent head");
  CHECK(shown(told_at_once(rules, Priority::kGeneral, nullptr)) == "");
  CHECK(shown(told_at_once(rules, std::nullopt, nullptr)) == "");
}

}  // namespace kesu
