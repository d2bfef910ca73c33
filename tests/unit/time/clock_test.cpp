// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/clock.hpp"

#include <doctest/doctest.h>

#include "plain_clocks.hpp"

using namespace kesu;
using namespace kesu::test;

TEST_CASE("a clock runs from its milestone for its limit") {
  const auto clocks = clocks_at(opened(), "10:00");
  CHECK(names_of(clocks) == "register/1 stopped, respond/1 running, classify/1 running");
  const Clock respond = clock_in(clocks, "respond");
  CHECK(respond.start == time_of("09:12"));
  CHECK(respond.start_event == kNoEvent);
  CHECK(respond.terms_event == 0);
  CHECK(due_of(respond) == "12 09:12");
  CHECK(clock_in(clocks, "classify").start_event == 0);
  CHECK(due_of(clock_in(clocks, "classify")) == "11 11:20");
}

TEST_CASE("a clock is late only when now is past due") {
  const auto late = [](std::string_view now) {
    return clock_in(clocks_at(opened(), now), "classify").late(instant(now));
  };
  CHECK_FALSE(late("11:19:59"));
  CHECK_FALSE(late("11:20:00"));
  CHECK(late("11:20:01"));
  const Clock stopped = clock_in(clocks_at(opened().classify("14:00", Priority::kGeneral), "15:00"), "classify");
  CHECK_FALSE(stopped.late(instant("15:00")));
  CHECK_FALSE(stopped.verdict->met);
}

TEST_CASE("opening a ticket stops the clock of registering it") {
  const Clock clock = clock_in(clocks_at(opened(), "10:00"), "register");
  CHECK(clock.stop_event == 0);
  CHECK(clock.stop == time_of("09:20"));
  REQUIRE(clock.verdict.has_value());
  CHECK(clock.verdict->start == time_of("09:12"));
  CHECK(clock.verdict->due == time_of("10:12"));
  CHECK(clock.verdict->met);
  CHECK(clock.verdict->took == std::chrono::minutes{8});
}

TEST_CASE("a clock begins when its milestone is reached, not before") {
  CHECK(names_of(clocks_at(classified(), "10:30")) ==
        "register/1 stopped, respond/1 running, classify/1 stopped, resolve/1 running");
  CHECK(names_of(clocks_at(classified().resolve("12:00").contact("13:00", ContactKind::kDecision), "13:30")) ==
        "register/1 stopped, respond/1 stopped, classify/1 stopped, resolve/1 stopped, reply/1 stopped, "
        "followup/1 running");
}

TEST_CASE("new terms cancel a clock that they do not name") {
  const auto clocks = clocks_at(classified({resolve_clock()}), "10:30");
  const Clock respond = clock_in(clocks, "respond");
  CHECK(respond.state == Clock::State::kCancelled);
  CHECK(respond.cancelled_because == "terms of 2-TEST");
  CHECK_FALSE(respond.verdict.has_value());
  CHECK_FALSE(respond.late(instant("20 10:00")));
}

TEST_CASE("new terms recompute a running clock from its original start and keep its pauses") {
  const auto builder = classified()
                           .wait("11:00", "customer", "12 11:00")
                           .resume("14:00")
                           .classify("15:00", Priority::kUrgent)
                           .terms({resolve_clock("24h")});
  const Clock clock = clock_in(clocks_at(builder, "16:00"), "resolve");
  CHECK(clock.start == time_of("10:00"));
  CHECK(clock.start_event == 1);
  CHECK(clock.terms_event == 4);
  CHECK(due_of(clock) == "12 13:00");  // 24 hours and the three it waited
}

TEST_CASE("new terms do not restart a clock whose milestone was reached in this cycle") {
  const auto builder = classified()
                           .contact("10:30", ContactKind::kUpdate)
                           .classify("11:00", Priority::kUrgent)
                           .terms({respond_clock("1h"), resolve_clock("24h"), classify_clock()});
  const auto clocks = clocks_at(builder, "12:00");
  CHECK(names_of(clocks) == "register/1 stopped, respond/1 stopped, classify/1 stopped, resolve/1 running");
  CHECK(clock_in(clocks, "respond").terms == respond_clock());
}

TEST_CASE("new terms start no clock whose milestone was reached before anybody promised it") {
  const auto answered = opened({classify_clock()}).contact("09:30", ContactKind::kUpdate);
  CHECK(names_of(clocks_at(TicketBuilder(answered).classify("10:00", Priority::kGeneral).terms({respond_clock()}),
                           "12:00")) == "classify/1 stopped");
  // Nor one that starts with the classification, when the matter is settled already.
  const auto settled = opened({resolve_clock()}).resolve("09:30").classify("10:00", Priority::kGeneral);
  CHECK(names_of(clocks_at(settled, "12:00")).empty());
}

