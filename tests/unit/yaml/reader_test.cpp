// SPDX-License-Identifier: Apache-2.0
#include "kesu/yaml/reader.hpp"

#include <doctest/doctest.h>

namespace kesu {

namespace {

Node read(std::string_view text) {
  auto document = read_yaml(text, "f.yaml");
  INFO(text);
  if (!document) FAIL(to_string(document.error().at), ": ", document.error().message);
  return std::move(document->root);
}

/// "line:column message" of the failure, or "" if there is none.
std::string failure(std::string_view text, const YamlBounds& bounds = {}) {
  const auto document = read_yaml(text, "f", bounds);
  if (document) return "";
  CHECK(document.error().kind == ErrorKind::kInvalidData);
  return to_string(document.error().at) + " " + document.error().message;
}

std::string hint(std::string_view text) {
  const auto document = read_yaml(text, "f");
  return document ? "" : document.error().hint;
}

std::string repeated(std::string_view part, int count) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += part;
  return text;
}

}  // namespace

TEST_CASE("values come with their styles and places") {
  const Node root = read("a: 72\n客户: \"张 三\"\nlist:\n  - x\n  - {p: 1, q: [2]}\ntext: |\n  one\n  two\nend: 1\n");
  REQUIRE(root.is_mapping());
  CHECK(root.find("a")->style == Node::Style::kPlain);
  CHECK(root.find("a")->mark == Mark{1, 4});
  CHECK(root.find("a")->end == Mark{1, 6});
  CHECK(root.entries[1].key == "客户");
  CHECK(root.entries[1].key_mark == Mark{2, 1});
  CHECK(root.entries[1].value.style == Node::Style::kQuoted);
  CHECK(root.entries[1].value.mark == Mark{2, 5});
  CHECK(root.entries[1].value.end == Mark{2, 10});
  const Node& list = *root.find("list");
  CHECK(list.mark == Mark{4, 3});
  CHECK(list.end == Mark{5, 19});
  CHECK_FALSE(list.flow);
  CHECK(list.items[1].flow);
  CHECK(list.items[1].find("q")->items[0].text == "2");
  CHECK(list.items[1].find("q")->end == Mark{5, 18});
  CHECK(root.find("text")->style == Node::Style::kLiteral);
  CHECK(root.find("text")->text == "one\ntwo\n");
  CHECK(root.find("text")->end == Mark{9, 1});
  CHECK(root.end == Mark{9, 7});
}

TEST_CASE("all scalar forms of YAML are read") {
  const Node root =
      read("a: it's\nb: 'it''s'\nc: \"\\u6e17\\t\\x41\"\nd: >\n  folded\n  text\ne: two\n  lines\nf:\n? g\n: 1\n");
  CHECK(root.find("a")->text == "it's");
  CHECK(root.find("b")->text == "it's");
  CHECK(root.find("c")->text == "渗\tA");
  CHECK(root.find("d")->text == "folded text\n");
  CHECK(root.find("e")->text == "two lines");
  CHECK(root.find("f")->text.empty());
  CHECK(root.find("f")->style == Node::Style::kPlain);
  CHECK(root.find("g")->text == "1");
}

TEST_CASE("comments, a document start and a block that is a list are accepted") {
  CHECK(read("# note\n---\n- a # note\n- b\n").items.size() == 2);
  CHECK(read("'a'\n").text == "a");
  CHECK(read("[]\n").items.empty());
}

TEST_CASE("a byte order mark and CR LF are accepted with a warning") {
  const auto document = read_yaml(
      "\xEF\xBB\xBF"
      "a: 1\r\nb: |\r\n  x\r\n  y\r\n",
      "f.yaml");
  REQUIRE(document);
  CHECK(document->root.find("b")->text == "x\ny\n");
  CHECK(document->root.entries[0].key_mark == Mark{1, 1});
  REQUIRE(document->warnings.size() == 2);
  CHECK(document->warnings[0].at == Place{"f.yaml", 1, 1});
  CHECK(document->warnings[1].at == Place{"f.yaml", 1, 0});
  CHECK(read_yaml("a: 1\n", "f.yaml")->warnings.empty());
}

