// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/fold.hpp"

#include <algorithm>
#include <random>
#include <string>

#include <doctest/doctest.h>

#include "fold_fixture.hpp"

using namespace kesu;
using namespace kesu::test;

TEST_CASE("a ticket's status is the furthest milestone in force") {
  CHECK(status_of(opened()) == Status::kRegistered);
  CHECK(status_of(opened().classify("09:25", Priority::kGeneral)) == Status::kClassified);
  CHECK(status_of(opened().assign("09:25", "li.wei")) == Status::kAssigned);
  CHECK(status_of(opened().assign("09:25", "", "engineering")) == Status::kAssigned);
  CHECK(status_of(resolved()) == Status::kResolved);
  CHECK(status_of(resolved().contact("13:00", ContactKind::kDecision)) == Status::kReplied);
  CHECK(status_of(resolved().contact("13:00", ContactKind::kDecision).followup("14:00")) == Status::kFollowedUp);
  CHECK(status_of(resolved().close("13:00")) == Status::kClosed);
}

TEST_CASE("a new classification or assignment takes no resolution back, a new resolution takes the reply back") {
  CHECK(status_of(resolved().classify("13:00", Priority::kUrgent).assign("13:01", "wang.fang")) == Status::kResolved);
  const auto replied = resolved().contact("13:00", ContactKind::kDecision).followup("14:00");
  CHECK(status_of(TicketBuilder(replied).resolve("15:00")) == Status::kResolved);
  CHECK(status_of(TicketBuilder(replied).resolve("15:00").contact("15:10", ContactKind::kDecision)) ==
        Status::kReplied);
}

TEST_CASE("a reopened ticket is assigned again, or classified or registered if nobody owns it") {
  CHECK(status_of(resolved().close("13:00").reopen("14:00")) == Status::kAssigned);
  CHECK(status_of(opened().classify("09:25", Priority::kGeneral).close("13:00").reopen("14:00")) ==
        Status::kClassified);
  CHECK(status_of(opened().close("13:00").reopen("14:00")) == Status::kRegistered);
  const State state = state_of(resolved().close("13:00", CloseAs::kWithdrawn).reopen("14:00"));
  CHECK(state.reopened);
  CHECK(state.cycle == 2);
  CHECK_FALSE(state.closed_as.has_value());
  CHECK(state.reopenings == Events{5});
}

TEST_CASE("reopening what is neither resolved nor closed begins no cycle") {
  const State state = state_of(opened().reopen("10:00"));
  CHECK(state.cycle == 1);
  CHECK_FALSE(state.reopened);
  CHECK(state_of(resolved().close("13:00").reopen("14:00").reopen("14:01")).cycle == 2);
}

TEST_CASE("two clones that reopen the same ticket begin one cycle") {
  CHECK(state_of(resolved().close("13:00").reopen("14:00").reopen("14:05").after({5}).note("15:00").after({6, 7}))
            .cycle == 2);
}

TEST_CASE("a reopen that had not seen the second resolution does not undo it") {
  // 1..4 resolved, 5 close, 6 reopen, 7 resolve again, 8 the other clone's reopen of 5.
  const auto builder = resolved().close("13:00").reopen("14:00").resolve("14:30").reopen("15:00").after({5});
  CHECK(state_of(builder).cycle == 2);
  CHECK(status_of(builder) == Status::kResolved);
}

TEST_CASE("the complaint as received and the opening are milestones too") {
  const State state = state_of(opened());
  REQUIRE(state.occurrences.size() == 2);
  CHECK(state.occurrences[0].milestone == Milestone::kReceived);
  CHECK(state.occurrences[0].event == kNoEvent);
  CHECK(state.occurrences[0].at == time_of("09:12"));
  CHECK(state.occurrences[1].milestone == Milestone::kOpen);
  CHECK(state.occurrences[1].at == time_of("09:20"));
  CHECK(state.first_receiver == "zhang.min");
}

