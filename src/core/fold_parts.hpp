// SPDX-License-Identifier: Apache-2.0
// The parts the fold is made of. Each looks at the events in force and answers one question.
#pragma once

#include <vector>

#include "kesu/core/fold.hpp"

namespace kesu {

/// The events a fold looks at: `order` without struck ones, and who had seen what.
struct InForce {
  const Ticket* ticket;
  std::vector<std::size_t> events;  ///< in fold order
  Ancestry ancestry;

  [[nodiscard]] const Event& operator[](std::size_t event) const { return ticket->history[event]; }
};

/// Per event of history, the retract in force that strikes it or kNoEvent; only events of `order` count. A retract may
/// be struck itself: then what it had struck is in force again. `open` is never struck.
std::vector<std::size_t> find_retracted(const Ticket& ticket, const std::vector<std::size_t>& order);

/// The complaint with the amendments in force applied in order.
Complaint amended_complaint(const InForce& in_force, const DecodeContext& context);

/// The waits declared, each with the event that ended it.
std::vector<Wait> find_waits(const InForce& in_force, const Complaint& complaint, const DecodeContext& context);

/// The contacts promised, each with what ended it.
std::vector<Promise> find_promises(const InForce& in_force, const Complaint& complaint, const DecodeContext& context);

/// The steps that the classification `classify` and the assignment `plan` ask for (kNoEvent: none), each with what
/// became of it.
std::vector<HandlingStep> find_steps(const InForce& in_force, const DecodeContext& context, std::size_t classify,
                                     std::size_t plan);

/// Closes and resolves from `first` on (a position in in_force.events) beside inbound contacts they had not seen,
/// unless an event saw both.
std::vector<Contest> find_contests(const InForce& in_force, std::size_t first);

/// A contact or followup that reached nobody is an attempt, no milestone.
bool is_attempt(const Event& event);

/// A contact with the third party that passed the complaint on.
bool with_third_party(const Event& event, const Complaint& complaint);

/// True unless a program did it by itself.
bool by_person(const Event& event);

}  // namespace kesu
