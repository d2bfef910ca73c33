// SPDX-License-Identifier: Apache-2.0
// The command line: from arguments to an exit code.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "world.hpp"

namespace kesu {

/// Runs kesu with `arguments` (without the program's name).
int run(World& world, const std::vector<std::string>& arguments);

/// The last catch: runs `body` and turns whatever it throws into exit code 70 with a message on `err` that asks for a
/// report.
int guarded(std::ostream& err, const std::function<int()>& body);

}  // namespace kesu
