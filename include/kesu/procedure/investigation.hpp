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
  std::string root_cause;        ///< in a word; one of the codes where procedure.yaml lists them
  std::optional<bool> systemic;  ///< true for systemic, false for accidental
  std::optional<Liability> liability;
  std::vector<Node> people;           ///< mappings: who, liability (direct, indirect, managerial), measure
  std::vector<std::string> evidence;  ///< ids of attach events
  StepOptions options;
};

/// Records a finding; it stops the clocks that run until `find`. Failures: closed (kRefused), neither text nor root
/// cause (kUsage), a root cause that is no code, evidence that is no attach event (kNotFound).
[[nodiscard]] Result<Step> find_ticket(Writer& writer, const Office& office, const TicketId& id,
                                       const FindRequest& request);

}  // namespace kesu
