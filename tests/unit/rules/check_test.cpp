// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/check.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::RulesFixture;

constexpr const char* kFirstDay = "2026-03-11";

/// Everything that some command records, but for approvals.
std::vector<Milestone> most_milestones() {
  std::vector<Milestone> all;
  for (const std::string_view word : spellings<Milestone>()) {
    if (word != "approve") all.push_back(*parse_word<Milestone>(word));
  }
  return all;
}

/// "name rules/file:line:column: message" of each finding on that day, one a line.
std::string found(RulesFixture& fixture, const char* day = kFirstDay) {
  const RuleSet rules = fixture.rules();
  const Date today = parse_date(day).value();
  std::string list;
  for (const Finding& finding : check_rules(rules, {std::chrono::sys_days(today), today, most_milestones()})) {
    CHECK(finding.error.kind == ErrorKind::kNegative);
    list += finding.name + " " + to_string(finding.error.at).substr(7) + ": " + finding.error.message + "\n";
  }
  return list;
}

std::string clocks(const std::string& lines) {
  return "clocks:\n" + lines;
}

TEST_CASE("the small rule set has nothing wrong with it") {
  RulesFixture fixture;
  CHECK(found(fixture).empty());
}

TEST_CASE("dates of the plan that have passed are found the day after") {
  RulesFixture fixture;
  fixture.with("plan.yaml",
               "name: shop\nversion: 3\neffective: \"2026-01-01\"\nreview_by: \"2026-03-10\"\n"
               "verified: \"2025-03-10\"\nsource: the law\n");
  CHECK(found(fixture, "2026-03-10").empty());
  CHECK(found(fixture, "2026-03-11") ==
        "review-passed rules/plan.yaml:4:12: the rules were to be reviewed by 2026-03-10\n"
        "verification-old rules/plan.yaml:5:11: nobody has compared the rules with their source since 2025-03-10\n");
  CHECK(found(fixture, "2025-12-31") ==
        "effective-ahead rules/plan.yaml:3:12: the rules take effect on 2026-01-01, and they already decide\n");
}

TEST_CASE("rules whose source was never verified say so on every day") {
  RulesFixture fixture;
  fixture.with("plan.yaml", "name: shop\nversion: 3\nverified: \"no\"\nsource: the law\n");
  CHECK(found(fixture) ==
        "verification-missing rules/plan.yaml:3:11: nobody has compared the rules with their source\n");
}

TEST_CASE("verified is a date or no, in quotes") {
  const auto problems = [](const std::string& verified) {
    RulesFixture fixture;
    fixture.with("plan.yaml", "name: shop\nversion: 3\nverified: " + verified + "\n");
    (void)fixture.load();
    return test::listed(fixture.problems);
  };
  CHECK(problems("\"2026-03-10\"").empty());
  CHECK(problems("2026-03-10").empty());
  CHECK(problems("\"no\"").empty());
  CHECK(problems("\"never\"") == "rules/plan.yaml:3:11: verified: 'never' is not a date | write \"2026-03-11\"\n");
  CHECK(problems("no").starts_with("rules/plan.yaml:3:11: "));
  CHECK(problems("[x]").starts_with("rules/plan.yaml:3:11: "));
}

TEST_CASE("a permission that nobody there has is found, one that a ticket's own people have is not") {
  RulesFixture fixture;
  fixture.with("procedure.yaml",
               "permissions:\n  may:\n    close: [owner, manager]\n    resolve: auditor\n    publish: [manager]\n    "
               "note: head\n");
  fixture.with("people.yaml",
               "roles: [auditor, manager, fitter]\n"
               "departments: {office: {name: O}, workshop: {name: W}}\n"
               "staff:\n"
               "  wu.tao: {name: W, department: workshop, roles: [fitter]}\n"
               "  chen.jie: {name: C, department: office, roles: [manager], backup: wu.tao}\n"
               "  he.lin: {name: H, department: workshop, roles: [auditor], left: \"2026-03-10\"}\n");
  CHECK(
      found(fixture) ==
      "permission-unmanned rules/procedure.yaml:4:5: nobody can `resolve` today: it is left to auditor, and nobody of "
      "them is there\n"
      "permission-unmanned rules/procedure.yaml:6:5: nobody can `note` today: it is left to head, and nobody of them "
      "is there\n");
}

