// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kesu/store/posix_disk.hpp"

#include "store_fixture.hpp"
#include "temporary_directory.hpp"

namespace kesu {
namespace {

constexpr int kWriters = 8;
constexpr int kNotes = 4;

/// One process: notes, and a ticket of its own. The number of its writes that failed.
int write_much(const std::string& root, int writer) {
  const auto disk = posix_disk();
  const Store store = test::open_store(*disk, root);
  auto chosen = test::options(static_cast<std::uint32_t>(writer) + 1);
  chosen.lock_wait = Seconds(120);
  int failures = 0;
  for (int i = 0; i < kNotes; ++i) {
    const auto text = std::to_string(writer) + "/" + std::to_string(i);
    failures += store.write(test::noting(test::kTicket, text), chosen) ? 0 : 1;
  }
  const auto opened = store.write(
      [](Writer& target) -> Result<void> {
        const auto created = target.create(test::new_complaint(), {test::open_event("09:30")}, test::kOpened);
        return created ? Result<void>() : fail(created.error());
      },
      chosen);
  return failures + (opened ? 0 : 1);
}

}  // namespace

TEST_CASE("of many processes that write at once every event is there, once") {
  for (const bool in_git : {false, true}) {
    CAPTURE(in_git);
    const test::TemporaryDirectory directory;
    const auto disk = posix_disk();
    const std::string& root = directory.path();
    const std::string ticket = root + "/" + Store::path_of(test::kTicket);
    REQUIRE(disk->make_directories(ticket.substr(0, ticket.rfind('/'))));
    REQUIRE(disk->create(root + "/kesu.yaml", test::kConfig));
    REQUIRE(disk->create(ticket, test::file_of(test::small_ticket().ticket())));
    if (in_git) {
      REQUIRE(disk->make_directories(root + "/.git"));
      REQUIRE(disk->create(root + "/.git/HEAD", "ref: refs/heads/main\n"));
    }
    std::vector<pid_t> children;
    for (int writer = 0; writer < kWriters; ++writer) {
      const pid_t child = ::fork();
      if (child == 0) ::_exit(write_much(root, writer));
      children.push_back(child);
    }
    for (const pid_t child : children) {
      int status = -1;
      REQUIRE(::waitpid(child, &status, 0) == child);
      CHECK(status == 0);
    }
    const Store store = test::open_store(*disk, root);
    auto notes = test::notes_of(store, test::kTicket);
    std::sort(notes.begin(), notes.end());
    CHECK(notes.size() == static_cast<std::size_t>(kWriters * kNotes));
    CHECK(std::adjacent_find(notes.begin(), notes.end()) == notes.end());
    const AllTickets all = store.load_all();
    CHECK(all.problems.empty());
    CHECK(all.tickets.size() == kWriters + 1);
    CHECK(disk->type(root + "/.git/index.lock") == FileType::kNone);
  }
}

}  // namespace kesu
