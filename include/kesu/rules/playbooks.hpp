// SPDX-License-Identifier: Apache-2.0
// playbooks/*.yaml: the checklist that a complaint of a category, or a grave one, asks for. Which steps bind a ticket
// and by when; who did them, and when, is in its papers.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/terms.hpp"
#include "kesu/core/ticket.hpp"
#include "kesu/rules/names.hpp"
#include "kesu/rules/rule_set.hpp"

namespace kesu {

/// One step of a playbook.
struct PlaybookStep {
  std::string name;  ///< with its playbook: "quality/photograph"
  Names title;
  Names text;                       ///< what to do, in more words; may be empty
  std::vector<std::string> who;     ///< who may say that it is done, as in permissions; empty: nobody in particular
  std::optional<ClockTerms> clock;  ///< called as the step, until it is done
  Names evidence;                   ///< what is wanted to show that it was done; may be empty
  Place at;
};

/// The steps that bind a ticket of this category and priority, each once: those of its category's playbook, then of
/// every playbook whose `when` holds, in order of the files' names. Enquiries, suggestions and praise have none.
std::vector<const PlaybookStep*> steps_for(const RuleSet& rules, const Complaint& complaint, std::string_view category,
                                           Priority priority);

/// The clocks of those that have a limit.
std::vector<ClockTerms> step_terms(const std::vector<const PlaybookStep*>& steps);

/// The step of that name, or nullptr.
const PlaybookStep* find_step(const RuleSet& rules, std::string_view name);

/// What a playbook is called; its own name where the rules have none of that name.
Names playbook_title(const RuleSet& rules, std::string_view playbook);

}  // namespace kesu
