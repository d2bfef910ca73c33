// SPDX-License-Identifier: Apache-2.0
// procedure.yaml beside its permissions: what has to be there before a verb (`gates:`), the bodies outside that a
// complainant can turn to (`bodies:`), how often and how to ask afterwards (`followup:`). Values; refusing is
// procedure's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kesu/core/result.hpp"
#include "kesu/core/vocabulary.hpp"
#include "kesu/rules/names.hpp"
#include "kesu/rules/rule_set.hpp"

namespace kesu {

/// What a gate asks for beside milestones.
inline constexpr std::string_view kConfirmation = "confirmation";  ///< the complainant confirmed that it is settled
inline constexpr std::string_view kAlternatives = "alternatives";  ///< the complainant was told where else to turn
inline constexpr std::string_view kSteps = "steps";             ///< every step of playbooks and plan is done or skipped
inline constexpr std::string_view kFacts = "facts";             ///< every fact that `about:` and `fields:` require
inline constexpr std::string_view kThirdParty = "third_party";  ///< who passed it on has its answer

/// What must be there before one verb.
struct Gate {
  std::string name;                    ///< "close", "close.rejected", "resolve"
  std::vector<std::string> needs;      ///< milestones as their words, kConfirmation, kAlternatives, kThirdParty
  std::vector<std::string> or_reason;  ///< the same; a stated reason may stand for these
  std::vector<std::pair<Priority, std::vector<std::string>>> by_priority;  ///< what a priority needs besides
  Place at;
};

/// A body outside that settles disputes.
struct ExternalBody {
  Forum forum = Forum::kOther;
  Names name;
  std::string contact;  ///< how to reach it: a number, an address; may be empty
};

struct FollowupRules {
  std::optional<int> attempts;  ///< after so many that reached nobody nobody asks again; nothing: no limit
  int dissatisfied = 2;         ///< a score of that or less says so
  bool reopen = false;          ///< a dissatisfied complainant's ticket is reopened
};

/// Everything a gate can ask for.
std::vector<std::string_view> gate_needs();

/// The gate before a deed of these names (the most particular first), or nullptr.
const Gate* gate_before(const RuleSet& rules, const std::vector<std::string>& names);
const std::vector<ExternalBody>& external_bodies(const RuleSet& rules);
const FollowupRules& followup_rules(const RuleSet& rules);

}  // namespace kesu
