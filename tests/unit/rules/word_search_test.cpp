// SPDX-License-Identifier: Apache-2.0
#include "word_search.hpp"

#include <doctest/doctest.h>

namespace kesu {
namespace {

/// Whether `word` is found in `text`.
bool finds(const std::string& word, std::string_view text) {
  REQUIRE(check_word(word).has_value());
  const std::vector<std::string> words{word};
  return !WordSearch(words).find(fold_for_search(text)).empty();
}

TEST_CASE("Chinese words are found anywhere, regardless of breaks and width") {
  CHECK(finds("漏水", "卫生间一直漏水"));
  CHECK(finds("漏水", "卫生间漏\n水"));
  CHECK(finds("4S店", "在４ｓ店修的"));
  CHECK_FALSE(finds("漏水", "水漏了"));
}

TEST_CASE("English words are found whole, in any case, and in the plural") {
  struct {
    const char* word;
    const char* text;
    bool found;
  } const cases[] = {
      {"leak", "Two LEAKS!", true},
      {"leak", "leakage", false},
      {"box", "three boxes", true},
      {"house", "the houses", true},
      {"delivery", "deliveries", true},
      {"fee", "hidden fees", true},
      {"bus", "a bus", true},
      {"art", "start", false},
      {"glass", "glasses", true},
      {"complaints", "complaint", false},
      {"won't", "it won\u2019t close", true},
      {"customer", "customer's", true},
      {"late", "translate it", false},
  };
  for (const auto& c : cases) {
    CAPTURE(c.word);
    CAPTURE(c.text);
    CHECK(finds(c.word, c.text) == c.found);
  }
}

TEST_CASE("a star finds every word that begins so") {
  CHECK(finds("leak*", "it was leaking"));
  CHECK(finds("leak*", "leak"));
  CHECK(finds("charg* twice", "they charged  me no: charged twice"));
  CHECK_FALSE(finds("leak*", "bleak"));
}

TEST_CASE("phrases go over line breaks and hyphens but not over the end of a sentence") {
  CHECK(finds("water leak", "a water\n leak"));
  CHECK(finds("follow up", "no follow-up call"));
  CHECK_FALSE(finds("water leak", "no water. Leak found"));
  CHECK_FALSE(finds("water leak", "water 很多 leak"));
}

TEST_CASE("words that cannot be searched for are refused") {
  for (const char* word : {"", "  ", "——", "!!!", "*", "le*", "*leak", "le*ak", "漏水*"}) {
    CAPTURE(word);
    CHECK_FALSE(check_word(word).has_value());
  }
  CHECK_FALSE(check_word(std::string(61, 'a')).has_value());
  CHECK(check_word(std::string(60, 'a')).has_value());
}

TEST_CASE("the same word twice is found for both") {
  const std::vector<std::string> words{"漏水", "渗水", "漏 水", "漏水"};
  CHECK(WordSearch(words).find(fold_for_search("漏水")).size() == 3);
}

TEST_CASE("of overlapping finds the inner ones can be left out") {
  const std::vector<std::string> words{"卫生", "卫生间", "间漏", "漏水", "service", "customer service", "serv*"};
  const WordSearch search(words);
  const auto kept = [&](std::string_view text) {
    std::vector<std::uint32_t> numbers;
    for (const WordHit& hit : longest_only(search.find(fold_for_search(text))))
      numbers.push_back(hit.word);
    return numbers;
  };
  CHECK(kept("卫生间漏水，卫生差") == std::vector<std::uint32_t>{1, 2, 3, 0});
  CHECK(kept("customer service") == std::vector<std::uint32_t>{5});
  CHECK(kept("service") == std::vector<std::uint32_t>{4, 6});
}

}  // namespace
}  // namespace kesu