TEST_CASE("a level of approval that nobody there has is found, and one that nothing needs") {
  RulesFixture fixture;
  fixture.with("procedure.yaml",
               "approvals:\n  levels:\n    low: {who: auditor, up_to: 100.00 CNY}\n    middle: {who: fitter}\n    "
               "top: {who: fitter}\n");
  fixture.with("people.yaml", "roles: [auditor, fitter]\nstaff: {wu.tao: {name: W, roles: [fitter]}}\n");
  fixture.with("routing.yaml", "rules: {}\n");
  CHECK(found(fixture).find(
            "approval-unmanned rules/procedure.yaml:3:5: nobody can approve at the level low today: it is left to "
            "auditor, and nobody of them is there\n"
            "approval-unreachable rules/procedure.yaml:5:5: nothing needs the level top: middle below it approves "
            "everything\n") != std::string::npos);
}

TEST_CASE("a playbook that no ticket gets is found, and a step that nobody there may do") {
  RulesFixture fixture;
  fixture.with("playbooks/fire.yaml", "name: Fire\nsteps: {call: {name: Call, who: manager}}\n");
  fixture.with("playbooks/flood.yaml",
               "name: Flood\nwhen: {priority: urgent}\nsteps: {dry: {name: Dry, who: [gone]}}\n");
  std::string people = test::bytes_of(std::string(KESU_FIXTURES_DIR) + "/rules/minimal/people.yaml");
  people.replace(people.find("[fitter, manager]"), 17, "[fitter, manager, gone]");
  fixture.with("people.yaml", people);
  CHECK(found(fixture) ==
        "playbook-unused rules/playbooks/fire.yaml:2:9: no ticket gets the playbook 'fire': it has no when, and no "
        "category names it\n"
        "step-unmanned rules/playbooks/flood.yaml:3:9: nobody can do the step flood/dry today: it is left to gone, and "
        "nobody of them is there\n");
}

TEST_CASE("a category that nobody owns is found once, at the top of its branch") {
  RulesFixture fixture;
  fixture.with("deadlines.yaml", "clocks: {}\n");
  fixture.with("categories.yaml",
               "categories:\n"
               "  goods:\n"
               "    name: Goods\n"
               "    children:\n"
               "      stale: {name: Stale}\n"
               "      lost: {name: Lost, department: office}\n"
               "  service: {name: Service}\n"
               "  noise: {name: Noise}\n");
  const std::string routing =
      "rules:\n"
      "  a: {when: {category: service, priority: urgent}, department: office}\n"
      "  b: {when: {all: [{category: service}, {not: {priority: urgent}}]}, department: workshop}\n"
      "  c: {when: {category: noise, channel: phone}, department: office}\n";
  fixture.with("routing.yaml", routing);
  CHECK(found(fixture) ==
        "category-unowned rules/categories.yaml:2:3: nobody owns 'goods': it names no department, and no routing rule "
        "takes all of its complaints\n"
        "category-unowned rules/categories.yaml:8:3: nobody owns 'noise': it names no department, and no routing rule "
        "takes all of its complaints\n");
  fixture.with("routing.yaml", routing + "  d: {department: office}\n");
  CHECK(found(fixture).empty());
}

