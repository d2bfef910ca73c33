// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/result.hpp"

namespace kesu {

std::string to_string(const Place& place) {
  std::string text = place.file;
  for (const int part : {place.line, place.column}) {
    if (part <= 0) break;
    if (!text.empty()) text += ':';
    text += std::to_string(part);
  }
  return text;
}

}  // namespace kesu
