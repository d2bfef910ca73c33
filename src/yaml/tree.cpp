// SPDX-License-Identifier: Apache-2.0
#include "tree.hpp"

#include <algorithm>
#include <numeric>

namespace kesu {

std::pair<std::size_t, std::size_t> first_duplicate(const std::vector<Node::Entry>& entries) {
  constexpr std::size_t kFew = 16;
  if (entries.size() <= kFew) {
    for (std::size_t later = 1; later < entries.size(); ++later)
      for (std::size_t earlier = 0; earlier < later; ++earlier)
        if (entries[earlier].key == entries[later].key) return {earlier, later};
    return {0, 0};
  }
  std::vector<std::size_t> order(entries.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return entries[a].key < entries[b].key; });
  std::pair<std::size_t, std::size_t> found{0, 0};
  for (std::size_t i = 1; i < order.size(); ++i) {
    const bool is_equal = entries[order[i - 1]].key == entries[order[i]].key;
    if (is_equal && (found.second == 0 || order[i] < found.second)) found = {order[i - 1], order[i]};
  }
  return found;
}

bool is_plain_key(std::string_view key) {
  const PlainType type = plain_type(key);
  return type != PlainType::kNull && type != PlainType::kBoolean && type != PlainType::kOther;
}

}  // namespace kesu
