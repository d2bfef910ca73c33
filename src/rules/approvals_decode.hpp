// SPDX-License-Identifier: Apache-2.0
// Reading `approvals:` and `root_causes:` of procedure.yaml.
#pragma once

#include "kesu/rules/approvals.hpp"

#include "rule_file.hpp"

namespace kesu {

/// Problems are reported: bounds that do not rise from level to level, two in one currency, a level that nobody can be
/// of. `people` is null where people.yaml could not be read.
Approvals decode_approvals(const Node& node, const DecodeContext& context, const People* people);

/// Codes with their names.
std::vector<RootCause> decode_root_causes(const Node& node, const DecodeContext& context);

}  // namespace kesu
