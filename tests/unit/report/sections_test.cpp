// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/sections.hpp"

#include <doctest/doctest.h>

namespace kesu {
namespace {

Section section(std::string key, std::string none, int rows) {
  Section made{std::move(key), {}, std::move(none)};
  made.table.title = "Title of " + made.key;
  made.table.columns = {{"n", "number", Align::kLeft, false, false}};
  for (int i = 0; i < rows; ++i)
    made.table.rows.push_back({Cell{std::int64_t{i}, "", Emphasis::kNone}});
  return made;
}

Sections sections() {
  Sections made;
  made.schema = "kesu/test/1";
  made.title = "Report";
  made.facts.emplace_back("rules", Cell{std::string("shop@3"), "", Emphasis::kNone});
  made.fact_titles.emplace_back("rules");
  made.parts = {section("full", "nothing", 2), section("empty", "nothing", 0), section("silent", "", 0)};
  return made;
}

}  // namespace

TEST_CASE("each part has its heading, and says so where it is empty, unless it has nothing to say then") {
  CHECK(render(sections(), Format::kTable, {}).value() ==
        "Report\n  rules: shop@3\n\nTitle of full\nnumber\n0\n1\n\nTitle of empty\nnothing\n");
  CHECK(render(sections(), Format::kMarkdown, {}).value() ==
        "# Report\n\n- rules: shop@3\n\n## Title of full\n\n| number |\n| --- |\n| 0 |\n| 1 |\n\n"
        "## Title of empty\n\nnothing\n");
}

TEST_CASE("for machines every part is a member of the envelope, empty or not") {
  CHECK(render(sections(), Format::kJson, {}).value() ==
        "{\n  \"schema\": \"kesu/test/1\",\n  \"rules\": \"shop@3\",\n  \"full\": [\n    {\n      \"n\": 0\n    },\n   "
        " {\n"
        "      \"n\": 1\n    }\n  ],\n  \"empty\": [],\n  \"silent\": [],\n  \"errors\": []\n}\n");
}

TEST_CASE("several tables have no form that holds one") {
  CHECK(render(sections(), Format::kCsv, {}).error().kind == ErrorKind::kUsage);
  CHECK(render(sections(), Format::kHtml, {}).error().kind == ErrorKind::kUsage);
}

}  // namespace kesu
