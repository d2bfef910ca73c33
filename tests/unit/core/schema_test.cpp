// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/schema.hpp"

#include <fstream>
#include <set>
#include <sstream>

#include <doctest/doctest.h>

#include "ticket_builder.hpp"
#include "ticket_schema.hpp"

namespace kesu {
namespace {

std::vector<EventKind> all_kinds() {
  std::vector<EventKind> kinds;
  for (const std::string_view word : spellings<EventKind>())
    kinds.push_back(*parse_word<EventKind>(word));
  return kinds;
}

void check_table(std::span<const Field> fields) {
  std::set<std::string_view> keys;
  for (const Field& field : fields) {
    CAPTURE(field.key);
    CHECK(keys.insert(field.key).second);
    CHECK_FALSE(field.meaning.empty());
    CHECK((field.type == FieldType::kWord) == !field.words.empty());
    CHECK(plain_type(field.key) == PlainType::kString);
  }
}

std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// The number of problems that checking `value` against the row `key` of a contact finds.
std::size_t problems_with(EventKind kind, std::string_view key, const Node& value) {
  Problems problems;
  check_field(*find_field(fields_of(kind), key), value, test::decode_context(problems));
  return problems.size();
}

}  // namespace

TEST_CASE("every table has each key once, with a meaning, and no key is a YAML 1.1 boolean") {
  check_table(header_fields());
  check_table(action_fields());
  check_table(complainant_fields());
  check_table(origin_fields());
  check_table(source_fields());
  check_table(event_fields());
  for (const EventKind kind : all_kinds()) {
    CAPTURE(to_string(kind));
    check_table(fields_of(kind));
  }
}

TEST_CASE("no kind of event has a field that every event has") {
  for (const EventKind kind : all_kinds()) {
    for (const Field& field : fields_of(kind)) {
      CAPTURE(to_string(kind));
      CAPTURE(field.key);
      CHECK(find_field(event_fields(), field.key) == nullptr);
    }
  }
}

TEST_CASE("every kind of event ends with because, and what it needs one of is in its table") {
  for (const EventKind kind : all_kinds()) {
    CAPTURE(to_string(kind));
    REQUIRE_FALSE(fields_of(kind).empty());
    CHECK(fields_of(kind).back().key == "because");
    for (const std::string_view key : one_of_needed(kind))
      CHECK(find_field(fields_of(kind), key) != nullptr);
  }
}

TEST_CASE("the JSON Schemas of tickets and actions are what the tables say") {
  for (const auto& [file, name] :
       {std::pair(CaseFile::kTicket, "/ticket.schema.json"), std::pair(CaseFile::kAction, "/action.schema.json")}) {
    const std::string expected = test::case_schema(file).dump(2) + "\n";
    const std::string path = std::string(KESU_SOURCE_DIR) + "/data/schema" + name;
    const std::string right = std::string(KESU_BINARY_DIR) + name;
    const bool same = read_text(path) == expected;
    if (!same) std::ofstream(right, std::ios::binary) << expected;
    CHECK_MESSAGE(same, path << " differs from " << right << ", which the tables of fields imply: copy it");
  }
}

TEST_CASE("satisfaction is scored from 1 to 5, with whatever questions the rules ask") {
  Node scores = Node::mapping(true);
  scores.add("speed", Node::integer(1));
  scores.add("cleanliness", Node::integer(5));
  CHECK(problems_with(EventKind::kFollowup, "satisfaction", scores) == 0);
  scores.add("attitude", Node::integer(0));
  scores.add("solution", Node::string("5"));
  CHECK(problems_with(EventKind::kFollowup, "satisfaction", scores) == 2);
  CHECK(problems_with(EventKind::kFollowup, "satisfaction", Node::mapping()) == 1);
  CHECK(problems_with(EventKind::kFollowup, "satisfaction", Node::integer(5)) == 1);
}

TEST_CASE("reasons are one sentence or a list of mappings") {
  Node reason = Node::mapping(true);
  reason.add("rule", Node::string("content/water"));
  reason.add("points", Node::integer(-5));
  Node list = Node::sequence();
  list.items = {reason, reason};
  CHECK(problems_with(EventKind::kClassify, "because", list) == 0);
  CHECK(problems_with(EventKind::kClassify, "because", Node::string("the manager said so")) == 0);
  CHECK(problems_with(EventKind::kClassify, "because", Node::string("")) == 1);
  CHECK(problems_with(EventKind::kClassify, "because", Node::sequence()) == 1);
  list.items.push_back(Node::string("and this"));
  CHECK(problems_with(EventKind::kClassify, "because", list) == 1);
}

TEST_CASE("an amended value is any scalar, the empty one too, or a list") {
  Node list = Node::sequence(true);
  list.items = {Node::string("a"), Node::string("b")};
  CHECK(problems_with(EventKind::kAmend, "now", list) == 0);
  CHECK(problems_with(EventKind::kAmend, "now", Node::string("")) == 0);
  CHECK(problems_with(EventKind::kAmend, "now", Node::boolean(true)) == 0);
  CHECK(problems_with(EventKind::kAmend, "now", Node::mapping()) == 1);
}

TEST_CASE("what may be personal can have been erased, what a ticket rests on cannot") {
  const Node erased = Node::string(std::string(kRedacted));
  CHECK(problems_with(EventKind::kResolve, "cost", erased) == 0);
  CHECK(problems_with(EventKind::kAmend, "was", erased) == 0);
  CHECK(problems_with(EventKind::kContact, "promise", erased) == 1);
  CHECK(problems_with(EventKind::kClassify, "priority", erased) == 1);
  CHECK(problems_with(EventKind::kNote, "text", erased) == 0);
  CHECK(problems_with(EventKind::kContact, "as", erased) == 1);
  CHECK(problems_with(EventKind::kRetract, "event", erased) == 1);
}

TEST_CASE("fields are written in one form whatever form they were given in") {
  const Field& owners = *find_field(fields_of(EventKind::kAssign), "co_handlers");
  Node block_list = Node::sequence(false);
  block_list.items = {Node::string("a")};
  CHECK(canonical_field(owners, block_list).flow);

  const Field& measures = *find_field(fields_of(EventKind::kResolve), "measures");
  Node list = Node::sequence(true);
  list.items = {Node::mapping(false)};
  const Node written = canonical_field(measures, list);
  CHECK_FALSE(written.flow);
  CHECK(written.items[0].flow);

  const Field& promise = *find_field(fields_of(EventKind::kContact), "promise");
  CHECK(canonical_field(promise, Node::string("2026-03-11")).force_quotes);

  const Field& owner = *find_field(fields_of(EventKind::kAssign), "owner");
  CHECK(canonical_field(owner, Node::plain("123")).style != Node::Style::kPlain);
}

}  // namespace kesu
