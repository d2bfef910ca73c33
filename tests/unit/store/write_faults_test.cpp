// SPDX-License-Identifier: Apache-2.0
// A write meets every failure at every operation. Whatever happens a file holds what it held or what it was to hold, a
// write that says it is done is on disk, even after a power cut, and the next write finds nothing in its way.
#include <doctest/doctest.h>

#include "store_fixture.hpp"

namespace kesu {
namespace {

using test::Fault;
using test::kRoot;
using test::kTicket;
using test::PowerCut;

/// A ticket in another month, so that the write has two directories, one of them new.
constexpr const char* kSecond = "KS-260201-AAAAAA";

TicketId second_ticket() {
  return {std::string(kSecond) + check_symbol("260201", "AAAAAA")};
}

struct Scene {
  test::MemoryStore memory;
  std::string first_before;
  std::string second_before;

  explicit Scene(bool in_git) {
    memory.disk.put(test::absolute(second_ticket()), test::file_of(test::small_ticket(second_ticket().text).ticket()));
    if (in_git) memory.disk.put(std::string(kRoot) + "/.git/HEAD", "ref: refs/heads/main\n");
    first_before = *memory.disk.peek(test::absolute(kTicket));
    second_before = *memory.disk.peek(test::absolute(second_ticket()));
  }

  /// Notes on two tickets and opens a third.
  static Result<Written> write(const Store& store) {
    return store.write(
        [&](Writer& writer) -> Result<void> {
          if (auto done = test::noting(kTicket, "new")(writer); !done) return done;
          if (auto done = test::noting(second_ticket(), "new")(writer); !done) return done;
          auto created = writer.create(test::new_complaint(), {test::open_event("09:30")}, test::kOpened);
          if (!created) return fail(created.error());
          return {};
        },
        test::options());
  }
};

struct StoreState {
  bool first_is_new = false;
  bool second_is_new = false;
  bool is_opened = false;

