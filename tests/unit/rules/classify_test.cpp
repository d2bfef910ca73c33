// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/classify.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::listed;
using test::RulesFixture;

Facts facts(std::string subject, std::string text) {
  Facts facts;
  facts.complaint.subject = std::move(subject);
  facts.complaint.text = std::move(text);
  return facts;
}

const Tried& tried(const Classification& decision, std::string_view rule) {
  for (const Tried& one : decision.tried) {
    if (one.rule == rule) return one;
  }
  FAIL("not tried: " << rule);
  return decision.tried.front();
}

TEST_CASE("a complaint gets category, severity and priority with every reason") {
  const RuleSet rules = RulesFixture().rules();
  const Classification decision = classify(rules, facts("卫生间渗水", "质量差，楼下邻居找来了"));
  CHECK(decision.category == "quality.leak");
  CHECK(decision.liability_hint == Liability::kResponsible);
  CHECK(decision.severity == 72);
  CHECK(decision.priority == Priority::kUrgent);
  CHECK(decision.level_rule == "level/urgent");
  CHECK(listed(decision.because) ==
        "rule=category/quality weight=1 word=质量\n"
        "rule=category/quality.leak weight=3 word=渗水\n"
        "rule=content/water points=40 word=渗水\n"
        "rule=impact/neighbour points=20 word=楼下\n"
        "rule=source/direct points=12\n");
}

TEST_CASE("everything tried is told, with place, field and position") {
  const RuleSet rules = RulesFixture().rules();
  const Classification decision = classify(rules, facts("漏水", "rude 且漏水"));
  CHECK(decision.tried.size() == 12);
  CHECK(decision.tried.front().rule == "category/quality");
  CHECK(decision.tried.back().rule == "override/praise");
  const Tried& water = tried(decision, "content/water");
  CHECK(water.matched);
  CHECK(water.points == 40);
  CHECK(water.at == Place{"/store/rules/priority.yaml", 6, 7});
  REQUIRE(water.matches.size() == 2);
  CHECK(water.matches[1].field == "text");
  CHECK(water.matches[1].word == "漏水");
  CHECK(water.matches[1].position == 7);
  CHECK_FALSE(tried(decision, "impact/loss").matched);
}

TEST_CASE("a factor gives at most its cap, and the reasons still add up to the severity") {
  const RuleSet rules = RulesFixture().rules();
  const Classification decision = classify(rules, facts("", "leaking, and they were rude"));
  CHECK(decision.severity == 62);
  REQUIRE(decision.sums.size() == 4);
  CHECK(decision.sums[0].points == 50);
  CHECK(decision.sums[0].cap == 50);
  CHECK(listed(decision.because).find("rule=cap/content points=-10\n") != std::string::npos);
}

TEST_CASE("an override forces a priority and leaves the severity alone") {
  const RuleSet rules = RulesFixture().rules();
  const Classification decision = classify(rules, facts("", "差点触电"));
  CHECK(decision.severity == 12);
  CHECK(decision.priority == Priority::kUrgent);
  CHECK(decision.level_rule == "override/safety");
  CHECK(listed(decision.because) ==
        "rule=category/other\nrule=source/direct points=12\nrule=override/safety word=触电\n");
}

TEST_CASE("of overrides that hold the first in the file decides") {
  const RuleSet rules = RulesFixture().rules();
  Facts praise = facts("", "触电了，但处理得好");
  praise.complaint.kind = Kind::kPraise;
  CHECK(classify(rules, praise).priority == Priority::kUrgent);
}

TEST_CASE("a loss counts in its own currency only, and the note says why not") {
  const RuleSet rules = RulesFixture().rules();
  Facts with_loss = facts("", "漏水");
  with_loss.complaint.loss = Money{100000, "CNY"};
  CHECK(classify(rules, with_loss).severity == 82);
  with_loss.complaint.loss = Money{99999, "CNY"};
  CHECK(classify(rules, with_loss).severity == 52);
  with_loss.complaint.loss = Money{900000, "USD"};
  const Classification decision = classify(rules, with_loss);
  CHECK(decision.severity == 52);
  CHECK(tried(decision, "impact/loss").note == "loss is in USD, the rule in CNY");
}

TEST_CASE("earlier complaints are asked for over the rule's days") {
  const RuleSet rules = RulesFixture().rules();
  Facts again = facts("", "漏水");
  int asked = 0;
  again.repeats = [&](int days) {
    asked = days;
    return 1;
  };
  CHECK(classify(rules, again).severity == 62);
  CHECK(asked == 30);
}

TEST_CASE("with nothing found the fallback is chosen") {
  const RuleSet rules = RulesFixture().rules();
  CHECK(classify(rules, facts("hello", "")).category == "other");
  // "质量" alone weighs 1, the minimum is 2.
  CHECK(classify(rules, facts("", "质量")).category == "other");
}

TEST_CASE("of categories with the same score the first in the file is chosen") {
  const RuleSet rules = RulesFixture()
                            .with("categories.yaml",
                                  "categories:\n"
                                  "  quality: {name: Q, suggest: [慢], children: {leak: {name: L, suggest: [慢]}}}\n"
                                  "  service: {name: S, suggest: [{weight: 2, words: [慢]}]}\n")
                            .rules();
  CHECK(classify(rules, facts("", "慢")).category == "quality.leak");
  CHECK(classify(rules, facts("", "")).category.empty());
}

