// SPDX-License-Identifier: Apache-2.0
#include "kesu/import/csv.hpp"

#include <doctest/doctest.h>

namespace kesu {
namespace {

CsvTable table_of(std::string_view text, char separator = ',') {
  auto table = parse_csv(text, separator, "t.csv");
  REQUIRE(table);
  return *std::move(table);
}

std::string utf8_of(std::string_view bytes, std::string_view encoding) {
  const auto text = to_utf8(bytes, encoding, "t.csv");
  REQUIRE_MESSAGE(text, (text ? "" : text.error().message));
  return *text;
}

}  // namespace

TEST_CASE("rows carry their number and the line they begin on") {
  const CsvTable table = table_of("id,text\n1,\"a\nb\"\n2,c\n");
  CHECK(table.header == std::vector<std::string>{"id", "text"});
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0].number == 1);
  CHECK(table.rows[0].line == 2);
  CHECK(table.rows[0].cells == std::vector<std::string>{"1", "a\nb"});
  CHECK(table.rows[1].number == 2);
  CHECK(table.rows[1].line == 4);
}

TEST_CASE("cells are cut as RFC 4180 says") {
  struct {
    std::string text;
    std::vector<std::string> cells;
  } const cases[] = {
      {"a,b", {"a", "b"}},
      {"a,b\n", {"a", "b"}},
      {"a,b\r\n", {"a", "b"}},
      {"a,b\r", {"a", "b"}},
      {"a,", {"a", ""}},
      {",", {"", ""}},
      {"\"a,b\",c", {"a,b", "c"}},
      {"\"say \"\"no\"\"\",c", {"say \"no\"", "c"}},
      {"\"\",\"\"", {"", ""}},
      {"\"\"\"\",b", {"\"", "b"}},
      {"a \"b\" c,d", {"a \"b\" c", "d"}},
      {"\"a\" b,c", {"a b", "c"}},
      {"\"a\r\nb\",c", {"a\r\nb", "c"}},
      {"\n", {""}},
      {" a , b ", {" a ", " b "}},
  };
  for (const auto& c : cases) {
    CAPTURE(c.text);
    const CsvTable table = table_of("h,i\n" + c.text);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells == c.cells);
  }
}

TEST_CASE("empty lines are rows and short rows are kept") {
  const CsvTable table = table_of("a,b\n\n1\n1,2,3\n");
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[0].cells == std::vector<std::string>{""});
  CHECK(table.rows[1].cells == std::vector<std::string>{"1"});
  CHECK(table.rows[2].cells == std::vector<std::string>{"1", "2", "3"});
}

TEST_CASE("a quote that never closes is reported where it opens") {
  const auto table = parse_csv("a,b\n1,\"x\ny\n2,z\n", ',', "t.csv");
  REQUIRE_FALSE(table);
  CHECK(table.error().kind == ErrorKind::kInvalidData);
  CHECK(table.error().at == Place{"t.csv", 2, 0});
}

TEST_CASE("a table needs a header") {
  for (const std::string text : {"", "\n", "\n1,2\n"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_csv(text, ',', "t.csv"));
  }
}

TEST_CASE("a header alone is a table without rows") {
  CHECK(table_of("a,b").rows.empty());
}

TEST_CASE("the separator is the one that occurs most often in the first line") {
  CHECK(guess_separator("a,b,c\n;;;;") == ',');
  CHECK(guess_separator("a;b,c;d\n") == ';');
  CHECK(guess_separator("a\tb") == '\t');
  CHECK(guess_separator("a|b|c") == '|');
  CHECK(guess_separator("\"a,b,c\";d") == ';');
  CHECK(guess_separator("alone") == ',');
  CHECK(guess_separator("") == ',');
}

