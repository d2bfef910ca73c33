// SPDX-License-Identifier: Apache-2.0
// Gates: what the rules ask to be there before a verb, and what is missing in a case.
#pragma once

#include <string>
#include <vector>

#include "kesu/procedure/office.hpp"

namespace kesu {

/// What the complainant said afterwards, by the rules: nothing was said, content, or not.
enum class Contentment : std::uint8_t { kUnknown, kContent, kDissatisfied };

/// Of one followup: as it was confirmed; else dissatisfied where a score is as low as the rules say.
Contentment contentment_of(const RuleSet& rules, const Event& followup);
/// True if a followup says one thing by --confirmed and another by its scores.
bool contradicts_itself(const RuleSet& rules, const Event& followup);
/// Of this cycle: that of the last followup that says anything about it.
Contentment contentment_of(const RuleSet& rules, const Ticket& ticket, const State& state);

/// False of enquiries, suggestions and praise: nobody is asked whether praise was settled.
bool has_gates(Kind kind);

/// What the gate before `deed`, a draft or an event of `ticket`, asks for and `state` has not, as gates name it. What
/// the deed's `without` names is left out where the rules let a reason stand for it.
std::vector<std::string> missing_before(const RuleSet& rules, const Ticket& ticket, const State& state,
                                        const Event& deed);
/// Needs in words: "`reply`; the complainant's confirmation".
std::string described(const std::vector<std::string>& needs);

/// Refuses (kRefused) a draft whose gate asks for what is not there, naming all of it and how to supply it. What the
/// draft's `without` names, with a reason, may be missing where the rules let a reason stand for it. Failure kUsage:
/// `without` names what is there, or comes without a reason.
[[nodiscard]] Result<void> require_gate(const Office& office, const Case& subject, const Event& draft);

}  // namespace kesu
