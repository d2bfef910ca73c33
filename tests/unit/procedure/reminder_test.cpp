// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/reminder.hpp"

#include <doctest/doctest.h>

#include "kesu/procedure/escalation.hpp"

#include "memory_disk.hpp"
#include "rules_fixture.hpp"
#include "ticket_builder.hpp"

namespace kesu {
namespace {

using test::clock_terms;
using test::instant;
using test::RulesFixture;
using test::TicketBuilder;

constexpr const char* kDeadlines =
    "quiet_hours: {calendar: office}\n"
    "promises: {warn: [-1h]}\n"
    "clocks:\n"
    "  respond:\n"
    "    from: received\n"
    "    until: respond\n"
    "    limit: 4h\n"
    "    warn: [50%, {at: -30m, to: [owner, head]}]\n"
    "    escalate: [100%, {at: +1h, to: [manager], owner: superior}, +2h]\n"
    "  resolve: {from: received, until: resolve, limit: 8h, escalate: [{at: 100%, to: [manager]}]}\n";

/// The rules of these tests: the office is open Monday to Friday; wu.tao's superior is chen.jie, who is manager; the
/// workshop has no head.
const RuleSet& rules() {
  static const RuleSet set =
      RulesFixture()
          .with("deadlines.yaml", kDeadlines)
          .with("priority.yaml",
                "levels: {urgent: 70, important: 40}\n"
                "factors: {}\n"
                "overrides: {fire: {priority: urgent, when: {words: [fire]}, notify: chen.jie}}\n")
          .rules();
  return set;
}

const Zone& zone() {
  static const Zone shanghai = Zone::load("Asia/Shanghai").value();
  return shanghai;
}

ClockContext context() {
  return {rules().calendar_lookup(), &zone()};
}

/// A ticket of wu.tao's, received and opened on Wednesday the 11th at 09:00, with both clocks.
TicketBuilder late_ticket(std::string id = "KS-260311-7F3QXMY") {
  return TicketBuilder(std::move(id))
      .received("09:00")
      .open("09:00")
      .terms({clock_terms("respond", "4h", Milestone::kReceived, Milestone::kRespond, {"customer"}),
              clock_terms("resolve", "8h", Milestone::kReceived, Milestone::kResolve)})
      .assign("09:05", "wu.tao", "workshop");
}

/// A ticket as it stands at some time.
struct Look {
  Ticket ticket;
  State state;
  std::vector<Clock> clocks;
  Instant now;

