// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/likeness.hpp"

#include <doctest/doctest.h>

namespace kesu {

TEST_CASE("the same words are wholly alike, other words not at all") {
  TextLikeness texts;
  texts.add("Water drips from the seal");
  texts.add("The clerk shouted");
  const auto like = texts.like("From the seal water drips!");
  REQUIRE(like.size() == 1);
  CHECK(like[0].text == 0);
  CHECK(like[0].likeness == doctest::Approx(1.0));
  CHECK(texts.like("Paint peels").empty());
  CHECK(texts.like("").empty());
  CHECK(TextLikeness().like("Water").empty());
}

TEST_CASE("a rare word weighs more than one that many texts have") {
  TextLikeness texts;
  texts.add("water ceiling");
  texts.add("water boiler");
  texts.add("water pump");
  const auto like = texts.like("water boiler ceiling boiler");
  REQUIRE(like.size() == 3);
  CHECK(like[0].text == 1);
  CHECK(like[0].words == std::vector<std::string>{"boiler", "water"});
  CHECK(like[1].text == 0);
  CHECK(like[2].words == std::vector<std::string>{"water"});
}

TEST_CASE("words are folded, plurals are singular, Chinese is compared by pairs") {
  struct Row {
    const char* one;
    const char* other;
    std::vector<std::string> words;
  };
  const Row rows[] = {{"LEAKS", "leak", {"leak"}},
                      {"glass bus", "glas bu", {}},
                      {"ＷｉＦｉ", "wifi", {"wifi"}},
                      {"卫生间漏水", "厨房漏 水", {"漏水"}},
                      {"門檻石", "门槛石头", {"槛石", "门槛"}},
                      {"漏", "漏", {}},
                      {"order 202603110001", "order 202603110001", {"order"}},
                      {"漏水，天花板", "水天", {}},
                      {"the and you", "the and you", {}}};
  for (const Row& row : rows) {
    CAPTURE(row.one);
    TextLikeness texts;
    texts.add(row.one);
    const auto like = texts.like(row.other);
    CHECK(like.empty() == row.words.empty());
    if (!like.empty()) CHECK(like[0].words == row.words);
  }
}

TEST_CASE("who writes proves nothing, on either side") {
  TextLikeness texts;
  texts.add("Jane Roe has a leak", "Jane Roe");
  texts.add("roe deer");
  const auto like = texts.like("Roe, leak", "John Roe");
  REQUIRE(like.size() == 1);
  CHECK(like[0].words == std::vector<std::string>{"leak"});
  CHECK(texts.like("roe")[0].text == 1);
}

}  // namespace kesu
