// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/reminder.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "kesu/core/text.hpp"
#include "kesu/rules/recipients.hpp"

namespace kesu {
namespace {

void add_clock_points(const RuleSet& rules, const Matter& matter, const Clock& clock, const ClockContext& context,
                      Instant now, std::vector<ReachedPoint>& reached, Problems& problems) {
  const bool of_action = is_action_id(matter.ticket.id);
  for (const Threshold& threshold : of_action ? thresholds_of_actions(rules) : thresholds_of(rules, clock.terms.name)) {
    const auto at = time_of(threshold.point, clock, threshold.calendar, context);
    if (!at) {
      problems.push_back(Error{
          ErrorKind::kInvalidData,
          say("{0}: nobody is told of clock {1}: {2}", matter.ticket.id.text, clock.terms.name, at.error().message),
          {},
          at.error().hint});
      return;
    }
    // Nobody is said to be late who is not: what comes with the due time comes after it.
    if (*at > now || (*at == clock.due->at && !clock.late(now))) continue;
    // Of a step that the plan gives to somebody he is the owner.
    std::vector<std::string> to = threshold.to;
    const auto step = std::find_if(matter.state.steps.begin(), matter.state.steps.end(),
                                   [&](const HandlingStep& one) { return one.name == clock.terms.name; });
    if (step != matter.state.steps.end() && !step->owner.empty())
      std::replace(to.begin(), to.end(), std::string("owner"), step->owner);
    const std::string_view kind = threshold.level > 0 ? kEscalatePoint : kWarnPoint;
    reached.push_back({{matter.ticket.id, clock.terms.name, clock.cycle, std::string(kind), to_string(threshold.point)},
                       *at,
                       threshold.level,
                       std::move(to),
                       threshold.owner});
  }
}

/// The classification whose terms bind.
const Event* binding_classification(const Matter& matter) {
  const auto& terms = matter.state.terms;
  const auto found = std::find_if(terms.rbegin(), terms.rend(), [&](const TermsInForce& set) {
    return matter.ticket.history[set.event].kind == EventKind::kClassify;
  });
  return found == terms.rend() ? nullptr : &matter.ticket.history[found->event];
}

void add_at_once(const RuleSet& rules, const Matter& matter, std::vector<ReachedPoint>& reached) {
  const Event* classification = binding_classification(matter);
  if (classification == nullptr) return;
  for (AtOnce& told : told_at_once(rules, matter.state.priority, classification->fields.find("because"))) {
    reached.push_back({{matter.ticket.id, {}, 0, std::string(kNotifyPoint), std::move(told.rule)},
                       classification->time().instant,
                       0,
                       std::move(told.to),
                       {}});
  }
}

/// The old and the new owner, where the rules gave the ticket to another.
std::vector<std::string> handed_over(const Event& event) {
  const Node* because = event.fields.find("because");
  const Node* from = because == nullptr || because->items.empty() ? nullptr : because->items.back().find("from");
  const std::string owner = event.field("owner");
  if (from == nullptr || owner.empty()) return {};
  return {from->text, owner};
}

void add_events(const Matter& matter, std::vector<ReachedPoint>& reached) {
  for (const std::size_t index : matter.state.order) {
    const Event& event = matter.ticket.history[index];
    if (event.kind != EventKind::kEscalate || matter.state.struck(index)) continue;
    std::vector<std::string> to = is_reserved_id(event.by) ? handed_over(event) : std::vector<std::string>();
    for (const char* key : {"to", "owner"}) {
      if (std::string name = event.field(key); !name.empty() && !is_reserved_id(event.by))
        to.push_back(std::move(name));
    }
    if (to.empty()) continue;
    reached.push_back({{matter.ticket.id, {}, 0, std::string(kEventPoint), to_string(event.id)},
                       event.time().instant,
                       0,
                       std::move(to),
                       {}});
  }
}

Concern concern_of(const State& state) {
  return {state.owner, state.department, state.first_receiver};
}

/// What a point that was planned before is worth now.
enum class Standing : std::uint8_t {
  kNow,   ///< still so, to be told
  kWait,  ///< may be so again
  kGone,  ///< nothing to tell any more
};

class Planner {
 public:
  Planner(const NoticeJournal& journal, const People& people, std::span<const Subject> subjects, Date today)
      : journal_(journal), people_(people), today_(today) {
    for (const Subject& subject : subjects) {
      subjects_[subject.matter.ticket.id] = &subject;
      for (const TicketId& former : subject.matter.ticket.formerly)
        subjects_.emplace(former, &subject);
    }
    for (const Subject& subject : subjects) {
      if (!subject.held) add_new(subject);
    }
  }

  Reminders plan() {
    for (const JournaledNotice& notice : journal_.notices()) {
      if (notice.is_open()) take_up(notice);
    }
    for (auto& [to, points] : pool_)
      plan_one(to, points);
    return std::move(done_);
  }

 private:
  void add_new(const Subject& subject) {
    for (const ReachedPoint& reached : subject.reached) {
      if (is_among(journal_.points(), subject.matter.ticket, reached.key)) continue;
      std::vector<std::string> names = reached.to;
      if (!reached.owner.empty()) names.push_back(reached.owner);
      const State& state = subject.matter.state;
      const auto recipients = all_recipients(people_, names, state, today_);
      if (!reached.owner.empty() && next_owner(people_, reached.owner, state, today_).empty())
        done_.ownerless.push_back(reached);
      for (const std::string& to : recipients)
        pool_[to].push_back(reached.key);
      if (!recipients.empty()) continue;
      done_.plan.unheard.push_back(reached.key);
      done_.unheard.push_back(reached);
    }
  }

