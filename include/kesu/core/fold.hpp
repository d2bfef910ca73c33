// SPDX-License-Identifier: Apache-2.0
// What a ticket adds up to: complaint plus events, folded in order. State is never stored. Knows no clock times: see
// time/clock.hpp for those.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kesu/core/order.hpp"
#include "kesu/core/result.hpp"
#include "kesu/core/ticket.hpp"

namespace kesu {

/// The index that stands for the complaint itself rather than for an event.
inline constexpr std::size_t kNoEvent = static_cast<std::size_t>(-1);

/// A milestone that was reached, by which event (kNoEvent for `received`), when it took place, and in which cycle (from
/// 1; each reopen begins the next).
struct Occurrence {
  Milestone milestone;
  std::size_t event;
  Timestamp at;
  int cycle = 1;
  std::string step;  ///< of kStep: "quality/photograph"
  /// Of kPropose: whether it needs an approval, as far as the proposal says. Of kAssign: whether it was given to
  /// somebody who has yet to take it on, not just a new plan or new helpers.
  bool asks = true;
  std::size_t answers = kNoEvent;  ///< of kApprove the proposal, of kAccept the assignment that it answers
};

/// A wait: from when to when, for what reason. It ends at the resume, at the customer's answer, at a close, at the
/// expected end, or is still open.
struct Wait {
  std::string reason;
  std::size_t event = kNoEvent;
  Instant from{};
  std::optional<Instant> expected_end;
  std::optional<Instant> ended;  ///< by resume, inbound contact or close; not by the expected end passing
};

/// A next contact that was promised to the complainant. It runs until somebody contacts him, a new promise made then or
/// not, or until the ticket is closed.
struct Promise {
  std::size_t event = kNoEvent;  ///< the contact in which it was given
  Timestamp by;                  ///< a date means that day's end
  std::size_t end = kNoEvent;    ///< the contact or close that ended it, by the time when they took place
};

/// A step that a playbook or the handling plan asks for.
struct HandlingStep {
  std::string name;              ///< playbook and step: "quality/photograph"; "plan/inspect" of a handling plan
  std::size_t event = kNoEvent;  ///< the classify or assign that asks for it
  std::string owner;             ///< whom the plan names; empty: what the rules say of the step
  std::optional<Timestamp> by;   ///< what the plan says; a date means that day's end
  std::size_t ended = kNoEvent;  ///< the first step event in force that says it was done or skipped
  bool skipped = false;
};

/// A set of terms and the event that put it in force.
struct TermsInForce {
  std::size_t event;  ///< whose terms they are
  std::vector<ClockTerms> clocks;
  /// From which event on they bind: `event` itself, but for a classification that binds only once another is out of the
  /// way.
  std::size_t since = kNoEvent;
};

/// A decision that had not seen what another clone recorded (contested).
struct Contest {
  std::size_t decision;  ///< the close or resolve
  std::size_t unseen;    ///< the inbound contact it had not seen
};

/// A way out of the house: a body outside that has the matter, or had it.
struct Referral {
  std::size_t event = kNoEvent;  ///< the refer that filed it, or the close as external
  Forum forum = Forum::kOther;
  std::string body;
  std::string reference;
  std::optional<Timestamp> next;        ///< the next date there, as last told
  std::size_t ended_by = kNoEvent;      ///< the refer that told its end
  std::optional<ForumOutcome> outcome;  ///< where it ended

  [[nodiscard]] bool pending() const { return ended_by == kNoEvent; }
};

/// What the complainant said afterwards, in the present cycle.
struct Survey {
  std::vector<std::size_t> reached;  ///< followups that reached the complainant, in fold order
  int attempts = 0;                  ///< those that reached nobody
};

struct State {
  Complaint complaint;  ///< with amendments
  Status status = Status::kRegistered;
  /// A wait is open that no event has ended; whether it is past its expected end depends on now.
  bool waiting_declared = false;
  bool reopened = false;
  int level = 0;  ///< the highest level of escalation reached in this cycle; 0: none
  std::string category;
  std::optional<int> severity;
  std::optional<Priority> priority;
  std::optional<Liability> liability;
  std::string owner;
  std::string department;
  std::vector<std::string> co_handlers;
  std::size_t assigned_by = kNoEvent;    ///< the assign, escalate or accept by which whoever has it has it
  bool accepted = false;                 ///< the owner has taken it on since it was given to him
  std::vector<std::string> declined_by;  ///< who gave it back in this cycle, each once
  std::string first_receiver;            ///< who wrote the open event
  std::optional<CloseAs> closed_as;
  int cycle = 1;

  std::vector<std::size_t> order;  ///< indices into ticket.history in fold order, left-out ones (as_of) not included
  std::vector<std::size_t> retracted_by;  ///< per event of history: the retract that struck it, or kNoEvent
  /// In fold order, struck ones left out; `received` first. Of ack, respond and reply, which are the first contact of
  /// their kind, a further occurrence means that an earlier contact was recorded later.
  std::vector<Occurrence> occurrences;
  std::vector<TermsInForce> terms;      ///< every set ever put in force, oldest first; the last one binds
  std::vector<std::size_t> reopenings;  ///< the reopen events that began a cycle: the first of them began cycle 2
  std::vector<Wait> waits;              ///< by the events that declared them, in fold order
  std::vector<Promise> promises;        ///< in order of time; at most the last one is still owed
  std::vector<Contest> contests;        ///< unsettled only
  std::vector<HandlingStep> steps;      ///< the playbooks' in their order, then the plan's
  std::vector<Referral> referrals;      ///< of all cycles, in fold order
  Survey survey;
  std::size_t third_party_answered = kNoEvent;  ///< this cycle's decision to the third party that passed it on
  std::size_t alternatives_told = kNoEvent;     ///< this cycle's contact that told the complainant where else to go

  [[nodiscard]] bool contested() const { return !contests.empty(); }
  [[nodiscard]] bool closed() const { return status == Status::kClosed; }
  [[nodiscard]] bool escalated() const { return level > 0; }
  /// It came by a third party, which has had no answer in this cycle.
  [[nodiscard]] bool owes_third_party() const {
    return complaint.came_by_third_party() && third_party_answered == kNoEvent;
  }
  /// The last of the bodies outside that has not ended it, or nullptr.
  [[nodiscard]] const Referral* pending_referral() const;
  /// True if the event has its place in the file but no effect.
  [[nodiscard]] bool struck(std::size_t event) const { return retracted_by[event] != kNoEvent; }
  /// The last occurrence of `milestone` in force, or nullptr.
  [[nodiscard]] const Occurrence* last(Milestone milestone) const;
};

struct FoldOptions {
  std::optional<Instant> as_of;  ///< leave out events whose milestone time is later, as if they had not happened
  /// Fold only what this event's writer had seen, and the event itself (index into history); kNoEvent for all.
  std::size_t seen_by = kNoEvent;
  std::vector<std::size_t> also;  ///< beside what seen_by allows: these events too
};

/// What a step event is about: "quality/photograph"; "plan/inspect" where it names no playbook.
std::string step_name(const Event& event);

/// Folds `ticket`, whose history must have passed fold_order(). Returns nullopt when as_of is before the ticket was
/// opened. Amendments are applied to the header and decoded again with `context`; an amendment that does not decode is
/// reported there and left out.
std::optional<State> fold(const Ticket& ticket, const DecodeContext& context, const FoldOptions& options = {});

}  // namespace kesu
