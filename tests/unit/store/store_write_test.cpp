// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "kesu/yaml/reader.hpp"

#include "store_fixture.hpp"

namespace kesu {
namespace {

using test::kTicket;
using test::noting;
using test::options;

std::string bytes_of(const test::MemoryStore& memory, const TicketId& id) {
  return memory.disk.peek(test::absolute(id)).value_or("");
}

/// Paths of everything below tickets/.
std::vector<std::string> ticket_files(const test::MemoryStore& memory) {
  std::vector<std::string> paths;
  for (const std::string& path : memory.disk.files()) {
    if (path.starts_with(std::string(test::kRoot) + "/tickets/")) paths.push_back(path);
  }
  return paths;
}

}  // namespace

TEST_CASE("an event is added at the end, and every earlier byte stays") {
  test::MemoryStore memory;
  std::string before = bytes_of(memory, kTicket);
  before.insert(before.find("history:"), "x-ours: kept # by hand\n");
  before += "  # seen by the board\n";
  memory.disk.put(test::absolute(kTicket), before);
  const Store store = memory.open();
  const auto written = store.write(noting(kTicket, "Called back.\nNobody there."), options());
  REQUIRE(written);
  CHECK(written->paths == std::vector<std::string>{Store::path_of(kTicket)});
  CHECK(written->created.empty());
  const std::string after = bytes_of(memory, kTicket);
  CHECK(after.starts_with(before));
  const auto stored = store.load(kTicket);
  REQUIRE(stored);
  const Event& event = stored->ticket.history.back();
  CHECK(event.id.folio == 3);
  CHECK(event.after == std::vector<EventId>{stored->ticket.history[1].id});
  CHECK(event.field("text") == "Called back.\nNobody there.");
}

TEST_CASE("events added together follow each other") {
  test::MemoryStore memory;
  const Store store = memory.open();
  std::vector<EventId> ids;
  REQUIRE(store.write(
      [&](Writer& writer) -> Result<void> {
        auto given = writer.append(kTicket, {test::note("10:00", "one"), test::note("10:01", "two")});
        REQUIRE(given);
        ids = *given;
        CHECK(writer.load(kTicket)->ticket.history.size() == 4);
        given = writer.append(kTicket, {test::note("10:02", "three")});
        REQUIRE(given);
        ids.push_back(given->front());
        return {};
      },
      options()));
  const auto history = store.load(kTicket)->ticket.history;
  REQUIRE(history.size() == 5);
  for (std::size_t i = 2; i < 5; ++i) {
    CHECK(history[i].id == ids[i - 2]);
    CHECK(history[i].id.folio == static_cast<int>(i) + 1);
    CHECK(history[i].after == std::vector<EventId>{history[i - 1].id});
  }
}

TEST_CASE("an event after a merge follows both ends") {
  test::MemoryStore memory;
  memory.disk.put(test::absolute(kTicket), test::file_of(test::small_ticket()
                                                             .note("10:00", "ours")
                                                             .named({3, "AAAA"})
                                                             .after({2})
                                                             .note("10:01", "theirs")
                                                             .named({3, "BBBB"})
                                                             .after({2})
                                                             .ticket()));
  const Store store = memory.open();
  REQUIRE(store.write(noting(kTicket, "both"), options()));
  const Event event = store.load(kTicket)->ticket.history.back();
  CHECK(event.id.folio == 5);
  CHECK(event.after == std::vector<EventId>{{3, "AAAA"}, {3, "BBBB"}});
}

TEST_CASE("a history indented otherwise grows as it is") {
  test::MemoryStore memory;
  std::string text = bytes_of(memory, kTicket);
  const std::size_t history = text.find("history:\n") + 9;
  std::string shifted = text.substr(0, history);
  for (std::size_t at = history; at < text.size();) {
    const std::size_t end = text.find('\n', at) + 1;
    shifted += text.substr(at + 2, end - at - 2);
    at = end;
  }
  memory.disk.put(test::absolute(kTicket), shifted);
  const Store store = memory.open();
  REQUIRE(store.write(noting(kTicket, "flat"), options()));
  CHECK(bytes_of(memory, kTicket).starts_with(shifted));
  CHECK(test::notes_of(store, kTicket) == std::vector<std::string>{"flat"});
}

TEST_CASE("a history in one line takes no events") {
  test::MemoryStore memory;
  std::string text = bytes_of(memory, kTicket);
  text = text.substr(0, text.find("history:")) +
         "history: [{id: 1-TEST, at: \"2026-03-11T09:20:00+08:00\", by: zhang.min, do: open}]\n";
  memory.disk.put(test::absolute(kTicket), text);
  const auto written = memory.open().write(noting(kTicket, "x"), options());
  REQUIRE_FALSE(written);
  CHECK(written.error().kind == ErrorKind::kInvalidData);
  CHECK(bytes_of(memory, kTicket) == text);
}

TEST_CASE("a ticket is created with the ID of its day, and reads back") {
  test::MemoryStore memory;
  const Store store = memory.open();
  TicketId id;
  const auto written = store.write(
      [&](Writer& writer) -> Result<void> {
        const auto created =
            writer.create(test::new_complaint("投诉：门\t漏"), {test::open_event("09:30")}, test::kOpened);
        REQUIRE(created);
        id = *created;
        return {};
      },
      options());
  REQUIRE(written);
  CHECK(written->created == std::vector<TicketId>{id});
  CHECK(id.text.starts_with("KS-260402-"));
  CHECK(parse_ticket_id(id.text, "KS"));
  const auto stored = store.load(id);
  REQUIRE(stored);
  CHECK(stored->ticket.complaint.subject == "投诉：门\t漏");
  CHECK(stored->ticket.history.front().id.folio == 1);
}

TEST_CASE("a created ticket can be worked on before it is on disk") {
  test::MemoryStore memory;
  const Store store = memory.open();
  const auto written = store.write(
      [&](Writer& writer) -> Result<void> {
        const auto created = writer.create(test::new_complaint(), {test::open_event("09:30")}, test::kOpened);
        REQUIRE(created);
        REQUIRE(writer.append(*created, {test::note("09:40", "first")}));
        return {};
      },
      options());
  REQUIRE(written);
  CHECK(written->paths.size() == 1);
  CHECK(test::notes_of(store, written->created.front()) == std::vector<std::string>{"first"});
}

TEST_CASE("an ID that is taken is not given again") {
  test::MemoryStore memory;
  const Store store = memory.open();
  const auto opening = [](Writer& writer) -> Result<void> {
    const auto created = writer.create(test::new_complaint(), {test::open_event("09:30")}, test::kOpened);
    return created ? Result<void>() : fail(created.error());
  };
  const auto first = store.write(opening, options(7));
  const auto second = store.write(opening, options(7));
  REQUIRE(first);
  REQUIRE(second);
  CHECK(first->created != second->created);
  CHECK(ticket_files(memory).size() == 3);
}

TEST_CASE("a ticket that appears under the same name meanwhile is not replaced") {
  test::MemoryStore memory;
  const Store store = memory.open();
  std::vector<TicketId> tried;
  memory.disk.meanwhile = [&](const std::string& path) {
    // At the moment of the rename somebody without our lock is quicker.
    if (!tried.empty() && path == test::absolute(tried.front()) && !memory.disk.peek(path))
      memory.disk.put(path, "theirs\n");
  };
  const auto written = store.write(
      [&](Writer& writer) -> Result<void> {
        const auto created = writer.create(test::new_complaint(), {test::open_event("09:30")}, test::kOpened);
        REQUIRE(created);
        tried.push_back(*created);
        return {};
      },
      options());
  REQUIRE(written);
  REQUIRE(tried.size() == 2);
  CHECK(written->created == std::vector<TicketId>{tried[1]});
  CHECK(bytes_of(memory, tried[0]) == "theirs\n");
}

TEST_CASE("what work refuses is not written") {
  test::MemoryStore memory;
  const std::string before = bytes_of(memory, kTicket);
  const auto written = memory.open().write(
      [&](Writer& writer) -> Result<void> {
        REQUIRE(writer.append(kTicket, {test::note("10:00", "x")}));
        return fail(ErrorKind::kRefused, "not yours");
      },
      options());
  REQUIRE_FALSE(written);
  CHECK(written.error().kind == ErrorKind::kRefused);
  CHECK(bytes_of(memory, kTicket) == before);
  CHECK(ticket_files(memory).size() == 1);
}

TEST_CASE("work that changes nothing writes nothing") {
  test::MemoryStore memory;
  const auto written = memory.open().write(
      [&](Writer& writer) -> Result<void> {
        REQUIRE(writer.load(kTicket));
        return {};
      },
      options());
  REQUIRE(written);
  CHECK(written->paths.empty());
}

TEST_CASE("work runs again on what somebody else wrote meanwhile") {
  test::MemoryStore memory;
  const Store store = memory.open();
  int runs = 0;
  auto chosen = options();
  chosen.after_stage = [&] {
    if (runs > 1) return;
    memory.disk.put(test::absolute(kTicket), test::file_of(test::small_ticket().note("09:50", "from a pull").ticket()));
  };
  const auto written = store.write(
      [&](Writer& writer) -> Result<void> {
        ++runs;
        return noting(kTicket, "mine")(writer);
      },
      chosen);
  REQUIRE(written);
  CHECK(runs == 2);
  CHECK(test::notes_of(store, kTicket) == std::vector<std::string>{"from a pull", "mine"});
  CHECK(ticket_files(memory).size() == 1);
}

TEST_CASE("work runs again when a ticket it only looked at changed") {
  test::MemoryStore memory;
  const TicketId other{"KS-260312-AAAAAA" + std::string(1, check_symbol("260312", "AAAAAA"))};
  memory.disk.put(test::absolute(other), test::file_of(test::small_ticket(other.text).ticket()));
  int runs = 0;
  auto chosen = options();
  chosen.after_stage = [&] {
    if (runs == 1)
      memory.disk.put(test::absolute(other),
                      test::file_of(test::small_ticket(other.text).note("09:50", "new").ticket()));
  };
  REQUIRE(memory.open().write(
      [&](Writer& writer) -> Result<void> {
        ++runs;
        REQUIRE(writer.load(other));
        return noting(kTicket, "mine")(writer);
      },
      chosen));
  CHECK(runs == 2);
}

TEST_CASE("a write gives up when the files change each time") {
  test::MemoryStore memory;
  int runs = 0;
  auto chosen = options();
  chosen.after_stage = [&] {
    memory.disk.put(test::absolute(kTicket),
                    test::file_of(test::small_ticket().note("09:50", std::to_string(++runs)).ticket()));
  };
  const auto written = memory.open().write(noting(kTicket, "mine"), chosen);
  REQUIRE_FALSE(written);
  CHECK(written.error().kind == ErrorKind::kEnvironment);
  CHECK(ticket_files(memory).size() == 1);
}

TEST_CASE("a write waits for no other for ever") {
  test::MemoryStore memory;
  const Store store = memory.open();
  const auto lock = memory.disk.lock(std::string(test::kRoot) + "/.kesu/lock", std::chrono::milliseconds(0));
  const auto written = store.write(noting(kTicket, "x"), options());
  REQUIRE_FALSE(written);
  CHECK(written.error().kind == ErrorKind::kEnvironment);
  CHECK(written.error().message == "nothing was written: another kesu is writing (pid 1)");
}

TEST_CASE("an event under a given clock is refused unless the store allows it") {
  test::MemoryStore memory;
  Event given = test::note("10:00", "x");
  given.given_clock = true;
  const auto work = [&](Writer& writer) -> Result<void> {
    const auto ids = writer.append(kTicket, {given});
    return ids ? Result<void>() : fail(ids.error());
  };
  const auto refused = memory.open().write(work, options());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::kRefused);
  memory.disk.put(std::string(test::kRoot) + "/kesu.yaml", std::string(test::kConfig) + "given_clock: allow\n");
  CHECK(memory.open().write(work, options()));
}

