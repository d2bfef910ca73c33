// SPDX-License-Identifier: Apache-2.0
#include "rules_by_day.hpp"

#include <algorithm>

#include "kesu/rules/plan.hpp"
#include "kesu/rules/versions.hpp"

namespace kesu {

RulesByDay::RulesByDay(Disk& disk, const RulePlaces& places, const RuleSet& present)
    : present_(present), disk_(disk), places_(places) {
  Problems ignored;
  for (const PublishedVersion& version : published_versions(disk, places.rules, ignored)) {
    if (!version.plan || !version.plan->effective) continue;
    if (!present.plan->effective || *version.plan->effective > *present.plan->effective) continue;
    versions_.push_back({*version.plan->effective, version.reference, std::nullopt});
  }
  std::sort(versions_.begin(), versions_.end(), [](const Version& a, const Version& b) {
    return a.effective != b.effective ? a.effective < b.effective : a.reference.version < b.reference.version;
  });
}

std::vector<const RuleSet*> RulesByDay::on(Date day) {
  const auto& since = present_.plan->effective;
  if (!since || *since < day) return {&present_};
  std::vector<const RuleSet*> found;
  if (*since == day) found.push_back(&present_);
  for (auto version = versions_.rbegin(); version != versions_.rend(); ++version) {
    if (version->effective > day) continue;
    if (const RuleSet* rules = read(*version)) found.push_back(rules);
    if (version->effective < day) break;
  }
  if (found.empty()) found.push_back(&present_);
  return found;
}

const RuleSet* RulesByDay::read(Version& version) {
  if (!version.rules) {
    Problems ignored;
    version.rules = load_rules(disk_, version_places(places_.rules, version.reference), ignored);
  }
  return *version.rules ? &**version.rules : nullptr;
}

}  // namespace kesu
