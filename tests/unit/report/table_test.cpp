// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/table.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace kesu {
namespace {

Table small_table() {
  Table table;
  table.schema = "kesu/test/1";
  table.title = "Test";
  table.columns = {{"id", "ticket", Align::kLeft, false, false},
                   {"n", "count", Align::kRight, false, false},
                   {"text", "subject", Align::kLeft, true, false},
                   {"secret", "", Align::kLeft, false, true}};
  table.rows = {{Cell{std::string("A"), "", Emphasis::kNone}, Cell{std::int64_t{7}, "", Emphasis::kBad},
                 Cell{std::string("渗水"), "", Emphasis::kNone}, Cell{}},
                {Cell{std::string("BB"), "", Emphasis::kNone}, Cell{std::int64_t{12}, "", Emphasis::kNone},
                 Cell{std::string("leak"), "", Emphasis::kNone}, Cell{true, "", Emphasis::kNone}}};
  return table;
}

std::string with_text(const std::string& text, Format format) {
  Table table = small_table();
  table.rows.resize(1);
  table.rows[0][2].value = text;
  return render(table, format, {});
}

}  // namespace

TEST_CASE("columns of a text table align although Chinese characters are two columns wide") {
  CHECK(display_width("渗水") == 4);
  CHECK(display_width("e\xCC\x81") == 1);
  CHECK(render(small_table(), Format::kTable, {}) ==
        "ticket  count  subject\n"
        "A           7  渗水\n"
        "BB         12  leak\n");
}

TEST_CASE("an elastic column is cut to the terminal's width") {
  Table table = small_table();
  table.rows[0][2].value = std::string("一二三四五六七八九十");
  RenderOptions options;
  options.width = 26;
  CHECK(render(table, Format::kTable, options) ==
        "ticket  count  subject\n"
        "A           7  一二三四五…\n"
        "BB         12  leak\n");
}

TEST_CASE("an empty table says nothing to people and gives machines their frame") {
  Table table = small_table();
  table.rows.clear();
  CHECK(render(table, Format::kTable, {}).empty());
  CHECK(render(table, Format::kMarkdown, {}).empty());
  CHECK(render(table, Format::kCsv, {}) == "id,n,text,secret\n");
  const auto json = nlohmann::json::parse(render(table, Format::kJson, {}));
  CHECK(json["schema"] == "kesu/test/1");
  CHECK(json["items"].empty());
}

TEST_CASE("what a terminal would obey is shown instead") {
  CHECK(terminal_safe("a\x1b[31mb") == "a\\x1B[31mb");
  CHECK(terminal_safe("a\nb\tc\rd\r\ne") == "a b c d e");
  CHECK(terminal_safe("a\xE2\x80\xAE"
                      "b") == "a\\u202Eb");
  CHECK(terminal_safe("a\xFF"
                      "b") == "a\\xFFb");
  CHECK(terminal_safe("渗水 😀") == "渗水 😀");
}

TEST_CASE("a text that a spreadsheet would run as a formula is defused in CSV, a negative number is not") {
  CHECK(with_text("=1+1", Format::kCsv).find("A,7,'=1+1,") != std::string::npos);
  CHECK(with_text("@SUM(A1)", Format::kCsv).find("A,7,'@SUM(A1),") != std::string::npos);
  CHECK(with_text("-5.20", Format::kCsv).find("A,7,-5.20,") != std::string::npos);
  CHECK(with_text("a,\"b\"\nc", Format::kCsv).find("A,7,\"a,\"\"b\"\"\nc\",") != std::string::npos);
}

TEST_CASE("HTML and Markdown show text and never run it") {
  CHECK(
      with_text("<script>alert('x')</script>", Format::kHtml).find("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;") !=
      std::string::npos);
  CHECK(with_text("a|b<br>", Format::kMarkdown).find("a\\|b&lt;br&gt;") != std::string::npos);
}

TEST_CASE("JSON carries values with their types, facts, and each problem with its code") {
  Table table = small_table();
  table.facts.emplace_back("store", Cell{std::string("S"), "", Emphasis::kNone});
  table.problems.push_back(Error{ErrorKind::kInvalidData, "wrong", {"f.yaml", 3, 4}, "right"});
  const auto json = nlohmann::json::parse(render(table, Format::kJson, {}));
  CHECK(json["store"] == "S");
  CHECK(json["items"][0]["n"] == 7);
  CHECK(json["items"][0]["secret"].is_null());
  CHECK(json["items"][1]["secret"] == true);
  CHECK(json["errors"][0]["line"] == 3);
  CHECK(json["errors"][0]["code"] == 4);
  CHECK(json["errors"][0]["kind"] == "invalid_data");
}

TEST_CASE("bytes that are no text do not stop a JSON report") {
  const auto json =
      nlohmann::json::parse(with_text("a\xFF"
                                      "b",
                                      Format::kJson));
  CHECK(json["items"][0]["text"] ==
        "a\xEF\xBF\xBD"
        "b");
}

TEST_CASE("an unknown format is a usage error that names the formats") {
  const auto format = parse_format("jsno");
  REQUIRE_FALSE(format);
  CHECK(format.error().kind == ErrorKind::kUsage);
  CHECK(format.error().hint.find("json") != std::string::npos);
}

}  // namespace kesu
