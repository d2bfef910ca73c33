// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/notices.hpp"

#include <map>

#include <doctest/doctest.h>

#include "store_fixture.hpp"

namespace kesu {
namespace {

using test::Fault;
using test::kRoot;
using test::kTicket;
using test::MemoryStore;
using test::PowerCut;

const std::string kPath = std::string(kRoot) + "/.kesu/notices";

NoticePoint point(std::string threshold, std::string clock = "resolve") {
  return {kTicket, std::move(clock), 1, "warn", std::move(threshold)};
}

JournaledNotice notice(std::string to, std::vector<NoticePoint> points) {
  const std::string id = notice_id(to, points);
  return {id, std::move(to), std::move(points)};
}

NoticeJournal journal_of(const Store& store) {
  auto journal = NoticeJournal::open(store, test::time_of("12:00"));
  REQUIRE(journal);
  return *std::move(journal);
}

NoticePlan plan_of(std::vector<JournaledNotice> notices) {
  NoticePlan plan;
  plan.notices = std::move(notices);
  return plan;
}

/// "wu.tao planned: 50% 80%": one notice a line, in order.
std::string shown(const NoticeJournal& journal) {
  static constexpr const char* kStates[] = {"planned", "sending", "sent", "failed", "replaced", "lapsed"};
  std::string text;
  for (const JournaledNotice& one : journal.notices()) {
    text += one.to + " " + kStates[static_cast<int>(one.state)] + ":";
    for (const NoticePoint& reached : one.points)
      text += " " + reached.point;
    text += "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("the id of a notice depends on who is told what, and on nothing else") {
  const std::string id = notice_id("wu.tao", {point("50%"), point("80%")});
  CHECK(id.size() == 14);
  CHECK(id.starts_with("N-"));
  CHECK(notice_id("wu.tao", {point("80%"), point("50%")}) == id);
  CHECK(notice_id("he.lin", {point("50%"), point("80%")}) != id);
  CHECK(notice_id("wu.tao", {point("50%")}) != id);
  NoticePoint second_cycle = point("80%");
  second_cycle.cycle = 2;
  CHECK(notice_id("wu.tao", {point("50%"), second_cycle}) != id);
}

TEST_CASE("the journal remembers what was planned, sent, failed, replaced and lapsed") {
  MemoryStore memory;
  const Store store = memory.open();
  const auto a = notice("wu.tao", {point("50%"), point("80%")});
  const auto b = notice("he.lin", {point("50%")});
  const auto c = notice("li.wei", {point("100%")});
  const auto d = notice("he.lin", {point("50%"), point("80%", "respond")});
  {
    NoticeJournal journal = journal_of(store);
    NoticePlan plan = plan_of({a, b, c});
    plan.unheard = {point("+1h")};
    REQUIRE(journal.plan(plan));
    REQUIRE(journal.begin(a.id, "stdout"));
    REQUIRE(journal.settle(a.id, ""));
    REQUIRE(journal.begin(b.id, "stdout"));
    REQUIRE(journal.settle(b.id, "no\tconnection\nat all \\"));
    NoticePlan next = plan_of({d});
    next.replaced = {{b.id, d.id}};
    next.lapsed = {c.id};
    REQUIRE(journal.plan(next));
    REQUIRE(journal.begin(d.id, "stdout"));
  }
  const std::string expected =
      "wu.tao sent: 50% 80%\n"
      "he.lin replaced: 50%\n"
      "li.wei lapsed: 100%\n"
      "he.lin sending: 50% 80%\n";
  const NoticeJournal journal = journal_of(store);
  CHECK(journal.damage().empty());
  CHECK(shown(journal) == expected);
  CHECK(journal.points().contains(point("+1h")));
  CHECK(journal.points().contains(point("80%", "respond")));
  CHECK_FALSE(journal.points().contains(point("+2h")));
  CHECK(shown(NoticeJournal::look(store).value()) == expected);
}

TEST_CASE("only one process has the journal at a time, and whoever only looks needs no lock") {
  MemoryStore memory;
  const Store store = memory.open();
  const NoticeJournal first = journal_of(store);
  const auto second = NoticeJournal::open(store, test::time_of("12:00"));
  REQUIRE_FALSE(second.has_value());
  CHECK(second.error().kind == ErrorKind::kEnvironment);
  CHECK(NoticeJournal::look(store));
}

TEST_CASE("a journal that is not there is empty, and looking makes none") {
  MemoryStore memory;
  const Store store = memory.open();
  CHECK(shown(NoticeJournal::look(store).value()) == "");
  CHECK_FALSE(memory.disk.peek(kPath).has_value());
}

TEST_CASE("cut off anywhere, the journal is what its whole lines say, and goes on from there") {
  MemoryStore memory;
  const Store store = memory.open();
  const auto a = notice("wu.tao", {point("50%"), point("80%")});
  {
    NoticeJournal journal = journal_of(store);
    REQUIRE(journal.plan(plan_of({a})));
    REQUIRE(journal.begin(a.id, "stdout"));
    REQUIRE(journal.settle(a.id, ""));
  }
  const std::string whole = *memory.disk.peek(kPath);
  const std::size_t planned = whole.find('\n', whole.find("\tnotice\t"));
  const std::size_t begun = whole.find('\n', whole.find("\tsending\t"));
  for (std::size_t size = 0; size <= whole.size(); ++size) {
    CAPTURE(size);
    memory.disk.put(kPath, whole.substr(0, size));
    {
      NoticeJournal journal = journal_of(store);
      CHECK(journal.damage().empty());
      const std::string expected = size <= planned       ? ""
                                   : size <= begun       ? "wu.tao planned: 50% 80%\n"
                                   : size < whole.size() ? "wu.tao sending: 50% 80%\n"
                                                         : "wu.tao sent: 50% 80%\n";
      CHECK(shown(journal) == expected);
      // What was not planned is planned again, with points that may stand there already.
      if (expected.empty()) REQUIRE(journal.plan(plan_of({a})));
      REQUIRE(journal.settle(a.id, ""));
    }
    const NoticeJournal after = journal_of(store);
    CHECK(after.damage().empty());
    CHECK(shown(after) == "wu.tao sent: 50% 80%\n");
  }
}

TEST_CASE("a line that was altered is reported where it stands, and the others count") {
  MemoryStore memory;
  const Store store = memory.open();
  {
    NoticeJournal journal = journal_of(store);
    REQUIRE(journal.plan(plan_of({notice("wu.tao", {point("50%")}), notice("he.lin", {point("50%")})})));
  }
  std::string bytes = *memory.disk.peek(kPath);
  bytes.replace(bytes.find("he.lin"), 6, "he.lim");
  memory.disk.put(kPath, bytes);
  const NoticeJournal journal = journal_of(store);
  CHECK(shown(journal) == "wu.tao planned: 50%\n");
  REQUIRE(journal.damage().size() == 1);
  CHECK(journal.damage().front().kind == ErrorKind::kInvalidData);
  CHECK(to_string(journal.damage().front().at).ends_with(".kesu/notices:5"));
}

TEST_CASE("damaged lines go aside once, and what was handed over does not go again") {
  MemoryStore memory;
  const Store store = memory.open();
  const JournaledNotice sent = notice("wu.tao", {point("50%")});
  const JournaledNotice planned = notice("he.lin", {point("80%")});
  {
    NoticeJournal journal = journal_of(store);
    REQUIRE(journal.plan(plan_of({sent, planned})));
    REQUIRE(journal.begin(sent.id, "mailbox"));
    REQUIRE(journal.settle(sent.id, ""));
  }
  const std::string whole = *memory.disk.peek(kPath);
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < whole.size(); at = whole.find('\n', at) + 1)
    lines.push_back(whole.substr(at, whole.find('\n', at) + 1 - at));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    CAPTURE(lines[i]);
    std::string bytes;
    for (std::size_t j = 0; j < lines.size(); ++j)
      bytes += i == j ? "x" + lines[j] : lines[j];
    memory.disk.put(kPath, bytes);
    CHECK(journal_of(store).damage().size() == 1);
    const NoticeJournal mended = journal_of(store);
    CHECK(mended.damage().empty());
    CHECK(memory.disk.peek(kPath + std::string(".damaged"))->ends_with("x" + lines[i]));
    // Unless it was its point that was lost, nobody is told of it again, and nothing that went is handed over again.
    const bool lost = lines[i].find("\tpoint\t" + sent.id) != std::string::npos;
    CHECK(mended.points().contains(sent.points.front()) == !lost);
    for (const JournaledNotice& one : mended.notices())
      CHECK_FALSE((one.is_open() && one.points == sent.points));
  }
}

TEST_CASE("a threshold has one name, however the rules spelled it when it was told") {
  MemoryStore memory;
  const Store store = memory.open();
  REQUIRE(journal_of(store).plan(plan_of({notice("wu.tao", {point("125%"), point("+60m")})})));
  const NoticeJournal journal = journal_of(store);
  CHECK(journal.points().contains(point("+25%")));
  CHECK(journal.points().contains(point("+1h")));
}

TEST_CASE("a journal of a newer kesu is left alone") {
  MemoryStore memory;
  const Store store = memory.open();
  // The checksum is right.
  memory.disk.put(kPath, "d8463531\t2026-03-11T12:00:00+08:00\tnotices\t2\n");
  const auto journal = NoticeJournal::open(store, test::time_of("12:00"));
  REQUIRE_FALSE(journal.has_value());
  CHECK(journal.error().message == "this journal of notices was written by a newer kesu");
}

namespace {

/// What reached whom: notice ids, once for each time.
using Mailbox = std::map<std::string, int>;

/// One run of a program that tells two people of two points each, the second pair being reached later. False if it met
/// a failure.
bool remind(const Store& store, Mailbox& mailbox, bool later) {
  auto journal = NoticeJournal::open(store, test::time_of("12:00"));
  if (!journal) return false;
  NoticePlan plan;
  for (const char* to : {"wu.tao", "he.lin"}) {
    for (const char* threshold : {"50%", "80%"}) {
      const bool is_reached = later || threshold == std::string("50%");
      auto one = notice(to, {point(threshold, to)});
      if (is_reached && !journal->points().contains(one.points.front())) plan.notices.push_back(std::move(one));
    }
  }
  if (!journal->plan(plan)) return false;
  const std::vector<JournaledNotice> all = journal->notices();
  for (const JournaledNotice& one : all) {
    if (!one.is_open()) continue;
    if (!journal->begin(one.id, "mailbox")) return false;
    ++mailbox[one.id];
    if (!journal->settle(one.id, "")) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("whatever fails or dies when, each notice goes once, or again under its id where it may have gone") {
  int total = 0;
  {
    MemoryStore memory;
    const Store store = memory.open();
    Mailbox mailbox;
    const int before = memory.disk.operations();
    REQUIRE(remind(store, mailbox, false));
    REQUIRE(remind(store, mailbox, true));
    total = memory.disk.operations() - before;
    CHECK(mailbox.size() == 4);
  }
  for (const Fault fault : {Fault::kError, Fault::kErrors, Fault::kDiesBefore, Fault::kDiesWithin, Fault::kDiesAfter}) {
    for (int n = 1; n <= total; ++n) {
      for (const bool power_cut : {false, true}) {
        CAPTURE(n);
        CAPTURE(static_cast<int>(fault));
        CAPTURE(power_cut);
        MemoryStore memory;
        const Store store = memory.open();
        Mailbox mailbox;
        memory.disk.fault_at(n, fault);
        const bool first_done = remind(store, mailbox, false);
        if (!first_done) power_cut ? memory.disk.cut_power(PowerCut::kNamesLost) : memory.disk.recover();
        if (!remind(store, mailbox, true))
          power_cut ? memory.disk.cut_power(PowerCut::kNamesLost) : memory.disk.recover();
        CHECK(remind(store, mailbox, true));
        REQUIRE(mailbox.size() == 4);
        // One that went may go again if and only if what came of it could not be written down.
        int more = 0;
        for (const auto& [id, times] : mailbox)
          more += times - 1;
        CHECK(more <= 1);
        CHECK(journal_of(store).damage().empty());
      }
    }
  }
}

}  // namespace kesu
