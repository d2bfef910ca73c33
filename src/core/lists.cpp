// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/lists.hpp"

#include "kesu/core/text.hpp"

namespace kesu {

std::string comma_list(std::span<const std::string> words) {
  std::string list;
  for (const std::string& word : words)
    list += (list.empty() ? "" : tr(", ")) + word;
  return list;
}

}  // namespace kesu