TEST_CASE("duplicate keys are refused at the second one") {
  CHECK(failure("a: 1\nb: 2\n\"a\": 3\n") == "f:3:1 the key 'a' occurs twice");
  CHECK(hint("a: 1\nb: 2\na: 3\n") == "the first one is in line 1");
  CHECK(failure("x: {p: 1, q: 2, p: 3}\n") == "f:1:17 the key 'p' occurs twice");
  std::string many;
  for (int i = 0; i < 100; ++i)
    many += "k" + std::to_string(i) + ": 1\n";
  CHECK(failure(many).empty());
  CHECK(failure(many + "k7: 1\nk3: 1\nk7: 1\n") == "f:101:1 the key 'k7' occurs twice");
}

TEST_CASE("keys must be text to every reader") {
  for (const char* key : {"no", "y", "On", "null", "~", "<<", "=", ".", ":a"}) {
    CAPTURE(key);
    CHECK(failure(std::string("a: 1\n") + key + ": 2\n") ==
          std::string("f:2:1 '") + key + "' as a key is no text to every YAML reader");
    CHECK(failure(std::string("\"") + key + "\": 2\n").empty());
  }
  CHECK(failure("? [a]\n: 1\n") == "f:1:3 a key must be text, not a list or a mapping");
  CHECK(failure("{a: 1}: 2\n") == "f:1:1 a key must be text, not a list or a mapping");
  CHECK(failure("?\n: 1\n").find("a ':' without a key before it") != std::string::npos);
  CHECK(failure(": 1\n") == "f:1:1 a key was expected here, in the same column as those before it");
}

TEST_CASE("numbers and dates are keys by their text") {
  const Node root = read("2026-10-01: 国庆节\n1: a\n");
  CHECK(root.entries[0].key == "2026-10-01");
  CHECK(root.entries[1].key == "1");
  CHECK(failure("1: a\n\"1\": b\n") == "f:2:1 the key '1' occurs twice");
}

TEST_CASE("anchors, aliases, tags and directives are refused") {
  CHECK(failure("a: &x 1\n") == "f:1:4 anchors and aliases are not used in kesu's files");
  CHECK(failure("a: *x\n") == "f:1:4 anchors and aliases are not used in kesu's files");
  CHECK(failure("a: **bold**\n") == "f:1:5 anchors and aliases are not used in kesu's files");
  CHECK(failure("a: !!int 1\n") == "f:1:4 tags are not used in kesu's files");
  CHECK(failure("a: !<x 1\n").find("tags are not used") != std::string::npos);
  CHECK(failure("a: ! b\n") == "f:1:4 tags are not used in kesu's files");
  CHECK(failure("a: !u!x b\n").find("tags are not used") != std::string::npos);
  CHECK(failure("&x a: 1\n").find("anchors and aliases") != std::string::npos);
  CHECK(failure("%YAML 1.2\n---\na: 1\n") == "f:1:1 directives are not used in kesu's files");
  CHECK(failure("%TAG ! x\n---\na: 1\n") == "f:1:1 directives are not used in kesu's files");
  CHECK(failure("%FOO\n---\na: 1\n").find("directives are not used") != std::string::npos);
}

TEST_CASE("one file is one document") {
  CHECK(failure("a: 1\n---\nb: 2\n") == "f:2:1 a second document begins here");
  CHECK(failure("a: 1\n...\n") == "f:2:1 '...' ends the document: kesu's files go on to their last line");
  for (const char* text : {"", "\n", "# only a note\n", "---\n", "null\n", "~\n", "\xEF\xBB\xBF"}) {
    CAPTURE(text);
    CHECK(failure(text) == "f:1:1 the file is empty");
  }
}

TEST_CASE("a missing last newline is a cut-off tail") {
  const char* message = " the last line has no newline: the file was cut off, or edited without one";
  CHECK(failure("a: 1\nb: 2") == std::string("f:2:5") + message);
  CHECK(failure("a: 1\nb: 渗\xE6\xB0") == std::string("f:2:5") + message);
  CHECK(failure("a: \"x") == std::string("f:1:6") + message);
  CHECK(failure("a: 1\r") == "f:1:5 a carriage return that does not end a line");
}

