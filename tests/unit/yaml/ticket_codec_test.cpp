// SPDX-License-Identifier: Apache-2.0
// Tickets from bytes to values and back: reader, decoder, encoder and writer together.
#include <doctest/doctest.h>

#include "kesu/core/ticket.hpp"
#include "kesu/yaml/reader.hpp"
#include "kesu/yaml/writer.hpp"

#include "ticket_builder.hpp"

namespace kesu {
namespace {

constexpr const char* kHeader = R"(kesu: 1
id: KS-260412-3D8RTK6
received: "2026-04-12T18:40:00+08:00"
kind: complaint
channel: hotline
source: {third_party: 市民热线, ref: "2026041200381"}
subject: 电梯连续三天停运，老人被困一次
text: |
  三号楼二单元的电梯从周五起停运。
  昨天母亲被困二十分钟："没有人接电话"。
demand: 尽快修好并书面道歉
occurred: 4 月 10 日晚起
place: 三号楼二单元
about: {project: TY-08, building: "3", amount: 1200.00 CNY}
loss: 300.00 CNY
complainant:
  name: 李四
  phone: "13900000000"
  email: li.si@example.org
  internal: true
tags: [电梯, "007"]
fields: {floor: "12"}
origin: {map: hotline, id: "2026041200381"}
x-colour: {shade: blue}
)";

constexpr const char* kHistory = R"(history:
  - id: 1-K2QX
    at: "2026-04-12T19:02:10+08:00"
    happened: "2026-04-12T18:55:00+08:00"
    by: wang.fang
    do: open
    rules: property@2 7c1e09ab41d25f0693b8a6d1e2c4907f
    terms:
      classify: {limit: 2h, from: open, until: classify}
    clocks:
      register: {start: "2026-04-12T18:40:00+08:00", due: "2026-04-12T19:40:00+08:00", met: true, took: 15m, rests_on: happened}
  - id: 2-9TRB
    after: 1-K2QX
    at: "2026-04-12T19:05:00+08:00"
    by: wang.fang
    do: classify
    category: facility.lift
    severity: 81
    priority: urgent
    because:
      - {rule: safety/trapped, points: 60, word: 被困}
      - {rule: source/hotline, points: 21}
    rules: property@2 7c1e09ab41d25f0693b8a6d1e2c4907f
    terms:
      respond: {limit: 1h, from: received, until: respond}
      resolve: {limit: 3 workdays, calendar: office, from: classify, until: resolve, due: end_of_day, pause: [customer]}
      promise: {by: "2026-04-13T12:00:00+08:00", from: open, until: respond}
    clocks:
      classify: {start: "2026-04-12T18:55:00+08:00", due: "2026-04-12T20:55:00+08:00", met: true, took: 10m}
  - id: 3-AAAA
    after: 2-9TRB
    at: "2026-04-12T19:10:00+08:00"
    by: chen.jie
    do: contact
    as: inbound
    channel: phone
    text: "又停了一次\t"
  - id: 3-BBBB
    after: 2-9TRB
    at: "2026-04-12T19:11:00+08:00"
    clock: given
    by: wang.fang
    do: assign
    owner: chen.jie
    department: facilities
    co_handlers: [security, "22"]
    because: 值班经理
  - id: 5-CCCC
    after: [3-AAAA, 3-BBBB]
    at: "2026-04-14T10:00:00+08:00"
    by: chen.jie
    do: resolve
    text: |
      更换门机控制板，
      并张贴致歉信。
    measures:
      - {measure: repair, amount: 800.00 CNY}
      - {measure: apology}
    cost: 800.00 CNY
    liability: responsible
    clocks:
      resolve: {start: "2026-04-12T19:05:00+08:00", due: "2026-04-15T18:00:00+08:00", met: true, took: 38h55m, paused: 0s, calendar: office 0123456789abcdef0123456789abcdef, tzdata: 2026a}
  - id: 6-DDDD
    after: 5-CCCC
    at: "2026-04-15T10:00:00+08:00"
    happened: "2026-04-14"
    by: wang.fang
    do: followup
    channel: phone
    satisfaction: {speed: 2, solution: 4, attitude: 5}
    x-recording: call-8812
)";

std::string whole() {
  return std::string(kHeader) + kHistory;
}

/// What reading `bytes` as a ticket comes to.
struct Outcome {
  std::optional<Ticket> ticket;
  Problems problems;
};

Outcome decode(const std::string& bytes, const std::string& expected = {}) {
  Outcome outcome;
  const auto document = read_yaml(bytes, "t.yaml");
  REQUIRE_MESSAGE(document.has_value(), document.error().message);
  outcome.ticket = decode_ticket(document->root, test::decode_context(outcome.problems), TicketId{expected});
  return outcome;
}

