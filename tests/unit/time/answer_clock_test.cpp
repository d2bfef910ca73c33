// SPDX-License-Identifier: Apache-2.0
// The clocks of approval and acceptance, which begin anew each time somebody is asked.
#include <doctest/doctest.h>

#include "kesu/time/clock.hpp"

#include "clock_fixture.hpp"

using namespace kesu;
using namespace kesu::test;

namespace {

TicketBuilder with_approval_clock() {
  return TicketBuilder{}
      .received("09:12")
      .open("09:20")
      .classify("09:30", Priority::kUrgent)
      .terms({clock_terms("approve", "2h", Milestone::kPropose, Milestone::kApprove)});
}

// Event 3 and so on.
TicketBuilder& propose(TicketBuilder& ticket, const char* when, const char* needs_approval = "true") {
  return ticket.add(EventKind::kPropose, when)
      .set("text", std::string("paint it"))
      .set("needs_approval", Node::plain(needs_approval));
}

TicketBuilder& answer(TicketBuilder& ticket, EventKind kind, const char* when, const char* proposal) {
  return ticket.add(kind, when).set("event", std::string(proposal));
}

}  // namespace

TEST_CASE("an approval clock runs for a proposal that needs one, each time anew") {
  auto ticket = with_approval_clock();
  propose(ticket, "10:00", "false");
  CHECK(names_of(clocks_at(ticket, "10:05")).empty());
  propose(ticket, "10:10");
  CHECK(due_of(clock_in(clocks_at(ticket, "10:15"), "approve")) == "11 12:10");
  answer(ticket, EventKind::kReject, "10:20", "4-TEST");
  CHECK(names_of(clocks_at(ticket, "10:25")) == "approve/1 stopped");
  propose(ticket, "10:30");
  CHECK(names_of(clocks_at(ticket, "10:35")) == "approve/1 stopped, approve/2 running");
  CHECK(due_of(clock_in(clocks_at(ticket, "10:35"), "approve", 2)) == "11 12:30");

  SUBCASE("a yes stops it") {
    answer(ticket, EventKind::kApprove, "13:00", "6-TEST");
    const auto verdicts = record(ticket);
    REQUIRE(verdicts.size() == 1);
    CHECK_FALSE(verdicts.front().met);
    CHECK(names_of(clocks_at(ticket, "13:05")) == "approve/1 stopped, approve/2 stopped");
  }
  SUBCASE("a further proposal takes its place") {
    propose(ticket, "10:40");
    const auto clocks = clocks_at(ticket, "10:45");
    CHECK(names_of(clocks) == "approve/1 stopped, approve/2 cancelled, approve/3 running");
    CHECK(clock_in(clocks, "approve", 2).cancelled_because == "propose");
    // An answer to the old one is none to the new one.
    answer(ticket, EventKind::kApprove, "10:50", "6-TEST");
    CHECK(clock_in(clocks_at(ticket, "10:55"), "approve", 3).state == Clock::State::kRunning);
    // Struck out, it leaves the one before it in force.
    CHECK(names_of(clocks_at(ticket.retract("11:00", 7), "11:05")) == "approve/1 stopped, approve/2 stopped");
  }
  SUBCASE("but when it is late that stays so") {
    propose(ticket, "13:00");
    const auto verdicts = record(ticket);
    REQUIRE(verdicts.size() == 1);
    CHECK_FALSE(verdicts.front().met);
    CHECK(names_of(clocks_at(ticket, "13:05")) == "approve/1 stopped, approve/2 stopped, approve/3 running");
    CHECK_FALSE(clock_in(clocks_at(ticket, "13:05"), "approve", 2).verdict->met);
  }
  SUBCASE("and so does one that needs no approval") {
    propose(ticket, "10:40", "false");
    CHECK(names_of(clocks_at(ticket, "10:45")) == "approve/1 stopped, approve/2 cancelled");
  }
  SUBCASE("new terms keep it and its start") {
    ticket.classify("10:40", Priority::kGeneral)
        .terms({clock_terms("approve", "4h", Milestone::kPropose, Milestone::kApprove)});
    CHECK(names_of(clocks_at(ticket, "10:45")) == "approve/1 stopped, approve/2 running");
    CHECK(due_of(clock_in(clocks_at(ticket, "10:45"), "approve", 2)) == "11 14:30");
  }
  SUBCASE("a resolution ends it, and after a reopen the next proposal begins the next cycle") {
    ticket.resolve("11:00").reopen("11:30");
    CHECK(names_of(clocks_at(ticket, "11:35")) == "approve/1 stopped, approve/2 cancelled");
    CHECK(names_of(clocks_at(propose(ticket, "11:40"), "11:45")) ==
          "approve/1 stopped, approve/2 cancelled, approve/3 running");
  }
}

