// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/terms.hpp"

#include <doctest/doctest.h>

#include "ticket_builder.hpp"

namespace kesu {
namespace {

Node flow(std::initializer_list<std::pair<const char*, const char*>> entries) {
  Node mapping = Node::mapping(true);
  for (const auto& [key, text] : entries)
    mapping.add(key, Node::string(text));
  return mapping;
}

Node one_clock(std::initializer_list<std::pair<const char*, const char*>> entries) {
  Node terms = Node::mapping();
  terms.add("resolve", flow(entries));
  return terms;
}

/// The keys of a mapping, in order, separated by spaces.
std::string keys_of(const Node& mapping) {
  std::string keys;
  for (const Node::Entry& entry : mapping.entries)
    keys += (keys.empty() ? "" : " ") + entry.key;
  return keys;
}

}  // namespace

TEST_CASE("limits are read in every unit and written in one spelling") {
  const struct {
    const char* text;
    Limit limit;
    const char* written;
  } table[] = {
      {"90m", {Limit::Unit::kElapsed, Seconds{5400}, 0}, "1h30m"},
      {"24h", {Limit::Unit::kElapsed, Seconds{86400}, 0}, "24h"},
      {"1h30m", {Limit::Unit::kElapsed, Seconds{5400}, 0}, "1h30m"},
      {"8 workhours", {Limit::Unit::kOpenTime, Seconds{28800}, 0}, "8 workhours"},
      {"1 workhour", {Limit::Unit::kOpenTime, Seconds{3600}, 0}, "1 workhour"},
      {"90 workminutes", {Limit::Unit::kOpenTime, Seconds{5400}, 0}, "90 workminutes"},
      {"120 workminutes", {Limit::Unit::kOpenTime, Seconds{7200}, 0}, "2 workhours"},
      {"3 workdays", {Limit::Unit::kWorkdays, Seconds{0}, 3}, "3 workdays"},
      {"1 workday", {Limit::Unit::kWorkdays, Seconds{0}, 1}, "1 workday"},
      {"15 days", {Limit::Unit::kDays, Seconds{0}, 15}, "15 days"},
      {"1 day", {Limit::Unit::kDays, Seconds{0}, 1}, "1 day"},
  };
  for (const auto& row : table) {
    CAPTURE(row.text);
    const auto limit = parse_limit(row.text);
    REQUIRE(limit.has_value());
    CHECK(*limit == row.limit);
    CHECK(to_string(*limit) == row.written);
    CHECK(parse_limit(row.written) == row.limit);
  }
}

TEST_CASE("a limit of nothing, a negative one and an unknown unit are refused") {
  for (const char* text : {"", "0h", "0s", "-1h", "0 days", "-3 workdays", "3", "3 weeks", "3workdays", "3  workdays",
                           "3d", "1.5 days", "workdays", "03 days", "3 workdays ", "three days"}) {
    CAPTURE(text);
    const auto limit = parse_limit(text);
    REQUIRE_FALSE(limit.has_value());
    CHECK(limit.error().hint.find("3 workdays") != std::string::npos);
  }
  const auto longest = parse_limit("1000000 days");
  REQUIRE_FALSE(longest.has_value());
  CHECK(longest.error().hint.find("the most is ") != std::string::npos);
}

TEST_CASE("terms are written with their keys in order and defaults left out") {
  ClockTerms plain = test::clock_terms("classify", "2h", Milestone::kOpen, Milestone::kClassify);
  ClockTerms full =
      test::clock_terms("resolve", "3 workdays", Milestone::kClassify, Milestone::kResolve, {"customer"}, "office");
  full.start = StartRule::kNextWorkday;
  full.late = LateRule::kNextOpening;
  full.roll = RollRule::kNextWorkday;
  full.due = DuePoint::kSameTime;
  const Node node = encode_terms({plain, full});
  REQUIRE(node.entries.size() == 2);
  CHECK(keys_of(*node.find("classify")) == "limit from until");
  CHECK(keys_of(*node.find("resolve")) == "limit calendar from until due start late roll pause");
  CHECK(node.find("resolve")->flow);
  CHECK_FALSE(node.flow);
}

TEST_CASE("terms are read as they were written") {
  ClockTerms days = test::clock_terms("reply", "1 workday", Milestone::kResolve, Milestone::kReply, {}, "office");
  ClockTerms paused = test::clock_terms("resolve", "8 workhours", Milestone::kClassify, Milestone::kResolve,
                                        {"customer", "third_party"}, "office");
  paused.late = LateRule::kNextOpening;
  ClockTerms rolled = test::clock_terms("close", "15 days", Milestone::kReceived, Milestone::kClose);
  rolled.roll = RollRule::kNextWorkday;
  rolled.start = StartRule::kNextWorkday;
  rolled.due = DuePoint::kSameTime;
  const std::vector<ClockTerms> terms{
      days, paused, rolled, test::clock_terms_by("promise", "12 09:00", Milestone::kOpen, Milestone::kRespond)};
  Problems problems;
  CHECK(decode_terms(encode_terms(terms), test::decode_context(problems)) == terms);
  CHECK(problems.empty());
}

TEST_CASE("a clock has either a limit or an instant") {
  for (const Node& node : {one_clock({{"from", "open"}, {"until", "close"}}),
                           one_clock({{"limit", "2h"}, {"by", "2026-03-11"}, {"from", "open"}, {"until", "close"}})}) {
    Problems problems;
    decode_terms(node, test::decode_context(problems));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message == "clock 'resolve' needs either 'limit' or 'by'");
  }
}