TEST_CASE("an event that would not read back is not written") {
  test::MemoryStore memory;
  const std::string before = bytes_of(memory, kTicket);
  Event event = test::note("10:00", "x");
  SUBCASE("bytes that are no text") {
    event.fields = Node::mapping(), event.fields.add("text", Node::string("\xff\xfe"));
  }
  SUBCASE("a field that its kind does not have") {
    event.fields.add("colour", Node::string("red"));
  }
  SUBCASE("a second open") {
    event.kind = EventKind::kOpen;
  }
  const auto written = memory.open().write(
      [&](Writer& writer) -> Result<void> {
        const auto ids = writer.append(kTicket, {event});
        return ids ? Result<void>() : fail(ids.error());
      },
      options());
  CHECK_FALSE(written);
  CHECK(bytes_of(memory, kTicket) == before);
}

TEST_CASE("a write does not follow a link") {
  test::MemoryStore memory;
  const std::string before = bytes_of(memory, kTicket);
  memory.disk.put("/elsewhere/ticket.yaml", before);
  memory.disk.erase(test::absolute(kTicket));
  memory.disk.put_link(test::absolute(kTicket), "/elsewhere/ticket.yaml");
  const auto written = memory.open().write(noting(kTicket, "x"), options());
  REQUIRE_FALSE(written);
  CHECK(written.error().kind == ErrorKind::kInvalidData);
  CHECK(memory.disk.peek("/elsewhere/ticket.yaml") == before);
}