TEST_CASE("people who are away are found on the days when nobody stands in for them") {
  RulesFixture fixture;
  fixture.with("routing.yaml", "rules:\n  a: {department: office}\n");
  const std::string head =
      "departments: {office: {name: Office}, workshop: {name: Workshop}}\n"
      "staff:\n"
      "  wu.tao: {name: Wu, absences: [{from: \"2026-03-11\", until: \"2026-03-12\"}]";
  fixture.with("people.yaml", head + "}\n");
  CHECK(found(fixture, "2026-03-10").empty());
  CHECK(found(fixture, "2026-03-13").empty());
  CHECK(found(fixture, "2026-03-12") ==
        "person-away rules/people.yaml:3:33: wu.tao is away until 2026-03-12 and has no backup\n");
  const std::string others =
      ", backup: he.lin}\n"
      "  he.lin: {name: He, backup: li.na";
  fixture.with("people.yaml", head + others + "}\n  li.na: {name: Li}\n");
  CHECK(found(fixture).empty());
  const std::string away = ", absences: [{from: \"2026-03-11\", until: \"2026-03-11\"}]}\n";
  fixture.with("people.yaml", head + others + away + "  li.na: {name: Li}\n");
  CHECK(found(fixture).empty());
  fixture.with("people.yaml", head + others + away + "  li.na: {name: Li, backup: wu.tao, left: \"2026-01-31\"}\n");
  CHECK(found(fixture, "2026-03-12") ==
        "person-left rules/people.yaml:5:3: li.na left on 2026-01-31 and is still named: backup of he.lin\n");
  CHECK(found(fixture, "2026-03-11") ==
        "person-away rules/people.yaml:3:33: wu.tao is away until 2026-03-12, and so is every backup: he.lin, li.na\n"
        "person-away rules/people.yaml:4:48: he.lin is away until 2026-03-11, and so is every backup: li.na, wu.tao\n"
        "person-left rules/people.yaml:5:3: li.na left on 2026-01-31 and is still named: backup of he.lin\n");
}

TEST_CASE("duties of somebody who left are found") {
  RulesFixture fixture;
  fixture.with("routing.yaml", "rules:\n  a: {person: chen.jie}\n  b: {department: workshop, role: fitter}\n");
  fixture.with("people.yaml",
               "departments: {office: {name: Office, head: chen.jie}, workshop: {name: Workshop}}\n"
               "roles: [fitter]\n"
               "staff:\n"
               "  chen.jie: {name: Chen, left: \"2026-03-10\"}\n"
               "  wu.tao: {name: Wu, superior: chen.jie, department: office, roles: [fitter]}\n");
  CHECK(found(fixture, "2026-03-10") ==
        "route-unmanned rules/routing.yaml:3:3: rule 'b' takes nothing: nobody in workshop has the role fitter\n");
  CHECK(
      found(fixture, "2026-03-11") ==
      "person-left rules/people.yaml:4:3: chen.jie left on 2026-03-10 and is still named: superior of wu.tao, head of "
      "office\n"
      "route-unmanned rules/routing.yaml:2:3: rule 'a' takes nothing: chen.jie left on 2026-03-10\n"
      "route-unmanned rules/routing.yaml:3:3: rule 'b' takes nothing: nobody in workshop has the role fitter\n");
}

TEST_CASE("a calendar that is closed for good, or past what it knows, is found") {
  RulesFixture fixture;
  fixture.with("calendars.yaml",
               "calendars:\n"
               "  office: {tz: UTC, week: {mon: [[\"09:00\", \"17:00\"]]}, covers: [\"2026-01-01\", \"2026-03-10\"]}\n"
               "  fair: {tz: UTC, overrides: {\"2026-03-10\": [[\"09:00\", \"17:00\"]]}}\n");
  CHECK(found(fixture, "2026-03-10").empty());
  CHECK(found(fixture, "2026-03-11") ==
        "calendar-closed rules/calendars.yaml:3:3: calendar 'fair' has no open time from today on\n"
        "calendar-coverage rules/calendars.yaml:2:3: calendar 'office' knows its holidays up to 2026-03-10 only\n");
}

TEST_CASE("levels that no sum of points comes to are found, unless an override forces them") {
  RulesFixture fixture;
  const std::string factors =
      "factors:\n"
      "  content: {cap: 30, rules: {a: {points: 20, when: {words: [渗水]}}, b: {points: 20, when: {words: [脏]}}}}\n"
      "  source: {cap: 20, rules: {c: {points: 40, when: {source: direct}}, d: {points: -5, when: {kind: report}}}}\n";
  fixture.with("priority.yaml", "levels: {urgent: 50, important: 40}\n" + factors);
  CHECK(found(fixture).empty());
  fixture.with("priority.yaml", "levels: {urgent: 51, important: 41}\n" + factors);
  CHECK(found(fixture) ==
        "level-unreachable rules/priority.yaml:1:18: no complaint can be urgent: that takes 51 points, and all rules "
        "together give 50\n");
  fixture.with("priority.yaml", "levels: {urgent: 50, important: 41}\n" + factors);
  CHECK(found(fixture) ==
        "level-unreachable rules/priority.yaml:1:33: no complaint can be important: no sum of points lies from 41 to "
        "49\n");
  fixture.with("priority.yaml", "levels: {urgent: 51, important: 41}\n" + factors +
                                    "overrides: {fire: {priority: urgent, when: {words: [起火]}}}\n");
  CHECK(found(fixture).empty());
}

