// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/fold.hpp"

#include <algorithm>
#include <random>
#include <string>

#include <doctest/doctest.h>

#include "ticket_builder.hpp"

using namespace kesu;
using namespace kesu::test;

namespace {

// The state of a ticket that is expected to be right.
State state_of(const TicketBuilder& builder, const FoldOptions& options = {}) {
  Problems problems;
  auto state = fold(builder.ticket(), decode_context(problems), options);
  REQUIRE(problems.empty());
  REQUIRE(state.has_value());
  return *std::move(state);
}

Status status_of(const TicketBuilder& builder) {
  return state_of(builder).status;
}

// The numbers of the events that were occurrences of `milestone`.
std::vector<std::size_t> reached_by(const State& state, Milestone milestone) {
  std::vector<std::size_t> events;
  for (const Occurrence& occurrence : state.occurrences) {
    if (occurrence.milestone == milestone) events.push_back(occurrence.event + 1);
  }
  return events;
}

using Events = std::vector<std::size_t>;

TicketBuilder opened() {
  return TicketBuilder{}.received("09:12").open("09:20");
}

TicketBuilder resolved() {
  return opened().classify("09:25", Priority::kGeneral).assign("09:30", "li.wei").resolve("12:00");
}

}  // namespace

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

TEST_CASE("classification and assignment are what the last of them says") {
  const State state = state_of(opened()
                                   .classify("09:25", Priority::kUrgent, "quality.waterproofing", 72)
                                   .set("liability", std::string("responsible"))
                                   .assign("09:30", "li.wei", "engineering")
                                   .set("co_handlers",
                                        [] {
                                          Node list = Node::sequence(true);
                                          list.items.push_back(Node::string("design"));
                                          return list;
                                        }())
                                   .classify("09:40", Priority::kGeneral, "service", 20));
  CHECK(state.category == "service");
  CHECK(state.severity == 20);
  CHECK(state.priority == Priority::kGeneral);
  CHECK(state.liability == Liability::kResponsible);
  CHECK(state.owner == "li.wei");
  CHECK(state.department == "engineering");
  CHECK(state.co_handlers == std::vector<std::string>{"design"});
}

TEST_CASE("an assignment to a department alone takes the owner away, a decline too") {
  CHECK(state_of(opened().assign("09:30", "li.wei").assign("09:40", "", "design")).owner.empty());
  const auto declined = opened().assign("09:30", "li.wei").add(EventKind::kDecline, "09:40").by("li.wei");
  CHECK(state_of(declined).owner.empty());
  CHECK(status_of(declined) == Status::kRegistered);
  // Meanwhile another clone had given it to somebody else.
  const auto meanwhile = opened()
                             .assign("09:30", "li.wei")
                             .assign("09:35", "wang.fang")
                             .add(EventKind::kDecline, "09:40")
                             .by("li.wei")
                             .after({2});
  CHECK(state_of(meanwhile).owner == "wang.fang");
}

TEST_CASE("a ticket is taken on by its owner, and has to be again by another") {
  CHECK_FALSE(state_of(opened().assign("09:30", "li.wei")).accepted);
  const auto taken = opened().assign("09:30", "li.wei").add(EventKind::kAccept, "09:40").by("li.wei");
  CHECK(state_of(taken).accepted);
  CHECK(state_of(TicketBuilder(taken).assign("09:50", "li.wei")).accepted);
  CHECK_FALSE(state_of(TicketBuilder(taken).assign("09:50", "wang.fang")).accepted);
  CHECK_FALSE(state_of(TicketBuilder(taken).assign("09:50", "", "design")).accepted);
  CHECK_FALSE(state_of(TicketBuilder(taken).retract("09:50", 3)).accepted);
  // Meanwhile another clone had given it to somebody else.
  const auto meanwhile = opened()
                             .assign("09:30", "li.wei")
                             .assign("09:35", "wang.fang")
                             .add(EventKind::kAccept, "09:40")
                             .by("li.wei")
                             .after({2});
  CHECK(state_of(meanwhile).owner == "wang.fang");
  CHECK_FALSE(state_of(meanwhile).accepted);
}

TEST_CASE("whoever takes on what only a department has owns it, the first of two clones") {
  const auto fetched = opened().assign("09:30", "", "design").add(EventKind::kAccept, "09:40").by("li.wei");
  CHECK(state_of(fetched).owner == "li.wei");
  CHECK(state_of(fetched).department == "design");
  CHECK(state_of(fetched).accepted);
  const auto both = TicketBuilder(fetched).add(EventKind::kAccept, "09:45").by("wang.fang").after({2});
  CHECK(state_of(both).owner == "li.wei");
}

TEST_CASE("who declined is remembered until the ticket is reopened") {
  auto declined = opened()
                      .assign("09:30", "li.wei")
                      .add(EventKind::kDecline, "09:40")
                      .by("li.wei")
                      .assign("09:45", "wang.fang")
                      .add(EventKind::kDecline, "09:50")
                      .by("wang.fang");
  CHECK(state_of(declined).declined_by == std::vector<std::string>{"li.wei", "wang.fang"});
  CHECK(state_of(declined.resolve("10:00").reopen("11:00")).declined_by.empty());
}