TEST_CASE("new terms start a clock where its milestone took place, if it did") {
  const auto terms =
      std::vector{clock_terms("investigate", "48h", Milestone::kAssign, Milestone::kFind), resolve_clock()};
  const auto builder = opened().assign("09:40", "li.wei").assign("09:50", "wang.fang");
  const auto clocks = clocks_at(TicketBuilder(builder).classify("10:00", Priority::kGeneral).terms(terms), "12:00");
  CHECK(clock_in(clocks, "investigate").start == time_of("09:40"));
  CHECK(clock_in(clocks, "resolve").start == time_of("10:00"));
}

TEST_CASE("a clock that new terms let begin at another milestone begins there, or waits for it") {
  const auto from = [](Milestone milestone) {
    return std::vector{clock_terms("resolve", "48h", milestone, Milestone::kResolve)};
  };
  const auto builder = opened(from(Milestone::kReceived)).classify("10:00", Priority::kGeneral);
  CHECK(clock_in(clocks_at(TicketBuilder(builder).terms(from(Milestone::kClassify)), "12:00"), "resolve").start ==
        time_of("10:00"));
  CHECK(clocks_at(TicketBuilder(builder).terms(from(Milestone::kAccept)), "12:00").empty());
}

TEST_CASE("the first stopping milestone in time decides, whatever was recorded first") {
  const auto builder = opened().contact("12:00", ContactKind::kUpdate).contact("13:00", ContactKind::kUpdate);
  const auto told_later = TicketBuilder(builder).happened("10:00");
  CHECK(clock_in(clocks_at(builder, "14:00"), "respond").stop_event == 1);
  const Clock clock = clock_in(clocks_at(told_later, "14:00"), "respond");
  CHECK(clock.stop_event == 2);
  CHECK(clock.stop == time_of("10:00"));
  CHECK(clock.verdict->rests_on_happened);
}

TEST_CASE("a resolution recorded after the close but made before it stops the clock") {
  const auto closed = classified().close("15:00", CloseAs::kWithdrawn);
  const Clock clock = clock_in(clocks_at(TicketBuilder(closed).resolve("16:00").happened("14:00"), "17:00"), "resolve");
  CHECK(clock.stop == time_of("14:00"));
  const auto replied = classified().resolve("12:00").close("15:00").contact("16:00", ContactKind::kDecision);
  CHECK(clock_in(clocks_at(replied, "17:00"), "reply").state == Clock::State::kCancelled);
  CHECK(clock_in(clocks_at(TicketBuilder(replied).happened("14:00"), "17:00"), "reply").stop == time_of("14:00"));
}

TEST_CASE("a clock begins with the earliest of its milestones, whatever was recorded first") {
  const auto builder = classified().classify("12:00", Priority::kGeneral).happened("09:40");
  CHECK(clock_in(clocks_at(builder, "13:00"), "resolve").start == time_of("09:40"));
}

TEST_CASE("what was recorded before a clock's beginning but came after it stops the clock") {
  const auto builder = classified({resolve_clock(), reply_clock(), followup_clock()})
                           .resolve("12:00")
                           .followup("15:00")
                           .contact("16:00", ContactKind::kDecision)
                           .happened("13:00");
  CHECK(clock_in(clocks_at(builder, "17:00"), "followup").stop == time_of("15:00"));
  // A followup made before the reply is not the one that is owed after it.
  const auto early = classified({reply_clock(), followup_clock()})
                         .resolve("12:00")
                         .followup("13:00")
                         .contact("16:00", ContactKind::kDecision);
  CHECK(clock_in(clocks_at(early, "17:00"), "followup").state == Clock::State::kRunning);
}

TEST_CASE("a verdict on a calendar keeps what it was paused, the calendar and the tzdata") {
  const auto terms =
      clock_terms("resolve", "2 workdays", Milestone::kClassify, Milestone::kResolve, {"customer"}, "office");
  const auto builder = classified({terms}).wait("11:00", "customer", "11:30").resolve("12:00");
  const Verdict verdict = *clock_in(clocks_at(builder, "13:00"), "resolve").verdict;
  CHECK(verdict.due == time_of("13 18:00"));
  CHECK(verdict.took == std::chrono::minutes{90});
  CHECK(verdict.paused == std::chrono::minutes{30});
  CHECK(verdict.calendar == "office 0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f");
  CHECK(verdict.tzdata == tzdata_version(store_zone()));
  const Verdict elapsed = *clock_in(clocks_at(builder, "13:00"), "classify").verdict;
  CHECK_FALSE(elapsed.paused.has_value());
  CHECK(elapsed.calendar.empty());
  CHECK(elapsed.tzdata.empty());
}

