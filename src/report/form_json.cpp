// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "escape.hpp"
#include "forms.hpp"
#include "json_parts.hpp"

namespace kesu {

nlohmann::ordered_json json_value(const Value& value) {
  struct Convert {
    nlohmann::ordered_json operator()(std::monostate) const { return nullptr; }
    nlohmann::ordered_json operator()(const std::string& text) const { return valid_utf8(text); }
    nlohmann::ordered_json operator()(std::int64_t number) const { return number; }
    nlohmann::ordered_json operator()(double number) const { return number; }
    nlohmann::ordered_json operator()(bool yes) const { return yes; }
    nlohmann::ordered_json operator()(const std::vector<std::string>& list) const {
      auto array = nlohmann::ordered_json::array();
      for (const std::string& one : list)
        array.push_back(valid_utf8(one));
      return array;
    }
  };
  return std::visit(Convert{}, value);
}

nlohmann::ordered_json json_or_null(const std::string& text) {
  if (text.empty()) return nullptr;
  return valid_utf8(text);
}

nlohmann::ordered_json json_errors(const Problems& problems) {
  auto errors = nlohmann::ordered_json::array();
  for (const Error& problem : problems) {
    errors.push_back({{"file", valid_utf8(problem.at.file)},
                      {"line", problem.at.line},
                      {"column", problem.at.column},
                      {"message", valid_utf8(problem.message)},
                      {"hint", valid_utf8(problem.hint)},
                      {"kind", to_string(problem.kind)},
                      {"code", exit_code(problem.kind)}});
  }
  return errors;
}

std::string json_text(const nlohmann::ordered_json& json) {
  return json_safe(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) + '\n';
}

nlohmann::ordered_json json_rows(const Table& table) {
  auto items = nlohmann::ordered_json::array();
  for (const auto& row : table.rows) {
    nlohmann::ordered_json item = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      item[table.columns[i].key] = json_value(row[i].value);
    items.push_back(std::move(item));
  }
  return items;
}

std::string render_json(const Table& table) {
  nlohmann::ordered_json envelope;
  envelope["schema"] = table.schema;
  for (const auto& [key, cell] : table.facts)
    envelope[key] = json_value(cell.value);
  envelope["items"] = json_rows(table);
  envelope["errors"] = json_errors(table.problems);
  return json_text(envelope);
}

}  // namespace kesu
