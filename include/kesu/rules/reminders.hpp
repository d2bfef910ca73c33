// SPDX-License-Identifier: Apache-2.0
// Who is told when: the thresholds of clocks and the quiet hours (deadlines.yaml), and whom a grave ticket concerns at
// once (priority.yaml). These are always those of the rules in force: they say who is told, not what was promised
// (docs/adr/0012). What has been told already is not known here.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/node.hpp"
#include "kesu/core/vocabulary.hpp"
#include "kesu/rules/rule_set.hpp"
#include "kesu/time/point.hpp"

namespace kesu {

/// A point of a clock at which somebody is told.
struct Threshold {
  std::string text;  ///< the point as written, for messages
  ClockPoint point;
  std::vector<std::string> to;  ///< names as recipients_of() takes them
  int level = 0;                ///< of the escalation, from 1; 0: a warning
  std::string owner;            ///< whom the ticket goes over to, as such a name; empty: nobody
  std::string calendar;         ///< that offsets in working time count on
  Place at;
};

/// The thresholds of the clock called `clock`: warnings, then escalations level by level. Empty if no rule names it.
std::span<const Threshold> thresholds_of(const RuleSet& rules, std::string_view clock);

/// The thresholds of what is owed of actions. Where the rules say nothing of them: the owner, once it is overdue.
std::span<const Threshold> thresholds_of_actions(const RuleSet& rules);

/// When a notice about a ticket of `priority` may go that is ready at `now`: the next opening if the rules have quiet
/// hours, it is quiet then, and the priority is not excepted; nothing: at once. A calendar that never opens again holds
/// nothing back.
std::optional<Instant> held_until(const RuleSet& rules, std::optional<Priority> priority, Instant now);

/// Recipients that one rule names for a grave ticket.
struct AtOnce {
  std::string rule;  ///< "level/urgent", "override/safety"
  std::vector<std::string> to;
};

/// Whom a ticket of this priority concerns at once; `because` is the reasons of the classification that binds, or null.
std::vector<AtOnce> told_at_once(const RuleSet& rules, std::optional<Priority> priority, const Node* because);

}  // namespace kesu
