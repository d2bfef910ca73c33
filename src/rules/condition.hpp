// SPDX-License-Identifier: Apache-2.0
// `when:`: what a rule asks of a complaint, as data. Every key of a mapping must hold; a list under a key means any of
// them; `all`, `any` and `not` combine. There is no expression language.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/core/terms.hpp"
#include "kesu/core/ticket.hpp"
#include "kesu/rules/classify.hpp"

#include "categories.hpp"
#include "text_index.hpp"

namespace kesu {

/// `words:`, `regex:` and the `in:` beside them.
struct TextTest {
  std::vector<TermId> terms;
  TextFields in = kAllTextFields;
};
/// `category:`: one of these or below.
struct CategoryTest {
  std::vector<std::string> paths;
};
/// `priority:`, in routing only.
struct PriorityTest {
  std::vector<Priority> any_of;
};
struct ChannelTest {
  std::vector<Channel> any_of;
};
struct KindTest {
  std::vector<Kind> any_of;
};
/// `source:`: `direct`, `third_party` (anybody else), or names.
struct SourceTest {
  std::vector<std::string> any_of;
};
struct TagsTest {
  std::vector<std::string> any_of;
};
/// `internal:`: whether the complainant is one of our own.
struct InternalTest {
  bool internal = true;
};
/// `loss:` and `amount:`. With neither bound: stated at all.
struct MoneyTest {
  bool loss = true;  ///< else the amount the matter is worth
  std::optional<Money> at_least;
  std::optional<Money> below;
};
/// `repeats:`: earlier complaints of the same complainant or matter within some days.
struct RepeatsTest {
  int within_days = 0;
  int at_least = 1;
};
/// `age:`: time since the complaint was received; days are differences of dates where it was received.
struct AgeTest {
  std::optional<Limit> at_least;
  std::optional<Limit> below;
};

using Test = std::variant<TextTest, CategoryTest, PriorityTest, ChannelTest, KindTest, SourceTest, TagsTest,
                          InternalTest, MoneyTest, RepeatsTest, AgeTest>;

/// A test, or a combination of conditions. Made by decode_condition only.
struct Condition {
  enum class Operator : std::uint8_t { kTest, kAll, kAny, kNot };
  Operator op = Operator::kAll;
  std::vector<Condition> parts;  ///< kNot has one
  Test test;                     ///< kTest only
};

/// Where a condition stands: routing knows the priority, severity looks at age and history.
enum class ConditionUse : std::uint8_t { kSeverity, kRouting };

struct ConditionScope {
  TextIndex& index;
  const CategoryRules* categories = nullptr;  ///< checks paths where given
  ConditionUse use = ConditionUse::kSeverity;
};

/// Reads a `when:` mapping; problems are reported.
Condition decode_condition(const Node& node, const DecodeContext& context, const ConditionScope& scope);

/// What conditions are held against.
struct Situation {
  const Complaint& complaint;
  const TextIndex& index;
  const Found& found;         ///< by that index, in that complaint
  std::string_view category;  ///< empty: not known
  std::optional<Priority> priority;
  std::optional<Instant> now;  ///< for `age`; unknown: does not match
  const std::function<int(int)>* repeats = nullptr;
};

struct Outcome {
  bool holds = false;
  std::vector<Match> matches;  ///< what made it hold, as the rule says it
  std::string note;            ///< why a part could not be tried
};

Outcome evaluate(const Condition& condition, const Situation& situation);

/// Why a condition does not hold, in words: "priority is general, not urgent". For a condition that does not hold.
std::string why_not(const Condition& condition, const Situation& situation);

/// The three texts of a complaint, prepared once and searched by any number of indices.
class ComplaintTexts {
 public:
  explicit ComplaintTexts(const Complaint& complaint);
  [[nodiscard]] Found find(const TextIndex& index, Overlap overlap = Overlap::kAll) const {
    return index.find(plain_, folded_, overlap);
  }

 private:
  std::array<std::string, kTextFields.size()> plain_;
  std::array<SearchedText, kTextFields.size()> folded_;
};

/// The matches of `terms` in the fields allowed, in order of terms, then fields.
std::vector<Match> text_matches(std::span<const TermId> terms, const TextFields& in, const TextIndex& index,
                                const Found& found);

}  // namespace kesu
