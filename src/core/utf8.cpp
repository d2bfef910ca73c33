// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/utf8.hpp"

#include <utf8proc.h>

namespace kesu {

bool is_utf8(std::string_view bytes) {
  while (!bytes.empty()) {
    utf8proc_int32_t point = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data()),
                                       static_cast<utf8proc_ssize_t>(bytes.size()), &point);
    if (size <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(size));
  }
  return true;
}

}  // namespace kesu
