// SPDX-License-Identifier: Apache-2.0
// Reading beside git: a checkout removes a file before it writes it anew, and a look in between finds none, or half of
// one.
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

#include "git_place.hpp"

namespace kesu {

/// The longest a read waits for git before it says what it sees.
inline constexpr std::chrono::seconds kLongestReadWait(2);

/// What `look()` answers (a Result); if it fails as a file in the middle of a checkout would, it looks again when git
/// has finished, at most `wait` later.
template <class Look>
auto settled(Disk& disk, const std::optional<GitPlace>& git, std::chrono::seconds wait, const Look& look) {
  constexpr int kLooks = 3;
  auto result = look();
  const auto may_be_git = [&] {
    return !result && (result.error().kind == ErrorKind::kNotFound || result.error().kind == ErrorKind::kInvalidData);
  };
  for (int looks = 1; looks < kLooks && git && may_be_git(); ++looks) {
    const bool was_at_work = git_is_at_work(disk, *git);
    if (was_at_work && !wait_for_git(disk, *git, std::min<std::chrono::seconds>(wait, kLongestReadWait))) return result;
    result = look();
    // Git may have finished between the first look and the question; that it was idle before and after is an answer.
    if (!was_at_work) return result;
  }
  return result;
}

}  // namespace kesu
