// SPDX-License-Identifier: Apache-2.0
// What must not be there any more, and what is kept apart: erased values that came back, files below private/ that are
// missing, unreadable or nobody's.
#pragma once

#include <span>

#include "kesu/core/result.hpp"
#include "kesu/store/store.hpp"

namespace kesu {

/// Values that a redact event names and that stand in the ticket, or in what is kept apart of it, all the same. Each
/// kNegative with its place.
Problems check_erased(const Store& store, std::span<const StoredTicket> tickets);

/// Complainants that are kept apart and missing, in a store that has others; files below private/ that belong to no
/// ticket or to none that keeps anything apart. Where private/ is not here at all nothing is said: that is what it is
/// kept apart for.
Problems check_personal(const Store& store, std::span<const StoredTicket> tickets);

}  // namespace kesu
