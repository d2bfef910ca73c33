// SPDX-License-Identifier: Apache-2.0
// Text from outside made harmless for each place it can go to. One function a place; no listing writes text past them.
#pragma once

#include <string>
#include <string_view>

namespace kesu {

/// `text` as valid UTF-8: bytes that are none become U+FFFD.
std::string valid_utf8(std::string_view text);
/// Characters that a terminal obeys or that reorder a line, but line breaks and tabs, as \\x1B or \\u202E.
std::string without_commands(std::string_view text);
/// A CSV cell (RFC 4180), quoted where it must be, without_commands(); a text that a spreadsheet would run as a formula
/// gets a leading apostrophe.
std::string csv_cell(std::string_view text);
/// Text inside a Markdown table cell.
std::string markdown_text(std::string_view text);
/// Text inside HTML, in an element or a quoted attribute.
std::string html_text(std::string_view text);

}  // namespace kesu