TEST_CASE("conflict markers are refused at a line's start") {
  const char* message = " a conflict that git left for somebody to settle";
  CHECK(failure("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n") == std::string("f:2:1") + message);
  CHECK(failure("<<<<<<< HEAD\n") == std::string("f:1:1") + message);
  CHECK(failure("a: 1\n=======\n") == std::string("f:2:1") + message);
  CHECK(failure("a: 1\n=======\r\n") == std::string("f:2:1") + message);
  CHECK(failure("a: 1\n>>>>>>> branch\n") == std::string("f:2:1") + message);
  CHECK(failure("a: 1\n||||||| base\n") == std::string("f:2:1") + message);
  CHECK(read("a: |\n  <<<<<<< HEAD\n  =======\n").find("a")->text == "<<<<<<< HEAD\n=======\n");
  CHECK(read("========: 1\n").entries[0].key == "========");
}

TEST_CASE("tabs are accepted in quoted strings and comments only") {
  const char* message = " a tab outside a quoted string";
  CHECK(read("a: \"x\ty\"\nb: 'x\ty'\n# a\tb\nc: 1 #\tb\n").find("b")->text == "x\ty");
  CHECK(failure("a:\tb\n") == std::string("f:1:3") + message);
  CHECK(failure("a: b\tc\n") == std::string("f:1:5") + message);
  CHECK(failure("a:\n\tb: 1\n") == std::string("f:2:1") + message);
  CHECK(failure("渗: \"\t\"\t\n") == std::string("f:1:7") + message);
  CHECK(failure("a: |\n  x # y\tz\n") == std::string("f:2:8") + message);
  CHECK(failure("a: | # x\ty\n  z\n").empty());
  CHECK(failure("a: \"# x\"\t# y\n") == std::string("f:1:9") + message);
  CHECK(failure("a: 1\n\t\nb: 2\n") == std::string("f:2:1") + message);
  CHECK(failure("a: \"x\n\ty\"\n").empty());
  CHECK(failure("a: \"x\ty\nb: 1\n") == "f:1:4 a quoted string that is not closed");
  CHECK(failure("a: [\"x\ty\", }\n\tb\n").find("a tab") == std::string::npos);
}

TEST_CASE("text that is not UTF-8 is refused") {
  const char* message = " this is not UTF-8 text";
  for (const char* bytes : {"\xFF", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                            "\xF8\x88\x80\x80\x80", "\x80", "\xE6\xB0 "}) {
    CAPTURE(bytes);
    CHECK(failure(std::string("a: 渗") + bytes + "\n") == std::string("f:1:5") + message);
  }
  CHECK(hint("\xFF\xFE"
             "a\n") == "the file is UTF-16: save it as UTF-8");
  CHECK(failure("a: \xC9\xF8\xCB\xAE\n") == std::string("f:1:4") + message);
}

TEST_CASE("characters that readers treat differently are refused") {
  CHECK(failure(std::string_view("a: \0\n", 5)) == "f:1:4 a NUL byte: this is no text, or the disk lost a part of it");
  CHECK(failure("a: \x1B[31m\n") == "f:1:4 the control character U+001B");
  CHECK(failure("a: \x7F\n") == "f:1:4 the control character U+007F");
  CHECK(failure("# \x01\n") == "f:1:3 the control character U+0001");
  CHECK(failure("a: x\rb: y\n") == "f:1:5 a carriage return that does not end a line");
  CHECK(failure("a: x\u2028y\n") ==
        "f:1:5 the line separator U+2028: some YAML readers break the line there, others do not");
  CHECK(failure("a: x\u0085y\n").find("U+0085") != std::string::npos);
  CHECK(failure("a: x\uFEFFy\n") == "f:1:5 a byte order mark inside the text");
  CHECK(failure("a: \uFFFE\n") == "f:1:4 the control character U+FFFE");
  CHECK(read("a: \"\\u2028\\0\"\n").find("a")->text == std::string_view("\u2028\0", 4));
}

