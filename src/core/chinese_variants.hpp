// SPDX-License-Identifier: Apache-2.0
// Traditional Chinese characters and their simplified forms, for finding words however they are written. No conversion
// of texts: that would need words, not characters.
#pragma once

namespace kesu {

/// The simplified form of a traditional character, any other character itself.
char32_t simplified(char32_t character);

}  // namespace kesu
