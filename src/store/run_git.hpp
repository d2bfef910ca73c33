// SPDX-License-Identifier: Apache-2.0
// Running git by its command line, without a shell.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/result.hpp"

#include "spawn.hpp"

namespace kesu {

/// Whether git may change anything.
enum class GitAccess : std::uint8_t {
  kReading,  ///< takes no lock, not even to refresh the index
  kWriting,
};

/// Runs `git -C <directory> <arguments>` and waits for it; it reads `input` and asks nothing. Pathspecs are taken
/// literally. Failure kEnvironment: it could not be started. That git answered no is no failure here.
[[nodiscard]] Result<ProgramOutcome> run_git(const std::string& directory, const std::vector<std::string>& arguments,
                                             GitAccess access, std::string_view input = {});

/// As run_git(), but failing with git's own words, kEnvironment, if it does not exit 0. Returns its output.
[[nodiscard]] Result<std::string> git_output(const std::string& directory, const std::vector<std::string>& arguments,
                                             GitAccess access, std::string_view input = {});

}  // namespace kesu
