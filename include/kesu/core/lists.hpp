// SPDX-License-Identifier: Apache-2.0
// Several words in one sentence.
#pragma once

#include <span>
#include <string>

namespace kesu {

/// "a, b, c", with the comma of the language in use; empty for none.
std::string comma_list(std::span<const std::string> words);

}  // namespace kesu