/// The example with the first occurrence of `from` replaced.
std::string with(const std::string& from, const std::string& to) {
  std::string bytes = whole();
  const auto place = bytes.find(from);
  REQUIRE(place != std::string::npos);
  return bytes.replace(place, from.size(), to);
}

/// "line:column message" of every problem.
std::string problems_of(const std::string& bytes, const std::string& expected = {}) {
  std::string text;
  for (const Error& problem : decode(bytes, expected).problems) {
    text += text.empty() ? "" : "\n";
    text += std::to_string(problem.at.line) + ":" + std::to_string(problem.at.column) + " " + problem.message;
  }
  return text;
}

/// A sequence of numbers that is the same in every run.
class Numbers {
 public:
  std::size_t below(std::size_t bound) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>(state_ >> 33U) % bound;
  }

 private:
  std::uint64_t state_ = 20260412;
};

/// `bytes` with a byte changed, a stretch taken out, or a line moved.
std::string damaged(std::string bytes, Numbers& numbers) {
  constexpr std::string_view kBytes = "0aZ:-\"'{}[]#|\n \xE6";
  const std::size_t place = numbers.below(bytes.size());
  switch (numbers.below(3)) {
    case 0:
      bytes[place] = kBytes[numbers.below(kBytes.size())];
      return bytes;
    case 1:
      return bytes.erase(place, 1 + numbers.below(40));
    default: {
      const std::size_t begin = bytes.rfind('\n', place) + 1;
      const std::size_t end = std::min(bytes.find('\n', begin), bytes.size() - 1) + 1;
      const std::string line = bytes.substr(begin, end - begin);
      bytes.erase(begin, end - begin);
      const std::size_t target = bytes.rfind('\n', numbers.below(bytes.size())) + 1;
      return bytes.insert(target, line);
    }
  }
}

}  // namespace

TEST_CASE("a damaged ticket gives located problems, or a ticket whose events have one written form") {
  Numbers numbers;
  for (int round = 0; round < 1000; ++round) {
    const std::string bytes = damaged(whole(), numbers);
    CAPTURE(bytes);
    const auto document = read_yaml(bytes, "t.yaml");
    if (!document) {
      REQUIRE(document.error().at.line > 0);
      continue;
    }
    Problems problems;
    const auto ticket = decode_ticket(document->root, test::decode_context(problems));
    REQUIRE(ticket.has_value() == problems.empty());
    for (const Error& problem : problems)
      REQUIRE(problem.at.line > 0);
    if (!ticket) continue;
    for (const Event& event : ticket->history) {
      const std::string block = write_yaml_item(encode_event(event), 0);
      const auto again = read_yaml(block, "again.yaml");
      REQUIRE_MESSAGE(again.has_value(), block);
      Problems more;
      const auto read = decode_event(again->root.items.at(0), test::decode_context(more));
      REQUIRE_MESSAGE(read.has_value(), block);
      REQUIRE(write_yaml_item(encode_event(*read), 0) == block);
    }
  }
}

TEST_CASE("a canonical ticket comes back to the byte") {
  const Outcome outcome = decode(whole(), "KS-260412-3D8RTK6");
  for (const Error& problem : outcome.problems)
    MESSAGE(to_string(problem.at) << " " << problem.message);
  REQUIRE(outcome.ticket.has_value());
  CHECK(write_yaml(encode_header(*outcome.ticket)) == kHeader);
  std::string history = "history:\n";
  for (const Event& event : outcome.ticket->history)
    history += write_yaml_item(encode_event(event), 2);
  CHECK(history == kHistory);
}

TEST_CASE("the complaint has what the header says") {
  const Outcome outcome = decode(whole());
  REQUIRE(outcome.ticket.has_value());
  const Complaint& complaint = outcome.ticket->complaint;
  CHECK(outcome.ticket->id.text == "KS-260412-3D8RTK6");
  CHECK(complaint.received == test::time_of("2026-04-12T18:40:00+08:00"));
  CHECK(complaint.channel == Channel::kHotline);
  CHECK(complaint.source == "市民热线");
  CHECK(complaint.source_reference == "2026041200381");
  CHECK(complaint.text == "三号楼二单元的电梯从周五起停运。\n昨天母亲被困二十分钟：\"没有人接电话\"。\n");
  CHECK(complaint.amount == Money{120000, "CNY"});
  CHECK(complaint.about.size() == 3);
  CHECK(complaint.loss == Money{30000, "CNY"});
  CHECK(complaint.complainant.phone == "13900000000");
  CHECK(complaint.complainant.internal);
  CHECK(complaint.tags == std::vector<std::string>{"电梯", "007"});
  CHECK(complaint.origin_map == "hotline");
}

