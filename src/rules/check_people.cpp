// SPDX-License-Identifier: Apache-2.0
// Whether the work finds somebody to do it: owners of categories, stand-ins, holders of roles.
#include <algorithm>

#include "kesu/core/text.hpp"

#include "categories.hpp"
#include "condition.hpp"
#include "findings.hpp"
#include "routing.hpp"

namespace kesu {
namespace {

/// What is known of a condition when only the category and the priority of a complaint are.
enum class Known : std::uint8_t { kNo, kMaybe, kYes };

Known known(const Condition& condition, std::string_view category, Priority priority) {
  const auto sure = [](bool holds) { return holds ? Known::kYes : Known::kNo; };
  switch (condition.op) {
    case Condition::Operator::kTest:
      if (const auto* test = std::get_if<CategoryTest>(&condition.test)) {
        return sure(std::any_of(test->paths.begin(), test->paths.end(),
                                [&](const std::string& path) { return is_in_branch(category, path); }));
      }
      if (const auto* test = std::get_if<PriorityTest>(&condition.test))
        return sure(std::find(test->any_of.begin(), test->any_of.end(), priority) != test->any_of.end());
      return Known::kMaybe;
    case Condition::Operator::kAll: {
      Known whole = Known::kYes;
      for (const Condition& part : condition.parts)
        whole = std::min(whole, known(part, category, priority));
      return whole;
    }
    case Condition::Operator::kAny: {
      Known whole = Known::kNo;
      for (const Condition& part : condition.parts)
        whole = std::max(whole, known(part, category, priority));
      return whole;
    }
    case Condition::Operator::kNot: {
      const Known part = known(condition.parts.front(), category, priority);
      return part == Known::kMaybe ? Known::kMaybe : sure(part == Known::kNo);
    }
  }
  return Known::kMaybe;
}

bool is_routed(const RoutingRules& routing, std::string_view category, Priority priority) {
  return std::any_of(routing.rules.begin(), routing.rules.end(), [&](const RoutingRule& rule) {
    return !rule.when || known(*rule.when, category, priority) == Known::kYes;
  });
}

bool is_owned(const RuleSet& rules, const Category& category) {
  if (!category.department.empty()) return true;
  const RoutingRules& routing = *rules.routing;
  return is_routed(routing, category.path, Priority::kGeneral) &&
         is_routed(routing, category.path, Priority::kImportant) &&
         is_routed(routing, category.path, Priority::kUrgent);
}

bool has_left(const Person& person, Date today) {
  return person.left && *person.left < today;
}

/// True if nobody stands in for `person` today; `backups` is then who should.
bool is_alone(const People& people, const Person& person, Date today, std::string& backups) {
  const Person* at = people.find(person.backup);
  // As many steps as there are people: more would be a circle.
  for (std::size_t step = 0; at != nullptr && at->id != person.id && step < people.staff.size(); ++step) {
    if (!people.is_away(at->id, today)) return false;
    backups += (backups.empty() ? "" : tr(", ")) + at->id;
    at = people.find(at->backup);
  }
  return true;
}

void check_absences(const People& people, const Person& person, Date today, Findings& findings) {
  for (const Absence& absence : person.absences) {
    if (today < absence.from || absence.until < today) continue;
    std::string backups;
    if (!is_alone(people, person, today, backups)) return;
    const std::string until = to_string(absence.until);
    findings.add("person-away", absence.at,
                 backups.empty() ? say("{0} is away until {1} and has no backup", person.id, until)
                                 : say("{0} is away until {1}, and so is every backup: {2}", person.id, until, backups),
                 tr("name somebody in his place: backup: ID"));
    return;
  }
}

/// What somebody who left still is to others: "superior of wu.tao".
std::string duties(const People& people, const Person& person) {
  std::string all;
  const auto add = [&](const std::string& duty) { all += (all.empty() ? "" : tr(", ")) + duty; };
  for (const Person& other : people.staff) {
    if (other.superior == person.id) add(say("superior of {0}", other.id));
    if (other.backup == person.id) add(say("backup of {0}", other.id));
  }
  for (const Department& department : people.departments) {
    if (department.head == person.id) add(say("head of {0}", department.id));
  }
  return all;
}

}  // namespace

void check_ownership(const RuleSet& rules, Findings& findings) {
  const std::vector<Category>& tree = rules.categories->tree;
  std::vector<bool> owned;
  for (const Category& category : tree) {
    owned.push_back(is_owned(rules, category));
    // What holds for a branch is said once, at its top.
    const bool said = category.parent >= 0 && !owned[static_cast<std::size_t>(category.parent)];
    if (owned.back() || said) continue;
    findings.add("category-unowned", category.at,
                 say("nobody owns '{0}': it names no department, and no routing rule takes all of its complaints",
                     category.path),
                 tr("add department: and a name from people.yaml"));
  }
}

void check_people(const RuleSet& rules, const CheckFacts& facts, Findings& findings) {
  const People& people = *rules.people;
  for (const Person& person : people.staff) {
    if (!has_left(person, facts.today)) {
      check_absences(people, person, facts.today, findings);
    } else if (const std::string still = duties(people, person); !still.empty()) {
      findings.add("person-left", person.at,
                   say("{0} left on {1} and is still named: {2}", person.id, to_string(*person.left), still),
                   tr("name somebody who is there"));
    }
  }
}

void check_routes(const RuleSet& rules, const CheckFacts& facts, Findings& findings) {
  const People& people = *rules.people;
  for (const RoutingRule& rule : rules.routing->rules) {
    const std::string name = rule.name.substr(rule.name.find('/') + 1);
    const Person* person = people.find(rule.person);
    std::string backups;
    if (person != nullptr && has_left(*person, facts.today) && is_alone(people, *person, facts.today, backups)) {
      findings.add("route-unmanned", rule.at,
                   say("rule '{0}' takes nothing: {1} left on {2}", name, person->id, to_string(*person->left)),
                   tr("name somebody who is there"));
    }
    if (rule.role.empty()) continue;
    const bool held = std::any_of(people.staff.begin(), people.staff.end(), [&](const Person& one) {
      return (rule.department.empty() || one.department == rule.department) &&
             people.has_role(one.id, rule.role, facts.today);
    });
    if (held) continue;
    findings.add("route-unmanned", rule.at,
                 rule.department.empty() ? say("rule '{0}' takes nothing: nobody has the role {1}", name, rule.role)
                                         : say("rule '{0}' takes nothing: nobody in {1} has the role {2}", name,
                                               rule.department, rule.role),
                 tr("give somebody the role in people.yaml, or leave role: out"));
  }
}

}  // namespace kesu