TEST_CASE("a missing calendar is said, not guessed") {
  const auto terms = clock_terms("resolve", "2 workdays", Milestone::kClassify, Milestone::kResolve, {}, "factory");
  const Clock running = clock_in(clocks_at(classified({terms}), "13:00"), "resolve");
  CHECK_FALSE(running.due.has_value());
  CHECK_FALSE(running.trouble.empty());
  CHECK_FALSE(running.late(instant("30 10:00")));
  auto resolved = classified({terms}).resolve("12:00");
  CHECK_FALSE(clock_in(clocks_at(resolved, "13:00"), "resolve").verdict.has_value());
  CHECK(record(resolved).empty());
}

TEST_CASE("a promised instant is the due time, a promised day lasts to its end") {
  const auto promised = [](std::string_view by) {
    return TicketBuilder{}.received("09:12").open("09:20").terms(
        {clock_terms_by("resolve", by, Milestone::kReceived, Milestone::kResolve)});
  };
  const auto resolve = [](const TicketBuilder& builder, std::string_view now) {
    return clock_in(clocks_at(builder, now), "resolve");
  };
  CHECK(due_of(resolve(promised("12 15:00"), "10:00")) == "12 15:00");
  CHECK_FALSE(resolve(promised("2026-03-12"), "12 23:59:59").late(instant("12 23:59:59")));
  CHECK(resolve(promised("2026-03-12"), "13 00:00").late(instant("13 00:00")));
  CHECK(resolve(promised("2026-03-12").resolve("12 23:00"), "13 10:00").verdict->met);
  CHECK_FALSE(resolve(promised("2026-03-12").resolve("13 00:00"), "13 10:00").verdict->met);
  // Waits do not move what was promised.
  CHECK(due_of(resolve(promised("12 15:00").wait("10:00", "customer", "20 10:00"), "11:00")) == "12 15:00");
}

TEST_CASE("a bare date counts from 00:00 and the verdict says that it rests on one") {
  const auto closed_on = [](std::string_view date, ClockTerms terms) {
    terms.name = "resolve";
    const auto builder = TicketBuilder{}
                             .received("2026-03-11")
                             .open("20 10:00", "import")
                             .happened("2026-03-11")
                             .terms({std::move(terms)})
                             .close("20 10:00")
                             .happened(date);
    return *clock_in(clocks_at(builder, "21 10:00"), "resolve").verdict;
  };
  const auto day_after = clock_terms("resolve", "24h", Milestone::kReceived, Milestone::kResolve);
  CHECK(closed_on("2026-03-12", day_after).met);
  CHECK(closed_on("2026-03-12", day_after).day_precision);
  CHECK(closed_on("2026-03-12", day_after).rests_on_happened);
  CHECK(closed_on("2026-03-12", day_after).took == std::chrono::hours{24});
  // Due at the end of a day, the next day is late.
  for (const ClockTerms& terms : {clock_terms("resolve", "1 day", Milestone::kReceived, Milestone::kResolve),
                                  clock_terms_by("resolve", "2026-03-12", Milestone::kReceived, Milestone::kResolve)}) {
    CHECK(closed_on("2026-03-12", terms).met);
    CHECK_FALSE(closed_on("2026-03-13", terms).met);
  }
}

TEST_CASE("retracting the stopping event lets the clock run again") {
  const auto resolved = classified().resolve("12:00");
  const auto clocks = clocks_at(TicketBuilder(resolved).retract("12:10", 3), "13:00");
  CHECK(clock_in(clocks, "resolve").state == Clock::State::kRunning);
  const auto again = clocks_at(TicketBuilder(resolved).retract("12:10", 3).retract("12:20", 4), "13:00");
  CHECK(clock_in(again, "resolve").stop == time_of("12:00"));
}

TEST_CASE("retracting a classification puts the terms before it back in force") {
  const auto clocks = clocks_at(classified({resolve_clock()}).retract("10:10", 2), "10:20");
  CHECK(names_of(clocks) == "register/1 stopped, respond/1 running, classify/1 running");
}

TEST_CASE("as of a time, clocks know nothing of what came later") {
  const auto builder = classified().resolve("12:00");
  const auto clocks = clocks_at(builder, "20 10:00", clock_context(), {.as_of = instant("11:00")});
  CHECK(clock_in(clocks, "resolve").late(instant("20 10:00")));
}

