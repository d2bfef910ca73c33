// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/approvals.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::RulesFixture;

constexpr const char* kPeople =
    "roles: [fitter, manager]\n"
    "staff:\n"
    "  wu.tao: {name: Wu, roles: [fitter]}\n"
    "  li.wei: {name: Li, roles: [manager], backup: he.lin, absences: [{from: \"2026-05-01\", until: "
    "\"2026-05-07\"}]}\n"
    "  he.lin: {name: He}\n";

constexpr const char* kApprovals =
    "approvals:\n"
    "  free_up_to: 100.00 CNY\n"
    "  always: urgent\n"
    "  levels:\n"
    "    fitter: {who: fitter, up_to: [500.00 CNY, 50.00 EUR], priorities: [general, important]}\n"
    "    head: {who: [manager], up_to: 5000.00 CNY}\n"
    "    top: {who: manager, up_to: 9000.00 CNY}\n";

RuleSet rules_with(const char* procedure) {
  RulesFixture fixture;
  fixture.with("people.yaml", kPeople).with("procedure.yaml", procedure);
  fixture.with("routing.yaml", "rules: {}\n").with("deadlines.yaml", "clocks: {}\n");
  return fixture.rules();
}

Deed deed_by(std::string by, const char* day = "2026-03-11") {
  Deed deed;
  deed.by = std::move(by);
  deed.day = parse_date(day).value();
  return deed;
}

TEST_CASE("cost and priority decide which level has to approve") {
  const RuleSet rules = rules_with(kApprovals);
  struct Case {
    const char* cost;  // empty: nothing
    std::optional<Priority> priority;
    const char* level;  // empty: none
  };
  const std::vector<Case> cases = {
      {"", Priority::kGeneral, ""},
      {"100 CNY", Priority::kGeneral, ""},
      {"100.01 CNY", Priority::kGeneral, "fitter"},
      {"0 EUR", Priority::kImportant, ""},
      {"0.01 EUR", Priority::kImportant, "fitter"},
      {"50 EUR", Priority::kGeneral, "fitter"},
      {"50.01 EUR", Priority::kGeneral, "top"},
      {"1 USD", Priority::kGeneral, "top"},
      {"500 CNY", Priority::kGeneral, "fitter"},
      {"500.01 CNY", Priority::kGeneral, "head"},
      {"5000.01 CNY", Priority::kGeneral, "top"},
      {"9000.01 CNY", Priority::kGeneral, "top"},
      {"", Priority::kUrgent, "head"},
      {"1 CNY", Priority::kUrgent, "head"},
      {"", std::nullopt, "head"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.cost);
    const auto cost = std::string(c.cost).empty() ? std::nullopt : std::optional(parse_money(c.cost).value());
    const auto needed = approval_needed(rules.approvals(), cost, c.priority);
    CHECK((needed ? rules.approvals().levels[needed->level].name : std::string()) == c.level);
  }
}

TEST_CASE("without levels nothing needs approval, without staff nothing binds") {
  CHECK_FALSE(approval_needed({}, Money{100, "CNY"}, Priority::kUrgent));
  CHECK_FALSE(Approvals{}.bind(*rules_with(kApprovals).people));
  CHECK(rules_with(kApprovals).approvals().bind(*rules_with(kApprovals).people));
  CHECK_FALSE(rules_with(kApprovals).approvals().bind(People{}));
}

TEST_CASE("a higher level will do, and whoever stands in for somebody of it") {
  const RuleSet rules = rules_with(kApprovals);
  const auto level = [&](std::size_t from, const Deed& deed) {
    return level_of(rules.approvals(), from, *rules.people, deed);
  };
  CHECK(level(0, deed_by("wu.tao")) == 0);
  CHECK_FALSE(level(1, deed_by("wu.tao")));
  CHECK(level(0, deed_by("li.wei")) == 1);
  CHECK(level(2, deed_by("li.wei")) == 2);
  CHECK_FALSE(level(0, deed_by("he.lin")));
  CHECK(level(0, deed_by("he.lin", "2026-05-01")) == 1);
  CHECK_FALSE(level(0, deed_by("nobody")));
  const auto objection = not_of_level(rules.approvals(), 1, *rules.people, deed_by("wu.tao", "2026-05-02"));
  REQUIRE(objection);
  CHECK(objection->able == std::vector<Able>{{"he.lin", "li.wei"}});
}

}  // namespace
}  // namespace kesu
