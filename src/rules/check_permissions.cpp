// SPDX-License-Identifier: Apache-2.0
// Whether what is kept for some can be done by anybody.
#include <algorithm>

#include "kesu/core/lists.hpp"
#include "kesu/core/text.hpp"

#include "categories.hpp"
#include "findings.hpp"
#include "playbooks.hpp"
#include "procedure.hpp"

namespace kesu {
namespace {

bool is_there(const People& people, const Person& person, Date today) {
  return !people.present(person.id, today).empty();
}

/// Whether a ticket could have somebody whom `who` means and who is there.
bool is_manned(const People& people, std::string_view who, Date today) {
  const auto any = [&](const auto& meant) {
    return std::any_of(people.staff.begin(), people.staff.end(),
                       [&](const Person& person) { return meant(person) && is_there(people, person, today); });
  };
  if (who == "superior") {
    return any([&](const Person& person) {
      return std::any_of(people.staff.begin(), people.staff.end(),
                         [&](const Person& below) { return below.superior == person.id; });
    });
  }
  if (who == "head") {
    return any([&](const Person& person) {
      return std::any_of(people.departments.begin(), people.departments.end(),
                         [&](const Department& department) { return department.head == person.id; });
    });
  }
  const auto words = who_words();
  if (std::find(words.begin(), words.end(), who) != words.end()) return any([](const Person&) { return true; });
  return any([&](const Person& person) {
    return person.id == who || person.department == who || people.has_role(person.id, who, today);
  });
}

bool is_manned(const People& people, const std::vector<std::string>& who, Date today) {
  return std::any_of(who.begin(), who.end(), [&](const std::string& one) { return is_manned(people, one, today); });
}

void check_approvals(const RuleSet& rules, const CheckFacts& facts, Findings& findings) {
  const Approvals& approvals = rules.approvals();
  if (!approvals.bind(*rules.people)) return;
  for (std::size_t i = 0; i < approvals.levels.size(); ++i) {
    const ApprovalLevel& level = approvals.levels[i];
    if (!is_manned(*rules.people, level.who, facts.today)) {
      findings.add("approval-unmanned", level.at,
                   say("nobody can approve at the level {0} today: it is left to {1}, and nobody of them is there",
                       level.name, comma_list(level.who)),
                   tr("give somebody the role in people.yaml, or name somebody else here"));
    }
    if (level.up_to.empty() && level.priorities.empty() && i + 1 < approvals.levels.size()) {
      findings.add("approval-unreachable", approvals.levels[i + 1].at,
                   say("nothing needs the level {0}: {1} below it approves everything", approvals.levels[i + 1].name,
                       level.name),
                   tr("give the lower level an up_to or priorities"));
    }
  }
}

void check_playbooks(const RuleSet& rules, const CheckFacts& facts, Findings& findings) {
  const People& people = *rules.people;
  const auto& tree = rules.categories->tree;
  for (const Playbook& playbook : rules.playbooks->list) {
    const bool named = std::any_of(tree.begin(), tree.end(),
                                   [&](const Category& category) { return category.playbook == playbook.name; });
    if (!named && !playbook.when) {
      findings.add("playbook-unused", playbook.steps.empty() ? Place{} : playbook.steps.front().at,
                   say("no ticket gets the playbook '{0}': it has no when, and no category names it", playbook.name),
                   tr("add when:, or playbook: to a category"));
    }
    for (const PlaybookStep& step : playbook.steps) {
      if (people.staff.empty() || step.who.empty() || is_manned(people, step.who, facts.today)) continue;
      findings.add("step-unmanned", step.at,
                   say("nobody can do the step {0} today: it is left to {1}, and nobody of them is there", step.name,
                       comma_list(step.who)),
                   tr("give somebody the role in people.yaml, or name somebody else here"));
    }
  }
}

}  // namespace

std::optional<Error> permissions_ahead(const RuleSet& rules, Date today) {
  const Permissions& permissions = rules.permissions();
  if (!permissions.since || *permissions.since <= today) return std::nullopt;
  return Error{
      ErrorKind::kNegative,
      say("what is done before {0} is not looked at, and that day is to come: rights and approvals are not checked",
          to_string(*permissions.since)),
      permissions.since_at, tr("write the day since when the permissions hold")};
}

void check_permissions(const RuleSet& rules, const CheckFacts& facts, Findings& findings) {
  if (const auto ahead = permissions_ahead(rules, facts.today))
    findings.add("permissions-ahead", ahead->at, ahead->message, ahead->hint);
  check_approvals(rules, facts, findings);
  check_playbooks(rules, facts, findings);
  const People& people = *rules.people;
  const Permissions& permissions = rules.permissions();
  if (!permissions.bind(people, facts.today)) return;
  for (const Permission& permission : permissions.list) {
    if (is_manned(people, permission.who, facts.today)) continue;
    findings.add("permission-unmanned", permission.at,
                 say("nobody can `{0}` today: it is left to {1}, and nobody of them is there", permission.name,
                     comma_list(permission.who)),
                 tr("give somebody the role in people.yaml, or name somebody else here"));
  }
}

}  // namespace kesu
