// SPDX-License-Identifier: Apache-2.0
// procedure.yaml as read. What it comes to is in kesu/rules/permissions.hpp and kesu/rules/approvals.hpp.
#pragma once

#include "kesu/rules/approvals.hpp"
#include "kesu/rules/declared_fields.hpp"
#include "kesu/rules/gates.hpp"
#include "kesu/rules/permissions.hpp"
#include "kesu/rules/repetition.hpp"

#include "rule_file.hpp"

namespace kesu {

struct CategoryRules;

struct ProcedureRules {
  Permissions permissions;
  Approvals approvals;
  std::vector<RootCause> root_causes;  ///< empty: any words will do
  std::vector<Gate> gates;
  std::vector<ExternalBody> bodies;
  FollowupRules followup;
  DeclaredFields declared;
  RepeatRules repeats;
};

/// Reads procedure.yaml; problems are reported. `people` is null where people.yaml could not be read, and `categories`
/// likewise.
ProcedureRules decode_procedure(const Node& root, const DecodeContext& context, const People* people,
                                const CategoryRules* categories);

}  // namespace kesu
