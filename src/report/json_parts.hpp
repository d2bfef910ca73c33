// SPDX-License-Identifier: Apache-2.0
// What all JSON of kesu has in common: values, errors, the final text.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/report/table.hpp"

namespace kesu {

nlohmann::ordered_json json_value(const Value& value);
/// The rows of a table: a list of objects by the keys of its columns.
nlohmann::ordered_json json_rows(const Table& table);
/// Null when the text is empty.
nlohmann::ordered_json json_or_null(const std::string& text);
/// "errors" of an envelope: [{file, line, column, message, hint, kind, code}].
nlohmann::ordered_json json_errors(const Problems& problems);
/// Indented, UTF-8, with a final newline; never fails on bad bytes.
std::string json_text(const nlohmann::ordered_json& json);

}  // namespace kesu
