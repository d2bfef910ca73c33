// SPDX-License-Identifier: Apache-2.0
// Is a git command between two of its own locks? `git merge` sets the uncommitted changes aside, tries, and where it
// cannot merge puts the work tree back to what it set aside: a file that was written in between is lost, though git
// held no lock when it was written. The index lock alone does not keep a write out of that gap; whoever writes must
// also see that no such command was running before he took the lock.
#pragma once

#include <optional>
#include <string>

namespace kesu {

/// The process id of a git command that rewrites files of `work_tree` (merge, rebase, reset, checkout, stash, …) and is
/// none of our own ancestors. A look at /proc; nothing where there is none, and for processes that may not be looked
/// at.
std::optional<int> git_rewriting(const std::string& work_tree);

}  // namespace kesu
