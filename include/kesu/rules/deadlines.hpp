// SPDX-License-Identifier: Apache-2.0
// deadlines.yaml: which clocks a ticket gets, with which limits. Turns rules into the terms that an event keeps; what
// they come to is time/'s.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "kesu/core/terms.hpp"
#include "kesu/core/vocabulary.hpp"
#include "kesu/rules/rule_set.hpp"

namespace kesu {

/// The complete terms for a ticket of this kind, category (empty: not yet classified) and priority (nothing: not yet).
/// Before classification only clocks that run from `received` or `open` are given; after it, all. In file order.
std::vector<ClockTerms> terms_for(const RuleSet& rules, Kind kind, std::string_view category,
                                  std::optional<Priority> priority);

/// How far back `happened` may lie without a reason.
Seconds backdate_limit(const RuleSet& rules);

}  // namespace kesu
