// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "kesu/store/merge.hpp"
#include "kesu/store/posix_disk.hpp"

#include "git_sandbox.hpp"
#include "store_fixture.hpp"

namespace kesu {
namespace {

using test::kTicket;

const std::string kPath = Store::path_of(kTicket);

/// A repository with a store, without the merge driver, and a branch "other".
class TwoBranches {
 public:
  TwoBranches() {
    sandbox.write("kesu.yaml", test::kConfig);
    sandbox.write(".gitignore", ".kesu/\n");
  }
  /// Commits `files` on top of the first commit of both branches.
  void commit(const std::string& branch, const std::string& file, const std::string& bytes) {
    if (!is_begun_) {
      REQUIRE(sandbox.commit_all("first"));
      REQUIRE(sandbox.git("branch other"));
      is_begun_ = true;
    }
    REQUIRE(sandbox.git("checkout --quiet " + branch));
    if (bytes.empty()) {
      REQUIRE(sandbox.git("rm --quiet " + file));
      REQUIRE(sandbox.git("commit --quiet --message x"));
      return;
    }
    sandbox.write(file, bytes);
    REQUIRE(sandbox.commit_all(branch));
  }
  /// Merges `theirs` into `ours`, which must not work.
  void collide(const std::string& ours, const std::string& theirs) {
    REQUIRE(sandbox.git("checkout --quiet " + ours));
    REQUIRE_FALSE(sandbox.git("merge --quiet " + theirs));
  }
  Result<std::vector<std::string>> mend() {
    const auto disk = posix_disk();
    return mend_conflicts(test::open_store(*disk, sandbox.path()));
  }
  [[nodiscard]] bool is_merged() const {
    return sandbox.git("diff --quiet") && sandbox.git("commit --quiet --no-edit");
  }

  test::GitSandbox sandbox;

