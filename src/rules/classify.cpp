// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/classify.hpp"

#include <algorithm>

#include "categories.hpp"
#include "condition.hpp"
#include "priority.hpp"

namespace kesu {
namespace {

/// The first word that was found in a text, for `because`: conditions that need no text say enough by their name.
const std::string* word_of(const std::vector<Match>& matches) {
  const auto found = std::find_if(matches.begin(), matches.end(), [](const Match& m) { return m.position > 0; });
  return found == matches.end() ? nullptr : &found->word;
}

Node reason(const Tried& tried, std::string_view measure) {
  Node node = Node::mapping(true);
  node.add("rule", Node::string(tried.rule));
  if (!measure.empty()) node.add(std::string(measure), Node::integer(tried.points));
  if (const std::string* word = word_of(tried.matches)) node.add("word", Node::string(*word));
  return node;
}

class Classifier {
 public:
  Classifier(const RuleSet& rules, const Facts& facts, const ByHand& by_hand)
      : rules_(rules), facts_(facts), by_hand_(by_hand), texts_(facts.complaint) {}

  Classification decide() {
    choose_category();
    sum_severity();
    choose_priority();
    return std::move(result_);
  }

 private:
  // A category scores what was found for it and for all above it, so that general words strengthen the special ones;
  // but nothing is chosen that has no find of its own.
  void choose_category() {
    const CategoryRules& categories = *rules_.categories;
    const Found found = texts_.find(categories.index, Overlap::kLongestOnly);
    std::vector<int> scores(categories.tree.size());
    std::optional<std::size_t> best;
    std::optional<std::size_t> fallback;
    for (std::size_t i = 0; i < categories.tree.size(); ++i) {
      const Category& category = categories.tree[i];
      Tried tried = try_category(category, found);
      scores[i] = tried.points + (category.parent < 0 ? 0 : scores[static_cast<std::size_t>(category.parent)]);
      const bool enough = tried.points > 0 && scores[i] >= categories.minimum;
      if (enough && (!best || scores[i] > scores[*best])) best = i;
      if (category.fallback) fallback = i;
      result_.tried.push_back(std::move(tried));
    }
    if (by_hand_.category) {
      result_.category = *by_hand_.category;
    } else if (best) {
      explain_category(*best);
    } else if (fallback) {
      result_.category = categories.tree[*fallback].path;
      result_.because.items.push_back(reason(Tried{"category/" + result_.category}, {}));
    }
    const Category* chosen = categories.find(result_.category);
    if (chosen != nullptr) result_.liability_hint = chosen->liability;
  }

  Tried try_category(const Category& category, const Found& found) const {
    Tried tried{"category/" + category.path, category.at};
    tried.title = category.name.in_use();
    const TextIndex& index = rules_.categories->index;
    for (const Suggestion& suggestion : category.suggestions) {
      for (const TermId term : suggestion.terms) {
        const std::vector<Match> matches = text_matches({&term, 1}, rules_.categories->in, index, found);
        if (matches.empty()) continue;
        const bool in_subject = matches.front().field == kTextFields.front();
        tried.points += suggestion.weight * (in_subject ? rules_.categories->subject_weight : 1);
        tried.matches.insert(tried.matches.end(), matches.begin(), matches.end());
      }
    }
    tried.matched = tried.points > 0;
    return tried;
  }

  void explain_category(std::size_t chosen) {
    const std::vector<Category>& tree = rules_.categories->tree;
    result_.category = tree[chosen].path;
    std::vector<std::size_t> path;
    for (int i = static_cast<int>(chosen); i >= 0; i = tree[static_cast<std::size_t>(i)].parent)
      path.insert(path.begin(), static_cast<std::size_t>(i));
    for (const std::size_t i : path) {
      if (result_.tried[i].matched) result_.because.items.push_back(reason(result_.tried[i], "weight"));
    }
  }

  [[nodiscard]] Situation situation(const Found& found) const {
    return Situation{facts_.complaint, rules_.priority->index, found, result_.category, std::nullopt,
                     facts_.now,       &facts_.repeats};
  }

  void sum_severity() {
    const Found found = texts_.find(rules_.priority->index);
    const Situation against = situation(found);
    int severity = 0;
    for (const Factor& factor : rules_.priority->factors)
      severity += sum_factor(factor, against);
    const int clamped = std::clamp(severity, 0, kMaxSeverity);
    if (clamped != severity) explain_cap("severity", clamped - severity);
    result_.severity = by_hand_.severity.value_or(clamped);
    try_overrides(against);
  }

  int sum_factor(const Factor& factor, const Situation& against) {
    int points = 0;
    for (const ScoreRule& rule : factor.rules) {
      Outcome outcome = evaluate(rule.when, against);
      Tried tried{rule.name,
                  rule.at,
                  outcome.holds,
                  outcome.holds ? rule.points : 0,
                  std::move(outcome.matches),
                  std::move(outcome.note),
                  rule.title.in_use()};
      points += tried.points;
      if (tried.matched && !by_hand_.severity) result_.because.items.push_back(reason(tried, "points"));
      result_.tried.push_back(std::move(tried));
    }
    const int capped = std::min(points, factor.cap);
    if (capped < points) explain_cap(factor.name, capped - points);
    result_.sums.push_back({factor.name, capped, factor.cap});
    return capped;
  }

  // So that the points of the reasons add up to the severity.
  void explain_cap(const std::string& what, int points) {
    if (!by_hand_.severity) result_.because.items.push_back(reason(Tried{"cap/" + what, {}, true, points}, "points"));
  }

  void try_overrides(const Situation& against) {
    for (const Override& override : rules_.priority->overrides) {
      Outcome outcome = evaluate(override.when, against);
      Tried tried{
          override.name,          override.at, outcome.holds, 0, std::move(outcome.matches), std::move(outcome.note),
          override.title.in_use()};
      if (tried.matched && forcing_ == nullptr) {
        forcing_ = &override;
        if (!by_hand_.priority) result_.because.items.push_back(reason(tried, {}));
      }
      result_.tried.push_back(std::move(tried));
    }
  }

  void choose_priority() {
    const Priority level = rules_.priority->level(result_.severity);
    result_.urgent = rules_.priority->urgent;
    result_.important = rules_.priority->important;
    if (by_hand_.priority) {
      result_.priority = *by_hand_.priority;
    } else if (forcing_ != nullptr) {
      result_.priority = forcing_->priority;
      result_.level_rule = forcing_->name;
    } else {
      result_.priority = level;
      result_.level_rule = "level/" + std::string(to_string(level));
    }
  }

  const RuleSet& rules_;
  const Facts& facts_;
  const ByHand& by_hand_;
  ComplaintTexts texts_;
  const Override* forcing_ = nullptr;
  Classification result_;
};

}  // namespace

Classification classify(const RuleSet& rules, const Facts& facts, const ByHand& by_hand) {
  return Classifier(rules, facts, by_hand).decide();
}

}  // namespace kesu
