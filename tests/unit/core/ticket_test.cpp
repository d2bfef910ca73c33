// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/ticket.hpp"

#include <doctest/doctest.h>

#include "ticket_builder.hpp"

namespace kesu {
namespace {

/// A ticket's document, as a reader would hand it over.
Node document_of(const Ticket& ticket) {
  Node document = encode_header(ticket.id, ticket.complaint);
  Node history = Node::sequence();
  for (const Event& event : ticket.history)
    history.items.push_back(encode_event(event));
  document.add("history", std::move(history));
  return document;
}

Ticket worked_ticket() {
  return test::TicketBuilder{}
      .open("09:20")
      .terms({test::clock_terms("classify", "2h", Milestone::kOpen, Milestone::kClassify)})
      .classify("09:25", Priority::kUrgent, "quality.waterproofing", 72)
      .assign("09:30", "li.si", "works")
      .contact("09:40", ContactKind::kUpdate)
      .wait("10:00", "customer", "12 10:00")
      .resume("11:00")
      .resolve("12 10:00")
      .followup("13 10:00")
      .close("13 11:00")
      .reopen("14 09:00")
      .retract("14 09:10", 6)
      .amend("14 09:20", "subject", "漏水")
      .ticket();
}

}  // namespace

TEST_CASE("what was built is decoded to the same values") {
  const Ticket ticket = worked_ticket();
  Problems problems;
  const auto decoded = decode_ticket(document_of(ticket), test::decode_context(problems), ticket.id);
  for (const Error& problem : problems)
    MESSAGE(problem.message);
  REQUIRE(decoded.has_value());
  CHECK(decoded->id == ticket.id);
  CHECK(decoded->complaint == ticket.complaint);
  CHECK(decoded->header == ticket.header);
  CHECK(decoded->history == ticket.history);
}

TEST_CASE("an event is the same whatever place it stands at, and another with any other value") {
  const Event event = worked_ticket().history[1];
  Event moved = event;
  moved.mark = Mark{7, 1};
  CHECK(moved == event);
  Event other = event;
  other.by = "somebody.else";
  CHECK_FALSE(other == event);
  other = event;
  other.happened = event.at;
  CHECK_FALSE(other == event);
  other = event;
  other.fields.add("because", Node::string("so"));
  CHECK_FALSE(other == event);
}

TEST_CASE("an event took place when it is said to have happened") {
  Event event = worked_ticket().history[1];
  CHECK(event.time() == event.at);
  event.happened = test::time_of("08:00");
  CHECK(event.time() == test::time_of("08:00"));
}

TEST_CASE("fields of an event are read as texts and words") {
  const Event event = worked_ticket().history[1];
  CHECK(event.field("category") == "quality.waterproofing");
  CHECK(event.field("severity") == "72");
  CHECK(event.field("no such").empty());
  CHECK(event.word<Priority>("priority") == Priority::kUrgent);
  CHECK_FALSE(event.word<Priority>("category").has_value());
}

TEST_CASE("a rule set is named by name, version and digest") {
  const std::string text = "home-improvement@3 7c1e09ab41d25f0693b8a6d1e2c4907f";
  const auto ref = parse_rules_ref(text);
  REQUIRE(ref.has_value());
  CHECK(ref->name == "home-improvement");
  CHECK(ref->version == 3);
  CHECK(to_string(*ref) == text);
}

TEST_CASE("what names no rule set is refused") {
  const std::string digest = " 7c1e09ab41d25f0693b8a6d1e2c4907f";
  for (const std::string& text :
       {std::string(), "a" + digest, "@3" + digest, "a@" + digest, "a@0" + digest, "a@x" + digest, "a@03" + digest,
        std::string("a@3"), "a@3 " + digest, "a@3" + digest + "0", std::string("a@3 7C1E09AB41D25F0693B8A6D1E2C4907F"),
        "a@12345678" + digest}) {
    CAPTURE(text);
    CHECK_FALSE(parse_rules_ref(text).has_value());
  }
}

TEST_CASE("a third party is written as such") {
  Complaint complaint;
  complaint.received = test::time_of("09:12");
  complaint.source = "消费者协会";
  complaint.source_reference = "2026-77";
  const Node header = encode_header(TicketId{"KS-260311-7F3QXMY"}, complaint);
  CHECK(header.find("source")->find("third_party")->text == "消费者协会");
  Problems problems;
  CHECK(decode_complaint(header, test::decode_context(problems)) == complaint);
  CHECK(problems.empty());
}

TEST_CASE("a bare complaint has a header that can be read") {
  Complaint complaint;
  complaint.received = test::time_of("2020-03-18");
  Problems problems;
  CHECK(decode_complaint(encode_header(TicketId{"KS-260311-7F3QXMY"}, complaint), test::decode_context(problems)) ==
        complaint);
  CHECK(problems.empty());
}

TEST_CASE("the amount stands among what the complaint is about") {
  Complaint complaint;
  complaint.received = test::time_of("09:12");
  complaint.amount = Money{6800000, "CNY"};
  Problems problems;
  const Complaint read =
      decode_complaint(encode_header(TicketId{"KS-260311-7F3QXMY"}, complaint), test::decode_context(problems));
  CHECK(problems.empty());
  CHECK(read.amount == complaint.amount);
  CHECK(read.about == std::vector<std::pair<std::string, std::string>>{{"amount", "68000.00 CNY"}});
}

TEST_CASE("former IDs and the keys of others survive a new header") {
  Ticket ticket = worked_ticket();
  ticket.header.add("x-colour", Node::string("blue"));
  ticket.formerly = {TicketId{"KS-260311-000001A"}};
  ticket.id = TicketId{"KS-260311-0000028"};
  const Node header = encode_header(ticket);
  CHECK(header.find("id")->text == "KS-260311-0000028");
  CHECK(header.entries[2].key == "formerly");
  CHECK(header.entries.back().key == "x-colour");
}

TEST_CASE("no ticket at all is a located error") {
  Problems problems;
  CHECK_FALSE(decode_ticket(Node::string("hello"), test::decode_context(problems)).has_value());
  CHECK_FALSE(decode_event(Node::sequence(), test::decode_context(problems)).has_value());
  CHECK(problems.size() == 2);
}

}  // namespace kesu
