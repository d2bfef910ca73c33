// SPDX-License-Identifier: Apache-2.0
// Whether clocks start and stop, and whether their thresholds come in an order that makes sense.
#include <algorithm>
#include <compare>
#include <set>

#include "kesu/core/text.hpp"

#include "deadlines.hpp"
#include "findings.hpp"

namespace kesu {
namespace {

/// The first contact, the first word of a person, the first decision: each is the one before it too, unless that came
/// earlier. 0: none of these.
int contact_stage(Milestone milestone) {
  switch (milestone) {
    case Milestone::kAck:
      return 1;
    case Milestone::kRespond:
      return 2;
    case Milestone::kReply:
      return 3;
    default:
      return 0;
  }
}

void check_course(const RuledClock& clock, const std::vector<Milestone>& reached, Findings& findings) {
  const auto is_reached = [&](Milestone milestone) {
    return std::find(reached.begin(), reached.end(), milestone) != reached.end();
  };
  const ClockTerms& terms = clock.terms;
  if (!is_reached(terms.from)) {
    findings.add("clock-never-starts", clock.from_at,
                 say("clock '{0}' never starts: no command records '{1}'", terms.name, to_string(terms.from)));
  }
  if (!is_reached(terms.until)) {
    findings.add("clock-never-stops", clock.until_at,
                 say("clock '{0}' never stops: no command records '{1}'", terms.name, to_string(terms.until)));
  }
  const int start = contact_stage(terms.from);
  const int stop = contact_stage(terms.until);
  if (start > 0 && stop > 0 && stop < start) {
    findings.add("clock-never-stops", clock.until_at,
                 say("clock '{0}' has nothing to measure: with '{1}', '{2}' is reached as well", terms.name,
                     to_string(terms.from), to_string(terms.until)));
  }
}

/// Every limit of a clock, each once.
std::vector<Limit> limits_of(const RuledClock& clock) {
  std::vector<Limit> limits;
  const auto add = [&](const RuledLimit& ruled) {
    if (ruled.limit && std::find(limits.begin(), limits.end(), *ruled.limit) == limits.end())
      limits.push_back(*ruled.limit);
  };
  const auto add_table = [&](const LimitTable& table) {
    add(table.otherwise);
    for (const auto& [priority, ruled] : table.by_priority)
      add(ruled);
  };
  add_table(clock.limits);
  for (const auto& [path, table] : clock.by_category)
    add_table(table);
  return limits;
}

/// When a threshold comes, from the start of a clock of that length.
Seconds moment_of(const Threshold& threshold, Seconds length) {
  return threshold.percent ? length * *threshold.percent / 100 : length + threshold.offset.value_or(Seconds{0});
}

/// Which of two thresholds comes first. Not known where a share of the limit meets an offset and no limit of the clock
/// is in real time.
std::partial_ordering compare(const Threshold& a, const Threshold& b, const std::vector<Limit>& limits) {
  if (a.percent && b.percent) return *a.percent <=> *b.percent;
  if (a.offset && b.offset) return *a.offset <=> *b.offset;
  std::partial_ordering order = std::partial_ordering::unordered;
  for (const Limit& limit : limits) {
    if (limit.unit != Limit::Unit::kElapsed) return std::partial_ordering::unordered;
    const std::partial_ordering here = moment_of(a, limit.length) <=> moment_of(b, limit.length);
    if (order == std::partial_ordering::unordered) order = here;
    if (order != here) return std::partial_ordering::unordered;
  }
  return order;
}

void check_order(const std::string& clock, const std::vector<Threshold>& thresholds, const std::vector<Limit>& limits,
                 Findings& findings) {
  for (std::size_t i = 1; i < thresholds.size(); ++i) {
    const Threshold& before = thresholds[i - 1];
    const Threshold& here = thresholds[i];
    const std::partial_ordering order = compare(before, here, limits);
    if (order == std::partial_ordering::equivalent) {
      findings.add("threshold-twice", here.at,
                   before.text == here.text
                       ? say("clock '{0}': {1} stands twice", clock, here.text)
                       : say("clock '{0}': {1} and {2} are the same moment", clock, before.text, here.text),
                   tr("name everybody who is to be told then in one entry"));
    } else if (order == std::partial_ordering::greater) {
      findings.add("threshold-order", here.at,
                   say("clock '{0}': {1} comes before {2} and stands after it", clock, here.text, before.text),
                   tr("write them in the order in which they come"));
    }
  }
}

void check_early(const std::string& clock, const std::vector<Threshold>& thresholds, const std::vector<Limit>& limits,
                 Findings& findings) {
  for (const Threshold& threshold : thresholds) {
    if (!threshold.offset) continue;
    const auto limit = std::find_if(limits.begin(), limits.end(), [&](const Limit& one) {
      return one.unit == Limit::Unit::kElapsed && one.length + *threshold.offset < Seconds{0};
    });
    if (limit == limits.end()) continue;
    findings.add(
        "threshold-early", threshold.at,
        say("clock '{0}': {1} lies before the start where the limit is {2}", clock, threshold.text, to_string(*limit)),
        tr("use a share of the limit, as 50%"));
  }
}

/// A warning and an escalation that tell the same person at the same moment.
void check_overlap(const RuledClock& clock, const std::vector<Limit>& limits, Findings& findings) {
  for (const Threshold& warning : clock.warn) {
    for (const Threshold& escalation : clock.escalate) {
      const bool same_moment = compare(warning, escalation, limits) == std::partial_ordering::equivalent;
      const auto shared =
          std::find_first_of(warning.to.begin(), warning.to.end(), escalation.to.begin(), escalation.to.end());
      if (!same_moment || shared == warning.to.end()) continue;
      findings.add("threshold-twice", escalation.at,
                   say("clock '{0}' warns and escalates to {1} at the same moment, {2}", clock.terms.name, *shared,
                       escalation.text),
                   tr("leave one of them out"));
    }
  }
}

}  // namespace

void check_deadlines(const RuleSet& rules, const CheckFacts& facts, Findings& findings) {
  for (const RuledClock& clock : rules.deadlines->clocks) {
    check_course(clock, facts.reached, findings);
    const std::vector<Limit> limits = limits_of(clock);
    for (const auto* thresholds : {&clock.warn, &clock.escalate}) {
      check_order(clock.terms.name, *thresholds, limits, findings);
      check_early(clock.terms.name, *thresholds, limits, findings);
    }
    check_overlap(clock, limits, findings);
  }
}

}  // namespace kesu
