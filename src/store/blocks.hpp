// SPDX-License-Identifier: Apache-2.0
// A ticket file cut into the bytes above its events and the bytes of each event, along the places the reader reports.
// Understands ids and `after`, no kinds.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/order.hpp"
#include "kesu/core/result.hpp"
#include "kesu/yaml/reader.hpp"

namespace kesu {

/// One event. Comments and blank lines after it belong to it.
struct Block {
  OrderKey key;
  std::string_view bytes;
  const Node* node = nullptr;
  int line = 0;  ///< where it begins, from 1
};

/// A version of a ticket file. Views into the bytes it was cut from.
struct TicketBlocks {
  Node root;
  std::string_view header;  ///< up to the first event
  std::vector<Block> blocks;

  /// The block of event `id`, or nullptr.
  [[nodiscard]] const Block* find(const EventId& id) const;
};

/// Cuts `bytes`; `file` is the path for messages. Failures kInvalidData: as read_yaml(); no history, or one not written
/// as a block; an event without a proper id, after or at; the same id twice.
[[nodiscard]] Result<TicketBlocks> cut_ticket(std::string_view bytes, const std::string& file);

/// The byte at which line `line` (from 1) begins; the size of `bytes` beyond its end.
std::size_t line_start(std::string_view bytes, int line);

/// How far the "- " of an event that begins in `line` is indented; nullopt if that line does not begin one.
std::optional<int> item_indent(std::string_view bytes, int line);

}  // namespace kesu
