// SPDX-License-Identifier: Apache-2.0
// Where git keeps its files for a directory, seen through any disk, and git's own lock on a work tree.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "kesu/core/disk.hpp"
#include "kesu/store/git.hpp"

namespace kesu {

/// find_git() on `disk`; `directory` is absolute and free of links.
std::optional<GitPlace> find_git_on(Disk& disk, std::string directory);

/// Git's index.lock, held by kesu so that a pull and a write exclude each other (docs/architecture.md). Given back when
/// it goes.
class GitLock {
 public:
  /// Takes the lock of `place` for the store at `root`, whose own lock the caller holds: so a lock that a kesu of this
  /// host left for this store has a dead owner, and is removed. One of git's own is waited for and never touched.
  /// Failure kEnvironment after `wait`.
  [[nodiscard]] static Result<GitLock> take(Disk& disk, const GitPlace& place, const std::string& root,
                                            std::chrono::milliseconds wait);

  GitLock(GitLock&& other) noexcept;
  GitLock& operator=(GitLock&&) = delete;
  ~GitLock();

 private:
  struct Held;
  explicit GitLock(std::unique_ptr<Held> held);
  std::unique_ptr<Held> held_;
};

/// True while a git command (or another kesu) holds the lock.
bool git_is_at_work(Disk& disk, const GitPlace& place);

/// Waits until nobody holds the lock, at most `wait`. False if somebody still does.
bool wait_for_git(Disk& disk, const GitPlace& place, std::chrono::milliseconds wait);

}  // namespace kesu
