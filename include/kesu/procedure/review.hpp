// SPDX-License-Identifier: Apache-2.0
// Looking back on a grave complaint: what went well, what did not, what follows from it, and to whom in management it
// was reported. That one is owed is a clock of the rules; what comes out of it is actions.
#pragma once

#include <string>
#include <vector>

#include "kesu/procedure/office.hpp"

namespace kesu {

struct ReviewRequest {
  std::string text;  ///< the review in a few words
  std::string well;
  std::string badly;
  std::vector<std::string> lessons;
  std::vector<std::string> decisions;
  std::vector<std::string> attended;
  std::string to;                 ///< to whom it was reported: a role, a person, a department
  std::vector<TicketId> actions;  ///< that come out of it
  StepOptions options;
};

/// Records it, on closed tickets too. Failures kUsage: it says nothing. kNotFound: nobody is called as `to`, no such
/// action. kRefused: an action that does not come from this ticket.
[[nodiscard]] Result<Step> review_ticket(Writer& writer, const Office& office, const TicketId& id,
                                         const ReviewRequest& request);

}  // namespace kesu
