// SPDX-License-Identifier: Apache-2.0
#include "declared_fields_decode.hpp"

#include <algorithm>
#include <array>

#include <re2/re2.h>

#include "kesu/core/text.hpp"

#include "categories.hpp"
#include "rule_file.hpp"

namespace kesu {
namespace {

constexpr std::array<std::string_view, 6> kTypes{"text", "number", "amount", "date", "choice", "yes_no"};
constexpr std::size_t kLongestKey = 100;

bool is_extension(const Node::Entry& entry) {
  return entry.key.starts_with("x-");
}

/// Codes, with or without names: `[north, south]` or `{north: {en: North, zh: 北区}}`.
std::vector<DeclaredWord> decode_words(const Node& node, const DecodeContext& context, std::string_view what) {
  std::vector<DeclaredWord> words;
  const auto add = [&](const std::string& code, Mark mark, Names name) {
    if (code.empty() || code == "-") context.report(mark, say("'{0}' cannot be one of {1}", code, what));
    const bool twice =
        std::any_of(words.begin(), words.end(), [&](const DeclaredWord& other) { return other.code == code; });
    if (twice) context.report(mark, say("{0} has '{1}' twice", what, code));
    words.push_back({code, std::move(name)});
  };
  if (node.is_mapping()) {
    for (const Node::Entry& entry : node.entries) {
      if (!is_extension(entry)) add(entry.key, entry.key_mark, decode_names(entry.value, context, entry.key));
    }
  } else if (const auto codes = decode_strings(node, context, what)) {
    for (std::size_t i = 0; i < codes->size(); ++i)
      add((*codes)[i], node.items[i].mark, {});
  } else {
    return words;
  }
  if (words.empty()) context.report(node.mark, say("{0} is empty", what));
  return words;
}

class DeclarationDecoder {
 public:
  DeclarationDecoder(const DecodeContext& context, const CategoryRules* categories)
      : context_(context), categories_(categories) {}

  DeclaredField decode(const Node::Entry& entry, std::string_view block) {
    DeclaredField field;
    field.path = std::string(block) + "." + entry.key;
    if (entry.key.empty() || entry.key.find_first_of(".= ") != std::string::npos || entry.key.size() > kLongestKey) {
      context_.report(entry.key_mark, say("'{0}' cannot be the key of a field", entry.key),
                      tr("a word without blanks, points and equals signs"));
    }
    MappingReader reader(entry.value, context_, say("the field '{0}'", entry.key));
    if (const Node* name = reader.optional("name")) field.name = decode_names(*name, context_, "name");
    field.type = type_of(reader);
    if (field.path == "about.amount" && field.type != DeclaredType::kAmount)
      context_.report(entry.key_mark, tr("about.amount is an amount, whatever is declared"), tr("type: amount"));
    read_choices(reader, field);
    read_pattern(reader, field);
    read_personal(reader, field);
    if (const Node* required = reader.optional("required")) read_required(*required, field);
    read_example(reader, field);
    reader.finish();
    return field;
  }

 private:
  DeclaredType type_of(MappingReader& reader) {
    const Node* node = reader.optional("type");
    if (node == nullptr) return DeclaredType::kText;
    const auto word = decode_string(*node, context_, "type");
    if (!word) return DeclaredType::kText;
    const auto found = std::find(kTypes.begin(), kTypes.end(), *word);
    if (found != kTypes.end()) return static_cast<DeclaredType>(found - kTypes.begin());
    report_unknown_word(context_, *node, "type", *word, kTypes);
    return DeclaredType::kText;
  }

  void read_choices(MappingReader& reader, DeclaredField& field) {
    const bool wanted = field.type == DeclaredType::kChoice;
    const Node* choices = wanted ? reader.required("choices") : reader.optional("choices");
    if (choices == nullptr) return;
    if (!wanted) context_.report(choices->mark, tr("choices go with the type choice"), tr("type: choice"));
    field.choices = decode_words(*choices, context_, "choices");
  }

