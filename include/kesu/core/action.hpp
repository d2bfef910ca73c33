// SPDX-License-Identifier: Apache-2.0
// A corrective or preventive action as its case file adds up to: who shall do what until when, what was done, and
// whether it had the effect it was to have. State is never stored. Knows no rules: who may do what is procedure's.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kesu/core/fold.hpp"
#include "kesu/core/node.hpp"
#include "kesu/core/ticket.hpp"

namespace kesu {

/// The header of an action: what stays as it was when it was opened.
struct ActionPlan {
  ActionKind kind = ActionKind::kCorrective;
  std::string title;
  std::string text;  ///< what is to be done
  std::string root_cause;
  std::vector<TicketId> tickets;  ///< the complaints it comes from; a preventive one may have none

  bool operator==(const ActionPlan&) const = default;
};

/// An action, folded.
struct Action {
  ActionPlan plan;                    ///< with the tickets that were linked later
  std::string owner;                  ///< who shall carry it out
  std::optional<Timestamp> due;       ///< by when; a date means that day's end
  std::string verifier;               ///< who shall verify it; empty: the owner sees to it that somebody does
  std::optional<Timestamp> check_on;  ///< the day on which its effect can be judged, of the present round
  ActionStatus status = ActionStatus::kOpen;
  int round = 1;                        ///< each time it was not effective, or taken up again, begins the next
  std::vector<std::string> doers;       ///< who ever carried it out, each once: none of them can verify it
  std::size_t commissioned = kNoEvent;  ///< the last event that said who until when
  std::size_t done = kNoEvent;          ///< of this round
  std::size_t verified = kNoEvent;      ///< the verification in force, effective or not
  std::optional<Effect> effect;         ///< what it came to
  std::size_t closed = kNoEvent;
  std::optional<CloseAs> closed_as;
  /// Verifications by somebody who took part, owed it, or was given it in another clone: they do not make it verified.
  std::vector<std::size_t> own_judgements;
  std::vector<std::size_t> unfounded_closes;  ///< closes as verified that no verification bears: they do not close it
  std::vector<std::size_t> order;  ///< indices into history in fold order, left-out ones (as_of) not included

  /// Who has to act: until it is carried out the owner, then the verifier, if he took no part in it.
  [[nodiscard]] const std::string& owed_by() const;
  [[nodiscard]] bool took_part(const std::string& person) const;
  [[nodiscard]] bool is_closed() const { return status == ActionStatus::kClosed; }
};

/// The header of a new action in canonical form; `id` is set by the store.
Node encode_action_header(const TicketId& id, const ActionPlan& plan);

/// What stands in the header of an action's file, which decode_ticket() has checked.
ActionPlan action_plan(const Ticket& file);

/// Folds an action's file, whose history must have passed fold_order(). nullopt when as_of is before it was opened. A
/// verification counts only if its writer had seen all that was done, and it counts as effective only by somebody who
/// neither owes the action nor took part in it, as is known once all clones are merged; of two that did not know of
/// each other, one that found no effect wins, also against a close.
std::optional<Action> fold_action(const Ticket& file, const DecodeContext& context, const FoldOptions& options = {});

}  // namespace kesu
