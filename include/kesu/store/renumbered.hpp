// SPDX-License-Identifier: Apache-2.0
// Two clones may give two complaints one ID; the merge that meets them gives the later one another. Who then asks for
// the old ID gets the earlier complaint, and has to be told of the other.
#pragma once

#include <vector>

#include "kesu/store/store.hpp"

namespace kesu {

/// The other tickets that had the ID of this one until a merge. Reads the tickets of that day; what cannot be read is
/// passed over.
std::vector<TicketId> renumbered_from(const Store& store, const TicketId& id);

}  // namespace kesu