TEST_CASE("a complaint is written as it was read, keys of others included") {
  const Outcome outcome = decode(whole());
  REQUIRE(outcome.ticket.has_value());
  CHECK(write_yaml(encode_header(outcome.ticket->id, outcome.ticket->complaint)) == kHeader);
}

TEST_CASE("events have what their blocks say") {
  const Outcome outcome = decode(whole());
  REQUIRE(outcome.ticket.has_value());
  const auto& history = outcome.ticket->history;
  REQUIRE(history.size() == 6);
  CHECK(history[0].time() == test::time_of("2026-04-12T18:55:00+08:00"));
  CHECK(history[0].verdicts.at(0).rests_on_happened);
  CHECK(history[1].word<Priority>("priority") == Priority::kUrgent);
  CHECK(history[1].terms->size() == 3);
  CHECK(history[1].rules->version == 2);
  CHECK(history[3].given_clock);
  CHECK(history[4].after == std::vector<EventId>{{3, "AAAA"}, {3, "BBBB"}});
  CHECK(history[5].happened->is_date());
  CHECK(history[5].field("x-recording") == "call-8812");
  CHECK(history[2].mark.line > history[1].mark.line);
}

TEST_CASE("a plain number under about is kept as its text") {
  const Outcome outcome = decode(with("building: \"3\"", "building: 3"));
  REQUIRE(outcome.ticket.has_value());
  CHECK(outcome.ticket->complaint.about[1] == std::pair<std::string, std::string>{"building", "3"});
}

TEST_CASE("what was erased stays readable as erased") {
  Outcome outcome = decode(with("loss: 300.00 CNY", "loss: (redacted)"));
  REQUIRE(outcome.ticket.has_value());
  CHECK_FALSE(outcome.ticket->complaint.loss.has_value());
  outcome = decode(with("李四", "(redacted)"));
  REQUIRE(outcome.ticket.has_value());
  CHECK(outcome.ticket->complaint.complainant.name == "(redacted)");
  CHECK_FALSE(decode(with("received: \"2026-04-12T18:40:00+08:00\"", "received: (redacted)")).ticket.has_value());
}

TEST_CASE("errors of the header name line and column") {
  CHECK(problems_of(with("kesu: 1\n", "kesu: 2\n")) == "1:7 kesu must be a whole number from 1 to 1 (got '2')");
  CHECK(problems_of(with("kind: complaint", "kind: complain")) ==
        "4:7 kind must be complaint, report, help, suggestion, enquiry or praise (got 'complain')");
  CHECK(problems_of(with("demand:", "demnad:")) == "11:1 unknown key 'demnad' in the ticket");
  CHECK(problems_of(with("phone: \"13900000000\"", "phone: 13900000000")) ==
        "18:10 phone must be a text, but YAML readers may take 13900000000 for something else");
  CHECK(problems_of(with("  name:", "  nmae:")) == "17:3 unknown key 'nmae' in complainant");
  CHECK(problems_of(with("loss: 300.00 CNY", "loss: 300.00")) == "15:7 loss: '300.00' is not an amount of money");
  CHECK(problems_of(with("amount: 1200.00 CNY", "amount: 1200")) == "14:48 amount: '1200' is not an amount of money");
  CHECK(problems_of(with("tags: [电梯, \"007\"]", "tags: 电梯")) == "21:7 tags must be a list of one or more");
  CHECK(problems_of(with("subject: 电", "subject: \"电\\n\" #")) == "7:10 subject must be one line");
  CHECK(problems_of(with("source: {third_party: 市民热线, ref: \"2026041200381\"}", "source: hotline")) ==
        "6:9 source must be direct, or name a third party");
  CHECK(problems_of(with("received: \"2026-04-12T18:40:00+08:00\"\n", "")) == "1:1 the ticket has no 'received'");
  CHECK(problems_of(with("demand: 尽快修好并书面道歉", "demand: \"\"")) == "11:9 demand is empty");
}

TEST_CASE("an ID that does not fit its file or its check symbol is an error") {
  CHECK(problems_of(whole(), "KS-260311-7F3QXMY") ==
        "2:5 the file is named KS-260311-7F3QXMY, but the ticket in it is KS-260412-3D8RTK6");
  CHECK(problems_of(with("id: KS-260412-3D8RTK6", "id: KS-260412-3D8RTKA")) ==
        "2:5 id: 'KS-260412-3D8RTKA' is mistyped: its last symbol does not fit the others");
}

