// SPDX-License-Identifier: Apache-2.0
// Reading people.yaml.
#pragma once

#include "kesu/rules/people.hpp"

#include "rule_file.hpp"

namespace kesu {

/// Reads people.yaml; problems are reported, what could be read is returned. Departments are checked where any is
/// declared, roles where `roles:` lists them.
People decode_people(const Node& root, const DecodeContext& context);

}  // namespace kesu
