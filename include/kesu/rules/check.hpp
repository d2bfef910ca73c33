// SPDX-License-Identifier: Apache-2.0
// What is wrong with a rule set that can be read: levels that nothing reaches, categories that nobody owns, clocks that
// never stop, people who are away with nobody in their place. What cannot be read is load_rules()'s. Pure: what day it
// is and which milestones there are is given.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/core/vocabulary.hpp"
#include "kesu/rules/rule_set.hpp"

namespace kesu {

/// One thing that is wrong. The rules work all the same, but not as anybody can have meant.
struct Finding {
  std::string name;  ///< stable, for scripts: "level-unreachable"
  Error error;       ///< kNegative, with its place
};

/// What a check needs to know besides the rules.
struct CheckFacts {
  Instant now{};
  Date today;                      ///< in the store's zone
  std::vector<Milestone> reached;  ///< the milestones that some command records
};

/// All findings, in the order of the files as load_rules() reads them:
/// - plan: `review-passed`, `verification-old` (`verified` more than a year ago), `verification-missing` (it is "no"),
///   `effective-ahead`;
/// - categories: `category-unowned` (no department, and no routing rule takes all of its complaints);
/// - people: `person-away` (absent today, and so is every backup, or there is none), `person-left` (and still
/// somebody's
///   superior or backup, or a department's head);
/// - calendars: `calendar-closed` (no open time within 400 days), `calendar-coverage` (its last known day is past),
///   `hours-overlap` (two intervals of one day);
/// - priority: `level-unreachable` (no sum of points comes to it and no override forces it);
/// - deadlines: `clock-never-starts`, `clock-never-stops` (nothing records its milestone, or it cannot come after the
///   start), `threshold-order`, `threshold-twice`, `threshold-early` (before the start, for one of the limits);
/// - routing: `route-unmanned` (its person has left, or nobody has its role today);
/// - procedure: `permission-unmanned` (nobody to whom it is given is there today, nor a backup),
///   the same of approvals and steps; `playbook-unused`; `permissions-ahead`.
std::vector<Finding> check_rules(const RuleSet& rules, const CheckFacts& facts);

/// Says (kNegative) that the permissions look at nothing that is done before a day to come: whoever writes that date
/// hides what is done without right or approval.
std::optional<Error> permissions_ahead(const RuleSet& rules, Date today);

/// What is wrong with the published versions at `places`: `version-altered` (a file is not what its directory's digest
/// says) and `version-unreadable`. Reads them all.
std::vector<Finding> check_versions(Disk& disk, const RulePlaces& places);

}  // namespace kesu
