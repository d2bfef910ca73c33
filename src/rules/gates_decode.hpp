// SPDX-License-Identifier: Apache-2.0
// `gates:`, `bodies:` and `followup:` of procedure.yaml as read.
#pragma once

#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/rules/gates.hpp"

namespace kesu {

/// Problems are reported.
std::vector<Gate> decode_gates(const Node& node, const DecodeContext& context);
std::vector<ExternalBody> decode_bodies(const Node& node, const DecodeContext& context);
FollowupRules decode_followup(const Node& node, const DecodeContext& context);

}  // namespace kesu
