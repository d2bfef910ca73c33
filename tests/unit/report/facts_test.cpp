// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/facts.hpp"

#include <doctest/doctest.h>

namespace kesu {
namespace {

TEST_CASE("facts compare by their form") {
  struct Case {
    FactForm form;
    const char* left;
    const char* right;
    std::partial_ordering order;
  };
  const auto less = std::partial_ordering::less;
  const auto equal = std::partial_ordering::equivalent;
  const auto unordered = std::partial_ordering::unordered;
  const std::vector<Case> cases = {
      {FactForm::kNumber, "9", "100", less},
      {FactForm::kNumber, "-100", "-9", less},
      {FactForm::kNumber, "-0.5", "0.4", less},
      {FactForm::kNumber, "007", "7.00", equal},
      {FactForm::kNumber, "-0", "0.0", equal},
      {FactForm::kNumber, "1.09", "1.1", less},
      {FactForm::kNumber, "0.1", "0.11", less},
      // More digits than a machine's number holds.
      {FactForm::kNumber, "90071992547409920001", "90071992547409920002", less},
      {FactForm::kNumber, "many", "9", unordered},
      {FactForm::kNumber, "", "9", unordered},
      {FactForm::kAmount, "80.00 CNY", "200.00 CNY", less},
      {FactForm::kAmount, "80.00 CNY", "200.00 EUR", unordered},
      {FactForm::kAmount, "80", "200.00 CNY", unordered},
      {FactForm::kDate, "2025-12-31", "2026-01-01", less},
      {FactForm::kDate, "soon", "2026-01-01", unordered},
      {FactForm::kText, "100", "9", less},
  };
  for (const Case& c : cases) {
    CAPTURE(c.left);
    CAPTURE(c.right);
    CHECK(compare_facts(c.form, c.left, c.right) == c.order);
    if (c.order == less) CHECK(compare_facts(c.form, c.right, c.left) == std::partial_ordering::greater);
  }
}

TEST_CASE("a list in the order of a fact ends with what says nothing of it") {
  const auto with = [](const char* fee) {
    Complaint complaint;
    if (*fee != '\0') complaint.fields = {{"fee", fee}};
    return complaint;
  };
  CHECK(precedes_by_fact(with("9"), with("10"), "fields.fee", FactForm::kNumber));
  CHECK_FALSE(precedes_by_fact(with("10"), with("9"), "fields.fee", FactForm::kNumber));
  CHECK(precedes_by_fact(with("10"), with(""), "fields.fee", FactForm::kNumber));
  CHECK(precedes_by_fact(with("10"), with("unknown"), "fields.fee", FactForm::kNumber));
  CHECK_FALSE(precedes_by_fact(with(""), with("unknown"), "fields.fee", FactForm::kNumber));
  CHECK(precedes_by_fact(with("90.00 CNY"), with("10.00 EUR"), "fields.fee", FactForm::kAmount));
}

TEST_CASE("the amount at stake is a fact like those of the house's own") {
  Complaint complaint;
  CHECK(fact_values(complaint, "about.amount").empty());
  complaint.amount = Money{8000, "CNY"};
  CHECK(fact_values(complaint, "about.amount") == std::vector<std::string>{"80.00 CNY"});
  CHECK(is_fact_path("about.amount"));
  CHECK_FALSE(is_fact_path("about."));
  CHECK_FALSE(is_fact_path("amount"));
}

}  // namespace
}  // namespace kesu
