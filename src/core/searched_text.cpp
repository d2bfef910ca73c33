// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/searched_text.hpp"

#include <array>

#include <utf8proc.h>

#include "chinese_variants.hpp"

namespace kesu {
namespace {

/// Steps through UTF-8. What is no UTF-8 comes out as U+FFFD, one per byte.
class CharacterReader {
 public:
  explicit CharacterReader(std::string_view text) : text_(text) {}

  bool next(char32_t& character) {
    if (offset_ >= text_.size()) return false;
    begin_ = offset_;
    const auto byte = static_cast<unsigned char>(text_[offset_]);
    if (byte < 0x80U) {
      character = byte;
      ++offset_;
      return true;
    }
    utf8proc_int32_t point = 0;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text_.data() + offset_),
                                         static_cast<utf8proc_ssize_t>(text_.size() - offset_), &point);
    character = length > 0 ? static_cast<char32_t>(point) : U'\uFFFD';
    offset_ += length > 0 ? static_cast<std::size_t>(length) : 1;
    return true;
  }
  /// The bytes of the character that next() gave last.
  [[nodiscard]] std::string_view bytes() const { return text_.substr(begin_, offset_ - begin_); }

 private:
  std::string_view text_;
  std::size_t begin_ = 0;
  std::size_t offset_ = 0;
};

bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == U'\u2019' || c == U'\u02BC';
}

bool is_blank(char32_t c) {
  if (c <= 0x20 || c == 0x7F) return true;
  if (c < 0x80) return false;
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP ||
         category == UTF8PROC_CATEGORY_CC;
}

bool is_word_character(char32_t c) {
  if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z');
  if (is_spaceless(c)) return false;
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
      return true;
    default:
      return false;
  }
}

bool ends_sentence(char32_t c) {
  return c == U'.' || c == U'!' || c == U'?' || c == U';' || c == U':';
}

/// Builds a SearchedText from the folded characters as they come.
class Folder {
 public:
  explicit Folder(std::size_t bytes) {
    result_.characters.reserve(bytes);
    result_.positions.reserve(bytes);
  }

  void add(char32_t c, int position) {
    if (is_blank(c)) {
      blank_at_ = blank_at_ == 0 ? position : blank_at_;
      if (stop_) break_ = true;
      in_word_ = false;
      return;
    }
    if (is_apostrophe(c) && in_word_) return;
    const bool spaceless = is_spaceless(c);
    if (blank_at_ != 0) {
      const bool beside = result_.characters.empty() || is_spaceless(result_.characters.back()) || spaceless;
      if (!beside) push(U' ', blank_at_);
      blank_at_ = 0;
    }
    if (is_word_character(c)) {
      if (!in_word_) begin_word();
      push(c, position);
      result_.words.back().end = static_cast<std::uint32_t>(result_.characters.size());
      return;
    }
    in_word_ = false;
    stop_ = ends_sentence(c);
    if (spaceless || c == U'\u3002') break_ = true;
    push(c, position);
  }

  SearchedText take() { return std::move(result_); }

 private:
  void push(char32_t c, int position) {
    result_.characters.push_back(c);
    result_.positions.push_back(position);
  }
  void begin_word() {
    const auto begin = static_cast<std::uint32_t>(result_.characters.size());
    result_.words.push_back({begin, begin, break_});
    in_word_ = true;
    break_ = false;
    stop_ = false;
  }

  SearchedText result_;
  int blank_at_ = 0;      // position of the first of the blanks just read; 0: none
  bool in_word_ = false;  // the last character belongs to words.back()
  bool stop_ = false;     // the last character but blanks may end a sentence
  bool break_ = false;    // the next word does not go on a phrase
};

constexpr auto kFolding =
    static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);

}  // namespace

bool is_spaceless(char32_t c) {
  if (c < 0x0E00) return false;
  return c <= 0x0EFF                      // Thai, Lao
         || (c >= 0x1000 && c <= 0x109F)  // Myanmar
         || (c >= 0x1100 && c <= 0x11FF)  // Hangul, decomposed
         || (c >= 0x1780 && c <= 0x17FF)  // Khmer
         || (c >= 0x2E80 && c <= 0x2FDF)  // radicals
         || (c >= 0x3005 && c <= 0x3007)  // 々〆〇
         || (c >= 0x3040 && c <= 0x312F)  // kana, bopomofo
         || (c >= 0x3130 && c <= 0x31FF)  // Hangul letters, kana extensions
         || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7FF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

SearchedText fold_for_search(std::string_view text) {
  constexpr std::size_t kLongestDecomposition = 32;  // Unicode's longest is 18
  Folder folder(text.size());
  CharacterReader reader(text);
  char32_t c = 0;
  for (int position = 1; reader.next(c); ++position) {
    if (c < 0x80) {
      folder.add(c >= U'A' && c <= U'Z' ? c + 0x20 : c, position);
      continue;
    }
    if (c >= 0x4E00 && c <= 0x9FFF) {
      folder.add(simplified(c), position);
      continue;
    }
    std::array<utf8proc_int32_t, kLongestDecomposition> folded{};
    int boundary = 0;
    const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), folded.data(),
                                               static_cast<utf8proc_ssize_t>(folded.size()), kFolding, &boundary);
    for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(folded.size()); ++i)
      folder.add(static_cast<char32_t>(folded[static_cast<std::size_t>(i)]), position);
  }
  return folder.take();
}

std::string narrow_alphanumerics(std::string_view text) {
  std::string narrow;
  narrow.reserve(text.size());
  CharacterReader reader(text);
  char32_t c = 0;
  while (reader.next(c)) {
    const bool wide = (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
    if (wide) {
      narrow += static_cast<char>(c - 0xFEE0);
    } else {
      narrow += reader.bytes();
    }
  }
  return narrow;
}

std::u32string lower_characters(std::string_view text) {
  std::u32string lower;
  lower.reserve(text.size());
  CharacterReader reader(text);
  char32_t c = 0;
  while (reader.next(c)) {
    if (c < 0x80) {
      lower.push_back(c >= U'A' && c <= U'Z' ? c + 0x20 : c);
    } else {
      lower.push_back(static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c))));
    }
  }
  return lower;
}

}  // namespace kesu
