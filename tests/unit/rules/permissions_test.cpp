// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/permissions.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::RulesFixture;

constexpr const char* kPeople =
    "roles: [clerk, fitter, manager]\n"
    "departments:\n"
    "  office: {name: Office, head: chen.jie}\n"
    "  workshop: {name: Workshop, head: he.lin}\n"
    "staff:\n"
    "  chen.jie: {name: Chen, department: office, roles: [manager]}\n"
    "  zhang.min: {name: Zhang, email: zm@example.com, department: office, superior: chen.jie, roles: [clerk]}\n"
    "  he.lin: {name: He, department: workshop, superior: chen.jie, roles: [fitter]}\n"
    "  wu.tao: {name: Wu, department: workshop, superior: he.lin, backup: li.na, roles: [fitter, {role: manager, from: "
    "\"2026-06-01\", until: \"2026-06-30\"}], absences: [{from: \"2026-05-01\", until: \"2026-05-07\"}]}\n"
    "  li.na: {name: Li, department: office}\n"
    "  zhao.yi: {name: Zhao, department: office, roles: [manager], left: \"2026-02-28\"}\n";

RuleSet rules_with(const std::string& may) {
  RulesFixture fixture;
  fixture.with("people.yaml", kPeople).with("procedure.yaml", "permissions: {may: {" + may + "}}\n");
  fixture.with("routing.yaml", "rules: {}\n").with("deadlines.yaml", "clocks: {}\n");
  return fixture.rules();
}

/// A ticket that wu.tao of the workshop owns, with the office, and that zhang.min registered.
Deed deed(std::string by, std::vector<std::string> names, const char* day = "2026-03-11") {
  Deed deed;
  deed.by = std::move(by);
  deed.names = std::move(names);
  deed.day = parse_date(day).value();
  deed.concern = {"wu.tao", "workshop", "zhang.min"};
  deed.co_handlers = {"li.na"};
  return deed;
}

bool may(const RuleSet& rules, const Deed& deed) {
  return !objection_to(rules.permissions(), *rules.people, deed);
}

std::string everybody_who_may(const RuleSet& rules, const Deed& deed) {
  std::string all;
  for (const Person& person : rules.people->staff) {
    Deed his = deed;
    his.by = person.id;
    if (may(rules, his)) all += (all.empty() ? "" : " ") + person.id;
  }
  return all;
}

TEST_CASE("each word for people means those of the ticket") {
  struct Case {
    const char* who;
    const char* may;
  };
  for (const auto& [who, expected] :
       {Case{"manager", "chen.jie"}, Case{"owner", "wu.tao"}, Case{"head", "he.lin"},
        Case{"superior", "chen.jie he.lin"}, Case{"first_receiver", "zhang.min"}, Case{"co_handler", "li.na"},
        Case{"member", "he.lin wu.tao"}, Case{"office", "chen.jie zhang.min li.na"}, Case{"li.na", "li.na"},
        Case{"anyone", "chen.jie zhang.min he.lin wu.tao li.na"}, Case{"[owner, clerk]", "zhang.min wu.tao"}}) {
    CAPTURE(std::string(who));
    CHECK(everybody_who_may(rules_with(std::string("close: ") + who), deed("", {"close"})) == expected);
  }
}

TEST_CASE("a department that helps lets its staff, and the first receiver's superior counts while nobody owns it") {
  Deed shared = deed("", {"find"});
  shared.co_handlers = {"office"};
  CHECK(everybody_who_may(rules_with("find: co_handler"), shared) == "chen.jie zhang.min li.na");
  shared.concern.owner.clear();
  CHECK(everybody_who_may(rules_with("find: superior"), shared) == "chen.jie");
  CHECK(everybody_who_may(rules_with("find: owner"), shared).empty());
}

TEST_CASE("the more particular permission decides, and what is not listed is everybody's") {
  const RuleSet rules = rules_with("close: clerk, close.rejected: manager");
  CHECK(may(rules, deed("zhang.min", {"close.resolved", "close"})));
  CHECK_FALSE(may(rules, deed("zhang.min", {"close.rejected", "close"})));
  CHECK(may(rules, deed("chen.jie", {"close.rejected", "close"})));
  CHECK(may(rules, deed("li.na", {"note"})));
}

TEST_CASE("roles hold on their days, and who has left may nothing") {
  const RuleSet rules = rules_with("close: manager");
  CHECK_FALSE(may(rules, deed("wu.tao", {"close"}, "2026-05-31")));
  CHECK(may(rules, deed("wu.tao", {"close"}, "2026-06-01")));
  CHECK(may(rules, deed("zhao.yi", {"close"}, "2026-02-28")));
  CHECK_FALSE(may(rules, deed("zhao.yi", {"close"}, "2026-03-01")));
  CHECK_FALSE(may(rules, deed("zhao.yi", {"note"}, "2026-03-01")));
}

