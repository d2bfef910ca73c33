// SPDX-License-Identifier: Apache-2.0
// Deciding on a solution: propose, approve, reject, and the approval that a resolution needs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/core/money.hpp"
#include "kesu/procedure/office.hpp"

namespace kesu {

/// The solution a ticket is about to get: the last proposal of its cycle that nobody struck out.
struct Proposal {
  std::size_t event = kNoEvent;   ///< index into the history
  std::optional<Money> cost;      ///< as it says
  std::vector<Money> costs;       ///< for each currency the greater of that and of what its measures come to
  std::size_t answer = kNoEvent;  ///< the last approval or rejection of it in force
  bool approved = false;          ///< what the answer says
};
std::optional<Proposal> proposal_in_force(const Ticket& ticket, const State& state);

/// A level of approval as people call it: its title in the language in use, or `name` itself.
std::string approval_level(const RuleSet& rules, std::string_view name);

struct ProposeRequest {
  std::string text;
  std::vector<Node> options;  ///< mappings: name, feasibility, cost, time, acceptance
  std::string chosen;         ///< the name of one of them; empty where none are weighed
  std::string fallback;       ///< the name of another
  std::vector<Node> measures;
  std::optional<Money> cost;  ///< nothing: that of the option chosen
  StepOptions how;
};

/// Records a proposal. Failures: closed (kRefused), no text, names that are no options, alternatives without a choice,
/// a fallback that is the choice (kUsage), a measure's owner whom nobody knows (kNotFound).
[[nodiscard]] Result<Step> propose_ticket(Writer& writer, const Office& office, const TicketId& id,
                                          const ProposeRequest& request);

struct ApproveRequest {
  std::string event;            ///< the proposal as the approver saw it; empty: the one in force
  std::optional<Money> amount;  ///< up to which amount; nothing: its cost
  std::string text;             ///< conditions
  StepOptions how;
};

/// Approves the proposal in force. Failures: closed, no proposal, another one is in force, answered already, proposed
/// by the approver himself, beyond his level (kRefused, who could is in the hint), an amount in another currency
/// (kUsage).
[[nodiscard]] Result<Step> approve_ticket(Writer& writer, const Office& office, const TicketId& id,
                                          const ApproveRequest& request);
/// Rejects it, for a reason. Failures as of approve_ticket(), and no reason (kUsage).
[[nodiscard]] Result<Step> reject_ticket(Writer& writer, const Office& office, const TicketId& id,
                                         const ApproveRequest& request);

/// A sentence on the approval that the proposal of this ticket still needs and who can give it; empty if none.
std::string awaited_approval(const Office& office, const Ticket& ticket, const State& state);

/// Refuses (kRefused) `resolution`, a resolve event by its author on `day`, where the rules ask for an approval that
/// the ticket lacks and that the author is not of the level to give himself. It costs what it says or what its measures
/// come to, whichever is more; where it says neither, what was proposed. After a rejection every solution needs an
/// approval.
[[nodiscard]] Result<void> require_approval(const RuleSet& rules, const Ticket& ticket, const State& before,
                                            const Event& resolution, Date day);

}  // namespace kesu
