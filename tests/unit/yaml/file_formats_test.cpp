// SPDX-License-Identifier: Apache-2.0
// docs/file-formats.md is normative: its examples are read back, its tables are those of the reader.
#include <fstream>
#include <set>
#include <sstream>

#include <doctest/doctest.h>

#include "kesu/core/schema.hpp"
#include "kesu/core/ticket.hpp"
#include "kesu/yaml/reader.hpp"
#include "kesu/yaml/writer.hpp"

#include "ticket_builder.hpp"

namespace kesu {
namespace {

const std::string kPath = std::string(KESU_SOURCE_DIR) + "/docs/file-formats.md";

std::string document() {
  std::ifstream file(kPath, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// The contents of the fenced blocks opened by "```yaml <kind>".
std::vector<std::string> examples(const std::string& kind) {
  const std::string text = document();
  const std::string fence = "\n```yaml " + kind + "\n";
  std::vector<std::string> blocks;
  for (std::size_t at = text.find(fence); at != std::string::npos; at = text.find(fence, at)) {
    at += fence.size();
    const std::size_t end = text.find("\n```", at);
    REQUIRE(end != std::string::npos);
    blocks.push_back(text.substr(at, end + 1 - at));
  }
  return blocks;
}

void check_no_problems(const Problems& problems, const std::string& example) {
  for (const Error& problem : problems)
    FAIL_CHECK(example << "\n" << to_string(problem.at) << " " << problem.message);
}

std::string one_of(std::span<const std::string_view> words) {
  std::string text;
  for (const std::string_view word : words)
    text += (text.empty() ? "`" : ", `") + std::string(word) + "`";
  return text;
}

std::string type_in_words(const Field& field) {
  switch (field.type) {
    case FieldType::kText:
      return "text";
    case FieldType::kLine:
      return "line";
    case FieldType::kWord:
      return one_of(field.words);
    case FieldType::kInteger:
      if (field.max > 1'000'000) return "whole number from " + std::to_string(field.min);
      return "whole number from " + std::to_string(field.min) + " to " + std::to_string(field.max);
    case FieldType::kNumber:
      return "number";
    case FieldType::kBoolean:
      return "`true` or `false`";
    case FieldType::kTime:
      return "time";
    case FieldType::kDuration:
      return "length of time";
    case FieldType::kMoney:
      return "money";
    case FieldType::kEventId:
      return "event id";
    case FieldType::kTicketId:
      return "ticket ID";
    case FieldType::kLines:
      return "list of lines";
    case FieldType::kReasons:
      return "reasons";
    case FieldType::kMapping:
      return "free mapping";
    case FieldType::kMappings:
      return "list of free mappings";
    case FieldType::kEvidence:
      return "name of an evidence file";
    case FieldType::kEventIds:
      return "list of event ids";
    case FieldType::kTicketIds:
      return "list of ticket IDs";
    case FieldType::kScores:
      return "mapping of whole numbers from " + std::to_string(field.min) + " to " + std::to_string(field.max);
    case FieldType::kValue:
      return "any scalar, or a list of lines";
    case FieldType::kAfter:
      return "event id, or a list of several";
    case FieldType::kSource:
      return "`direct`, or a mapping";
    case FieldType::kComplainant:
    case FieldType::kOrigin:
      return "mapping";
    case FieldType::kRules:
      return "rule set";
    case FieldType::kTerms:
      return "terms";
    case FieldType::kVerdicts:
      return "verdicts";
  }
  return {};
}

std::string table_of(std::span<const Field> fields) {
  std::string table = "| field | value | | meaning |\n|---|---|---|---|\n";
  for (const Field& field : fields) {
    table += "| `" + std::string(field.key) + "` | " + type_in_words(field) + " | " +
             (field.required ? "required" : "") + " | " + std::string(field.meaning) + " |\n";
  }
  return table;
}

/// The document's section below the heading `title`, up to the next heading.
std::string section(const std::string& title) {
  const std::string text = document();
  const std::size_t heading = text.find("\n" + title + "\n");
  if (heading == std::string::npos) return {};
  const std::size_t begin = heading + title.size() + 2;
  return text.substr(begin, text.find("\n#", begin) + 1 - begin);
}

void check_table(const std::string& title, std::span<const Field> fields) {
  CAPTURE(title);
  const std::string table = table_of(fields);
  CHECK_MESSAGE(section(title).find(table) != std::string::npos, "the table must be\n" << table);
}

}  // namespace

TEST_CASE("every ticket in the document is read and written as it stands there") {
  const auto tickets = examples("ticket");
  CHECK(tickets.size() >= 2);
  for (const std::string& example : tickets) {
    const auto yaml = read_yaml(example, "file-formats.md");
    REQUIRE_MESSAGE(yaml.has_value(), yaml.error().message);
    Problems problems;
    const auto ticket = decode_ticket(yaml->root, test::decode_context(problems));
    check_no_problems(problems, example);
    REQUIRE(ticket.has_value());
    std::string written = write_yaml(encode_header(*ticket)) + "history:\n";
    for (const Event& event : ticket->history)
      written += write_yaml_item(encode_event(event), 2);
    CHECK(written == example);
  }
}

TEST_CASE("every event in the document is read and written as it stands there, and no kind lacks an example") {
  std::set<EventKind> shown;
  for (const std::string& example : examples("event")) {
    const auto yaml = read_yaml(example, "file-formats.md");
    REQUIRE_MESSAGE(yaml.has_value(), yaml.error().message);
    REQUIRE(yaml->root.is_sequence());
    std::string written;
    for (const Node& block : yaml->root.items) {
      Problems problems;
      const auto event = decode_event(block, test::decode_context(problems));
      check_no_problems(problems, example);
      REQUIRE(event.has_value());
      shown.insert(event->kind);
      written += write_yaml_item(encode_event(*event), 0);
    }
    CHECK(written == example);
  }
  for (const std::string_view word : spellings<EventKind>()) {
    CAPTURE(word);
    CHECK(shown.count(*parse_word<EventKind>(word)) == 1);
  }
}

TEST_CASE("the tables of the document are those of the reader") {
  check_table("### The header", header_fields());
  check_table("### The header of an action", action_fields());
  check_table("#### complainant", complainant_fields());
  check_table("#### source", source_fields());
  check_table("#### origin", origin_fields());
  check_table("### What every event has", event_fields());
  for (const std::string_view word : spellings<EventKind>())
    check_table("#### " + std::string(word), fields_of(*parse_word<EventKind>(word)));
}

TEST_CASE("the document says of which fields a kind of event needs one") {
  for (const std::string_view word : spellings<EventKind>()) {
    const auto needed = one_of_needed(*parse_word<EventKind>(word));
    if (needed.empty()) continue;
    CAPTURE(word);
    CHECK(section("#### " + std::string(word)).find("At least one of " + one_of(needed) + ".") != std::string::npos);
  }
}

TEST_CASE("the example of the check symbol is right") {
  CHECK(document().find("`260311` and `7F3QXM` give `Y`") != std::string::npos);
  CHECK(check_symbol("260311", "7F3QXM") == 'Y');
}

}  // namespace kesu
