// SPDX-License-Identifier: Apache-2.0
#include "deadlines.hpp"

#include <algorithm>

#include "kesu/core/vocabulary.hpp"

#include "playbooks.hpp"

namespace kesu {
namespace {

/// The entry of by_category that holds for a category: the deepest one that it lies in. nullptr if there is none.
const std::pair<std::string, LimitTable>* entry_for(const RuledClock& clock, std::string_view category) {
  const std::pair<std::string, LimitTable>* deepest = nullptr;
  for (const auto& entry : clock.by_category) {
    const bool deeper = deepest == nullptr || entry.first.size() >= deepest->first.size();
    if (deeper && is_in_branch(category, entry.first)) deepest = &entry;
  }
  return deepest;
}

const LimitTable& limits_for(const RuledClock& clock, std::string_view category) {
  const auto* entry = entry_for(clock, category);
  return entry == nullptr ? clock.limits : entry->second;
}

/// Whether such a ticket has the clock, as far as its limit does not say otherwise.
bool concerns(const RuledClock& clock, Kind kind, std::string_view category, std::optional<Priority> priority) {
  if (std::find(clock.kinds.begin(), clock.kinds.end(), kind) == clock.kinds.end()) return false;
  const bool classified = priority.has_value() || !category.empty();
  return classified || clock.terms.from == Milestone::kReceived || clock.terms.from == Milestone::kOpen;
}

/// Leaves out what says nothing beside this limit, so that a ticket keeps only what binds it.
void drop_idle_terms(ClockTerms& terms) {
  const bool in_days = terms.limit->unit == Limit::Unit::kDays || terms.limit->unit == Limit::Unit::kWorkdays;
  if (!in_days) {
    terms.due = DuePoint::kEndOfDay;
    terms.roll = RollRule::kNone;
  }
  const bool asks_calendar = terms.start != StartRule::kAsIs || terms.late != LateRule::kAsIs;
  if (!terms.limit->needs_calendar() && !asks_calendar) terms.calendar.clear();
}

}  // namespace

const RuledLimit& LimitTable::find(std::optional<Priority> priority) const {
  const auto found = priority ? by_priority.find(*priority) : by_priority.end();
  return found == by_priority.end() ? otherwise : found->second;
}

std::vector<ClockTerms> terms_for(const RuleSet& rules, Kind kind, std::string_view category,
                                  std::optional<Priority> priority) {
  std::vector<ClockTerms> all;
  for (const RuledClock& clock : rules.deadlines->clocks) {
    if (!concerns(clock, kind, category, priority)) continue;
    const RuledLimit& limit = limits_for(clock, category).find(priority);
    if (!limit.limit) continue;
    ClockTerms terms = clock.terms;
    terms.limit = limit.limit;
    drop_idle_terms(terms);
    all.push_back(std::move(terms));
  }
  return all;
}

std::optional<LimitSource> limit_source(const RuleSet& rules, std::string_view clock, Kind kind,
                                        std::string_view category, std::optional<Priority> priority) {
  const std::vector<RuledClock>& clocks = rules.deadlines->clocks;
  const auto ruled =
      std::find_if(clocks.begin(), clocks.end(), [&](const RuledClock& one) { return one.terms.name == clock; });
  if (ruled == clocks.end() || !concerns(*ruled, kind, category, priority)) return std::nullopt;
  std::string rule(clock);
  const auto* entry = entry_for(*ruled, category);
  if (entry != nullptr) rule += "/by_category/" + entry->first;
  const LimitTable& limits = entry == nullptr ? ruled->limits : entry->second;
  const RuledLimit& limit = limits.find(priority);
  if (!limit.limit) return std::nullopt;
  rule += &limit == &limits.otherwise ? "/limit" : "/by_priority/" + std::string(to_string(*priority));
  return LimitSource{std::move(rule), limit.at, *limit.limit};
}

std::vector<std::string> pause_reasons(const RuleSet& rules) {
  std::vector<std::string> reasons;
  const auto add = [&](const ClockTerms& terms) {
    for (const std::string& reason : terms.pause) {
      if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) reasons.push_back(reason);
    }
  };
  for (const RuledClock& clock : rules.deadlines->clocks)
    add(clock.terms);
  for (const Playbook& playbook : rules.playbooks->list) {
    for (const PlaybookStep& step : playbook.steps) {
      if (step.clock) add(*step.clock);
    }
  }
  return reasons;
}

Names clock_title(const RuleSet& rules, std::string_view clock) {
  const auto& clocks = rules.deadlines->clocks;
  const auto found =
      std::find_if(clocks.begin(), clocks.end(), [&](const RuledClock& one) { return one.terms.name == clock; });
  return found == clocks.end() ? Names{} : found->title;
}

Seconds backdate_limit(const RuleSet& rules) {
  return rules.deadlines->backdate;
}

}  // namespace kesu
