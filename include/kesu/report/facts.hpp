// SPDX-License-Identifier: Apache-2.0
// The facts that an organisation keeps of its own ("fields.fee", "about.project") as they compare: a number by its
// value, a date by its day. Which there are and of what form they are, the rules say; here only values are told apart.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/ticket.hpp"

namespace kesu {

/// How the values of a fact compare.
enum class FactForm : std::uint8_t { kText, kNumber, kAmount, kDate };

/// True of "about.KEY" and "fields.KEY".
bool is_fact_path(std::string_view path);

/// What the complaint says under `path`, as it is kept; about.amount is its amount.
std::vector<std::string> fact_values(const Complaint& complaint, std::string_view path);

/// How two values compare, both as they are kept: numbers exactly, to however many digits; amounts of one currency.
/// `unordered` where one of them is not of that form, and where amounts are in two currencies. Texts by their bytes.
std::partial_ordering compare_facts(FactForm form, const std::string& left, const std::string& right);

/// Whether a list that is sorted by `path` shows `left` first: by value; what has none of that form comes last.
bool precedes_by_fact(const Complaint& left, const Complaint& right, std::string_view path, FactForm form);

}  // namespace kesu
