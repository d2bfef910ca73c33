// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/money.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

namespace kesu {
namespace {

constexpr std::size_t kMaxWholeDigits = 15;  // a hundred times that still fits 64 bits

bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_currency(std::string_view text) {
  return text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

Result<Money> parse_money(std::string_view text) {
  const auto invalid = [&] {
    return fail(ErrorKind::kInvalidData, say("'{0}' is not an amount of money", text), {},
                tr("write the amount, a space and the currency, like 3200.00 CNY"));
  };
  std::string_view number = text.substr(0, text.find(' '));
  if (number.size() == text.size() || !is_currency(text.substr(number.size() + 1))) return invalid();
  const std::string_view currency = text.substr(number.size() + 1);

  const bool negative = number.starts_with('-');
  if (negative) number.remove_prefix(1);
  const std::string_view whole = number.substr(0, number.find('.'));
  std::string_view decimals;
  if (whole.size() < number.size()) {
    decimals = number.substr(whole.size() + 1);
    if (decimals.empty() || decimals.size() > 2) return invalid();
  }
  if (whole.empty() || whole.size() > kMaxWholeDigits || !all_digits(whole) || !all_digits(decimals)) return invalid();
  if (whole.size() > 1 && whole.front() == '0') return invalid();

  std::int64_t hundredths = 0;
  for (const char c : whole)
    hundredths = hundredths * 10 + (c - '0');
  for (std::size_t i = 0; i < 2; ++i)
    hundredths = hundredths * 10 + (i < decimals.size() ? decimals[i] - '0' : 0);
  return Money{negative ? -hundredths : hundredths, std::string(currency)};
}

std::string to_string(const Money& money) {
  // The magnitude is unsigned so that the least value has one too.
  const auto magnitude = money.hundredths < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(money.hundredths)
                                              : static_cast<std::uint64_t>(money.hundredths);
  return fmt::format("{}{}.{:02} {}", money.hundredths < 0 ? "-" : "", magnitude / 100, magnitude % 100,
                     money.currency);
}

}  // namespace kesu
