// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/replay.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"
#include "ticket_builder.hpp"

namespace kesu {
namespace {

using test::RulesFixture;
using test::TicketBuilder;

/// What the small rule set, with one file of it replaced, makes of a ticket on 17 March 2026.
Replayed replayed(const TicketBuilder& builder, RulesFixture& fixture,
                  std::function<int(const Complaint&, const TicketId&, int)> repeats = {}) {
  const RuleSet rules = fixture.rules();
  const Zone zone = Zone::load("Asia/Shanghai").value();
  Problems problems;
  const Ticket ticket = builder.ticket();
  const auto state = fold(ticket, test::decode_context(problems));
  REQUIRE(state.has_value());
  auto result = replay(ticket, *state, rules, {&zone, test::instant("17 09:00"), std::move(repeats)});
  REQUIRE(result.has_value());
  return *std::move(result);
}

Replayed replayed(const TicketBuilder& builder) {
  RulesFixture fixture;
  return replayed(builder, fixture);
}

/// "respond met, resolve running": what each clock comes to, in their order.
std::string outcomes(const Replayed& result) {
  std::string list;
  for (const Clock& clock : result.clocks) {
    list += (list.empty() ? "" : ", ") + clock.terms.name + " ";
    list += clock.verdict ? (clock.verdict->met ? "met" : "missed")
                          : (clock.late(test::instant("17 09:00")) ? "late" : "running");
  }
  return list;
}

Node reasons() {
  Node list = Node::sequence();
  Node reason = Node::mapping(true);
  reason.add("rule", Node::string("old/rule"));
  list.items.push_back(std::move(reason));
  return list;
}

TicketBuilder classified(Node because = reasons()) {
  return TicketBuilder{}
      .subject("漏水")
      .open("09:20")
      .terms({test::clock_terms("register", "1h", Milestone::kReceived, Milestone::kOpen)})
      .classify("10:00", Priority::kGeneral, "service", 10)
      .set("because", std::move(because))
      .terms({test::clock_terms("respond", "48h", Milestone::kReceived, Milestone::kRespond)});
}

}  // namespace

TEST_CASE("a classification by rules is made anew, and its clocks get the new limits") {
  const Replayed result = replayed(classified().contact("11 11:00", ContactKind::kUpdate).resolve("17 08:00"));
  CHECK(result.state.category == "quality.leak");
  CHECK(result.state.priority == Priority::kImportant);
  CHECK(result.state.severity == 52);
  CHECK(result.because == "content/water +40, source/direct +12");
  CHECK(result.department == "workshop");
  CHECK_FALSE(result.by_hand);
  CHECK(outcomes(result) == "register met, respond met, resolve met");
}

TEST_CASE("a person's decision stands, and is timed by the new rules") {
  for (const bool first_of_list : {false, true}) {
    Node because = Node::string("the mayor called");
    if (first_of_list) {
      because = reasons();
      Node hand = Node::mapping(true);
      hand.add("by_hand", Node::string("the mayor called"));
      because.items.insert(because.items.begin(), std::move(hand));
    }
    const Replayed result = replayed(classified(because).contact("11 11:00", ContactKind::kUpdate));
    CHECK(result.by_hand);
    CHECK(result.state.category == "service");
    CHECK(result.state.priority == Priority::kGeneral);
    CHECK(result.because.empty());
    CHECK(result.department == "office");
    CHECK(outcomes(result) == "register met, respond met, resolve late");
  }
}

TEST_CASE("what an import said is decided by the rules") {
  const Replayed result = replayed(classified(Node::string("imported as the source had it")).by("import"));
  CHECK_FALSE(result.by_hand);
  CHECK(result.state.category == "quality.leak");
}

TEST_CASE("verdicts are given anew") {
  Verdict kept;
  kept.name = "respond";
  kept.start = test::time_of("09:12");
  kept.due = test::time_of("13 09:12");
  kept.met = true;
  RulesFixture fixture;
  fixture.with("deadlines.yaml", "clocks:\n  respond: {from: received, until: respond, limit: 1h}\n");
  const TicketBuilder ticket = classified().contact("11 11:00", ContactKind::kUpdate).verdicts({kept});
  CHECK(outcomes(replayed(ticket, fixture)) == "respond missed");
}

TEST_CASE("promised instants stay, whatever the rules") {
  RulesFixture fixture;
  fixture.with("deadlines.yaml", "clocks:\n  respond: {from: received, until: respond, limit: 1h}\n");
  const TicketBuilder imported = TicketBuilder{}.subject("漏水").open("09:20").terms(
      {test::clock_terms_by("target", "12 09:00", Milestone::kReceived, Milestone::kClose)});
  CHECK(outcomes(replayed(imported, fixture)) == "respond late, target late");
}

TEST_CASE("a ticket that nobody classified is decided, and keeps the clocks from before") {
  const Replayed result = replayed(TicketBuilder{}.subject("漏水").open("09:20"));
  CHECK(result.state.category == "quality.leak");
  CHECK(result.state.priority == Priority::kImportant);
  CHECK(outcomes(result) == "register met, respond late");
}

TEST_CASE("earlier complaints count as on the day") {
  RulesFixture fixture;
  const auto once = [](const Complaint&, const TicketId&, int days) { return days >= 30 ? 1 : 0; };
  CHECK(replayed(classified(), fixture, once).state.severity == 62);
}

}  // namespace kesu