TEST_CASE("clocks that never start or stop are found") {
  RulesFixture fixture;
  fixture.with("deadlines.yaml", clocks("  a: {from: received, until: approve, limit: 1h}\n"
                                        "  b: {from: approve, until: close, limit: 1h}\n"
                                        "  c: {from: reply, until: respond, limit: 1h}\n"
                                        "  d: {from: ack, until: reply, limit: 1h}\n"));
  CHECK(found(fixture) ==
        "clock-never-stops rules/deadlines.yaml:2:30: clock 'a' never stops: no command records 'approve'\n"
        "clock-never-starts rules/deadlines.yaml:3:13: clock 'b' never starts: no command records 'approve'\n"
        "clock-never-stops rules/deadlines.yaml:4:27: clock 'c' has nothing to measure: with 'reply', 'respond' is "
        "reached as well\n");
}

TEST_CASE("thresholds out of order, at one moment, or before the start are found") {
  RulesFixture fixture;
  const auto with_clock = [&](const std::string& keys) {
    return found(fixture.with("deadlines.yaml", clocks("  c: {from: received, until: respond, " + keys + "}\n")));
  };
  CHECK(with_clock("limit: 10h, warn: [50%, -1h], escalate: [100%, +1h, +50%]").empty());
  CHECK(with_clock("limit: 10h, warn: [80%, 50%]") ==
        "threshold-order rules/deadlines.yaml:2:63: clock 'c': 50% comes before 80% and stands after it\n");
  CHECK(with_clock("limit: 10h, escalate: [+25%, 125%]") ==
        "threshold-twice rules/deadlines.yaml:2:68: clock 'c': +25% and 125% are the same moment\n");
  CHECK(with_clock("limit: 10h, warn: [80%, -2h]") ==
        "threshold-twice rules/deadlines.yaml:2:63: clock 'c': 80% and -2h are the same moment\n");
  CHECK(with_clock("limit: 10h, by_priority: {urgent: 5h}, warn: [80%, -2h]").empty());
  CHECK(with_clock("limit: 10h, by_priority: {urgent: 1h}, warn: [-2h]") ==
        "threshold-early rules/deadlines.yaml:2:85: clock 'c': -2h lies before the start where the limit is 1h\n");
  CHECK(with_clock("limit: 3 workdays, calendar: office, warn: [-90h, 50%]").empty());
  CHECK(with_clock("limit: 10 workhours, calendar: office, warn: [80%, -2 workhours]") ==
        "threshold-twice rules/deadlines.yaml:2:90: clock 'c': 80% and -2 workhours are the same moment\n");
  CHECK(
      with_clock("limit: 10 workhours, calendar: office, warn: [-2 workhours, -120 workminutes]") ==
      "threshold-twice rules/deadlines.yaml:2:99: clock 'c': -2 workhours and -120 workminutes are the same moment\n");
  CHECK(with_clock("limit: 10 workhours, calendar: office, warn: [-2 workhours, 50%]") ==
        "threshold-order rules/deadlines.yaml:2:99: clock 'c': 50% comes before -2 workhours and stands after it\n");
  CHECK(with_clock("limit: 3 workdays, calendar: office, escalate: [+1 workday, 50%]") ==
        "threshold-order rules/deadlines.yaml:2:99: clock 'c': 50% comes before +1 workday and stands after it\n");
  CHECK(with_clock("limit: 2 workhours, calendar: office, warn: [-3 workhours]") ==
        "threshold-early rules/deadlines.yaml:2:84: clock 'c': -3 workhours lies before the start where the limit is 2 "
        "workhours\n");
  // An hour of open time takes at least an hour; how long it takes altogether depends on the day.
  CHECK(with_clock("limit: 2h, calendar: office, warn: [-3 workhours]").find("threshold-early") != std::string::npos);
  CHECK(with_clock("limit: 2 workhours, calendar: office, warn: [-3h]").empty());
  CHECK(with_clock("limit: 2 workdays, calendar: office, warn: [-2 workdays]").empty());
  CHECK(with_clock("limit: 2 workdays, calendar: office, warn: [-3 workdays]").find("threshold-early") !=
        std::string::npos);
  CHECK(with_clock("limit: 24h, warn: [-2 days]").find("threshold-early") != std::string::npos);
  CHECK(with_clock("limit: 10h, warn: [{at: 100%, to: [office]}], escalate: [{at: 100%, to: [chen.jie]}]").empty());
  CHECK(with_clock("limit: 10h, warn: [{at: 100%, to: [office]}], escalate: [{at: 100%, to: [wu.tao, office]}]") ==
        "threshold-twice rules/deadlines.yaml:2:101: clock 'c' warns and escalates to office at the same moment, "
        "100%\n");
}

