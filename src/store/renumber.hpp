// SPDX-License-Identifier: Apache-2.0
// Two clones opened different tickets under one ID (docs/file-formats.md): the later-opened gets another, the same one
// whoever merges.
#pragma once

#include <string>
#include <string_view>

#include "kesu/core/ids.hpp"
#include "kesu/core/result.hpp"

namespace kesu {

/// Two tickets that had one ID and have it no more.
struct Renumbered {
  std::string earlier;  ///< bytes of the one that keeps the ID
  std::string later;    ///< bytes of the other, with its new ID and `formerly:`
  TicketId id;          ///< the new ID
};

/// True if both read, and what stands above their events differs: two complaints, not two versions of one.
bool are_different_complaints(std::string_view a, std::string_view b, const std::string& file);

/// Tells the two apart. The new ID follows from the later one's complaint and open event alone. Failures kInvalidData:
/// as cut_ticket(); it was renumbered before.
[[nodiscard]] Result<Renumbered> renumber(std::string_view a, std::string_view b, const TicketId& id,
                                          const std::string& file);

}  // namespace kesu
