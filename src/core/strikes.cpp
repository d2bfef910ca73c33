// SPDX-License-Identifier: Apache-2.0
// What does not count although it stands there, and what is in dispute between clones.
#include <algorithm>
#include <map>

#include "fold_parts.hpp"

namespace kesu {
namespace {

// Kinds by which a person takes notice of where the ticket stands.
bool can_settle(EventKind kind) {
  switch (kind) {
    case EventKind::kClassify:
    case EventKind::kAssign:
    case EventKind::kContact:
    case EventKind::kResolve:
    case EventKind::kFollowup:
    case EventKind::kClose:
    case EventKind::kReopen:
    case EventKind::kNote:
    case EventKind::kRefer:
      return true;
    default:
      return false;
  }
}

bool is_settled(const InForce& in_force, const Contest& contest) {
  return std::ranges::any_of(in_force.events, [&](std::size_t index) {
    const Event& event = in_force[index];
    return can_settle(event.kind) && by_person(event) && in_force.ancestry.had_seen(index, contest.decision) &&
           in_force.ancestry.had_seen(index, contest.unseen);
  });
}

}  // namespace

std::vector<std::size_t> find_retracted(const Ticket& ticket, const std::vector<std::size_t>& order) {
  std::vector<std::size_t> retracted_by(ticket.history.size(), kNoEvent);
  std::map<EventId, std::size_t> positions;  // filled at the first retract: most tickets have none
  // From the end: whether a retract is in force is known before what it strikes.
  for (std::size_t position = order.size(); position-- > 0;) {
    const std::size_t index = order[position];
    const Event& event = ticket.history[index];
    if (event.kind != EventKind::kRetract || retracted_by[index] != kNoEvent) continue;
    const auto target = parse_event_id(event.field("event"));
    if (!target) continue;
    if (positions.empty()) {
      for (std::size_t i = 0; i < order.size(); ++i)
        positions.emplace(ticket.history[order[i]].id, i);
    }
    const auto found = positions.find(*target);
    if (found == positions.end() || found->second >= position) continue;
    const std::size_t struck = order[found->second];
    if (ticket.history[struck].kind != EventKind::kOpen) retracted_by[struck] = index;
  }
  return retracted_by;
}

std::vector<Contest> find_contests(const InForce& in_force, std::size_t first) {
  std::vector<Contest> contests;
  if (in_force.ancestry.plain_chain()) return contests;
  for (std::size_t position = first; position < in_force.events.size(); ++position) {
    const std::size_t decision = in_force.events[position];
    const EventKind kind = in_force[decision].kind;
    if (kind != EventKind::kClose && kind != EventKind::kResolve) continue;
    for (const std::size_t other : in_force.events) {
      const Event& contact = in_force[other];
      if (contact.kind != EventKind::kContact || contact.word<ContactKind>("as") != ContactKind::kInbound) continue;
      const Contest contest{decision, other};
      if (in_force.ancestry.concurrent(decision, other) && !is_settled(in_force, contest)) contests.push_back(contest);
    }
  }
  return contests;
}

bool is_attempt(const Event& event) {
  return event.field("reached") == "false";
}

bool with_third_party(const Event& event, const Complaint& complaint) {
  return complaint.came_by_third_party() && event.field("with") == complaint.source;
}

bool by_person(const Event& event) {
  return event.by != "system";
}

}  // namespace kesu
