// SPDX-License-Identifier: Apache-2.0
// From where to where each clock of a ticket ran, by its papers alone: no calendar, no present time. What a run came to
// is clock.cpp's.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/fold.hpp"
#include "kesu/time/calendar.hpp"

namespace kesu {

/// One clock in one cycle.
struct ClockRun {
  enum class End : std::uint8_t { kNone, kStopped, kCancelled };

  ClockTerms terms;
  int cycle = 1;
  std::size_t terms_event = kNoEvent;  ///< whose terms bind it
  std::size_t start_event = kNoEvent;  ///< kNoEvent: the complaint's `received`
  Timestamp start;
  std::vector<Pause> gaps;  ///< between the stops of earlier cycles and the reopens after them

  End end = End::kNone;
  std::size_t end_event = kNoEvent;
  Timestamp end_at;
  int end_cycle = 0;      ///< the ticket's cycle at the end
  bool by_terms = false;  ///< cancelled because new terms did not name it
  std::string cancelled_because;
  bool superseded = false;  ///< cancelled because somebody is asked anew

  [[nodiscard]] bool running() const { return end == End::kNone; }
};

/// All runs: those that terms set going, in the order in which they began in the file, then those of promised contacts,
/// whose cycle is the number of the promise and whose terms_event is the contact that gave it, then those of the steps
/// of a handling plan, whose terms_event is the assignment that has it.
std::vector<ClockRun> clock_runs(const Ticket& ticket, const State& state);

/// A promised contact is a clock whose terms are the promise. Each is a run of its own.
std::vector<ClockRun> promise_runs(const Ticket& ticket, const State& state);
/// A step of the handling plan with a time by which it is to be done is a clock whose terms are the plan.
std::vector<ClockRun> plan_runs(const Ticket& ticket, const State& state);

/// Why the runs that a close does not stop are cancelled: "close as withdrawn".
std::string close_reason(const Event& close);

/// What stops a run from counting: gaps, and those waits that its terms name; sorted, joined, within [start, end]. A
/// wait that nothing ended lasts to its expected end, or where it has none, to `now`.
std::vector<Pause> pauses_of(const ClockRun& run, const State& state, Instant now);

/// True if a wait that `terms` name is open at `now`.
bool is_paused(const ClockTerms& terms, const State& state, Instant now);

}  // namespace kesu
