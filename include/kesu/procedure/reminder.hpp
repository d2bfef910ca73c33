// SPDX-License-Identifier: Apache-2.0
// Who is to be told of what by now, and who has been: the points that clocks of tickets have reached, held against the
// journal of notices. Pure; wording and sending are done elsewhere.
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "kesu/core/fold.hpp"
#include "kesu/rules/reminders.hpp"
#include "kesu/rules/rule_set.hpp"
#include "kesu/store/notices.hpp"
#include "kesu/time/clock.hpp"

namespace kesu {

/// What a notice is about (NoticePoint::kind).
inline constexpr std::string_view kWarnPoint = "warn";          ///< a clock reached a warning
inline constexpr std::string_view kEscalatePoint = "escalate";  ///< a clock reached a level of escalation
inline constexpr std::string_view kNotifyPoint = "notify";      ///< a grave ticket, of which some are told at once
inline constexpr std::string_view kEventPoint = "event";        ///< escalated by a person, or handed over by a rule

/// A ticket, folded, with its clocks. References must outlive it.
struct Matter {
  const Ticket& ticket;
  const State& state;
  std::span<const Clock> clocks;
};

/// A point that a ticket has reached.
struct ReachedPoint {
  NoticePoint key;
  Instant at{};
  int level = 0;                ///< of the escalation; 0: no clock's escalation
  std::vector<std::string> to;  ///< names as recipients_of() takes them
  std::string owner;            ///< whom the ticket goes over to, as such a name; empty: nobody
};

/// The ids of everybody that these names mean for a ticket that stands so, each once, sorted.
std::vector<std::string> all_recipients(const People& people, const std::vector<std::string>& names, const State& state,
                                        Date today);

/// The person to whom a ticket goes that is to go over to `name`; empty if that is nobody who could own it: where
/// nobody is above, `superior` and `head` mean a mailbox or whoever has it already.
std::string next_owner(const People& people, const std::string& name, const State& state, Date today);

/// All points that `matter` has reached at `now`, in the order in which it did: the thresholds of its running clocks
/// (not of paused, stopped and cancelled ones; those that come with the due time once it is past); and, unless it is
/// closed, whom it concerns at once and what persons escalated and rules handed over. Clocks whose points cannot be
/// computed are reported as kInvalidData.
std::vector<ReachedPoint> reached_points(const RuleSet& rules, const Matter& matter, const ClockContext& context,
                                         Instant now, Problems& problems);

/// The ids of whom a ticket with this state and classification concerns at once, each once, in the order of their ids.
std::vector<std::string> concerned_at_once(const RuleSet& rules, const State& state, std::optional<Priority> priority,
                                           const Node* because, Date today);

/// True if `point` of `ticket` is among `points`, be it under a former ID of the ticket.
bool is_among(const std::set<NoticePoint>& points, const Ticket& ticket, const NoticePoint& point);

/// A ticket as planning needs it.
struct Subject {
  Matter matter;
  std::vector<ReachedPoint> reached;
  bool held = false;  ///< by quiet hours: nothing about it goes now
};

/// What is to be done now.
struct Reminders {
  NoticePlan plan;                      ///< to be journaled first
  std::vector<JournaledNotice> send;    ///< then these are to be sent, in this order
  std::vector<ReachedPoint> unheard;    ///< reached now, and nobody is there to be told
  std::vector<ReachedPoint> ownerless;  ///< reached now, and nobody is there to take the ticket over
};

/// Plans one notice for each recipient, about all that he has not been told yet. What could not be sent before is sent
/// again, together with what is new; what may or may not have gone is sent again as it was, under its id. What there is
/// nothing to tell of any more, since the clock was met, lapses; what is held or paused waits.
Reminders plan_reminders(const NoticeJournal& journal, const People& people, std::span<const Subject> subjects,
                         Date today);

}  // namespace kesu
