// SPDX-License-Identifier: Apache-2.0
// What the rules make of a complaint: category, severity, priority, each with every rule that was tried. Pure.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kesu/core/ticket.hpp"
#include "kesu/rules/rule_set.hpp"

namespace kesu {

/// What a decision may look at.
struct Facts {
  Complaint complaint;  ///< with amendments
  Instant now{};        ///< for `age`
  std::function<int(int days)>
      repeats;  ///< earlier complaints of the same complainant or matter within N days; may be empty (0)
};

/// Where a rule matched.
struct Match {
  std::string field;  ///< "subject", "text", "demand", "loss", …; empty for a condition not on text
  std::string word;   ///< the rule's own word or expression, never the customer's text
  int position = 0;   ///< characters from the start of the field, from 1; 0 where there is none
};

/// One rule that was tried.
struct Tried {
  std::string rule;  ///< "content/water-damage", "category/quality.waterproofing", "override/safety"
  Place at;          ///< where it stands
  bool matched = false;
  int points = 0;  ///< what it gave (0 if not matched)
  std::vector<Match> matches;
  std::string note;   ///< why it could not be tried: "loss is in USD, the rule in CNY"
  std::string title;  ///< the rule's title, or the category's name, in the language in use; may be empty
};

/// Sum of one factor after its cap.
struct FactorSum {
  std::string factor;
  int points = 0;
  int cap = 0;
};

struct Classification {
  std::string category;                     ///< by words, else the tree's fallback; empty if it has none
  std::optional<Liability> liability_hint;  ///< what the tree expects of this category; a person decides
  int severity = 0;                         ///< 0-100
  Priority priority = Priority::kGeneral;
  int urgent = 0;            ///< severity from which a complaint is urgent
  int important = 0;         ///< and from which it is important
  std::string level_rule;    ///< "level/urgent" or the override that forced it; empty where a person set the priority
  std::vector<Tried> tried;  ///< all rules, in file order: categories, then priority factors, then overrides
  std::vector<FactorSum> sums;
  Node because = Node::sequence();  ///< for the event: flow mappings of what decided: {rule: category/…, weight, word},
                                    ///< {rule: <factor>/…, points, word} (with {rule: cap/<factor>, points} they add up
                                    ///< to the severity), {rule: override/…, word}
};

/// A person's decision that stands over the rules'.
struct ByHand {
  std::optional<std::string> category;
  std::optional<int> severity;
  std::optional<Priority> priority;
};

/// Decides. With `by_hand` parts given, the rest follows from them: a category by hand takes part in `when: category`,
/// a severity by hand in the levels; overrides stand unless the priority is by hand too. Of categories with the same
/// score the first in the file is chosen. `because` has nothing on what is by hand.
Classification classify(const RuleSet& rules, const Facts& facts, const ByHand& by_hand = {});

/// The category's path if the tree has it; failure kInvalidData with the nearest one as hint. A last part or a name (en
/// or zh) alone will do if only one category has it.
[[nodiscard]] Result<std::string> find_category(const RuleSet& rules, std::string_view typed);
/// All category paths in file order.
std::vector<std::string> category_paths(const RuleSet& rules);
/// The category's name in the language in use; the path itself if the tree (no longer) has it.
std::string category_name(const RuleSet& rules, std::string_view path);

}  // namespace kesu
