// SPDX-License-Identifier: Apache-2.0
#include "word_search.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

namespace kesu {
namespace {

constexpr std::size_t kShortestBeginning = 3;

bool has_spaceless(const SearchedText& folded) {
  return std::any_of(folded.characters.begin(), folded.characters.end(), is_spaceless);
}

bool is_starred(const SearchedText& folded, const SearchedText::Word& word) {
  return word.end < folded.characters.size() && folded.characters[word.end] == U'*';
}

Result<void> check_stars(const SearchedText& folded, std::string_view word) {
  const auto stars = std::count(folded.characters.begin(), folded.characters.end(), U'*');
  if (stars == 0) return {};
  if (has_spaceless(folded)) {
    return fail(ErrorKind::kInvalidData, say("'{0}' needs no star: words without spaces are found anywhere", word));
  }
  std::ptrdiff_t at_ends = 0;
  for (const SearchedText::Word& part : folded.words) {
    if (!is_starred(folded, part)) continue;
    ++at_ends;
    if (part.end - part.begin < kShortestBeginning) {
      return fail(ErrorKind::kInvalidData, say("'{0}': a star needs at least three letters before it", word));
    }
  }
  if (at_ends == stars) return {};
  return fail(ErrorKind::kInvalidData, say("'{0}': a star stands only at the end of a word", word), {},
              tr("leak* finds leaking and leakage"));
}

/// True for what nearly all words are: letters, digits and single blanks, or Chinese characters, and short.
bool is_plainly_good(std::string_view word) {
  constexpr std::size_t kShort = 40;
  if (word.empty() || word.size() > kShort) return false;
  std::size_t letters = 0;
  for (const char c : word) {
    const auto byte = static_cast<unsigned char>(c);
    // Lead bytes 0xE5 to 0xE8 are U+5000 to U+8FFF, Chinese characters only.
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 0xE5 && byte <= 0xE8);
    const bool other = byte == ' ' || (byte >= 0x80 && byte < 0xC0);
    if (!letter && !other) return false;
    letters += letter ? 1 : 0;
  }
  return letters > 0;
}

}  // namespace

Result<void> check_word(std::string_view word) {
  if (is_plainly_good(word)) return {};
  const SearchedText folded = fold_for_search(word);
  if (folded.characters.size() > kLongestWord) {
    return fail(ErrorKind::kInvalidData, say("'{0}' is longer than {1} characters", word, kLongestWord));
  }
  if (folded.words.empty() && !has_spaceless(folded)) {
    return fail(ErrorKind::kInvalidData, say("'{0}' has no letter or digit to search for", word), {},
                tr("use regex for punctuation"));
  }
  return check_stars(folded, word);
}

WordSearch::WordSearch(std::span<const std::string> words) : next_alike_(words.size(), Trie::kNowhere) {
  for (std::size_t i = 0; i < words.size(); ++i)
    add(fold_for_search(words[i]), static_cast<std::uint32_t>(i));
}

void WordSearch::add(const SearchedText& folded, std::uint32_t word) {
  std::uint32_t first = word;
  if (has_spaceless(folded)) {
    first = spaceless_.add(folded.characters, word);
  } else if (!folded.words.empty()) {
    first = phrases_.add(number_words(folded), word);
  }
  if (first == word) return;
  next_alike_[word] = next_alike_[first];
  next_alike_[first] = word;
}

std::u32string WordSearch::number_words(const SearchedText& folded) {
  std::u32string numbers;
  for (const SearchedText::Word& part : folded.words) {
    Vocabulary& vocabulary = is_starred(folded, part) ? beginnings_ : whole_words_;
    const auto [entry, is_new] = vocabulary.try_emplace(std::u32string(folded.spelling(part)), next_number_);
    if (is_new) ++next_number_;
    numbers.push_back(entry->second);
  }
  return numbers;
}

