// SPDX-License-Identifier: Apache-2.0
#include "escape.hpp"
#include "forms.hpp"

namespace kesu {

std::string render_csv(const Table& table) {
  std::string out;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    out += (i > 0 ? "," : "") + csv_cell(table.columns[i].key);
  }
  out += '\n';
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += ',';
      // Numbers are numbers; only text can pass for a formula.
      const bool number =
          std::holds_alternative<std::int64_t>(row[i].value) || std::holds_alternative<double>(row[i].value);
      out += number ? plain(row[i].value) : csv_cell(plain(row[i].value));
    }
    out += '\n';
  }
  return out;
}

}  // namespace kesu
