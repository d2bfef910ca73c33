// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/people.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using std::chrono::year;
using test::RulesFixture;

TEST_CASE("people are found by id and by e-mail in any case") {
  const RuleSet rules = RulesFixture().rules();
  CHECK(rules.people->find("wu.tao")->name == "吴涛");
  CHECK(rules.people->find_by_email("Wu.Tao@Example.com")->id == "wu.tao");
  CHECK(rules.people->find_by_email("") == nullptr);
  CHECK(rules.people->find("nobody") == nullptr);
  CHECK(rules.people->department("workshop")->name_zh == "车间");
}

TEST_CASE("a superior is above through any number of steps, never above himself") {
  const RuleSet rules = RulesFixture().rules();
  const People& people = *rules.people;
  CHECK(people.is_superior("chen.jie", "he.lin"));
  CHECK_FALSE(people.is_superior("he.lin", "chen.jie"));
  CHECK_FALSE(people.is_superior("chen.jie", "chen.jie"));
}

TEST_CASE("absences include their last day") {
  const RuleSet rules = RulesFixture().rules();
  const People& people = *rules.people;
  CHECK_FALSE(people.is_away("wu.tao", year{2026} / 4 / 30));
  CHECK(people.is_away("wu.tao", year{2026} / 5 / 1));
  CHECK(people.is_away("wu.tao", year{2026} / 5 / 7));
  CHECK_FALSE(people.is_away("wu.tao", year{2026} / 5 / 8));
}

TEST_CASE("roles hold from and until their days") {
  const RuleSet rules = RulesFixture().rules();
  const People& people = *rules.people;
  CHECK_FALSE(people.has_role("he.lin", "manager", year{2026} / 5 / 31));
  CHECK(people.has_role("he.lin", "manager", year{2026} / 6 / 1));
  CHECK(people.has_role("he.lin", "manager", year{2026} / 6 / 30));
  CHECK_FALSE(people.has_role("he.lin", "manager", year{2026} / 7 / 1));
  CHECK(people.has_role("he.lin", "fitter", year{2030} / 1 / 1));
}

TEST_CASE("whoever has left is away from the next day on and has no roles") {
  const RuleSet rules = RulesFixture()
                            .with("people.yaml",
                                  "departments: {workshop: {name: W}, office: {name: O}}\n"
                                  "staff:\n"
                                  "  wu.tao: {name: W, roles: [fitter, manager], left: \"2026-03-31\"}\n")
                            .rules();
  CHECK_FALSE(rules.people->is_away("wu.tao", year{2026} / 3 / 31));
  CHECK(rules.people->is_away("wu.tao", year{2026} / 4 / 1));
  CHECK_FALSE(rules.people->has_role("wu.tao", "fitter", year{2026} / 4 / 1));
}

}  // namespace
}  // namespace kesu
