// SPDX-License-Identifier: Apache-2.0
// The evidence against the papers that name it: what is gone, what has changed, what nobody names.
#pragma once

#include <span>

#include "kesu/core/result.hpp"
#include "kesu/store/store.hpp"

namespace kesu {

/// Evidence files missing, changed, of another size than told, or leading elsewhere; names below evidence/ that belong
/// to no ticket or to no paper of theirs; erased files that are here again. Each kNegative with its place. `tickets`
/// are those that could be read; of the others nothing is said. Reads every evidence file once.
Problems check_evidence(const Store& store, std::span<const StoredTicket> tickets);

}  // namespace kesu
