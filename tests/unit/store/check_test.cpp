// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/check.hpp"

#include <doctest/doctest.h>

#include "kesu/store/git.hpp"
#include "kesu/store/posix_disk.hpp"

#include "git_sandbox.hpp"
#include "store_fixture.hpp"

namespace kesu {
namespace {

using test::kTicket;

const Instant kNow = test::instant("20 00:00");

Problems check(const Ticket& ticket) {
  test::MemoryStore memory;
  memory.disk.put(test::absolute(kTicket), test::file_of(ticket));
  return check_store(memory.open(), kNow);
}

/// The one problem found.
Error only(const Problems& problems) {
  for (const Error& problem : problems)
    INFO(problem.message);
  REQUIRE(problems.size() == 1);
  return problems.front();
}

TicketId other_id() {
  return {"KS-260312-AAAAAA" + std::string(1, check_symbol("260312", "AAAAAA"))};
}

}  // namespace

TEST_CASE("a store in order has no findings") {
  CHECK(check(test::small_ticket().note("10:00").ticket()).empty());
}

TEST_CASE("what can be read and is odd is told as a no") {
  struct Row {
    std::string what;
    Ticket ticket;
    std::string message;
  };
  const Row rows[] = {
      {"order",
       test::small_ticket()
           .note("10:00")
           .named({3, "AAAA"})
           .after({2})
           .note("09:50")
           .named({3, "BBBB"})
           .after({2})
           .ticket(),
       "the events do not stand in their order"},
      {"an earlier clock", test::small_ticket().note("09:14").ticket(),
       "event 3-TEST is dated 11m before one that it follows"},
      {"the future", test::small_ticket().note("20 00:01").ticket(), "event 3-TEST is dated in the future"},
      {"a removed paper", test::small_ticket().note("10:00").named({4, "TEST"}).ticket(),
       "event 4-TEST was written by somebody who saw 3 papers, and it follows 2: one was removed"},
      {"contested",
       test::small_ticket()
           .contact("10:00", ContactKind::kInbound)
           .named({3, "AAAA"})
           .after({2})
           .resolve("10:01")
           .named({3, "BBBB"})
           .after({2})
           .ticket(),
       "contested: resolve 3-BBBB had not seen 3-AAAA"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    const Error error = only(check(row.ticket));
    CHECK(error.kind == ErrorKind::kNegative);
    CHECK(error.message == row.message);
    CHECK(error.at.file.ends_with(Store::path_of(kTicket)));
  }
}

TEST_CASE("a clock ten minutes behind is no finding, over several events it adds up") {
  CHECK(check(test::small_ticket().note("09:15").ticket()).empty());
  const Problems problems = check(test::small_ticket().note("09:18").note("09:13").ticket());
  CHECK(only(problems).message == "event 4-TEST is dated 12m before one that it follows");
}

TEST_CASE("bad data and warnings are told too") {
  test::MemoryStore memory;
  std::string crlf = test::file_of(test::small_ticket().ticket());
  crlf.insert(crlf.find('\n'), "\r");
  memory.disk.put(test::absolute(kTicket), crlf);
  memory.disk.put(test::absolute(other_id()), "not a ticket\n");
  const Problems problems = check_store(memory.open(), kNow);
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].kind == ErrorKind::kNegative);
  CHECK(problems[0].message == "lines end with CR LF");
  CHECK(problems[1].kind == ErrorKind::kInvalidData);
}

TEST_CASE("two tickets of one origin, or of one former ID, are told") {
  test::MemoryStore memory;
  const auto imported = [](Complaint& complaint) {
    complaint.origin_map = "cfpb";
    complaint.origin_id = "42";
  };
  memory.disk.put(test::absolute(kTicket), test::file_of(test::small_ticket().complaint(imported).ticket()));
  memory.disk.put(test::absolute(other_id()),
                  test::file_of(test::small_ticket(other_id().text).complaint(imported).ticket()));
  CHECK(only(check_store(memory.open(), kNow)).message == kTicket.text + " has the same origin: cfpb 42");
}

TEST_CASE("files that do not belong below tickets are told") {
  test::MemoryStore memory;
  const std::string month = std::string(test::kRoot) + "/tickets/2026/03/";
  memory.disk.put(month + "notes.txt", "");
  memory.disk.put(month + ".gitkeep", "");
  CHECK(only(check_store(memory.open(), kNow)).message == "the name is not that of a case file");
}

