// SPDX-License-Identifier: Apache-2.0
// The periodic look at the archive: what reads badly, what is missing, what is out of order, what cannot be. Reports;
// mends nothing.
#pragma once

#include "kesu/core/result.hpp"
#include "kesu/store/store.hpp"

namespace kesu {

/// All findings, sorted by file. Bad data is kInvalidData; odd but readable is kNegative: order not canonical, an `at`
/// more than ten minutes before one it follows or in the future, a removed paper, contested tickets, two tickets with
/// one ID or one origin, stray files below tickets/, evidence missing, changed or named by no paper,
/// erased values that came back, complainants kept apart that are missing, a missing merge driver.
Problems check_store(const Store& store, Instant now);

}  // namespace kesu
