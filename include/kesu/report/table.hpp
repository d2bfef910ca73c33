// SPDX-License-Identifier: Apache-2.0
// A listing as a value: columns, cells, facts about the data; and its five forms. Every listing of kesu passes here, so
// columns align with CJK text, CSV and HTML are escaped and JSON has its envelope in one place. Knows nothing of
// tickets.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "kesu/core/result.hpp"

namespace kesu {

enum class Format : std::uint8_t { kTable, kJson, kCsv, kMarkdown, kHtml };

enum class Align : std::uint8_t { kLeft, kRight };
/// Colour on a terminal, a class in HTML.
enum class Emphasis : std::uint8_t { kNone, kBad, kWarn, kGood, kFaint };

struct Column {
  std::string key;    ///< stable English name: JSON key and CSV header
  std::string title;  ///< in the user's language
  Align align = Align::kLeft;
  bool elastic = false;       ///< may be cut (with …) when the table is wider than the terminal
  bool machine_only = false;  ///< in JSON and CSV only
};

/// The value for machines; monostate is null.
using Value = std::variant<std::monostate, std::string, std::int64_t, double, bool, std::vector<std::string>>;

struct Cell {
  Value value;
  std::string shown;  ///< for people; empty: the value's own text
  Emphasis emphasis = Emphasis::kNone;
};

struct Table {
  std::string schema;  ///< "kesu/list/1"
  std::string title;   ///< for md and html; may be empty
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
  std::vector<std::pair<std::string, Cell>>
      facts;  ///< stable key and value: store, commit, data_time, now: foot of the table, members of the JSON envelope
  std::vector<std::string> fact_titles;  ///< one per fact, in the user's language
  Problems problems;                     ///< JSON: "errors": [{file, line, column, message, hint, kind, code}]
};

struct RenderOptions {
  int width = 0;  ///< terminal columns; 0: no limit
  bool colour = false;
  std::string language;  ///< "en" or "zh_CN": html lang attribute
};

/// The text of `table` in `format`, with a final newline. An empty table is "" in kTable and kMarkdown; header only in
/// CSV; an envelope with no items in JSON.
std::string render(const Table& table, Format format, const RenderOptions& options);

[[nodiscard]] Result<Format> parse_format(std::string_view text);

/// Columns of a terminal that `text` takes (East Asian wide is two, combining is none, control characters are shown
/// escaped).
int display_width(std::string_view text);
/// `text` fit for a terminal: control characters, bidi overrides and invalid bytes shown as escapes, line breaks as
/// spaces.
std::string terminal_safe(std::string_view text);
/// JSON, as a library wrote it, with the characters above 7F that a terminal obeys or that reorder a line escaped: the
/// same value, harmless on a screen.
std::string json_safe(std::string_view json);

}  // namespace kesu
