// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/progress.hpp"

#include <doctest/doctest.h>

#include "clock_fixture.hpp"

using namespace kesu;
using namespace kesu::test;

namespace {

using M = Milestone;

/// "open 8h used, 18h left" of a clock at a time of 11 March 2026, a Wednesday, or of another day of that month.
std::string progress(const TicketBuilder& ticket, const std::string& name, std::string_view now) {
  const auto clocks = clocks_at(ticket, now);
  const auto found = progress_of(clock_in(clocks, name), clock_context().calendars, instant(now));
  if (!found) return "none";
  return std::string(found->open_time ? "open" : "real") + " " + to_string(found->used) + " used, " +
         to_string(found->left) + " left";
}

TicketBuilder classified() {
  ClockTerms resolve = clock_terms("resolve", "3 workdays", M::kClassify, M::kResolve, {"customer"});
  resolve.calendar = "office";
  return TicketBuilder{}
      .received("09:00")
      .open("09:20")
      .terms({clock_terms("register", "1h", M::kReceived, M::kOpen),
              clock_terms("respond", "24h", M::kReceived, M::kRespond)})
      .classify("10:00", Priority::kGeneral)
      .terms({clock_terms("respond", "24h", M::kReceived, M::kRespond), resolve});
}

}  // namespace

TEST_CASE("a clock without a calendar uses real time") {
  CHECK(progress(classified(), "respond", "10:00") == "real 1h used, 23h left");
  CHECK(progress(classified(), "respond", "12 08:59") == "real 23h59m used, 1m left");
  CHECK(progress(classified(), "respond", "12 10:00") == "real 25h used, 0s left");
}

TEST_CASE("a clock on a calendar uses open time") {
  CHECK(progress(classified(), "resolve", "18:00") == "open 8h used, 27h left");
  CHECK(progress(classified(), "resolve", "23:00") == "open 8h used, 27h left");
  CHECK(progress(classified(), "resolve", "17 09:00") == "open 35h used, 0s left");
}

TEST_CASE("a clock that stopped keeps what it had used") {
  CHECK(progress(classified(), "register", "20:00") == "real 20m used, 40m left");
}

TEST_CASE("pauses count neither as used nor as left") {
  TicketBuilder waiting = classified();
  waiting.wait("12:00", "customer", "12 13:00").resume("13:00");
  CHECK(progress(waiting, "resolve", "18:00") == "open 7h used, 27h left");
}
