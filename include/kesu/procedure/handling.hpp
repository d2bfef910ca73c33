// SPDX-License-Identifier: Apache-2.0
// Working on a ticket and ending it: note, contact, resolve, followup, close, reopen.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/core/money.hpp"
#include "kesu/procedure/office.hpp"

namespace kesu {

/// A note; allowed on any ticket. Failure kUsage: no text.
[[nodiscard]] Result<Step> note_ticket(Writer& writer, const Office& office, const TicketId& id,
                                       const std::string& text, const StepOptions& options);

struct ContactRequest {
  ContactKind as = ContactKind::kUpdate;
  std::optional<Channel> channel;  ///< nothing: the channel the complaint came by
  std::string text;
  std::optional<Timestamp> promise;  ///< when the customer will hear next
  StepOptions options;
};

/// Records a contact, out or in. Failures: no text (kUsage), a promise in the past (kUsage).
[[nodiscard]] Result<Step> contact_ticket(Writer& writer, const Office& office, const TicketId& id,
                                          const ContactRequest& request);

struct ResolveRequest {
  std::string text;            ///< the resolution, in words
  std::vector<Node> measures;  ///< mappings: measure (refund, repair, apology, …), amount, owner, done
  std::optional<Money> cost;
  std::optional<Liability> liability;
  StepOptions options;
};

/// Records the resolution. Failures: closed (kRefused), no text (kUsage), as require_approval() (decision.hpp).
[[nodiscard]] Result<Step> resolve_ticket(Writer& writer, const Office& office, const TicketId& id,
                                          const ResolveRequest& request);

struct FollowupRequest {
  bool reached = true;       ///< false: an attempt that reached nobody; no milestone
  std::optional<int> speed;  ///< 1-5
  std::optional<int> solution;
  std::optional<int> attitude;
  std::optional<Channel> channel;
  std::string text;
  StepOptions options;
};

/// Records a followup or an attempt at one. Failures: nothing resolved yet (kRefused), reached without any score or
/// text (kUsage).
[[nodiscard]] Result<Step> followup_ticket(Writer& writer, const Office& office, const TicketId& id,
                                           const FollowupRequest& request);

struct CloseRequest {
  CloseAs as = CloseAs::kResolved;
  TicketId of;          ///< the other ticket, for kDuplicate
  StepOptions options;  ///< every `as` but resolved needs a reason
};

/// Closes. Failures: already closed (kRefused), as resolved without a resolution in force (kRefused), a reason missing
/// (kUsage), duplicate of nothing or of itself (kUsage).
[[nodiscard]] Result<Step> close_ticket(Writer& writer, const Office& office, const TicketId& id,
                                        const CloseRequest& request);

/// Takes a closed or resolved ticket up again. Failures: neither closed nor resolved (kRefused), no reason (kUsage).
[[nodiscard]] Result<Step> reopen_ticket(Writer& writer, const Office& office, const TicketId& id,
                                         const StepOptions& options);

}  // namespace kesu
