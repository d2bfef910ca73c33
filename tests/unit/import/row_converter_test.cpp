// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "kesu/core/ticket.hpp"
#include "kesu/import/map.hpp"

#include "map_fixture.hpp"

namespace kesu {
namespace {

using fixture::decode;
using fixture::zone_named;

constexpr Instant kNow = std::chrono::sys_days(std::chrono::year(2026) / 6 / 1);

const std::string kShop =
    "name: shop\n"
    "zone: America/New_York\n"
    "id: \"{no}\"\n"
    "received: {from: \"{in}\", format: [\"%Y-%m-%d %H:%M\", \"%Y-%m-%d\"]}\n"
    "closed: {from: \"{out}\", format: [\"%Y-%m-%d %H:%M\", \"%Y-%m-%d\"]}\n"
    "target: {from: \"{due}\", format: [\"%Y-%m-%d %H:%M\", \"%Y-%m-%d\"]}\n";

const std::string kHeader = "no,in,out,due,a,b\n";

/// Binds `yaml` to the header of `csv` and converts its first row in a store in Shanghai.
Result<ImportedTicket> convert(const std::string& yaml, const std::string& csv) {
  const auto decoded = decode(yaml);
  REQUIRE_MESSAGE(decoded.map, decoded.first());
  const auto table = parse_csv(csv, ',', "t.csv");
  REQUIRE(table);
  REQUIRE(table->rows.size() == 1);
  const auto converter = RowConverter::bind(decoded.map, table->header);
  REQUIRE_MESSAGE(converter, (converter ? "" : converter.error().message));
  return converter->convert(table->rows.front(), kNow, zone_named("Asia/Shanghai"));
}

ImportedTicket ticket(const std::string& yaml, const std::string& row) {
  auto result = convert(yaml, kHeader + row + "\n");
  REQUIRE_MESSAGE(result, (result ? "" : result.error().message));
  return *std::move(result);
}

std::string refusal(const std::string& yaml, const std::string& row) {
  const auto result = convert(yaml, kHeader + row + "\n");
  if (result) return "imported";
  CHECK(result.error().kind == ErrorKind::kInvalidData);
  return result.error().message;
}

std::string bind_failure(const std::string& more, const std::vector<std::string>& header) {
  const auto decoded = decode("name: m\nid: \"{no}\"\nreceived: {from: \"{in}\", format: \"%Y-%m-%d\"}\n" + more);
  REQUIRE_MESSAGE(decoded.map, decoded.first());
  const auto converter = RowConverter::bind(decoded.map, header);
  if (converter) return "bound";
  return to_string(converter.error().at) + ": " + converter.error().message + " | " + converter.error().hint;
}

}  // namespace

TEST_CASE("a closed row becomes open and close, dated by the source and written now") {
  const auto imported = ticket(kShop, "7,2026-03-02 09:00,2026-03-04 17:30,2026-03-05 09:00,,");
  CHECK(imported.complaint.origin_map == "shop");
  CHECK(imported.complaint.origin_id == "7");
  CHECK(to_string(imported.complaint.received) == "2026-03-02T09:00:00-05:00");
  REQUIRE(imported.events.size() == 2);
  const Event& open = imported.events[0];
  CHECK(open.kind == EventKind::kOpen);
  CHECK(open.by == "import");
  CHECK(to_string(open.at) == "2026-06-01T08:00:00+08:00");
  CHECK(open.happened == imported.complaint.received);
  const Event& close = imported.events[1];
  CHECK(close.kind == EventKind::kClose);
  CHECK(to_string(*close.happened) == "2026-03-04T17:30:00-05:00");
  CHECK(close.word<CloseAs>("as") == CloseAs::kResolved);
}

TEST_CASE("a recorded target binds the clock resolve from receipt to close") {
  const auto imported = ticket(kShop, "7,2026-03-02 09:00,,2026-03-05 09:00,,");
  REQUIRE(imported.events.size() == 1);
  REQUIRE(imported.events[0].terms);
  REQUIRE(imported.events[0].terms->size() == 1);
  const ClockTerms& terms = imported.events[0].terms->front();
  CHECK(terms.name == "resolve");
  CHECK(to_string(*terms.by) == "2026-03-05T09:00:00-05:00");
  CHECK(terms.from == Milestone::kReceived);
  CHECK(terms.until == Milestone::kClose);
  CHECK_FALSE(ticket(kShop, "7,2026-03-02 09:00,,,,").events[0].terms);
}

TEST_CASE("a target before the receipt is kept as it was recorded") {
  const auto imported = ticket(kShop, "7,2026-03-02 09:00,,2026-03-02 00:00,,");
  CHECK(to_string(*imported.events[0].terms->front().by) == "2026-03-02T00:00:00-05:00");
}

TEST_CASE("a day without a time stays a day, and a target by a day lasts as long as the day") {
  const auto imported = ticket(kShop, "7,2026-03-02,2026-03-04,2026-03-05,,");
  CHECK(to_string(imported.complaint.received) == "2026-03-02");
  CHECK(imported.complaint.received.instant ==
        zone_named("Asia/Shanghai").day_start(*imported.complaint.received.date));
  CHECK(to_string(*imported.events[1].happened) == "2026-03-04");
  CHECK(to_string(*imported.events[0].terms->front().by) == "2026-03-06T00:00:00-05:00");
}

TEST_CASE("odd local times are read by the rules of the house") {
  struct {
    std::string written;
    std::string instant;
  } const cases[] = {
      {"2025-03-09 02:30", "2025-03-09T03:00:00-04:00"},  // skipped: the instant of the transition
      {"2025-11-02 01:30", "2025-11-02T01:30:00-04:00"},  // repeated: the first
      {"2025-07-01 12:00", "2025-07-01T12:00:00-04:00"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.written);
    CHECK(to_string(ticket(kShop, "7," + c.written + ",,,,").complaint.received) == c.instant);
  }
}

TEST_CASE("without a zone in the map clock times are those of the store") {
  const std::string map = "name: m\nid: \"{no}\"\nreceived: {from: \"{in}\", format: \"%Y-%m-%d %H:%M\"}\n";
  CHECK(to_string(ticket(map, "7,2026-03-02 09:00,,,,").complaint.received) == "2026-03-02T09:00:00+08:00");
}

TEST_CASE("a written offset is kept") {
  const std::string map = "name: m\nid: \"{no}\"\nreceived: {from: \"{in}\", format: \"%Y-%m-%dT%H:%M%z\"}\n";
  CHECK(to_string(ticket(map, "7,2026-03-02T09:00-08:00,,,,").complaint.received) == "2026-03-02T09:00:00-08:00");
}

TEST_CASE("impossible rows are refused with their reason") {
  const std::string map = kShop +
                          "status: {from: \"{a}\", values: {New: open, Done: resolved, Void: invalid}}\n"
                          "loss: \"[{b} USD]\"\n"
                          "reject: [{from: \"{no}\", is: [test, probe], because: a test of the form}]\n";
  struct {
    std::string row;
    std::string message;
  } const cases[] = {
      {"7,2026-03-02 09:00,,,New,", "imported"},
      {"7,2026-03-02 09:00,2026-03-02 09:00,,Done,", "imported"},
      {"7,2026-03-02 09:00,2026-03-02,,Done,", "imported"},
      {"7,2026-03-02,2026-03-02 00:00,,Done,", "imported"},
      {",,,,,", "the row is empty"},
      {"", "the row is empty"},
      {"7,2026-03-02 09:00", "the row has 2 cells, the header has 6"},
      {"7,2026-03-02 09:00,,,New,,", "the row has 7 cells, the header has 6"},
      {" ,2026-03-02 09:00,,,New,", "id (no) is empty"},
      {"7,,,,New,", "received (in) is empty"},
      {"7,2026-02-30,,,New,", "received: there is no such date: 2026-02-30"},
      {"7,2 March,,,New,", "received: '2 March' does not have the form %Y-%m-%d %H:%M or %Y-%m-%d"},
      {"7,2026-06-02,,,New,", "received 2026-06-02 lies in the future"},
      {"7,2026-03-02 09:00,2026-03-02 08:59,,Done,",
       "closed 2026-03-02T08:59:00-05:00 lies before received 2026-03-02T09:00:00-05:00"},
      {"7,2018-01-22,2018-01-02,,Done,", "closed 2018-01-02 lies before received 2018-01-22"},
      {"7,2026-03-02,2026-07-01,,Done,", "closed 2026-07-01 lies in the future"},
      {"7,2026-03-02,,2026-13-01,New,", "target: there is no such date: 2026-13-01"},
      {"7,2026-03-02,,,Lost,", "unknown status 'Lost'"},
      {"7,2026-03-02,,,,", "status (a) is empty"},
      {"7,2026-03-02,2026-03-03,,New,", "status 'New' is open, but it was closed 2026-03-03"},
      {"7,2026-03-02,,,Done,", "status 'Done' is closed, but there is no time of closing"},
      {"7,2026-03-02,,,New,much", "loss: "},
      {"probe,2026-03-02,,,New,", "a test of the form"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.row);
    const std::string message = refusal(map, c.row);
    INFO(message);
    CHECK(message.starts_with(c.message));
    CHECK_FALSE(message.empty());
  }
}

TEST_CASE("a NUL character is refused") {
  auto result = convert(kShop, kHeader + "7,2026-03-02,,," + std::string(1, '\0') + ",\n");
  REQUIRE_FALSE(result);
  CHECK(result.error().message == "the row has a NUL character");
}

TEST_CASE("where the source tells no time of closing, the close has none and says so") {
  const std::string map =
      "name: m\nid: \"{no}\"\nreceived: {from: \"{in}\", format: \"%Y-%m-%d\"}\n"
      "status: {from: \"{a}\", values: {Done: withdrawn}}\nclose_text: \"{b}\"\n";
  const auto imported = ticket(map, "7,2026-03-02,,,Done,as told");
  const Event& close = imported.events.back();
  CHECK(close.kind == EventKind::kClose);
  CHECK_FALSE(close.happened);
  CHECK(close.field("as") == "withdrawn");
  CHECK(close.field("text") == "as told");
  CHECK(close.field("because") == "the source does not say when it was closed");
}

TEST_CASE("columns become the fields of the complaint") {
  const std::string map =
      "name: m\nid: \"{no}-{in}\"\nreceived: {from: \"{in}\", format: \"%Y-%m-%d\"}\n"
      "kind: enquiry\n"
      "channel: {from: \"{out}\", values: {Post: letter}, otherwise: other}\n"
      "source: {third_party: Council, ref: \"{no}\"}\n"
      "subject: \"{a}\"\ntext: \"{a}\"\ndemand: constant\noccurred: \"{in}\"\nplace: \"[at {b}]\"\n"
      "about: {order: \"{due}\", amount: \"[{no} EUR]\", empty: \"{b}\"}\n"
      "loss: \"[{no}.5 EUR]\"\n"
      "complainant: {name: \"{a}\", internal: \"true\"}\n"
      "tags:\n  - imported\n  - {from: \"{due}\", split: \";\", values: {p: ex, q: why}}\n";
  const Complaint complaint = ticket(map, "7,2026-03-02,Fax,p; q,\"one\r\ntwo\tthree\",").complaint;
  CHECK(complaint.origin_id == "7-2026-03-02");
  CHECK(complaint.kind == Kind::kEnquiry);
  CHECK(complaint.channel == Channel::kOther);
  CHECK(complaint.source == "Council");
  CHECK(complaint.source_reference == "7");
  CHECK(complaint.subject == "one two three");
  CHECK(complaint.text == "one\ntwo\tthree");
  CHECK(complaint.demand == "constant");
  CHECK(complaint.place.empty());
  CHECK(complaint.about == std::vector<std::pair<std::string, std::string>>{{"order", "p; q"}});
  CHECK(complaint.amount == Money{700, "EUR"});
  CHECK(complaint.loss == Money{750, "EUR"});
  CHECK(complaint.complainant.name == "one two three");
  CHECK(complaint.complainant.internal);
  CHECK(complaint.tags == std::vector<std::string>{"imported", "ex", "why"});
}

TEST_CASE("an empty channel says nothing, an unknown one rejects the row") {
  const std::string map = kShop + "channel: {from: \"{a}\", values: {Post: letter}}\n";
  CHECK(ticket(map, "7,2026-03-02,,,Post,").complaint.channel == Channel::kLetter);
  CHECK_FALSE(ticket(map, "7,2026-03-02,,,,").complaint.channel);
  CHECK(refusal(map, "7,2026-03-02,,,Fax,") == "unknown channel 'Fax'");
  CHECK(refusal(kShop + "channel: \"{a}\"\n", "7,2026-03-02,,,Fax,") == "unknown channel 'Fax'");
}

TEST_CASE("a mapped category makes a classify event as of the receipt") {
  const std::string map = kShop +
                          "category:\n  - {from: \"{a}\", slug: true}\n  - {from: \"{b}\", slug: true}\n"
                          "priority: {from: \"{b}\", contains: {flood: urgent}}\n";
  const auto imported = ticket(map, "7,2026-03-02,,,Street Lights,After flood");
  REQUIRE(imported.events.size() == 2);
  const Event& classify = imported.events[1];
  CHECK(classify.kind == EventKind::kClassify);
  CHECK(classify.happened == imported.complaint.received);
  CHECK(classify.field("category") == "street_lights.after_flood");
  CHECK(classify.word<Priority>("priority") == Priority::kUrgent);
  CHECK(classify.field("because") == "imported as the source had it");
  CHECK(ticket(map, "7,2026-03-02,,,,").events.size() == 1);
}

TEST_CASE("binding wants every column, once") {
  CHECK(bind_failure("", {"no", "in"}) == "bound");
  CHECK(bind_failure("", {" no ", "in", "in stock"}) == "bound");
  CHECK(bind_failure("", {"in", "on"}) == "m.yaml:2:5: the table has no column 'no' | did you mean 'on'?");
  CHECK(bind_failure("subject: \"{colour}\"\n", {"no", "in"}) ==
        "m.yaml:4:10: the table has no column 'colour' | one of no or in");
  CHECK(bind_failure("subject: \"{c}\"\n", {"no", "in", "c", "c"}) ==
        "m.yaml:4:10: the table has 2 columns named 'c' | say which: {c#1} is the first");
  CHECK(bind_failure("subject: \"{c#2}\"\n", {"no", "in", "c", "c"}) == "bound");
  CHECK(bind_failure("subject: \"{c#3}\"\n", {"no", "in", "c", "c"}).find("no column 'c#3'") != std::string::npos);
  CHECK(bind_failure("subject: \"{Ticket #}\"\n", {"no", "in", "Ticket #"}) == "bound");
}

TEST_CASE("a row's id is known before it is converted, also where the row is ragged") {
  const auto decoded = decode(kShop);
  const auto converter = RowConverter::bind(decoded.map, {"in", "no", "out", "due"});
  REQUIRE(converter);
  CHECK(converter->origin_id({1, 2, {"2026-03-02", " 7 ", "", ""}}) == "7");
  CHECK(converter->origin_id({1, 2, {"2026-03-02"}}).empty());
}

}  // namespace kesu
