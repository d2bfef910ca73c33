// SPDX-License-Identifier: Apache-2.0
#include "words.hpp"

#include <charconv>

namespace kesu {

Result<std::optional<int>> number_option(const std::string& text, std::string_view option, int min, int max) {
  if (text.empty()) return std::optional<int>();
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < min || value > max) {
    return fail(ErrorKind::kUsage,
                say("{0} must be a whole number from {1} to {2} (got '{3}')", option, min, max, text));
  }
  return std::optional<int>(value);
}

Result<std::optional<Money>> money_option(const std::string& text, std::string_view option) {
  if (text.empty()) return std::optional<Money>();
  auto money = parse_money(text);
  if (!money) return fail(ErrorKind::kUsage, say("{0}: {1}", option, money.error().message), {}, money.error().hint);
  if (money->hundredths < 0) return fail(ErrorKind::kUsage, say("{0} must not be negative", option));
  return std::optional<Money>(*money);
}

}  // namespace kesu
