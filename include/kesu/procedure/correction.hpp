// SPDX-License-Identifier: Apache-2.0
// Putting right what was recorded wrongly, without changing a paper: amend and retract.
#pragma once

#include <string>

#include "kesu/procedure/office.hpp"

namespace kesu {

struct AmendRequest {
  std::string field;    ///< dotted path in the header: "complainant.name", "subject", "about.order", "received"
  std::string now;      ///< the new value; empty removes the field
  StepOptions options;  ///< a reason is required
};

/// Amends a field of the complaint. `was` is what the field says at that moment. Failures: no such field (kUsage), a
/// value of the wrong type (kInvalidData), nothing changes (kUsage), no reason.
[[nodiscard]] Result<Step> amend_ticket(Writer& writer, const Office& office, const TicketId& id,
                                        const AmendRequest& request);

/// Strikes an event. It stays on paper. By its author within the store's limit, or by a superior of his; never `open`.
/// Failures: no such event (kNotFound), struck already (kRefused), not his to strike (kRefused, naming who may), no
/// reason (kUsage).
[[nodiscard]] Result<Step> retract_event(Writer& writer, const Office& office, const TicketId& id,
                                         const std::string& event, const StepOptions& options);

}  // namespace kesu
