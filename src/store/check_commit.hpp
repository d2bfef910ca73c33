// SPDX-License-Identifier: Apache-2.0
// The work tree against the last commit: a case file only grows, so what is gone or altered since was no kesu. Looks no
// further back than that one commit.
#pragma once

#include "kesu/core/result.hpp"
#include "kesu/store/store.hpp"

namespace kesu {

/// Tickets deleted, events missing, earlier bytes altered since the last commit of the store's work tree, each
/// kNegative with its place; with `commit: auto` also how many are not committed. Reads only files that git names as
/// changed. Nothing outside a work tree and before the first commit.
Problems check_against_commit(const Store& store);

}  // namespace kesu
