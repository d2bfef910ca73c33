// SPDX-License-Identifier: Apache-2.0
// What waiting does to clocks.
#include <doctest/doctest.h>

#include "kesu/time/clock.hpp"

#include "plain_clocks.hpp"

using namespace kesu;
using namespace kesu::test;

TEST_CASE("a wait pauses the clocks whose terms name its reason") {
  const auto waiting = classified().wait("11:00", "customer", "12 11:00");
  const auto clocks = clocks_at(waiting, "12:00");
  CHECK(clock_in(clocks, "resolve").state == Clock::State::kPaused);
  CHECK(clock_in(clocks, "respond").state == Clock::State::kRunning);
  // To the expected end, whatever time it is.
  CHECK(due_of(clock_in(clocks, "resolve")) == "14 10:00");
  CHECK(due_of(clock_in(clocks_at(waiting, "11 11:30"), "resolve")) == "14 10:00");
  CHECK(due_of(clock_in(clocks_at(classified().wait("11:00", "supplier", "12 11:00"), "12:00"), "resolve")) ==
        "13 10:00");
}

TEST_CASE("a wait is over when its expected end passes") {
  const auto waiting = classified().wait("11:00", "customer", "12 11:00");
  CHECK(clock_in(clocks_at(waiting, "12 10:59:59"), "resolve").state == Clock::State::kPaused);
  CHECK(clock_in(clocks_at(waiting, "12 11:00"), "resolve").state == Clock::State::kRunning);
  CHECK(clock_in(clocks_at(waiting, "14 10:00:01"), "resolve").late(instant("14 10:00:01")));
  // A resume after that changes nothing.
  CHECK(due_of(clock_in(clocks_at(TicketBuilder(waiting).resume("13 11:00"), "13 12:00"), "resolve")) == "14 10:00");
}

TEST_CASE("a wait without an expected end moves the due time along with now") {
  const auto waiting = classified().wait("11:00", "customer", "");
  CHECK(due_of(clock_in(clocks_at(waiting, "13:00"), "resolve")) == "13 12:00");
  CHECK(due_of(clock_in(clocks_at(waiting, "12 11:00"), "resolve")) == "14 10:00");
}

TEST_CASE("overlapping waits count once, and not before the start nor after the stop") {
  const auto builder = opened()
                           .wait("09:50", "customer", "20 10:00")  // from before the classification
                           .classify("10:00", Priority::kGeneral)
                           .terms({resolve_clock()})
                           .wait("10:20", "customer", "20 10:00")
                           .resume("10:30")
                           .wait("11:00", "customer", "20 10:00")
                           .resolve("12:00");
  const Clock clock = clock_in(clocks_at(builder, "13:00"), "resolve");
  CHECK(clock.pauses.size() == 2);
  CHECK(clock.verdict->took == std::chrono::minutes{30});
}
