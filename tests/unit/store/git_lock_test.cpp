// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "git_place.hpp"
#include "store_fixture.hpp"

namespace kesu {
namespace {

constexpr std::chrono::milliseconds kNoWait(0);
const std::string kLock = std::string(test::kRoot) + "/.git/index.lock";

/// A store in memory that lies in a work tree.
struct GitStore : test::MemoryStore {
  GitPlace place{test::kRoot, std::string(test::kRoot) + "/.git"};

  GitStore() { disk.put(place.git_dir + "/HEAD", "ref: refs/heads/main\n"); }
  Result<GitLock> take() { return GitLock::take(disk, place, test::kRoot, kNoWait); }
};

std::string host() {
  char name[256] = {};
  return ::gethostname(name, sizeof(name) - 1) == 0 ? name : "?";
}

/// The number of a process that is no more.
pid_t dead_process() {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(0);
  ::waitpid(child, nullptr, 0);
  return child;
}

}  // namespace

TEST_CASE("git's lock names its owner and goes with him") {
  GitStore git;
  {
    const auto lock = git.take();
    REQUIRE(lock);
    CHECK(git.disk.peek(kLock) == fmt::format("kesu {} {} {}\n", ::getpid(), host(), test::kRoot));
    CHECK(git_is_at_work(git.disk, git.place));
  }
  CHECK_FALSE(git.disk.peek(kLock));
  CHECK(git.disk.files().size() == 3);
}

TEST_CASE("a lock of git's own is waited for and never touched") {
  for (const char* content : {"", "DIRC\2"}) {
    GitStore git;
    git.disk.put(kLock, content);
    const auto lock = git.take();
    REQUIRE_FALSE(lock);
    CHECK(lock.error().kind == ErrorKind::kEnvironment);
    CHECK(lock.error().at.file == kLock);
    CHECK(git.disk.peek(kLock) == content);
    CHECK(git.disk.files().size() == 4);
  }
}

TEST_CASE("a dead owner's lock is removed, a living one's and another host's are not") {
  struct Row {
    std::string what;
    std::string content;
    bool is_taken;
  };
  const Row rows[] = {
      {"this store's, whose writer we exclude", fmt::format("kesu 1 {} {}\n", host(), test::kRoot), true},
      {"another store's, dead", fmt::format("kesu {} {} /other\n", dead_process(), host()), true},
      {"another store's, alive", fmt::format("kesu {} {} /other\n", ::getpid(), host()), false},
      {"another host's", fmt::format("kesu {} elsewhere {}\n", dead_process(), test::kRoot), false},
      {"cut off", "kesu ", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    GitStore git;
    git.disk.put(kLock, row.content);
    CHECK(git.take().has_value() == row.is_taken);
    CHECK(git.disk.peek(kLock).has_value() != row.is_taken);
  }
}

TEST_CASE("a write while git works is refused, and nothing changes") {
  GitStore git;
  git.disk.put(kLock, "");
  const auto before = git.disk.files();
  const auto written = git.open().write(test::noting(test::kTicket, "x"), test::options());
  REQUIRE_FALSE(written);
  CHECK(written.error().kind == ErrorKind::kEnvironment);
  CHECK(written.error().message == "nothing was written: git is at work in this work tree");
  CHECK(test::notes_of(git.open(), test::kTicket).empty());
  for (const std::string& path : git.disk.files())
    CHECK(path.find(".kesu-tmp-") == std::string::npos);
}

TEST_CASE("a work tree with something unfinished in it is left alone, without waiting") {
  for (const std::string name : {"MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge/head-name"}) {
    CAPTURE(name);
    GitStore git;
    git.disk.put(git.place.git_dir + "/" + name, "x\n");
    git.disk.put(std::string(test::kRoot) + "/kesu.yaml", "needs: \"1.0\"\nzone: Asia/Shanghai\nlock_wait: 1h\n");
    const auto written = git.open().write(test::noting(test::kTicket, "x"), test::options());
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::kEnvironment);
    CHECK(written.error().message == "nothing was written: git has something unfinished in this work tree");
    CHECK_FALSE(git.disk.peek(kLock));
    CHECK(test::notes_of(git.open(), test::kTicket).empty());
  }
}

TEST_CASE("a write sees what a pull brought before it took the lock") {
  GitStore git;
  bool is_pulled = false;
  git.disk.meanwhile = [&](const std::string& path) {
    if (path != kLock || is_pulled) return;
    is_pulled = true;
    git.disk.put(test::absolute(test::kTicket), test::file_of(test::small_ticket().note("09:50", "pulled").ticket()));
  };
  const Store store = git.open();
  REQUIRE(store.write(test::noting(test::kTicket, "mine"), test::options()));
  CHECK(test::notes_of(store, test::kTicket) == std::vector<std::string>{"pulled", "mine"});
  CHECK_FALSE(git.disk.peek(kLock));
}

TEST_CASE("a ticket that a checkout is just replacing is waited for") {
  GitStore git;
  const std::string whole = test::file_of(test::small_ticket().note("09:50", "pulled").ticket());
  git.disk.put(std::string(test::kRoot) + "/kesu.yaml", "needs: \"1.0\"\nzone: Asia/Shanghai\nlock_wait: 1m\n");
  git.disk.put(kLock, "");
  SUBCASE("gone") {
    git.disk.erase(test::absolute(test::kTicket));
  }
  SUBCASE("half there") {
    git.disk.put(test::absolute(test::kTicket), whole.substr(0, whole.size() / 2));
  }
  const Store store = git.open();
  int looks = 0;
  git.disk.before_looking = [&](const std::string& path) {
    if (path != kLock || ++looks < 3) return;
    git.disk.put(test::absolute(test::kTicket), whole);
    git.disk.erase(kLock);
  };
  SUBCASE("by a read") {
    CHECK(store.load(test::kTicket));
  }
  SUBCASE("by a look-up") {
    CHECK(store.find(test::kTicket.text, Lookup::kReading));
  }
  SUBCASE("by a write") {
    CHECK(store.write(test::noting(test::kTicket, "mine"), test::options()));
  }
}

}  // namespace kesu
