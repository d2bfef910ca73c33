// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/deadlines.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::listed;
using test::RulesFixture;

/// "respond 1h, resolve 3 workdays office": names, limits, calendars.
std::string shown(const std::vector<ClockTerms>& terms) {
  std::string text;
  for (const ClockTerms& clock : terms) {
    text += (text.empty() ? "" : ", ") + clock.name + " " + to_string(*clock.limit);
    if (!clock.calendar.empty()) text += " " + clock.calendar;
  }
  return text;
}

TEST_CASE("before classification only the clocks from the start are given, with their general limits") {
  const RuleSet rules = RulesFixture().rules();
  CHECK(shown(terms_for(rules, Kind::kComplaint, "", {})) == "register 1h, respond 24h");
}

TEST_CASE("after classification all clocks are given, with the limits of category and priority") {
  const RuleSet rules = RulesFixture().rules();
  CHECK(shown(terms_for(rules, Kind::kComplaint, "service", Priority::kGeneral)) ==
        "register 1h, respond 24h, resolve 3 workdays office");
  CHECK(shown(terms_for(rules, Kind::kReport, "quality", Priority::kUrgent)) ==
        "register 1h, respond 1h, resolve 5 workdays office");
  CHECK(shown(terms_for(rules, Kind::kComplaint, "quality.leak", Priority::kImportant)) ==
        "register 1h, respond 24h, resolve 4 workdays office");
}

TEST_CASE("what the clocks of the rules can rest for is named once") {
  RulesFixture fixture;
  const std::string clock = "from: received, until: resolve, limit: 24h, pause: ";
  fixture.with("deadlines.yaml",
               "clocks:\n  resolve: {" + clock + "[customer, supplier]}\n  reply: {" + clock + "[customer, owners]}\n");
  CHECK(pause_reasons(fixture.rules()) == std::vector<std::string>{"customer", "supplier", "owners"});
}

TEST_CASE("terms keep no calendar that their limit does not use") {
  const RuleSet rules = RulesFixture().rules();
  const auto terms = terms_for(rules, Kind::kComplaint, "quality.leak", Priority::kUrgent);
  CHECK(shown(terms) == "register 1h, respond 1h, resolve 8h");
  CHECK(terms.back().pause == std::vector<std::string>{"customer"});
}

TEST_CASE("the entry that gives a limit is named, with its place") {
  const RuleSet rules = RulesFixture().rules();
  const auto source = [&](const char* clock, const char* category, std::optional<Priority> priority) {
    const auto found = limit_source(rules, clock, Kind::kComplaint, category, priority);
    if (!found) return std::string("none");
    CHECK(found->at.file == "/store/rules/deadlines.yaml");
    return fmt::format("{} {}:{} {}", found->rule, found->at.line, found->at.column, to_string(found->limit));
  };
  CHECK(source("respond", "", {}) == "respond/limit 8:12 24h");
  CHECK(source("respond", "service", Priority::kUrgent) == "respond/by_priority/urgent 9:27 1h");
  CHECK(source("resolve", "", {}) == "none");
  CHECK(source("resolve", "service", Priority::kUrgent) == "resolve/limit 15:12 3 workdays");
  CHECK(source("resolve", "quality.paint", Priority::kUrgent) == "resolve/by_category/quality/limit 19:16 5 workdays");
  CHECK(source("resolve", "quality.leak", Priority::kGeneral) ==
        "resolve/by_category/quality.leak/limit 20:29 4 workdays");
  CHECK(source("resolve", "quality.leak", Priority::kUrgent) ==
        "resolve/by_category/quality.leak/by_priority/urgent 20:63 8h");
  CHECK(source("recall", "quality.leak", Priority::kUrgent) == "none");
  CHECK_FALSE(limit_source(rules, "respond", Kind::kPraise, "service", Priority::kUrgent).has_value());
}

TEST_CASE("kinds that are not listed run no clocks") {
  const RuleSet rules = RulesFixture().rules();
  CHECK(terms_for(rules, Kind::kPraise, "service", Priority::kGeneral).empty());
}

TEST_CASE("a clock has its own kinds, and none means no clock") {
  const RuleSet rules =
      RulesFixture()
          .with("deadlines.yaml",
                "clocks:\n"
                "  ack: {from: received, until: ack, limit: 1h, kinds: help}\n"
                "  respond: {from: received, until: respond, limit: 24h, by_priority: {general: none}}\n"
                "  resolve: {from: classify, until: resolve, limit: none, by_category: {quality: 15 days}}\n")
          .rules();
  CHECK(shown(terms_for(rules, Kind::kComplaint, "service", Priority::kGeneral)) == "");
  CHECK(shown(terms_for(rules, Kind::kHelp, "quality.leak", Priority::kUrgent)) ==
        "ack 1h, respond 24h, resolve 15 days");
}

TEST_CASE("the limit for dating back is the file's, a day if it says nothing") {
  CHECK(backdate_limit(RulesFixture().rules()) == std::chrono::hours(12));
  const RuleSet rules = RulesFixture().with("deadlines.yaml", "clocks: {}\n").rules();
  CHECK(backdate_limit(rules) == std::chrono::hours(24));
}

}  // namespace
}  // namespace kesu
