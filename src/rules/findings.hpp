// SPDX-License-Identifier: Apache-2.0
// The parts of check_rules(), one function a subject.
#pragma once

#include <string>
#include <vector>

#include "kesu/rules/check.hpp"

namespace kesu {

/// Where findings are collected.
class Findings {
 public:
  void add(std::string name, Place at, std::string message, std::string hint = {}) {
    list_.push_back(
        Finding{std::move(name), Error{ErrorKind::kNegative, std::move(message), std::move(at), std::move(hint)}});
  }
  [[nodiscard]] std::vector<Finding> take() { return std::move(list_); }

 private:
  std::vector<Finding> list_;
};

void check_ownership(const RuleSet& rules, Findings& findings);
void check_people(const RuleSet& rules, const CheckFacts& facts, Findings& findings);
void check_levels(const RuleSet& rules, Findings& findings);
void check_deadlines(const RuleSet& rules, const CheckFacts& facts, Findings& findings);
void check_permissions(const RuleSet& rules, const CheckFacts& facts, Findings& findings);
void check_routes(const RuleSet& rules, const CheckFacts& facts, Findings& findings);

}  // namespace kesu
