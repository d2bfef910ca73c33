// SPDX-License-Identifier: Apache-2.0
// Steps of playbooks and handling plans: done, or skipped with a reason.
#pragma once

#include <string>
#include <vector>

#include "kesu/procedure/office.hpp"

namespace kesu {

struct StepRequest {
  std::string step;  ///< "quality/photograph", or its last part where that is enough
  bool skipped = false;
  std::string text;
  std::vector<std::string> evidence;  ///< ids of attach events that show it
  StepOptions options;                ///< skipping needs a reason
};

/// Says that a step was done or skipped; it stops the step's clock. Failures: closed, done or skipped already, not his
/// by what the playbook or the plan says of the step (kRefused), no such step (kNotFound), several with that last part
/// (kNotFound), evidence that is no attach event (kNotFound), skipping without a reason (kUsage).
[[nodiscard]] Result<Step> step_ticket(Writer& writer, const Office& office, const TicketId& id,
                                       const StepRequest& request);

/// A step event for `step` of `state` by whoever the rules or the plan leave it to: names as permissions have them;
/// empty where it is left to nobody in particular.
std::vector<std::string> step_who(const RuleSet& rules, const HandlingStep& step);

}  // namespace kesu
