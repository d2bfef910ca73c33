// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/check.hpp"

#include "kesu/core/text.hpp"
#include "kesu/rules/plan.hpp"
#include "kesu/rules/versions.hpp"

#include "findings.hpp"

namespace kesu {
namespace {

void check_plan(const Plan& plan, Date today, Findings& findings) {
  const std::string compare = plan.source.empty() ? std::string() : say("compare them with: {0}", plan.source);
  if (plan.review_by && *plan.review_by < today) {
    findings.add("review-passed", plan.review_by_at,
                 say("the rules were to be reviewed by {0}", to_string(*plan.review_by)),
                 tr("review them, then publish them with a new date: `kesu rules publish --review-by`"));
  }
  if (plan.verified && *plan.verified + std::chrono::years(1) < today) {
    findings.add("verification-old", plan.verified_at,
                 say("nobody has compared the rules with their source since {0}", to_string(*plan.verified)), compare);
  }
  if (plan.never_verified) {
    findings.add("verification-missing", plan.verified_at, tr("nobody has compared the rules with their source"),
                 compare);
  }
  if (plan.effective && *plan.effective > today) {
    findings.add("effective-ahead", plan.effective_at,
                 say("the rules take effect on {0}, and they already decide", to_string(*plan.effective)),
                 tr("what lies in rules/ is in force: keep rules for later on a branch"));
  }
}

void check_calendars(const RuleSet& rules, const CheckFacts& facts, Findings& findings) {
  for (const auto& [name, calendar] : *rules.calendars) {
    const Place& at = rules.calendar_places.find(name)->second;
    if (!calendar.next_open(facts.now)) {
      findings.add("calendar-closed", at, say("calendar '{0}' has no open time from today on", name),
                   tr("clocks on it would never be due"));
    }
    const auto& covers = calendar.spec().covers;
    if (covers && covers->second < facts.today) {
      findings.add("calendar-coverage", at,
                   say("calendar '{0}' knows its holidays up to {1} only", name, to_string(covers->second)),
                   tr("add the holidays since, and move the end of covers"));
    }
  }
  for (const Error& overlap : rules.overlapping_hours)
    findings.add("hours-overlap", overlap.at, overlap.message, overlap.hint);
}

}  // namespace

std::vector<Finding> check_rules(const RuleSet& rules, const CheckFacts& facts) {
  Findings findings;
  check_plan(*rules.plan, facts.today, findings);
  check_ownership(rules, findings);
  check_people(rules, facts, findings);
  check_calendars(rules, facts, findings);
  check_levels(rules, findings);
  check_deadlines(rules, facts, findings);
  check_routes(rules, facts, findings);
  check_permissions(rules, facts, findings);
  return findings.take();
}

std::vector<Finding> check_versions(Disk& disk, const RulePlaces& places) {
  Findings findings;
  for (const RulesRef& reference : published_references(disk, places.rules)) {
    const RulePlaces version = version_places(places.rules, reference);
    Problems problems;
    const auto read = load_rules(disk, version, problems);
    if (!read) {
      const Error& first = problems.front();
      findings.add("version-unreadable", first.at, first.message, first.hint);
    } else if (!(read->reference == reference)) {
      findings.add("version-altered", Place{version.rules.shown, 0, 0},
                   say("a published version was altered: what lies here is {0}", to_string(read->reference)),
                   tr("git log shows who did; a published version is never edited"));
    }
  }
  return findings.take();
}

}  // namespace kesu