  [[nodiscard]] Standing standing(const NoticePoint& point) const {
    const auto found = subjects_.find(point.ticket);
    if (found == subjects_.end()) return Standing::kGone;
    const Subject& subject = *found->second;
    NoticePoint present = point;
    present.ticket = subject.matter.ticket.id;
    const bool reached = std::any_of(subject.reached.begin(), subject.reached.end(),
                                     [&](const ReachedPoint& one) { return one.key == present; });
    if (reached) return subject.held ? Standing::kWait : Standing::kNow;
    // A clock that is paused, or due later than it was, may reach the point again.
    const auto& clocks = subject.matter.clocks;
    const bool may_come = std::any_of(clocks.begin(), clocks.end(), [&](const Clock& clock) {
      return clock.terms.name == point.clock && clock.cycle == point.cycle &&
             (clock.state == Clock::State::kRunning || clock.state == Clock::State::kPaused);
    });
    return may_come ? Standing::kWait : Standing::kGone;
  }

  void take_up(const JournaledNotice& notice) {
    std::vector<NoticePoint> now;
    std::vector<NoticePoint> waiting;
    for (const NoticePoint& point : notice.points) {
      const Standing worth = standing(point);
      if (worth == Standing::kNow) now.push_back(point);
      if (worth == Standing::kWait) waiting.push_back(point);
    }
    if (now.empty() && waiting.empty()) {
      done_.plan.lapsed.push_back(notice.id);
    } else if (now.empty()) {
      return;
    } else if (notice.state == NoticeState::kSending) {
      done_.send.push_back(notice);
    } else {
      auto& pool = pool_[notice.to];
      pool.insert(pool.end(), now.begin(), now.end());
      unsent_[notice.to].push_back(notice.id);
      if (waiting.empty()) return;
      JournaledNotice later{notice_id(notice.to, waiting), notice.to, waiting};
      done_.plan.replaced.emplace_back(notice.id, later.id);
      done_.plan.notices.push_back(std::move(later));
    }
  }

  void plan_one(const std::string& to, std::vector<NoticePoint>& points) {
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    JournaledNotice notice{notice_id(to, points), to, std::move(points)};
    const auto& unsent = unsent_[to];
    if (std::find(unsent.begin(), unsent.end(), notice.id) == unsent.end()) done_.plan.notices.push_back(notice);
    for (const std::string& old : unsent) {
      if (old != notice.id) done_.plan.replaced.emplace_back(old, notice.id);
    }
    done_.send.push_back(std::move(notice));
  }

  const NoticeJournal& journal_;
  const People& people_;
  Date today_;
  std::map<TicketId, const Subject*> subjects_;
  std::map<std::string, std::vector<NoticePoint>> pool_;    // by recipient: what he is to be told now
  std::map<std::string, std::vector<std::string>> unsent_;  // by recipient: notices that go into the pool
  Reminders done_;
};

}  // namespace

std::vector<std::string> all_recipients(const People& people, const std::vector<std::string>& names, const State& state,
                                        Date today) {
  std::set<std::string> all;
  for (const std::string& name : names) {
    for (std::string& id : recipients_of(people, name, concern_of(state), today))
      all.insert(std::move(id));
  }
  return {all.begin(), all.end()};
}

std::string next_owner(const People& people, const std::string& name, const State& state, Date today) {
  for (std::string& id : recipients_of(people, name, concern_of(state), today)) {
    if (people.find(id) == nullptr) continue;
    const bool is_above = name == "superior" || name == "head";
    const std::string& below = state.owner.empty() ? state.first_receiver : state.owner;
    return is_above && id == below ? std::string() : std::move(id);
  }
  return {};
}

std::vector<ReachedPoint> reached_points(const RuleSet& rules, const Matter& matter, const ClockContext& context,
                                         Instant now, Problems& problems) {
  std::vector<ReachedPoint> reached;
  for (const Clock& clock : matter.clocks) {
    if (clock.state == Clock::State::kRunning) add_clock_points(rules, matter, clock, context, now, reached, problems);
  }
  if (!matter.state.closed()) {
    add_at_once(rules, matter, reached);
    add_events(matter, reached);
  }
  std::sort(reached.begin(), reached.end(), [](const ReachedPoint& a, const ReachedPoint& b) {
    return std::tie(a.at, a.level, a.key) < std::tie(b.at, b.level, b.key);
  });
  return reached;
}

std::vector<std::string> concerned_at_once(const RuleSet& rules, const State& state, std::optional<Priority> priority,
                                           const Node* because, Date today) {
  std::vector<std::string> names;
  for (const AtOnce& told : told_at_once(rules, priority, because))
    names.insert(names.end(), told.to.begin(), told.to.end());
  return all_recipients(*rules.people, names, state, today);
}

bool is_among(const std::set<NoticePoint>& points, const Ticket& ticket, const NoticePoint& point) {
  if (points.contains(point)) return true;
  return std::any_of(ticket.formerly.begin(), ticket.formerly.end(), [&](const TicketId& former) {
    NoticePoint before = point;
    before.ticket = former;
    return points.contains(before);
  });
}

Reminders plan_reminders(const NoticeJournal& journal, const People& people, std::span<const Subject> subjects,
                         Date today) {
  return Planner(journal, people, subjects, today).plan();
}

}  // namespace kesu
