// SPDX-License-Identifier: Apache-2.0
#include "trie.hpp"

#include <algorithm>

namespace kesu {

std::uint32_t Trie::add(std::u32string_view sequence, std::uint32_t value) {
  std::uint32_t node = kRoot;
  for (const char32_t by : sequence) {
    // One edge per node but the root, and at most half of the slots in use.
    if (edges_.size() < 2 * values_.size()) grow();
    Edge& edge = edges_[slot_of(edges_, key_of(node, by))];
    if (edge.to == kNowhere) {
      edge = {key_of(node, by), static_cast<std::uint32_t>(values_.size())};
      values_.push_back(kNowhere);
    }
    node = edge.to;
  }
  if (values_[node] == kNowhere) values_[node] = value;
  return values_[node];
}

void Trie::grow() {
  constexpr std::size_t kFirstSize = 256;
  std::vector<Edge> larger(std::max(kFirstSize, edges_.size() * 2));
  for (const Edge& edge : edges_) {
    if (edge.to != kNowhere) larger[slot_of(larger, edge.key)] = edge;
  }
  edges_ = std::move(larger);
}

}  // namespace kesu
