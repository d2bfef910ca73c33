// SPDX-License-Identifier: Apache-2.0
#include "redact.hpp"

#include <doctest/doctest.h>

#include "kesu/store/merge.hpp"

#include "store_fixture.hpp"
#include "ticket_versions.hpp"

namespace kesu {
namespace {

using namespace test;

constexpr std::string_view kTicketText =
    "kesu: 1\n"
    "id: KS-260311-7F3QXMY\n"
    "# before\n"
    "subject: 楼下邻居 # said twice\n"
    "text: |-\n"
    "  one\n"
    "\n"
    "  # two\n"
    "about: {项目: 一, \"note\": 'it''s secret', order: A-1}\n"
    "complainant:\n"
    "  name: \"张: 三\"\n"
    "  phone: \"138\"\n"
    "\n"
    "# tail\n"
    "history:\n"
    "  - id: 1-K2QX\n"
    "    at: \"2026-03-11T09:20:41+08:00\"\n"
    "    do: open\n"
    "  - id: 2-9TRB\n"
    "    after: 1-K2QX\n"
    "    at: \"2026-03-11T09:25:10+08:00\"\n"
    "    do: note\n"
    "    text: |\n"
    "      his son\n"
    "    because: x\n";

std::string redacted(const std::vector<ErasedValue>& values) {
  const auto bytes = redact_bytes(kTicketText, values, "ticket");
  return bytes ? *bytes : "failed: " + bytes.error().message;
}

std::string replaced(std::string from, std::string_view what, std::string_view with) {
  const std::size_t at = from.find(what);
  REQUIRE(at != std::string::npos);
  return from.replace(at, what.size(), with);
}

}  // namespace

TEST_CASE("a value gives way to the marker, every other byte stays") {
  const std::string all(kTicketText);
  CHECK(redacted({{"", "subject"}}) == replaced(all, "楼下邻居", "(redacted)"));
  CHECK(redacted({{"", "about.note"}}) == replaced(all, "'it''s secret'", "(redacted)"));
  CHECK(redacted({{"", "complainant.name"}}) == replaced(all, "\"张: 三\"", "(redacted)"));
  CHECK(redacted({{"", "text"}}) == replaced(all, "text: |-\n  one\n\n  # two\n", "text: (redacted)\n"));
  CHECK(redacted({{"2-9TRB", "text"}}) == replaced(all, "text: |\n      his son\n", "text: (redacted)\n"));
  CHECK(redacted({{"", "complainant"}}) ==
        replaced(all, "complainant:\n  name: \"张: 三\"\n  phone: \"138\"\n\n# tail\n", "complainant: (redacted)\n"));
}

TEST_CASE("a value within another goes with it, and erasing twice or what is not there changes nothing") {
  const std::string once = redacted({{"", "complainant"}, {"", "complainant.phone"}});
  CHECK(once == redacted({{"", "complainant"}}));
  CHECK(*redact_bytes(once, std::vector<ErasedValue>{{"", "complainant"}}, "ticket") == once);
  CHECK(redacted({{"", "demand"}, {"7-AAAA", "text"}, {"2-9TRB", "name"}}) == kTicketText);
  CHECK_FALSE(redact_bytes("a: [", {}, "ticket"));
  CHECK(redact_if_readable("a: [", std::vector<ErasedValue>{{"", "a"}}, "ticket") == "a: [");
}

TEST_CASE("what one side erased is erased in the merge, whatever the other added") {
  MemoryStore memory;
  const Store store = memory.open();
  const std::string base = *memory.disk.peek(absolute(kTicket));
  REQUIRE(store.write(noting(kTicket, "mine"), options(2)));
  const std::string ours = *memory.disk.peek(absolute(kTicket));
  memory.disk.put(absolute(kTicket), base);
  const std::vector<ErasedValue> values{{"", "subject"}};
  REQUIRE(store.write(
      [&](Writer& writer) -> Result<void> {
        Event event = note("10:30", "x");
        event.kind = EventKind::kRedact;
        event.fields = Node::mapping();
        Node item = Node::mapping(true);
        item.add("field", Node::string("subject"));
        Node list = Node::sequence();
        list.items.push_back(std::move(item));
        event.fields.add("values", std::move(list));
        event.fields.add("because", Node::string("asked for"));
        const auto done = writer.redact(kTicket, values, event, {});
        if (!done) return fail(done.error());
        return {};
      },
      options(3)));
  const std::string theirs = *memory.disk.peek(absolute(kTicket));
  const auto merged = merge_tickets(base, ours, theirs, "ticket");
  REQUIRE(merged);
  CHECK(*merged == *merge_tickets(base, theirs, ours, "ticket"));
  CHECK(merged->find("mine") != std::string::npos);
  CHECK(merged->find("卫生间防水渗漏") == std::string::npos);
  CHECK(erasures_in({*merged}, "ticket") == values);
}

TEST_CASE("an amendment that had not seen an erasure loses what it replaced, and keeps what it put there") {
  const std::string base =
      "kesu: 1\nid: KS-260311-7F3QXMY\nsubject: x\ncomplainant: {name: a, phone: \"139\"}\nhistory:\n"
      "  - id: 1-K2QX\n    at: \"2026-03-11T09:20:41+08:00\"\n    do: open\n";
  const auto event = [](const std::string& id, const std::string& rest) {
    return "  - id: " + id + "\n    after: 1-K2QX\n    at: \"2026-03-11T10:00:00+08:00\"\n    do: " + rest;
  };
  const auto amend = [&](const std::string& id, const std::string& was, const std::string& now) {
    return event(id, "amend\n    field: complainant.phone\n    was: " + was + "\n    now: " + now + "\n");
  };
  const std::string redact = event("2-9TRB", "redact\n    values:\n      - {field: complainant.phone}\n");
  const std::string erased = replaced(base, "\"139\"", "(redacted)");
  struct Case {
    std::string late, merged;
  };
  const std::vector<Case> cases{
      {amend("2-7VMH", "\"139\"", "\"138\""), amend("2-7VMH", "(redacted)", "\"138\"")},
      {amend("2-7VMH", "\"138\"", "\"139\""), amend("2-7VMH", "(redacted)", "(redacted)")},
      {amend("2-7VMH", "\"\"", "\"138\""), amend("2-7VMH", "\"\"", "\"138\"")},
  };
  for (const Case& one : cases) {
    CAPTURE(one.late);
    const auto merged = merge_tickets(base, erased + redact, base + one.late, "ticket");
    REQUIRE(merged);
    CHECK(*merged == erased + one.merged + redact);
    CHECK(*merge_tickets(base, base + one.late, erased + redact, "ticket") == *merged);
    // Whoever has the amendment as it was takes over what another merge made of it.
    const auto again = merge_tickets(base + one.late, base + one.late, *merged, "ticket");
    REQUIRE(again);
    CHECK(*again == *merged);
    CHECK(refuse_altered(base + one.late, *merged, "ticket"));
  }
}

}  // namespace kesu
