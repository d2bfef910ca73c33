// SPDX-License-Identifier: Apache-2.0
// Which characters a YAML stream may hold, and UTF-8 taken apart strictly. Shared by the reader and the writer, so that
// one refuses what the other escapes.
#pragma once

#include <cstdint>
#include <string_view>

namespace kesu {

/// One character at the front of a text. `length` in bytes is 0 if the bytes are not UTF-8 (overlong forms, surrogates
/// and values past U+10FFFF are not).
struct Character {
  char32_t code = 0;
  std::uint8_t length = 0;
  bool truncated = false;  ///< the text ends inside a character that was right so far
};

/// Decodes the first character of `text`, which is not empty.
Character first_character(std::string_view text);

/// True if `code` may not stand in a file as it is: controls other than tab and line feed, DEL, C1, a byte order mark,
/// U+FFFE, U+FFFF, and the line separators of YAML 1.1 (U+0085, U+2028, U+2029), which YAML 1.2 reads as ordinary
/// characters.
bool must_be_escaped(char32_t code);

/// Spaces that an editor may trim at the ends of a line or that nobody sees there: U+00A0, U+2000-U+200D, U+202F,
/// U+205F, U+2060, U+3000.
bool is_unseen_space(char32_t code);

}  // namespace kesu
