// SPDX-License-Identifier: Apache-2.0
// What holds of several classifications, assignments and plans, and of those that did not know each other.
#include <string>

#include <doctest/doctest.h>

#include "kesu/core/fold.hpp"

#include "fold_fixture.hpp"

using namespace kesu;
using namespace kesu::test;

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
