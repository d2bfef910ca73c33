// SPDX-License-Identifier: Apache-2.0
// Running text in a terminal.
#pragma once

#include <string>
#include <string_view>

namespace kesu {

/// `text` made safe and broken into lines of at most `width` columns (0: only where the text breaks). The first line
/// begins with `first`, the others with `indent` blanks. Breaks at blanks, and between any two wide characters; a
/// longer word than a line stands out. Ends with a line break.
std::string wrap_text(std::string_view text, int width, const std::string& first, int indent);

}  // namespace kesu
