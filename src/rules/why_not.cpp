// SPDX-License-Identifier: Apache-2.0
// Why a rule does not apply: the first of its conditions that fails, as a person would say it.
#include "kesu/core/lists.hpp"
#include "kesu/core/text.hpp"

#include "condition.hpp"
#include "overloaded.hpp"

namespace kesu {
namespace {

template <class Word>
std::string names(const std::vector<Word>& words) {
  std::vector<std::string> all;
  for (const Word word : words)
    all.emplace_back(to_string(word));
  return comma_list(all);
}

/// "channel is phone, not media": the word in the ticket, or that it has none.
std::string not_among(const char* field, std::string_view actual, const std::string& wanted) {
  return actual.empty() ? say("{0} is not known; the rule wants {1}", field, wanted)
                        : say("{0} is {1}, not {2}", field, actual, wanted);
}

std::string why_not_money(const MoneyTest& test, const Complaint& complaint) {
  const std::optional<Money>& money = test.loss ? complaint.loss : complaint.amount;
  const char* field = test.loss ? tr("loss") : tr("amount");
  if (!money) return say("no {0} is stated", field);
  const std::string& currency = test.at_least ? test.at_least->currency : test.below->currency;
  if (money->currency != currency) return say("{0} is in {1}, the rule in {2}", field, money->currency, currency);
  if (test.at_least && money->hundredths < test.at_least->hundredths)
    return say("{0} is {1}, less than {2}", field, to_string(*money), to_string(*test.at_least));
  return say("{0} is {1}, not below {2}", field, to_string(*money), to_string(*test.below));
}

std::string why_not_test(const Test& test, const Situation& situation) {
  const Complaint& complaint = situation.complaint;
  return std::visit(
      Overloaded{
          [](const TextTest&) { return std::string(tr("none of its words is found")); },
          [&](const CategoryTest& category) {
            return not_among(tr("category"), situation.category, comma_list(category.paths));
          },
          [&](const PriorityTest& priority) {
            return not_among(tr("priority"), situation.priority ? to_string(*situation.priority) : std::string_view(),
                             names(priority.any_of));
          },
          [&](const ChannelTest& channel) {
            return not_among(tr("channel"), complaint.channel ? to_string(*complaint.channel) : std::string_view(),
                             names(channel.any_of));
          },
          [&](const KindTest& kind) { return not_among(tr("kind"), to_string(complaint.kind), names(kind.any_of)); },
          [&](const SourceTest& source) {
            return not_among(tr("source"), complaint.source, comma_list(source.any_of));
          },
          [](const TagsTest& tags) { return say("it has no tag {0}", comma_list(tags.any_of)); },
          [](const InternalTest& internal) {
            return std::string(internal.internal ? tr("the complainant is not one of our own")
                                                 : tr("the complainant is one of our own"));
          },
          [&](const MoneyTest& money) { return why_not_money(money, complaint); },
          [](const RepeatsTest& repeats) {
            return say("fewer than {0} earlier complaints within {1} days", repeats.at_least, repeats.within_days);
          },
          [](const AgeTest&) { return std::string(tr("the age of the ticket is another")); },
      },
      test);
}

}  // namespace

std::string why_not(const Condition& condition, const Situation& situation) {
  switch (condition.op) {
    case Condition::Operator::kTest:
      return why_not_test(condition.test, situation);
    case Condition::Operator::kAll:
      for (const Condition& part : condition.parts) {
        if (!evaluate(part, situation).holds) return why_not(part, situation);
      }
      return {};
    case Condition::Operator::kAny: {
      std::string all;
      for (const Condition& part : condition.parts)
        all += (all.empty() ? "" : tr("; ")) + why_not(part, situation);
      return all;
    }
    case Condition::Operator::kNot: {
      std::vector<std::string> words;
      for (const Match& match : evaluate(condition.parts.front(), situation).matches)
        words.push_back(match.word);
      return words.empty() ? std::string(tr("what it excludes is so")) : say("it excludes {0}", comma_list(words));
    }
  }
  return {};
}

}  // namespace kesu
