// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/tickets.hpp"

#include <doctest/doctest.h>

#include "ticket_builder.hpp"

namespace kesu {
namespace {

Clock running(std::string name, std::string_view due) {
  Clock clock;
  clock.terms.name = std::move(name);
  clock.start = test::time_of("09:00");
  clock.due = Due{test::instant(due), false};
  return clock;
}

TicketView view_of(const Ticket& ticket, std::vector<Clock> clocks) {
  TicketView view;
  view.ticket = &ticket;
  view.state.complaint = ticket.complaint;
  view.state.first_receiver = "zhang.min";
  view.clocks = std::move(clocks);
  return view;
}

struct Fixture {
  Zone zone = Zone::utc();
  ListingContext context;
  Fixture() {
    context.now = test::instant("12:00");
    context.zone = &zone;
    context.store = "S";
  }
};

std::string text(const Cell& cell) {
  return std::get<std::string>(cell.value);
}

}  // namespace

TEST_CASE("the overdue report names late clocks only, the latest first") {
  Fixture fixture;
  const Ticket a = test::TicketBuilder("KS-260311-AAAAAAA").ticket();
  const Ticket b = test::TicketBuilder("KS-260311-BBBBBBB").ticket();
  const TicketView views[] = {view_of(a, {running("resolve", "11:00"), running("reply", "13:00")}),
                              view_of(b, {running("resolve", "10:00")})};
  const Table table = overdue_table(views, fixture.context);
  REQUIRE(table.rows.size() == 2);
  CHECK(text(table.rows[0][0]) == "KS-260311-BBBBBBB");
  CHECK(text(table.rows[1][0]) == "KS-260311-AAAAAAA");
}

TEST_CASE("a clock is not late at the second it is due, and late one second after") {
  Fixture fixture;
  const Ticket a = test::TicketBuilder().ticket();
  const TicketView views[] = {view_of(a, {running("resolve", "12:00")})};
  CHECK(overdue_table(views, fixture.context).rows.empty());
  fixture.context.now += Seconds(1);
  CHECK(overdue_table(views, fixture.context).rows.size() == 1);
}

TEST_CASE("until somebody is assigned the first receiver owes the answer") {
  Fixture fixture;
  const Ticket a = test::TicketBuilder().ticket();
  TicketView views[] = {view_of(a, {running("resolve", "11:00")})};
  CHECK(text(overdue_table(views, fixture.context).rows[0][4]) == "zhang.min");
  views[0].state.department = "service";
  CHECK(text(overdue_table(views, fixture.context).rows[0][4]) == "service");
  views[0].state.owner = "li.na";
  CHECK(text(overdue_table(views, fixture.context).rows[0][4]) == "li.na");
}

TEST_CASE("the due report names what falls due from now until the given time, soonest first") {
  Fixture fixture;
  const Ticket a = test::TicketBuilder().ticket();
  const TicketView views[] = {view_of(
      a, {running("late", "11:59"), running("second", "14:00"), running("first", "13:00"), running("later", "15:00")})};
  const Table table = due_table(views, fixture.context, test::instant("15:00"));
  REQUIRE(table.rows.size() == 2);
  CHECK(text(table.rows[0][1]) == "first");
  CHECK(text(table.rows[1][1]) == "second");
}

TEST_CASE("lengths are spoken in at most two units") {
  CHECK(spoken_length(Seconds(59)) == "59s");
  CHECK(spoken_length(Seconds(25 * 60)) == "25min");
  CHECK(spoken_length(Seconds(3 * 3600)) == "3h");
  CHECK(spoken_length(Seconds(3 * 3600 + 600)) == "3h 10min");
  CHECK(spoken_length(Seconds(3 * 86400 + 4 * 3600 + 59)) == "3d 4h");
  CHECK(spoken_length(Seconds(-90)) == "1min");
}

}  // namespace kesu
