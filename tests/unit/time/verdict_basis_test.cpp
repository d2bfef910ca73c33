// SPDX-License-Identifier: Apache-2.0
// Which recorded verdicts stand.
#include <random>

#include <doctest/doctest.h>

#include "clock_fixture.hpp"

using namespace kesu;
using namespace kesu::test;

namespace {

using M = Milestone;

std::vector<ClockTerms> resolve_within(std::string_view limit) {
  return {clock_terms("resolve", limit, M::kReceived, M::kResolve, {"customer"}, "office")};
}

// 1 open, 2 classify, 3 resolve with its verdict recorded.
TicketBuilder resolved(std::string_view limit = "8 workhours") {
  auto builder = TicketBuilder{}
                     .received("09:12")
                     .open("09:20")
                     .classify("09:30", Priority::kGeneral)
                     .terms(resolve_within(limit))
                     .resolve("12 12:00");
  REQUIRE(record(builder).size() == 1);
  return builder;
}

Clock resolve_clock(const TicketBuilder& builder, const ClockContext& context = clock_context()) {
  return clock_in(clocks_at(builder, "20 10:00", context), "resolve");
}

// Histories as clones make them: branches, things told later, strikes, amendments. Every event records what its writer
// could know.
class RandomHistory {
 public:
  explicit RandomHistory(unsigned seed) : random_(seed) {
    ticket_ = TicketBuilder{}.received("2026-03-09T08:00:00+08:00").ticket();
    append(EventKind::kOpen, {});
  }

  Ticket make(int events) {
    while (static_cast<int>(ticket_.history.size()) < events)
      append(random_kind(), random_parents());
    return ticket_;
  }