TEST_CASE("text is converted from the encodings people have") {
  struct {
    std::string bytes;
    std::string encoding;
    std::string text;
  } const cases[] = {
      {"渗水", "utf-8", "渗水"},
      {"\xEF\xBB\xBF渗水", "utf-8", "渗水"},
      {"\xEF\xBB\xBF渗水", "auto", "渗水"},
      {"渗水", "auto", "渗水"},
      {std::string("\xFF\xFE\x17\x6E\n\0", 6), "auto", "渗\n"},
      {std::string("\xFE\xFF\x6E\x17\0\n", 6), "auto", "渗\n"},
      {std::string("\xFF\xFE\x17\x6E\n\0", 6), "utf-16", "渗\n"},
      {std::string("\x17\x6E\n\0", 4), "utf-16le", "渗\n"},
      {std::string("\x6E\x17\0\n", 4), "utf-16be", "渗\n"},
      {"\xC9\xF8\xCB\xAE", "gb18030", "渗水"},
      {"\x84\x31\x95\x33\xC9\xF8", "gb18030", "渗"},
      {"\xB8\xF4\xBFO", "cp950", "路燈"},
      {"\xB8\xF4\xBFO", "big5", "路燈"},
      {"\xF9\xD6", "cp950", "碁"},
      {"caf\xE9", "iso-8859-1", "café"},
      {"caf\xE9 \x80", "windows-1252", "café €"},
      {"", "auto", ""},
  };
  for (const auto& c : cases) {
    CAPTURE(c.encoding);
    CAPTURE(c.text);
    CHECK(utf8_of(c.bytes, c.encoding) == c.text);
  }
}

TEST_CASE("every encoding that is offered can be converted from on this system") {
  for (const std::string_view encoding : encodings()) {
    CAPTURE(encoding);
    const std::string bytes = encoding == "utf-16" ? std::string("\xFF\xFE\x61\0", 4) : "ab";
    CHECK(to_utf8(bytes, encoding, "t.csv"));
  }
}

TEST_CASE("what is not of the encoding is a failure with its line") {
  struct {
    std::string bytes;
    std::string encoding;
    int line;
  } const cases[] = {
      {"a\nb\xFF", "utf-8", 2},
      {"a\r\nb\r\n\xC3", "utf-8", 3},
      {"a\rb\xC0\x80", "utf-8", 2},
      {"\xED\xA0\x80", "utf-8", 1},
      {std::string("\xFF\xFE\x61\0\x62", 5), "utf-16", 1},
      {std::string("\xFF\xFE\x00\xD8\x61\0", 6), "utf-16", 1},
      {"ab", "utf-16", 1},
      {"a\n\xFF\xFF", "gb18030", 2},
      {"a\n\xB8", "cp950", 2},
      {"a\n\x81", "windows-1252", 2},
      {"a\n\xC9\xF8", "auto", 2},
      {std::string("a\nb\0c", 5), "auto", 2},
  };
  for (const auto& c : cases) {
    CAPTURE(c.encoding);
    const auto text = to_utf8(c.bytes, c.encoding, "t.csv");
    REQUIRE_FALSE(text);
    CHECK(text.error().kind == ErrorKind::kInvalidData);
    CHECK(text.error().at == Place{"t.csv", c.line, 0});
    CHECK_FALSE(text.error().hint.empty());
  }
}

TEST_CASE("text that is not UTF-8 is answered with the encodings that would fit") {
  const auto chinese = to_utf8("\xB8\xF4\xBFO", "auto", "t.csv");
  REQUIRE_FALSE(chinese);
  CHECK(chinese.error().hint.find("cp950") != std::string::npos);
  const auto wide = to_utf8(std::string("a\0b\0", 4), "auto", "t.csv");
  REQUIRE_FALSE(wide);
  CHECK(wide.error().hint.find("utf-16le") != std::string::npos);
  CHECK(wide.error().hint.find("gb18030") == std::string::npos);
}

TEST_CASE("a mistyped encoding is a mistake of the call") {
  const auto text = to_utf8("a", "utf8", "t.csv");
  REQUIRE_FALSE(text);
  CHECK(text.error().kind == ErrorKind::kUsage);
  CHECK(text.error().hint == "did you mean 'utf-8'?");
}

TEST_CASE("long text is converted whole") {
  std::string bytes;
  std::string text;
  for (int i = 0; i < 40000; ++i) {
    bytes += "\xC9\xF8,";
    text += "渗,";
  }
  CHECK(utf8_of(bytes, "gb18030") == text);
}

}  // namespace kesu
