// SPDX-License-Identifier: Apache-2.0
// The first look at a file's bytes, before any YAML library sees them: what no document may hold whatever its
// structure. And, after the parse, the tabs that stand where a tab means nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/node.hpp"
#include "kesu/core/result.hpp"

namespace kesu {

/// What scan_text() found in sound bytes.
struct ScannedText {
  std::string_view body;  ///< without the byte order mark
  bool has_byte_order_mark = false;
  bool has_tab = false;
  int first_crlf_line = 0;  ///< 0 if all lines end with LF
};

/// Refuses, at the first place: bytes that are not UTF-8, characters that may not stand in a file (characters.hpp), a
/// carriage return that ends no line, the lines with which git marks a conflict, a last line without newline.
[[nodiscard]] Result<ScannedText> scan_text(std::string_view bytes, const std::string& file);

/// Characters [begin, end) of a body, counted from 0, in which tabs and number signs are content. Of a block scalar
/// only what follows its first line.
struct ContentRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_block = false;
};

/// The first tab outside `quoted` (ascending, disjoint) and outside comments, in the lines up to that of character
/// `last`. `blocks` are scanned for tabs, but a number sign in them begins no comment; both kinds come in one list.
std::optional<Mark> first_stray_tab(std::string_view body, const std::vector<ContentRange>& ranges, std::size_t last);

}  // namespace kesu