TEST_CASE("errors of an event name line and column") {
  CHECK(problems_of(with("priority: urgent", "priority: urgnt")) ==
        "43:15 priority must be general, important or urgent (got 'urgnt')");
  CHECK(problems_of(with("severity: 81", "severity: 101")) ==
        "42:15 severity must be a whole number from 0 to 100 (got '101')");
  CHECK(problems_of(with("do: assign", "do: asign")).starts_with("67:9 do must be open, classify, assign"));
  CHECK(problems_of(with("owner: chen.jie", "ower: chen.jie")) == "68:5 unknown key 'ower' in event 3-BBBB (assign)");
  CHECK(problems_of(with("    by: chen.jie\n    do: contact", "    do: contact")) == "54:5 event 3-AAAA has no 'by'");
  CHECK(problems_of(with("    as: inbound\n", "")) == "54:5 event 3-AAAA has no 'as'");
  CHECK(problems_of(with("speed: 2", "speed: 6")) == "94:27 speed must be a whole number from 1 to 5 (got '6')");
  CHECK(problems_of(with("limit: 2h", "limit: 0h")) == "33:25 limit: '0h' is not a time limit");
  CHECK(problems_of(with("clock: given", "clock: taken")) == "65:12 clock must be given (got 'taken')");
  CHECK(problems_of(with("rules: property@2 7", "rules: property@2 8z")).starts_with("31:12 rules: "));
  CHECK(problems_of(with("happened: \"2026-04-14\"", "happened: \"2026-04-16\"")) ==
        "90:15 event 6-DDDD happened after it was written down");
  CHECK(problems_of(with("at: \"2026-04-15T10:00:00+08:00\"", "at: \"2026-04-15\"")) ==
        "89:9 at of event 6-DDDD must be a time, not a day");
}

TEST_CASE("an event needs something to say") {
  CHECK(problems_of(with("    owner: chen.jie\n    department: facilities\n", "")) ==
        "62:5 event 3-BBBB needs at least one of owner, department");
}

TEST_CASE("a history that does not hold together is an error") {
  CHECK(problems_of(with("id: 3-BBBB", "id: 3-AAAA")) ==
        "62:5 event 3-AAAA stands here twice\n"
        "72:5 event 5-CCCC is after 3-BBBB, which does not stand above it");
  CHECK(problems_of(with("after: 5-CCCC", "after: 9-ZZZZ")).starts_with("88:12 after: '9-ZZZZ'"));
  CHECK(problems_of(with("after: 5-CCCC", "after: 9-ABCD")) ==
        "87:5 event 6-DDDD is after 9-ABCD, which does not stand above it");
  CHECK(problems_of(with("    after: 5-CCCC\n", "")) == "87:5 event 6-DDDD has no 'after'");
  CHECK(problems_of(with("id: 1-K2QX\n", "id: 1-K2QX\n    after: 2-9TRB\n")) ==
        "26:5 the first event cannot be after another");
  CHECK(problems_of(with("after: [3-AAAA, 3-BBBB]", "after: [3-AAAA]")) == "73:12 after names one event in a list");
  CHECK(problems_of(with("do: open", "do: note\n    text: hello")) == "26:5 the first event must be open (got 'note')");
  CHECK(problems_of(
            with("do: assign\n    owner: chen.jie\n    department: facilities\n    co_handlers: [security, \"22\"]",
                 "do: open")) == "62:5 event 3-BBBB opens the ticket a second time");
}

TEST_CASE("a complaint cannot have been received after it was registered") {
  CHECK(problems_of(with("received: \"2026-04-12T18:40:00+08:00\"", "received: \"2026-04-12T19:02:11+08:00\"")) ==
        "3:11 received is later than the event that opened the ticket");
  CHECK(decode(with("received: \"2026-04-12T18:40:00+08:00\"", "received: \"2026-04-12\"")).ticket.has_value());
}

TEST_CASE("the history is there and comes last") {
  CHECK(problems_of(kHeader) == "1:1 the ticket has no 'history'");
  CHECK(problems_of(std::string(kHeader) + "history: []\n") == "25:10 history must be a list of events");
  CHECK(problems_of(whole() + "x-late: 1\n") == "96:1 'x-late' stands after the history, which must come last");
}

TEST_CASE("all problems of a file are reported in one go") {
  std::string bytes = with("priority: urgent", "priority: urgnt");
  bytes.replace(bytes.find("kind: complaint"), 15, "kind: complain_");
  bytes.replace(bytes.find("do: assign"), 10, "do: asign_");
  CHECK(decode(bytes).problems.size() == 3);
}

}  // namespace kesu
