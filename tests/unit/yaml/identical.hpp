// SPDX-License-Identifier: Apache-2.0
// Sameness to the last mark, which is more than the equality of values.
#pragma once

#include <algorithm>

#include "kesu/core/node.hpp"

namespace kesu {

inline bool are_identical(const Node& a, const Node& b) {
  const auto same_entries = [](const Node::Entry& x, const Node::Entry& y) {
    return x.key == y.key && x.key_mark == y.key_mark && are_identical(x.value, y.value);
  };
  return a.type == b.type && a.style == b.style && a.flow == b.flow && a.text == b.text && a.mark == b.mark &&
         a.end == b.end && std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), are_identical) &&
         std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(), same_entries);
}

}  // namespace kesu
