// SPDX-License-Identifier: Apache-2.0
#include "check_commit.hpp"

#include <doctest/doctest.h>

#include "kesu/store/posix_disk.hpp"

#include "git_sandbox.hpp"
#include "store_fixture.hpp"

namespace kesu {
namespace {

using test::kTicket;

const std::string kPath = "store/" + Store::path_of(kTicket);

/// A store below the top of a work tree, with one ticket, committed.
struct Committed {
  explicit Committed(const std::string& config = test::kConfig) {
    sandbox.write("store/kesu.yaml", config);
    sandbox.write(kPath, whole);
    REQUIRE(sandbox.commit_all("first"));
  }
  [[nodiscard]] Problems check() const {
    const auto disk = posix_disk();
    return check_against_commit(test::open_store(*disk, sandbox.path() + "/store"));
  }
  [[nodiscard]] Problems check_with(const std::string& bytes) const {
    sandbox.write(kPath, bytes);
    return check();
  }

  const std::string whole = test::file_of(test::small_ticket().note("10:00", "one").ticket());
  test::GitSandbox sandbox;
};

}  // namespace

TEST_CASE("growing since the last commit is no finding") {
  const Committed store;
  CHECK(store.check().empty());
  CHECK(store.check_with(test::file_of(test::small_ticket().note("10:00", "one").note("10:05").ticket())).empty());
  CHECK(store.check_with(store.whole + "# a comment\n").empty());
  CHECK(store.check_with("not a ticket\n").empty());  // told elsewhere
}

TEST_CASE("what a ticket lost or changed since the last commit is told with its place") {
  const Committed store;
  const auto replaced = [&](const std::string& from, const std::string& to) {
    std::string bytes = store.whole;
    bytes.replace(bytes.find(from), from.size(), to);
    return bytes;
  };
  struct Row {
    std::string bytes;
    std::string message;
    bool has_line;
  };
  const Row rows[] = {
      {replaced("text: one", "text: two"), "not as in the last commit: event 3-TEST was altered in the work file",
       true},
      {replaced("priority: urgent", "priority: \"urgent\""),
       "not as in the last commit: event 2-TEST was re-formatted in the work file: the values are the same, the bytes "
       "are not",
       true},
      {replaced("漏", "满"), "not as in the last commit: the complaint was altered in the work file", true},
      {test::file_of(test::small_ticket().ticket()),
       "not as in the last commit: event 3-TEST was removed in the work file", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.message);
    const Problems problems = store.check_with(row.bytes);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].kind == ErrorKind::kNegative);
    CHECK(problems[0].message == row.message);
    CHECK(problems[0].at.file.ends_with(Store::path_of(kTicket)));
    CHECK((problems[0].at.line > 0) == row.has_line);
  }
}

TEST_CASE("a ticket that is gone since the last commit is told, staged or not") {
  const Committed store;
  REQUIRE(std::filesystem::remove_all(store.sandbox.path() + "/store/tickets") > 0);
  for (const bool is_staged : {false, true}) {
    if (is_staged) REQUIRE(store.sandbox.git("add --all"));
    const Problems problems = store.check();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message == "this ticket is in the last commit and is gone");
    CHECK(problems[0].at.file.ends_with(Store::path_of(kTicket)));
  }
}

TEST_CASE("line ends that git normalises are no alteration") {
  Committed store;
  store.sandbox.write(".gitattributes", "store/tickets/** text eol=lf\n");
  std::string bytes = test::file_of(test::small_ticket().note("10:00", "one").note("10:05").ticket());
  for (std::size_t at = bytes.find('\n'); at != std::string::npos; at = bytes.find('\n', at + 2))
    bytes.insert(at, "\r");
  CHECK(store.check_with(bytes).empty());
}

TEST_CASE("before the first commit and outside a work tree there is nothing to compare with") {
  const test::GitSandbox sandbox;
  sandbox.write("kesu.yaml", test::kConfig);
  sandbox.write(Store::path_of(kTicket), "x\n");
  const auto disk = posix_disk();
  CHECK(check_against_commit(test::open_store(*disk, sandbox.path())).empty());
  test::MemoryStore memory;
  CHECK(check_against_commit(memory.open()).empty());
}

TEST_CASE("tickets that commit: auto left uncommitted are counted") {
  const Committed store(std::string(test::kConfig) + "commit: auto\n");
  CHECK(store.check().empty());
  store.sandbox.write("store/tickets/2026/03/new.yaml", "x\n");
  const Problems problems =
      store.check_with(test::file_of(test::small_ticket().note("10:00", "one").note("10:05").ticket()));
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].kind == ErrorKind::kNegative);
  CHECK(problems[0].message == "2 tickets are not committed, though kesu.yaml says 'commit: auto'");
}

}  // namespace kesu
