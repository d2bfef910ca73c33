// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/notice.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "ticket_builder.hpp"

namespace kesu {
namespace {

using test::instant;
using test::TicketBuilder;

Clock running(std::string name, std::string_view due) {
  Clock clock;
  clock.terms.name = std::move(name);
  clock.start = test::time_of("09:00");
  clock.due = Due{instant(due), false};
  return clock;
}

/// Tickets with clocks, and the notice about them at 12:00.
struct Fixture {
  Zone zone = Zone::utc();
  ListingContext context;
  std::vector<Ticket> tickets;
  std::vector<TicketView> views;
  Notice notice;

  Fixture() {
    tickets.reserve(9);
    views.reserve(9);
    context.now = instant("12:00");
    context.zone = &zone;
    context.store = "Shop";
    notice.id = "N-0123456789ab";
    notice.to = "wu.tao";
    notice.name = "吴涛";
    notice.email = "wu.tao@example.com";
  }

  TicketView& add(const std::string& id, const std::string& subject, std::vector<Clock> clocks) {
    tickets.push_back(TicketBuilder(id).subject(subject).open("09:20").ticket());
    TicketView& view = views.emplace_back();
    view.ticket = &tickets.back();
    view.state.complaint = tickets.back().complaint;
    view.state.first_receiver = "zhang.min";
    view.clocks = std::move(clocks);
    notice.items.push_back({&view, {}});
    return view;
  }
  void line(std::size_t clock, std::string point, std::string kind, int level = 0) {
    NoticeItem& item = notice.items.back();
    item.lines.push_back({&item.view->clocks[clock], nullptr, {std::move(point)}, std::move(kind), level});
  }
};

}  // namespace

TEST_CASE("the higher level presses more, then what was due first") {
  Fixture fixture;
  fixture.add("KS-260311-AAAAAAA", "A", {running("respond", "13:00")});
  fixture.line(0, "80%", "warn");
  fixture.add("KS-260311-BBBBBBB", "B", {running("respond", "11:00"), running("resolve", "10:00")});
  fixture.line(0, "100%", "escalate", 1);
  fixture.line(1, "+25%", "escalate", 2);
  fixture.add("KS-260311-CCCCCCC", "C", {running("respond", "11:30")});
  fixture.line(0, "100%", "escalate", 1);
  sort_notice(fixture.notice);
  std::string order;
  for (const NoticeItem& item : fixture.notice.items)
    order += item.view->ticket->id.text.substr(10, 1) + item.lines.front().clock->terms.name + " ";
  CHECK(order == "Bresolve Crespond Arespond ");
}

TEST_CASE("the subject names the most pressing ticket and how many more there are") {
  Fixture fixture;
  fixture.add("KS-260311-AAAAAAA", "A", {running("resolve", "10:00")});
  fixture.line(0, "+25%", "escalate", 2);
  CHECK(notice_subject(fixture.notice, fixture.context) == "[Shop] KS-260311-AAAAAAA: resolution late by 2h, level 2");
  fixture.add("KS-260311-BBBBBBB", "B", {running("resolve", "12:30")});
  fixture.line(0, "80%", "warn");
  CHECK(notice_subject(fixture.notice, fixture.context) ==
        "[Shop] KS-260311-AAAAAAA: resolution late by 2h, level 2, and one more ticket");
  fixture.add("KS-260311-CCCCCCC", "C", {running("resolve", "12:30")});
  fixture.line(0, "80%", "warn");
  CHECK(notice_subject(fixture.notice, fixture.context).ends_with(", and 2 more tickets"));
}

TEST_CASE("a notice masks personal data, even where the listing would show it") {
  Fixture fixture;
  TicketView& view = fixture.add("KS-260311-AAAAAAA", "张三 13800000000 漏水", {running("resolve", "12:30")});
  view.state.complaint.complainant.name = "张三";
  fixture.line(0, "80%", "warn");
  const std::string text = notice_text(fixture.notice, fixture.context);
  CHECK(text.find("张三") == std::string::npos);
  CHECK(text.find("13800000000") == std::string::npos);
  CHECK(notice_json(fixture.notice, fixture.context).find("13800000000") == std::string::npos);
}

TEST_CASE("an exercise is told as one") {
  Fixture fixture;
  TicketView& view = fixture.add("KS-260311-AAAAAAA", "Burst main", {running("resolve", "12:30")});
  view.state.complaint.drill = "spring";
  fixture.line(0, "80%", "warn");
  CHECK(notice_text(fixture.notice, fixture.context).find("[drill] Burst main") != std::string::npos);
  CHECK(nlohmann::json::parse(notice_json(fixture.notice, fixture.context))["items"][0]["drill"] == "spring");
}

TEST_CASE("text from outside reaches nobody's terminal unescaped") {
  Fixture fixture;
  fixture.add("KS-260311-AAAAAAA", "red \x1b[31m and\nBcc: x", {running("resolve", "12:30")});
  fixture.line(0, "80%", "warn");
  const std::string text = notice_text(fixture.notice, fixture.context);
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("\nBcc") == std::string::npos);
}

TEST_CASE("machines get every point, the clock's times, and null where there is nothing") {
  Fixture fixture;
  fixture.add("KS-260311-AAAAAAA", "A", {running("resolve", "10:00")});
  fixture.notice.items.back().lines.push_back(
      {&fixture.views.back().clocks[0], nullptr, {"80%", "100%", "+25%"}, "escalate", 2});
  fixture.notice.items.back().lines.push_back({nullptr, nullptr, {"override/fire"}, "notify", 0});
  fixture.notice.email.clear();
  const auto json = nlohmann::json::parse(notice_json(fixture.notice, fixture.context));
  CHECK(json["schema"] == "kesu/notice/1");
  CHECK(json["to"]["email"].is_null());
  const auto& lines = json["items"][0]["lines"];
  CHECK(lines[0]["points"] == nlohmann::json({"80%", "100%", "+25%"}));
  CHECK(lines[0]["late_seconds"] == 7200);
  CHECK(lines[0]["due"] == "2026-03-11T02:00:00+00:00");
  CHECK(lines[1]["clock"].is_null());
  CHECK(lines[1]["due"].is_null());
  CHECK(lines[1]["level"].is_null());
}

TEST_CASE("a rehearsal has a row for each recipient and line") {
  Fixture fixture;
  fixture.add("KS-260311-AAAAAAA", "A", {running("respond", "11:00"), running("resolve", "12:30")});
  fixture.line(0, "100%", "escalate", 1);
  fixture.line(1, "80%", "warn");
  const Table table = notices_table({&fixture.notice, 1}, fixture.context);
  CHECK(table.schema == "kesu/remind/1");
  REQUIRE(table.rows.size() == 2);
  CHECK(std::get<std::string>(table.rows[0][0].value) == "wu.tao");
  CHECK(table.rows[0][0].shown == "吴涛");
  CHECK(table.rows[1][6].shown == "80%");
}

}  // namespace kesu
