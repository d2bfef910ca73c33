// SPDX-License-Identifier: Apache-2.0
// The order of the papers in a case file, and who had seen what. Depends on the set of events only, so every clone computes the same (design 4).
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "kesu/core/result.hpp"
#include "kesu/core/ticket.hpp"

namespace kesu {

/// What ordering needs of an event; merge uses it without decoding the rest.
struct OrderKey {
  EventId id;
  std::vector<EventId> after;
  Instant at{};
};

/// Indices of `events` in fold order: those an event is `after` come first; among those ready the earliest `at`, then the id (folio as a number, then suffix).
/// Failure kInvalidData: duplicate id, dangling `after`, a cycle.
[[nodiscard]] Result<std::vector<std::size_t>> fold_order(std::span<const OrderKey> events);

/// The ids that nothing in `events` follows: what the next event is `after`.
std::vector<EventId> heads(std::span<const OrderKey> events);

std::vector<OrderKey> order_keys(std::span<const Event> events);

/// Who had seen what: the transitive closure of `after`.
class Ancestry {
 public:
  /// `events` must have passed fold_order().
  explicit Ancestry(std::span<const OrderKey> events);

  /// True if the writer of events[later] had seen events[earlier].
  [[nodiscard]] bool had_seen(std::size_t later, std::size_t earlier) const;
  /// Neither had seen the other.
  [[nodiscard]] bool concurrent(std::size_t a, std::size_t b) const;

 private:
  std::size_t size_ = 0;
  std::vector<bool> seen_;  // row-major [later][earlier]; empty for a plain chain in order, where earlier < later decides
};

}  // namespace kesu
