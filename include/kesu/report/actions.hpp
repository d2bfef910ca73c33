// SPDX-License-Identifier: Apache-2.0
// Corrective and preventive actions to look at: the listing, the sheet of one, and an action as something owed, which
// is listed and told among what is owed of tickets.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "kesu/core/action.hpp"
#include "kesu/report/table.hpp"
#include "kesu/report/tickets.hpp"
#include "kesu/time/clock.hpp"

namespace kesu {

/// An action with all that listings need.
struct ActionView {
  const Ticket* file = nullptr;
  Action action;
  std::optional<Clock> owed;
  /// What is personal in the tickets it comes from, as `former_names`: masked where it stands in the action's texts.
  Complainant personal;

  /// Something is owed of it, and now is past due.
  [[nodiscard]] bool late(Instant now) const { return owed && owed->late(now); }
};

/// Where the action stands, for people: "to be carried out", "closed, effective", "closed, effect not verified".
std::string action_status_words(const Action& action);

/// The action as reports of clocks and notices see a case: its title for a subject, whoever has to act for an owner,
/// and what is owed for a clock. `view.file` must outlive it.
TicketView owed_view(const ActionView& view);

/// `kesu action list`: a row an action, in the order given. Schema kesu/action/list/1.
Table action_table(std::span<const ActionView> views, const ListingContext& context);

/// The sheet for people: what, who, until when, where it comes from, the history. Ends with a newline.
std::string action_sheet(const ActionView& view, const ListingContext& context, int width, bool colour);

/// The same for machines: {"schema":"kesu/action/show/1","items":[{…}],"errors":[…]}.
std::string action_json(std::span<const ActionView> views, const ListingContext& context, const Problems& problems);

}  // namespace kesu
