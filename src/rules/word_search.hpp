// SPDX-License-Identifier: Apache-2.0
// Finds many words and phrases in a text in one pass.
// Words of scripts without spaces (漏水) are found anywhere; others (water leak) as whole words, also in the plural,
// and with a trailing star by their beginning (leak*: leaking, leakage).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "kesu/core/result.hpp"
#include "kesu/core/searched_text.hpp"

#include "trie.hpp"

namespace kesu {

/// The longest word or phrase, in characters.
inline constexpr std::size_t kLongestWord = 60;

/// Whether `word` can be searched for. Failure kInvalidData: no letter or digit, too long, a star anywhere but after
/// three or more letters of a word.
[[nodiscard]] Result<void> check_word(std::string_view word);

/// Word number `word` stands in characters [begin, end) of the folded text.
struct WordHit {
  std::uint32_t word = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Many words, made ready to be searched for.
class WordSearch {
 public:
  /// `words` must have passed check_word(); empty ones are never found. Hits name them by their index.
  explicit WordSearch(std::span<const std::string> words);

  /// Every place of every word, in no particular order.
  [[nodiscard]] std::vector<WordHit> find(const SearchedText& text) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::u32string_view text) const { return std::hash<std::u32string_view>{}(text); }
  };
  using Vocabulary = std::unordered_map<std::u32string, char32_t, Hash, std::equal_to<>>;
  /// For each word of a text the numbers it may stand for: numbers[begins[i]] up to numbers[begins[i + 1]].
  struct Readings {
    std::vector<char32_t> numbers;
    std::vector<std::size_t> begins;
  };

  void add(const SearchedText& folded, std::uint32_t word);
  [[nodiscard]] std::u32string number_words(const SearchedText& folded);
  void add_hits(std::uint32_t word, std::size_t begin, std::size_t end, std::vector<WordHit>& hits) const;
  void find_spaceless(const SearchedText& text, std::vector<WordHit>& hits) const;
  void follow_phrases(const Readings& readings, const SearchedText& text, std::size_t first,
                      std::vector<WordHit>& hits) const;
  void add_readings(std::u32string_view word, std::vector<char32_t>& numbers) const;

  Trie spaceless_;  // character by character
  Trie phrases_;    // word by word, each by its number in one of the two vocabularies
  Vocabulary whole_words_;
  Vocabulary beginnings_;  // from words with a star
  char32_t next_number_ = 1;
  std::vector<std::uint32_t> next_alike_;  // per word: the next one of the same folded form, or Trie::kNowhere
};

/// Leaves out every hit that lies inside a longer one.
std::vector<WordHit> longest_only(std::vector<WordHit> hits);

}  // namespace kesu
