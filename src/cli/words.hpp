// SPDX-License-Identifier: Apache-2.0
// Values of options: words of closed lists, amounts, scores. A wrong one is a usage error that names the option and the
// nearest right word.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/core/money.hpp"
#include "kesu/core/result.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/vocabulary.hpp"

namespace kesu {

/// The value that `text` spells ("-" may stand for "_"), or kUsage naming `option`.
template <class Enum>
[[nodiscard]] Result<Enum> word_option(std::string text, std::string_view option) {
  for (char& c : text) {
    if (c == '-') c = '_';
  }
  if (const auto value = parse_word<Enum>(text)) return *value;
  return fail(ErrorKind::kUsage, say("{0} cannot be '{1}'", option, text), {}, suggest(text, spellings<Enum>()));
}

/// As word_option, nothing for the empty text.
template <class Enum>
[[nodiscard]] Result<std::optional<Enum>> optional_word(const std::string& text, std::string_view option) {
  if (text.empty()) return std::optional<Enum>();
  auto value = word_option<Enum>(text, option);
  if (!value) return fail(std::move(value.error()));
  return std::optional<Enum>(*value);
}

/// Every text as a word; the first wrong one fails.
template <class Enum>
[[nodiscard]] Result<std::vector<Enum>> word_options(const std::vector<std::string>& texts, std::string_view option) {
  std::vector<Enum> values;
  for (const std::string& text : texts) {
    auto value = word_option<Enum>(text, option);
    if (!value) return fail(std::move(value.error()));
    values.push_back(*value);
  }
  return values;
}

/// A whole number in [min, max]; nothing for the empty text.
[[nodiscard]] Result<std::optional<int>> number_option(const std::string& text, std::string_view option, int min,
                                                       int max);

/// An amount ("3200 CNY"); nothing for the empty text.
[[nodiscard]] Result<std::optional<Money>> money_option(const std::string& text, std::string_view option);

/// The words of a list for --help: "urgent, important, general".
template <class Enum>
std::string choices() {
  std::string all;
  for (const std::string_view word : spellings<Enum>()) {
    if (!all.empty()) all += ", ";
    all += word;
  }
  return all;
}

}  // namespace kesu
