// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/git_files.hpp"

#include <doctest/doctest.h>

#include "git_sandbox.hpp"
#include "temporary_directory.hpp"

namespace kesu {

TEST_CASE("a commit's files are read as they were, below the paths asked for") {
  const test::GitSandbox sandbox;
  sandbox.write("store/rules/plan.yaml", "first\n");
  sandbox.write("store/rules/playbooks/水.yaml", std::string("a\0b", 3));
  sandbox.write("store/tickets/x", "x");
  REQUIRE(sandbox.commit_all("first"));
  sandbox.write("store/rules/plan.yaml", "second\n");
  REQUIRE(sandbox.commit_all("second"));
  sandbox.write("store/rules/plan.yaml", "not committed\n");

  const auto head = git_files(sandbox.path() + "/store", "HEAD", {"rules", "calendars"});
  REQUIRE(head);
  CHECK(head->commit.size() == 40);
  REQUIRE(head->files.size() == 2);
  CHECK(head->files[0] == std::pair<std::string, std::string>("rules/plan.yaml", "second\n"));
  CHECK(head->files[1] == std::pair<std::string, std::string>("rules/playbooks/水.yaml", std::string("a\0b", 3)));
  const auto before = git_files(sandbox.path() + "/store", "HEAD~1", {"rules/plan.yaml"});
  REQUIRE(before);
  REQUIRE(before->files.size() == 1);
  CHECK(before->files[0].second == "first\n");
}

TEST_CASE("a commit or a work tree that is not there is not found") {
  const test::GitSandbox sandbox;
  CHECK(git_files(sandbox.path(), "HEAD", {"rules"}).error().kind == ErrorKind::kNotFound);
  sandbox.write("a", "a");
  REQUIRE(sandbox.commit_all("first"));
  const auto none = git_files(sandbox.path(), "HEAD", {"rules"});
  REQUIRE(none);
  CHECK(none->files.empty());
  for (const char* revision : {"HEAD~1", "--all", "", "nothing", "HEAD:a"}) {
    CAPTURE(std::string(revision));
    CHECK(git_files(sandbox.path(), revision, {"rules"}).error().kind == ErrorKind::kNotFound);
  }
  const test::TemporaryDirectory outside;
  CHECK(git_files(outside.path(), "HEAD", {"rules"}).error().kind == ErrorKind::kNotFound);
}

}  // namespace kesu
