// SPDX-License-Identifier: Apache-2.0
// The clocks of a plain procedure, and a ticket that was promised them.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "clock_fixture.hpp"

namespace kesu::test {

inline ClockTerms register_clock() {
  return clock_terms("register", "1h", Milestone::kReceived, Milestone::kOpen);
}
inline ClockTerms classify_clock() {
  return clock_terms("classify", "2h", Milestone::kOpen, Milestone::kClassify);
}
inline ClockTerms respond_clock(std::string_view limit = "24h") {
  return clock_terms("respond", limit, Milestone::kReceived, Milestone::kRespond);
}
inline ClockTerms resolve_clock(std::string_view limit = "48h") {
  return clock_terms("resolve", limit, Milestone::kClassify, Milestone::kResolve, {"customer"});
}
inline ClockTerms reply_clock() {
  return clock_terms("reply", "24h", Milestone::kResolve, Milestone::kReply);
}
inline ClockTerms followup_clock() {
  return clock_terms("followup", "72h", Milestone::kReply, Milestone::kFollowup);
}

inline TicketBuilder opened(std::vector<ClockTerms> terms = {register_clock(), classify_clock(), respond_clock()}) {
  return TicketBuilder{}.received("09:12").open("09:20").terms(std::move(terms));
}

inline TicketBuilder classified(std::vector<ClockTerms> terms = {respond_clock(), resolve_clock(), reply_clock(),
                                                                 followup_clock()}) {
  return opened().classify("10:00", Priority::kGeneral).terms(std::move(terms));
}

}  // namespace kesu::test