 private:
  std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random_); }
  bool one_in(std::size_t chances) { return below(chances) == 0; }
  int hours(std::size_t most) { return static_cast<int>(below(most)); }

  EventKind random_kind() {
    using K = EventKind;
    static constexpr K kKinds[] = {K::kClassify, K::kAssign,  K::kContact,  K::kContact, K::kContact,  K::kFind,
                                   K::kResolve,  K::kResolve, K::kFollowup, K::kClose,   K::kReopen,   K::kReopen,
                                   K::kWait,     K::kResume,  K::kRetract,  K::kAmend,   K::kClassify, K::kNote};
    return kKinds[below(std::size(kKinds))];
  }

  std::vector<EventId> random_parents() {
    const auto keys = order_keys(ticket_.history);
    const auto latest = heads(keys);
    if (one_in(5)) return {ticket_.history[below(ticket_.history.size())].id};  // a clone that had not pulled
    if (one_in(2)) return {latest.back()};
    return latest;
  }

  std::vector<ClockTerms> random_terms() {
    const std::string limit = std::to_string(1 + hours(60)) + "h";
    const std::string workdays = std::to_string(1 + hours(4)) + " workdays";
    const ClockTerms all[] = {clock_terms("respond", limit, M::kReceived, M::kRespond),
                              clock_terms("investigate", limit, M::kAssign, M::kFind),
                              clock_terms("resolve", workdays, M::kClassify, M::kResolve, {"customer"}, "office"),
                              clock_terms("resolve", limit, M::kReceived, M::kResolve, {"customer"}),
                              clock_terms("reply", limit, M::kResolve, M::kReply, {"customer"}),
                              clock_terms("followup", limit, M::kReply, M::kFollowup),
                              clock_terms("close", "200h", M::kReceived, M::kClose, {"supplier"})};
    std::vector<ClockTerms> terms;
    for (const ClockTerms& clock : all) {
      const bool named = std::ranges::find(terms, clock.name, &ClockTerms::name) != terms.end();
      if (!named && !one_in(3)) terms.push_back(clock);
    }
    return terms;
  }

  void fill(Event& event) {
    const auto set = [&](const char* key, std::string value) { event.fields.add(key, Node::string(std::move(value))); };
    switch (event.kind) {
      case EventKind::kOpen:
        event.terms = random_terms();
        break;
      case EventKind::kClassify:
        set("priority", std::string(to_string(static_cast<Priority>(below(3)))));
        if (!one_in(3)) event.terms = random_terms();
        break;
      case EventKind::kAssign:
        set("owner", "li.wei");
        break;
      case EventKind::kContact:
        set("as", std::string(to_string(static_cast<ContactKind>(below(4)))));
        break;
      case EventKind::kClose:
        set("as", one_in(2) ? "resolved" : "withdrawn");
        break;
      case EventKind::kWait:
        set("reason", one_in(2) ? "customer" : "supplier");
        set("until", to_string(store_zone().stamp(event.at.instant + std::chrono::hours{1 + hours(40)})));
        break;
      case EventKind::kRetract:
        set("event", to_string(ticket_.history[below(ticket_.history.size())].id));
        break;
      case EventKind::kAmend:
        set("field", "received");
        set("now", to_string(store_zone().stamp(ticket_.complaint.received.instant + std::chrono::hours{hours(9)})));
        break;
      default:
        break;
    }
  }

  void append(EventKind kind, std::vector<EventId> after) {
    now_ += std::chrono::minutes{1 + hours(600)};
    Event event;
    event.id = {static_cast<int>(ticket_.history.size()) + 1, "TEST"};
    event.after = std::move(after);
    // Two clones' clocks do not agree.
    event.at = store_zone().stamp(now_ - std::chrono::minutes{one_in(4) ? hours(900) : 0});
    if (one_in(6)) event.happened = store_zone().stamp(event.at.instant - std::chrono::hours{hours(30)});
    event.by = one_in(9) ? "system" : "li.wei";
    event.kind = kind;
    fill(event);

    Problems problems;
    const Ticket seen = seen_by(event);
    event.verdicts = verdicts_for(seen, event, decode_context(problems), clock_context());
    ticket_.history.push_back(std::move(event));
  }

  Ticket seen_by(const Event& event) const {
    Ticket seen = ticket_;
    const Ancestry ancestry(ticket_.history);
    seen.history.clear();
    for (std::size_t i = 0; i < ticket_.history.size(); ++i) {
      const bool is_seen = std::ranges::any_of(event.after, [&](const EventId& id) {
        const auto parent = std::ranges::find(ticket_.history, id, &Event::id) - ticket_.history.begin();
        return static_cast<std::size_t>(parent) == i || ancestry.had_seen(static_cast<std::size_t>(parent), i);
      });
      if (is_seen) seen.history.push_back(ticket_.history[i]);
    }
    return seen;
  }

  std::mt19937 random_;
  Ticket ticket_;
  Instant now_ = instant("2026-03-09T09:00:00+08:00");
};

std::vector<Clock> clocks_of(const Ticket& ticket) {
  Problems problems;
  const auto state = fold(ticket, decode_context(problems));
  REQUIRE(state.has_value());
  return kesu::clocks_of(ticket, *state, clock_context(), instant("2026-04-20T09:00:00+08:00"));
}

}  // namespace

TEST_CASE("with the calendars unchanged, what counts is what anybody would compute from all the facts") {
  int superseded = 0;
  for (unsigned seed = 0; seed < 400; ++seed) {
    CAPTURE(seed);
    const Ticket ticket = RandomHistory(seed).make(4 + static_cast<int>(seed % 25));
    Ticket stripped = ticket;
    for (Event& event : stripped.history)
      event.verdicts.clear();

    const auto counted = clocks_of(ticket);
    const auto computed = clocks_of(stripped);
    std::size_t next = 0;
    for (const Clock& clock : counted) {
      CAPTURE(clock.terms.name);
      CAPTURE(clock.cycle);
      if (clock.superseded) {
        ++superseded;
        CHECK(clock.superseded_because != kNoEvent);
        CHECK(clock.superseded != clock.verdict);
      }
      // A clock whose terms are gone by now is there only for its verdict.
      if (next == computed.size() || clock.terms.name != computed[next].terms.name ||
          clock.cycle != computed[next].cycle) {
        REQUIRE(clock.superseded.has_value());
        REQUIRE(clock.state == Clock::State::kCancelled);
        continue;
      }
      REQUIRE(clock.state == computed[next].state);
      REQUIRE(clock.verdict == computed[next].verdict);
      REQUIRE(clock.stop_event == computed[next].stop_event);
      ++next;
    }
    REQUIRE(next == computed.size());
  }
  CHECK(superseded > 100);
}