TEST_CASE("the first outgoing contact acknowledges, the first update or decision by a person responds") {
  const auto builder = opened()
                           .contact("09:21", ContactKind::kInbound)  // 2: comes in
                           .contact("09:22", ContactKind::kUpdate)   // 3: but by a program
                           .by("system")
                           .contact("09:30", ContactKind::kAck)       // 4: a person, but no answer
                           .contact("09:40", ContactKind::kDecision)  // 5
                           .contact("09:50", ContactKind::kUpdate);   // 6
  const State state = state_of(builder);
  CHECK(reached_by(state, Milestone::kAck) == Events{3});
  CHECK(reached_by(state, Milestone::kRespond) == Events{5});
  CHECK(reached_by(state, Milestone::kReply).empty());
}

TEST_CASE("the reply is the first decision by a person after the resolution in force") {
  const auto builder = resolved()                                     // 4
                           .contact("12:05", ContactKind::kDecision)  // 5: but by a program
                           .by("system")
                           .contact("12:10", ContactKind::kUpdate)     // 6: no decision
                           .contact("12:20", ContactKind::kDecision)   // 7
                           .contact("12:30", ContactKind::kDecision);  // 8
  CHECK(reached_by(state_of(builder), Milestone::kReply) == Events{7});
  const auto again = TicketBuilder(builder).reopen("13:00").contact("13:10", ContactKind::kDecision).resolve("14:00");
  CHECK(reached_by(state_of(again), Milestone::kReply) == Events{7});
  const State replied = state_of(TicketBuilder(again).contact("14:10", ContactKind::kDecision));
  CHECK(reached_by(replied, Milestone::kReply) == Events{7, 12});
  CHECK(replied.last(Milestone::kReply)->cycle == 2);
}

TEST_CASE("a decision that was told before the resolution took place is no reply") {
  const auto told = [](std::string_view when) {
    return state_of(resolved().contact("12:30", ContactKind::kDecision).happened(when)).status;
  };
  CHECK(told("09:30") == Status::kResolved);
  CHECK(told("12:00") == Status::kReplied);
  CHECK(told("2026-03-11") == Status::kReplied);  // sometime that day
  CHECK(told("2026-03-10") == Status::kResolved);
}

TEST_CASE("an attempt that reached nobody is no milestone") {
  CHECK(status_of(resolved().followup("13:00", false)) == Status::kResolved);
  const State state = state_of(opened().contact("09:30", ContactKind::kUpdate).set("reached", Node::boolean(false)));
  CHECK(reached_by(state, Milestone::kAck).empty());
  CHECK(reached_by(state, Milestone::kRespond).empty());
}

TEST_CASE("an earlier contact that was recorded later becomes the first") {
  const auto builder = opened().contact("12:00", ContactKind::kUpdate).contact("12:30", ContactKind::kUpdate);
  CHECK(reached_by(state_of(builder), Milestone::kAck) == Events{2});
  const State state = state_of(TicketBuilder(builder).contact("13:00", ContactKind::kUpdate).happened("10:00"));
  CHECK(reached_by(state, Milestone::kAck) == Events{2, 4});
  CHECK(state.last(Milestone::kAck)->at == time_of("10:00"));
}

TEST_CASE("an escalation may change who is responsible") {
  const State told = state_of(opened().assign("09:30", "li.wei").add(EventKind::kEscalate, "10:00"));
  CHECK(told.escalated());
  CHECK(told.owner == "li.wei");
  const State moved =
      state_of(opened().assign("09:30", "li.wei").add(EventKind::kEscalate, "10:00").set("owner", std::string("boss")));
  CHECK(moved.owner == "boss");
  CHECK(reached_by(told, Milestone::kAssign) == Events{2});
  CHECK(reached_by(moved, Milestone::kAssign) == Events{2, 3});
}

TEST_CASE("the level of escalation is the highest reached since the last reopening") {
  auto builder = opened();
  CHECK(state_of(builder).level == 0);
  builder.add(EventKind::kEscalate, "10:00").set("level", Node::integer(2));
  CHECK(state_of(builder).level == 2);
  builder.add(EventKind::kEscalate, "10:05").set("level", Node::integer(1));
  CHECK(state_of(builder).level == 2);
  CHECK(state_of(TicketBuilder(builder).retract("10:10", 2)).level == 1);
  builder.resolve("11:00").reopen("12:00");
  CHECK(state_of(builder).level == 0);
  CHECK_FALSE(state_of(builder).escalated());
  builder.add(EventKind::kEscalate, "12:30");
  CHECK(state_of(builder).level == 1);
}

