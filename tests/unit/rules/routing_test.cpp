// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/routing.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using std::chrono::year;
using test::listed;
using test::RulesFixture;

RoutingFacts facts(std::string category, Priority priority, Date today = year{2026} / 3 / 11) {
  RoutingFacts facts;
  facts.category = std::move(category);
  facts.priority = priority;
  facts.today = today;
  return facts;
}

TEST_CASE("the first rule that fits names the owner, his department and the co-handlers") {
  const auto routed = route(RulesFixture().rules(), facts("quality.leak", Priority::kUrgent));
  REQUIRE(routed.has_value());
  CHECK(routed->owner == "wu.tao");
  CHECK(routed->department == "workshop");
  CHECK(routed->co_handlers == std::vector<std::string>{"office"});
  CHECK(listed(routed->because) == "rule=route/water\n");
}

TEST_CASE("a backup stands in for whoever is away") {
  const auto routed = route(RulesFixture().rules(), facts("quality.leak", Priority::kUrgent, year{2026} / 5 / 4));
  REQUIRE(routed.has_value());
  CHECK(routed->owner == "he.lin");
  CHECK(listed(routed->because) == "rule=route/water\nrule=backup for=wu.tao\n");
}

TEST_CASE("a role is balanced by load and capacity, ties by the order of the file") {
  const RuleSet rules = RulesFixture().rules();
  RoutingFacts waiting = facts("quality", Priority::kGeneral);
  CHECK(route(rules, waiting)->owner == "wu.tao");
  // 2 of 4 is as much as 1 of 2; 3 of 4 is more.
  std::map<std::string, int, std::less<>> open{{"wu.tao", 2}, {"he.lin", 1}};
  waiting.open_tickets = [&](std::string_view person) { return open.find(person)->second; };
  CHECK(route(rules, waiting)->owner == "wu.tao");
  open["wu.tao"] = 3;
  const auto routed = route(rules, waiting);
  CHECK(routed->owner == "he.lin");
  CHECK(listed(routed->because) == "rule=route/repairs\nrule=balance open=1 among=2 loads=wu.tao 3/4, he.lin 1/2\n");
}

TEST_CASE("whoever is full is passed over unless all are") {
  const RuleSet rules = RulesFixture().rules();
  RoutingFacts waiting = facts("quality", Priority::kGeneral);
  std::map<std::string, int, std::less<>> open{{"wu.tao", 3}, {"he.lin", 2}};
  waiting.open_tickets = [&](std::string_view person) { return open.find(person)->second; };
  CHECK(route(rules, waiting)->owner == "wu.tao");
  open["wu.tao"] = 8;
  const auto routed = route(rules, waiting);
  CHECK(routed->owner == "he.lin");
  CHECK(listed(routed->because).find("rule=balance/all-full") != std::string::npos);
}

TEST_CASE("whoever has declined is passed over while somebody else is there") {
  const RuleSet rules = RulesFixture().rules();
  RoutingFacts again = facts("quality", Priority::kGeneral);
  again.declined_by = {"wu.tao"};
  const auto routed = route(rules, again);
  CHECK(routed->owner == "he.lin");
  CHECK(listed(routed->because) == "rule=route/repairs\nrule=declined by=wu.tao\n");
  again.declined_by = {"wu.tao", "he.lin"};
  CHECK(route(rules, again)->owner == "wu.tao");
}

TEST_CASE("of several those whose shift it is get it, and all of them when it is nobody's") {
  const auto rules_with = [](const std::string& shifts) {
    RulesFixture fixture;
    fixture.with("calendars.yaml",
                 "calendars:\n"
                 "  office: {tz: Asia/Shanghai, week: {mon: [[\"09:00\", \"18:00\"]]}}\n"
                 "  early: {tz: Asia/Shanghai, week: {wed: [[\"06:00\", \"14:00\"]]}}\n"
                 "  late: {tz: Asia/Shanghai, week: {wed: [[\"14:00\", \"22:00\"]]}}\n");
    std::string people = test::bytes_of(std::string(KESU_FIXTURES_DIR) + "/rules/minimal/people.yaml");
    const std::size_t he_lin = people.find("  he.lin:\n");
    people.insert(he_lin + std::string("  he.lin:\n").size(), "    shifts: " + shifts + "\n");
    people.insert(people.find("  wu.tao:\n") + std::string("  wu.tao:\n").size(), "    shifts: [early]\n");
    return fixture.with("people.yaml", people).rules();
  };
  const auto owner_at = [](const RuleSet& rules, const char* time) {
    RoutingFacts waiting = facts("quality", Priority::kGeneral);
    waiting.now = parse_timestamp(std::string("2026-03-11T") + time + ":00+08:00", {})->instant;
    return route(rules, waiting)->owner;
  };
  const RuleSet rules = rules_with("[late]");
  CHECK(owner_at(rules, "13:59") == "wu.tao");
  CHECK(owner_at(rules, "14:00") == "he.lin");
  CHECK(owner_at(rules, "23:00") == "wu.tao");
  // A shift that has ended is none: who has no other is on duty.
  CHECK(owner_at(rules_with("[{calendar: late, until: \"2026-03-10\"}]"), "23:00") == "he.lin");
  RoutingFacts anytime = facts("quality", Priority::kGeneral);
  CHECK(route(rules, anytime)->owner == "wu.tao");
}

