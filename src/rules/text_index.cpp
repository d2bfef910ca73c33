// SPDX-License-Identifier: Apache-2.0
#include "text_index.hpp"

#include <algorithm>
#include <mutex>
#include <optional>

#include <re2/filtered_re2.h>
#include <re2/re2.h>

#include "kesu/core/text.hpp"

#include "trie.hpp"
#include "word_search.hpp"

namespace kesu {
namespace {

RE2::Options expression_options() {
  RE2::Options options;
  options.set_case_sensitive(false);
  options.set_log_errors(false);
  return options;
}

int characters_in(std::string_view bytes) {
  const auto begins_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  return static_cast<int>(std::count_if(bytes.begin(), bytes.end(), begins_character));
}

}  // namespace

struct TextIndex::Words {
  std::once_flag built;
  std::optional<WordSearch> search;
};

/// RE2 tells for each expression which texts it cannot match without; a text that has none of them need not be tried.
struct TextIndex::Expressions {
  static constexpr int kShortestAtom = 2;

  re2::FilteredRE2 filtered{kShortestAtom};
  std::vector<TermId> terms;  // by RE2's number
  Trie atoms;                 // in lower case, with RE2's number of the atom
  std::size_t atom_count = 0;

  void find(const std::string& text, TextField field, Found& found) const {
    std::vector<int> candidates;
    filtered.AllPotentials(atoms_in(text), &candidates);
    for (const int number : candidates) {
      re2::StringPiece match;
      if (!filtered.GetRE2(number).Match(text, 0, text.size(), RE2::UNANCHORED, &match, 1)) continue;
      const auto offset = static_cast<std::size_t>(match.data() - text.data());
      const int position = characters_in(std::string_view(text).substr(0, offset)) + 1;
      found.note(terms[static_cast<std::size_t>(number)], field, position);
    }
  }

  [[nodiscard]] std::vector<int> atoms_in(const std::string& text) const {
    const std::u32string lower = lower_characters(text);
    std::vector<bool> present(atom_count);
    for (std::size_t first = 0; first < lower.size(); ++first) {
      std::uint32_t node = Trie::kRoot;
      for (std::size_t i = first; i < lower.size(); ++i) {
        node = atoms.step(node, lower[i]);
        if (node == Trie::kNowhere) break;
        if (atoms.value(node) != Trie::kNowhere) present[atoms.value(node)] = true;
      }
    }
    std::vector<int> numbers;
    for (std::size_t i = 0; i < present.size(); ++i) {
      if (present[i]) numbers.push_back(static_cast<int>(i));
    }
    return numbers;
  }
};

TextIndex::TextIndex() : words_(std::make_unique<Words>()) {}
TextIndex::~TextIndex() = default;
TextIndex::TextIndex(TextIndex&&) noexcept = default;
TextIndex& TextIndex::operator=(TextIndex&&) noexcept = default;

Result<TermId> TextIndex::add_word(std::string word) {
  if (auto good = check_word(word); !good) return fail(std::move(good.error()));
  spellings_.push_back(std::move(word));
  return static_cast<TermId>(spellings_.size() - 1);
}

Result<TermId> TextIndex::add_regex(std::string expression) {
  if (!expressions_) expressions_ = std::make_unique<Expressions>();
  const std::string narrow = narrow_alphanumerics(expression);
  int number = -1;
  if (expressions_->filtered.Add(narrow, expression_options(), &number) != RE2::NoError) {
    const RE2 refused(narrow, expression_options());
    return fail(ErrorKind::kInvalidData, say("'{0}' is no regular expression: {1}", expression, refused.error()), {},
                tr("the syntax is RE2's, which has no look-around and no back-references"));
  }
  const bool matches_nothing = RE2::PartialMatch("", expressions_->filtered.GetRE2(number));
  spellings_.push_back(std::move(expression));
  expressions_->terms.push_back(static_cast<TermId>(spellings_.size() - 1));
  if (matches_nothing) {
    return fail(ErrorKind::kInvalidData, say("'{0}' matches every text, even the empty one", spellings_.back()));
  }
  return expressions_->terms.back();
}

void TextIndex::freeze() {
  if (!expressions_ || expressions_->terms.empty()) {
    expressions_.reset();
    return;
  }
  std::vector<std::string> atoms;
  expressions_->filtered.Compile(&atoms);
  expressions_->atom_count = atoms.size();
  for (std::size_t i = 0; i < atoms.size(); ++i)
    expressions_->atoms.add(lower_characters(atoms[i]), static_cast<std::uint32_t>(i));
}

Found TextIndex::find(std::span<const std::string, kTextFields.size()> texts,
                      std::span<const SearchedText, kTextFields.size()> folded, Overlap overlap) const {
  std::call_once(words_->built, [this] {
    std::vector<std::string> words = spellings_;
    if (expressions_) {
      for (const TermId term : expressions_->terms)
        words[term].clear();
    }
    words_->search.emplace(words);
  });
  Found found(spellings_.size());
  for (std::size_t i = 0; i < kTextFields.size(); ++i) {
    const auto field = static_cast<TextField>(i);
    std::vector<WordHit> hits = words_->search->find(folded[i]);
    if (overlap == Overlap::kLongestOnly) hits = longest_only(std::move(hits));
    for (const WordHit& hit : hits)
      found.note(hit.word, field, folded[i].positions[hit.begin]);
    if (expressions_ && !texts[i].empty()) expressions_->find(texts[i], field, found);
  }
  return found;
}

}  // namespace kesu
