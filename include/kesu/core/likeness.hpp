// SPDX-License-Identifier: Apache-2.0
// How alike texts are by their words: the cosine of their TF-IDF vectors. Words as fold_for_search() cuts them, a
// plural as its singular, without the commonest English ones; of scripts without spaces every pair of characters that
// stand together. Knows no tickets, and keeps nothing on disk: texts are counted when it is asked.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kesu {

/// A text that shares words with another.
struct LikeText {
  std::size_t text = 0;            ///< its number, in the order of add()
  double likeness = 0;             ///< above 0, at most 1: the same words equally often
  std::vector<std::string> words;  ///< that both have, folded; what weighs most stands first
};

class TextLikeness {
 public:
  /// Takes in a text, without the words of `without` (who wrote it proves nothing).
  void add(std::string_view text, std::string_view without = {});

  /// The texts that share words with this one, the likest first, equal ones in the order of add(). What of it no text
  /// has counts against all.
  [[nodiscard]] std::vector<LikeText> like(std::string_view text, std::string_view without = {}) const;

 private:
  struct Posting {
    std::uint32_t text;
    double weight;  // 1 + log of how often it stands there
  };
  [[nodiscard]] double rarity(std::size_t texts_with_it) const;

  std::unordered_map<std::string, std::uint32_t> numbers_;  // of words, indices into postings_
  std::vector<std::vector<Posting>> postings_;
  std::size_t texts_ = 0;
};

}  // namespace kesu
