// SPDX-License-Identifier: Apache-2.0
// Tables of other programs: encodings, separators, quoting. Yields rows of UTF-8 cells with their place; knows nothing
// of tickets.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/result.hpp"

namespace kesu {

/// The encodings to_utf8() knows, "auto" first: the words of a map's `encoding:`.
std::span<const std::string_view> encodings();

/// The text of `bytes` as UTF-8, without its byte order mark. `encoding` is one of encodings(): "auto" takes what a
/// byte order mark says, else UTF-8, and fails with the encodings that would fit as hint; "utf-16" wants a byte order
/// mark; "big5" and "cp950" are the same (glibc's BIG5, with Microsoft's extensions). Failures: kUsage for another
/// word; kInvalidData with its line for the first sequence that is not of the encoding.
[[nodiscard]] Result<std::string> to_utf8(std::string_view bytes, std::string_view encoding, const std::string& file);

/// One record: its number (from 1, header not counted), the line it begins on (from 1), its cells.
struct CsvRow {
  int number = 0;
  int line = 0;
  std::vector<std::string> cells;
};

/// The separator that occurs most often outside quotes in the first line, of , ; tab |; a comma if none does.
char guess_separator(std::string_view text);

/// A table in memory.
struct CsvTable {
  std::vector<std::string> header;
  std::vector<CsvRow> rows;
};

/// Reads RFC 4180 with any of CRLF, LF and CR as line ends, line breaks in quotes (kept as they are), a doubled quote
/// inside quotes. Text behind a closing quote belongs to the cell. Wholly empty lines are rows with one empty cell.
/// Rows shorter or longer than the header are kept as they are: judging them is the reader's. Failures kInvalidData: a
/// quote that never closes (with the line where it opened), a text without a header.
[[nodiscard]] Result<CsvTable> parse_csv(std::string_view text, char separator, const std::string& file);

}  // namespace kesu
