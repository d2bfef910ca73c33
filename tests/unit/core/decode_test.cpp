// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/decode.hpp"

#include <doctest/doctest.h>

namespace kesu {
namespace {

Node at(Node node, int line, int column) {
  node.mark = Mark{line, column};
  return node;
}

Node quoted(std::string text) {
  return at(Node::string(std::move(text)), 3, 5);
}
Node plain(std::string text) {
  return at(Node::plain(std::move(text)), 3, 5);
}

/// A context that keeps what is reported.
struct Reader {
  Problems problems;
  DecodeContext context{"file.yaml", {}, &problems};

  /// The only problem's message, or what is wrong with that.
  std::string message() const {
    return problems.size() == 1 ? problems[0].message : std::to_string(problems.size()) + " problems";
  }
  std::string hint() const { return problems.size() == 1 ? problems[0].hint : std::string(); }
};

constexpr std::string_view kFruit[] = {"apple", "pear", "plum", "墨西哥鳄梨"};

}  // namespace

TEST_CASE("a problem carries the file and the place of the node") {
  Reader reader;
  CHECK_FALSE(decode_integer(plain("x"), reader.context, "severity", 0, 100));
  REQUIRE(reader.problems.size() == 1);
  CHECK(reader.problems[0].kind == ErrorKind::kInvalidData);
  CHECK(reader.problems[0].at == Place{"file.yaml", 3, 5});
}

TEST_CASE("the nearest word forgives a third of the letters, and a swap is one slip") {
  CHECK(nearest_word("aplpe", kFruit) == "apple");
  CHECK(nearest_word("peer", kFruit) == "pear");
  CHECK(nearest_word("appel", kFruit) == "apple");
  CHECK(nearest_word("applesauce", kFruit).empty());
  CHECK(nearest_word("kiwi", kFruit).empty());
  CHECK(nearest_word("", kFruit).empty());
  CHECK(nearest_word("apple", {}).empty());
}

TEST_CASE("distances count characters, not bytes") {
  CHECK(nearest_word("墨西哥鳄利", kFruit) == "墨西哥鳄梨");
  CHECK(nearest_word("墨哥西鳄梨", kFruit) == "墨西哥鳄梨");
}

TEST_CASE("a word of two letters is not taken for another that shares nothing with it") {
  constexpr std::string_view kShort[] = {"at", "by"};
  CHECK(nearest_word("on", kShort).empty());
  CHECK(nearest_word("bu", kShort) == "by");
}

TEST_CASE("a suggestion names the nearest word, or what is allowed") {
  CHECK(suggest("aple", kFruit) == "did you mean 'apple'?");
  CHECK(suggest("kiwi", std::span(kFruit).first(3)) == "one of apple, pear or plum");
  CHECK(suggest("kiwi", {}).empty());
}

TEST_CASE("a string may be plain where every YAML reader takes it for a string") {
  Reader reader;
  CHECK(decode_string(plain("卫生间防水渗漏"), reader.context, "subject") == "卫生间防水渗漏");
  CHECK(decode_string(quoted("no"), reader.context, "subject") == "no");
  CHECK(decode_string(quoted("017"), reader.context, "subject") == "017");
  CHECK(reader.problems.empty());
}

TEST_CASE("a plain scalar that may be something else than a string is refused with the quotes to write") {
  for (const char* text : {"no", "017", "24:00", "12e4", "13800000000", "~", "null", "2026-03-11"}) {
    CAPTURE(text);
    Reader reader;
    CHECK_FALSE(decode_string(plain(text), reader.context, "phone"));
    CHECK(reader.hint() == "quote it: \"" + std::string(text) + "\"");
  }
}

TEST_CASE("a key with nothing behind it has no value") {
  Reader reader;
  CHECK_FALSE(decode_string(plain(""), reader.context, "subject"));
  CHECK(reader.message() == "subject has no value");
}

TEST_CASE("a mapping or list is no single value") {
  Reader reader;
  CHECK_FALSE(decode_string(Node::mapping(), reader.context, "subject"));
  CHECK(reader.message() == "subject must be a single value (got a mapping)");
  Reader other;
  CHECK_FALSE(decode_money(Node::sequence(), other.context, "loss"));
  CHECK(other.message() == "loss must be a single value (got a list)");
}

TEST_CASE("any scalar that readers agree on is text where the type is free") {
  Reader reader;
  for (const char* text : {"12", "-3.50", "true", "word"})
    CHECK(decode_scalar(plain(text), reader.context, "order") == text);
  CHECK(decode_scalar(quoted("017"), reader.context, "order") == "017");
  CHECK(reader.problems.empty());
  for (const char* text : {"017", "1_000", "0x1F", "yes", "~", "2026-03-11", "1e3"}) {
    CAPTURE(text);
    Reader strict;
    CHECK_FALSE(decode_scalar(plain(text), strict.context, "order"));
    CHECK(strict.problems.size() == 1);
  }
}

TEST_CASE("whole numbers are plain and within their bounds") {
  Reader reader;
  CHECK(decode_integer(plain("0"), reader.context, "severity", 0, 100) == 0);
  CHECK(decode_integer(plain("100"), reader.context, "severity", 0, 100) == 100);
  CHECK(decode_integer(plain("-7"), reader.context, "points", -10, 10) == -7);
  CHECK(reader.problems.empty());
  for (const char* text : {"101", "-1", "7.0", "07", "+7", "0x7", "1e2", "", "99999999999999999999", "seventy"}) {
    CAPTURE(text);
    Reader strict;
    CHECK_FALSE(decode_integer(plain(text), strict.context, "severity", 0, 100));
    CHECK(strict.message() == "severity must be a whole number from 0 to 100 (got '" + std::string(text) + "')");
  }
}

TEST_CASE("a number in quotes is told from a wrong one") {
  Reader reader;
  CHECK_FALSE(decode_integer(quoted("72"), reader.context, "severity", 0, 100));
  CHECK(reader.hint() == "write it without quotes");
}

TEST_CASE("numbers have decimals or none") {
  Reader reader;
  CHECK(decode_number(plain("2.5"), reader.context, "weight") == 2.5);
  CHECK(decode_number(plain("-3"), reader.context, "weight") == -3.0);
  CHECK(reader.problems.empty());
  CHECK_FALSE(decode_number(plain(".5"), reader.context, "weight"));
  CHECK_FALSE(decode_number(plain("1e3"), reader.context, "weight"));
  CHECK_FALSE(decode_number(plain(".inf"), reader.context, "weight"));
  CHECK(reader.problems.size() == 3);
}

TEST_CASE("truth is true or false and nothing YAML 1.1 adds") {
  Reader reader;
  CHECK(decode_boolean(plain("true"), reader.context, "met") == true);
  CHECK(decode_boolean(plain("false"), reader.context, "met") == false);
  CHECK(reader.problems.empty());
  CHECK_FALSE(decode_boolean(plain("yes"), reader.context, "met"));
  CHECK_FALSE(decode_boolean(quoted("true"), reader.context, "met"));
  CHECK(reader.problems.size() == 2);
}

TEST_CASE("times, dates and money report what their parsers say, with the key in front") {
  Reader reader;
  CHECK(decode_time(quoted("2026-03-11T09:12:00+08:00"), reader.context, "at"));
  CHECK(decode_time(plain("2026-03-11"), reader.context, "at"));
  CHECK(decode_date(quoted("2026-03-11"), reader.context, "covers"));
  CHECK(decode_money(plain("3200.00 CNY"), reader.context, "loss") == Money{320000, "CNY"});
  CHECK(reader.problems.empty());
  CHECK_FALSE(decode_money(plain("3200"), reader.context, "loss"));
  CHECK(reader.message() == "loss: '3200' is not an amount of money");
  CHECK_FALSE(reader.hint().empty());
}

TEST_CASE("a list of strings may be a single string only where that is said") {
  Node list = Node::sequence(true);
  list.items = {plain("a"), quoted("b")};
  Reader reader;
  CHECK(decode_strings(list, reader.context, "tags") == std::vector<std::string>{"a", "b"});
  CHECK(decode_strings(plain("a"), reader.context, "tags", true) == std::vector<std::string>{"a"});
  CHECK(reader.problems.empty());
  CHECK_FALSE(decode_strings(plain("a"), reader.context, "tags"));
  CHECK(reader.hint() == "write [a]");
}

TEST_CASE("every wrong item of a list is reported") {
  Node list = Node::sequence(true);
  list.items = {plain("no"), plain("a"), Node::mapping()};
  Reader reader;
  CHECK_FALSE(decode_strings(list, reader.context, "tags"));
  CHECK(reader.problems.size() == 2);
}

TEST_CASE("a mapping reader reports missing and unknown keys, all of them") {
  Node mapping = at(Node::mapping(), 2, 1);
  mapping.entries.push_back({"nmae", Mark{2, 1}, plain("zhang")});
  mapping.entries.push_back({"x-note", Mark{3, 1}, plain("kept")});
  mapping.entries.push_back({"zzz", Mark{4, 1}, plain("?")});
  Reader reader;
  MappingReader keys(mapping, reader.context, "the person");
  CHECK_FALSE(keys.string("name", true));
  CHECK_FALSE(keys.string("role"));
  keys.finish();
  REQUIRE(reader.problems.size() == 3);
  CHECK(reader.problems[0].message == "the person has no 'name'");
  CHECK(reader.problems[0].at == Place{"file.yaml", 2, 1});
  CHECK(reader.problems[1].message == "unknown key 'nmae' in the person");
  CHECK(reader.problems[1].hint == "did you mean 'name'?");
  CHECK(reader.problems[2].at == Place{"file.yaml", 4, 1});
  CHECK(reader.problems[2].hint == "one of name or role");
}

TEST_CASE("what is no mapping is reported once") {
  Reader reader;
  const Node node = plain("text");
  MappingReader keys(node, reader.context, "the person");
  CHECK_FALSE(keys.string("name", true));
  keys.finish();
  CHECK(reader.message() == "the person must be a mapping (got a single value)");
}

TEST_CASE("a word outside its list is reported with the nearest one") {
  Node mapping = Node::mapping();
  mapping.add("priority", plain("urgnt"));
  Reader reader;
  MappingReader keys(mapping, reader.context, "the event");
  CHECK_FALSE(keys.word<Priority>("priority"));
  CHECK(reader.message() == "priority must be general, important or urgent (got 'urgnt')");
  CHECK(reader.hint() == "did you mean 'urgent'?");
}

TEST_CASE("a long wrong value is cut between characters") {
  std::string text;
  for (int i = 0; i < 100; ++i)
    text += "渗";
  Reader reader;
  CHECK_FALSE(decode_boolean(quoted(text), reader.context, "met"));
  CHECK(reader.message() == "met must be true or false (got '" + text.substr(0, 60) + "…')");
}

}  // namespace kesu
