// SPDX-License-Identifier: Apache-2.0
// routing.yaml as read. Who gets a ticket by it is in the public header of the same name.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/rules/people.hpp"
#include "kesu/rules/routing.hpp"

#include "condition.hpp"
#include "rule_file.hpp"

namespace kesu {

/// A named rule: to whom, and when.
struct RoutingRule {
  std::string name;               ///< "route/water"
  std::optional<Condition> when;  ///< nothing: always
  std::string department;
  std::string role;  ///< of that department, if one is named
  std::string person;
  std::vector<std::string> co_handlers;  ///< people and departments
  Place at;
};

struct RoutingRules {
  std::vector<RoutingRule> rules;
  TextIndex index;
};

/// What routing.yaml refers to; null where that file could not be read.
struct RoutingScope {
  const CategoryRules* categories = nullptr;
  const People* people = nullptr;
};

/// Reads routing.yaml; problems are reported.
RoutingRules decode_routing(const Node& root, const DecodeContext& context, const RoutingScope& scope);

}  // namespace kesu
