// SPDX-License-Identifier: Apache-2.0
#include "template.hpp"

#include <doctest/doctest.h>

namespace kesu {
namespace {

/// Columns a, b and c are always there, in this order.
struct Columns {
  ColumnList list;
  Columns() {
    for (const std::string_view name : {"a", "b", "c"})
      list.slot(name, {});
  }
};

std::string expand(std::string_view text, const std::vector<std::string>& cells) {
  Columns columns;
  const auto parsed = Template::parse(text, {}, columns.list);
  REQUIRE_MESSAGE(parsed, (parsed ? "" : parsed.error().message));
  const std::vector<std::size_t> slots = {0, 1, 2};
  return parsed->expand(RowView(cells, slots));
}

struct ChoiceRun {
  Choice choice;
  Columns columns;
  std::string pick(const std::string& a) {
    auto from = Template::parse("{a}", {}, columns.list);
    REQUIRE(from);
    choice.from = *from;
    const std::vector<std::string> cells = {a, "b cell", ""};
    const std::vector<std::size_t> slots = {0, 1, 2};
    const auto picked = choice.pick(RowView(cells, slots));
    if (!picked) return "unknown " + picked.error().message;
    return picked->value_or("nothing");
  }
};

}  // namespace

TEST_CASE("templates put cells into text") {
  struct {
    std::string text;
    std::vector<std::string> cells;
    std::string expanded;
  } const cases[] = {
      {"{a}", {" x "}, "x"},
      {"{a}", {"(redacted) "}, "\"(redacted)\""},
      {"{a} {b}", {"(redacted)", "y"}, "(redacted) y"},
      {"{a}, {b}", {"x", "y"}, "x, y"},
      {"{ a }", {"x"}, "x"},
      {"constant", {}, "constant"},
      {"{a}[, {b}]", {"x", ""}, "x"},
      {"{a}[, {b}][ ({c})]", {"x", "", "z"}, "x (z)"},
      {"[{a} {b}] {c}", {"x", "", "z"}, "z"},
      {"[{a}: {b}]", {"", "y"}, ""},
      {"{{{a}}} [[{b}]]", {"x", "y"}, "{x} [y]"},
      {"{c}", {"x"}, ""},
      {"{a}{a}", {"x"}, "xx"},
      {"{a}", {"\xE3\x80\x80字\xC2\xA0"}, "字"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.text);
    CHECK(expand(c.text, c.cells) == c.expanded);
  }
}

TEST_CASE("templates with a bracket or brace too few are refused") {
  for (const std::string_view text : {"{a", "a}", "{}", "{ }", "[{a}", "{a}]", "[a]", "[{a}[{b}]]", "[]"}) {
    CAPTURE(text);
    Columns columns;
    CHECK_FALSE(Template::parse(text, {}, columns.list));
  }
}

TEST_CASE("a value that the translation does not list is unknown, an empty one says nothing") {
  ChoiceRun run;
  run.choice.values = {{"Web", "web"}, {"none", ""}};
  CHECK(run.pick("Web") == "web");
  CHECK(run.pick("web") == "unknown web");
  CHECK(run.pick("none") == "nothing");
  CHECK(run.pick("  ") == "nothing");
}

TEST_CASE("otherwise serves what is not listed, but not what is empty") {
  ChoiceRun run;
  run.choice.values = {{"Web", "web"}};
  run.choice.otherwise = *Template::parse("{b}", {}, run.columns.list);
  CHECK(run.pick("Web") == "web");
  CHECK(run.pick("Fax") == "b cell");
  CHECK(run.pick("") == "nothing");
}

TEST_CASE("an empty text can be listed like any other") {
  ChoiceRun run;
  run.choice.values = {{"", "open"}};
  CHECK(run.pick("") == "open");
}

TEST_CASE("of the parts the first that occurs decides") {
  ChoiceRun run;
  run.choice.contains = {{"very urgent", "urgent"}, {"urgent", "important"}};
  CHECK(run.pick("this is very urgent") == "urgent");
  CHECK(run.pick("this is urgent") == "important");
  CHECK(run.pick("this is not") == "nothing");
}

TEST_CASE("a slug is a word of a category path") {
  CHECK(slug("Street Lights") == "street_lights");
  CHECK(slug("TRS-48 Hour Parking Complaint") == "trs_48_hour_parking_complaint");
  CHECK(slug("  Signs & Signals. ") == "signs_signals");
  CHECK(slug("路燈 不亮") == "路燈_不亮");
  CHECK(slug("--").empty());
  ChoiceRun run;
  run.choice.slug = true;
  run.choice.values = {{"Web Form", "web"}};
  CHECK(run.pick("Web Form") == "web");
  CHECK(run.pick("By Post") == "by_post");
}

}  // namespace kesu
