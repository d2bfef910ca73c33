// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/recipients.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using std::chrono::year;
using test::RulesFixture;

constexpr const char* kPeople =
    "roles: [clerk, boss, ghost]\n"
    "departments:\n"
    "  office: {name: {en: Office, zh: 办公室}, head: chief, language: zh_CN}\n"
    "  workshop: {name: W}\n"
    "  stores: {name: S, email: stores@example.com}\n"
    "  empty: {name: E}\n"
    "staff:\n"
    "  chief: {name: C, department: office, roles: [boss]}\n"
    "  anna: {name: Anna, email: anna@example.com, department: office, superior: chief, roles: [clerk], language: en}\n"
    "  ben: {name: B, department: workshop, superior: carl, backup: dora, roles: [clerk], absences: [{from: "
    "\"2026-05-01\", until: \"2026-05-07\"}]}\n"
    "  carl: {name: C, department: workshop}\n"
    "  dora: {name: D, department: workshop, superior: carl, absences: [{from: \"2026-05-06\", until: "
    "\"2026-05-06\"}]}\n"
    "  eve: {name: E, department: stores, superior: ben, left: \"2026-04-30\"}\n"
    "  finn: {name: F, department: stores}\n";

constexpr Date kAnyDay = year{2026} / 4 / 1;
constexpr Date kBenIsAway = year{2026} / 5 / 2;
constexpr Date kBenAndDoraAreAway = year{2026} / 5 / 6;

std::string found(std::string_view name, const Concern& concern, Date today = kAnyDay) {
  static const RuleSet rules = RulesFixture()
                                   .with("people.yaml", kPeople)
                                   .with("categories.yaml", "categories: {other: {name: O, fallback: true}}\n")
                                   .with("deadlines.yaml", "clocks: {}\n")
                                   .with("routing.yaml", "rules: {}\n")
                                   .rules();
  std::string list;
  for (const std::string& id : recipients_of(*rules.people, name, concern, today))
    list += (list.empty() ? "" : " ") + id;
  return list;
}

}  // namespace

TEST_CASE("the owner is told; while there is none the department, then the first receiver") {
  CHECK(found("owner", {"anna", "workshop", "finn"}) == "anna");
  CHECK(found("owner", {"", "office", "finn"}) == "chief");
  CHECK(found("owner", {"", "", "finn"}) == "finn");
  CHECK(found("first_receiver", {"anna", "workshop", "finn"}) == "finn");
}

TEST_CASE("a department is its mailbox, else its head, else who is there of its staff, else itself") {
  CHECK(found("stores", {}) == "stores");
  CHECK(found("office", {}) == "chief");
  CHECK(found("workshop", {}) == "ben carl dora");
  CHECK(found("workshop", {}, kBenIsAway) == "carl dora");
  CHECK(found("empty", {}) == "empty");
}

TEST_CASE("superior and head stand in for one another") {
  CHECK(found("superior", {"anna", "workshop", ""}) == "chief");
  CHECK(found("superior", {"", "", "anna"}) == "chief");
  CHECK(found("superior", {"", "office", "ben"}) == "chief");   // a department has it, not ben
  CHECK(found("superior", {"finn", "office", ""}) == "chief");  // nobody is above finn
  CHECK(found("head", {"ben", "workshop", ""}) == "carl");      // the workshop has no head
  CHECK(found("head", {"anna", "", ""}) == "chief");            // of anna's department
  CHECK(found("head", {"carl", "workshop", ""}) == "workshop");
  CHECK(found("head", {"", "stores", ""}) == "stores");
}

TEST_CASE("rather than nobody whoever has the ticket is told") {
  CHECK(found("superior", {"chief", "office", ""}) == "chief");
  CHECK(found("head", {"chief", "office", ""}) == "chief");
  CHECK(found("superior", {"", "", "new.one"}) == "new.one");
}

TEST_CASE("whoever is away is replaced by his backup, and without one told all the same") {
  CHECK(found("owner", {"ben", "", ""}, kBenIsAway) == "dora");
  CHECK(found("ben", {}, kBenIsAway) == "dora");
  CHECK(found("ben", {}, kBenAndDoraAreAway) == "ben");
}

TEST_CASE("whoever has left is replaced by his superior, or that one's backup") {
  CHECK(found("owner", {"eve", "", ""}, kAnyDay) == "eve");
  CHECK(found("owner", {"eve", "", ""}, kBenIsAway) == "dora");
}

TEST_CASE("a role is everybody who has it, and nobody if nobody does") {
  CHECK(found("clerk", {}) == "anna ben");
  CHECK(found("clerk", {}, kBenIsAway) == "anna dora");
  CHECK(found("ghost", {}) == "");
}

TEST_CASE("ids that people.yaml does not know stand for themselves, but programs are nobody") {
  CHECK(found("owner", {"new.one", "", ""}) == "new.one");
  CHECK(found("superior", {"new.one", "far", ""}) == "far");
  CHECK(found("first_receiver", {"", "", "import"}) == "");
  CHECK(found("owner", {"", "", "system"}) == "");
}

TEST_CASE("contacts are those of the person or the department") {
  const RuleSet rules = RulesFixture()
                            .with("people.yaml", kPeople)
                            .with("categories.yaml", "categories: {other: {name: O, fallback: true}}\n")
                            .with("deadlines.yaml", "clocks: {}\n")
                            .with("routing.yaml", "rules: {}\n")
                            .rules();
  const Contact anna = contact_of(*rules.people, "anna");
  CHECK(anna.name == "Anna");
  CHECK(anna.email == "anna@example.com");
  CHECK(anna.language == Language::kEnglish);
  CHECK(contact_of(*rules.people, "stores").email == "stores@example.com");
  CHECK(contact_of(*rules.people, "office").name == "Office");
  CHECK(contact_of(*rules.people, "office").language == Language::kChinese);
  CHECK(contact_of(*rules.people, "stranger").name == "stranger");
  CHECK_FALSE(contact_of(*rules.people, "stranger").language.has_value());
}

}  // namespace kesu
