// SPDX-License-Identifier: Apache-2.0
#include "standing.hpp"

#include <doctest/doctest.h>

#include "kesu/procedure/gates.hpp"

#include "rules_fixture.hpp"
#include "ticket_builder.hpp"

namespace kesu {
namespace {

using test::TicketBuilder;

RuleSet gated() {
  return test::RulesFixture()
      .with("procedure.yaml", "gates:\n  close.resolved: {needs: [reply], by_priority: {urgent: [find]}}\n")
      .rules();
}

/// What the close in force lacks, "resolve reply".
std::string lacking(const TicketBuilder& builder) {
  Problems problems;
  const auto context = test::decode_context(problems);
  const Ticket ticket = builder.ticket();
  const auto state = fold(ticket, context);
  REQUIRE(state);
  std::string list;
  for (const std::string& need : missing_at_close(gated(), ticket, *state, context))
    list += (list.empty() ? "" : " ") + need;
  return list;
}

TicketBuilder closed() {
  TicketBuilder builder;
  builder.open("09:20").classify("09:25", Priority::kGeneral).resolve("09:30");
  return builder.contact("09:40", ContactKind::kDecision).close("09:50");
}

TEST_CASE("a close rests on what its writer had seen, as corrected since or elsewhere") {
  CHECK(lacking(closed()) == "");
  CHECK(lacking(closed().retract("10:00", 4)) == "reply");
  CHECK(lacking(closed().retract("09:45", 4).after({4})) == "reply");
  CHECK(lacking(closed().retract("10:00", 3)) == "resolve reply");
  CHECK(lacking(closed().retract("10:00", 4).retract("10:10", 6)) == "");
  CHECK(lacking(closed().classify("09:45", Priority::kUrgent).after({4})) == "find");
}

TEST_CASE("what was missing at a close can be recorded later") {
  CHECK(lacking(closed().retract("10:00", 4).contact("10:10", ContactKind::kDecision)) == "");
}

TEST_CASE("an enquiry that turns out to be a complaint lacks what a complaint needs") {
  TicketBuilder enquiry;
  enquiry.complaint([](Complaint& complaint) { complaint.kind = Kind::kEnquiry; }).open("09:20").close("09:30");
  CHECK(lacking(enquiry) == "");
  CHECK(lacking(enquiry.amend("09:40", "kind", "complaint")) == "resolve reply");
}

TEST_CASE("a ticket that is open again, or was closed by an import, lacks nothing") {
  CHECK(lacking(closed().retract("10:00", 4).reopen("10:10")) == "");
  CHECK(lacking(closed().by("import").retract("10:00", 4)) == "");
}

TEST_CASE("after a reopening the resolution of before is in force no more") {
  CHECK(lacking(closed().reopen("10:00").close("10:10")) == "resolve reply");
}

TEST_CASE("an approval is missed where it was struck before the matter was taken up again") {
  const RuleSet rules =
      test::RulesFixture()
          .with("procedure.yaml", "approvals: {free_up_to: 200.00 CNY, levels: {head: {who: manager}}}\n")
          .rules();
  const auto approved = [&](const TicketBuilder& builder) {
    Problems problems;
    const Date day = Date{std::chrono::year{2026}, std::chrono::March, std::chrono::day{11}};
    return require_approved(rules, builder.ticket(), 3, day, test::decode_context(problems)).has_value();
  };
  const auto resolved = [] {
    TicketBuilder builder;
    builder.open("09:20").add(EventKind::kPropose, "09:25").set("text", "pay").set("cost", "500.00 CNY");
    return builder.add(EventKind::kApprove, "09:26").by("chen.jie").set("level", "head").resolve("09:30");
  };
  CHECK(approved(resolved()));
  CHECK_FALSE(approved(resolved().retract("09:40", 3)));
  CHECK_FALSE(approved(resolved().retract("09:29", 3).after({3})));
  CHECK(approved(resolved().reopen("09:40").retract("09:50", 3)));
}

}  // namespace
}  // namespace kesu
