// SPDX-License-Identifier: Apache-2.0
// What a close and a reopening do to clocks.
#include <doctest/doctest.h>

#include "kesu/time/clock.hpp"

#include "plain_clocks.hpp"

using namespace kesu;
using namespace kesu::test;

TEST_CASE("a close ends every clock, with a verdict for those that run until the resolution or the close") {
  const auto close_clock = clock_terms("close", "240h", Milestone::kReceived, Milestone::kClose);
  const auto builder =
      classified({respond_clock(), resolve_clock("2h"), close_clock}).close("15:00", CloseAs::kWithdrawn);
  const auto clocks = clocks_at(builder, "16:00");
  CHECK(names_of(clocks) ==
        "close/1 stopped, register/1 stopped, respond/1 cancelled, classify/1 stopped, resolve/1 stopped");
  CHECK(clock_in(clocks, "respond").cancelled_because == "close as withdrawn");
  CHECK(clock_in(clocks, "resolve").stop == time_of("15:00"));
  CHECK_FALSE(clock_in(clocks, "resolve").verdict->met);
  CHECK(clock_in(clocks, "close").verdict->met);
}

TEST_CASE("nothing begins on a closed ticket but what runs from the close") {
  const auto survey = clock_terms("survey", "72h", Milestone::kClose, Milestone::kFollowup);
  const auto closed = classified({resolve_clock(), survey}).close("15:00");
  CHECK(names_of(clocks_at(closed, "16:00")) ==
        "register/1 stopped, respond/1 cancelled, classify/1 stopped, resolve/1 stopped, survey/1 running");
  CHECK(clock_in(clocks_at(TicketBuilder(closed).followup("17:00"), "18:00"), "survey").stop == time_of("17:00"));
  // Another clone classified without having seen the close.
  const auto terms = std::vector{clock_terms("investigate", "48h", Milestone::kClassify, Milestone::kFind)};
  const auto meanwhile = TicketBuilder(closed).classify("15:10", Priority::kUrgent).terms(terms).after({2});
  CHECK(names_of(clocks_at(meanwhile, "16:00")).find("investigate") == std::string::npos);
}

TEST_CASE("a reopened ticket's second resolve clock does not count the time it was closed") {
  const auto builder = classified().resolve("12:00").close("13:00").reopen("12 12:00");
  const auto clocks = clocks_at(builder, "12 13:00");
  CHECK(clock_in(clocks, "resolve", 1).stop == time_of("12:00"));
  const Clock second = clock_in(clocks, "resolve", 2);
  CHECK(second.state == Clock::State::kRunning);
  CHECK(second.start == time_of("10:00"));
  REQUIRE(second.pauses.size() == 1);
  CHECK(shown(second.pauses[0].from) == "11 12:00");
  CHECK(shown(second.pauses[0].to) == "12 12:00");
  CHECK(due_of(second) == "14 10:00");  // 48 hours and the day it was closed

  const auto again = clocks_at(TicketBuilder(builder).resolve("12 18:00"), "12 19:00");
  CHECK(clock_in(again, "resolve", 1).verdict->took == std::chrono::hours{2});
  CHECK(clock_in(again, "resolve", 2).verdict->took == std::chrono::hours{8});
}

TEST_CASE("a third cycle counts neither of the two rests") {
  const auto builder = classified().resolve("12:00").reopen("14:00").resolve("15:00").reopen("18:00");
  const Clock third = clock_in(clocks_at(builder, "19:00"), "resolve", 3);
  CHECK(third.pauses.size() == 2);
  CHECK(due_of(third) == "13 15:00");
}

TEST_CASE("what follows the resolution begins again in the next cycle, the first answers do not") {
  const auto builder = classified()
                           .contact("10:30", ContactKind::kUpdate)
                           .resolve("12:00")
                           .contact("13:00", ContactKind::kDecision)
                           .reopen("12 09:00")
                           .contact("12 09:30", ContactKind::kUpdate)
                           .resolve("12 15:00")
                           .contact("12 16:00", ContactKind::kDecision);
  const auto clocks = clocks_at(builder, "12 17:00");
  CHECK(names_of(clocks) ==
        "register/1 stopped, respond/1 stopped, classify/1 stopped, resolve/1 stopped, resolve/2 stopped, "
        "reply/1 stopped, followup/1 cancelled, reply/2 stopped, followup/2 running");
  CHECK(clock_in(clocks, "followup").cancelled_because == "reopen");
  CHECK(clock_in(clocks, "reply", 2).start == time_of("12 15:00"));
  CHECK(clock_in(clocks, "reply", 2).pauses.empty());
}

TEST_CASE("a clock that was cancelled by the close does not come back unless it follows the resolution") {
  const auto builder =
      classified({respond_clock(), clock_terms("done", "240h", Milestone::kReceived, Milestone::kFollowup)})
          .close("12:00", CloseAs::kWithdrawn)
          .reopen("15:00");
  const auto clocks = clocks_at(builder, "16:00");
  CHECK(names_of(clocks) ==
        "done/1 cancelled, done/2 running, register/1 stopped, respond/1 cancelled, classify/1 stopped");
  CHECK(shown(clock_in(clocks, "done", 2).pauses.at(0).from) == "11 12:00");
}

TEST_CASE("a clock that no reopen met running goes on in its cycle") {
  const auto close_clock = clock_terms("close", "240h", Milestone::kReceived, Milestone::kClose);
  const auto builder = classified({close_clock, resolve_clock()}).resolve("12:00").reopen("13:00");
  const auto clocks = clocks_at(builder, "14:00");
  CHECK(clock_in(clocks, "close", 1).state == Clock::State::kRunning);
  CHECK(clock_in(clocks, "close", 1).pauses.empty());
  CHECK(names_of(clocks_at(TicketBuilder(builder).close("15:00"), "16:00")).find("close/2") == std::string::npos);
}

TEST_CASE("a clock first promised in the second cycle rests while the ticket was done with") {
  const auto from_receipt = clock_terms("resolve", "48h", Milestone::kReceived, Milestone::kResolve);
  const auto builder = opened({classify_clock()})
                           .resolve("12:00")
                           .close("13:00")
                           .reopen("15:00")
                           .classify("16:00", Priority::kGeneral)
                           .terms({from_receipt});
  const Clock clock = clock_in(clocks_at(builder, "17:00"), "resolve", 2);
  CHECK(clock.start == time_of("09:12"));
  CHECK(due_of(clock) == "13 12:12");
}
