// SPDX-License-Identifier: Apache-2.0
// The actions of a store as verbs look at them: read, folded, with what is owed of each.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/report/actions.hpp"

#include "listing.hpp"
#include "session.hpp"

namespace kesu {

struct Actions {
  std::vector<StoredTicket> files;  ///< owns what `views` point to
  std::vector<ActionView> views;    ///< by ID
  Problems problems;                ///< of files that could not be read
};

/// Reads and folds every action; `as_of` leaves out later events and actions.
[[nodiscard]] Result<Actions> read_actions(Session& session, std::optional<Instant> as_of = std::nullopt);

/// Reads and folds those that `typed` names; what is not found or cannot be read goes to their problems.
[[nodiscard]] Result<Actions> read_actions(Session& session, const std::vector<std::string>& typed,
                                           std::optional<Instant> as_of);

/// Makes the newest event of an action the newest of the data, where it is.
void note_newest(ListingContext& context, const Actions& actions);

/// Names at each ticket the actions that come from it, personal data masked unless `reveal`.
void name_actions(std::vector<TicketView>& tickets, const Actions& actions, bool reveal);

/// Adds to `chosen`, which a filter of tickets has passed, what is owed of actions: of all, where nothing was filtered;
/// else of those that come from a ticket that passed, and, with --owner, of those that such a person owes. Problems of
/// files go to the selection's. `actions` must outlive it.
void add_owed(Selection& chosen, const FilterFlags& flags, const Actions& actions);

}  // namespace kesu
