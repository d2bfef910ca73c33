// SPDX-License-Identifier: Apache-2.0
// Tables of other programs: encodings, separators, quoting. Yields rows of UTF-8 cells with their place; knows nothing of tickets.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/result.hpp"

namespace kesu {

/// The text of `bytes` as UTF-8. `encoding`: "auto" (BOM, else valid UTF-8, else failure with the candidates as hint), "utf-8", "utf-16", "utf-16le", "utf-16be",
/// "gb18030", "big5", "cp950", "iso-8859-1", "windows-1252". A sequence that is not of the encoding is a failure kInvalidData with its line. A BOM is dropped.
[[nodiscard]] Result<std::string> to_utf8(std::string_view bytes, std::string_view encoding, const std::string& file);

/// One record: its number (from 1, header not counted), the line it begins on (from 1), its cells.
struct CsvRow {
  int number = 0;
  int line = 0;
  std::vector<std::string> cells;
};

/// Separator that fits the header line best, of , ; tab |.
char guess_separator(std::string_view text);

/// A table in memory, RFC 4180 with any of CRLF, LF, CR as line ends, line breaks in quotes, a doubled quote inside quotes. A quote that never closes is a failure kInvalidData with
/// the line where it opened. Wholly empty lines are rows with one empty cell.
struct CsvTable {
  std::vector<std::string> header;
  std::vector<CsvRow> rows;
};
[[nodiscard]] Result<CsvTable> parse_csv(std::string_view text, char separator, const std::string& file);

}  // namespace kesu
