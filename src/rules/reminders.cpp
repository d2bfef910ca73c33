// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/reminders.hpp"

#include <algorithm>

#include "deadlines.hpp"
#include "priority.hpp"

namespace kesu {
namespace {

bool names_rule(const Node* because, std::string_view name) {
  if (because == nullptr) return false;
  return std::any_of(because->items.begin(), because->items.end(), [&](const Node& reason) {
    const Node* rule = reason.find("rule");
    return rule != nullptr && rule->text == name;
  });
}

}  // namespace

std::span<const Threshold> thresholds_of(const RuleSet& rules, std::string_view clock) {
  if (clock == kPromiseClock) return rules.deadlines->promises;
  // Names of rules have no stroke, names of steps do.
  if (clock.find('/') != std::string_view::npos) return rules.deadlines->steps;
  const auto& clocks = rules.deadlines->clocks;
  const auto found =
      std::find_if(clocks.begin(), clocks.end(), [&](const RuledClock& ruled) { return ruled.terms.name == clock; });
  if (found == clocks.end()) return {};
  return found->thresholds;
}

std::span<const Threshold> thresholds_of_actions(const RuleSet& rules) {
  return rules.deadlines->actions;
}

std::optional<Instant> held_until(const RuleSet& rules, std::optional<Priority> priority, Instant now) {
  const auto& quiet = rules.deadlines->quiet;
  if (!quiet) return std::nullopt;
  const auto& except = quiet->except;
  if (priority && std::find(except.begin(), except.end(), *priority) != except.end()) return std::nullopt;
  const Calendar* calendar = rules.calendar_lookup()(quiet->calendar);
  if (calendar == nullptr || calendar->is_open(now)) return std::nullopt;
  const auto opening = calendar->next_open(now);
  if (!opening) return std::nullopt;
  return *opening;
}

std::vector<AtOnce> told_at_once(const RuleSet& rules, std::optional<Priority> priority, const Node* because) {
  std::vector<AtOnce> told;
  const auto by_level = priority ? rules.priority->notify.find(*priority) : rules.priority->notify.end();
  if (by_level != rules.priority->notify.end())
    told.push_back({"level/" + std::string(to_string(*priority)), by_level->second});
  for (const Override& override : rules.priority->overrides) {
    if (!override.notify.empty() && names_rule(because, override.name))
      told.push_back({override.name, override.notify});
  }
  return told;
}

}  // namespace kesu