void WordSearch::add_hits(std::uint32_t word, std::size_t begin, std::size_t end, std::vector<WordHit>& hits) const {
  for (; word != Trie::kNowhere; word = next_alike_[word])
    hits.push_back({word, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
}

void WordSearch::find_spaceless(const SearchedText& text, std::vector<WordHit>& hits) const {
  if (spaceless_.empty()) return;
  for (std::size_t first = 0; first < text.characters.size(); ++first) {
    std::uint32_t node = Trie::kRoot;
    for (std::size_t i = first; i < text.characters.size(); ++i) {
      node = spaceless_.step(node, text.characters[i]);
      if (node == Trie::kNowhere) break;
      add_hits(spaceless_.value(node), first, i + 1, hits);
    }
  }
}

// A word of the text may stand for several words of the rules: itself, its singulars, and its beginnings.
void WordSearch::add_readings(std::u32string_view word, std::vector<char32_t>& numbers) const {
  const auto look_up = [&numbers](const Vocabulary& vocabulary, std::u32string_view spelling) {
    const auto found = vocabulary.find(spelling);
    if (found != vocabulary.end()) numbers.push_back(found->second);
  };
  look_up(whole_words_, word);
  constexpr std::size_t kShortestPlural = 4;
  if (word.size() >= kShortestPlural && word.back() == U's' && word[word.size() - 2] != U's') {
    look_up(whole_words_, word.substr(0, word.size() - 1));
    if (word.ends_with(U"es")) look_up(whole_words_, word.substr(0, word.size() - 2));
    if (word.ends_with(U"ies")) look_up(whole_words_, std::u32string(word.substr(0, word.size() - 3)) + U'y');
  }
  if (beginnings_.empty()) return;
  for (std::size_t length = kShortestBeginning; length <= word.size() && length <= kLongestWord; ++length)
    look_up(beginnings_, word.substr(0, length));
}

void WordSearch::follow_phrases(const Readings& readings, const SearchedText& text, std::size_t first,
                                std::vector<WordHit>& hits) const {
  std::vector<std::uint32_t> nodes{Trie::kRoot};
  std::vector<std::uint32_t> next;
  for (std::size_t i = first; i < text.words.size() && !nodes.empty(); ++i) {
    if (i > first && text.words[i].after_break) return;
    next.clear();
    for (const std::uint32_t node : nodes) {
      for (std::size_t r = readings.begins[i]; r < readings.begins[i + 1]; ++r) {
        const std::uint32_t reached = phrases_.step(node, readings.numbers[r]);
        if (reached == Trie::kNowhere) continue;
        next.push_back(reached);
        add_hits(phrases_.value(reached), text.words[first].begin, text.words[i].end, hits);
      }
    }
    std::swap(nodes, next);
  }
}

std::vector<WordHit> WordSearch::find(const SearchedText& text) const {
  std::vector<WordHit> hits;
  find_spaceless(text, hits);
  if (phrases_.empty()) return hits;
  Readings readings;
  readings.begins.reserve(text.words.size() + 1);
  readings.begins.push_back(0);
  for (const SearchedText::Word& word : text.words) {
    add_readings(text.spelling(word), readings.numbers);
    readings.begins.push_back(readings.numbers.size());
  }
  for (std::size_t first = 0; first < text.words.size(); ++first) {
    if (readings.begins[first] < readings.begins[first + 1]) follow_phrases(readings, text, first, hits);
  }
  return hits;
}

std::vector<WordHit> longest_only(std::vector<WordHit> hits) {
  // Outer ones first, so that whatever holds a hit comes before it.
  std::sort(hits.begin(), hits.end(), [](const WordHit& a, const WordHit& b) {
    return std::tuple(a.begin, b.end, a.word) < std::tuple(b.begin, a.end, b.word);
  });
  std::vector<WordHit> kept;
  WordHit furthest;  // the hit so far that ends last, the outermost of those
  for (const WordHit& hit : hits) {
    const bool inside = hit.end < furthest.end || (hit.end == furthest.end && hit.begin > furthest.begin);
    if (inside) continue;
    if (hit.end > furthest.end) furthest = hit;
    kept.push_back(hit);
  }
  return kept;
}

}  // namespace kesu
