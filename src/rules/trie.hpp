// SPDX-License-Identifier: Apache-2.0
// A set of sequences of characters (or of numbers that stand for words), followed step by step from their beginnings.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace kesu {

/// Edges lie in one open-addressed table, so that a step is one look in memory, mostly.
class Trie {
 public:
  static constexpr std::uint32_t kNowhere = 0xFFFFFFFF;
  static constexpr std::uint32_t kRoot = 0;

  /// Gives `sequence`, which must not be empty, the value `value` unless it has one; returns the one it has.
  std::uint32_t add(std::u32string_view sequence, std::uint32_t value);

  /// The node that `by` leads to from `node`, or kNowhere.
  [[nodiscard]] std::uint32_t step(std::uint32_t node, char32_t by) const {
    if (edges_.empty()) return kNowhere;
    return edges_[slot_of(edges_, key_of(node, by))].to;
  }
  /// The value of the sequence that ends at `node`, or kNowhere.
  [[nodiscard]] std::uint32_t value(std::uint32_t node) const { return values_[node]; }
  [[nodiscard]] bool empty() const { return edges_.empty(); }

 private:
  struct Edge {
    std::uint64_t key = 0;
    std::uint32_t to = kNowhere;  // kNowhere: a free slot
  };

  static std::uint64_t key_of(std::uint32_t node, char32_t by) { return (std::uint64_t{node} << 32U) | by; }
  /// Where `key` is in `edges`, or would be. The size of `edges` is a power of two, and some slot is free.
  static std::size_t slot_of(const std::vector<Edge>& edges, std::uint64_t key) {
    std::uint64_t mixed = key * 0x9E3779B97F4A7C15U;  // spreads neighbouring characters over the table
    mixed ^= mixed >> 32U;
    std::size_t slot = static_cast<std::size_t>(mixed) & (edges.size() - 1);
    while (edges[slot].to != kNowhere && edges[slot].key != key)
      slot = (slot + 1) & (edges.size() - 1);
    return slot;
  }
  void grow();

  std::vector<Edge> edges_;
  std::vector<std::uint32_t> values_{kNowhere};  // by node
};

}  // namespace kesu
