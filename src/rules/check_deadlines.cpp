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

constexpr int kWhole = 100;  // per cent

/// When a threshold comes, from the start of a clock with that limit, in the limit's own time; nothing where that
/// depends on the day.
std::optional<Seconds> moment_of(const Threshold& threshold, const Limit& limit) {
  const ClockPoint& point = threshold.point;
  if (limit.length == Seconds{0}) return std::nullopt;
  if (point.percent) return limit.length * *point.percent / kWhole;
  if (point.offset->unit != limit.unit) return std::nullopt;
  return point.before ? limit.length - point.offset->length : limit.length + point.offset->length;
}

/// Which side of the due time a threshold is on: less than 0 before it, 0 it itself.
int side_of(const ClockPoint& point) {
  if (point.percent) return *point.percent - kWhole;
  return point.before ? -1 : 1;
}

/// How far an offset lies from the due time, in whatever it is counted.
std::int64_t distance(const ClockPoint& point) {
  const std::int64_t length = point.offset->length.count() + point.offset->days;
  return point.before ? -length : length;
}

/// Which of two thresholds comes first. Not known where both are on one side of the due time and count in different
/// ways.
std::partial_ordering compare(const Threshold& a, const Threshold& b, const std::vector<Limit>& limits) {
  if (a.point.percent && b.point.percent) return *a.point.percent <=> *b.point.percent;
  const int side_a = side_of(a.point);
  const int side_b = side_of(b.point);
  if ((side_a < 0) != (side_b < 0) || (side_a > 0) != (side_b > 0)) return side_a <=> side_b;
  if (a.point.offset && b.point.offset) {
    return a.point.offset->unit == b.point.offset->unit ? std::partial_ordering(distance(a.point) <=> distance(b.point))
                                                        : std::partial_ordering::unordered;
  }
  std::partial_ordering order = std::partial_ordering::unordered;
  for (const Limit& limit : limits) {
    const auto first = moment_of(a, limit);
    const auto second = moment_of(b, limit);
    if (!first || !second) return std::partial_ordering::unordered;
    const std::partial_ordering here = *first <=> *second;
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

/// Whether so long before the due time is before the start, whatever the day: open time is never longer than the real
/// time around it, and a day has 23 hours or more.
bool is_before_start(const Limit& offset, const Limit& limit) {
  constexpr Seconds kDay = std::chrono::hours{24};
  constexpr Seconds kLostInSpring = std::chrono::hours{1};
  if (offset.length > Seconds{0}) {
    // So much open time takes at least as long; so much real time may hold any of it.
    const bool comparable = limit.unit == offset.unit || limit.unit == Limit::Unit::kElapsed;
    return comparable && limit.length > Seconds{0} && offset.length > limit.length;
  }
  if (limit.unit == Limit::Unit::kElapsed) return offset.days * kDay - kLostInSpring > limit.length;
  return limit.unit == offset.unit && offset.days > limit.days;
}

void check_early(const std::string& clock, const std::vector<Threshold>& thresholds, const std::vector<Limit>& limits,
                 Findings& findings) {
  for (const Threshold& threshold : thresholds) {
    if (!threshold.point.before) continue;
    const auto limit = std::find_if(limits.begin(), limits.end(),
                                    [&](const Limit& one) { return is_before_start(*threshold.point.offset, one); });
    if (limit == limits.end()) continue;
    findings.add(
        "threshold-early", threshold.at,
        say("clock '{0}': {1} lies before the start where the limit is {2}", clock, threshold.text, to_string(*limit)),
        tr("use a share of the limit, as 50%"));
  }
}

/// A warning and an escalation that tell the same person at the same moment.
void check_overlap(const RuledClock& clock, const std::vector<Threshold>& warnings,
                   const std::vector<Threshold>& escalations, const std::vector<Limit>& limits, Findings& findings) {
  for (const Threshold& warning : warnings) {
    for (const Threshold& escalation : escalations) {
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
    std::vector<Threshold> warnings;
    std::vector<Threshold> escalations;
    for (const Threshold& threshold : clock.thresholds)
      (threshold.level == 0 ? warnings : escalations).push_back(threshold);
    for (const auto* thresholds : {&warnings, &escalations}) {
      check_order(clock.terms.name, *thresholds, limits, findings);
      check_early(clock.terms.name, *thresholds, limits, findings);
    }
    check_overlap(clock, warnings, escalations, limits, findings);
  }
}

}  // namespace kesu
