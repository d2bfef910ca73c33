// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/git.hpp"

#include <doctest/doctest.h>

#include "kesu/store/posix_disk.hpp"

#include "git_sandbox.hpp"
#include "store_fixture.hpp"

namespace kesu {

TEST_CASE("a work tree is found from below, and by the file that a linked one has") {
  const test::GitSandbox sandbox;
  sandbox.write("store/tickets/x", "x");
  const auto place = find_git(sandbox.path() + "/store/tickets");
  REQUIRE(place);
  CHECK(place->work_tree == sandbox.path());
  CHECK(place->git_dir == sandbox.path() + "/.git");
  REQUIRE(sandbox.commit_all("first"));
  REQUIRE(sandbox.git("worktree add --quiet linked"));
  const auto linked = find_git(sandbox.path() + "/linked/store");
  REQUIRE(linked);
  CHECK(linked->work_tree == sandbox.path() + "/linked");
  CHECK(linked->git_dir == sandbox.path() + "/.git/worktrees/linked");
}

TEST_CASE("outside a work tree git answers nothing") {
  const test::TemporaryDirectory directory;
  unsetenv("GIT_DIR");
  CHECK_FALSE(find_git(directory.path()));
  CHECK_FALSE(find_git(directory.path() + "/gone"));
  CHECK(git_commit(directory.path()).empty());
  CHECK(git_user_email(directory.path()).empty());
  CHECK(merge_driver(directory.path()) == MergeDriver::kNone);
}

TEST_CASE("a commit is named by its first digits, with a plus where something is not committed") {
  const test::GitSandbox sandbox;
  CHECK(git_commit(sandbox.path()).empty());
  sandbox.write("store/a", "a");
  sandbox.write("b", "b");
  REQUIRE(sandbox.commit_all("first"));
  const std::string commit = git_commit(sandbox.path() + "/store");
  CHECK(commit.size() == 12);
  CHECK(commit.find_first_not_of("0123456789abcdef") == std::string::npos);
  sandbox.write("b", "changed outside the store");
  CHECK(git_commit(sandbox.path() + "/store") == commit);
  sandbox.write("store/new", "not tracked");
  CHECK(git_commit(sandbox.path() + "/store") == commit + "+");
}

TEST_CASE("the merge driver is set once, in this clone, to a program by its path") {
  const test::GitSandbox sandbox;
  CHECK(merge_driver(sandbox.path()) == MergeDriver::kNone);
  for (const std::string name : {"kesu", "100% kesu's \"own\""}) {
    CAPTURE(name);
    const std::string program = sandbox.path() + "/" + name;
    sandbox.write(name, "#!/bin/sh\necho \"$@\" >called\n");
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    REQUIRE(set_merge_driver(sandbox.path(), program));
    REQUIRE(set_merge_driver(sandbox.path(), program));
    CHECK(merge_driver(sandbox.path()) == MergeDriver::kSet);
    const std::string config = sandbox.read(".git/config");
    CHECK(config.find("driver =") == config.rfind("driver ="));
    REQUIRE(std::filesystem::remove(program));
    CHECK(merge_driver(sandbox.path()) == MergeDriver::kGone);
  }
  REQUIRE(sandbox.git("config merge.kesu.driver 'kesu merge-driver %O %A %B %P'"));
  CHECK(merge_driver(sandbox.path()) == MergeDriver::kSet);
  CHECK(git_user_email(sandbox.path()) == "clerk@example.org");
}

TEST_CASE("git runs the program that the driver names, and without one leaves both sides between markers") {
  const test::GitSandbox sandbox;
  const std::string program = sandbox.path() + "/it's 100% kesu";
  sandbox.write(".gitattributes", "x merge=kesu\n");
  sandbox.write("x", "base\n");
  REQUIRE(sandbox.commit_all("base"));
  REQUIRE(sandbox.git("checkout --quiet -b theirs"));
  sandbox.write("x", "theirs\n");
  REQUIRE(sandbox.commit_all("theirs"));
  REQUIRE(sandbox.git("checkout --quiet main"));
  sandbox.write("x", "ours\n");
  REQUIRE(sandbox.commit_all("ours"));
  REQUIRE(set_merge_driver(sandbox.path(), program));
  SUBCASE("it merges") {
    sandbox.write("it's 100% kesu", "#!/bin/sh\necho \"$1 $5\" >\"$3\"\n");
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    CHECK(sandbox.git("merge --quiet theirs"));
    CHECK(sandbox.read("x") == "merge-driver x\n");
  }
  SUBCASE("it could not") {
    sandbox.write("it's 100% kesu", "#!/bin/sh\nexit 5\n");
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    CHECK_FALSE(sandbox.git("merge --quiet theirs"));
    CHECK(sandbox.read("x") == "<<<<<<< ours\nours\n=======\ntheirs\n>>>>>>> theirs\n");
  }
}

TEST_CASE("a commit takes its own paths and leaves what else is staged") {
  const test::GitSandbox sandbox;
  sandbox.write("store/a", "a");
  REQUIRE(sandbox.commit_all("first"));
  sandbox.write("store/a", "changed");
  sandbox.write("store/*", "new, with a name that is no pattern");
  sandbox.write("store/mine", "staged by somebody");
  REQUIRE(sandbox.git("add store/mine"));
  REQUIRE(git_commit_paths(sandbox.path() + "/store", {"*", "a"}, "kesu note"));
  CHECK(sandbox.git("diff --quiet HEAD -- store/a 'store/[*]'"));
  CHECK_FALSE(sandbox.git("cat-file -e HEAD:store/mine"));
  CHECK_FALSE(sandbox.git("diff --cached --quiet -- store/mine"));
}

TEST_CASE("what git refuses is told in its words") {
  const test::GitSandbox sandbox;
  const auto done = git_commit_paths(sandbox.path(), {"gone"}, "x");
  REQUIRE_FALSE(done);
  CHECK(done.error().kind == ErrorKind::kEnvironment);
  CHECK(done.error().message.starts_with("git add failed: fatal: pathspec 'gone'"));
}

TEST_CASE("a store commits by itself only where it says so") {
  const test::GitSandbox sandbox;
  const auto disk = posix_disk();
  sandbox.write("kesu.yaml", std::string(test::kConfig) + "commit: auto\n");
  sandbox.write(Store::path_of(test::kTicket), test::file_of(test::small_ticket().ticket()));
  REQUIRE(sandbox.commit_all("first"));
  const Store store = test::open_store(*disk, sandbox.path());
  auto chosen = test::options();
  chosen.summary = "kesu note";
  const auto written = store.write(test::noting(test::kTicket, "x"), chosen);
  REQUIRE(written);
  CHECK(written->warnings.empty());
  CHECK(sandbox.git("log -1 --format=%s | grep -q '^kesu note KS-260311-7F3QXMY$'"));
  CHECK(git_commit(sandbox.path()).find('+') == std::string::npos);

  sandbox.write(".git/hooks/pre-commit", "#!/bin/sh\necho not today >&2\nexit 1\n");
  std::filesystem::permissions(sandbox.path() + "/.git/hooks/pre-commit", std::filesystem::perms::owner_all);
  const auto refused = store.write(test::noting(test::kTicket, "y"), chosen);
  REQUIRE(refused);
  REQUIRE(refused->warnings.size() == 1);
  CHECK(refused->warnings[0].message == "written, but not committed: git commit failed: not today");
  CHECK(test::notes_of(store, test::kTicket) == std::vector<std::string>{"x", "y"});
}

}  // namespace kesu
