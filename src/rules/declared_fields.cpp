// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/declared_fields.hpp"

#include <algorithm>

#include <re2/re2.h>

#include "kesu/core/decode.hpp"
#include "kesu/core/money.hpp"
#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"

#include "procedure.hpp"

namespace kesu {
namespace {

constexpr std::string_view kAbout = "about.";
constexpr std::string_view kAmount = "about.amount";

Error wrong(std::string message, std::string hint) {
  return Error{ErrorKind::kInvalidData, std::move(message), {}, std::move(hint)};
}

/// "one of north, south" where nothing is near; else "did you mean 'north'?".
std::string near_words(std::string_view typed, const std::vector<DeclaredWord>& words) {
  std::vector<std::string_view> codes;
  for (const DeclaredWord& word : words)
    codes.emplace_back(word.code);
  return suggest(typed, codes);
}

const DeclaredWord* word_of(const std::vector<DeclaredWord>& words, std::string_view typed) {
  const auto found = std::find_if(words.begin(), words.end(), [&](const DeclaredWord& word) {
    return typed == word.code || (!typed.empty() && (typed == word.name.en || typed == word.name.zh));
  });
  return found == words.end() ? nullptr : &*found;
}

std::string example_hint(const DeclaredField& field, const char* otherwise) {
  return say("for example {0}", field.example.empty() ? std::string(otherwise) : field.example);
}

Result<std::string> text_value(const DeclaredField& field, const std::string& typed) {
  if (typed.find_first_of("\n\r") != std::string::npos)
    return tl::unexpected(wrong(say("{0} must be one line", field.path), {}));
  if (field.expression && !re2::RE2::FullMatch(typed, *field.expression)) {
    return tl::unexpected(wrong(say("{0} must look like {1} (got '{2}')", field.path, field.pattern, typed),
                                field.example.empty() ? std::string() : example_hint(field, "")));
  }
  return typed;
}

Result<std::string> number_value(const DeclaredField& field, const std::string& typed) {
  static const re2::RE2 number(R"(-?[0-9]+(\.[0-9]+)?)");
  if (re2::RE2::FullMatch(typed, number)) return typed;
  return tl::unexpected(wrong(say("{0} must be a number (got '{1}')", field.path, typed), example_hint(field, "12.5")));
}

Result<std::string> amount_value(std::string_view path, const std::string& typed) {
  const auto money = parse_money(typed);
  if (money) return to_string(*money);
  return tl::unexpected(
      wrong(say("{0} must be an amount with its currency (got '{1}')", path, typed), money.error().hint));
}

Result<std::string> date_value(const DeclaredField& field, const std::string& typed) {
  if (const auto date = parse_date(typed)) return to_string(*date);
  return tl::unexpected(
      wrong(say("{0} must be a date (got '{1}')", field.path, typed), example_hint(field, "2026-03-11")));
}

Result<std::string> choice_value(const DeclaredField& field, const std::string& typed) {
  if (const DeclaredWord* word = word_of(field.choices, typed)) return word->code;
  return tl::unexpected(wrong(say("{0} cannot be '{1}'", field.path, typed), near_words(typed, field.choices)));
}

Result<std::string> yes_no_value(const DeclaredField& field, const std::string& typed) {
  if (typed == "yes" || typed == "true" || typed == "y" || typed == "是") return std::string("yes");
  if (typed == "no" || typed == "false" || typed == "n" || typed == "否") return std::string("no");
  return tl::unexpected(wrong(say("{0} must be yes or no (got '{1}')", field.path, typed), {}));
}

std::string_view block_of(std::string_view path) {
  return path.substr(0, path.find('.'));
}

Error unknown_field(const DeclaredFields& declared, std::string_view path) {
  const std::string_view block = block_of(path);
  const std::string_view key = path.substr(block.size() + 1);
  std::vector<std::string_view> known;
  for (const DeclaredField& field : declared.list) {
    if (block_of(field.path) == block) known.push_back(std::string_view(field.path).substr(block.size() + 1));
  }
  return wrong(say("'{0}' is no field that the rules declare under {1}", key, block),
               known.empty() ? std::string() : suggest(key, known));
}

/// Whether the complaint says anything for the field.
bool has_value(const Complaint& complaint, const DeclaredField& field) {
  if (field.path == kAmount && complaint.amount) return true;
  const std::string_view block = block_of(field.path);
  const std::string_view key = std::string_view(field.path).substr(block.size() + 1);
  const auto& pairs = block == "about" ? complaint.about : complaint.fields;
  return std::any_of(pairs.begin(), pairs.end(),
                     [&](const auto& pair) { return pair.first == key && !pair.second.empty(); });
}

}  // namespace

std::string DeclaredField::label() const {
  const std::string& given = name.in_use();
  return given.empty() ? path.substr(path.find('.') + 1) : given;
}

const DeclaredField* DeclaredFields::find(std::string_view path) const {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const DeclaredField& field) { return field.path == path; });
  return found == list.end() ? nullptr : &*found;
}

