// SPDX-License-Identifier: Apache-2.0
// Whether what was decided still stands: a close and a resolution rest on papers, and a paper can be struck or a fact
// amended afterwards, or by somebody else at the same time.
#pragma once

#include <string>
#include <vector>

#include "kesu/procedure/office.hpp"

namespace kesu {

/// True where the complaint needs no resolution, or has one in force in this cycle.
bool has_resolution(const State& state);

/// What the close in force rests on by `rules` and is not there, as gates name it: judged by what its writer had seen,
/// corrected by every amendment, retraction and classification since, unless it has been supplied meanwhile. Empty for
/// a ticket that is open, of a drill or was closed by an import.
std::vector<std::string> missing_at_close(const RuleSet& rules, const Ticket& ticket, const State& state,
                                          const DecodeContext& context);

/// Fails (kRefused) where the resolution at `index` of the history lacks the approval that `rules` ask for on `day`:
/// judged by what its writer had seen, without what was struck since.
[[nodiscard]] Result<void> require_approved(const RuleSet& rules, const Ticket& ticket, std::size_t index, Date day,
                                            const DecodeContext& context);

/// Refuses (kRefused) `draft`, an amendment or a retraction, where it would take away what the close or the resolution
/// in force rests on and has.
[[nodiscard]] Result<void> require_standing(const Office& office, const Case& subject, const Event& draft);

}  // namespace kesu