TEST_CASE("terms that come after a proposal set its clock going, unless it has been answered") {
  auto ticket = TicketBuilder{}.received("09:12").open("09:20");
  propose(ticket, "09:30");
  auto answered = TicketBuilder(ticket);
  answer(answered, EventKind::kApprove, "09:40", "2-TEST");
  for (TicketBuilder* one : {&ticket, &answered}) {
    one->classify("09:50", Priority::kUrgent)
        .terms({clock_terms("approve", "2h", Milestone::kPropose, Milestone::kApprove)});
  }
  CHECK(due_of(clock_in(clocks_at(ticket, "10:00"), "approve")) == "11 11:30");
  CHECK(names_of(clocks_at(answered, "10:00")).empty());
}

TEST_CASE("a clock that waits for acceptance begins again with each new owner") {
  auto ticket = TicketBuilder{}.received("09:12").open("09:20");
  ticket.terms({clock_terms("accept", "30m", Milestone::kAssign, Milestone::kAccept)}).assign("09:30", "wu.tao");
  // Helpers and a plan change nothing.
  ticket.assign("09:40", "wu.tao");
  CHECK(names_of(clocks_at(ticket, "09:45")) == "accept/1 running");

  SUBCASE("given over before he took it on") {
    ticket.assign("09:50", "he.lin");
    CHECK(names_of(clocks_at(ticket, "09:55")) == "accept/1 cancelled, accept/2 running");
    CHECK(due_of(clock_in(clocks_at(ticket, "09:55"), "accept", 2)) == "11 10:20");
    ticket.add(EventKind::kAccept, "10:00").by("he.lin");
    CHECK(names_of(clocks_at(ticket, "10:05")) == "accept/1 cancelled, accept/2 stopped");
  }
  SUBCASE("given over after he took it on") {
    ticket.add(EventKind::kAccept, "09:50").by("wu.tao");
    ticket.assign("10:00", "he.lin");
    CHECK(names_of(clocks_at(ticket, "10:05")) == "accept/1 stopped, accept/2 running");
  }
  SUBCASE("given over by an escalation") {
    ticket.add(EventKind::kEscalate, "09:50");
    CHECK(names_of(clocks_at(ticket, "09:55")) == "accept/1 running");
    ticket.add(EventKind::kEscalate, "10:05").set("owner", std::string("li.wei"));
    CHECK(names_of(clocks_at(ticket, "10:10")) == "accept/1 stopped, accept/2 running");
    CHECK(due_of(clock_in(clocks_at(ticket, "10:10"), "accept", 2)) == "11 10:35");
  }
  SUBCASE("declined and given to the same person again") {
    ticket.add(EventKind::kDecline, "09:50").by("wu.tao");
    CHECK(names_of(clocks_at(ticket, "09:55")) == "accept/1 running");
    ticket.assign("10:00", "wu.tao");
    CHECK(names_of(clocks_at(ticket, "10:05")) == "accept/1 cancelled, accept/2 running");
  }
  SUBCASE("whoever had not seen the new owner accepts for the old one") {
    ticket.assign("10:00", "he.lin");
    ticket.add(EventKind::kAccept, "09:55").by("wu.tao").after({3});
    CHECK(names_of(clocks_at(ticket, "10:05")) == "accept/1 stopped, accept/2 running");
  }
}
