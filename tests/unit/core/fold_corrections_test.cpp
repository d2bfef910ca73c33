// SPDX-License-Identifier: Apache-2.0
// What retracting and amending do.
#include <string>

#include <doctest/doctest.h>

#include "kesu/core/fold.hpp"

#include "fold_fixture.hpp"

using namespace kesu;
using namespace kesu::test;

TEST_CASE("a retracted event leaves no trace in the state but stays in the history") {
  const State state = state_of(resolved().contact("13:00", ContactKind::kDecision).retract("13:10", 4));
  CHECK(state.status == Status::kAssigned);
  CHECK(reached_by(state, Milestone::kResolve).empty());
  CHECK(reached_by(state, Milestone::kReply).empty());
  CHECK(state.order.size() == 6);
  CHECK(state.retracted_by == std::vector<std::size_t>{kNoEvent, kNoEvent, kNoEvent, 5, kNoEvent, kNoEvent});
  CHECK(state.struck(3));
}

TEST_CASE("a retract may be retracted, and that again") {
  const auto once = resolved().retract("13:00", 4);
  const auto twice = TicketBuilder(once).retract("13:10", 5);
  const auto thrice = TicketBuilder(twice).retract("13:20", 6);
  CHECK(status_of(once) == Status::kAssigned);
  CHECK(status_of(twice) == Status::kResolved);
  CHECK(status_of(thrice) == Status::kAssigned);
}

TEST_CASE("the opening cannot be retracted, nor an event that is not there") {
  CHECK(state_of(opened().retract("10:00", 1)).retracted_by[0] == kNoEvent);
  CHECK(state_of(opened().retract("10:00", 9)).status == Status::kRegistered);
  CHECK(state_of(opened().retract("10:00", 2)).retracted_by[1] == kNoEvent);
}

TEST_CASE("retracting a reopen takes its cycle away, retracting a classification its terms") {
  CHECK(state_of(resolved().close("13:00").reopen("14:00").retract("14:10", 6)).cycle == 1);
  const auto terms = std::vector{clock_terms("resolve", "24h", Milestone::kReceived, Milestone::kResolve)};
  CHECK(state_of(opened().classify("09:25", Priority::kUrgent).terms(terms).retract("09:30", 2)).terms.empty());
}

TEST_CASE("an amendment puts another value in place of the one received, or none") {
  const auto builder = opened().complaint([](Complaint& complaint) {
    complaint.text = "it leaks";
    complaint.complainant.name = "张三";
    complaint.complainant.phone = "13800000000";
    complaint.about = {{"project", "HT-2025-0412"}};
    complaint.loss = Money{320000, "CNY"};
  });
  const Complaint amended = state_of(TicketBuilder(builder)
                                         .amend("10:00", "complainant.name", "张珊")
                                         .amend("10:01", "subject", "漏水")
                                         .amend("10:02", "received", "2026-03-11T08:00:00+08:00")
                                         .amend("10:03", "about.order", "A-17")
                                         .amend("10:04", "about.amount", "68000.00 CNY")
                                         .amend("10:05", "loss", "")
                                         .amend("10:06", "channel", "walk_in")
                                         .amend("10:07", "kind", "enquiry")
                                         .amend("10:08", "complainant.internal", "true")
                                         .amend("10:09", "source.third_party", "12345")
                                         .amend("10:10", "tags", "vip"))
                                .complaint;
  CHECK(amended.complainant.name == "张珊");
  CHECK(amended.complainant.phone == "13800000000");
  CHECK(amended.subject == "漏水");
  CHECK(amended.text == "it leaks");
  CHECK(amended.received == time_of("08:00"));
  CHECK(amended.about.size() == 3);
  CHECK(amended.amount == Money{6800000, "CNY"});
  CHECK_FALSE(amended.loss.has_value());
  CHECK(amended.channel == Channel::kWalkIn);
  CHECK(amended.kind == Kind::kEnquiry);
  CHECK(amended.complainant.internal);
  CHECK(amended.source == "12345");
  CHECK(amended.tags == std::vector<std::string>{"vip"});
  CHECK(state_of(TicketBuilder(builder).amend("10:00", "about.project", "")).complaint.about.empty());
}

TEST_CASE("an amended time of receipt is the milestone's time") {
  const State state = state_of(opened().amend("10:00", "received", "2026-03-11"));
  CHECK(state.occurrences[0].at == time_of("2026-03-11"));
}

TEST_CASE("a later amendment of the same field counts, a retracted one does not") {
  const auto builder = opened().amend("10:00", "subject", "first").amend("10:10", "subject", "second");
  CHECK(state_of(builder).complaint.subject == "second");
  CHECK(state_of(TicketBuilder(builder).retract("10:20", 3)).complaint.subject == "first");
}

TEST_CASE("an amendment that does not decode is reported and left out, the others count") {
  for (const auto& [field, now] : {std::pair{"received", "yesterday"}, std::pair{"kind", "complain"},
                                   std::pair{"sujbect", "漏水"}, std::pair{"received", ""}, std::pair{"id", "KS-1"}}) {
    CAPTURE(field);
    Problems problems;
    const Ticket ticket = opened().amend("10:00", field, now).amend("10:10", "subject", "漏水").ticket();
    const auto state = fold(ticket, decode_context(problems));
    REQUIRE(state.has_value());
    CHECK(problems.size() == 1);
    CHECK(state->complaint.received == time_of("09:12"));
    CHECK(state->complaint.subject == "漏水");
  }
}
