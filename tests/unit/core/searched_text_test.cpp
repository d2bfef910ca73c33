// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/searched_text.hpp"

#include <doctest/doctest.h>

namespace kesu {
namespace {

std::vector<std::u32string> words_of(std::string_view text) {
  const SearchedText folded = fold_for_search(text);
  std::vector<std::u32string> words;
  for (const SearchedText::Word& word : folded.words)
    words.emplace_back(folded.spelling(word));
  return words;
}

TEST_CASE("case, width and compatibility forms are folded") {
  CHECK(fold_for_search("Leak").characters == U"leak");
  CHECK(fold_for_search("ＡＢＣ１２３").characters == U"abc123");
  CHECK(fold_for_search("ﾄｲﾚ").characters == U"トイレ");
  CHECK(fold_for_search("Straße").characters == U"strasse");
  CHECK(fold_for_search("㎡").characters == U"m2");
}

TEST_CASE("traditional Chinese is the same as simplified") {
  CHECK(fold_for_search("漏水噪音擾民，態度惡劣").characters == fold_for_search("漏水噪音扰民，态度恶劣").characters);
  CHECK(fold_for_search("發票與頭髮").characters == U"发票与头发");
}

TEST_CASE("composed and decomposed letters are the same") {
  CHECK(fold_for_search("caf\u00E9").characters == fold_for_search("cafe\u0301").characters);
}

TEST_CASE("blanks beside scripts without spaces are dropped, others become one") {
  CHECK(fold_for_search("漏\n  水").characters == U"漏水");
  CHECK(fold_for_search("用 WiFi 断").characters == U"用wifi断");
  CHECK(fold_for_search("water \t\n leak").characters == U"water leak");
  CHECK(fold_for_search("  leak ").characters == U"leak");
}

TEST_CASE("every folded character knows where it came from") {
  const SearchedText folded = fold_for_search("Ａ 漏水㎡x");
  CHECK(folded.characters == U"a漏水m2x");
  CHECK(folded.positions == std::vector<int>{1, 3, 4, 5, 5, 6});
}

TEST_CASE("words are runs of letters and digits, apostrophes inside left out") {
  CHECK(words_of("Don't ask: the customer\u2019s 2nd e-mail") ==
        std::vector<std::u32string>{U"dont", U"ask", U"the", U"customers", U"2nd", U"e", U"mail"});
  CHECK(words_of("漏水 leak 漏水").size() == 1);
}

TEST_CASE("a sentence end or Chinese between two words breaks a phrase, a comma does not") {
  CHECK(fold_for_search("water. Leak").words[1].after_break);
  CHECK(fold_for_search("water 漏 leak").words[1].after_break);
  CHECK_FALSE(fold_for_search("water, leak").words[1].after_break);
  CHECK_FALSE(fold_for_search("U.S. water").words[1].after_break);
}

TEST_CASE("bytes that are no UTF-8 match nothing and shift nothing") {
  const SearchedText folded = fold_for_search("a\xFF\xFE b");
  REQUIRE(folded.words.size() == 2);
  CHECK(folded.positions[folded.words[1].begin] == 5);
}

TEST_CASE("full-width letters and digits are narrowed for expressions, character by character") {
  CHECK(narrow_alphanumerics("电话１３８（Ａ）") == "电话138（A）");
  CHECK(lower_characters("ÄB漏") == U"äb漏");
}

}  // namespace
}  // namespace kesu
