// SPDX-License-Identifier: Apache-2.0
// tests.yaml: complaints as people write them, and what the rules have to make of each: category, priority, severity,
// owner, due times. Pure but for reading the file; no example looks at today's date.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kesu/core/ticket.hpp"
#include "kesu/rules/classify.hpp"
#include "kesu/rules/rule_set.hpp"

namespace kesu {

/// One value that an example asks for.
struct Expectation {
  std::string what;   ///< category, severity, priority, liability, owner, department, or "due <clock>"
  std::string value;  ///< as the rules spell it; of a due time "none" where there must be no such clock
  std::optional<Instant> due;
  Place at;
};

struct Example {
  std::string name;  ///< its own, else its subject, else "example 3"
  Complaint complaint;
  ByHand by_hand;            ///< what a person sets when he classifies; the rest follows from it
  std::vector<int> repeats;  ///< earlier complaints of the same complainant or matter, as days before this one
  std::map<std::string, int, std::less<>> open_tickets;  ///< of each person
  std::map<Milestone, Instant> happens;  ///< when milestones are reached; always received, open, classify
  std::vector<Expectation> expected;
  Place at;
};

/// Reads tests.yaml. What it names is checked against `rules`: categories, clocks, people. Every problem is reported;
/// nullopt if there was any. A file that is not there is a failure kNotFound. Bare dates count from 00:00 in `zone`. A
/// complaint without `received` is received at noon of the day the rules take effect, of 1 January 2000 if they do not
/// say.
[[nodiscard]] std::optional<std::vector<Example>> load_examples(Disk& disk, const ShownDirectory& directory,
                                                                const RuleSet& rules, const Zone& zone,
                                                                Problems& problems);

/// Reads the file at `path`, which has that form, for the complaints in it: nothing need be expected of them. Failures
/// as load_examples().
[[nodiscard]] std::optional<std::vector<Example>> load_rehearsal(Disk& disk, const std::string& path,
                                                                 const RuleSet& rules, const Zone& zone,
                                                                 Problems& problems);

/// What keeps an example from being opened as a complaint, as a drill does: facts that the rules require of every one
/// of its kind and that it lacks, values that they do not allow (kInvalidData, at the example).
Problems why_not_opened(const RuleSet& rules, const Example& example);

/// An expectation that was not met.
struct Disappointment {
  std::string what;
  std::string expected;
  std::string got;
  std::vector<std::string> why;  ///< what decided, a line each
  Place at;
};

/// Holds an example against the rules. Days without a calendar are `zone`'s.
std::vector<Disappointment> try_example(const RuleSet& rules, const Example& example, const Zone& zone);

}  // namespace kesu
