// SPDX-License-Identifier: Apache-2.0
// A set of sequences of characters (or of numbers that stand for words), followed step by step from their beginnings.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kesu {

class Trie {
 public:
  static constexpr std::uint32_t kNowhere = 0xFFFFFFFF;
  static constexpr std::uint32_t kRoot = 0;

  /// Gives `sequence`, which must not be empty, the value `value` unless it has one; returns the one it has.
  std::uint32_t add(std::u32string_view sequence, std::uint32_t value) {
    std::uint32_t node = kRoot;
    for (const char32_t by : sequence) {
      const auto [edge, is_new] = edges_.try_emplace(key(node, by), static_cast<std::uint32_t>(values_.size()));
      if (is_new) values_.push_back(kNowhere);
      node = edge->second;
    }
    if (values_[node] == kNowhere) values_[node] = value;
    return values_[node];
  }

  /// The node that `by` leads to from `node`, or kNowhere.
  [[nodiscard]] std::uint32_t step(std::uint32_t node, char32_t by) const {
    const auto found = edges_.find(key(node, by));
    return found == edges_.end() ? kNowhere : found->second;
  }
  /// The value of the sequence that ends at `node`, or kNowhere.
  [[nodiscard]] std::uint32_t value(std::uint32_t node) const { return values_[node]; }
  [[nodiscard]] bool empty() const { return edges_.empty(); }
  void reserve(std::size_t edges) { edges_.reserve(edges); }

 private:
  struct MixedBits {
    std::size_t operator()(std::uint64_t key) const {
      key *= 0x9E3779B97F4A7C15U;  // spreads neighbouring characters over the buckets
      return static_cast<std::size_t>(key ^ (key >> 29U));
    }
  };
  static std::uint64_t key(std::uint32_t node, char32_t by) { return (std::uint64_t{node} << 32U) | by; }

  std::unordered_map<std::uint64_t, std::uint32_t, MixedBits> edges_;
  std::vector<std::uint32_t> values_{kNowhere};
};

}  // namespace kesu
