// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/declared_fields.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::RulesFixture;

constexpr const char* kDeclared = R"(about:
  project: {name: {en: Project, zh: 项目}, pattern: 'HT-\d{4}', required: {kinds: complaint}}
  area: {type: number, required: {categories: [quality]}}
fields:
  branch: {type: choice, choices: {north: {en: North, zh: 北区}, south: South}}
  insured: {type: yes_no}
  deposit: {type: amount}
  bought: {type: date}
  card: {personal: true}
tags: [vip, press]
)";

DeclaredFields declared_by(const std::string& procedure) {
  RulesFixture fixture;
  return declared_fields(fixture.with("procedure.yaml", procedure).rules());
}

std::string problems_of(const std::string& procedure) {
  RulesFixture fixture;
  fixture.with("procedure.yaml", procedure);
  CHECK_FALSE(fixture.load().has_value());
  return test::listed(fixture.problems);
}

std::string kept_or_why(const DeclaredFields& declared, const char* path, const char* typed) {
  const auto kept = declared_value(declared, path, typed);
  return kept ? *kept : "! " + kept.error().hint;
}

}  // namespace

TEST_CASE("a block that is declared has no other fields than those, and about.amount") {
  const DeclaredFields open = declared_by("permissions: {may: {}}\n");
  const DeclaredFields closed = declared_by(kDeclared);
  for (const char* path : {"about.project", "about.amount", "fields.branch"}) {
    CHECK(check_field_path(open, path));
    CHECK(check_field_path(closed, path));
  }
  CHECK(check_field_path(open, "fields.brunch"));
  const auto unknown = check_field_path(closed, "fields.brunch");
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().hint == "did you mean 'branch'?");
}

TEST_CASE("what nothing declares is open") {
  const DeclaredFields declared = declared_by("permissions: {may: {}}\n");
  CHECK(kept_or_why(declared, "about.whatever", "x") == "x");
  CHECK(kept_or_why(declared, "fields.whatever", "x") == "x");
  CHECK(kept_or_why(declared, "about.amount", "5 CNY") == "5.00 CNY");
  CHECK(declared_tag(declared, "anything").value() == "anything");
  CHECK(missing_fields(declared, Complaint{}, "quality").empty());
}

TEST_CASE("a declared value is kept in one form, or refused with what would be right") {
  const DeclaredFields declared = declared_by(kDeclared);
  struct Row {
    const char* path;
    const char* typed;
    const char* expected;
  };
  const Row rows[] = {{"about.project", "HT-0412", "HT-0412"},
                      {"about.project", "xHT-0412", "! "},
                      {"about.projekt", "HT-0412", "! did you mean 'project'?"},
                      {"about.area", "-12.50", "-12.50"},
                      {"about.area", "12.", "! for example 12.5"},
                      {"about.amount", "7 CNY", "7.00 CNY"},
                      {"fields.branch", "south", "south"},
                      {"fields.branch", "South", "south"},
                      {"fields.branch", "北区", "north"},
                      {"fields.branch", "noth", "! did you mean 'north'?"},
                      {"fields.branch", "", "! one of north or south"},
                      {"fields.insured", "是", "yes"},
                      {"fields.insured", "false", "no"},
                      {"fields.insured", "Y", "! "},
                      {"fields.deposit", "500.5 CNY", "500.50 CNY"},
                      {"fields.deposit", "500", "! write the amount, a space and the currency, like 3200.00 CNY"},
                      {"fields.bought", "2026-02-29", "! for example 2026-03-11"},
                      {"fields.bought", "2024-02-29", "2024-02-29"}};
  for (const Row& row : rows) {
    CAPTURE(row.path);
    CAPTURE(row.typed);
    CHECK(kept_or_why(declared, row.path, row.typed) == row.expected);
  }
  CHECK(declared_tag(declared, "vips").error().hint == "did you mean 'vip'?");
}

TEST_CASE("a fact is asked for in its kinds and in its categories and below them") {
  const DeclaredFields declared = declared_by(kDeclared);
  Complaint complaint;
  const auto missing = [&](const char* category) {
    std::string paths;
    for (const DeclaredField* field : missing_fields(declared, complaint, category))
      paths += field->path + " ";
    return paths;
  };
  CHECK(missing("") == "about.project ");
  CHECK(missing("quality") == "about.project about.area ");
  CHECK(missing("quality.deeper") == "about.project about.area ");
  CHECK(missing("qualityish") == "about.project ");
  complaint.kind = Kind::kPraise;
  CHECK(missing("") == "");
  complaint.about = {{"area", "12"}};
  CHECK(missing("quality") == "");
}

TEST_CASE("personal values are those of the fields that say so, amended ones too") {
  const DeclaredFields declared = declared_by(kDeclared);
  Complaint complaint;
  complaint.fields = {{"card", "CX-77"}, {"branch", "north"}};
  Ticket ticket;
  Event amend;
  amend.kind = EventKind::kAmend;
  amend.fields.add("field", Node::string("fields.card"));
  amend.fields.add("was", Node::string("CX-76"));
  amend.fields.add("now", Node::string("CX-77"));
  ticket.history.push_back(amend);
  CHECK(personal_values(declared, ticket, complaint) == std::vector<std::string>{"CX-77", "CX-76", "CX-77"});
}

TEST_CASE("a declaration that cannot be meant is reported at its place") {
  CHECK(problems_of("about: {a.b: {}}\n") ==
        "rules/procedure.yaml:1:9: 'a.b' cannot be the key of a field | a word without blanks, points and equals "
        "signs\n");
  CHECK(problems_of("about: {a: {type: txt}}\n") ==
        "rules/procedure.yaml:1:19: type must be text, number, amount, date, choice or yes_no (got 'txt') | did you "
        "mean 'text'?\n");
  CHECK(problems_of("about: {a: {pattern: '('}}\n") ==
        "rules/procedure.yaml:1:22: '(' is no regular expression: missing ): (\n");
  CHECK(problems_of("about: {a: {pattern: 'x+', example: yy}}\n") ==
        "rules/procedure.yaml:1:37: the example is none: about.a must look like x+ (got 'yy')\n");
  CHECK(problems_of("fields: {a: {type: choice, choices: [x, x]}}\n") ==
        "rules/procedure.yaml:1:41: choices has 'x' twice\n");
  CHECK(problems_of("fields: {a: {choices: [x]}}\n") ==
        "rules/procedure.yaml:1:23: choices go with the type choice | type: choice\n");
  CHECK(problems_of("fields: {a: {type: yes_no, personal: true}}\n") ==
        "rules/procedure.yaml:1:38: personal goes with the types text, number and date\n");
  CHECK(problems_of("fields: {a: {required: {kinds: complain}}}\n") ==
        "rules/procedure.yaml:1:32: kinds must be complaint, report, help, suggestion, enquiry or praise (got "
        "'complain') | did you mean 'complaint'?\n");
  CHECK(problems_of("about: {amount: {type: text}}\n") ==
        "rules/procedure.yaml:1:9: about.amount is an amount, whatever is declared | type: amount\n");
  CHECK(problems_of("tags: []\n") == "rules/procedure.yaml:1:7: tags is empty\n");
}

}  // namespace kesu
