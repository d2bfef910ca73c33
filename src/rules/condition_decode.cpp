// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "kesu/core/text.hpp"

#include "condition.hpp"
#include "terms_list.hpp"

namespace kesu {
namespace {

constexpr int kMaxRepeats = 1000;

class ConditionDecoder {
 public:
  ConditionDecoder(const DecodeContext& context, const ConditionScope& scope) : context_(context), scope_(scope) {}

  Condition decode(const Node& node, std::string what) {
    Condition whole;
    MappingReader reader(node, context_, std::move(what));
    if (node.is_mapping() && node.entries.empty()) {
      context_.report(node.mark, say("{0} asks for nothing", reader.what()), tr("leave it out, or name a condition"));
    }
    read_texts(reader, whole);
    read_words(reader, whole);
    read_facts(reader, whole);
    read_combinations(reader, whole);
    reader.finish();
    if (whole.parts.size() == 1) {
      Condition only = std::move(whole.parts.front());
      return only;
    }
    return whole;
  }

 private:
  static void add(Condition& whole, Test test) {
    Condition part;
    part.op = Condition::Operator::kTest;
    part.test = std::move(test);
    whole.parts.push_back(std::move(part));
  }

  void read_texts(MappingReader& reader, Condition& whole) {
    const Node* words = reader.optional("words");
    const Node* regex = reader.optional("regex");
    const Node* in = reader.optional("in");
    TextTest test;
    if (in != nullptr) {
      test.in = decode_fields(*in, context_);
      if (words == nullptr && regex == nullptr) {
        context_.report(in->mark, tr("'in' says where 'words' or 'regex' are looked for, and there are none"));
      }
    }
    // Words and expressions are two keys, so both must hold.
    if (words != nullptr) {
      TextTest of_words = test;
      add_words(*words, context_, scope_.index, of_words.terms);
      add(whole, std::move(of_words));
    }
    if (regex != nullptr) {
      add_expressions(*regex, context_, scope_.index, test.terms);
      add(whole, std::move(test));
    }
  }

  /// The strings under `key`, one or a list, each with its mark.
  std::vector<std::pair<std::string, Mark>> strings(MappingReader& reader, std::string_view key) {
    std::vector<std::pair<std::string, Mark>> texts;
    const Node* node = reader.optional(key);
    if (node == nullptr) return texts;
    const auto values = decode_strings(*node, context_, key, true);
    if (!values) return texts;
    if (values->empty()) context_.report(node->mark, say("{0} is an empty list", key));
    for (std::size_t i = 0; i < values->size(); ++i)
      texts.emplace_back((*values)[i], node->is_sequence() ? node->items[i].mark : node->mark);
    return texts;
  }

  template <class Word>
  std::vector<Word> words_of(MappingReader& reader, std::string_view key) {
    std::vector<Word> words;
    for (const auto& [text, mark] : strings(reader, key)) {
      if (const auto word = parse_word<Word>(text)) {
        words.push_back(*word);
      } else {
        context_.report(mark, say("unknown {0} '{1}'", key, text), suggest(text, spellings<Word>()));
      }
    }
    return words;
  }

  void read_words(MappingReader& reader, Condition& whole) {
    CategoryTest categories;
    for (auto& [path, mark] : strings(reader, "category")) {
      if (scope_.categories != nullptr && scope_.categories->find(path) == nullptr) {
        context_.report(mark, say("there is no category '{0}'", path), suggest(path, scope_.categories->paths()));
      }
      categories.paths.push_back(std::move(path));
    }
    if (!categories.paths.empty()) add(whole, std::move(categories));
    if (scope_.use == ConditionUse::kRouting) {
      if (auto words = words_of<Priority>(reader, "priority"); !words.empty())
        add(whole, PriorityTest{std::move(words)});
    }
    if (auto words = words_of<Channel>(reader, "channel"); !words.empty()) add(whole, ChannelTest{std::move(words)});
    if (auto words = words_of<Kind>(reader, "kind"); !words.empty()) add(whole, KindTest{std::move(words)});
    SourceTest source;
    for (auto& text : strings(reader, "source"))
      source.any_of.push_back(std::move(text.first));
    if (!source.any_of.empty()) add(whole, std::move(source));
    TagsTest tags;
    for (auto& text : strings(reader, "tags"))
      tags.any_of.push_back(std::move(text.first));
    if (!tags.any_of.empty()) add(whole, std::move(tags));
  }