const DeclaredFields& declared_fields(const RuleSet& rules) {
  return rules.procedure->declared;
}

Result<void> check_field_path(const DeclaredFields& declared, std::string_view path) {
  const bool closed = path.starts_with(kAbout) ? declared.about_closed : declared.fields_closed;
  if (!closed || path == kAmount || declared.find(path) != nullptr) return {};
  return tl::unexpected(unknown_field(declared, path));
}

Result<std::string> declared_value(const DeclaredFields& declared, std::string_view path, std::string_view typed) {
  const std::string text(typed);
  const DeclaredField* field = declared.find(path);
  if (field == nullptr) {
    if (path == kAmount) return amount_value(path, text);
    if (auto known = check_field_path(declared, path); !known) return fail(std::move(known.error()));
    return text;
  }
  switch (field->type) {
    case DeclaredType::kText:
      return text_value(*field, text);
    case DeclaredType::kNumber:
      return number_value(*field, text);
    case DeclaredType::kAmount:
      return amount_value(path, text);
    case DeclaredType::kDate:
      return date_value(*field, text);
    case DeclaredType::kChoice:
      return choice_value(*field, text);
    case DeclaredType::kYesNo:
      return yes_no_value(*field, text);
  }
  return text;
}

Result<std::string> declared_tag(const DeclaredFields& declared, std::string_view typed) {
  if (!declared.tags) return std::string(typed);
  if (const DeclaredWord* word = word_of(*declared.tags, typed)) return word->code;
  return tl::unexpected(wrong(say("'{0}' is no tag that the rules declare", typed), near_words(typed, *declared.tags)));
}

Result<void> conform(const DeclaredFields& declared, Complaint& complaint) {
  const auto each = [&](const char* block, std::vector<std::pair<std::string, std::string>>& pairs) -> Result<void> {
    for (auto& [key, value] : pairs) {
      auto kept = declared_value(declared, std::string(block) + "." + key, value);
      if (!kept) return fail(std::move(kept.error()));
      value = *std::move(kept);
    }
    return {};
  };
  if (auto done = each("about", complaint.about); !done) return done;
  if (auto done = each("fields", complaint.fields); !done) return done;
  for (std::string& tag : complaint.tags) {
    auto kept = declared_tag(declared, tag);
    if (!kept) return fail(std::move(kept.error()));
    tag = *std::move(kept);
  }
  return {};
}

std::vector<const DeclaredField*> missing_fields(const DeclaredFields& declared, const Complaint& complaint,
                                                 std::string_view category) {
  std::vector<const DeclaredField*> missing;
  for (const DeclaredField& field : declared.list) {
    if (!field.required || has_value(complaint, field)) continue;
    const bool of_kind =
        field.kinds.empty() || std::find(field.kinds.begin(), field.kinds.end(), complaint.kind) != field.kinds.end();
    const bool of_category =
        field.categories.empty() ||
        std::any_of(field.categories.begin(), field.categories.end(),
                    [&](const std::string& branch) { return !category.empty() && is_in_branch(category, branch); });
    if (of_kind && of_category) missing.push_back(&field);
  }
  return missing;
}

std::vector<std::string> personal_values(const DeclaredFields& declared, const Ticket& ticket,
                                         const Complaint& complaint) {
  std::vector<std::string> values;
  const auto add = [&](const std::string& value) {
    if (!value.empty() && value != kRedacted && value != kPrivate) values.push_back(value);
  };
  const auto is_personal = [&](const std::string& path) {
    const DeclaredField* field = declared.find(path);
    return field != nullptr && field->personal;
  };
  const bool any = std::any_of(declared.list.begin(), declared.list.end(),
                               [](const DeclaredField& field) { return field.personal; });
  if (!any) return values;
  for (const auto& [key, value] : complaint.about) {
    if (is_personal("about." + key)) add(value);
  }
  for (const auto& [key, value] : complaint.fields) {
    if (is_personal("fields." + key)) add(value);
  }
  for (const Event& event : ticket.history) {
    if (event.kind != EventKind::kAmend || !is_personal(event.field("field"))) continue;
    add(event.field("was"));
    add(event.field("now"));
  }
  return values;
}

std::string spoken_value(const DeclaredField& field, const std::string& value) {
  if (field.type == DeclaredType::kYesNo) {
    if (value == "yes") return tr("yes");
    if (value == "no") return tr("no");
  }
  const auto found = std::find_if(field.choices.begin(), field.choices.end(),
                                  [&](const DeclaredWord& word) { return word.code == value; });
  if (found == field.choices.end() || found->name.in_use().empty()) return value;
  return found->name.in_use();
}

}  // namespace kesu
