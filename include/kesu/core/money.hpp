// SPDX-License-Identifier: Apache-2.0
// An amount with its currency. Amounts of different currencies are never compared or added; kesu knows no exchange
// rates.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "kesu/core/result.hpp"

namespace kesu {

/// An amount in hundredths of a currency's unit, and the ISO 4217 letters: "3200.00 CNY" is {320000, "CNY"}.
struct Money {
  std::int64_t hundredths = 0;
  std::string currency;

  bool operator==(const Money&) const = default;
};

/// Parses "3200.00 CNY", "3200 CNY", "-5.5 EUR": up to two decimals, one space, three capitals. Failure kInvalidData.
[[nodiscard]] Result<Money> parse_money(std::string_view text);

/// Always with two decimals: "3200.00 CNY".
std::string to_string(const Money& money);

}  // namespace kesu
