// SPDX-License-Identifier: Apache-2.0
// The order of the papers in a case file, and who had seen what. Depends on the set of events only, so every clone
// computes the same (docs/file-formats.md). Judges no content: what the events say is fold.hpp's.
#pragma once

#include <cstddef>
#include <cstdint>
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

/// Indices of `events` in fold order: those an event is `after` come first; among those ready the earliest `at`, then
/// the id (folio as a number, then suffix). The order of a set that is closed under `after` is not changed by events
/// that come to it later. Failure kInvalidData: duplicate id, dangling `after`, a cycle.
[[nodiscard]] Result<std::vector<std::size_t>> fold_order(std::span<const OrderKey> events);

/// As above, for decoded events; a plain chain costs one comparison an event.
[[nodiscard]] Result<std::vector<std::size_t>> fold_order(std::span<const Event> events);

/// The ids that nothing in `events` follows, in the order given: what the next event is `after`. None for no events.
std::vector<EventId> heads(std::span<const OrderKey> events);

std::vector<OrderKey> order_keys(std::span<const Event> events);

/// Who had seen what: the transitive closure of `after`.
class Ancestry {
 public:
  /// `events` must have passed fold_order().
  explicit Ancestry(std::span<const OrderKey> events);
  explicit Ancestry(std::span<const Event> events);

  /// True if the writer of events[later] had seen events[earlier]. No event has seen itself.
  [[nodiscard]] bool had_seen(std::size_t later, std::size_t earlier) const;
  /// Neither had seen the other, and they are two.
  [[nodiscard]] bool concurrent(std::size_t a, std::size_t b) const;
  /// No two are concurrent and they stand in their order.
  [[nodiscard]] bool plain_chain() const { return seen_.empty(); }

 private:
  void close_over(std::span<const OrderKey> events);

  std::size_t size_ = 0;
  std::size_t row_ = 0;              // words in a row of seen_
  std::vector<std::uint64_t> seen_;  // bit [later][earlier]; empty for a plain chain, where earlier < later decides
};

}  // namespace kesu
