// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/escalation.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/rules/recipients.hpp"

#include "fields.hpp"
#include "known.hpp"

namespace kesu {
namespace {

constexpr int kMostLevels = 9;

std::string rule_of(const NoticePoint& point) {
  return "escalate/" + point.clock;
}

bool has(const Node& reason, std::string_view key, std::string_view text) {
  const Node* value = reason.find(key);
  return value != nullptr && value->text == text;
}

/// Whether a reason names this threshold, however the rules spelled it then.
bool has_threshold(const Node& reason, const std::string& threshold) {
  const Node* value = reason.find("threshold");
  const auto point = parse_clock_point(value == nullptr ? std::string_view() : value->text);
  return has(reason, "threshold", threshold) || (point && to_string(*point) == threshold);
}

/// True if an event says already that the clock reached this level.
bool is_filed(const Ticket& ticket, const NoticePoint& point) {
  return std::any_of(ticket.history.begin(), ticket.history.end(), [&](const Event& event) {
    const Node* because = event.kind == EventKind::kEscalate ? event.fields.find("because") : nullptr;
    if (because == nullptr) return false;
    return std::any_of(because->items.begin(), because->items.end(), [&](const Node& reason) {
      return has(reason, "rule", rule_of(point)) && has_threshold(reason, point.point) &&
             has(reason, "cycle", std::to_string(point.cycle));
    });
  });
}

Node fields_of(const Escalation& escalation, const std::function<bool(const ReachedPoint&)>& is_ownerless) {
  const ReachedPoint& highest = escalation.points.back();
  std::string to;
  for (const std::string& name : highest.to)
    to += (to.empty() ? "" : ", ") + name;
  Node because = Node::sequence();
  for (const ReachedPoint& point : escalation.points) {
    Node reason = Node::mapping(true);
    reason.add("rule", Node::string(rule_of(point.key)));
    reason.add("cycle", Node::integer(point.key.cycle));
    reason.add("threshold", Node::string(point.key.point));
    reason.add("level", Node::integer(point.level));
    if (&point == &highest && !escalation.from.empty()) reason.add("from", Node::string(escalation.from));
    if (is_ownerless(point)) reason.add("nobody", Node::string(point.owner));
    because.items.push_back(std::move(reason));
  }
  Node fields = Node::mapping();
  fields.add("level", Node::integer(escalation.level));
  fields.add("to", Node::string(to));
  if (!escalation.told.empty()) fields.add("told", text_list(escalation.told));
  if (!escalation.owner.empty()) fields.add("owner", Node::string(escalation.owner));
  fields.add("deadline", Node::string(highest.key.clock));
  fields.add("cycle", Node::integer(highest.key.cycle));
  fields.add("threshold", Node::string(highest.key.point));
  fields.add("because", std::move(because));
  return fields;
}

Result<int> level_of(const EscalateRequest& request, const TicketId& id, const State& state) {
  const int next = std::min(state.level + 1, kMostLevels);
  const int level = request.level.value_or(next);
  const bool hands_over = !request.owner.empty() || !request.department.empty();
  if (level > state.level || (hands_over && level == state.level)) return level;
  return fail(ErrorKind::kRefused, say("{0} is at level {1} already", id.text, state.level), {},
              state.level < kMostLevels ? say("give --level {0}, or leave it out", next) : std::string());
}

}  // namespace

Result<Step> escalate_ticket(Writer& writer, const Office& office, const TicketId& id, const EscalateRequest& request) {
  if (request.options.because.empty())
    return fail(ErrorKind::kUsage, tr("escalating needs a reason"), {}, tr("add --because"));
  const std::string& to = !request.to.empty() ? request.to : request.owner;
  if (to.empty()) {
    return fail(ErrorKind::kUsage, tr("nobody is named who is told"), {},
                tr("give --to and superior, head, a role, a person or a department"));
  }
  if (auto known = require_person(*office.rules.people, request.owner); !known) return fail(std::move(known.error()));
  if (auto known = require_recipient(office.rules, to); !known) return fail(std::move(known.error()));
  if (auto known = require_department(*office.rules.people, request.department); !known)
    return fail(std::move(known.error()));
  return take_step(writer, office, id, EventKind::kEscalate, request.options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     if (auto open = require_open(subject, "escalate"); !open) return open;
                     const auto level = level_of(request, id, subject.state);
                     if (!level) return fail(level.error());
                     Node fields = Node::mapping();
                     fields.add("level", Node::integer(*level));
                     fields.add("to", Node::string(to));
                     if (!request.owner.empty()) fields.add("owner", Node::string(request.owner));
                     if (!request.department.empty()) fields.add("department", Node::string(request.department));
                     if (!request.text.empty()) fields.add("text", Node::string(request.text));
                     fields.add("because", Node::string(request.options.because));
                     draft.fields = std::move(fields);
                     return {};
                   });
}

std::optional<Escalation> escalation_due(const RuleSet& rules, const Matter& matter,
                                         std::span<const ReachedPoint> reached, Date today,
                                         const std::function<bool(const NoticePoint&)>& is_new) {
  Escalation escalation;
  for (const ReachedPoint& point : reached) {
    if (point.level > 0 && is_new(point.key) && !is_filed(matter.ticket, point.key)) escalation.points.push_back(point);
  }
  if (escalation.points.empty()) return std::nullopt;
  // Stable, so that of two clocks at the same level the one that came to it later stands for it.
  std::stable_sort(escalation.points.begin(), escalation.points.end(),
                   [](const ReachedPoint& a, const ReachedPoint& b) { return a.level < b.level; });
  for (const ReachedPoint& point : escalation.points) {
    if (point.owner.empty()) continue;
    if (std::string owner = next_owner(*rules.people, point.owner, matter.state, today); !owner.empty())
      escalation.owner = std::move(owner);
  }
  if (escalation.owner == matter.state.owner) escalation.owner.clear();
  if (!escalation.owner.empty()) escalation.from = matter.state.owner;
  escalation.told = all_recipients(*rules.people, escalation.points.back().to, matter.state, today);
  const int before = matter.state.level;
  escalation.level = std::max(before, escalation.points.back().level);
  if (escalation.level == before && escalation.owner.empty()) return std::nullopt;
  return escalation;
}

Result<std::optional<Step>> escalate_by_rule(Writer& writer, const Office& office, const TicketId& id,
                                             const NoticeJournal& journal) {
  const auto subject = load_case(writer, office, id);
  if (!subject) return fail(subject.error());
  const Ticket& ticket = subject->stored.ticket;
  const auto clocks = clocks_of(ticket, subject->state, office.clocks(), office.now);
  const Matter matter{ticket, subject->state, clocks};
  Problems problems;  // known already to who asked
  const auto reached = reached_points(office.rules, matter, office.clocks(), office.now, problems);
  const Date today = office.store.zone().date_of(office.now);
  const auto due = escalation_due(office.rules, matter, reached, today,
                                  [&](const NoticePoint& point) { return !is_among(journal.points(), ticket, point); });
  if (!due) return std::optional<Step>();
  auto step = take_step(writer, office, id, EventKind::kEscalate, {}, [&](const Case&, Event& draft) -> Result<void> {
    draft.fields = fields_of(*due, [&](const ReachedPoint& point) {
      return !point.owner.empty() && next_owner(*office.rules.people, point.owner, subject->state, today).empty();
    });
    draft.rules = office.rules.reference;
    return {};
  });
  if (!step) return fail(step.error());
  return std::optional<Step>(*std::move(step));
}

}  // namespace kesu