TEST_CASE("a wait ends at the resume, the customer's answer, or the close") {
  const auto waiting = opened().wait("10:00", "customer", "13 10:00");
  const State open = state_of(waiting);
  REQUIRE(open.waits.size() == 1);
  CHECK(open.waits[0].reason == "customer");
  CHECK(open.waits[0].from == instant("10:00"));
  CHECK(open.waits[0].expected_end == instant("13 10:00"));
  CHECK_FALSE(open.waits[0].ended.has_value());
  CHECK(open.waiting_declared);

  const auto end = [](const TicketBuilder& builder) {
    const State state = state_of(builder);
    CHECK_FALSE(state.waiting_declared);
    return state.waits[0].ended;
  };
  CHECK(end(TicketBuilder(waiting).resume("11:00")) == instant("11:00"));
  CHECK(end(TicketBuilder(waiting).contact("11:30", ContactKind::kInbound).resume("12:00")) == instant("11:30"));
  CHECK(end(TicketBuilder(waiting).close("12:30")) == instant("12:30"));
  CHECK(state_of(TicketBuilder(waiting).contact("11:30", ContactKind::kUpdate)).waiting_declared);
}

TEST_CASE("an answer ends a wait by when it came, not by when it was recorded") {
  const auto waiting = opened().wait("10:00", "customer", "13 10:00");
  CHECK(state_of(TicketBuilder(waiting).contact("11:00", ContactKind::kInbound).happened("09:50")).waiting_declared);
  CHECK(state_of(TicketBuilder(waiting).contact("11:00", ContactKind::kInbound).happened("10:30")).waits[0].ended ==
        instant("10:30"));
  // The wait itself was recorded after the customer had answered.
  const auto late = opened().contact("10:30", ContactKind::kInbound).wait("11:00", "customer", "13 10:00");
  CHECK(state_of(TicketBuilder(late).happened("10:00")).waits[0].ended == instant("10:30"));
  CHECK(state_of(late).waiting_declared);
}

TEST_CASE("a contact recorded before a wait in the same second does not end it") {
  CHECK(state_of(opened().contact("10:00", ContactKind::kInbound).wait("10:00", "customer", "13 10:00"))
            .waiting_declared);
  CHECK_FALSE(state_of(opened().wait("10:00", "customer", "13 10:00").contact("10:00", ContactKind::kInbound))
                  .waiting_declared);
}

TEST_CASE("a resume ends the waits its writer had seen") {
  const auto builder = opened()
                           .wait("10:00", "customer", "13 10:00")
                           .wait("10:05", "supplier", "14 10:00")
                           .after({1})
                           .resume("11:00")
                           .after({2});
  const State state = state_of(builder);
  CHECK(state.waits[0].ended == instant("11:00"));
  CHECK_FALSE(state.waits[1].ended.has_value());
}

TEST_CASE("a close or resolve that had not seen an inbound contact is contested until an event saw both") {
  for (const EventKind kind : {EventKind::kClose, EventKind::kResolve}) {
    const auto contested = opened()
                               .contact("12:30", ContactKind::kInbound)
                               .add(kind, "13:00")
                               .set("as", std::string("resolved"))
                               .after({1});
    const State state = state_of(contested);
    REQUIRE(state.contests.size() == 1);
    CHECK(state.contests[0].decision == 2);
    CHECK(state.contests[0].unseen == 1);
    CHECK_FALSE(state_of(TicketBuilder(contested).note("14:00").after({2, 3})).contested());
    CHECK(state_of(TicketBuilder(contested).note("14:00").after({2})).contested());
    CHECK(state_of(TicketBuilder(contested).note("14:00").by("system").after({2, 3})).contested());
    CHECK(state_of(TicketBuilder(contested).add(EventKind::kAttach, "14:00").after({2, 3})).contested());
    CHECK_FALSE(state_of(TicketBuilder(contested).retract("14:00", 3).after({3})).contested());
  }
  CHECK_FALSE(state_of(opened().contact("12:30", ContactKind::kInbound).close("13:00")).contested());
  CHECK_FALSE(state_of(opened().contact("12:30", ContactKind::kUpdate).close("13:00").after({1})).contested());
}