TEST_CASE("an event records the verdicts of the clocks that it stops") {
  const auto names = [](TicketBuilder builder) {
    std::string all;
    for (const Verdict& verdict : record(builder))
      all += verdict.name + " ";
    return all;
  };
  CHECK(names(opened()) == "register ");
  CHECK(names(opened().note("09:30")).empty());
  CHECK(names(classified()) == "classify ");
  CHECK(names(classified().contact("10:30", ContactKind::kAck)).empty());
  CHECK(names(classified().contact("10:30", ContactKind::kDecision)) == "respond ");
  CHECK(names(classified().close("11:00")) == "resolve ");
  CHECK(names(classified().resolve("11:00").contact("11:30", ContactKind::kDecision)) == "respond reply ");
  CHECK(names(classified().resolve("11:00").reopen("11:30").resolve("12:00")) == "resolve ");
  CHECK(names(classified().contact("10:30", ContactKind::kUpdate).contact("10:40", ContactKind::kUpdate)).empty());
}

TEST_CASE("a step's clock is stopped by that step, by no other, and by none of another playbook") {
  const auto step = [](const char* when, const char* playbook, const char* name) {
    auto builder = TicketBuilder{}.received("09:12").open("09:20").classify("09:30", Priority::kUrgent);
    builder.terms({clock_terms("q/look", "2h", Milestone::kClassify, Milestone::kStep)});
    return builder.add(EventKind::kStep, when)
        .set("playbook", std::string(playbook))
        .set("step", std::string(name))
        .set("as", std::string("done"));
  };
  CHECK(names_of(clocks_at(step("10:00", "q", "look"), "12:00")) == "q/look/1 stopped");
  CHECK(clock_in(clocks_at(step("10:00", "q", "look"), "12:00"), "q/look").verdict->met);
  CHECK_FALSE(clock_in(clocks_at(step("11:31", "q", "look"), "12:00"), "q/look").verdict->met);
  CHECK(names_of(clocks_at(step("10:00", "q", "dry"), "12:00")) == "q/look/1 running");
  CHECK(names_of(clocks_at(step("10:00", "e", "look"), "12:00")) == "q/look/1 running");
  CHECK(names_of(clocks_at(step("10:00", "q", "dry").close("10:30"), "12:00")) == "q/look/1 cancelled");
  // Asked for once more, it is done already.
  auto again = step("10:00", "q", "look").classify("10:30", Priority::kUrgent);
  again.terms({clock_terms("q/look", "1h", Milestone::kClassify, Milestone::kStep)});
  CHECK(names_of(clocks_at(again, "12:00")) == "q/look/1 stopped");
}

TEST_CASE("a step of a handling plan runs from the plan to its time, to the end of a day that is named") {
  Node plan = Node::sequence();
  for (const auto& [name, until] : {std::pair("call", "2026-03-11T12:00:00+08:00"), std::pair("quote", "2026-03-12")}) {
    Node one = Node::mapping(true);
    one.add("step", Node::string(name));
    one.add("until", Node::time(until));
    plan.items.push_back(std::move(one));
  }
  auto ticket = TicketBuilder{}.received("09:12").open("09:20").assign("09:30", "wu.tao").set("plan", plan);
  CHECK(due_of(clock_in(clocks_at(ticket, "10:00"), "plan/call")) == "11 12:00");
  CHECK(due_of(clock_in(clocks_at(ticket, "10:00"), "plan/quote")) == "12 23:59:59");
  auto done = TicketBuilder(ticket).add(EventKind::kStep, "12:30").set("step", std::string("call"));
  done.set("as", std::string("done"));
  const auto verdicts = record(done);
  REQUIRE(verdicts.size() == 1);
  CHECK(verdicts.front().name == "plan/call");
  CHECK_FALSE(verdicts.front().met);
  CHECK(names_of(clocks_at(done, "13:00")) == "plan/call/1 stopped, plan/quote/1 running");
  CHECK(names_of(clocks_at(done.close("13:00"), "14:00")) == "plan/call/1 stopped, plan/quote/1 cancelled");
}

TEST_CASE("an event that follows two heads records what both knew") {
  auto builder = classified()
                     .wait("11:00", "customer", "20 10:00")
                     .contact("11:30", ContactKind::kInbound)
                     .after({2})
                     .resolve("12:00")
                     .after({3, 4});
  const auto verdicts = record(builder);
  REQUIRE(verdicts.size() == 1);
  CHECK(verdicts[0].took == std::chrono::minutes{90});
}
