// SPDX-License-Identifier: Apache-2.0
// procedure.yaml as read. What its permissions come to is in kesu/rules/permissions.hpp.
#pragma once

#include "kesu/rules/permissions.hpp"

#include "rule_file.hpp"

namespace kesu {

struct ProcedureRules {
  Permissions permissions;
};

/// Reads procedure.yaml; problems are reported. `people` is null where people.yaml could not be read.
ProcedureRules decode_procedure(const Node& root, const DecodeContext& context, const People* people);

}  // namespace kesu
