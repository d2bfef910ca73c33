// SPDX-License-Identifier: Apache-2.0
// procedure.yaml, `repeats:`: how far back, and how alike, complaints are looked for at intake. What a repeat counts
// for the severity is priority.yaml's.
#pragma once

#include "kesu/rules/rule_set.hpp"

namespace kesu {

struct RepeatRules {
  int days = 90;   ///< how far back
  int alike = 60;  ///< from how many points on (of 100, report/similar.hpp) a text is like another; 0: not looked at
};

const RepeatRules& repeat_rules(const RuleSet& rules);

}  // namespace kesu
