// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/text.hpp"
#include "kesu/report/case_file.hpp"

#include "escape.hpp"
#include "wrap.hpp"

namespace kesu {

namespace {

constexpr int kIndent = 4;

const Cell& cell(const Table& table, const std::vector<Cell>& row, std::string_view key) {
  static const Cell kNothing;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].key == key) return row[i];
  }
  return kNothing;
}

std::string words(const Cell& value) {
  if (!value.shown.empty()) return value.shown;
  const auto* text = std::get_if<std::string>(&value.value);
  return text != nullptr ? *text : std::string();
}

}  // namespace

std::string log_sheet(const Table& log, int width, bool colour) {
  const std::string margin(kIndent, ' ');
  std::string out;
  for (const auto& row : log.rows) {
    std::string time = words(cell(log, row, "at"));
    const Cell& happened = cell(log, row, "happened");
    if (std::holds_alternative<std::string>(happened.value)) time = say("{0} (recorded {1})", words(happened), time);
    const std::string id = words(cell(log, row, "event"));
    const std::string rest = "  " + time + "  " + words(cell(log, row, "by")) + "  " + words(cell(log, row, "words"));
    out += wrap_text(rest, width, colour ? "\x1b[1m" + terminal_safe(id) + "\x1b[0m" : terminal_safe(id), kIndent);
    if (const std::string reason = words(cell(log, row, "because")); !reason.empty())
      out += wrap_text(say("because: {0}", reason), width, margin, kIndent);
    if (const auto* notes = std::get_if<std::vector<std::string>>(&cell(log, row, "clocks").value)) {
      for (const std::string& note : *notes)
        out += wrap_text(note, width, margin, kIndent);
    }
  }
  return out;
}

}  // namespace kesu
