// SPDX-License-Identifier: Apache-2.0
#include "git_running.hpp"

#include <array>
#include <filesystem>
#include <fstream>
#include <string>

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "temporary_directory.hpp"

namespace kesu {
namespace {

namespace fs = std::filesystem;

/// A directory with a program called "git" that says it is there and ends when it is let go.
class WorkTree {
 public:
  WorkTree() {
    fs::create_directory(fs::path(path()) / "below");
    for (const char* each : {"git", "gist"}) {
      std::ofstream(program(each)) << "#!/bin/sh\necho ready\nread line\n";
      fs::permissions(program(each), fs::perms::owner_all);
    }
  }

  [[nodiscard]] std::string path() const { return fs::canonical(directory_.path()).string(); }
  [[nodiscard]] fs::path program(const std::string& name) const { return fs::path(directory_.path()) / name; }

 private:
  test::TemporaryDirectory directory_;
};

/// A running program; ended with the object.
class Running {
 public:
  Running(const std::string& program, const std::string& directory, const std::string& argument) {
    std::array<int, 2> input{};
    std::array<int, 2> output{};
    REQUIRE(::pipe(input.data()) == 0);
    REQUIRE(::pipe(output.data()) == 0);
    pid_ = ::fork();
    if (pid_ == 0) {
      ::dup2(input[0], STDIN_FILENO);
      ::dup2(output[1], STDOUT_FILENO);
      for (const int end : {input[0], input[1], output[0], output[1]})
        ::close(end);
      if (::chdir(directory.c_str()) == 0)
        ::execl(program.c_str(), program.c_str(), "-c", "core.editor=true", argument.c_str(), nullptr);
      ::_exit(127);
    }
    ::close(input[0]);
    ::close(output[1]);
    let_go_ = input[1];
    std::array<char, 6> ready{};
    REQUIRE(::read(output[0], ready.data(), ready.size()) == 6);
    ::close(output[0]);
  }
  ~Running() {
    ::close(let_go_);
    ::waitpid(pid_, nullptr, 0);
  }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

  [[nodiscard]] int pid() const { return pid_; }

 private:
  pid_t pid_ = 0;
  int let_go_ = -1;
};

}  // namespace

TEST_CASE("a git command that rewrites files of the work tree is seen while it runs") {
  const WorkTree tree;
  CHECK_FALSE(git_rewriting(tree.path()));
  for (const char* command : {"merge", "rebase", "stash", "checkout"}) {
    CAPTURE(command);
    {
      const Running git(tree.program("git"), tree.path(), command);
      CHECK(git_rewriting(tree.path()) == git.pid());
    }
    CHECK_FALSE(git_rewriting(tree.path()));
  }
}

TEST_CASE("it is seen from a directory below the work tree's root too") {
  const WorkTree tree;
  const Running git(tree.program("git"), tree.path() + "/below", "merge");
  CHECK(git_rewriting(tree.path()) == git.pid());
}

TEST_CASE("other commands, other programs and other work trees are nobody's business") {
  const WorkTree tree;
  const WorkTree other;
  const Running status(tree.program("git"), tree.path(), "status");
  const Running fetch(tree.program("git"), tree.path(), "fetch");
  const Running gist(tree.program("gist"), tree.path(), "merge");
  const Running elsewhere(other.program("git"), other.path(), "merge");
  CHECK_FALSE(git_rewriting(tree.path()));
  CHECK_FALSE(git_rewriting(""));
  CHECK_FALSE(git_rewriting(tree.path() + "/gone"));
}

}  // namespace kesu
