// SPDX-License-Identifier: Apache-2.0
// The third party, and bodies outside.
#include <string>

#include <doctest/doctest.h>

#include "kesu/core/fold.hpp"

#include "fold_fixture.hpp"

using namespace kesu;
using namespace kesu::test;

namespace {

TicketBuilder passed_on() {
  return TicketBuilder{}
      .received("09:12")
      .complaint([](Complaint& complaint) { complaint.source = "12345 hotline"; })
      .open("09:20");
}

}  // namespace

TEST_CASE("a contact with the third party is none with the complainant") {
  auto ticket = passed_on().contact("09:30", ContactKind::kUpdate).set("with", std::string("12345 hotline"));
  CHECK(reached_by(state_of(ticket), Milestone::kAck).empty());
  CHECK(reached_by(state_of(ticket), Milestone::kRespond).empty());
  ticket.contact("09:40", ContactKind::kUpdate).set("with", std::string("his lawyer"));
  CHECK(reached_by(state_of(ticket), Milestone::kRespond) == Events{3});
}

TEST_CASE("the third party is owed an answer until a decision goes to it, in each cycle anew") {
  CHECK_FALSE(state_of(opened()).owes_third_party());
  auto ticket = passed_on();
  CHECK(state_of(ticket).owes_third_party());
  ticket.contact("09:30", ContactKind::kAck).set("with", std::string("12345 hotline"));
  CHECK(state_of(ticket).owes_third_party());
  ticket.resolve("12:00").contact("12:10", ContactKind::kDecision).set("with", std::string("12345 hotline"));
  CHECK(state_of(ticket).third_party_answered == 3);
  CHECK(reached_by(state_of(ticket), Milestone::kReply).empty());
  ticket.reopen("12 09:00");
  CHECK(state_of(ticket).owes_third_party());
}

TEST_CASE("the third party's question ends no wait for the customer and keeps no promise") {
  auto ticket = passed_on().wait("09:30", "customer", "12 09:00").contact("10:00", ContactKind::kInbound);
  ticket.set("with", std::string("12345 hotline"));
  CHECK_FALSE(state_of(ticket).waits[0].ended.has_value());
  ticket.contact("10:10", ContactKind::kInbound);
  CHECK(state_of(ticket).waits[0].ended == instant("10:10"));
}

TEST_CASE("what a body outside has stays pending until its end is told") {
  auto ticket = resolved().add(EventKind::kRefer, "13:00").set("as", std::string("filed"));
  ticket.set("forum", std::string("mediation")).set("body", std::string("Council"));
  ticket.add(EventKind::kRefer, "14:00").set("as", std::string("filed")).set("forum", std::string("court"));
  ticket.add(EventKind::kRefer, "15:00").set("as", std::string("update")).set("of", std::string("5-TEST"));
  ticket.set("reference", std::string("M-1")).set("next", Node::time(to_string(time_of("20 09:00"))));
  State state = state_of(ticket);
  REQUIRE(state.referrals.size() == 2);
  CHECK(state.referrals[0].reference == "M-1");
  CHECK(state.referrals[0].next == time_of("20 09:00"));
  CHECK(state.pending_referral()->forum == Forum::kCourt);
  ticket.add(EventKind::kRefer, "16:00").set("as", std::string("ended")).set("outcome", std::string("dismissed"));
  state = state_of(ticket);
  CHECK(state.referrals[1].outcome == ForumOutcome::kDismissed);
  CHECK(state.pending_referral()->forum == Forum::kMediation);
  CHECK_FALSE(state.referrals[0].next == state.referrals[1].next);
}

TEST_CASE("a close that names a forum is a referral") {
  const State state = state_of(resolved().close("13:00", CloseAs::kExternal).set("forum", std::string("arbitration")));
  REQUIRE(state.pending_referral() != nullptr);
  CHECK(state.pending_referral()->forum == Forum::kArbitration);
  CHECK(state.closed());
}

TEST_CASE("followups and attempts are counted in their cycle") {
  auto ticket = resolved().followup("13:00", false).followup("13:10", false).followup("13:20");
  CHECK(state_of(ticket).survey.attempts == 2);
  CHECK(state_of(ticket).survey.reached == std::vector<std::size_t>{6});
  ticket.reopen("14:00");
  CHECK(state_of(ticket).survey.attempts == 0);
  CHECK(state_of(ticket).survey.reached.empty());
}
