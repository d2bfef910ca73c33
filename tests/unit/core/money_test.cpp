// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/money.hpp"

#include <doctest/doctest.h>

namespace kesu {

TEST_CASE("money is read with up to two decimals and written with two") {
  const struct {
    const char* text;
    std::int64_t hundredths;
    const char* written;
  } table[] = {{"3200.00 CNY", 320000, "3200.00 CNY"},
               {"3200 CNY", 320000, "3200.00 CNY"},
               {"0 EUR", 0, "0.00 EUR"},
               {"-5.5 EUR", -550, "-5.50 EUR"},
               {"-0.05 USD", -5, "-0.05 USD"},
               {"999999999999999.99 JPY", 99999999999999999, "999999999999999.99 JPY"}};
  for (const auto& row : table) {
    CAPTURE(row.text);
    const auto money = parse_money(row.text);
    REQUIRE(money.has_value());
    CHECK(money->hundredths == row.hundredths);
    CHECK(to_string(*money) == row.written);
  }
}

TEST_CASE("what is no money is refused with an example") {
  for (const char* text : {"",
                           "3200",
                           "CNY",
                           "3200.00",
                           "3200.00CNY",
                           "3200.00  CNY",
                           " 3200.00 CNY",
                           "3200.00 CNY ",
                           "3200.00 cny",
                           "3200.00 RMB1",
                           "3,200.00 CNY",
                           "3200.000 CNY",
                           "3200. CNY",
                           ".50 CNY",
                           "- CNY",
                           "+5 CNY",
                           "0032 CNY",
                           "1e3 CNY",
                           "1000000000000000 CNY",
                           "¥5 CNY",
                           "5 元"}) {
    CAPTURE(text);
    const auto money = parse_money(text);
    REQUIRE_FALSE(money.has_value());
    CHECK(money.error().kind == ErrorKind::kInvalidData);
    CHECK(money.error().hint.find("3200.00 CNY") != std::string::npos);
  }
}

TEST_CASE("the least amount has a spelling") {
  CHECK(to_string(Money{std::numeric_limits<std::int64_t>::min(), "CNY"}) == "-92233720368547758.08 CNY");
}

}  // namespace kesu