TEST_CASE("a backup may what he may who is away, on those days only") {
  const RuleSet rules = rules_with("resolve: owner");
  CHECK_FALSE(may(rules, deed("li.na", {"resolve"}, "2026-04-30")));
  CHECK(may(rules, deed("li.na", {"resolve"}, "2026-05-01")));
  CHECK(may(rules, deed("wu.tao", {"resolve"}, "2026-05-01")));
  CHECK_FALSE(may(rules, deed("li.na", {"resolve"}, "2026-05-08")));
  CHECK(able_to(rules.permissions(), *rules.people, deed("", {"resolve"}, "2026-05-01")) ==
        std::vector<Able>{{"li.na", "wu.tao"}});
}

TEST_CASE("strangers may nothing, a mail address is the person who has it") {
  const RuleSet rules = rules_with("close: clerk");
  CHECK_FALSE(may(rules, deed("stranger", {"note"})));
  CHECK(may(rules, deed("ZM@example.com", {"close"})));
}

TEST_CASE("the program escalates and acknowledges, and imports what was imported") {
  const RuleSet rules = rules_with("close: clerk");
  CHECK(may(rules, deed("system", {"escalate"})));
  CHECK(may(rules, deed("system", {"contact.ack", "contact"})));
  CHECK_FALSE(may(rules, deed("system", {"contact.decision", "contact"})));
  CHECK_FALSE(may(rules, deed("import", {"close.resolved", "close"})));
  Deed imported = deed("import", {"close.resolved", "close"});
  imported.imported = true;
  CHECK(may(rules, imported));
}

TEST_CASE("nothing is asked without permissions, without staff, or before the day since when they bind") {
  CHECK(may(RulesFixture().rules(), deed("stranger", {"close"})));
  RulesFixture nobody;
  nobody.with("people.yaml", "roles: [fitter, manager]\n")
      .with("procedure.yaml", "permissions: {may: {close: manager}}\n");
  nobody.with("routing.yaml", "rules: {}\n").with("deadlines.yaml", "clocks: {}\n");
  CHECK(may(nobody.rules(), deed("stranger", {"close"})));
  RulesFixture later;
  later.with("procedure.yaml", "permissions: {since: \"2026-03-12\", may: {close: manager}}\n");
  CHECK(may(later.rules(), deed("stranger", {"close"}, "2026-03-11")));
  CHECK_FALSE(may(later.rules(), deed("stranger", {"close"}, "2026-03-12")));
}

TEST_CASE("an event needs the permission of its kind, and of its part if that is listed") {
  const auto names = [](EventKind kind, const char* key = nullptr, const char* value = "") {
    Event event;
    event.kind = kind;
    if (key != nullptr) event.fields.add(key, Node::string(value));
    std::string all;
    for (const std::string& name : deed_names(event))
      all += (all.empty() ? "" : " ") + name;
    return all;
  };
  CHECK(names(EventKind::kNote) == "note");
  CHECK(names(EventKind::kClose, "as", "rejected") == "close.rejected close");
  CHECK(names(EventKind::kContact, "as", "ack") == "contact.ack contact");
  CHECK(names(EventKind::kAssign, "owner", "wu.tao") == "assign.by_hand assign");
  CHECK(names(EventKind::kClassify, "because", "by ear") == "classify.by_hand classify");
  CHECK(names(EventKind::kAmend, "field", "kind") == "amend.kind amend");
  CHECK(names(EventKind::kAmend, "field", "subject") == "amend");
  Event routed;
  routed.kind = EventKind::kAssign;
  routed.rules = RulesRef{"shop", 1, "0"};
  CHECK(deed_names(routed) == std::vector<std::string>{"assign"});
}

TEST_CASE("a refusal names those who can, and for whom they stand in") {
  const RuleSet rules = rules_with("close: [owner, manager]");
  const Deed late = deed("zhang.min", {"close"}, "2026-05-01");
  const Error error = refusal(*rules.people, late, objection_to(rules.permissions(), *rules.people, late).value());
  CHECK(error.kind == ErrorKind::kRefused);
  CHECK(error.message == "zhang.min may not `close`: the rules leave that to owner, manager");
  CHECK(error.hint == "who can: Chen (chen.jie), Li (li.na) in place of wu.tao, who is away");
}

}  // namespace
}  // namespace kesu
