// SPDX-License-Identifier: Apache-2.0
// What an investigation found: find.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/procedure/office.hpp"

namespace kesu {

struct FindRequest {
  std::string text;              ///< what was found
  std::string root_cause;        ///< in a word or a code of the house
  std::optional<bool> systemic;  ///< true for systemic, false for accidental
  std::optional<Liability> liability;
  StepOptions options;
};

/// Records a finding; it stops the clocks that run until `find`. Failures: closed (kRefused), neither text nor root
/// cause (kUsage).
[[nodiscard]] Result<Step> find_ticket(Writer& writer, const Office& office, const TicketId& id,
                                       const FindRequest& request);

}  // namespace kesu
