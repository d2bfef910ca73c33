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
  std::string letter;                ///< the template that the text was made of
  std::string language;              ///< of that letter
  std::string alternatives;          ///< where else the complainant was told to turn
  std::string with;                  ///< with whom, if not the complainant
  bool third_party = false;          ///< with whoever passed the complaint on
  StepOptions options;
};

/// Records a contact, out or in. Failures: no text (kUsage), a promise in the past (kUsage), with the third party of a
/// complaint that came directly (kRefused).
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
  std::string with;               ///< with whom, if not the complainant
  std::string verified;           ///< how the measures were verified
  std::string verified_by;        ///< a person, if not the actor
  std::optional<bool> confirmed;  ///< the complainant says that it is settled, or that it is not
  std::optional<bool> retained;   ///< would come back
  StepOptions options;

  [[nodiscard]] bool scored() const { return speed || solution || attitude; }
};

/// Records a followup or an attempt at one. Failures: nothing resolved in this cycle, scores in it already, more
/// attempts than the rules ask for (kRefused); reached without any score or word, scores of somebody who was not
/// reached (kUsage); a verifier whom people.yaml does not know (kNotFound).
[[nodiscard]] Result<Step> followup_ticket(Writer& writer, const Office& office, const TicketId& id,
                                           const FollowupRequest& request);

struct CloseRequest {
  CloseAs as = CloseAs::kResolved;
  TicketId of;                       ///< the other ticket, for kDuplicate
  bool confirmed = false;            ///< the complainant confirmed that it is settled
  std::vector<std::string> without;  ///< what the gate asks for and a reason stands for; see rules/gates.hpp
  std::optional<Forum> forum;        ///< for kExternal: where it goes on, unless a refer says so
  std::string body;
  std::string reference;
  StepOptions options;  ///< every `as` but resolved needs a reason
};

/// Closes. Failures, kRefused: closed already; as resolved without a resolution in force; contested; as resolved or
/// rejected while a body outside has it; what the rules' gate asks for is missing (gates.hpp). kUsage: a reason
/// missing, duplicate of nothing or of itself, external to nowhere.
[[nodiscard]] Result<Step> close_ticket(Writer& writer, const Office& office, const TicketId& id,
                                        const CloseRequest& request);

/// Takes a closed or resolved ticket up again. Failures: neither closed nor resolved (kRefused), no reason (kUsage).
[[nodiscard]] Result<Step> reopen_ticket(Writer& writer, const Office& office, const TicketId& id,
                                         const StepOptions& options);

}  // namespace kesu
