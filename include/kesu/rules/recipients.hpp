// SPDX-License-Identifier: Apache-2.0
// Who is meant when rules say owner, superior, head, a role, a person or a department, and where he is reached. Knows
// nothing of what they are told.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/text.hpp"
#include "kesu/rules/people.hpp"

namespace kesu {

/// What the names of people and departments depend on that rules cannot know: whose the ticket is.
struct Concern {
  std::string owner;  ///< may be empty
  std::string department;
  std::string first_receiver;
};

/// The names that need no entry in people.yaml: owner, superior, head, first_receiver.
std::span<const std::string_view> built_in_recipients();

/// The ids of whom `name` means on `today`, each once, in the order of people.yaml; empty if it means nobody.
/// - owner: the owner; else the department; else the first receiver.
/// - superior: of the owner, of the first receiver while it is nobody's, of nobody while it is a department's.
/// - head: of the ticket's department, else of the owner's. Superior and head stand in for one another where there is
///   none, or he owns the ticket himself; where there is neither the department stands for itself, and where there is
///   no department either whoever has the ticket is told.
/// - first_receiver: who registered it.
/// - a person; a role: everybody who has it that day; a department: its mailbox if it has one (then the id is the
///   department's), else its head, else who is there of its staff, else its own id.
/// Whoever is away is replaced by his backup, or the backup's backup; without one he is told all the same. Whoever has
/// left without one is replaced by his superior. Ids that people.yaml does not know stand for themselves.
std::vector<std::string> recipients_of(const People& people, std::string_view name, const Concern& concern, Date today);

/// How somebody is reached.
struct Contact {
  std::string name;   ///< the id if people.yaml has no name for it
  std::string email;  ///< may be empty
  std::optional<Language> language;
};
/// The entry of a person or department; of an id that is neither, only the name.
Contact contact_of(const People& people, std::string_view id);

/// A name as recipients_of() takes it, for people: "superior" in the language in use, the name of a person or
/// department, a role as it is.
std::string recipient_label(const People& people, std::string_view name);

/// The names of these people and departments in a sentence: "李伟, Workshop".
std::string names_of(const People& people, const std::vector<std::string>& ids);

}  // namespace kesu