TEST_CASE("a decision undone by a reopen is contested no more") {
  CHECK_FALSE(
      state_of(opened().contact("12:30", ContactKind::kInbound).close("13:00").after({1}).reopen("14:00").after({3}))
          .contested());
}

TEST_CASE("as of a time, later events have not happened") {
  const auto builder =
      opened().classify("09:25", Priority::kGeneral).resolve("15:00").happened("12:00").retract("16:00", 3);
  const auto as_of = [&](std::string_view when) { return state_of(builder, {.as_of = instant(when)}); };
  CHECK(as_of("09:20").status == Status::kRegistered);
  CHECK(as_of("11:59").status == Status::kClassified);
  CHECK(as_of("12:00").status == Status::kResolved);
  CHECK(as_of("12:00").order == Events{0, 1, 2});
  CHECK(as_of("16:00").status == Status::kClassified);
}

TEST_CASE("as of a time before its opening there is no ticket") {
  Problems problems;
  CHECK_FALSE(fold(opened().ticket(), decode_context(problems), {.as_of = instant("09:19")}).has_value());
  // An imported ticket was opened when the source says it was received.
  const Ticket imported =
      TicketBuilder{}.received("2026-03-02").open("12 10:00", "import").happened("2026-03-02").ticket();
  CHECK(fold(imported, decode_context(problems), {.as_of = instant("2026-03-02")}).has_value());
  CHECK_FALSE(fold(imported, decode_context(problems), {.as_of = instant("2026-03-01")}).has_value());
}

TEST_CASE("what a writer had seen folds without the rest") {
  const auto builder = opened()
                           .classify("09:25", Priority::kUrgent, "first")
                           .assign("09:30", "li.wei")
                           .after({1})
                           .resolve("12:00")
                           .after({3})
                           .note("13:00")
                           .after({2, 4});
  const State seen = state_of(builder, {.seen_by = 3});
  CHECK(seen.order == Events{0, 2, 3});
  CHECK(seen.category.empty());
  CHECK(seen.owner == "li.wei");
  CHECK(state_of(builder, {.seen_by = 3, .also = {1}}).category == "first");
  CHECK(state_of(builder, {.seen_by = 4}).order == Events{0, 1, 2, 3, 4});
}

TEST_CASE("the state does not depend on the order events stand in") {
  const Ticket ticket = resolved()
                            .close("13:00")
                            .contact("12:30", ContactKind::kInbound)
                            .after({3})
                            .classify("12:40", Priority::kUrgent, "other")
                            .after({2})
                            .reopen("14:00")
                            .after({5})
                            .wait("15:00", "customer", "20 10:00")
                            .after({6, 7, 8})
                            .ticket();
  Problems problems;
  const auto expected = fold(ticket, decode_context(problems));
  std::mt19937 random(3);
  for (int round = 0; round < 50; ++round) {
    Ticket shuffled = ticket;
    std::shuffle(shuffled.history.begin(), shuffled.history.end(), random);
    const auto state = fold(shuffled, decode_context(problems));
    REQUIRE(state.has_value());
    CHECK(state->status == expected->status);
    CHECK(state->category == expected->category);
    CHECK(state->cycle == expected->cycle);
    CHECK(state->waits.size() == expected->waits.size());
    CHECK(state->contests.size() == expected->contests.size());
    REQUIRE(state->occurrences.size() == expected->occurrences.size());
    for (std::size_t i = 0; i < state->occurrences.size(); ++i) {
      CHECK(state->occurrences[i].milestone == expected->occurrences[i].milestone);
      CHECK(state->occurrences[i].at == expected->occurrences[i].at);
    }
  }
}
