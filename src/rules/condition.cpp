// SPDX-License-Identifier: Apache-2.0
#include "condition.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/core/vocabulary.hpp"

#include "overloaded.hpp"

namespace kesu {
namespace {

std::optional<Match> test_money(const MoneyTest& test, const Situation& situation, std::string& note) {
  const std::optional<Money>& money = test.loss ? situation.complaint.loss : situation.complaint.amount;
  const char* field = test.loss ? "loss" : "amount";
  if (!money) return std::nullopt;
  if (!test.at_least && !test.below) return Match{field, "stated", 0};
  const std::string& currency = test.at_least ? test.at_least->currency : test.below->currency;
  if (money->currency != currency) {
    note = say("{0} is in {1}, the rule in {2}", field, money->currency, currency);
    return std::nullopt;
  }
  if (test.at_least && money->hundredths < test.at_least->hundredths) return std::nullopt;
  if (test.below && money->hundredths >= test.below->hundredths) return std::nullopt;
  std::string word = test.at_least ? ">= " + to_string(*test.at_least) : std::string();
  if (test.below) word += (word.empty() ? "< " : ", < ") + to_string(*test.below);
  return Match{field, word, 0};
}

// Days are those of the complaint's own offset: no store's zone is needed, and no day is taken for 24 hours.
bool is_younger(const Complaint& complaint, Instant now, const Limit& limit) {
  if (limit.unit == Limit::Unit::kElapsed) return now - complaint.received.instant < limit.length;
  const auto day = [&](Instant at) { return std::chrono::floor<std::chrono::days>(at + complaint.received.offset); };
  return (day(now) - day(complaint.received.instant)).count() < limit.days;
}

std::optional<Match> test_age(const AgeTest& test, const Situation& situation) {
  if (!situation.now) return std::nullopt;
  if (test.at_least && is_younger(situation.complaint, *situation.now, *test.at_least)) return std::nullopt;
  if (test.below && !is_younger(situation.complaint, *situation.now, *test.below)) return std::nullopt;
  std::string word = test.at_least ? ">= " + to_string(*test.at_least) : std::string();
  if (test.below) word += (word.empty() ? "< " : ", < ") + to_string(*test.below);
  return Match{"age", word, 0};
}

std::optional<Match> test_source(const SourceTest& test, const Complaint& complaint) {
  const bool direct = complaint.source == "direct";
  const std::u32string source = fold_for_search(complaint.source).characters;
  for (const std::string& word : test.any_of) {
    const bool same = word == "direct"        ? direct
                      : word == "third_party" ? !direct
                                              : source == fold_for_search(word).characters;
    if (same) return Match{"source", word, 0};
  }
  return std::nullopt;
}

template <class Word>
std::optional<Match> test_word(const std::vector<Word>& any_of, const std::optional<Word>& actual, const char* field) {
  if (!actual || std::find(any_of.begin(), any_of.end(), *actual) == any_of.end()) return std::nullopt;
  return Match{field, std::string(to_string(*actual)), 0};
}

std::optional<Match> test_category(const CategoryTest& test, std::string_view category) {
  for (const std::string& path : test.paths) {
    if (is_in_branch(category, path)) return Match{"category", path, 0};
  }
  return std::nullopt;
}

std::optional<Match> test_tags(const TagsTest& test, const std::vector<std::string>& tags) {
  for (const std::string& tag : test.any_of) {
    if (std::find(tags.begin(), tags.end(), tag) != tags.end()) return Match{"tags", tag, 0};
  }
  return std::nullopt;
}

std::optional<Match> test_repeats(const RepeatsTest& test, const Situation& situation) {
  const bool countable = situation.repeats != nullptr && *situation.repeats;
  if (!countable || (*situation.repeats)(test.within_days) < test.at_least) return std::nullopt;
  return Match{"repeats", fmt::format(">= {}, {}d", test.at_least, test.within_days), 0};
}

void take(Outcome& outcome, std::optional<Match> match) {
  outcome.holds = match.has_value();
  if (match) outcome.matches.push_back(*std::move(match));
}

Outcome evaluate_test(const Test& test, const Situation& situation) {
  Outcome outcome;
  const Complaint& complaint = situation.complaint;
  std::visit(Overloaded{
                 [&](const TextTest& text) {
                   outcome.matches = text_matches(text.terms, text.in, situation.index, situation.found);
                   outcome.holds = !outcome.matches.empty();
                 },
                 [&](const CategoryTest& category) { take(outcome, test_category(category, situation.category)); },
                 [&](const PriorityTest& p) { take(outcome, test_word(p.any_of, situation.priority, "priority")); },
                 [&](const ChannelTest& c) { take(outcome, test_word(c.any_of, complaint.channel, "channel")); },
                 [&](const KindTest& k) { take(outcome, test_word(k.any_of, std::optional(complaint.kind), "kind")); },
                 [&](const SourceTest& source) { take(outcome, test_source(source, complaint)); },
                 [&](const TagsTest& tags) { take(outcome, test_tags(tags, complaint.tags)); },
                 [&](const InternalTest& internal) {
                   outcome.holds = complaint.complainant.internal == internal.internal;
                   if (outcome.holds) outcome.matches.push_back({"internal", internal.internal ? "true" : "false", 0});
                 },
                 [&](const MoneyTest& money) { take(outcome, test_money(money, situation, outcome.note)); },
                 [&](const RepeatsTest& repeats) { take(outcome, test_repeats(repeats, situation)); },
                 [&](const AgeTest& age) { take(outcome, test_age(age, situation)); },
             },
             test);
  return outcome;
}

}  // namespace

Outcome evaluate(const Condition& condition, const Situation& situation) {
  if (condition.op == Condition::Operator::kTest) return evaluate_test(condition.test, situation);
  Outcome whole;
  whole.holds = condition.op == Condition::Operator::kAll;
  for (const Condition& part : condition.parts) {
    Outcome outcome = evaluate(part, situation);
    if (whole.note.empty()) whole.note = std::move(outcome.note);
    switch (condition.op) {
      case Condition::Operator::kAll:
        whole.holds = whole.holds && outcome.holds;
        break;
      case Condition::Operator::kAny:
        whole.holds = whole.holds || outcome.holds;
        break;
      case Condition::Operator::kNot:
      case Condition::Operator::kTest:
        // What a `not` does not find has no place to show.
        whole.holds = !outcome.holds;
        outcome.matches.clear();
        break;
    }
    if (outcome.holds) {
      whole.matches.insert(whole.matches.end(), std::make_move_iterator(outcome.matches.begin()),
                           std::make_move_iterator(outcome.matches.end()));
    }
  }
  if (!whole.holds) whole.matches.clear();
  return whole;
}

ComplaintTexts::ComplaintTexts(const Complaint& complaint) {
  const std::array<const std::string*, kTextFields.size()> texts{&complaint.subject, &complaint.text,
                                                                 &complaint.demand};
  for (std::size_t i = 0; i < texts.size(); ++i) {
    plain_[i] = narrow_alphanumerics(*texts[i]);
    folded_[i] = fold_for_search(*texts[i]);
  }
}

std::vector<Match> text_matches(std::span<const TermId> terms, const TextFields& in, const TextIndex& index,
                                const Found& found) {
  std::vector<Match> matches;
  for (const TermId term : terms) {
    for (std::size_t i = 0; i < kTextFields.size(); ++i) {
      const int position = in[i] ? found.position(term, static_cast<TextField>(i)) : 0;
      if (position > 0) matches.push_back(Match{std::string(kTextFields[i]), index.spelling(term), position});
    }
  }
  return matches;
}

}  // namespace kesu
