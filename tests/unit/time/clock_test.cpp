// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/clock.hpp"

#include <doctest/doctest.h>

#include "clock_fixture.hpp"

using namespace kesu;
using namespace kesu::test;

namespace {

using M = Milestone;

ClockTerms register_clock() {
  return clock_terms("register", "1h", M::kReceived, M::kOpen);
}
ClockTerms classify_clock() {
  return clock_terms("classify", "2h", M::kOpen, M::kClassify);
}
ClockTerms respond_clock(std::string_view limit = "24h") {
  return clock_terms("respond", limit, M::kReceived, M::kRespond);
}
ClockTerms resolve_clock(std::string_view limit = "48h") {
  return clock_terms("resolve", limit, M::kClassify, M::kResolve, {"customer"});
}
ClockTerms reply_clock() {
  return clock_terms("reply", "24h", M::kResolve, M::kReply);
}
ClockTerms followup_clock() {
  return clock_terms("followup", "72h", M::kReply, M::kFollowup);
}

TicketBuilder opened(std::vector<ClockTerms> terms = {register_clock(), classify_clock(), respond_clock()}) {
  return TicketBuilder{}.received("09:12").open("09:20").terms(std::move(terms));
}

TicketBuilder classified(std::vector<ClockTerms> terms = {respond_clock(), resolve_clock(), reply_clock(),
                                                          followup_clock()}) {
  return opened().classify("10:00", Priority::kGeneral).terms(std::move(terms));
}

}  // namespace

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
  const auto terms = std::vector{clock_terms("investigate", "48h", M::kAssign, M::kFind), resolve_clock()};
  const auto builder = opened().assign("09:40", "li.wei").assign("09:50", "wang.fang");
  const auto clocks = clocks_at(TicketBuilder(builder).classify("10:00", Priority::kGeneral).terms(terms), "12:00");
  CHECK(clock_in(clocks, "investigate").start == time_of("09:40"));
  CHECK(clock_in(clocks, "resolve").start == time_of("10:00"));
}