  Look(const TicketBuilder& builder, std::string_view at) : ticket(builder.ticket()), now(instant(at)) {
    Problems problems;
    state = fold(ticket, test::decode_context(problems)).value();
    clocks = clocks_of(ticket, state, context(), now);
  }
  [[nodiscard]] Matter matter() const { return {ticket, state, clocks}; }
  [[nodiscard]] std::vector<ReachedPoint> reached() const {
    Problems problems;
    auto points = reached_points(rules(), matter(), context(), now, problems);
    CHECK(problems.empty());
    return points;
  }
  [[nodiscard]] Subject subject(bool held = false) const { return {matter(), reached(), held}; }
};

/// "respond warn 50%, respond escalate 100%": points in their order.
template <class Points>
std::string shown(const Points& points) {
  std::string text;
  for (const auto& one : points) {
    const NoticePoint& key = one.key;
    text += (text.empty() ? "" : ", ") + (key.clock.empty() ? "" : key.clock + " ") + key.kind + " " + key.point;
  }
  return text;
}

/// A store in memory with its journal.
struct JournalFixture {
  test::MemoryDisk disk;
  JournalFixture() { disk.put("/store/kesu.yaml", "needs: \"1.0\"\nzone: Asia/Shanghai\n"); }
  NoticeJournal open() {
    const auto store = Store::open(disk, "/store");
    REQUIRE(store);
    stores.push_back(*store);
    auto journal = NoticeJournal::open(stores.back(), test::time_of("12:00"));
    REQUIRE(journal);
    return *std::move(journal);
  }
  std::vector<Store> stores = [] {
    std::vector<Store> room;
    room.reserve(99);
    return room;
  }();
};

/// "wu.tao: respond 50%, respond -30m; chen.jie: …": what is to be sent, in order.
std::string sent(const Reminders& reminders) {
  std::string text;
  for (const JournaledNotice& notice : reminders.send) {
    text += (text.empty() ? "" : "; ") + notice.to + ":";
    for (const NoticePoint& point : notice.points)
      text += " " + (point.clock.empty() ? point.kind : point.clock) + " " + point.point;
  }
  return text;
}

constexpr Date kToday{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{11}};

Reminders plan(const NoticeJournal& journal, std::vector<Subject> subjects) {
  return plan_reminders(journal, *rules().people, subjects, kToday);
}

/// Plans, and journals that everything went, or (with `why`) that it did not.
std::string remind(NoticeJournal& journal, std::vector<Subject> subjects, const std::string& why = {}) {
  const Reminders reminders = plan(journal, std::move(subjects));
  REQUIRE(journal.plan(reminders.plan));
  for (const JournaledNotice& notice : reminders.send) {
    REQUIRE(journal.begin(notice.id, "test"));
    REQUIRE(journal.settle(notice.id, why));
  }
  return sent(reminders);
}

}  // namespace

TEST_CASE("a running clock has reached the points whose time has come, and what comes with the due time after it") {
  for (const auto& [now, points] : std::initializer_list<std::pair<const char*, const char*>>{
           {"10:59:59", ""},
           {"11:00", "respond warn 50%"},
           {"12:30", "respond warn 50%, respond warn -30m"},
           {"13:00", "respond warn 50%, respond warn -30m"},
           {"13:00:01", "respond warn 50%, respond warn -30m, respond escalate 100%"},
           {"14:00", "respond warn 50%, respond warn -30m, respond escalate 100%, respond escalate +1h"},
       }) {
    CAPTURE(now);
    CHECK(shown(Look(late_ticket(), now).reached()) == points);
  }
}

TEST_CASE("a key names ticket, clock, cycle, kind and threshold") {
  const auto points = Look(late_ticket(), "11:00").reached();
  REQUIRE(points.size() == 1);
  CHECK(points[0].key == NoticePoint{TicketId{"KS-260311-7F3QXMY"}, "respond", 1, "warn", "50%"});
  CHECK(points[0].at == instant("11:00"));
}

TEST_CASE("clocks that were met, cancelled or are paused have reached nothing") {
  CHECK(shown(Look(late_ticket().contact("10:00", ContactKind::kUpdate), "16:59").reached()) == "");
  CHECK(shown(Look(late_ticket().close("10:00", CloseAs::kWithdrawn), "18:00").reached()) == "");
  auto waiting = late_ticket().wait("10:00", "customer", "12 10:00");
  CHECK(shown(Look(waiting, "16:59").reached()) == "");
  // After the wait, and what is left of the four hours.
  CHECK(shown(Look(waiting, "12 11:00").reached()) == "resolve escalate 100%, respond warn 50%");
}

TEST_CASE("a promise that a contact gave is told by the rules for promises") {
  auto builder =
      late_ticket().contact("10:00", ContactKind::kUpdate).set("promise", Node::time("2026-03-11T16:00:00+08:00"));
  CHECK(shown(Look(builder, "14:59").reached()) == "");
  CHECK(shown(Look(builder, "15:00").reached()) == "promise warn -1h");
}

TEST_CASE("a grave ticket and an escalation by hand are told while the ticket is open") {
  Node because = Node::sequence();
  Node reason = Node::mapping(true);
  reason.add("rule", Node::string("override/fire"));
  because.items.push_back(reason);
  auto builder = late_ticket()
                     .classify("09:10", Priority::kUrgent)
                     .set("because", because)
                     .terms({})
                     .add(EventKind::kEscalate, "09:20")
                     .set("to", std::string("manager"))
                     .add(EventKind::kEscalate, "09:30")
                     .by("system")
                     .set("to", std::string("manager"));
  CHECK(shown(Look(builder, "10:00").reached()) == "notify override/fire, event 4-TEST");
  CHECK(shown(Look(TicketBuilder(builder).retract("09:40", 4), "10:00").reached()) == "notify override/fire");
  CHECK(shown(Look(TicketBuilder(builder).close("09:40", CloseAs::kWithdrawn), "10:00").reached()) == "");
}

TEST_CASE("everybody whom a point names gets one notice with all that is new to him") {
  JournalFixture fixture;
  const NoticeJournal journal = fixture.open();
  CHECK(sent(plan(journal, {Look(late_ticket(), "13:30").subject()})) ==
        "chen.jie: respond 100% respond -30m; wu.tao: respond -30m respond 50%");
}

TEST_CASE("a point is told once, and after a failure again, together with what is new") {
  JournalFixture fixture;
  NoticeJournal journal = fixture.open();
  CHECK(remind(journal, {Look(late_ticket(), "11:00").subject()}) == "wu.tao: respond 50%");
  CHECK(remind(journal, {Look(late_ticket(), "11:05").subject()}) == "");
  CHECK(remind(journal, {Look(late_ticket(), "12:30").subject()}, "no line") ==
        "chen.jie: respond -30m; wu.tao: respond -30m");
  const auto again = plan(journal, {Look(late_ticket(), "12:35").subject()});
  CHECK(again.plan.empty());
  CHECK(sent(again) == "chen.jie: respond -30m; wu.tao: respond -30m");
  CHECK(remind(journal, {Look(late_ticket(), "13:01").subject()}) ==
        "chen.jie: respond 100% respond -30m; wu.tao: respond -30m");
  CHECK(remind(journal, {Look(late_ticket(), "13:02").subject()}) == "");
}

TEST_CASE("what could not be told lapses when its clock is met, and waits while it is paused or held") {
  JournalFixture fixture;
  NoticeJournal journal = fixture.open();
  remind(journal, {Look(late_ticket(), "11:00").subject()}, "no line");
  CHECK(plan(journal, {Look(late_ticket(), "11:05").subject(true)}).send.empty());
  CHECK(plan(journal, {Look(late_ticket(), "11:05").subject(true)}).plan.empty());
  const Look paused(late_ticket().wait("11:01", "customer", "12 10:00"), "11:05");
  CHECK(plan(journal, {paused.subject()}).plan.empty());
  CHECK(plan(journal, {paused.subject()}).send.empty());
  const Look met(late_ticket().contact("11:01", ContactKind::kUpdate), "11:05");
  const Reminders reminders = plan(journal, {met.subject()});
  CHECK(reminders.send.empty());
  CHECK(reminders.plan.lapsed.size() == 1);
}

TEST_CASE("what may have gone is sent again as it was, and what is new apart from it") {
  JournalFixture fixture;
  NoticeJournal journal = fixture.open();
  const Reminders first = plan(journal, {Look(late_ticket(), "11:00").subject()});
  REQUIRE(journal.plan(first.plan));
  REQUIRE(journal.begin(first.send.front().id, "test"));
  const Reminders second = plan(journal, {Look(late_ticket(), "12:30").subject()});
  CHECK(sent(second) == "wu.tao: respond 50%; chen.jie: respond -30m; wu.tao: respond -30m");
  CHECK(second.send.front().id == first.send.front().id);
}

TEST_CASE("a ticket that was renamed is not told again") {
  JournalFixture fixture;
  NoticeJournal journal = fixture.open();
  remind(journal, {Look(late_ticket(), "11:00").subject()});
  Look renamed(late_ticket("KS-260311-AAAAAAA"), "11:05");
  renamed.ticket.formerly = {TicketId{"KS-260311-7F3QXMY"}};
  CHECK(sent(plan(journal, {renamed.subject()})) == "");
}

TEST_CASE("two tickets for the same person make one notice") {
  JournalFixture fixture;
  const NoticeJournal journal = fixture.open();
  const Look one(late_ticket("KS-260311-AAAAAAA"), "11:00");
  const Look two(late_ticket("KS-260311-BBBBBBB"), "11:00");
  const Reminders reminders = plan(journal, {one.subject(), two.subject()});
  REQUIRE(reminders.send.size() == 1);
  CHECK(reminders.send.front().points.size() == 2);
}

namespace {

std::optional<Escalation> due(const Look& look, const std::set<NoticePoint>& told = {}) {
  return escalation_due(rules(), look.matter(), look.reached(), kToday,
                        [&](const NoticePoint& point) { return !told.contains(point); });
}

}  // namespace

TEST_CASE("an escalation changes the level, and the owner where the rules say so") {
  CHECK_FALSE(due(Look(late_ticket(), "12:59")).has_value());
  const auto first = due(Look(late_ticket(), "13:01"));
  REQUIRE(first);
  CHECK(first->level == 1);
  CHECK(first->owner.empty());
  const auto second = due(Look(late_ticket(), "14:00"));
  REQUIRE(second);
  CHECK(second->level == 2);
  CHECK(second->owner == "chen.jie");
  CHECK(shown(second->points) == "respond escalate 100%, respond escalate +1h");
}

TEST_CASE("of several levels passed the highest counts, and the owner that any of them names") {
  const auto late = due(Look(late_ticket(), "18:00"));
  REQUIRE(late);
  CHECK(late->level == 3);
  CHECK(late->owner == "chen.jie");
  CHECK(shown(late->points) ==
        "respond escalate 100%, resolve escalate 100%, respond escalate +1h, respond escalate +2h");
}

TEST_CASE("what changes neither level nor owner, was told, or stands in the ticket is no escalation") {
  // Another clock had brought it to level 2 before.
  auto high = late_ticket().add(EventKind::kEscalate, "10:00").set("level", Node::integer(2));
  CHECK_FALSE(due(Look(high, "13:01")).has_value());
  const Look late(late_ticket(), "13:01");
  CHECK_FALSE(due(late, {late.reached().back().key}).has_value());
  Node because = Node::sequence();
  Node reason = Node::mapping(true);
  reason.add("rule", Node::string("escalate/respond"));
  reason.add("cycle", Node::integer(1));
  reason.add("threshold", Node::string("100%"));
  because.items.push_back(reason);
  auto filed = late_ticket().add(EventKind::kEscalate, "13:01").by("system").set("level", Node::integer(1));
  filed.set("because", because);
  CHECK_FALSE(due(Look(filed, "13:02")).has_value());
  // Even struck out it does not come again.
  CHECK_FALSE(due(Look(filed.retract("13:03", 3), "13:04")).has_value());
}

}  // namespace kesu
