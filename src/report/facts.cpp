// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/facts.hpp"

#include <algorithm>

#include "kesu/core/money.hpp"
#include "kesu/core/timestamp.hpp"

namespace kesu {
namespace {

constexpr std::string_view kAbout = "about.";
constexpr std::string_view kFields = "fields.";
constexpr std::string_view kAmount = "about.amount";

/// The digits of "-12.50" without those that do not count: {true, "12", "5"}.
struct Decimal {
  bool negative = false;
  std::string_view whole;
  std::string_view fraction;
};

bool is_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<Decimal> parse_decimal(std::string_view text) {
  Decimal number;
  number.negative = text.starts_with('-');
  if (number.negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  number.whole = text.substr(0, point);
  if (point != std::string_view::npos) number.fraction = text.substr(point + 1);
  if (number.whole.empty() || !is_digits(number.whole) || !is_digits(number.fraction)) return std::nullopt;
  number.whole.remove_prefix(std::min(number.whole.find_first_not_of('0'), number.whole.size()));
  number.fraction = number.fraction.substr(0, number.fraction.find_last_not_of('0') + 1);
  if (number.whole.empty() && number.fraction.empty()) number.negative = false;
  return number;
}

std::strong_ordering compare_sizes(const Decimal& left, const Decimal& right) {
  if (const auto longer = left.whole.size() <=> right.whole.size(); longer != nullptr) return longer;
  if (const auto whole = left.whole <=> right.whole; whole != nullptr) return whole;
  return left.fraction <=> right.fraction;
}

std::partial_ordering compare_numbers(const std::string& left, const std::string& right) {
  const auto a = parse_decimal(left);
  const auto b = parse_decimal(right);
  if (!a || !b) return std::partial_ordering::unordered;
  if (a->negative != b->negative) return a->negative ? std::partial_ordering::less : std::partial_ordering::greater;
  return a->negative ? compare_sizes(*b, *a) : compare_sizes(*a, *b);
}

std::partial_ordering compare_amounts(const std::string& left, const std::string& right) {
  const auto a = parse_money(left);
  const auto b = parse_money(right);
  if (!a || !b || a->currency != b->currency) return std::partial_ordering::unordered;
  return a->hundredths <=> b->hundredths;
}

std::partial_ordering compare_dates(const std::string& left, const std::string& right) {
  const auto a = parse_date(left);
  const auto b = parse_date(right);
  if (!a || !b) return std::partial_ordering::unordered;
  return *a <=> *b;
}

/// Whether `value` is of the form at all.
bool is_of_form(FactForm form, const std::string& value) {
  return compare_facts(form, value, value) == std::partial_ordering::equivalent;
}

}  // namespace

bool is_fact_path(std::string_view path) {
  return (path.starts_with(kAbout) && path.size() > kAbout.size()) ||
         (path.starts_with(kFields) && path.size() > kFields.size());
}

std::vector<std::string> fact_values(const Complaint& complaint, std::string_view path) {
  if (path == kAmount) {
    return complaint.amount ? std::vector<std::string>{to_string(*complaint.amount)} : std::vector<std::string>{};
  }
  const bool about = path.starts_with(kAbout);
  const std::string_view wanted = path.substr((about ? kAbout : kFields).size());
  std::vector<std::string> values;
  for (const auto& [key, value] : about ? complaint.about : complaint.fields) {
    if (key == wanted) values.push_back(value);
  }
  return values;
}

std::partial_ordering compare_facts(FactForm form, const std::string& left, const std::string& right) {
  switch (form) {
    case FactForm::kText:
      return left <=> right;
    case FactForm::kNumber:
      return compare_numbers(left, right);
    case FactForm::kAmount:
      return compare_amounts(left, right);
    case FactForm::kDate:
      return compare_dates(left, right);
  }
  return std::partial_ordering::unordered;
}

bool precedes_by_fact(const Complaint& left, const Complaint& right, std::string_view path, FactForm form) {
  const auto value_of = [&](const Complaint& complaint) -> std::optional<std::string> {
    for (std::string& value : fact_values(complaint, path)) {
      if (!value.empty() && is_of_form(form, value)) return std::move(value);
    }
    return std::nullopt;
  };
  const auto a = value_of(left);
  const auto b = value_of(right);
  if (!a || !b) return a.has_value() && !b.has_value();
  const auto order = compare_facts(form, *a, *b);
  if (order != std::partial_ordering::unordered) return order == std::partial_ordering::less;
  // Amounts in two currencies: one currency after the other.
  return a->substr(a->rfind(' ') + 1) < b->substr(b->rfind(' ') + 1);
}

}  // namespace kesu
