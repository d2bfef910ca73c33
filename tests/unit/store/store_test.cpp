// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/store.hpp"

#include <doctest/doctest.h>

#include "store_fixture.hpp"

namespace kesu {
namespace {

using test::kRoot;
using test::kTicket;

/// A ticket file's bytes under another ID.
std::string file_as(const std::string& id) {
  return test::file_of(test::small_ticket(id).ticket());
}

/// IDs of one day, with their check symbols.
TicketId id_of(const std::string& random) {
  return {"KS-260312-" + random + check_symbol("260312", random)};
}

void put_ticket(test::MemoryStore& memory, const TicketId& id) {
  memory.disk.put(test::absolute(id), file_as(id.text));
}

std::string path_in(const std::string& relative) {
  return std::string(kRoot) + '/' + relative;
}

}  // namespace

TEST_CASE("a ticket lies in the month of its ID") {
  CHECK(Store::path_of(kTicket) == "tickets/2026/03/KS-260311-7F3QXMY.yaml");
}

TEST_CASE("a store without a sound kesu.yaml does not open") {
  test::MemoryDisk disk;
  CHECK(Store::open(disk, kRoot).error().kind == ErrorKind::kNotFound);
  disk.put(path_in("kesu.yaml"), "needs: \"1.0\"\nzone: Asia/Shanghai\nzone: UTC\n");
  CHECK(Store::open(disk, kRoot).error().kind == ErrorKind::kInvalidData);
  disk.put(path_in("kesu.yaml"), "needs: \"2.0\"\n");
  CHECK(Store::open(disk, kRoot).error().kind == ErrorKind::kEnvironment);
}

TEST_CASE("a ticket is loaded with its path and its bytes") {
  test::MemoryStore memory;
  const Store store = memory.open();
  const auto stored = store.load(kTicket);
  REQUIRE(stored);
  CHECK(stored->ticket.id == kTicket);
  CHECK(stored->ticket.history.size() == 2);
  CHECK(stored->path == Store::path_of(kTicket));
  CHECK(stored->bytes == memory.disk.peek(test::absolute(kTicket)));
  CHECK(stored->warnings.empty());
}

TEST_CASE("a ticket that is not there is not found, one that is wrong has all its problems") {
  test::MemoryStore memory;
  const Store store = memory.open();
  CHECK(store.load(id_of("ABCDEF")).error().kind == ErrorKind::kNotFound);
  memory.disk.put(test::absolute(kTicket), file_as(kTicket.text) + "    wrong: 1\n    worse: 2\n");
  Problems problems;
  const auto stored = store.load(kTicket, &problems);
  REQUIRE_FALSE(stored);
  CHECK(stored.error().kind == ErrorKind::kInvalidData);
  CHECK(stored.error().at.file.ends_with(Store::path_of(kTicket)));
  CHECK(problems.size() == 2);
}

TEST_CASE("one bad file never hides the others") {
  test::MemoryStore memory;
  const TicketId good = id_of("AAAAAA");
  const TicketId bad = id_of("BBBBBB");
  put_ticket(memory, good);
  memory.disk.put(test::absolute(bad), "<<<<<<< ours\n");
  memory.disk.put(path_in("tickets/2026/04/" + kTicket.text + ".yaml"), file_as(kTicket.text));
  memory.disk.put(path_in("tickets/2026/03/note.yaml"), "x: 1\n");
  memory.disk.put(path_in("tickets/.gitkeep"), "");
  const AllTickets all = memory.open().load_all();
  REQUIRE(all.tickets.size() == 2);
  CHECK(all.tickets[0].ticket.id == kTicket);
  CHECK(all.tickets[1].ticket.id == good);
  REQUIRE(all.problems.size() == 3);
  CHECK(all.problems[0].at.file.ends_with(bad.text + ".yaml"));
  CHECK(all.problems[1].at.file.ends_with("note.yaml"));
  CHECK(all.problems[2].message == "the file is in the wrong directory");
}

TEST_CASE("many tickets are loaded in the order of their IDs") {
  test::MemoryStore memory;
  for (int i = 0; i < 100; ++i)
    put_ticket(memory, id_of("AAAA" + std::string(1, kIdSymbols[static_cast<std::size_t>(i / 10)]) +
                             std::string(1, kIdSymbols[static_cast<std::size_t>(i % 10)])));
  const Store store = memory.open();
  const AllTickets all = store.load_all();
  const auto ids = store.ids();
  REQUIRE(ids);
  REQUIRE(all.tickets.size() == 101);
  for (std::size_t i = 0; i < all.tickets.size(); ++i)
    CHECK(all.tickets[i].ticket.id == (*ids)[i]);
}

TEST_CASE("a store without tickets has none") {
  test::MemoryDisk disk;
  disk.put(path_in("kesu.yaml"), test::kConfig);
  const Store store = test::open_store(disk);
  CHECK(store.ids() == std::vector<TicketId>());
  CHECK(store.load_all().problems.empty());
}

TEST_CASE("a ticket is found by its ID and by any unambiguous end of it") {
  test::MemoryStore memory;
  const Store store = memory.open();
  for (const std::string typed : {"KS-260311-7F3QXMY", "ks-260311-7f3qxmy", "7F3QXMY", "qxmy", "260311-7F3QXMY",
                                  "2603117f3qxmy", "S-260311-7F3QXMY"}) {
    CAPTURE(typed);
    CHECK(store.find(typed, Lookup::kReading) == kTicket);
  }
}

TEST_CASE("a look-up says what is wrong with it") {
  test::MemoryStore memory;
  const Store store = memory.open();
  struct Row {
    std::string typed;
    std::string message;
  };
  const Row rows[] = {
      {"XMY", "'XMY' is too short for a ticket ID"},
      {"XXXX", "there is no ticket XXXX"},
      {"KS-260311-7F3QXYM", "'KS-260311-7F3QXYM' is mistyped: its last symbol does not fit the others"},
      {"KS-260311-7F3Q", "'KS-260311-7F3Q' does not end with 7 or 8 digits and capitals"},
      {id_of("ABCDEF").text, "there is no ticket " + id_of("ABCDEF").text},
  };
  for (const Row& row : rows) {
    const auto found = store.find(row.typed, Lookup::kReading);
    REQUIRE_FALSE(found);
    CHECK(found.error().kind == ErrorKind::kNotFound);
    CHECK(found.error().message == row.message);
  }
}

TEST_CASE("an ambiguous end lists at most five candidates") {
  test::MemoryStore memory;
  std::vector<TicketId> alike;
  for (std::size_t i = 0; alike.size() < 6 && i < kIdSymbols.size() * kIdSymbols.size(); ++i) {
    const TicketId id = id_of(std::string{kIdSymbols[i / 31], kIdSymbols[i % 31]} + "FFFF");
    if (id.text.back() == '7') alike.push_back(id);
  }
  REQUIRE(alike.size() == 6);
  const Store store = memory.open();
  put_ticket(memory, alike[0]);
  CHECK(store.find("ffff7", Lookup::kReading) == alike[0]);
  put_ticket(memory, alike[1]);
  const auto two = store.find("ffff7", Lookup::kReading);
  REQUIRE_FALSE(two);
  CHECK(two.error().kind == ErrorKind::kNotFound);
  CHECK(two.error().message == "'ffff7' is ambiguous: 2 tickets end so");
  CHECK(two.error().hint == "one of " + alike[0].text + ", " + alike[1].text);
  for (const TicketId& id : alike)
    put_ticket(memory, id);
  CHECK(store.find("ffff7", Lookup::kReading).error().hint.ends_with(alike[4].text + ", …"));
}

TEST_CASE("a writing verb wants the whole ID") {
  test::MemoryStore memory;
  const Store store = memory.open();
  CHECK(store.find("KS-260311-7F3QXMY", Lookup::kWholeIdOnly) == kTicket);
  const auto found = store.find("7F3QXMY", Lookup::kWholeIdOnly);
  REQUIRE_FALSE(found);
  CHECK(found.error().kind == ErrorKind::kNotFound);
  CHECK(found.error().hint == "if you mean KS-260311-7F3QXMY, write it out");
}

TEST_CASE("a ticket is found by an ID that it has no more") {
  test::MemoryStore memory;
  const TicketId now = id_of("NNNNNN");
  const TicketId then = id_of("TTTTTT");
  std::string bytes = file_as(now.text);
  bytes.insert(bytes.find("received:"), "formerly: [" + then.text + "]\n");
  memory.disk.put(test::absolute(now), bytes);
  const Store store = memory.open();
  CHECK(store.find(then.text, Lookup::kWholeIdOnly) == now);
  CHECK(store.find("TTTTT" + then.text.substr(then.text.size() - 1), Lookup::kReading) == now);
}

TEST_CASE("tickets from before a change of the prefix are still tickets") {
  test::MemoryStore memory;
  const TicketId old{"OLD-260311-7F3QXMY"};
  memory.disk.erase(test::absolute(kTicket));
  put_ticket(memory, old);
  const Store store = memory.open();
  CHECK(store.ids() == std::vector<TicketId>{old});
  CHECK(store.find("old-260311-7f3qxmy", Lookup::kReading) == old);
  CHECK(store.find("OLD-260311-7F3QXMY", Lookup::kWholeIdOnly) == old);
}

}  // namespace kesu
