// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/rule_set.hpp"

#include <doctest/doctest.h>

#include "kesu/core/digest.hpp"
#include "kesu/rules/classify.hpp"
#include "kesu/rules/deadlines.hpp"
#include "kesu/rules/plan.hpp"
#include "kesu/yaml/reader.hpp"

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::listed;
using test::RulesFixture;

std::string with_line(const std::string& text, const std::string& line) {
  return text + line + "\n";
}

TEST_CASE("the reference is name, version and the digest of the deciding files") {
  RulesFixture fixture;
  const RuleSet rules = fixture.rules();
  std::vector<std::pair<std::string, std::string>> files;
  for (const char* name : {"categories.yaml", "priority.yaml", "deadlines.yaml", "routing.yaml"})
    files.emplace_back(name, fixture.disk.read(std::string("/store/rules/") + name).value());
  CHECK(to_string(rules.reference) == "shop@3 " + digest_files(files));
  CHECK(rules.warnings.empty());
}

TEST_CASE("plan, people and calendars do not change the rules' digest; procedure and playbooks do") {
  RulesFixture fixture;
  const RuleSet before = fixture.rules();
  const auto read = [&](const char* name) { return fixture.disk.read(std::string("/store/rules/") + name).value(); };
  fixture.with("plan.yaml", with_line(read("plan.yaml"), "source: elsewhere"));
  fixture.with("people.yaml", with_line(read("people.yaml"), "# more"));
  fixture.with("calendars.yaml", with_line(read("calendars.yaml"), "# more"));
  const RuleSet after = fixture.rules();
  CHECK(after.reference.digest == before.reference.digest);
  CHECK(after.people_digest != before.people_digest);
  CHECK(after.calendars_digest != before.calendars_digest);

  fixture.with("procedure.yaml", "permissions: {may: {note: fitter}}\n");
  const RuleSet with_procedure = fixture.rules();
  CHECK(with_procedure.reference.digest != before.reference.digest);
  fixture.with("playbooks/water/first.yaml", "steps: []\n");
  const RuleSet with_playbook = fixture.rules();
  CHECK(with_playbook.reference.digest != with_procedure.reference.digest);
  fixture.with("tests.yaml", "examples: []\n");
  fixture.with("versions/shop@2-0/categories.yaml", "old\n");
  CHECK(fixture.rules().reference.digest == with_playbook.reference.digest);
}

TEST_CASE("line ends do not change a digest, and are warned of") {
  RulesFixture fixture;
  const RuleSet before = fixture.rules();
  fixture.with("routing.yaml", "rules:\r\n  a: {department: office}\r\n");
  const RuleSet crlf = fixture.rules();
  fixture.with("routing.yaml", "rules:\n  a: {department: office}\n");
  CHECK(crlf.reference.digest == fixture.rules().reference.digest);
  REQUIRE(crlf.warnings.size() == 1);
  CHECK(crlf.warnings[0].at.file == "/store/rules/routing.yaml");
}

TEST_CASE("contents that nobody approved are warned of") {
  RulesFixture fixture;
  const std::string digest = fixture.rules().reference.digest;
  const std::string plan = "name: shop\nversion: 3\napproved: {by: chen.jie, when: \"2026-01-01\", digest: \"";
  fixture.with("plan.yaml", plan + digest + "\"}\n");
  CHECK(fixture.rules().warnings.empty());
  fixture.with("plan.yaml", plan + "00000000000000000000000000000000\"}\n");
  const RuleSet changed = fixture.rules();
  REQUIRE(changed.warnings.size() == 1);
  CHECK(to_string(changed.warnings[0].at) == "/store/rules/plan.yaml:3:54");
}

TEST_CASE("people and routing may be missing, the other files may not") {
  RulesFixture fixture;
  REQUIRE(fixture.disk.remove("/store/rules/routing.yaml"));
  REQUIRE(fixture.disk.remove("/store/rules/people.yaml"));
  fixture.with("deadlines.yaml", "clocks: {}\n");
  CHECK(fixture.load().has_value());
  for (const char* name : {"plan.yaml", "categories.yaml", "priority.yaml", "deadlines.yaml", "calendars.yaml"}) {
    RulesFixture without;
    REQUIRE(without.disk.remove(std::string("/store/rules/") + name));
    CHECK_FALSE(without.load().has_value());
    CHECK(listed(without.problems).find(std::string("rules/") + name + ": " + name + " is missing") == 0);
  }
}

TEST_CASE("a rules directory that is not there is one problem, not six") {
  test::MemoryDisk disk;
  Problems problems;
  CHECK_FALSE(load_rules(disk, {{"/nowhere/rules", {}}, {}, {}}, problems).has_value());
  CHECK(problems.size() == 1);
}

TEST_CASE("files that are no rule files are told, with the nearest name") {
  RulesFixture fixture;
  fixture.with("calender.yaml", "x: 1\n").with("priority.yml", "x: 1\n");
  fixture.with(".hidden.yaml", "x\n").with("priority.yaml~", "x\n").with("README.md", "x\n");
  CHECK_FALSE(fixture.load().has_value());
  CHECK(listed(fixture.problems) ==
        "rules/calender.yaml: calender.yaml is no rule file | did you mean 'calendars.yaml'?\n"
        "rules/priority.yml: priority.yml is no rule file | did you mean 'priority.yaml'?\n");
}

