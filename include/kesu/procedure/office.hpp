// SPDX-License-Identifier: Apache-2.0
// Who acts, when, in which store, under which rules: what every step of the procedure is given. And the one way a step
// becomes a paper in a case file.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/fold.hpp"
#include "kesu/core/result.hpp"
#include "kesu/core/ticket.hpp"
#include "kesu/rules/rule_set.hpp"
#include "kesu/store/store.hpp"
#include "kesu/time/clock.hpp"

namespace kesu {

/// The setting of one command. References must outlive it.
struct Office {
  const Store& store;
  const RuleSet& rules;
  std::string actor;  ///< person id, or what was given where people.yaml knows nobody of that name
  Instant now{};
  bool given_clock = false;  ///< `now` was given by --now or KESU_NOW
  /// Earlier complaints like this one within N days, without `self`, oldest first; may be empty (none).
  std::function<std::vector<TicketId>(const Complaint& complaint, const TicketId& self, int days)> repeats;
  /// How many tickets a person has open; may be empty (0 for all).
  std::function<int(std::string_view person)> open_tickets;

  [[nodiscard]] ClockContext clocks() const { return {rules.calendar_lookup(), &store.zone()}; }
};

/// A ticket as a step finds it: read inside the lock, and folded.
struct Case {
  StoredTicket stored;
  State state;
};

/// Loads and folds. Failures as Writer::load.
[[nodiscard]] Result<Case> load_case(Writer& writer, const Office& office, const TicketId& id);

/// What every verb may be told.
struct StepOptions {
  std::optional<Timestamp> happened;  ///< when it really took place; not later than now
  std::string because;                ///< a reason in the actor's words
};

/// Refuses (kUsage) a time given with `option` ("--due") that is over. A day means to its end, so today is to come.
[[nodiscard]] Result<void> require_to_come(const Office& office, const std::optional<Timestamp>& time,
                                           const char* option);

/// Refuses (kRefused) to record under a given clock, unless the store allows it.
[[nodiscard]] Result<void> require_own_clock(const Office& office);

/// An event of `kind` by the actor, now, with `because` if given. Failures: as require_own_clock. kUsage: `happened` in
/// the future. kRefused: `happened` further back than the rules' `backdate` without a reason.
[[nodiscard]] Result<Event> draft_event(const Office& office, EventKind kind, const StepOptions& options);

/// Appends `event` with the verdicts of the clocks it stops. Returns its id.
[[nodiscard]] Result<EventId> file_event(Writer& writer, const Office& office, const Case& subject, Event event);

/// What a step did to one ticket.
struct Step {
  TicketId id;
  EventId event;
  State before;
  Event filed;  ///< with id, as written
};

/// Loads `id`, lets `fill` complete a draft of `kind` (it may refuse), files it. Failures: as these, and kUsage where
/// it is told to have happened before the complaint or what it follows, kRefused where the rules do not give it to the
/// actor (authority.hpp) or its gate is shut (gates.hpp).
[[nodiscard]] Result<Step> take_step(Writer& writer, const Office& office, const TicketId& id, EventKind kind,
                                     const StepOptions& options,
                                     const std::function<Result<void>(const Case& subject, Event& draft)>& fill);

/// Refuses (kRefused) on a closed ticket, naming the verb and the way out (reopen).
[[nodiscard]] Result<void> require_open(const Case& subject, std::string_view verb);

}  // namespace kesu