  [[nodiscard]] bool all_new() const { return first_is_new && second_is_new && is_opened; }
  [[nodiscard]] bool all_old() const { return !first_is_new && !second_is_new && !is_opened; }
};

/// What stands on the disk; fails the test if anything of it is neither old nor new.
StoreState look(Scene& scene) {
  const Store store = scene.memory.open();
  const AllTickets all = store.load_all();
  CHECK(all.problems.empty());
  StoreState state;
  for (const StoredTicket& stored : all.tickets) {
    if (stored.ticket.id == kTicket) {
      state.first_is_new = stored.bytes != scene.first_before;
      CHECK(stored.ticket.history.size() == (state.first_is_new ? 3 : 2));
    } else if (stored.ticket.id == second_ticket()) {
      state.second_is_new = stored.bytes != scene.second_before;
      CHECK(stored.ticket.history.size() == (state.second_is_new ? 3 : 2));
    } else {
      state.is_opened = true;
    }
  }
  CHECK(all.tickets.size() == (state.is_opened ? 3 : 2));
  return state;
}

/// Temporary files, markers and locks of git anywhere.
std::vector<std::string> litter(const Scene& scene) {
  std::vector<std::string> paths;
  for (const std::string& path : scene.memory.disk.files()) {
    if (path.find(".kesu-tmp-") != std::string::npos || path.ends_with("/index.lock") || path.ends_with("/writing"))
      paths.push_back(path);
  }
  return paths;
}

int operations_of_a_write(bool in_git) {
  Scene scene(in_git);
  const Store store = scene.memory.open();
  const int before = scene.memory.disk.operations();
  REQUIRE(Scene::write(store));
  return scene.memory.disk.operations() - before;
}

/// Runs `check(scene, outcome)` after a write with `fault` at each of its operations, outside and inside a work tree of
/// git. The disk works again by then.
template <class Check>
void at_every_operation(Fault fault, const Check& check) {
  for (const bool in_git : {false, true}) {
    const int operations = operations_of_a_write(in_git);
    REQUIRE(operations > 20);
    for (int n = 1; n <= operations; ++n) {
      CAPTURE(n);
      CAPTURE(in_git);
      Scene scene(in_git);
      const Store store = scene.memory.open();
      scene.memory.disk.fault_at(n, fault);
      const auto written = Scene::write(store);
      scene.memory.disk.recover();
      check(scene, written);
    }
  }
}

/// A later write finds nothing in its way, and leaves nothing behind.
void check_next_write(Scene& scene) {
  const auto written = scene.memory.open().write(test::noting(kTicket, "later", "11:00"), test::options(99));
  if (!written) FAIL_CHECK(written.error().message);
  CHECK(litter(scene).empty());
}

}  // namespace

TEST_CASE("a single failure leaves all as it was, unless the write says done") {
  at_every_operation(Fault::kError, [](Scene& scene, const Result<Written>& written) {
    const StoreState state = look(scene);
    CHECK(state.all_new() == written.has_value());
    CHECK(state.all_old() == !written.has_value());
    if (!written) CHECK(written.error().kind == ErrorKind::kEnvironment);
    check_next_write(scene);
  });
}

TEST_CASE("a disk that fails for good leaves each file old or new") {
  at_every_operation(Fault::kErrors, [](Scene& scene, const Result<Written>& written) {
    const StoreState state = look(scene);
    if (written) CHECK(state.all_new());
    check_next_write(scene);
  });
}

TEST_CASE("a process that dies leaves each file old or new") {
  for (const Fault fault : {Fault::kDiesBefore, Fault::kDiesWithin, Fault::kDiesAfter}) {
    at_every_operation(fault, [](Scene& scene, const Result<Written>& /*nobody hears it*/) {
      look(scene);
      check_next_write(scene);
    });
  }
}

TEST_CASE("a power cut takes nothing that was said to be done") {
  for (const PowerCut cut : {PowerCut::kNamesLost, PowerCut::kNamesKept}) {
    for (const Fault fault :
         {Fault::kError, Fault::kErrors, Fault::kDiesBefore, Fault::kDiesWithin, Fault::kDiesAfter}) {
      at_every_operation(fault, [&](Scene& scene, const Result<Written>& written) {
        scene.memory.disk.cut_power(cut);
        const StoreState state = look(scene);
        if (written) CHECK(state.all_new());
        // A lock whose bytes were lost could be git's own, so its user has to remove it, as after a power cut in git.
        const std::string lock = std::string(kRoot) + "/.git/index.lock";
        if (scene.memory.disk.peek(lock) == "") scene.memory.disk.erase(lock);
        const auto later = scene.memory.open().write(test::noting(kTicket, "later", "11:00"), test::options(99));
        if (!later) FAIL_CHECK(later.error().message << " " << later.error().at.file);
        scene.memory.disk.cut_power(cut);
        CHECK(scene.memory.open().load_all().problems.empty());
        const auto notes = test::notes_of(scene.memory.open(), kTicket);
        CHECK(std::count(notes.begin(), notes.end(), "later") == 1);
      });
    }
  }
}

TEST_CASE("a power cut takes no ticket from a directory that a dead write made") {
  Scene scene(false);
  const Store store = scene.memory.open();
  const auto opening = [](Writer& writer) -> Result<void> {
    const auto created = writer.create(test::new_complaint(), {test::open_event("09:30")}, test::kOpened);
    return created ? Result<void>() : fail(created.error());
  };
  const int before = scene.memory.disk.operations();
  REQUIRE(store.write(opening, test::options()));
  const int operations = scene.memory.disk.operations() - before;
  for (int n = 1; n <= operations; ++n) {
    CAPTURE(n);
    Scene other(false);
    const Store reopened = other.memory.open();
    other.memory.disk.fault_at(n, Fault::kDiesAfter);
    static_cast<void>(reopened.write(opening, test::options(2)));
    other.memory.disk.recover();
    const auto written = reopened.write(opening, test::options(3));
    REQUIRE(written);
    other.memory.disk.cut_power(PowerCut::kNamesLost);
    CHECK(reopened.load(written->created.front()));
  }
}

}  // namespace kesu
