// SPDX-License-Identifier: Apache-2.0
// Whether bytes are text, and where it begins and ends. What the text says, and how it may be shown, is decided
// elsewhere.
#pragma once

#include <string_view>

namespace kesu {

/// True if `bytes` are UTF-8 throughout: no overlong forms, no surrogates, nothing past U+10FFFF, no cut-off end.
bool is_utf8(std::string_view bytes);

/// `text` without white space (ASCII, the ideographic and no-break space, byte order marks) at its ends.
std::string_view trimmed(std::string_view text);

}  // namespace kesu
