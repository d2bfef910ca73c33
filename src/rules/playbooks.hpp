// SPDX-License-Identifier: Apache-2.0
// playbooks/*.yaml as read. Which steps bind a ticket is in the public header of the same name.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/rules/people.hpp"
#include "kesu/rules/playbooks.hpp"

#include "condition.hpp"
#include "rule_file.hpp"

namespace kesu {

struct Playbook {
  std::string name;  ///< of its file
  Names title;
  std::optional<Condition> when;  ///< nothing: only where a category names it
  std::vector<PlaybookStep> steps;
};

struct Playbooks {
  std::vector<Playbook> list;  ///< in order of the names
  TextIndex index;
};

/// What playbooks refer to; null where that file could not be read.
struct PlaybookScope {
  const CategoryRules* categories = nullptr;
  const People* people = nullptr;
  const std::vector<std::string_view>* calendars = nullptr;  ///< names
};

/// Reads the playbook `name` into `playbooks`; problems are reported.
void decode_playbook(const Node& root, const DecodeContext& context, const PlaybookScope& scope, std::string name,
                     Playbooks& playbooks);

}  // namespace kesu