TEST_CASE("the steps are those that the binding classification and the last plan ask for") {
  const auto lines = [](std::initializer_list<const char*> names) {
    Node list = Node::sequence(true);
    for (const char* name : names)
      list.items.push_back(Node::string(name));
    return list;
  };
  const auto shown = [](const TicketBuilder& builder) {
    std::string all;
    for (const HandlingStep& step : state_of(builder).steps) {
      all += (all.empty() ? "" : " ") + step.name + (step.owner.empty() ? "" : "=" + step.owner);
      if (step.ended != kNoEvent) all += (step.skipped ? "-" : "+") + std::to_string(step.ended + 1);
    }
    return all;
  };
  const auto step = [](TicketBuilder builder, const char* when, const char* playbook, const char* name,
                       const char* as = "done") {
    builder.add(EventKind::kStep, when);
    if (*playbook != 0) builder.set("playbook", std::string(playbook));
    return builder.set("step", std::string(name)).set("as", std::string(as));
  };
  TicketBuilder ticket =
      opened().classify("09:25", Priority::kUrgent).set("steps", lines({"q/look", "q/dry", "q/look"}));
  CHECK(shown(ticket) == "q/look q/dry");
  Node planned = Node::mapping(true);
  planned.add("step", Node::string("call"));
  planned.add("owner", Node::string("li.wei"));
  planned.add("until", Node::time("2026-03-12"));
  Node plan = Node::sequence();
  plan.items.push_back(planned);
  ticket.assign("09:30", "wu.tao").set("plan", plan);
  CHECK(shown(ticket) == "q/look q/dry plan/call=li.wei");
  CHECK(state_of(ticket).steps.back().by == time_of("2026-03-12"));
  ticket = step(step(step(ticket, "10:00", "q", "look"), "10:10", "q", "dry", "skipped"), "10:20", "", "call");
  CHECK(shown(ticket) == "q/look+4 q/dry-5 plan/call=li.wei+6");
  CHECK(shown(TicketBuilder(ticket).retract("10:30", 4)) == "q/look q/dry-5 plan/call=li.wei+6");
  // Assigned again without a plan the plan stands; whose fault it is changes no step.
  TicketBuilder further = TicketBuilder(ticket).assign("11:00", "he.lin");
  further.add(EventKind::kClassify, "11:10").set("liability", std::string("responsible"));
  CHECK(shown(further) == "q/look+4 q/dry-5 plan/call=li.wei+6");
  CHECK(shown(further.classify("11:20", Priority::kGeneral)) == "plan/call=li.wei+6");
}

TEST_CASE("an escalation may change who is responsible") {
  const State told = state_of(opened().assign("09:30", "li.wei").add(EventKind::kEscalate, "10:00"));
  CHECK(told.escalated());
  CHECK(told.owner == "li.wei");
  const State moved =
      state_of(opened().assign("09:30", "li.wei").add(EventKind::kEscalate, "10:00").set("owner", std::string("boss")));
  CHECK(moved.owner == "boss");
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

TEST_CASE("of concurrent classifications the higher priority binds, then the severity, then the later") {
  struct Case {
    Priority first_priority;
    int first_severity;
    Priority second_priority;
    int second_severity;
    std::string category;
  };
  for (const Case& c : {Case{Priority::kUrgent, 10, Priority::kGeneral, 90, "first"},
                        Case{Priority::kGeneral, 90, Priority::kImportant, 10, "second"},
                        Case{Priority::kGeneral, 60, Priority::kGeneral, 50, "first"},
                        Case{Priority::kGeneral, 50, Priority::kGeneral, 60, "second"},
                        Case{Priority::kGeneral, 50, Priority::kGeneral, 50, "second"}}) {
    const auto builder = opened()
                             .classify("09:25", c.first_priority, "first", c.first_severity)
                             .classify("09:30", c.second_priority, "second", c.second_severity)
                             .after({1});
    CHECK(state_of(builder).category == c.category);
    // Whoever has seen both decides.
    CHECK(state_of(TicketBuilder(builder).classify("10:00", Priority::kGeneral, "third", 1).after({2, 3})).category ==
          "third");
  }
}

TEST_CASE("a classification that saw only one of two rivals supersedes that one only") {
  const auto builder = opened()
                           .classify("09:25", Priority::kUrgent, "first")
                           .classify("09:30", Priority::kImportant, "second")
                           .after({1})
                           .classify("09:40", Priority::kGeneral, "third")
                           .after({2});
  CHECK(state_of(builder).category == "second");
}

TEST_CASE("the terms in force are those of the classification that binds") {
  const std::vector urgent{clock_terms("resolve", "24h", Milestone::kReceived, Milestone::kResolve)};
  const std::vector important{clock_terms("resolve", "48h", Milestone::kReceived, Milestone::kResolve)};
  const std::vector general{clock_terms("resolve", "72h", Milestone::kReceived, Milestone::kResolve)};
  const auto builder = opened()
                           .classify("09:25", Priority::kUrgent)
                           .terms(urgent)
                           .classify("09:30", Priority::kImportant)
                           .terms(important)
                           .after({1})
                           .classify("09:40", Priority::kGeneral)
                           .terms(general)
                           .after({2});
  const State state = state_of(builder);
  REQUIRE(state.terms.size() == 2);
  CHECK(state.terms[0].event == 1);
  CHECK(state.terms[0].clocks == urgent);
  // The third classification withdrew the urgent one, and the important one bound from then on.
  CHECK(state.terms[1].event == 2);
  CHECK(state.terms[1].since == 3);
  CHECK(state.terms[1].clocks == important);
}

TEST_CASE("of concurrent assignments the later in file order holds") {
  CHECK(state_of(opened().assign("09:30", "li.wei").assign("09:25", "wang.fang").after({1})).owner == "li.wei");
}

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
