// SPDX-License-Identifier: Apache-2.0
// A git work tree for a test, apart from any configuration of whoever runs it.
#pragma once

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "temporary_directory.hpp"

namespace kesu::test {

class GitSandbox {
 public:
  /// Makes an empty repository, branch "main".
  GitSandbox() {
    setenv("GIT_CONFIG_GLOBAL", KESU_SOURCE_DIR "/tests/support/gitconfig", 1);
    setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
    for (const char* name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR"})
      unsetenv(name);  // set by git for its hooks, one of which may run these tests
    git("init --quiet");
  }

  [[nodiscard]] const std::string& path() const { return directory_.path(); }
  /// Runs git there; true if it exits 0. What it says goes nowhere.
  bool git(const std::string& arguments) const {
    return std::system(("git -C '" + path() + "' " + arguments + " >/dev/null 2>&1").c_str()) == 0;
  }
  void write(const std::string& file, const std::string& bytes) const {
    const auto target = std::filesystem::path(path()) / file;
    std::filesystem::create_directories(target.parent_path());
    std::ofstream(target, std::ios::binary) << bytes;
  }
  /// The bytes of a file; empty if there is none.
  [[nodiscard]] std::string read(const std::string& file) const {
    std::ostringstream bytes;
    bytes << std::ifstream(std::filesystem::path(path()) / file, std::ios::binary).rdbuf();
    return bytes.str();
  }
  bool commit_all(const std::string& message) const {
    return git("add --all") && git("commit --quiet --message '" + message + "'");
  }

 private:
  TemporaryDirectory directory_;
};

}  // namespace kesu::test
