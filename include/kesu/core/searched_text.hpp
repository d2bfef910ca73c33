// SPDX-License-Identifier: Apache-2.0
// A text made ready to be searched by the words of a rule: case, width, compatibility forms and traditional characters
// folded, cut into words where its script writes spaces, with the way back to the characters it came from. Knows no
// rules and judges nothing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kesu {

/// One text in the forms that searching needs.
struct SearchedText {
  /// A word of a script that writes spaces: characters[begin, end).
  struct Word {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool after_break = false;  ///< a sentence ended, or a script without spaces stood, between it and the word before
  };
  std::u32string
      characters;  ///< decomposed (NFKD), case-folded, simplified; blanks single, none beside scripts without spaces
  std::vector<int> positions;  ///< for each of `characters`: the character of the text it came from, from 1
  std::vector<Word> words;

  [[nodiscard]] std::u32string_view spelling(const Word& word) const {
    return std::u32string_view(characters).substr(word.begin, word.end - word.begin);
  }
};

/// Folds `text` (UTF-8; bytes that are none count as one character each and match nothing).
/// Apostrophes inside words and invisible characters are dropped: "don't" is "dont".
SearchedText fold_for_search(std::string_view text);

/// True for characters of scripts that write words without spaces between them: Han, kana, Hangul, Thai, Khmer, …
bool is_spaceless(char32_t character);

/// The text as regular expressions see it: full-width letters and digits as the usual ones, all else as it is.
/// As many characters as `text`, so that positions agree.
std::string narrow_alphanumerics(std::string_view text);

/// The characters of `text`, each in lower case; as many as `text` has.
std::u32string lower_characters(std::string_view text);

}  // namespace kesu