  void read_facts(MappingReader& reader, Condition& whole) {
    if (const auto internal = reader.boolean("internal")) add(whole, InternalTest{*internal});
    if (const Node* loss = reader.optional("loss")) add(whole, read_money(*loss, "loss"));
    if (const Node* amount = reader.optional("amount")) add(whole, read_money(*amount, "amount"));
    if (scope_.use != ConditionUse::kSeverity) return;
    if (const Node* repeats = reader.optional("repeats")) add(whole, read_repeats(*repeats));
    if (const Node* age = reader.optional("age")) add(whole, read_age(*age));
  }

  MoneyTest read_money(const Node& node, std::string_view key) {
    MoneyTest test;
    test.loss = key == "loss";
    if (node.is_scalar() && node.text == "stated") return test;
    if (!node.is_mapping()) {
      context_.report(node.mark, say("{0} must be bounds or the word stated", key),
                      tr("write {at_least: 1000.00 CNY}, {below: 5000.00 CNY}, or stated"));
      return test;
    }
    MappingReader reader(node, context_, std::string(key));
    test.at_least = reader.money("at_least");
    test.below = reader.money("below");
    reader.finish();
    if (node.find("at_least") == nullptr && node.find("below") == nullptr) {
      context_.report(node.mark, say("{0} has no bound", key), tr("write {at_least: 1000.00 CNY}, or stated"));
    }
    if (test.at_least && test.below) {
      if (test.at_least->currency != test.below->currency) {
        context_.report(node.mark, say("{0}: both bounds must be in one currency", key));
      } else if (test.at_least->hundredths >= test.below->hundredths) {
        context_.report(node.mark, say("{0}: at_least must be less than below", key));
      }
    }
    return test;
  }

  RepeatsTest read_repeats(const Node& node) {
    RepeatsTest test;
    MappingReader reader(node, context_, "repeats");
    if (const Node* within = reader.required("within")) {
      const auto limit = read_limit(*within, "within");
      if (limit && limit->unit != Limit::Unit::kDays) {
        context_.report(within->mark, tr("within must be calendar days"), tr("write 30 days"));
      } else if (limit) {
        test.within_days = limit->days;
      }
    }
    test.at_least = static_cast<int>(reader.integer("at_least", 1, kMaxRepeats, true).value_or(1));
    reader.finish();
    return test;
  }

  AgeTest read_age(const Node& node) {
    AgeTest test;
    MappingReader reader(node, context_, "age");
    const auto bound = [&](std::string_view key) -> std::optional<Limit> {
      const Node* value = reader.optional(key);
      if (value == nullptr) return std::nullopt;
      const auto limit = read_limit(*value, key);
      const bool on_calendar =
          limit && (limit->unit == Limit::Unit::kOpenTime || limit->unit == Limit::Unit::kWorkdays);
      if (!on_calendar) return limit;
      context_.report(value->mark, tr("an age is in calendar days or real time"), tr("write 15 days or 48h"));
      return std::nullopt;
    };
    test.at_least = bound("at_least");
    test.below = bound("below");
    reader.finish();
    if (node.is_mapping() && node.find("at_least") == nullptr && node.find("below") == nullptr) {
      context_.report(node.mark, tr("age has no bound"), tr("write {at_least: 15 days}"));
    }
    return test;
  }

  std::optional<Limit> read_limit(const Node& node, std::string_view key) {
    const auto text = decode_string(node, context_, key);
    if (!text) return std::nullopt;
    const auto limit = parse_limit(*text);
    if (limit) return *limit;
    context_.report(node.mark, say("{0}: {1}", key, limit.error().message), limit.error().hint);
    return std::nullopt;
  }

  void read_combinations(MappingReader& reader, Condition& whole) {
    if (const Node* all = reader.optional("all")) add_combination(*all, "all", Condition::Operator::kAll, whole);
    if (const Node* any = reader.optional("any")) add_combination(*any, "any", Condition::Operator::kAny, whole);
    if (const Node* negated = reader.optional("not")) {
      Condition part;
      part.op = Condition::Operator::kNot;
      part.parts.push_back(decode(*negated, tr("the condition under 'not'")));
      whole.parts.push_back(std::move(part));
    }
  }

  void add_combination(const Node& node, std::string_view key, Condition::Operator op, Condition& whole) {
    if (!node.is_sequence() || node.items.empty()) {
      context_.report(node.mark, say("'{0}' must be a list of conditions", key));
      return;
    }
    Condition part;
    part.op = op;
    for (const Node& item : node.items)
      part.parts.push_back(decode(item, say("a condition under '{0}'", key)));
    whole.parts.push_back(std::move(part));
  }

  const DecodeContext& context_;
  const ConditionScope& scope_;
};

}  // namespace

Condition decode_condition(const Node& node, const DecodeContext& context, const ConditionScope& scope) {
  return ConditionDecoder(context, scope).decode(node, "when");
}

}  // namespace kesu
