// SPDX-License-Identifier: Apache-2.0
// Why a ticket stands where it stands: every rule that was tried for category, severity, priority and owner, and how
// each clock comes to its due time. A value that the caller fills, and its two forms; nothing is decided here.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "kesu/report/tickets.hpp"
#include "kesu/time/progress.hpp"

namespace kesu {

/// Where a rule matched: its own word, never the customer's text.
struct ExplainedMatch {
  std::string field;
  std::string word;
  int position = 0;  ///< characters from the start of the field, from 1; 0 where there is none
};

struct ExplainedRule {
  std::string rule;
  std::string title;  ///< in the language in use; may be empty
  Place at;
  bool matched = false;
  int points = 0;
  std::vector<ExplainedMatch> matches;
  std::string note;  ///< why it could not be tried
};

struct ExplainedFactor {
  std::string factor;
  int points = 0;
  int cap = 0;
};

struct ExplainedRoute {
  std::string rule;
  Place at;
  bool fits = false;
  bool taken = false;
  std::string why;
};

struct ExplainedClock {
  const Clock* clock = nullptr;
  std::optional<Progress> progress;
  std::string rules;       ///< the rule set that set its terms: "shop@3 7c1e…"; empty where no rule did
  std::string limit_rule;  ///< the entry of deadlines.yaml that gave the limit; empty if that rule set is not at hand
  Place limit_at;
};

struct Explanation {
  const TicketView* view = nullptr;
  std::string rules;  ///< the rule set that is asked: "shop@3 7c1e…"
  std::vector<ExplainedRule> categories;
  std::vector<ExplainedRule> scores;
  std::vector<ExplainedRule> overrides;
  std::vector<ExplainedFactor> factors;
  std::string category;
  std::optional<Liability> liability;
  int severity = 0;
  int urgent = 0;     ///< severity from which a complaint is urgent
  int important = 0;  ///< and from which it is important
  Priority priority = Priority::kGeneral;
  std::string level_rule;  ///< "level/urgent", or the override that forced it
  std::vector<ExplainedRoute> routes;
  std::string owner;
  std::string department;
  std::vector<std::string> co_handlers;
  std::string no_route;  ///< why nobody gets it; empty if somebody does
  std::vector<ExplainedClock> clocks;
};

/// The page for people. Lines are wrapped to `width` (0: not). Ends with a newline.
std::string explanation_text(const Explanation& explanation, const ListingContext& context, int width, bool colour);

/// The same for machines: {"schema":"kesu/explain/1", …}.
std::string explanation_json(const Explanation& explanation, const ListingContext& context);

}  // namespace kesu
