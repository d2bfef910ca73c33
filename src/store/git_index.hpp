// SPDX-License-Identifier: Apache-2.0
// Which tickets git's index holds unmerged, by a look at the index itself: a write cannot afford to run git. Such a
// ticket may look whole (`git checkout --ours`), or git may have stopped without saying so anywhere else (`git stash
// pop`), and whoever settles it goes by the sides in the index.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/core/result.hpp"

#include "git_place.hpp"

namespace kesu {

/// What is unmerged below tickets/ and actions/ of the store at `root`, relative to the store, sorted. Takes no lock.
/// An index written in a way that is not understood here (split, of another hash) is left to `git ls-files`. Failure
/// kEnvironment: neither way works.
[[nodiscard]] Result<std::vector<std::string>> unmerged_tickets(const GitPlace& place, const std::string& root);

/// What stands before paths of the store at `root` in git's own: empty, or ending with '/'. nullopt if the store lies
/// outside the work tree.
std::optional<std::string> path_in_git(const GitPlace& place, const std::string& root);

}  // namespace kesu
