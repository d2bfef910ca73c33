// SPDX-License-Identifier: Apache-2.0
// What a filter can ask of a ticket: its fields and flags, and the test that an operator and values make of one.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/report/filter.hpp"

namespace kesu {

enum class FilterOp : std::uint8_t { kEqual, kUnequal, kLess, kAtMost, kGreater, kAtLeast, kContains };

/// "=" and so on; nothing for what is no operator.
std::optional<FilterOp> filter_op(std::string_view spelling);

/// The test `name op values`; several values mean any of them. Failures kUsage without a place.
[[nodiscard]] Result<Filter::Test> field_test(std::string_view name, FilterOp op,
                                              const std::vector<std::string>& values, const FilterSetting& setting);

/// The test of a flag, or nothing where `name` is none.
std::optional<Filter::Test> flag_test(std::string_view name, const FilterSetting& setting);

/// How the values of a fact compare; kText of what is none. Failures: those of the setting.
[[nodiscard]] Result<FactForm> fact_form(std::string_view path, const FilterSetting& setting);

/// True if there is a field of that name; of the house's own ("fields.fee"), if there could be.
bool is_filter_field(std::string_view name);

}  // namespace kesu
