// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/likeness.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include <utf8proc.h>

#include "kesu/core/searched_text.hpp"

namespace kesu {
namespace {

/// Words that every English text has; in a small store they would look rare. Sorted.
constexpr std::array<std::string_view, 62> kCommon{
    "a",    "about", "after", "all", "also", "am",   "an",    "and",   "any", "are", "as",   "at", "be",
    "been", "but",   "by",    "can", "did",  "do",   "for",   "from",  "had", "has", "have", "he", "i",
    "if",   "in",    "is",    "it",  "its",  "me",   "my",    "no",    "not", "of",  "on",   "or", "our",
    "she",  "so",    "that",  "the", "they", "this", "to",    "until", "up",  "us",  "was",  "we", "were",
    "what", "when",  "which", "who", "will", "with", "would", "xxxx",  "you", "your"};
static_assert(std::is_sorted(kCommon.begin(), kCommon.end()));

std::string utf8_of(std::u32string_view characters) {
  std::string text;
  for (const char32_t character : characters) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(character), bytes.data());
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
  }
  return text;
}

/// Telephone, order and card numbers identify somebody; what is alike is told by words.
bool is_long_number(std::u32string_view word) {
  constexpr std::ptrdiff_t kLongest = 4;
  return std::count_if(word.begin(), word.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; }) > kLongest;
}

/// "leaks" and "leak" are one word; "glass" and "bus" stay.
std::u32string_view singular(std::u32string_view word) {
  constexpr std::size_t kShortest = 4;
  const bool plural = word.size() >= kShortest && word.back() == U's' && word[word.size() - 2] != U's';
  return plural ? word.substr(0, word.size() - 1) : word;
}

using Counts = std::map<std::string, int>;

Counts words_of(std::string_view text) {
  Counts counts;
  const SearchedText folded = fold_for_search(text);
  for (const SearchedText::Word& word : folded.words) {
    const std::u32string_view spelling = folded.spelling(word);
    if (spelling.size() < 2 || is_long_number(spelling)) continue;
    const std::string bytes = utf8_of(singular(spelling));
    if (!std::binary_search(kCommon.begin(), kCommon.end(), std::string_view(bytes))) ++counts[bytes];
  }
  const std::u32string_view all = folded.characters;
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    if (is_spaceless(all[i]) && is_spaceless(all[i + 1])) ++counts[utf8_of(all.substr(i, 2))];
  }
  return counts;
}

Counts words_of(std::string_view text, std::string_view without) {
  Counts counts = words_of(text);
  for (const auto& [word, count] : words_of(without))
    counts.erase(word);
  return counts;
}

double weight_of(int count) {
  return 1 + std::log(count);
}

}  // namespace

void TextLikeness::add(std::string_view text, std::string_view without) {
  const auto number = static_cast<std::uint32_t>(texts_++);
  for (const auto& [word, count] : words_of(text, without)) {
    const auto [found, is_new] = numbers_.emplace(word, postings_.size());
    if (is_new) postings_.emplace_back();
    postings_[found->second].push_back({number, weight_of(count)});
  }
}

double TextLikeness::rarity(std::size_t texts_with_it) const {
  return std::log(1 + static_cast<double>(texts_) / (static_cast<double>(texts_with_it) + 0.5));
}

std::vector<LikeText> TextLikeness::like(std::string_view text, std::string_view without) const {
  std::vector<double> squares(texts_);
  for (const std::vector<Posting>& postings : postings_) {
    const double rare = rarity(postings.size());
    for (const Posting& posting : postings)
      squares[posting.text] += posting.weight * rare * posting.weight * rare;
  }
  struct Meeting {
    double product = 0;
    std::vector<std::pair<double, std::string>> words;
  };
  std::map<std::uint32_t, Meeting> meetings;
  double own_square = 0;
  for (const auto& [word, count] : words_of(text, without)) {
    const auto known = numbers_.find(word);
    const double rare = rarity(known == numbers_.end() ? 0 : postings_[known->second].size());
    const double own = weight_of(count) * rare;
    own_square += own * own;
    if (known == numbers_.end()) continue;
    for (const Posting& posting : postings_[known->second]) {
      const double product = own * posting.weight * rare;
      Meeting& meeting = meetings[posting.text];
      meeting.product += product;
      meeting.words.emplace_back(-product, word);
    }
  }
  std::vector<LikeText> like;
  for (auto& [number, meeting] : meetings) {
    LikeText one;
    one.text = number;
    one.likeness = std::min(1.0, meeting.product / std::sqrt(own_square * squares[number]));
    std::sort(meeting.words.begin(), meeting.words.end());
    for (auto& [weight, word] : meeting.words)
      one.words.push_back(std::move(word));
    like.push_back(std::move(one));
  }
  std::stable_sort(like.begin(), like.end(),
                   [](const LikeText& a, const LikeText& b) { return a.likeness > b.likeness; });
  return like;
}

}  // namespace kesu