  void read_pattern(MappingReader& reader, DeclaredField& field) {
    const Node* node = reader.optional("pattern");
    if (node == nullptr) return;
    const auto pattern = decode_string(*node, context_, "pattern");
    if (!pattern) return;
    if (field.type != DeclaredType::kText) context_.report(node->mark, tr("pattern goes with the type text"));
    auto expression = std::make_shared<const re2::RE2>(*pattern, re2::RE2::Quiet);
    if (!expression->ok()) {
      context_.report(node->mark, say("'{0}' is no regular expression: {1}", *pattern, expression->error()));
      return;
    }
    field.pattern = *pattern;
    field.expression = std::move(expression);
  }

  void read_personal(MappingReader& reader, DeclaredField& field) {
    const Node* node = reader.optional("personal");
    if (node == nullptr) return;
    field.personal = decode_boolean(*node, context_, "personal").value_or(false);
    const bool can_be_hidden =
        field.type == DeclaredType::kText || field.type == DeclaredType::kNumber || field.type == DeclaredType::kDate;
    // A word of a list would be masked in every text in which it stands.
    if (field.personal && !can_be_hidden)
      context_.report(node->mark, tr("personal goes with the types text, number and date"));
  }

  void read_required(const Node& node, DeclaredField& field) {
    if (!node.is_mapping()) {
      field.required = decode_boolean(node, context_, "required").value_or(false);
      return;
    }
    field.required = true;
    MappingReader reader(node, context_, "required");
    if (const Node* kinds = reader.optional("kinds")) {
      for (const auto& [word, mark] : words_of(*kinds, "kinds")) {
        if (const auto kind = parse_word<Kind>(word)) {
          field.kinds.push_back(*kind);
        } else {
          Node at = Node::string(word);
          at.mark = mark;
          report_unknown_word(context_, at, "kinds", word, spellings<Kind>());
        }
      }
    }
    if (const Node* categories = reader.optional("categories")) {
      for (const auto& [path, mark] : words_of(*categories, "categories")) {
        if (categories_ != nullptr && categories_->find(path) == nullptr)
          context_.report(mark, say("there is no category '{0}'", path), suggest(path, categories_->paths()));
        field.categories.push_back(path);
      }
    }
    reader.finish();
    if (field.kinds.empty() && field.categories.empty() && node.entries.empty())
      context_.report(node.mark, tr("required is true, or says of which kinds and categories"));
  }

  void read_example(MappingReader& reader, DeclaredField& field) {
    const Node* node = reader.optional("example");
    if (node == nullptr) return;
    const auto example = decode_scalar(*node, context_, "example");
    if (!example) return;
    DeclaredFields alone;
    alone.list = {field};
    if (const auto good = declared_value(alone, field.path, *example); !good)
      context_.report(node->mark, say("the example is none: {0}", good.error().message), good.error().hint);
    field.example = *example;
  }

  std::vector<std::pair<std::string, Mark>> words_of(const Node& node, std::string_view what) {
    std::vector<std::pair<std::string, Mark>> words;
    if (const auto list = decode_strings(node, context_, what, true)) {
      for (std::size_t i = 0; i < list->size(); ++i)
        words.emplace_back((*list)[i], node.is_sequence() ? node.items[i].mark : node.mark);
    }
    return words;
  }

  const DecodeContext& context_;
  const CategoryRules* categories_;
};

}  // namespace

void decode_declared(const Node& node, const DecodeContext& context, std::string_view block,
                     const CategoryRules* categories, DeclaredFields& declared) {
  if (!node.is_mapping()) {
    context.report(node.mark, say("{0} must be a mapping of fields to what they can hold", block));
    return;
  }
  (block == "about" ? declared.about_closed : declared.fields_closed) = true;
  DeclarationDecoder decoder(context, categories);
  for (const Node::Entry& entry : node.entries) {
    if (!is_extension(entry)) declared.list.push_back(decoder.decode(entry, block));
  }
}

std::vector<DeclaredWord> decode_declared_tags(const Node& node, const DecodeContext& context) {
  return decode_words(node, context, "tags");
}

}  // namespace kesu