TEST_CASE("a clone that would merge tickets without kesu is told") {
  const test::GitSandbox sandbox;
  const auto disk = posix_disk();
  sandbox.write("kesu.yaml", test::kConfig);
  const Store store = test::open_store(*disk, sandbox.path());
  sandbox.write("tickets/.gitkeep", "");
  CHECK(check_store(store, kNow).size() == 2);
  REQUIRE(set_merge_driver(sandbox.path(), "/bin/sh"));
  sandbox.write(".gitattributes", "tickets/** text eol=lf merge=kesu\n");
  CHECK(check_store(store, kNow).empty());
}

TEST_CASE("a history that cannot grow is told, though it reads") {
  test::MemoryStore memory;
  std::string bytes = test::file_of(test::small_ticket().ticket());
  bytes.replace(bytes.find("  - id: 2-"), 4, "  -\n    ");
  memory.disk.put(test::absolute(kTicket), bytes);
  const Store store = memory.open();
  REQUIRE(store.load(kTicket));
  CHECK_FALSE(store.write(test::noting(kTicket, "x"), test::options()));
  CHECK(only(check_store(store, kNow)).message ==
        "kesu cannot add to a history whose events do not begin with '- ' and a key");
}

TEST_CASE("a store without tickets/ is told, and anything in its place is an error for every reader") {
  const test::TemporaryDirectory directory;
  const auto disk = posix_disk();
  const std::string tickets = directory.path() + "/tickets";
  REQUIRE(disk->create(directory.path() + "/kesu.yaml", test::kConfig));
  const Store store = test::open_store(*disk, directory.path());
  CHECK(only(check_store(store, kNow)).message == "there is no such directory: where are the tickets?");
  CHECK(store.load_all().problems.empty());
  struct Row {
    const char* command;
    const char* message;
  };
  const Row rows[] = {
      {"touch", "this is no directory"},
      {"ln -s nowhere", "this link leads nowhere"},
      {"ln -s /", "this link leads out of the store"},
      {"ln -s kesu.yaml", "this is no directory"},
      {"mkfifo", "this is no directory"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.command);
    REQUIRE(std::system((std::string(row.command) + " '" + tickets + "'").c_str()) == 0);
    const AllTickets all = store.load_all();
    CHECK(only(all.problems).message == row.message);
    CHECK(all.problems.front().kind == ErrorKind::kInvalidData);
    CHECK_FALSE(store.ids());
    CHECK(only(check_store(store, kNow)).kind == ErrorKind::kInvalidData);
    REQUIRE(disk->remove(tickets));
  }
}

TEST_CASE("links below tickets/ are followed within the store only") {
  const test::TemporaryDirectory directory;
  const auto disk = posix_disk();
  const std::string root = directory.path() + "/store";
  REQUIRE(disk->make_directories(root + "/tickets/2026"));
  REQUIRE(disk->make_directories(root + "/archive/03"));
  REQUIRE(disk->make_directories(directory.path() + "/elsewhere"));
  REQUIRE(disk->create(root + "/kesu.yaml", test::kConfig));
  const std::string bytes = test::file_of(test::small_ticket().ticket());
  REQUIRE(disk->create(root + "/archive/03/" + kTicket.text + ".yaml", bytes));
  REQUIRE(disk->create(directory.path() + "/elsewhere/" + kTicket.text + ".yaml", bytes));
  const Store store = test::open_store(*disk, root);
  std::filesystem::create_symlink("../../archive/03", root + "/tickets/2026/03");
  CHECK(store.load_all().tickets.size() == 1);
  CHECK(store.load(kTicket));
  REQUIRE(disk->remove(root + "/tickets/2026/03"));
  std::filesystem::create_symlink(directory.path() + "/elsewhere", root + "/tickets/2026/03");
  CHECK(store.load_all().tickets.empty());
  CHECK(only(store.load_all().problems).message == "this link leads out of the store");
  const auto loaded = store.load(kTicket);
  REQUIRE_FALSE(loaded);
  CHECK(loaded.error().kind == ErrorKind::kInvalidData);
  CHECK(store.ids());
}

}  // namespace kesu