TEST_CASE("where no rule fits the category's department gets the ticket") {
  const auto routed = route(RulesFixture().rules(), facts("service", Priority::kGeneral));
  REQUIRE(routed.has_value());
  CHECK(routed->owner.empty());
  CHECK(routed->department == "office");
  CHECK(listed(routed->because) == "rule=category/service\n");
}

TEST_CASE("a rule of whose people nobody is there is passed over, and the failure says what was tried") {
  const RuleSet rules = RulesFixture()
                            .with("categories.yaml",
                                  "categories: {quality: {name: Q, children: {leak: {name: L}}}, service: {name: S}}\n")
                            .with("people.yaml",
                                  "roles: [fitter]\n"
                                  "departments: {office: {name: O}, workshop: {name: W}}\n"
                                  "staff:\n"
                                  "  wu.tao: {name: W, backup: he.lin, left: \"2026-01-01\"}\n"
                                  "  he.lin: {name: H, backup: wu.tao, left: \"2026-01-01\", roles: [fitter]}\n")
                            .rules();
  const auto routed = route(rules, facts("quality.leak", Priority::kUrgent));
  REQUIRE_FALSE(routed.has_value());
  CHECK(routed.error().kind == ErrorKind::kNotFound);
  CHECK(routed.error().message ==
        "no routing rule fits: route/water: wu.tao is away and so is any backup; route/repairs: nobody with the role "
        "fitter is there");
}

TEST_CASE("rules may ask for words, amounts and channels") {
  const RuleSet rules = RulesFixture()
                            .with("routing.yaml",
                                  "rules:\n"
                                  "  big: {when: {amount: {at_least: 1000 CNY}}, person: chen.jie}\n"
                                  "  loud: {when: {channel: media, words: 曝光}, department: office}\n"
                                  "  rest: {department: workshop}\n")
                            .rules();
  RoutingFacts big = facts("service", Priority::kGeneral);
  big.complaint.amount = Money{100000, "CNY"};
  CHECK(route(rules, big)->owner == "chen.jie");
  RoutingFacts loud = facts("service", Priority::kGeneral);
  loud.complaint.channel = Channel::kMedia;
  loud.complaint.text = "要曝光";
  CHECK(route(rules, loud)->department == "office");
  CHECK(route(rules, facts("service", Priority::kGeneral))->department == "workshop");
}

TEST_CASE("without routing and departments nobody is found") {
  RulesFixture fixture;
  fixture.with("categories.yaml", "categories: {quality: {name: Q, children: {leak: {name: L}}}}\n");
  fixture.with("routing.yaml", "rules: {}\n");
  const auto routed = route(fixture.rules(), facts("quality", Priority::kGeneral));
  REQUIRE_FALSE(routed.has_value());
  CHECK(routed.error().kind == ErrorKind::kNotFound);
}

/// "route/water 3 no: priority is …" of each rule tried, one a line: its name, the line it stands on, whether it was
/// taken, and why.
std::string tried(const RuleSet& rules, const RoutingFacts& facts) {
  std::string list;
  for (const TriedRoute& one : explain_route(rules, facts).tried) {
    list += fmt::format("{} {} {}{}\n", one.rule, one.at.line,
                        one.taken  ? "taken"
                        : one.fits ? "fits"
                                   : "no",
                        one.why.empty() ? "" : ": " + one.why);
  }
  return list;
}

TEST_CASE("every rule that was tried says why it was taken or not") {
  const RuleSet rules = RulesFixture().rules();
  CHECK(tried(rules, facts("quality.leak", Priority::kUrgent)) == "route/water 2 taken\n");
  CHECK(tried(rules, facts("quality.leak", Priority::kUrgent, year{2026} / 5 / 4)) ==
        "route/water 2 taken: he.lin stands in for wu.tao, who is away\n");
  CHECK(tried(rules, facts("quality", Priority::kGeneral)) ==
        "route/water 2 no: category is quality, not quality.leak\n"
        "route/repairs 6 taken: of 2 people, wu.tao has the most room: wu.tao 0/4, he.lin 0/2\n");
  CHECK(tried(rules, facts("service", Priority::kGeneral)) ==
        "route/water 2 no: category is service, not quality.leak\n"
        "route/repairs 6 no: category is service, not quality\n"
        "category/service 16 taken\n");
  RulesFixture without;
  without.with("people.yaml", "departments: {office: {name: O}, workshop: {name: W}}\nroles: [fitter]\n");
  without.with("deadlines.yaml", "clocks: {}\n");
  without.with("routing.yaml", "rules:\n  repairs: {when: {category: quality}, role: fitter}\n");
  CHECK(tried(without.rules(), facts("quality", Priority::kGeneral)) ==
        "route/repairs 2 fits: nobody with the role fitter is there\n"
        "category/quality 5 taken\n");
}

}  // namespace
}  // namespace kesu