 private:
  bool is_begun_ = false;
};

std::string with_note(const std::string& suffix, const std::string& time) {
  return test::file_of(test::small_ticket().note(time, suffix).named({3, suffix}).ticket());
}

std::string other_complaint() {
  return test::file_of(test::TicketBuilder().subject("Another matter").open("09:30").ticket());
}

}  // namespace

TEST_CASE("a conflict that git left is mended and staged") {
  TwoBranches repository;
  repository.sandbox.write(kPath, test::file_of(test::small_ticket().ticket()));
  repository.commit("main", kPath, with_note("AAAA", "10:00"));
  repository.commit("other", kPath, with_note("BBBB", "09:55"));
  repository.collide("main", "other");
  CHECK(repository.mend() == std::vector<std::string>{kPath});
  CHECK(repository.is_merged());
  const std::string merged = repository.sandbox.read(kPath);
  CHECK(merged.find("3-BBBB") < merged.find("3-AAAA"));
  CHECK(repository.sandbox.git("diff --exit-code --numstat HEAD^1 HEAD -- tickets | grep -qP '^7\\t0\\t'") == false);
  CHECK(repository.mend() == std::vector<std::string>{});
}

TEST_CASE("conflicts outside tickets are left alone") {
  TwoBranches repository;
  repository.sandbox.write("README", "one\n");
  repository.commit("main", "README", "two\n");
  repository.commit("other", "README", "three\n");
  repository.collide("main", "other");
  CHECK(repository.mend() == std::vector<std::string>{});
  CHECK_FALSE(repository.is_merged());
}

TEST_CASE("of two complaints under one ID the later-opened gets another, the same whoever merges") {
  std::vector<std::string> results;
  for (const bool swapped : {false, true}) {
    TwoBranches repository;
    repository.commit("main", kPath, test::file_of(test::small_ticket().ticket()));
    repository.commit("other", kPath, other_complaint());
    repository.collide(swapped ? "other" : "main", swapped ? "main" : "other");
    const auto mended = repository.mend();
    REQUIRE(mended);
    REQUIRE(mended->size() == 2);
    CHECK(repository.is_merged());
    const auto disk = posix_disk();
    const Store store = test::open_store(*disk, repository.sandbox.path());
    const AllTickets all = store.load_all();
    CHECK(all.problems.empty());
    REQUIRE(all.tickets.size() == 2);
    const auto earlier = store.load(kTicket);
    REQUIRE(earlier);
    CHECK(earlier->ticket.complaint.subject == "卫生间防水渗漏");
    const StoredTicket& later = all.tickets[all.tickets[0].ticket.id == kTicket ? 1 : 0];
    CHECK(later.ticket.complaint.subject == "Another matter");
    CHECK(later.ticket.formerly == std::vector<TicketId>{kTicket});
    results.push_back(later.ticket.id.text + "\n" + later.bytes);
  }
  CHECK(results[0] == results[1]);
}

TEST_CASE("what cannot be mended is told, and the rest is mended") {
  TwoBranches repository;
  const TicketId second{"KS-260312-AAAAAA" + std::string(1, check_symbol("260312", "AAAAAA"))};
  repository.sandbox.write(kPath, test::file_of(test::small_ticket().ticket()));
  repository.sandbox.write(Store::path_of(second), test::file_of(test::small_ticket(second.text).ticket()));
  repository.commit("main", kPath, with_note("AAAA", "10:00"));
  repository.commit("main", Store::path_of(second),
                    test::file_of(test::small_ticket(second.text).note("10:00", "a").named({3, "AAAA"}).ticket()));
  repository.commit("other", kPath, "");
  repository.commit("other", Store::path_of(second),
                    test::file_of(test::small_ticket(second.text).note("10:00", "b").named({3, "BBBB"}).ticket()));
  repository.collide("main", "other");
  const auto mended = repository.mend();
  REQUIRE_FALSE(mended);
  CHECK(mended.error().kind == ErrorKind::kInvalidData);
  CHECK(mended.error().message == "the ticket was removed in theirs");
  CHECK(repository.sandbox.read(Store::path_of(second)).find("<<<<<<<") == std::string::npos);
}

TEST_CASE("an event that stands only in the work file is kept") {
  TwoBranches repository;
  repository.sandbox.write(kPath, test::file_of(test::small_ticket().ticket()));
  repository.commit("main", kPath, with_note("AAAA", "10:00"));
  repository.commit("other", kPath, with_note("BBBB", "09:55"));
  repository.collide("main", "other");
  const std::string ours = with_note("AAAA", "10:00");
  const std::string only_there =
      test::file_of(test::small_ticket().note("10:00", "AAAA").named({3, "AAAA"}).note("11:00", "X").ticket());
  SUBCASE("in a file that reads") {
    repository.sandbox.write(kPath, only_there);
    CHECK(repository.mend() == std::vector<std::string>{kPath});
    CHECK(repository.is_merged());
    const std::string merged = repository.sandbox.read(kPath);
    CHECK(merged.find("text: AAAA") < merged.find("text: X"));
    CHECK(merged.find("text: BBBB") != std::string::npos);
  }
  SUBCASE("in a file that does not") {
    const std::string broken = only_there + "<<<<<<<\n";
    repository.sandbox.write(kPath, broken);
    const auto mended = repository.mend();
    REQUIRE_FALSE(mended);
    CHECK(mended.error().kind == ErrorKind::kInvalidData);
    CHECK(mended.error().message.find("neither side has this line of it:   - id: 4-") != std::string::npos);
    CHECK(repository.sandbox.read(kPath) == broken);
  }
  SUBCASE("where it alters what both sides have") {
    std::string altered = ours;
    altered.replace(altered.find("text: AAAA"), 10, "text: XXXX");
    repository.sandbox.write(kPath, altered);
    const auto mended = repository.mend();
    REQUIRE_FALSE(mended);
    CHECK(mended.error().message == "event 3-AAAA was altered in the work file");
    CHECK(repository.sandbox.read(kPath) == altered);
  }
}

TEST_CASE("of two complaints under one ID the work file's events go to the one it is") {
  for (const char* side : {"--ours", "--theirs", "--merge"}) {
    CAPTURE(side);
    TwoBranches repository;
    repository.commit("main", kPath, test::file_of(test::small_ticket().ticket()));
    repository.commit("other", kPath, other_complaint());
    repository.collide("main", "other");
    REQUIRE(repository.sandbox.git("checkout " + std::string(side) + " " + kPath));
    const bool is_whole = std::string(side) != "--merge";
    test::TicketBuilder builder = test::small_ticket();
    if (std::string(side) == "--theirs") builder = test::TicketBuilder().subject("Another matter").open("09:30");
    if (is_whole)
      repository.sandbox.write(kPath, test::file_of(builder.note("11:00", "more").named({7, "XXXX"}).ticket()));
    REQUIRE(repository.mend());
    CHECK(repository.is_merged());
    const auto disk = posix_disk();
    const AllTickets all = test::open_store(*disk, repository.sandbox.path()).load_all();
    REQUIRE(all.tickets.size() == 2);
    for (const StoredTicket& stored : all.tickets) {
      const bool is_ours = stored.ticket.id == kTicket;
      const bool has_more = stored.bytes.find("7-XXXX") != std::string::npos;
      CHECK(has_more == (is_whole && is_ours == (std::string(side) == "--ours")));
    }
  }
}

TEST_CASE("a ticket that git has unmerged is no place to write, and says so") {
  TwoBranches repository;
  repository.sandbox.write(kPath, test::file_of(test::small_ticket().ticket()));
  const TicketId second{"KS-260312-AAAAAA" + std::string(1, check_symbol("260312", "AAAAAA"))};
  repository.sandbox.write(Store::path_of(second), test::file_of(test::small_ticket(second.text).ticket()));
  repository.commit("main", kPath, with_note("AAAA", "10:00"));
  repository.commit("other", kPath, with_note("BBBB", "09:55"));
  repository.collide("main", "other");
  REQUIRE(repository.sandbox.git("checkout --ours " + kPath));
  REQUIRE(std::filesystem::remove(repository.sandbox.path() + "/.git/MERGE_HEAD"));  // as a stash pop leaves it
  const auto disk = posix_disk();
  const Store store = test::open_store(*disk, repository.sandbox.path());
  const auto written = store.write(test::noting(kTicket, "ACCEPTED"), test::options());
  REQUIRE_FALSE(written);
  CHECK(written.error().kind == ErrorKind::kEnvironment);
  CHECK(written.error().hint == "'kesu merge' joins both sides; then try again");
  CHECK(store.write(test::noting(second, "fine"), test::options()));
  const AllTickets all = store.load_all();
  CHECK(all.tickets.size() == 2);
  REQUIRE(all.problems.size() == 1);
  CHECK(all.problems[0].kind == ErrorKind::kInvalidData);
  CHECK(all.problems[0].at.file.ends_with(kPath));
  REQUIRE(repository.mend());
  CHECK(store.write(test::noting(kTicket, "ACCEPTED"), test::options()));
  CHECK(store.load_all().problems.empty());
}

TEST_CASE("outside a work tree there is nothing to mend") {
  test::MemoryStore memory;
  const auto mended = mend_conflicts(memory.open());
  REQUIRE_FALSE(mended);
  CHECK(mended.error().kind == ErrorKind::kEnvironment);
}

}  // namespace kesu
