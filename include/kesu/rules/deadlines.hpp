// SPDX-License-Identifier: Apache-2.0
// deadlines.yaml: which clocks a ticket gets, with which limits. Turns rules into the terms that an event keeps; what
// they come to is time/'s.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/terms.hpp"
#include "kesu/core/vocabulary.hpp"
#include "kesu/rules/names.hpp"
#include "kesu/rules/rule_set.hpp"

namespace kesu {

/// The complete terms for a ticket of this kind, category (empty: not yet classified) and priority (nothing: not yet).
/// Before classification only clocks that run from `received` or `open` are given; after it, all. In file order.
std::vector<ClockTerms> terms_for(const RuleSet& rules, Kind kind, std::string_view category,
                                  std::optional<Priority> priority);

/// Where a limit stands.
struct LimitSource {
  std::string
      rule;  ///< "resolve/limit", "resolve/by_priority/urgent", "resolve/by_category/quality/by_priority/urgent"
  Place at;
  Limit limit;
};

/// Which entry of deadlines.yaml gives `clock` its limit for such a ticket; nullopt if it has no such clock, as
/// terms_for().
std::optional<LimitSource> limit_source(const RuleSet& rules, std::string_view clock, Kind kind,
                                        std::string_view category, std::optional<Priority> priority);

/// What the clocks of the rules can rest for: every reason under a `pause:` of deadlines.yaml or a playbook, each once.
std::vector<std::string> pause_reasons(const RuleSet& rules);

/// What people call the clock, by its `title:`; empty if the rules give it none.
Names clock_title(const RuleSet& rules, std::string_view clock);

/// How far back `happened` may lie without a reason.
Seconds backdate_limit(const RuleSet& rules);

}  // namespace kesu