TEST_CASE("problems of all files are told at once, references between files included") {
  RulesFixture fixture;
  fixture.with("plan.yaml", "name: Shop\nversion: 0\n");
  fixture.with("categories.yaml",
               "categories:\n"
               "  quality: {name: Q, department: workshp, children: {leak: {nam: L}}}\n");
  fixture.with(
      "deadlines.yaml",
      "clocks:\n"
      "  resolve: {from: classify, until: resolve, limit: 3 workdays, calendar: ofice, by_category: {qality: 1h}}\n");
  fixture.with("routing.yaml", "rules:\n  a: {when: {category: quality.leek}, role: fiter}\n");
  CHECK_FALSE(fixture.load().has_value());
  CHECK(listed(fixture.problems) ==
        "rules/plan.yaml:1:7: name 'Shop' must be small letters, digits, _ and - | it is what other files and tickets "
        "refer to; names for people have a key of their own\n"
        "rules/plan.yaml:2:10: version must be a whole number from 1 to 1000000 (got '0')\n"
        "rules/categories.yaml:2:60: category 'quality.leak' has no 'name'\n"
        "rules/categories.yaml:2:61: unknown key 'nam' in category 'quality.leak' | did you mean 'name'?\n"
        "rules/deadlines.yaml:2:74: there is no calendar 'ofice' | did you mean 'office'?\n"
        "rules/deadlines.yaml:2:95: there is no category 'qality' | did you mean 'quality'?\n"
        "rules/routing.yaml:2:24: there is no category 'quality.leek' | did you mean 'quality.leak'?\n"
        "rules/routing.yaml:2:45: there is no role 'fiter' in people.yaml | did you mean 'fitter'?\n"
        "rules/categories.yaml:2:34: there is no department 'workshp' in people.yaml | did you mean 'workshop'?\n");
}

TEST_CASE("a disk that cannot be read is the environment's fault") {
  RulesFixture fixture;
  fixture.disk.fault_at(1, test::Fault::kErrors);
  CHECK_FALSE(fixture.load().has_value());
  REQUIRE_FALSE(fixture.problems.empty());
  CHECK(fixture.problems.front().kind == ErrorKind::kEnvironment);
}

// The same table is held against the JSON Schemas by tests/checks/rule_schemas.py.
TEST_CASE("every broken file of the table is refused at its place") {
  const std::string path = std::string(KESU_FIXTURES_DIR) + "/rules/broken.yaml";
  const auto table = read_yaml(test::bytes_of(path), path);
  REQUIRE(table.has_value());
  for (const Node& broken : table->root.find("files")->items) {
    const std::string what = broken.find("what")->text;
    CAPTURE(what);
    RulesFixture fixture;
    fixture.with(broken.find("file")->text, broken.find("text")->text);
    const auto rules = fixture.load();
    if (broken.find("file")->text == "tests.yaml") {
      REQUIRE(rules.has_value());
      CHECK_FALSE(fixture.examples(*rules).has_value());
    } else {
      CHECK_FALSE(rules.has_value());
    }
    const std::string file = "rules/" + broken.find("file")->text + ":";
    const std::string& expected = broken.find("says")->text;
    const bool placed = std::any_of(fixture.problems.begin(), fixture.problems.end(), [&](const Error& problem) {
      const std::string line = listed({problem});
      return line.starts_with(file) && problem.at.line > 0 && line.find(expected) != std::string::npos;
    });
    CHECK_MESSAGE(placed, "expected ", file, expected, " in\n", listed(fixture.problems));
  }
}

TEST_CASE("the presets are whole and without warnings") {
  for (const auto& preset : std::filesystem::directory_iterator(std::string(KESU_SOURCE_DIR) + "/data/presets")) {
    CAPTURE(preset.path().string());
    RulesFixture fixture((preset.path() / "rules").string());
    const RuleSet rules = fixture.rules();
    CHECK(rules.warnings.empty());
    CHECK(rules.reference.name == preset.path().filename().string());
    CHECK_FALSE(rules.calendars->empty());
    for (const Kind kind : {Kind::kComplaint, Kind::kReport}) {
      for (const std::string& category : category_paths(rules)) {
        for (const Priority priority : {Priority::kUrgent, Priority::kImportant, Priority::kGeneral}) {
          for (const ClockTerms& clock : terms_for(rules, kind, category, priority)) {
            CAPTURE(clock.name);
            CHECK((clock.calendar.empty() || rules.calendars->contains(clock.calendar)));
          }
        }
      }
    }
  }
}

TEST_CASE("the examples of the manual are one rule set") {
  const std::string page = test::bytes_of(std::string(KESU_SOURCE_DIR) + "/docs/rules.md");
  const std::string opening = "```yaml\n# rules/";
  RulesFixture fixture;
  int files = 0;
  for (std::size_t at = page.find(opening); at != std::string::npos; at = page.find(opening, at + 1)) {
    const std::size_t name = at + opening.size();
    const std::size_t text = page.find('\n', name) + 1;
    fixture.with(page.substr(name, text - name - 1), page.substr(text, page.find("```\n", text) - text));
    ++files;
  }
  CHECK(files == 10);
  const RuleSet rules = fixture.rules();
  const auto examples = fixture.examples(rules);
  REQUIRE(examples.has_value());
  for (const Example& example : *examples)
    CHECK(listed(try_example(rules, example, Zone::load("Asia/Shanghai").value())) == "");
  CHECK(rules.reference.name == "corner-shop");
  CHECK(rules.warnings.empty());
}

}  // namespace
}  // namespace kesu