TEST_CASE("a recorded verdict stands against edits of the calendar") {
  const auto builder = resolved();
  const Calendar closed_on_thursday = office_calendar({Date{std::chrono::year{2026} / 3 / 12}});
  const Clock clock = resolve_clock(builder, clock_context(closed_on_thursday));
  CHECK(clock.verdict == builder.ticket().history.back().verdicts.front());
  CHECK_FALSE(clock.superseded.has_value());
  // Even if there is no such calendar any more.
  const ClockContext nothing{[](std::string_view) { return nullptr; }, &store_zone()};
  CHECK(resolve_clock(builder, nothing).verdict.has_value());
}

TEST_CASE("a recorded verdict stands against what came after it") {
  const auto builder = resolved();
  const Verdict recorded = builder.ticket().history.back().verdicts.front();
  const auto stands = [&](const TicketBuilder& later) {
    const Clock clock = resolve_clock(later);
    return clock.verdict == recorded && !clock.superseded;
  };
  CHECK(stands(TicketBuilder(builder).wait("12 13:00", "customer", "20 10:00")));
  CHECK(stands(TicketBuilder(builder).classify("12 13:00", Priority::kUrgent).terms(resolve_within("1 workhour"))));
  CHECK(stands(TicketBuilder(builder).amend("12 13:00", "subject", "other")));
  CHECK(stands(TicketBuilder(builder).note("12 13:00").happened("10:00")));
  CHECK(stands(TicketBuilder(builder).reopen("12 13:00").resolve("12 14:00")));
}

TEST_CASE("a recorded verdict does not stand against facts its writer had not seen") {
  const auto builder = resolved();
  const Verdict recorded = builder.ticket().history.back().verdicts.front();
  CHECK_FALSE(recorded.met);
  const auto superseded_by = [&](const TicketBuilder& later) {
    const Clock clock = resolve_clock(later);
    CHECK(clock.superseded == recorded);
    CHECK(clock.verdict.has_value());
    CHECK(clock.verdict != recorded);
    return clock.superseded_because + 1;
  };
  // An earlier time of receipt, and a classification that was not meant.
  CHECK(superseded_by(TicketBuilder(builder).amend("12 13:00", "received", "2026-03-11T09:00:00+08:00")) == 4);
  // A wait that another clone knew of, though the ticket's own papers stand before and behind it.
  CHECK(superseded_by(
            TicketBuilder(builder).wait("10:00", "customer", "12 10:00").after({2}).note("13 10:00").after({3, 4})) ==
        4);
  // A wait recorded afterwards for a time before.
  CHECK(superseded_by(
            TicketBuilder(builder).note("12 13:00").wait("12 14:00", "customer", "12 10:00").happened("10:00")) == 5);
  // A more urgent classification in another clone.
  CHECK(
      superseded_by(
          TicketBuilder(builder).classify("09:40", Priority::kUrgent).terms(resolve_within("1 workhour")).after({1})) ==
      4);
}

TEST_CASE("terms of another clone count for a resolution that was recorded after them, whenever it was made") {
  auto builder = TicketBuilder{}
                     .received("09:12")
                     .open("09:20")
                     .classify("09:30", Priority::kGeneral)
                     .terms(resolve_within("8 workhours"))
                     .resolve("12 12:00")
                     .happened("12:00");
  CHECK(record(builder).front().met);
  builder.classify("15:00", Priority::kUrgent).terms(resolve_within("1 workhour")).after({2});
  const Clock clock = resolve_clock(builder);
  REQUIRE(clock.superseded.has_value());
  CHECK(clock.superseded_because == 3);
  CHECK_FALSE(clock.verdict->met);
}

