// SPDX-License-Identifier: Apache-2.0
// Corrective and preventive actions: opened with an owner and a day, carried out, verified by somebody else, closed.
// The rules of the game are those of any CAPA procedure: whoever did the work does not judge it, and its effect is
// judged when it can show. What stands in the file is core/action.hpp's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/core/action.hpp"
#include "kesu/procedure/office.hpp"

namespace kesu {

/// Who shall do what until when. What is empty stays as it is.
struct Commission {
  std::string owner;
  std::optional<Timestamp> due;
  std::string verifier;
  std::optional<Timestamp> check_on;  ///< the day on which the effect can be judged
  std::vector<TicketId> tickets;      ///< complaints that it also comes from
};

/// What a step did to an action.
struct ActionStep {
  TicketId id;
  EventId event;
  Action now;  ///< with it
};

/// Opens an action. `plan.root_cause`, where it is empty, is that of the tickets' findings if they agree. Failures
/// kUsage: no title, owner or due day, a due day that is over, a check before it, a corrective action without a ticket.
/// kNotFound: people or tickets that are not there. kRefused: the owner is to verify his own work; the rules do not
/// give it to the actor.
[[nodiscard]] Result<ActionStep> open_action(Writer& writer, const Office& office, const ActionPlan& plan,
                                             const Commission& commission, const StepOptions& options);

/// Says anew who shall do it, until when, who verifies it and when, or from which complaints it also comes. Failures as
/// open_action(); kUsage: nothing is changed, or no reason is given for more than further tickets. kRefused: it is
/// closed, or verified and more than further tickets is to change.
[[nodiscard]] Result<ActionStep> change_action(Writer& writer, const Office& office, const TicketId& id,
                                               const Commission& changes, const StepOptions& options);

/// Records what was done, by the actor or by `who`. Failures kRefused: it is verified or closed already. kUsage: no
/// text, or a check day that is over.
[[nodiscard]] Result<ActionStep> carry_out_action(Writer& writer, const Office& office, const TicketId& id,
                                                  const std::string& text, const std::vector<std::string>& who,
                                                  const std::optional<Timestamp>& check_on, const StepOptions& options);

/// What a verification found.
struct Verification {
  Effect effect = Effect::kEffective;
  std::string text;              ///< how it was found out
  std::optional<Timestamp> due;  ///< not effective: by when it is to be done again
};

/// Records whether it had effect; where it had none, it is owed again. Failures kRefused: it is not carried out yet, is
/// verified or closed already, the actor owes it or took part in it, or its effect cannot be judged before another day.
/// kUsage: no text; not effective without a day to come by which it is to be done again; before it was carried out.
[[nodiscard]] Result<ActionStep> verify_action(Writer& writer, const Office& office, const TicketId& id,
                                               const Verification& verification, const StepOptions& options);

/// Closes what was verified effective; anything else for a reason, and then by nobody who owns it or took part in it.
/// Failures kRefused.
[[nodiscard]] Result<ActionStep> close_action(Writer& writer, const Office& office, const TicketId& id,
                                              const StepOptions& options);

}  // namespace kesu
