// SPDX-License-Identifier: Apache-2.0
// The clocks of a ticket: which run, which stopped with which verdict, which were cancelled and why. Computed when read
// from a folded ticket and the calendars; `now` only decides what is late, never what is due (except for waits that are
// still open).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/action.hpp"
#include "kesu/core/fold.hpp"
#include "kesu/core/terms.hpp"
#include "kesu/core/ticket.hpp"
#include "kesu/time/limit.hpp"

namespace kesu {

/// What clocks need of the world.
struct ClockContext {
  CalendarLookup calendars;
  const Zone* zone = nullptr;  ///< the store's; never null
};

/// The name of the clock that a promised contact sets going. Rules cannot name one of theirs so.
inline constexpr std::string_view kPromiseClock = "promise";
/// The clocks of actions: until it is carried out, and then until its effect is verified. Nor these.
inline constexpr std::string_view kActionClock = "action";
inline constexpr std::string_view kVerifyClock = "verify";

/// One run of a clock: a clock of one cycle.
struct Clock {
  enum class State : std::uint8_t {
    kRunning,
    kPaused,     ///< a wait that its terms name is open now
    kStopped,    ///< reached its milestone; has a verdict
    kCancelled,  ///< ended without verdict: new terms did not name it, or the ticket closed; leaves the rates
  };
  ClockTerms terms;
  int cycle = 1;
  State state = State::kRunning;
  std::size_t terms_event = kNoEvent;  ///< the event whose terms bind it
  std::size_t start_event = kNoEvent;  ///< kNoEvent: the complaint's `received`
  Timestamp start;
  /// That count for it, normalised, up to its stop: waits that its terms name, and the time between the stop of its
  /// earlier cycle and the reopen. A wait that nothing ended lasts to its expected end, without one to now.
  std::vector<Pause> pauses;
  /// Absent if it cannot be computed; then `trouble` says why. A promise for a day is due at that day's last second.
  std::optional<Due> due;
  std::string trouble;                ///< a calendar that is missing, coverage exceeded: for people
  std::size_t stop_event = kNoEvent;  ///< that stopped or cancelled it
  std::optional<Timestamp> stop;      ///< when it was stopped or cancelled
  std::optional<Verdict>
      verdict;  ///< the one that counts: recorded, or recomputed where facts came in that its writer had not seen
  std::optional<Verdict> superseded;          ///< the recorded one, where the recomputed one counts
  std::size_t superseded_because = kNoEvent;  ///< the event whose facts made the difference
  /// For kCancelled: "close as withdrawn", "terms of 5-ABCD", "reopen", "resolve", "propose", "assign", or the event
  /// that took away what it rested on: "retract 6-ABCD".
  std::string cancelled_because;

  /// Running or paused, and now is past due.
  [[nodiscard]] bool late(Instant now) const;
};

/// All clocks of a ticket in order of start, then name, then cycle. `state` is fold(ticket, …) with the same as_of as
/// wanted here. A recorded verdict whose terms are not in the file is a stopped clock with an instant for a limit.
std::vector<Clock> clocks_of(const Ticket& ticket, const State& state, const ClockContext& context, Instant now);

/// What is owed of an action: that it is carried out, or then that its effect is verified; nothing where nothing is.
/// The effect is to be verified on the day on which it can be judged; where none was named, on the day the action was
/// due, or was carried out, whichever is later. A date means that day's end.
std::optional<Clock> clock_of(const Ticket& file, const Action& action, const ClockContext& context);
/// The verdict that `draft` must keep, which does what `owed` asks for.
Verdict verdict_for(const Clock& owed, const Event& draft, const ClockContext& context);

/// The verdicts that `draft` (an event not yet in the ticket, id and `after` not needed) must keep: of every clock that
/// it stops, when it is appended to `ticket`. Terms that the draft itself brings count; a ticket to be opened has a
/// header and no history yet. A clock whose calendar is missing gets no verdict. Used by whoever writes events.
std::vector<Verdict> verdicts_for(const Ticket& ticket, const Event& draft, const DecodeContext& decode,
                                  const ClockContext& context);

}  // namespace kesu
