// SPDX-License-Identifier: Apache-2.0
// What kesu needs of git, by its command line, and git's index lock, by its file. A store needs no git: everything here
// answers "no" outside a work tree.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kesu/core/result.hpp"

namespace kesu {

/// Where a directory stands in a git work tree.
struct GitPlace {
  std::string work_tree;  ///< absolute
  std::string git_dir;    ///< absolute; of this work tree (with linked work trees: …/.git/worktrees/x)
};

/// Finds .git upwards from `directory` without running git (GIT_DIR and gitfiles respected). nullopt outside a work
/// tree.
std::optional<GitPlace> find_git(const std::string& directory);

/// user.email of the repository, or empty.
std::string git_user_email(const std::string& directory);

/// "3f2a9c1d0b77", with "+" appended if anything below `directory` is not committed; empty outside a work tree or
/// before the first commit. Takes no lock and writes nothing.
std::string git_commit(const std::string& directory);

/// Sets merge.kesu.driver in the repository's own config, to run `program`, a kesu by its absolute path (whoever calls
/// git may have another PATH); if that is gone, the one in PATH; if there is none either, both sides are left between
/// conflict markers. Idempotent.
[[nodiscard]] Result<void> set_merge_driver(const std::string& directory, const std::string& program);

/// What merges tickets in this clone.
enum class MergeDriver : std::uint8_t {
  kNone,  ///< git, line by line
  kGone,  ///< a kesu that is no more where the driver names it
  kSet,
};
MergeDriver merge_driver(const std::string& directory);

/// Those of `paths` (relative to `directory`) that git is told to ignore and does not track: they are in no commit. For
/// as many paths as a command line holds.
[[nodiscard]] Result<std::vector<std::string>> git_ignored(const std::string& directory,
                                                           const std::vector<std::string>& paths);

/// Those of `paths` that git tracks, though they may be gone from the work tree.
[[nodiscard]] Result<std::vector<std::string>> git_tracked(const std::string& directory,
                                                           const std::vector<std::string>& paths);

/// Commits exactly `paths` (relative to `directory`) with `message`; other staged changes stay as they are.
[[nodiscard]] Result<void> git_commit_paths(const std::string& directory, const std::vector<std::string>& paths,
                                            const std::string& message);

}  // namespace kesu
