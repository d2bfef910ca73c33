// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/node.hpp"

#include <doctest/doctest.h>

namespace kesu {

namespace {

void check(std::initializer_list<const char*> texts, PlainType type) {
  for (const char* text : texts) {
    CAPTURE(text);
    CHECK(static_cast<int>(plain_type(text)) == static_cast<int>(type));
  }
}

}  // namespace

TEST_CASE("the booleans of YAML 1.1 are booleans in their three cases") {
  check({"y",    "Y",    "n",     "N",     "yes",   "Yes", "YES", "no", "No",  "NO",  "true",
         "True", "TRUE", "false", "False", "FALSE", "on",  "On",  "ON", "off", "Off", "OFF"},
        PlainType::kBoolean);
}

TEST_CASE("words that only some readers fold are not strings either") {
  check({"yEs", "nO", "tRue", "oN", "OfF", "nUll"}, PlainType::kOther);
}

TEST_CASE("all forms of null are null") {
  check({"", "~", "null", "Null", "NULL"}, PlainType::kNull);
}

TEST_CASE("integers of YAML 1.1 and 1.2 are integers") {
  check({"0",           "7",     "72",    "-3",    "+12",  "017", "0o17",  "089",         "1_000",
         "0b1010_0111", "-0b11", "0x1F",  "0X1f",  "0O17", "0B1", "+0x1f", "13800000000", "+8613800000000",
         "190:20:30",   "24:00", "10:30", "09:00", "+1:5", "1_",  "0_",    "0x_"},
        PlainType::kInteger);
}

TEST_CASE("numbers with a dot or an exponent are numbers") {
  check(
      {"1.5",          "-0.5",   "+.5",  ".5",   "1.",    "12e4",  "12E4", "1e-3", "1e+3", "6.8523015e+5", "685_230.15",
       "190:20:30.15", "20:30.", "1.e5", ".inf", "-.inf", "+.INF", ".Inf", ".nan", ".NaN", ".NAN"},
      PlainType::kNumber);
}

TEST_CASE("what a single reader or a loose pattern takes for a number is not a string") {
  check({"1,000", "1,5", "1.2.3", "10.0.0.1", ".", "..", "...", "+inf", "-Infinity", "-NaN", ".iNF", "-.nan", "+_1,"},
        PlainType::kOther);
  check({"+_1", "1__0"}, PlainType::kInteger);
}

TEST_CASE("timestamps of YAML 1.1 are times") {
  check({"2026-03-11", "2026-3-1", "2001-12-15T02:59:43.1Z", "2001-12-14t21:59:43.10-05:00",
         "2001-12-14 21:59:43.10 -5", "2001-12-15 2:59:43.10", "2026-03-11T09:12:00+08:00", "2026-03-11T09:12:00+0800",
         "2026-03-11 09:12", "-2026-03-11", "2026-03-11\t09:12:00", "2026-03-11T9:1:0"},
        PlainType::kTime);
}

TEST_CASE("merge keys, default values and symbols are not strings") {
  check({"<<", "=", ":word", ":渗水"}, PlainType::kOther);
}

TEST_CASE("everything else is a string") {
  check({"渗水",
         "zhang.min",
         "KS-260311-7F3QXMY",
         "1-K2QX",
         "2-9038",
         "2h",
         "3 workdays",
         "8m41s",
         "68000.00 CNY",
         "yesterday",
         "none",
         "nullify",
         "ye",
         "offf",
         "truely",
         "e5",
         "1e",
         "1e+",
         "0b",
         "0x",
         "0o8",
         "0b2",
         "0xG",
         "12:75",
         "12:5a",
         "1:234",
         "2026-03",
         "2026-03-11T",
         "2026-03-11 上门",
         "2026-03-11 3 人到场",
         "2026-03-111",
         "202-03-11",
         "+86 138 0000 0000",
         "138-0000-0000",
         "--",
         "-",
         "+",
         ":",
         "===",
         "<<<",
         "~~",
         "-foo",
         "+foo",
         ".foo",
         "a.b",
         "1 2",
         "17楼",
         "nan",
         "inf",
         "home-improvement@3 7c1e09ab41d25f0693b8a6d1e2c4907f",
         "10:30-12:00",
         "_1",
         "1:",
         "i",
         "t",
         "o"},
        PlainType::kString);
}

TEST_CASE("a mapping finds its entries by key and keeps their order") {
  Node node = Node::mapping();
  node.add("b", Node::integer(2));
  node.add("a", Node::string("x"));
  REQUIRE(node.find("a") != nullptr);
  CHECK(node.find("a")->text == "x");
  CHECK(node.find("c") == nullptr);
  CHECK(node.entries[0].key == "b");
  node.find("b")->text = "3";
  CHECK(node.entries[0].value.text == "3");
}

TEST_CASE("nodes that are no mapping have no entries") {
  CHECK(Node::string("a").find("a") == nullptr);
  CHECK(Node::sequence().find("a") == nullptr);
}

TEST_CASE("factories set type and style") {
  CHECK(Node::integer(-5).text == "-5");
  CHECK(Node::integer(-5).style == Node::Style::kPlain);
  CHECK(Node::boolean(true).text == "true");
  CHECK(Node::time("2026-03-11").force_quotes);
  CHECK(Node::mapping(true).flow);
  CHECK(Node::sequence().is_sequence());
}

TEST_CASE("equal values are equal whatever their styles and places") {
  Node plain = Node::plain("渗水");
  plain.mark = {7, 3};
  CHECK(plain == Node::string("渗水"));
  CHECK(Node::time("2026-03-11") == Node::string("2026-03-11"));
  CHECK(Node::mapping(true) == Node::mapping(false));
  CHECK(Node::plain("~") == Node::plain(""));
}

TEST_CASE("a number and the string of its digits are different values") {
  CHECK_FALSE(Node::plain("72") == Node::string("72"));
  CHECK_FALSE(Node::plain("no") == Node::string("no"));
  CHECK_FALSE(Node::plain("") == Node::string(""));
  CHECK(Node::plain("72") == Node::integer(72));
}

TEST_CASE("order of keys counts, and so does every item") {
  Node one = Node::mapping();
  one.add("a", Node::integer(1));
  one.add("b", Node::integer(2));
  Node other = Node::mapping();
  other.add("b", Node::integer(2));
  other.add("a", Node::integer(1));
  CHECK_FALSE(one == other);
  Node list = Node::sequence();
  list.items.push_back(Node::string("x"));
  CHECK_FALSE(list == Node::sequence());
  CHECK_FALSE(Node::sequence() == Node::mapping());
}

}  // namespace kesu