TEST_CASE("hours of one day that overlap are found where the later ones stand, and hours that touch are not") {
  RulesFixture fixture;
  const auto with_hours = [&](const std::string& rest) {
    fixture.with("calendars.yaml", "calendars:\n  office:\n    tz: Asia/Shanghai\n    week: {mon: " + rest + "\n");
    const std::string list = found(fixture);
    const std::size_t begin = list.find("hours-overlap");
    return begin == std::string::npos ? std::string() : list.substr(begin);
  };
  CHECK(with_hours("[[\"09:00\", \"12:00\"], [\"12:00\", \"18:00\"]]}").empty());
  CHECK(with_hours("[[\"09:00\", \"13:00\"], [\"12:00\", \"18:00\"]]}")
            .starts_with("hours-overlap rules/calendars.yaml:4:38: calendar 'office', mon: 09:00-13:00 and 12:00-18:00 "
                         "overlap\n"));
  CHECK(with_hours("[[\"22:00\", \"06:00\"], [\"08:00\", \"22:00:01\"]]}")
            .starts_with("hours-overlap rules/calendars.yaml:4:38: "));
  CHECK(with_hours("[[\"22:00\", \"06:00\"], [\"08:00\", \"22:00\"]]}").empty());
  CHECK(with_hours("[[\"09:00\", \"18:00\"]]}\n    overrides: {\"2026-12-31\": [[\"09:00\", \"12:00\"], "
                   "[\"09:00\", \"12:00\"]]}")
            .starts_with("hours-overlap rules/calendars.yaml:5:52: calendar 'office', 2026-12-31: "));
  CHECK(with_hours("[[\"09:00\", \"18:00\"]]}\n    extra_workdays: {\"2026-12-27\": {hours: [[\"09:00\", "
                   "\"12:00\"], [\"11:00\", \"13:00\"]], name: x}}")
            .starts_with("hours-overlap rules/calendars.yaml:5:"));
}

TEST_CASE("permissions that begin in the future are found, for until then nothing is looked at") {
  RulesFixture fixture;
  fixture.with("procedure.yaml", "permissions:\n  since: \"2026-03-12\"\n  may: {close: owner}\n");
  CHECK(found(fixture, "2026-03-11") ==
        "permissions-ahead rules/procedure.yaml:2:10: what is done before 2026-03-12 is not looked at, and that day is "
        "to come: rights and approvals are not checked\n");
  CHECK(found(fixture, "2026-03-12").empty());
}

TEST_CASE("the presets have nothing wrong with them") {
  for (const char* name : {"general", "home-improvement"}) {
    CAPTURE(std::string(name));
    RulesFixture fixture(std::string(KESU_SOURCE_DIR) + "/data/presets/" + name + "/rules");
    CHECK(found(fixture).empty());
  }
}

}  // namespace
}  // namespace kesu
