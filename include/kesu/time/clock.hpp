// SPDX-License-Identifier: Apache-2.0
// The clocks of a ticket: which run, which stopped with which verdict, which were cancelled and why. Computed when read from a folded ticket and
// the calendars; `now` only decides what is late, never what is due (except for waits that are still open).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/core/fold.hpp"
#include "kesu/core/terms.hpp"
#include "kesu/core/ticket.hpp"
#include "kesu/time/limit.hpp"

namespace kesu {

/// What clocks need of the world.
struct ClockContext {
  CalendarLookup calendars;
  const Zone* zone = nullptr;   ///< the store's; never null
};

/// One run of a clock: a clock of one cycle.
struct Clock {
  enum class State : std::uint8_t {
    kRunning,
    kPaused,      ///< a wait that its terms name is open now
    kStopped,     ///< reached its milestone; has a verdict
    kCancelled,   ///< ended without verdict: new terms did not name it, or the ticket closed; leaves the rates
  };
  ClockTerms terms;
  int cycle = 1;
  State state = State::kRunning;
  std::size_t terms_event = kNoEvent;    ///< the event whose terms bind it
  std::size_t start_event = kNoEvent;    ///< kNoEvent: the complaint's `received`
  Timestamp start;
  std::vector<Pause> pauses;             ///< that count for it, normalised; an open one ends at its expected end or at now
  std::optional<Due> due;                ///< absent if it cannot be computed; then `trouble` says why
  std::string trouble;                   ///< a calendar that is missing, coverage exceeded: for people
  std::size_t stop_event = kNoEvent;
  std::optional<Timestamp> stop;
  std::optional<Verdict> verdict;        ///< the one that counts: recorded, or recomputed where facts came in that its writer had not seen
  std::optional<Verdict> superseded;     ///< the recorded one, where the recomputed one counts
  std::size_t superseded_because = kNoEvent;  ///< the event whose facts made the difference
  std::string cancelled_because;         ///< for kCancelled: "close as withdrawn", "terms of 5-ABCD"

  /// Running or paused, and now is past due.
  [[nodiscard]] bool late(Instant now) const;
};

/// All clocks of a ticket in order of start, then name. `state` is fold(ticket, …) with the same as_of as wanted here.
std::vector<Clock> clocks_of(const Ticket& ticket, const State& state, const ClockContext& context, Instant now);

/// The verdicts that `draft` (an event not yet in the ticket, id and `after` not needed) must keep: of every clock that it stops, when it is appended to `ticket`.
/// Terms that the draft itself brings count. Used by whoever writes events.
std::vector<Verdict> verdicts_for(const Ticket& ticket, const Event& draft, const DecodeContext& decode, const ClockContext& context);

}  // namespace kesu
