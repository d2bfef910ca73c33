// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/action.hpp"

#include <doctest/doctest.h>

#include "ticket_builder.hpp"

namespace kesu {
namespace {

/// A file of an action that was opened on 1 April 2026, to which papers are added.
class ActionFile {
 public:
  ActionFile() {
    file_.id = TicketId{"CA-260401-M2K8PAY"};
    ActionPlan plan;
    plan.title = "Water test before tiling";
    plan.tickets = {TicketId{"KS-260311-7F3QXMY"}};
    file_.header = encode_action_header(file_.id, plan);
    add(EventKind::kOpen, "zhao.lei");
  }

  /// A paper whose writer saw all that stood there, or only the first `seen` papers.
  Event& add(EventKind kind, const std::string& by, std::size_t seen = 0) {
    Event event;
    const std::size_t saw = seen == 0 ? file_.history.size() : seen;
    event.kind = kind;
    event.by = by;
    event.id = {static_cast<int>(saw) + 1, std::string("AAA") + kIdSymbols[file_.history.size()]};
    if (saw > 0) event.after = {file_.history[saw - 1].id};
    event.at.instant = Instant{std::chrono::seconds{1'775'000'000 + 3600 * static_cast<int>(file_.history.size())}};
    file_.history.push_back(std::move(event));
    return file_.history.back();
  }
  void commission(const std::string& owner, const char* due) {
    Event& event = add(EventKind::kCommission, "zhao.lei");
    event.fields.add("owner", Node::string(owner));
    event.fields.add("due", Node::time(due));
  }
  void verify(const char* as, const std::string& by, std::size_t seen = 0) {
    Event& event = add(EventKind::kVerify, by, seen);
    event.fields.add("as", Node::string(as));
    event.fields.add("text", Node::string("looked"));
  }
  [[nodiscard]] Action folded() const {
    Problems problems;
    const auto action = fold_action(file_, test::decode_context(problems));
    REQUIRE(action.has_value());
    return *action;
  }
  [[nodiscard]] const Ticket& file() const { return file_; }

 private:
  Ticket file_;
};

}  // namespace

TEST_CASE("an action is owed by its owner until it is carried out, then by its verifier") {
  ActionFile file;
  file.commission("li.qiang", "2026-04-15");
  file.add(EventKind::kCommission, "zhao.lei").fields.add("verifier", Node::string("wu.tao"));
  CHECK(file.folded().status == ActionStatus::kOpen);
  CHECK(file.folded().owed_by() == "li.qiang");
  file.add(EventKind::kDone, "li.qiang");
  CHECK(file.folded().status == ActionStatus::kDone);
  CHECK(file.folded().owed_by() == "wu.tao");
  CHECK(file.folded().took_part("li.qiang"));
  file.verify("effective", "wu.tao");
  CHECK(file.folded().status == ActionStatus::kVerified);
}

TEST_CASE("a verifier who took part after all owes nothing, the owner does") {
  ActionFile file;
  file.commission("li.qiang", "2026-04-15");
  file.add(EventKind::kCommission, "zhao.lei").fields.add("verifier", Node::string("wu.tao"));
  Node who = Node::sequence(true);
  who.items = {Node::string("li.qiang"), Node::string("wu.tao")};
  file.add(EventKind::kDone, "li.qiang").fields.add("who", std::move(who));
  CHECK(file.folded().owed_by() == "li.qiang");
}

TEST_CASE("without effect it is owed again, with a check day of its own") {
  ActionFile file;
  file.commission("li.qiang", "2026-04-15");
  file.add(EventKind::kDone, "li.qiang").fields.add("check_on", Node::time("2026-06-15"));
  CHECK(file.folded().check_on.has_value());
  file.verify("not_effective", "wu.tao");
  const Action again = file.folded();
  CHECK(again.status == ActionStatus::kOpen);
  CHECK(again.round == 2);
  CHECK(again.done == kNoEvent);
  CHECK_FALSE(again.check_on.has_value());
  CHECK(again.effect == Effect::kNotEffective);
}

TEST_CASE("a verification that had not seen what was done last does not count") {
  ActionFile file;
  file.commission("li.qiang", "2026-04-15");
  file.add(EventKind::kDone, "li.qiang");
  file.verify("not_effective", "wu.tao");
  file.add(EventKind::kDone, "li.qiang");
  file.verify("effective", "he.lin", 3);  // of the first round
  CHECK(file.folded().status == ActionStatus::kDone);
}

TEST_CASE("of two verifications that had not seen each other one without effect wins, whichever comes first") {
  for (const bool effective_first : {true, false}) {
    CAPTURE(effective_first);
    ActionFile file;
    file.commission("li.qiang", "2026-04-15");
    file.add(EventKind::kDone, "li.qiang");
    file.verify(effective_first ? "effective" : "not_effective", "wu.tao", 3);
    file.verify(effective_first ? "not_effective" : "effective", "he.lin", 3);
    CHECK(file.folded().status == ActionStatus::kOpen);
  }
}

TEST_CASE("nobody judges what he did or was given in another clone, whichever clone is merged first") {
  for (const bool verified_first : {true, false}) {
    for (const bool work : {true, false}) {
      CAPTURE(verified_first);
      CAPTURE(work);
      ActionFile file;
      file.commission("li.qiang", "2026-04-15");
      file.add(EventKind::kDone, "li.qiang");
      if (verified_first) file.verify("effective", "wu.tao", 3);
      Event& elsewhere = file.add(work ? EventKind::kDone : EventKind::kCommission, work ? "wu.tao" : "zhao.lei", 3);
      if (!work) elsewhere.fields.add("owner", Node::string("wu.tao"));
      if (!verified_first) file.verify("effective", "wu.tao", 3);
      CHECK(file.folded().status == ActionStatus::kDone);
      CHECK(file.folded().own_judgements == std::vector<std::size_t>{verified_first ? 3U : 4U});
    }
  }
}

TEST_CASE("somebody who took part can say that it had no effect") {
  ActionFile file;
  file.commission("li.qiang", "2026-04-15");
  file.add(EventKind::kDone, "li.qiang");
  file.verify("not_effective", "li.qiang");
  CHECK(file.folded().status == ActionStatus::kOpen);
  CHECK(file.folded().own_judgements.size() == 1);
}

TEST_CASE("a close as verified holds only where a verification does") {
  ActionFile file;
  file.commission("li.qiang", "2026-04-15");
  file.add(EventKind::kDone, "li.qiang");
  file.verify("effective", "wu.tao");
  file.add(EventKind::kClose, "zhao.lei").fields.add("as", Node::string("resolved"));
  CHECK(file.folded().is_closed());
  SUBCASE("work was done elsewhere meanwhile") {
    file.add(EventKind::kDone, "li.qiang", 3);
    CHECK(file.folded().status == ActionStatus::kDone);
  }
  SUBCASE("it was found without effect elsewhere") {
    file.verify("not_effective", "he.lin", 4);
    CHECK(file.folded().status == ActionStatus::kOpen);
    CHECK(file.folded().round == 2);
  }
  CHECK(file.folded().unfounded_closes == std::vector<std::size_t>{4});
}

TEST_CASE("what comes after the close counts for nothing until it is taken up again") {
  ActionFile file;
  file.commission("li.qiang", "2026-04-15");
  file.add(EventKind::kClose, "zhao.lei").fields.add("as", Node::string("withdrawn"));
  file.add(EventKind::kDone, "li.qiang");
  CHECK(file.folded().closed_as == CloseAs::kWithdrawn);
  CHECK(file.folded().is_closed());
  file.add(EventKind::kReopen, "zhao.lei");
  CHECK(file.folded().status == ActionStatus::kOpen);
  CHECK(file.folded().round == 2);
}

TEST_CASE("the header is written and read to the same values, and tickets linked later are among them") {
  ActionFile file;
  CHECK(action_plan(file.file()).title == "Water test before tiling");
  file.add(EventKind::kLink, "zhao.lei").fields.add("to", Node::string("KS-260311-7F3QXMY"));
  CHECK(file.folded().plan.tickets.size() == 1);
}

}  // namespace kesu
