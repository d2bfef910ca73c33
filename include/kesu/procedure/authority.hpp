// SPDX-License-Identifier: Apache-2.0
// Rights: refused where a verb would go beyond them, found in the archive where somebody went beyond them all the same.
// Who has which is the rules'.
#pragma once

#include <string>
#include <string_view>

#include "kesu/procedure/office.hpp"
#include "kesu/rules/permissions.hpp"

namespace kesu {

/// Refuses (kRefused) `draft` to the actor of `office` where the rules do not give it to him; the hint says who can.
/// `before` is the ticket as it stands, nullptr for one that is to be opened.
[[nodiscard]] Result<void> require_right(const Office& office, const State* before, const Event& draft);

/// The same for what is done to no ticket (`import`, `publish`) by `person`.
[[nodiscard]] Result<void> require_right(const Office& office, const std::string& person, std::string_view name);

/// True if `by` may strike at `at` what `struck` says: a superior of its author at any time, the author within the
/// store's limit.
bool may_strike(const People& people, Seconds limit, const Event& struck, const std::string& by, Instant at);

/// Everything in the archive that was done by somebody who may not (kNegative), with its place: events by people who
/// are unknown, had left, or had no such permission, steps that were others' to do, papers struck by others than their
/// author or his superiors, rules approved by somebody who may not publish; and tickets whose close or resolution lacks
/// what the rules ask for, because a paper was struck or a fact amended. Each is judged by the rules that
/// were in force on its day: of the published versions at `places` and the present rules the one that had taken effect
/// last; and by what people.yaml says of that day. Of people nothing is said where no staff is
/// listed.
Problems check_rights(const Store& store, const RuleSet& rules, const RulePlaces& places, Date today);

}  // namespace kesu
