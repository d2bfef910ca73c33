// SPDX-License-Identifier: Apache-2.0
#include "git_index.hpp"

#include <doctest/doctest.h>

#include "git_sandbox.hpp"

namespace kesu {
namespace {

/// A repository in which both tickets of two branches collide, and a file elsewhere too.
class Collision {
 public:
  explicit Collision(const std::string& settings = "") {
    for (const char* line : {"tickets/2026/03/a.yaml", "tickets/2026/03/b.yaml", "tickets/2026/03/calm.yaml", "README"})
      sandbox.write("store/" + std::string(line), "one\n");
    for (int i = 0; i < 50; ++i)
      sandbox.write("store/tickets/2026/02/" + std::to_string(1000 + i) + ".yaml", "x\n");
    REQUIRE(sandbox.commit_all("first"));
    for (const char* branch : {"theirs", "ours"}) {
      REQUIRE(sandbox.git("checkout --quiet -b " + std::string(branch) + " main"));
      for (const char* file : {"tickets/2026/03/a.yaml", "tickets/2026/03/b.yaml", "README"})
        sandbox.write("store/" + std::string(file), branch + std::string("\n"));
      REQUIRE(sandbox.commit_all(branch));
    }
    if (!settings.empty()) REQUIRE(sandbox.git(settings));
    REQUIRE_FALSE(sandbox.git("merge --quiet theirs"));
  }
  [[nodiscard]] Result<std::vector<std::string>> unmerged() const {
    return unmerged_tickets({sandbox.path(), sandbox.path() + "/.git"}, sandbox.path() + "/store");
  }

  test::GitSandbox sandbox;
};

const std::vector<std::string> kBoth = {"tickets/2026/03/a.yaml", "tickets/2026/03/b.yaml"};

}  // namespace

TEST_CASE("the tickets that git has unmerged are found in its index, however it is written") {
  for (const std::string settings : {"", "config index.version 2", "config index.version 3", "config index.version 4",
                                     "config core.splitIndex true", "config index.threads 2"}) {
    CAPTURE(settings);
    Collision collision(settings);
    if (!settings.empty()) collision.sandbox.git("update-index --refresh");
    CHECK(collision.unmerged() == kBoth);
    REQUIRE(collision.sandbox.git("checkout --ours store/tickets"));
    CHECK(collision.unmerged() == kBoth);
    REQUIRE(collision.sandbox.git("add store/tickets/2026/03/a.yaml"));
    CHECK(collision.unmerged() == std::vector<std::string>{"tickets/2026/03/b.yaml"});
    REQUIRE(collision.sandbox.git("add --all"));
    CHECK(collision.unmerged() == std::vector<std::string>{});
  }
}

TEST_CASE("an index with entries that git will only add later counts too") {
  Collision collision("config index.version 3");
  collision.sandbox.write("store/tickets/2026/03/later.yaml", "x\n");
  REQUIRE(collision.sandbox.git("add --intent-to-add store/tickets/2026/03/later.yaml"));
  CHECK(collision.unmerged() == kBoth);
}

TEST_CASE("an index with other hashes is left to git") {
  test::TemporaryDirectory directory;
  const auto git = [&](const std::string& arguments) {
    return std::system(("git -C '" + directory.path() + "' " + arguments + " >/dev/null 2>&1").c_str()) == 0;
  };
  test::GitSandbox only_for_its_configuration;
  if (!git("init --quiet --object-format=sha256")) return;
  const std::string file = directory.path() + "/tickets/a.yaml";
  std::filesystem::create_directories(directory.path() + "/tickets");
  const auto commit = [&](const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
    return git("add --all") && git("commit --quiet --message x");
  };
  REQUIRE(commit("one\n"));
  REQUIRE(git("checkout --quiet -b theirs"));
  REQUIRE(commit("two\n"));
  REQUIRE(git("checkout --quiet main"));
  REQUIRE(commit("three\n"));
  const GitPlace place{directory.path(), directory.path() + "/.git"};
  CHECK(unmerged_tickets(place, directory.path()) == std::vector<std::string>{});
  REQUIRE_FALSE(git("merge --quiet theirs"));
  CHECK(unmerged_tickets(place, directory.path()) == std::vector<std::string>{"tickets/a.yaml"});
}

TEST_CASE("before the first commit nothing is unmerged") {
  test::GitSandbox sandbox;
  CHECK(unmerged_tickets({sandbox.path(), sandbox.path() + "/.git"}, sandbox.path()) == std::vector<std::string>{});
}

}  // namespace kesu
