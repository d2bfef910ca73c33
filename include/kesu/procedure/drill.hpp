// SPDX-License-Identifier: Apache-2.0
// Drills: a plan is rehearsed on simulated complaints, which are worked on with the same verbs under the same rules.
// Their tickets say so in their header for ever, and no list, figure or notice knows of them unless it is asked for
// that drill.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "kesu/procedure/office.hpp"

namespace kesu {

/// Registers the complaints, all received now, as tickets of the drill `name`. Failures kUsage: the name is empty or
/// has blanks, there is nothing to rehearse. kRefused: the rules leave drills to others.
[[nodiscard]] Result<std::vector<TicketId>> start_drill(Writer& writer, const Office& office, const std::string& name,
                                                        std::span<const Complaint> complaints,
                                                        const StepOptions& options);

/// True of the close by which `drill end` ended a ticket that was still open.
bool ended_with_drill(const Event& event);

/// Refuses (kRefused) to take up again a ticket of a drill that has been ended.
[[nodiscard]] Result<void> require_drill_goes_on(const Office& office, const Complaint& complaint);

/// Closes a ticket of a drill that is over, as withdrawn and past every gate. Failures kRefused: it is meant in
/// earnest, or the rules leave drills to others.
[[nodiscard]] Result<Step> end_drill(Writer& writer, const Office& office, const TicketId& id,
                                     const StepOptions& options);

}  // namespace kesu
