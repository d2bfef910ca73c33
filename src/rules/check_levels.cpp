// SPDX-License-Identifier: Apache-2.0
// Which priorities the points can come to. Every rule is taken to hold or not whatever the others do, so what is called
// out of reach is.
#include <algorithm>
#include <set>

#include "kesu/core/text.hpp"

#include "findings.hpp"
#include "priority.hpp"

namespace kesu {
namespace {

std::set<int> sums_of(const Factor& factor) {
  std::set<int> sums{0};
  for (const ScoreRule& rule : factor.rules) {
    std::set<int> with = sums;
    for (const int sum : sums)
      with.insert(sum + rule.points);
    sums = std::move(with);
  }
  std::set<int> capped;
  for (const int sum : sums)
    capped.insert(std::min(sum, factor.cap));
  return capped;
}

std::set<int> severities_of(const PriorityRules& rules) {
  std::set<int> all{0};
  for (const Factor& factor : rules.factors) {
    std::set<int> with;
    for (const int points : sums_of(factor)) {
      for (const int sum : all)
        with.insert(sum + points);
    }
    all = std::move(with);
  }
  std::set<int> clamped;
  for (const int sum : all)
    clamped.insert(std::clamp(sum, 0, kMaxSeverity));
  return clamped;
}

}  // namespace

void check_levels(const RuleSet& rules, Findings& findings) {
  const PriorityRules& priority = *rules.priority;
  const std::set<int> severities = severities_of(priority);
  const auto is_reached = [&](Priority level) {
    return std::any_of(severities.begin(), severities.end(),
                       [&](int severity) { return priority.level(severity) == level; }) ||
           std::any_of(priority.overrides.begin(), priority.overrides.end(),
                       [&](const Override& override) { return override.priority == level; });
  };
  if (!is_reached(Priority::kUrgent)) {
    findings.add("level-unreachable", priority.urgent_at,
                 say("no complaint can be urgent: that takes {0} points, and all rules together give {1}",
                     priority.urgent, *severities.rbegin()),
                 tr("lower the level, raise points or caps, or add an override"));
  }
  if (!is_reached(Priority::kImportant)) {
    findings.add("level-unreachable", priority.important_at,
                 say("no complaint can be important: no sum of points lies from {0} to {1}", priority.important,
                     priority.urgent - 1),
                 tr("lower the level, raise points or caps, or add an override"));
  }
}

}  // namespace kesu