TEST_CASE("unknown milestones, rules and keys of a clock are reported") {
  Problems problems;
  decode_terms(
      one_clock(
          {{"limit", "2 h"}, {"from", "opn"}, {"until", "close"}, {"due", "noon"}, {"start", "today"}, {"paus", "x"}}),
      test::decode_context(problems));
  REQUIRE(problems.size() == 5);
  CHECK(problems[0].message == "limit: '2 h' is not a time limit");
  CHECK(problems[1].hint == "did you mean 'open'?");
  CHECK(problems[2].message == "due must be end_of_day or same_time (got 'noon')");
  CHECK(problems[3].message == "start must be next_workday (got 'today')");
  CHECK(problems[4].hint == "did you mean 'pause'?");
}

TEST_CASE("a clock needs to say from when and until when it runs") {
  Problems problems;
  decode_terms(one_clock({{"limit", "2h"}}), test::decode_context(problems));
  CHECK(problems.size() == 2);
}

TEST_CASE("verdicts are read as they were written") {
  Verdict simple;
  simple.name = "classify";
  simple.start = test::time_of("09:20:41");
  simple.due = test::time_of("11:20:41");
  simple.met = true;
  simple.took = Seconds{269};
  Verdict full = simple;
  full.name = "resolve";
  full.met = false;
  full.start = test::time_of("2026-03-11");
  full.paused = Seconds{0};
  full.calendar = "office 7c1e09ab41d25f0693b8a6d1e2c4907f";
  full.tzdata = "2026f";
  full.day_precision = true;
  full.rests_on_happened = true;
  const std::vector<Verdict> verdicts{simple, full};
  const Node node = encode_verdicts(verdicts);
  CHECK(keys_of(*node.find("classify")) == "start due met took");
  CHECK(keys_of(*node.find("resolve")) == "start due met took paused calendar tzdata precision rests_on");
  Problems problems;
  CHECK(decode_verdicts(node, test::decode_context(problems)) == verdicts);
  CHECK(problems.empty());
}

TEST_CASE("a verdict without its basis is reported") {
  Problems problems;
  Node node = Node::mapping();
  node.add("resolve", flow({{"took", "a while"}}));
  decode_verdicts(node, test::decode_context(problems));
  REQUIRE(problems.size() == 4);
  CHECK(problems[0].message == "the verdict on clock 'resolve' has no 'start'");
  CHECK(problems[3].message == "took: 'a while' is not a length of time");
}

}  // namespace kesu
