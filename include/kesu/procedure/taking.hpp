// SPDX-License-Identifier: Apache-2.0
// Taking a ticket on, or not: accept, decline, and handing over to somebody else.
#pragma once

#include <string>
#include <vector>

#include "kesu/procedure/office.hpp"

namespace kesu {

/// Takes a ticket on: by its owner, or who stands in for him; what only a department has, one of its staff fetches and
/// owns from then on. It stops the clocks that run until `accept`. Failures: closed, nobody has it, it is another's to
/// take on, taken on already (kRefused).
[[nodiscard]] Result<Step> accept_ticket(Writer& writer, const Office& office, const TicketId& id,
                                         const std::string& text, const StepOptions& options);

/// Gives a ticket back: by its owner, who stands in for him, or somebody above him. Nobody owns it then; its department
/// has it still, and routing passes over who declined. Failures: closed, nobody owns it, it is another's (kRefused), no
/// reason (kUsage).
[[nodiscard]] Result<Step> decline_ticket(Writer& writer, const Office& office, const TicketId& id,
                                          const std::string& text, const StepOptions& options);

struct HandOver {
  std::string from;  ///< whose tickets; empty: the actor's
  std::string to;    ///< who gets them; empty: the backup of `from` who is there today
  std::string text;  ///< where things stand, and what is to be done
  StepOptions options;
};

/// Who gets what `request` hands over. Failures: an unknown person (kNotFound), to himself (kUsage), no backup is there
/// (kNotFound).
[[nodiscard]] Result<std::string> receiver_of(const Office& office, const HandOver& request);

/// What is odd about giving somebody tickets today, and is done all the same: that he is away, until when, and who
/// stands in for him; that it is not his shift; that with them he has more than he can carry. `open` is how many open
/// tickets he has then. A sentence each.
std::vector<std::string> doubts_about(const Office& office, const std::string& person, int open);

/// Gives a ticket of one person to another, in an assign event that says from whom. Failures: as receiver_of(); closed,
/// or not `from`'s (kRefused).
[[nodiscard]] Result<Step> hand_over_ticket(Writer& writer, const Office& office, const TicketId& id,
                                            const HandOver& request);

}  // namespace kesu
