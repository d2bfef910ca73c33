// SPDX-License-Identifier: Apache-2.0
#include "deadlines.hpp"

#include <algorithm>

#include "kesu/core/vocabulary.hpp"

namespace kesu {
namespace {

/// The limits that hold for a category: those of the deepest entry that it lies in.
const LimitTable& limits_for(const RuledClock& clock, std::string_view category) {
  const LimitTable* deepest = &clock.limits;
  std::size_t depth = 0;
  for (const auto& [path, limits] : clock.by_category) {
    if (is_in_branch(category, path) && path.size() >= depth) {
      deepest = &limits;
      depth = path.size();
    }
  }
  return *deepest;
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
  const bool classified = priority.has_value() || !category.empty();
  std::vector<ClockTerms> all;
  for (const RuledClock& clock : rules.deadlines->clocks) {
    if (std::find(clock.kinds.begin(), clock.kinds.end(), kind) == clock.kinds.end()) continue;
    const bool from_the_start = clock.terms.from == Milestone::kReceived || clock.terms.from == Milestone::kOpen;
    if (!classified && !from_the_start) continue;
    const RuledLimit& limit = limits_for(clock, category).find(priority);
    if (!limit.limit) continue;
    ClockTerms terms = clock.terms;
    terms.limit = limit.limit;
    drop_idle_terms(terms);
    all.push_back(std::move(terms));
  }
  return all;
}

Seconds backdate_limit(const RuleSet& rules) {
  return rules.deadlines->backdate;
}

}  // namespace kesu
