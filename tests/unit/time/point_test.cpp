// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/point.hpp"

#include <doctest/doctest.h>

#include "clock_fixture.hpp"

namespace kesu {
namespace {

using test::clock_context;
using test::clock_in;
using test::clock_terms;
using test::clocks_at;
using test::instant;
using test::shown;
using test::TicketBuilder;

std::string shown(const Result<ClockPoint>& point) {
  if (!point) return "no";
  if (point->percent) return std::to_string(*point->percent) + "%";
  return (point->before ? "-" : "+") + to_string(*point->offset);
}

/// A ticket of Wednesday the 11th at 09:20 with one clock, as it stands at `now`.
Clock clock_of(const ClockTerms& terms, std::string_view now = "09:30") {
  return clock_in(clocks_at(TicketBuilder().received("09:20").open("09:20").terms({terms}), now), terms.name);
}

ClockTerms terms_of(std::string_view limit, std::string calendar = {}, std::vector<std::string> pause = {}) {
  return clock_terms("resolve", limit, Milestone::kReceived, Milestone::kResolve, std::move(pause),
                     std::move(calendar));
}

/// When `clock` reaches `point`, on the calendar "office" (Monday to Friday 09:00-18:00).
std::string reached(const Clock& clock, std::string_view point, const ClockContext& context = clock_context()) {
  const auto at = time_of(parse_clock_point(point).value(), clock, "office", context);
  return at ? shown(*at) : at.error().message;
}

struct Row {
  std::string_view limit;
  std::string_view point;
  std::string_view at;
};

}  // namespace

TEST_CASE("a point is a share of the limit or an offset from the due time") {
  for (const auto& [text, meaning] : std::initializer_list<std::pair<const char*, const char*>>{
           {"80%", "80%"},
           {"1%", "1%"},
           {"100%", "100%"},
           {"250%", "250%"},
           {"+25%", "125%"},
           {"+1000%", "1100%"},
           {"-4h", "-4h"},
           {"+1h30m", "+1h30m"},
           {"-2 workhours", "-2 workhours"},
           {"+1 workday", "+1 workday"},
           {"-3 days", "-3 days"},
       }) {
    CAPTURE(text);
    CHECK(shown(parse_clock_point(text)) == meaning);
  }
}

TEST_CASE("what is neither is refused") {
  for (const char* text : {"", "%", "0%", "-20%", "+-5%", "1001%", "5.5%", "4h", "soon", "+", "-", "+0h", "--4h",
                           "80 %", "+1 workdays ago"}) {
    CAPTURE(text);
    CHECK(shown(parse_clock_point(text)) == "no");
  }
}

TEST_CASE("a share counts in the clock's own time") {
  for (const Row& row : {
           // Real time runs at night.
           Row{"24h", "50%", "11 21:20"},
           Row{"24h", "100%", "12 09:20"},
           Row{"24h", "+25%", "12 15:20"},
           Row{"1h", "80%", "11 10:08"},
           // Open time: 8h40m are left on Wednesday.
           Row{"10 workhours", "50%", "11 14:20"},
           Row{"10 workhours", "90%", "12 09:20"},
           Row{"10 workhours", "+50%", "12 15:20"},
           Row{"10 workhours", "+100%", "13 11:20"},
           // Three working days: due on Monday at 18:00, 35h40m of open time.
           Row{"3 workdays", "50%", "13 09:10"},
           Row{"3 workdays", "100%", "16 18:00"},
           Row{"3 workdays", "+25%", "17 17:55"},
           // Calendar days run on Saturdays too: due at the end of the 15th, 110h40m.
           Row{"4 days", "50%", "13 16:40"},
       }) {
    CAPTURE(row.limit);
    CAPTURE(row.point);
    CHECK(reached(clock_of(terms_of(row.limit, "office")), row.point) == row.at);
  }
}

TEST_CASE("an offset counts in the time it names") {
  for (const Row& row : {
           Row{"24h", "-2h", "12 07:20"},
           Row{"24h", "+30m", "12 09:50"},
           Row{"3 workdays", "-4h", "16 14:00"},
           Row{"3 workdays", "-10 workhours", "13 17:00"},
           Row{"3 workdays", "+90 workminutes", "17 10:30"},
           Row{"3 workdays", "-1 workday", "13 18:00"},
           Row{"3 workdays", "+1 workday", "17 18:00"},
           Row{"3 workdays", "-1 day", "15 18:00"},
           // Due on Thursday at 09:20.
           Row{"24h", "+2 workdays", "16 09:20"},
           Row{"24h", "+2 days", "14 09:20"},
           // Due at 24:00 of the 15th, a Sunday: that is still the 15th, and a day before it ends the 14th.
           Row{"4 days", "-1 day", "15 00:00"},
       }) {
    CAPTURE(row.limit);
    CAPTURE(row.point);
    const bool by_days = row.limit == "4 days";
    CHECK(reached(clock_of(terms_of(row.limit, by_days ? "" : "office")), row.point) == row.at);
  }
}

TEST_CASE("working time needs the calendar that the rules name") {
  const Clock clock = clock_of(terms_of("24h"));
  const auto at = time_of(parse_clock_point("-2 workhours").value(), clock, "shop", clock_context());
  REQUIRE_FALSE(at.has_value());
  CHECK(at.error().message == "there is no calendar 'shop'");
}

TEST_CASE("pauses move the points that come after them, not those before") {
  const auto waiting = [](const ClockTerms& terms) {
    return clock_in(clocks_at(TicketBuilder()
                                  .received("09:20")
                                  .open("09:20")
                                  .terms({terms})
                                  .wait("13:20", "customer", "")
                                  .resume("15:20"),
                              "16:00"),
                    "resolve");
  };
  const Clock real = waiting(terms_of("24h", "", {"customer"}));
  CHECK(reached(real, "10%") == "11 11:44");
  CHECK(reached(real, "50%") == "11 23:20");
  CHECK(reached(real, "-1h") == "12 10:20");
  const Clock open = waiting(terms_of("8 workhours", "office", {"customer"}));
  CHECK(reached(open, "50%") == "11 13:20");
  CHECK(reached(open, "75%") == "11 17:20");
  // 33h40m of open time are left of the 35h40m.
  const Clock days = waiting(terms_of("3 workdays", "office", {"customer"}));
  CHECK(reached(days, "50%") == "13 10:10");
}

TEST_CASE("a start that counts from the next working day moves its shares with it") {
  ClockTerms terms = terms_of("24h", "office");
  terms.start = StartRule::kNextWorkday;
  // Saturday the 14th at 10:00 counts as Monday at 10:00.
  const Clock clock =
      clock_in(clocks_at(TicketBuilder().received("14 10:00").open("14 10:00").terms({terms}), "14 11:00"), "resolve");
  CHECK(reached(clock, "50%") == "16 22:00");
  terms.limit = parse_limit("2 workdays").value();
  const Clock days =
      clock_in(clocks_at(TicketBuilder().received("14 10:00").open("14 10:00").terms({terms}), "14 11:00"), "resolve");
  // Monday is not counted, so it is due on Wednesday at 18:00: 26 hours from Monday 10:00.
  CHECK(reached(days, "50%") == "17 14:00");
}

TEST_CASE("a due time that rolls to the next opening does not roll what comes before it") {
  ClockTerms terms = terms_of("10h", "office");
  terms.late = LateRule::kNextOpening;
  const Clock clock = clock_of(terms);
  CHECK(reached(clock, "100%") == "12 09:00");
  CHECK(reached(clock, "95%") == "11 18:50");
  CHECK(reached(clock, "-1h") == "12 08:00");
  CHECK(reached(clock, "+1%") == "12 09:00");
}

TEST_CASE("a promised instant has shares of the real time until then") {
  const ClockTerms terms = test::clock_terms_by("promise", "13 09:20", Milestone::kReceived, Milestone::kResolve);
  CHECK(reached(clock_of(terms), "50%") == "12 09:20");
  CHECK(reached(clock_of(terms), "+50%") == "14 09:20");
}

TEST_CASE("half of a day of 25 hours is twelve and a half") {
  const Zone berlin = Zone::load("Europe/Berlin").value();
  const ClockContext context{{}, &berlin};
  Clock clock;
  clock.terms = terms_of("1 day");
  // Summer time ends on 25 October 2026 at 03:00; the clock starts at noon of the 24th and is due at the end of the
  // 25th.
  clock.start = test::time_of("2026-10-24T12:00:00+02:00");
  clock.due = due_time(clock.terms, clock.start.instant, {}, {}, berlin).value();
  REQUIRE(clock.due->at == instant("2026-10-26T00:00:00+01:00"));
  const auto at = [&](std::string_view point) {
    return to_string(berlin.stamp(time_of(parse_clock_point(point).value(), clock, "", context).value()));
  };
  CHECK(at("50%") == "2026-10-25T05:30:00+01:00");
  CHECK(at("-1 day") == "2026-10-25T00:00:00+02:00");
  CHECK(at("-24h") == "2026-10-25T01:00:00+02:00");
  CHECK(at("+1 day") == "2026-10-27T00:00:00+01:00");
}

TEST_CASE("a clock without due time reaches no point") {
  Clock clock = clock_of(terms_of("24h"));
  clock.due.reset();
  clock.trouble = "calendar gone";
  CHECK(reached(clock, "50%") == "calendar gone");
}

}  // namespace kesu