TEST_CASE("broken structure is told in our words with its place") {
  const auto starts = [](std::string_view text, const char* expected) {
    CAPTURE(text);
    CHECK(failure(text) == expected);
    CHECK_FALSE(hint(text).empty());
  };
  starts("a: 1\n b: 2\n", "f:2:3 a second ':' where only a value can stand");
  starts("a: b: c\n", "f:1:5 a second ':' where only a value can stand");
  starts("a: 1\nb\nc: 2\n", "f:2:1 a key without its ':'");
  starts("a:\n  - 1\n  b: 2\n",
         "f:3:3 a list item was expected here, with its '- ' in the same column as those before it");
  starts("a: \"x\" y\n", "f:1:8 a key was expected here, in the same column as those before it");
  starts("a: [1, 2\nb: 3\n", "f:1:4 this list in [ ] is not closed, or lacks a comma");
  starts("a: {b: 1\nc: 3\n", "f:1:4 this mapping in { } is not closed, or lacks a comma");
  starts("a: \"x\nb: 1\n", "f:1:4 a quoted string that is not closed");
  starts("a: \"\\q\"\n", "f:1:5 an escape that YAML does not know");
  starts("a: \"\\ud800\"\n", "f:1:7 an escape that YAML does not know");
  starts("a: @x\n", "f:1:4 a value cannot begin with this character");
  starts("a: `x`\n", "f:1:4 a value cannot begin with this character");
  starts("a: | x\n", "f:1:6 the line of a | or > block may hold nothing else");
  starts("a: - b\n", "f:1:4 a list item or key where only a value can stand");
  starts("a: ]\n", "f:1:4 this is no part of any value");
}

TEST_CASE("hostile depth is refused") {
  CHECK(failure(repeated("[", 10000) + "\n") == "f:1:65 nested more than 64 levels deep");
  CHECK(failure(repeated("{a: ", 10000) + "\n") == "f:1:257 nested more than 64 levels deep");
  CHECK(failure(repeated("- ", 10000) + "\n") == "f:1:129 nested more than 64 levels deep");
  CHECK(failure(repeated("[", 64) + repeated("]", 64) + "\n").empty());
}

TEST_CASE("a billion laughs is refused at the first anchor") {
  CHECK(failure("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n") ==
        "f:1:4 anchors and aliases are not used in kesu's files");
}

TEST_CASE("bounds on size and number of values hold") {
  YamlBounds bounds;
  bounds.max_bytes = 10;
  CHECK(failure("a: 1234567\n", bounds) == "f the file has 11 bytes; at most 10 are read");
  bounds = {};
  bounds.max_nodes = 3;
  CHECK(failure("[1, 2]\n", bounds).empty());
  CHECK(failure("[1, 2, 3]\n", bounds) == "f:1:8 more than 3 values in one file");
}

TEST_CASE("a huge scalar is read whole") {
  const std::string text(3'000'000, 'x');
  CHECK(read("a: " + text + "\n").find("a")->text == text);
}

TEST_CASE("JSON of other programs may lack the last line break and be indented with tabs") {
  const std::string json = "{\n\t\"a\":\t[1, \"x\\ty\\\"\"],\n\t\"b\":{}\n}";
  CHECK_FALSE(read_yaml(json, "f").has_value());
  const auto document = read_foreign_yaml(json, "f");
  REQUIRE(document.has_value());
  CHECK(document->root.find("a")->items[1].text == "x\ty\"");
  CHECK(document->root.entries[1].key_mark == Mark{3, 2});
  CHECK(read_foreign_yaml("a: 1\n", "f").has_value());
  CHECK_FALSE(read_foreign_yaml("a: 1", "f").has_value());
  CHECK_FALSE(read_foreign_yaml("{\"a\": [1", "f").has_value());
  CHECK_FALSE(read_foreign_yaml("", "f").has_value());
}

}  // namespace kesu
