// SPDX-License-Identifier: Apache-2.0
// What is owed of an action, as a clock.
#include <doctest/doctest.h>

#include "kesu/time/clock.hpp"

#include "clock_fixture.hpp"

using namespace kesu;
using namespace kesu::test;

namespace {

/// An action opened on 11 March that is due on the 20th, folded with the further papers that `add` appends.
struct ActionClock {
  Ticket file;

  ActionClock() {
    file.id = TicketId{"CA-260311-M2K8PAY"};
    file.header = encode_action_header(file.id, {});
    add(EventKind::kOpen, "11 09:00");
    add(EventKind::kCommission, "11 09:00").fields.add("due", Node::time("2026-03-20"));
  }
  Event& add(EventKind kind, std::string_view at, const char* by = "somebody") {
    Event event;
    event.kind = kind;
    event.by = by;
    event.id = {static_cast<int>(file.history.size()) + 1, "AAAA"};
    if (!file.history.empty()) event.after = {file.history.back().id};
    event.at = store_zone().stamp(instant(at));
    file.history.push_back(std::move(event));
    return file.history.back();
  }
  [[nodiscard]] std::optional<Clock> owed() const {
    Problems problems;
    const auto action = fold_action(file, decode_context(problems));
    REQUIRE(action.has_value());
    return clock_of(file, *action, clock_context());
  }
};

}  // namespace

TEST_CASE("an action is late from the first second after its day") {
  const ActionClock action;
  const auto owed = action.owed();
  REQUIRE(owed.has_value());
  CHECK(owed->terms.name == kActionClock);
  CHECK_FALSE(owed->late(instant("20 23:59")));
  CHECK(owed->late(instant("21 00:00")));
}

TEST_CASE("the effect of an action is to be verified on its check day, else when it was due or carried out") {
  struct Row {
    const char* done;
    const char* check_on;
    const char* not_late;
    const char* late;
  };
  for (const Row& row :
       {Row{"12 10:00", "2026-03-28", "28 23:59", "29 00:00"}, Row{"12 10:00", nullptr, "20 23:59", "21 00:00"},
        Row{"24 10:00", nullptr, "24 23:59", "25 00:00"}}) {
    CAPTURE(row.late);
    ActionClock action;
    Event& done = action.add(EventKind::kDone, row.done);
    if (row.check_on != nullptr) done.fields.add("check_on", Node::time(row.check_on));
    const auto owed = action.owed();
    REQUIRE(owed.has_value());
    CHECK(owed->terms.name == kVerifyClock);
    CHECK_FALSE(owed->late(instant(row.not_late)));
    CHECK(owed->late(instant(row.late)));
  }
}

TEST_CASE("what is verified or closed owes nothing") {
  ActionClock action;
  action.add(EventKind::kDone, "12 10:00");
  action.add(EventKind::kVerify, "13 10:00", "somebody.else").fields.add("as", Node::string("effective"));
  CHECK_FALSE(action.owed().has_value());
  ActionClock closed;
  closed.add(EventKind::kClose, "12 10:00");
  CHECK_FALSE(closed.owed().has_value());
}

TEST_CASE("the paper that does what is owed of an action keeps the verdict") {
  ActionClock action;
  const auto owed = action.owed();
  REQUIRE(owed.has_value());
  Event done;
  done.kind = EventKind::kDone;
  done.at = store_zone().stamp(instant("21 09:00"));
  const Verdict verdict = verdict_for(*owed, done, clock_context());
  CHECK(verdict.name == kActionClock);
  CHECK_FALSE(verdict.met);
  CHECK(verdict.took == std::chrono::hours{240});
}
