// SPDX-License-Identifier: Apache-2.0
// All words and regular expressions of a rule file, arranged so that one pass over a text finds every one of them.
// Time grows with the length of the text, hardly with the number of rules. What a find is worth is the caller's.
//
// Words regardless of case, width and line breaks (see word_search.hpp). Regular expressions see the text itself,
// regardless of case, with full-width letters and digits as the usual ones.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/result.hpp"
#include "kesu/core/searched_text.hpp"

namespace kesu {

/// The texts of a complaint that rules search.
enum class TextField : std::uint8_t { kSubject, kText, kDemand };
inline constexpr std::array<std::string_view, 3> kTextFields{"subject", "text", "demand"};
/// Which of them; in their order.
using TextFields = std::array<bool, kTextFields.size()>;
inline constexpr TextFields kAllTextFields{true, true, true};

/// A word or a regular expression in one TextIndex.
using TermId = std::uint32_t;

/// The first character (from 1) at which each term stands in each field; 0 where it does not.
class Found {
 public:
  explicit Found(std::size_t terms) : positions_(terms) {}

  [[nodiscard]] int position(TermId term, TextField field) const {
    return positions_[term][static_cast<std::size_t>(field)];
  }
  /// Keeps the earliest.
  void note(TermId term, TextField field, int position) {
    int& earliest = positions_[term][static_cast<std::size_t>(field)];
    if (earliest == 0 || position < earliest) earliest = position;
  }

 private:
  std::vector<std::array<int, kTextFields.size()>> positions_;
};

/// Whether a word that stands only inside a longer one of the same index counts as found.
enum class Overlap : std::uint8_t { kAll, kLongestOnly };

/// See the top of this file. What searching needs is built at the first search: most commands load rules and search
/// nothing.
class TextIndex {
 public:
  TextIndex();
  ~TextIndex();
  TextIndex(TextIndex&&) noexcept;
  TextIndex& operator=(TextIndex&&) noexcept;

  /// Failures as check_word().
  [[nodiscard]] Result<TermId> add_word(std::string word);
  /// Failure kInvalidData: no regular expression (RE2's syntax), or one that matches the empty text.
  [[nodiscard]] Result<TermId> add_regex(std::string expression);
  /// Ends the adding.
  void freeze();

  /// The term as the rule writes it.
  [[nodiscard]] const std::string& spelling(TermId term) const { return spellings_[term]; }
  /// Finds every term in every field; `texts` (see narrow_alphanumerics) and `folded` in order of kTextFields.
  [[nodiscard]] Found find(std::span<const std::string, kTextFields.size()> texts,
                           std::span<const SearchedText, kTextFields.size()> folded, Overlap overlap) const;

 private:
  struct Words;
  struct Expressions;

  std::vector<std::string> spellings_;
  std::unique_ptr<Words> words_;              // never null before a move
  std::unique_ptr<Expressions> expressions_;  // null if there are none
};

}  // namespace kesu