TEST_CASE("a longer word hides the shorter ones in it, also those of other categories and those ignored") {
  const RuleSet rules = RulesFixture()
                            .with("categories.yaml",
                                  "ignore: [卫生间]\n"
                                  "categories:\n"
                                  "  quality: {name: Q, suggest: [质量], children: {leak: {name: L}}}\n"
                                  "  air: {name: A, suggest: [空气质量]}\n"
                                  "  hygiene: {name: H, suggest: [卫生]}\n")
                            .rules();
  CHECK(classify(rules, facts("", "空气质量")).category == "air");
  CHECK_FALSE(tried(classify(rules, facts("", "空气质量")), "category/quality").matched);
  CHECK(classify(rules, facts("", "卫生间")).category.empty());
  CHECK(classify(rules, facts("", "卫生间卫生")).category == "hygiene");
}

TEST_CASE("the subject can weigh more and the demand nothing") {
  const RuleSet rules =
      RulesFixture()
          .with("categories.yaml",
                "subject_weight: 3\n"
                "in: [subject, text]\n"
                "categories:\n"
                "  quality: {name: Q, suggest: [{weight: 2, words: [慢]}], children: {leak: {name: L}}}\n"
                "  service: {name: S, suggest: [{weight: 5, words: [快]}, {weight: -4, words: [稳]}]}\n")
          .rules();
  CHECK(classify(rules, facts("慢", "快")).category == "quality");
  CHECK(classify(rules, facts("", "慢，快")).category == "service");
  CHECK(classify(rules, facts("", "慢，快，稳")).category == "quality");
  Facts demand;
  demand.complaint.demand = "快";
  CHECK(classify(rules, demand).category.empty());
}

TEST_CASE("what a person decides stands, and the rest follows from it") {
  const RuleSet rules = RulesFixture()
                            .with("priority.yaml",
                                  "levels: {urgent: 70, important: 40}\n"
                                  "factors:\n"
                                  "  content: {cap: 50, rules: {leak: {points: 45, when: {category: quality.leak}}}}\n"
                                  "overrides:\n"
                                  "  safety: {priority: urgent, when: {words: [触电]}}\n")
                            .rules();
  const Classification by_category = classify(rules, facts("", "态度"), {.category = "quality.leak"});
  CHECK(by_category.category == "quality.leak");
  CHECK(by_category.severity == 45);
  CHECK(listed(by_category.because) == "rule=content/leak points=45\n");

  const Classification by_severity = classify(rules, facts("", "漏水"), {.severity = 20});
  CHECK(by_severity.priority == Priority::kGeneral);
  CHECK(listed(by_severity.because) == "rule=category/quality.leak weight=3 word=漏水\n");
  CHECK(classify(rules, facts("", "触电"), {.severity = 20}).priority == Priority::kUrgent);

  const Classification by_priority = classify(rules, facts("", "触电"), {.priority = Priority::kGeneral});
  CHECK(by_priority.priority == Priority::kGeneral);
  CHECK(by_priority.level_rule.empty());
  CHECK(listed(by_priority.because) == "rule=category/other\n");
}

TEST_CASE("reasons name the rule's word, never the customer's text") {
  const RuleSet rules = RulesFixture().rules();
  const Classification decision = classify(rules, facts("", "漏了15天"));
  CHECK(decision.category == "quality.leak");
  CHECK(listed(decision.because).find("word=漏了?\\d+天") != std::string::npos);
  CHECK(listed(decision.because).find("15") == std::string::npos);
}

TEST_CASE("categories are found by path, by a last part, and by name") {
  const RuleSet rules = RulesFixture().rules();
  CHECK(find_category(rules, "quality.leak").value() == "quality.leak");
  CHECK(find_category(rules, "leak").value() == "quality.leak");
  CHECK(find_category(rules, "渗漏").value() == "quality.leak");
  const auto unknown = find_category(rules, "quality.laek");
  REQUIRE_FALSE(unknown.has_value());
  CHECK(unknown.error().kind == ErrorKind::kInvalidData);
  CHECK(unknown.error().hint == "did you mean 'quality.leak'?");
  CHECK_FALSE(find_category(rules, "").has_value());
  CHECK(category_paths(rules) == std::vector<std::string>{"quality", "quality.leak", "service", "other"});
  CHECK(category_name(rules, "quality.leak") == "Leaks");
  CHECK(category_name(rules, "gone.away") == "gone.away");
}

TEST_CASE("a last part that two categories share is ambiguous") {
  const RuleSet rules = RulesFixture()
                            .with("categories.yaml",
                                  "categories:\n"
                                  "  quality: {name: Q, children: {late: {name: A}, leak: {name: L}}}\n"
                                  "  delivery: {name: D, children: {late: {name: B}}}\n")
                            .rules();
  const auto found = find_category(rules, "late");
  REQUIRE_FALSE(found.has_value());
  CHECK(found.error().message == "'late' may be any of quality.late, delivery.late");
}

}  // namespace
}  // namespace kesu
