// SPDX-License-Identifier: Apache-2.0
// Names given by people, held against people.yaml and against the case.
#pragma once

#include <string>

#include "kesu/core/result.hpp"
#include "kesu/core/ticket.hpp"
#include "kesu/rules/rule_set.hpp"

namespace kesu {

/// Failure kNotFound, with the nearest name as hint, where people.yaml lists staff and has nobody of this id. The empty
/// name is let pass.
[[nodiscard]] Result<void> require_person(const People& people, const std::string& id);
/// The same for a department, where any is listed.
[[nodiscard]] Result<void> require_department(const People& people, const std::string& id);
/// The same for a person or a department, where people.yaml lists staff.
[[nodiscard]] Result<void> require_handler(const People& people, const std::string& id);
/// The same for a role, a person, a department, or owner, superior, head and first_receiver.
[[nodiscard]] Result<void> require_recipient(const RuleSet& rules, const std::string& name);
/// The same for the code of a root cause, where the rules list any.
[[nodiscard]] Result<void> require_root_cause(const RuleSet& rules, const std::string& cause);

/// The index in the history of the event whose id was typed. Failure kNotFound.
[[nodiscard]] Result<std::size_t> require_event(const Ticket& ticket, std::string_view typed);

}  // namespace kesu
