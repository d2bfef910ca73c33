// SPDX-License-Identifier: Apache-2.0
// Files as a commit has them, read without touching the work tree.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "kesu/core/result.hpp"

namespace kesu {

struct GitFiles {
  std::string commit;  ///< its whole ID
  std::vector<std::pair<std::string, std::string>>
      files;  ///< path relative to the directory asked for, bytes; links and submodules left out
};

/// The files below `paths` of `directory` in the commit that `revision` names ("HEAD", "v2~3"). Paths that the commit
/// has not are no failure. Failures: kNotFound: no work tree, or no such commit; kEnvironment.
[[nodiscard]] Result<GitFiles> git_files(const std::string& directory, const std::string& revision,
                                         const std::vector<std::string>& paths);

}  // namespace kesu