TEST_CASE("facts that make no difference leave the verdict alone") {
  const auto builder = resolved();
  for (const auto& other : {TicketBuilder(builder).note("10:00").after({2}),
                            TicketBuilder(builder).classify("09:40", Priority::kGeneral, "a", 1).terms({}).after({1}),
                            TicketBuilder(builder).contact("10:00", ContactKind::kInbound).after({2})}) {
    CHECK_FALSE(resolve_clock(other).superseded.has_value());
  }
}

TEST_CASE("a verdict that is recomputed is what the facts come to, by the calendar of today") {
  const Clock clock = resolve_clock(resolved().wait("10:00", "customer", "12 10:00").after({2}));
  REQUIRE(clock.verdict.has_value());
  CHECK(clock.verdict->met);
  CHECK(clock.verdict->took == std::chrono::hours{2} + std::chrono::minutes{48});
}

TEST_CASE("of two answers by two clones the earlier counts and the later verdict is shown beside it") {
  const auto opened =
      TicketBuilder{}.received("09:12").open("09:20").terms({clock_terms("respond", "1h", M::kReceived, M::kRespond)});
  auto late = TicketBuilder(opened).contact("11:00", ContactKind::kUpdate);
  auto early = TicketBuilder(opened).contact("10:00", ContactKind::kUpdate);
  const auto late_verdicts = record(late);
  const auto early_verdicts = record(early);
  const auto merged = late.contact("10:00", ContactKind::kUpdate).after({1}).verdicts(early_verdicts);

  const Clock clock = clock_in(clocks_at(merged, "12:00"), "respond");
  CHECK(clock.stop_event == 2);
  REQUIRE(clock.verdict == early_verdicts.front());
  CHECK(clock.verdict->met);
  REQUIRE(clock.superseded == late_verdicts.front());
  CHECK_FALSE(clock.superseded->met);
  CHECK(clock.superseded_because == 2);
}

TEST_CASE("an answer told later takes the place of the verdict before it") {
  auto builder = TicketBuilder{}
                     .received("09:12")
                     .open("09:20")
                     .terms({clock_terms("respond", "1h", M::kReceived, M::kRespond)})
                     .contact("11:00", ContactKind::kUpdate);
  const Verdict first = record(builder).front();
  builder.contact("11:30", ContactKind::kUpdate).happened("10:00");
  const Verdict second = record(builder).front();
  CHECK(second.met);
  CHECK(second.rests_on_happened);
  const Clock clock = clock_in(clocks_at(builder, "12:00"), "respond");
  CHECK(clock.verdict == second);
  CHECK(clock.superseded == first);
  CHECK(clock.superseded_because == 2);
}

TEST_CASE("a verdict whose terms were struck since is shown beside a cancelled clock") {
  const Clock clock = resolve_clock(resolved().retract("12 13:00", 2));
  CHECK(clock.state == Clock::State::kCancelled);
  CHECK(clock.cancelled_because == "retract 4-TEST");
  CHECK(clock.superseded.has_value());
  CHECK(clock.superseded_because == 3);
  CHECK_FALSE(clock.verdict.has_value());
}

TEST_CASE("a verdict whose terms are not in the file stands as it was recorded") {
  Verdict verdict;
  verdict.name = "register";
  verdict.start = time_of("09:12");
  verdict.due = time_of("10:12");
  verdict.met = true;
  const auto builder = TicketBuilder{}.received("09:12").open("09:20").verdicts({verdict});
  const Clock clock = clock_in(clocks_at(builder, "12:00"), "register");
  CHECK(clock.state == Clock::State::kStopped);
  CHECK(clock.verdict == verdict);
  CHECK(clock.terms.until == M::kOpen);
  CHECK(clock.stop == time_of("09:20"));
  CHECK(clock.start == time_of("09:12"));
  CHECK_FALSE(clock.late(instant("20 10:00")));
}

TEST_CASE("a retracted event takes its verdict with it") {
  const auto builder = resolved().retract("12 13:00", 3);
  CHECK(resolve_clock(builder).state == Clock::State::kRunning);
  CHECK_FALSE(resolve_clock(builder).superseded.has_value());
}