TEST_CASE("the private directory keeps itself out of git") {
  test::MemoryStore memory;
  REQUIRE(memory.open().write(noting(kTicket, "x"), options()));
  CHECK(memory.disk.peek(std::string(test::kRoot) + "/.kesu/.gitignore") == "*\n");
}

TEST_CASE("a file beside the tickets is put where none is, and replaced only where that is allowed") {
  test::MemoryStore memory;
  const Store store = memory.open();
  const std::string path = "calendars/cn-2027.yaml";
  const auto put = [&](std::string bytes, bool may_replace) {
    return store.write([&](Writer& writer) { return writer.put_file(path, bytes, may_replace); }, options());
  };
  const auto there = [&] { return memory.disk.peek(std::string(test::kRoot) + "/" + path); };
  CHECK(put("one\n", false)->paths == std::vector<std::string>{path});
  CHECK(there() == "one\n");
  CHECK(put("one\n", false)->paths.empty());
  const auto refused = put("two\n", false);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().kind == ErrorKind::kRefused);
  CHECK(there() == "one\n");
  CHECK(put("two\n", true)->paths == std::vector<std::string>{path});
  CHECK(there() == "two\n");
}

TEST_CASE("a write whose lock was removed writes only when it has it again") {
  test::MemoryStore memory;
  const std::string path = std::string(test::kRoot) + "/.kesu/lock";
  const std::string before = bytes_of(memory, kTicket);
  std::shared_ptr<DiskLock> others;
  int runs = 0;
  auto chosen = options();
  bool is_others = false;
  chosen.after_stage = [&] {
    if (runs++ > 0) return;
    memory.disk.break_lock(path);
    if (is_others) others = *memory.disk.lock(path, std::chrono::milliseconds(0));
  };
  SUBCASE("another has it") {
    is_others = true;
    const auto written = memory.open().write(noting(kTicket, "x"), chosen);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::kEnvironment);
    CHECK(bytes_of(memory, kTicket) == before);
    CHECK(runs == 1);
  }
  SUBCASE("nobody has it") {
    CHECK(memory.open().write(noting(kTicket, "x"), chosen));
    CHECK(test::notes_of(memory.open(), kTicket) == std::vector<std::string>{"x"});
    CHECK(runs == 2);
  }
}

TEST_CASE("a private directory that is a link, or a file, is not written through") {
  test::MemoryStore memory;
  const std::string directory = std::string(test::kRoot) + "/.kesu";
  memory.disk.put_directory("/elsewhere");
  SUBCASE("a link") {
    memory.disk.put_link(directory, "/elsewhere");
  }
  SUBCASE("a link to nowhere") {
    memory.disk.put_link(directory, "/nowhere");
  }
  SUBCASE("a file") {
    memory.disk.put(directory, "");
  }
  const auto before = memory.disk.files();
  const auto written = memory.open().write(noting(kTicket, "x"), options());
  REQUIRE_FALSE(written);
  CHECK(written.error().kind == ErrorKind::kInvalidData);
  CHECK(written.error().at.file.ends_with(".kesu"));
  CHECK(memory.disk.files() == before);
}

TEST_CASE("what is on disk is reported before a write returns") {
  test::MemoryStore memory;
  std::vector<TicketId> tickets;
  auto chosen = options();
  chosen.report = [&](const Written& written) { tickets = written.tickets; };
  REQUIRE(memory.open().write(noting(kTicket, "x"), chosen));
  CHECK(tickets == std::vector<TicketId>{kTicket});
}

}  // namespace kesu