TEST_CASE("a clock that new terms let begin at another milestone begins there, or waits for it") {
  const auto from = [](Milestone milestone) {
    return std::vector{clock_terms("resolve", "48h", milestone, M::kResolve)};
  };
  const auto builder = opened(from(M::kReceived)).classify("10:00", Priority::kGeneral);
  CHECK(clock_in(clocks_at(TicketBuilder(builder).terms(from(M::kClassify)), "12:00"), "resolve").start ==
        time_of("10:00"));
  CHECK(clocks_at(TicketBuilder(builder).terms(from(M::kAccept)), "12:00").empty());
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

TEST_CASE("a close ends every clock, with a verdict for those that run until the resolution or the close") {
  const auto close_clock = clock_terms("close", "240h", M::kReceived, M::kClose);
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
  const auto survey = clock_terms("survey", "72h", M::kClose, M::kFollowup);
  const auto closed = classified({resolve_clock(), survey}).close("15:00");
  CHECK(names_of(clocks_at(closed, "16:00")) ==
        "register/1 stopped, respond/1 cancelled, classify/1 stopped, resolve/1 stopped, survey/1 running");
  CHECK(clock_in(clocks_at(TicketBuilder(closed).followup("17:00"), "18:00"), "survey").stop == time_of("17:00"));
  // Another clone classified without having seen the close.
  const auto terms = std::vector{clock_terms("investigate", "48h", M::kClassify, M::kFind)};
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
  const auto builder = classified({respond_clock(), clock_terms("done", "240h", M::kReceived, M::kFollowup)})
                           .close("12:00", CloseAs::kWithdrawn)
                           .reopen("15:00");
  const auto clocks = clocks_at(builder, "16:00");
  CHECK(names_of(clocks) ==
        "done/1 cancelled, done/2 running, register/1 stopped, respond/1 cancelled, classify/1 stopped");
  CHECK(shown(clock_in(clocks, "done", 2).pauses.at(0).from) == "11 12:00");
}

TEST_CASE("a clock that no reopen met running goes on in its cycle") {
  const auto close_clock = clock_terms("close", "240h", M::kReceived, M::kClose);
  const auto builder = classified({close_clock, resolve_clock()}).resolve("12:00").reopen("13:00");
  const auto clocks = clocks_at(builder, "14:00");
  CHECK(clock_in(clocks, "close", 1).state == Clock::State::kRunning);
  CHECK(clock_in(clocks, "close", 1).pauses.empty());
  CHECK(names_of(clocks_at(TicketBuilder(builder).close("15:00"), "16:00")).find("close/2") == std::string::npos);
}

TEST_CASE("a clock first promised in the second cycle rests while the ticket was done with") {
  const auto from_receipt = clock_terms("resolve", "48h", M::kReceived, M::kResolve);
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

TEST_CASE("a verdict on a calendar keeps what it was paused, the calendar and the tzdata") {
  const auto terms = clock_terms("resolve", "2 workdays", M::kClassify, M::kResolve, {"customer"}, "office");
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
  const auto terms = clock_terms("resolve", "2 workdays", M::kClassify, M::kResolve, {}, "factory");
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
        {clock_terms_by("resolve", by, M::kReceived, M::kResolve)});
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
  const auto day_after = clock_terms("resolve", "24h", M::kReceived, M::kResolve);
  CHECK(closed_on("2026-03-12", day_after).met);
  CHECK(closed_on("2026-03-12", day_after).day_precision);
  CHECK(closed_on("2026-03-12", day_after).rests_on_happened);
  CHECK(closed_on("2026-03-12", day_after).took == std::chrono::hours{24});
  // Due at the end of a day, the next day is late.
  for (const ClockTerms& terms : {clock_terms("resolve", "1 day", M::kReceived, M::kResolve),
                                  clock_terms_by("resolve", "2026-03-12", M::kReceived, M::kResolve)}) {
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

namespace {

/// An action opened on 11 March that is due on the 20th, folded with the further papers that `add` appends.
struct ActionClock {
  Ticket file;

  ActionClock() {
    file.id = TicketId{"CA-260311-M2K8PAY"};
    file.header = encode_action_header(file.id, {});
    add(EventKind::kOpen, "11 09:00");
    add(EventKind::kCommission, "11 09:00").fields.add("due", Node::time("2026-03-20"));
  }
  Event& add(EventKind kind, std::string_view at) {
    Event event;
    event.kind = kind;
    event.by = "somebody";
    event.id = {static_cast<int>(file.history.size()) + 1, "AAAA"};
    if (!file.history.empty()) event.after = {file.history.back().id};
    event.at = store_zone().stamp(instant(at));
    file.history.push_back(std::move(event));
    return file.history.back();
  }
  [[nodiscard]] std::optional<Clock> owed() const {
    Problems problems;
    const auto action = fold_action(file, decode_context(problems));
    REQUIRE(action.has_value());
    return clock_of(file, *action, clock_context());
  }
};

}  // namespace

TEST_CASE("an action is late from the first second after its day") {
  const ActionClock action;
  const auto owed = action.owed();
  REQUIRE(owed.has_value());
  CHECK(owed->terms.name == kActionClock);
  CHECK_FALSE(owed->late(instant("20 23:59")));
  CHECK(owed->late(instant("21 00:00")));
}

TEST_CASE("the effect of an action is to be verified on its check day, else when it was due or carried out") {
  struct Row {
    const char* done;
    const char* check_on;
    const char* not_late;
    const char* late;
  };
  for (const Row& row :
       {Row{"12 10:00", "2026-03-28", "28 23:59", "29 00:00"}, Row{"12 10:00", nullptr, "20 23:59", "21 00:00"},
        Row{"24 10:00", nullptr, "24 23:59", "25 00:00"}}) {
    CAPTURE(row.late);
    ActionClock action;
    Event& done = action.add(EventKind::kDone, row.done);
    if (row.check_on != nullptr) done.fields.add("check_on", Node::time(row.check_on));
    const auto owed = action.owed();
    REQUIRE(owed.has_value());
    CHECK(owed->terms.name == kVerifyClock);
    CHECK_FALSE(owed->late(instant(row.not_late)));
    CHECK(owed->late(instant(row.late)));
  }
}

TEST_CASE("what is verified or closed owes nothing") {
  ActionClock action;
  action.add(EventKind::kDone, "12 10:00");
  action.add(EventKind::kVerify, "13 10:00").fields.add("as", Node::string("effective"));
  CHECK_FALSE(action.owed().has_value());
  ActionClock closed;
  closed.add(EventKind::kClose, "12 10:00");
  CHECK_FALSE(closed.owed().has_value());
}

TEST_CASE("the paper that does what is owed of an action keeps the verdict") {
  ActionClock action;
  const auto owed = action.owed();
  REQUIRE(owed.has_value());
  Event done;
  done.kind = EventKind::kDone;
  done.at = store_zone().stamp(instant("21 09:00"));
  const Verdict verdict = verdict_for(*owed, done, clock_context());
  CHECK(verdict.name == kActionClock);
  CHECK_FALSE(verdict.met);
  CHECK(verdict.took == std::chrono::hours{240});
}

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
