// SPDX-License-Identifier: Apache-2.0
// priority.yaml: how grave a complaint is. Named rules give points within factors, the sum is the severity, levels turn
// it into a priority, overrides force one. Holding them against a complaint is classify's.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "condition.hpp"
#include "thresholds.hpp"

namespace kesu {

/// Severities lie from 0 to this.
inline constexpr int kMaxSeverity = 100;

/// A named rule of a factor.
struct ScoreRule {
  std::string name;  ///< "content/water-damage"
  Names title;       ///< for people; may be empty
  int points = 0;
  Condition when;
  Place at;
};

/// Rules that give at most `cap` points together.
struct Factor {
  std::string name;
  int cap = 0;
  std::vector<ScoreRule> rules;
};

/// Forces a priority whatever the severity. Of several that hold the first in the file decides.
struct Override {
  std::string name;  ///< "override/safety"
  Names title;
  Priority priority = Priority::kUrgent;
  Condition when;
  std::vector<std::string> notify;  ///< whom it concerns at once
  Place at;
};

struct PriorityRules {
  std::vector<Factor> factors;
  std::vector<Override> overrides;
  int urgent = 0;     ///< severity from which a complaint is urgent
  int important = 0;  ///< severity from which it is important
  Place urgent_at;
  Place important_at;
  std::map<Priority, std::vector<std::string>> notify;  ///< whom a ticket of that priority concerns at once
  TextIndex index;

  [[nodiscard]] Priority level(int severity) const;
};

/// What priority.yaml refers to; null where that file could not be read.
struct PriorityScope {
  const CategoryRules* categories = nullptr;
  KnownRecipients recipients = nullptr;
};

/// Reads priority.yaml; problems are reported.
PriorityRules decode_priority(const Node& root, const DecodeContext& context, const PriorityScope& scope);

}  // namespace kesu
