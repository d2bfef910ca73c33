// SPDX-License-Identifier: Apache-2.0
// Standard input as a whole: texts, forms and lists of IDs that are piped in. Of bounded length, for not everything
// that can be read has an end.
#pragma once

#include <string>

#include "kesu/core/result.hpp"

#include "world.hpp"

namespace kesu {

/// All that standard input holds. Failure kInvalidData if that is more than `most` bytes.
[[nodiscard]] Result<std::string> read_input(World& world, std::size_t most = kLargestFile);

}  // namespace kesu
