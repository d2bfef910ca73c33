// SPDX-License-Identifier: Apache-2.0
// routing.yaml: who gets a ticket. Pure: load and absences are given.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kesu/core/ticket.hpp"
#include "kesu/rules/rule_set.hpp"

namespace kesu {

struct RoutingFacts {
  std::string category;
  std::optional<Priority> priority;
  Complaint complaint;
  Date today;
  std::function<int(std::string_view person)> open_tickets;  ///< may be empty (0 for all)
  std::optional<Instant> now;                                ///< whose shift it is; nothing: shifts do not count
  std::vector<std::string> declined_by;                      ///< who is passed over, unless nobody else is there
};

struct Routed {
  std::string owner;  ///< person id; empty: the department only
  std::string department;
  std::vector<std::string> co_handlers;
  Node because = Node::sequence();  ///< {rule: route/water, …}, {rule: backup, for: zhang.min}, …
};

/// One rule of routing.yaml that was held against a ticket.
struct TriedRoute {
  std::string rule;  ///< "route/water", or "category/quality" for what the tree says of a category
  Place at;
  bool fits = false;   ///< its condition holds
  bool taken = false;  ///< and somebody is there
  std::string why;     ///< why it was not taken, or how the owner was chosen; may be empty
};

/// The way to an owner.
struct Route {
  std::vector<TriedRoute> tried;  ///< up to the one that was taken
  Result<Routed> routed;          ///< as route()
};

/// As route(), with every rule that was tried.
Route explain_route(const RuleSet& rules, const RoutingFacts& facts);

/// The first rule that fits, its person replaced by the backup when away. Where a role has several people: those who
/// have not declined it, of them those whose shift it is (all of them if it is nobody's), of them the one with the most
/// room. Failure kNotFound when no rule fits or nobody is there, saying which rules were tried.
[[nodiscard]] Result<Routed> route(const RuleSet& rules, const RoutingFacts& facts);

}  // namespace kesu
