// SPDX-License-Identifier: Apache-2.0
// Whether what is kept for some can be done by anybody.
#include <algorithm>

#include "kesu/core/text.hpp"

#include "findings.hpp"
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

}  // namespace

void check_permissions(const RuleSet& rules, const CheckFacts& facts, Findings& findings) {
  const People& people = *rules.people;
  const Permissions& permissions = rules.permissions();
  if (!permissions.bind(people, facts.today)) return;
  for (const Permission& permission : permissions.list) {
    const bool manned = std::any_of(permission.who.begin(), permission.who.end(),
                                    [&](const std::string& who) { return is_manned(people, who, facts.today); });
    if (manned) continue;
    std::string all;
    for (const std::string& who : permission.who)
      all += (all.empty() ? "" : tr(", ")) + who;
    findings.add("permission-unmanned", permission.at,
                 say("nobody can `{0}` today: it is left to {1}, and nobody of them is there", permission.name, all),
                 tr("give somebody the role in people.yaml, or name somebody else here"));
  }
}

}  // namespace kesu
