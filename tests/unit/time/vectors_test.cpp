// SPDX-License-Identifier: Apache-2.0
// The vectors that come with the specification. They are not part of the sources: the test looks for them in
// $KESU_SHARED, else beside the source tree, and says so when they are absent.
#include <cstdlib>
#include <fstream>
#include <map>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "kesu/time/limit.hpp"

using nlohmann::json;

namespace kesu {
namespace {

using std::chrono::days;
using std::chrono::local_days;

/// The JSON as the reader would hand it over, so that decode_calendar() is tested along.
Node to_node(const json& value) {
  if (value.is_object()) {
    Node node = Node::mapping();
    for (const auto& [key, item] : value.items())
      node.add(key, to_node(item));
    return node;
  }
  if (value.is_array()) {
    Node node = Node::sequence();
    for (const json& item : value)
      node.items.push_back(to_node(item));
    return node;
  }
  if (value.is_boolean()) return Node::boolean(value.get<bool>());
  return Node::string(value.get<std::string>());
}

Timestamp timestamp(const json& value, const Zone& zone) {
  const auto parsed = parse_timestamp(value.get<std::string>(), [&](Date date) { return zone.day_start(date); });
  REQUIRE(parsed.has_value());
  return *parsed;
}

Instant instant(const json& value, const Zone& zone) {
  return timestamp(value, zone).instant;
}

/// Instants compare as instants, whatever offset they are written with.
json stamped(Instant at) {
  return format_instant(at, std::chrono::minutes{0});
}

json canonical(const json& value, const Zone& zone) {
  if (value.is_array()) {
    json result = json::array();
    for (const json& item : value)
      result.push_back(canonical(item, zone));
    return result;
  }
  if (!value.is_string()) return value;
  const Timestamp time = timestamp(value, zone);
  return time.is_date() ? value : stamped(time.instant);
}

std::vector<Pause> pauses_of(const json& vector, const Zone& zone) {
  std::vector<Pause> pauses;
  if (!vector.contains("pauses")) return pauses;
  for (const json& pause : vector["pauses"])
    pauses.push_back({instant(pause[0], zone), instant(pause[1], zone)});
  return pauses;
}

Date shifted(Date date, int count) {
  return Date{local_days{date} + days{count}};
}

json due_in_days(const json& vector, const Calendar& calendar, Limit::Unit unit, RollRule roll) {
  const Zone& zone = calendar.zone();
  const Timestamp start = timestamp(vector["start"], zone);
  ClockTerms terms{.name = "vector", .calendar = "c", .roll = roll};
  terms.limit = Limit{unit, Seconds{0}, vector["days"].get<int>()};
  terms.due = vector.value("end_of_day", false) ? DuePoint::kEndOfDay : DuePoint::kSameTime;
  const auto due = due_time(
      terms, start.instant, {}, [&](std::string_view) { return &calendar; }, zone);
  REQUIRE(due.has_value());
  if (start.is_date()) return to_string(zone.date_of(due->at));
  return stamped(due->at);
}

json subtract_days(const json& vector, const Calendar& calendar) {
  const Zone& zone = calendar.zone();
  const Timestamp start = timestamp(vector["start"], zone);
  const Date first = zone.date_of(start.instant);
  Date date = first;
  for (int i = 0; i < vector["days"].get<int>(); ++i)
    date = calendar.previous_workday(date).value();
  if (start.is_date()) return to_string(date);
  if (vector.value("end_of_day", false)) return stamped(calendar.last_close(date).value());
  return stamped(zone.to_instant(zone.to_local(start.instant) + (local_days{date} - local_days{first})));
}

/// Numpy's names for what happens to a date that is no workday.
json roll_day(const json& vector, const Calendar& calendar) {
  const Date date = parse_date(vector["start"].get<std::string>()).value();
  const std::string mode = vector["mode"];
  const Date after = calendar.workday_from(date).value();
  const Date before = calendar.previous_workday(shifted(date, 1)).value();
  if (mode == "forward" || mode == "following") return to_string(after);
  if (mode == "backward" || mode == "preceding") return to_string(before);
  if (mode == "modifiedfollowing") return to_string(after.month() == date.month() ? after : before);
  REQUIRE(mode == "modifiedpreceding");
  return to_string(before.month() == date.month() ? before : after);
}

json periods(const json& vector, const Calendar& calendar) {
  const Instant at = instant(vector["at"], calendar.zone());
  const int count = vector["count"];
  json result = json::array();
  if (vector["direction"] == "forward") {
    const auto found = calendar.periods(at, count).value();
    for (const Pause& open : found)
      result.push_back({stamped(open.from), stamped(open.to)});
    return result;
  }
  Instant before = at;
  for (int i = 0; i < count; ++i) {
    const Instant close = calendar.previous_close(before).value();
    before = calendar.previous_open(close).value();
    result.push_back({stamped(before), stamped(close)});
  }
  return result;
}

int workdays_between(const json& vector, const Calendar& calendar) {
  const Zone& zone = calendar.zone();
  const Date from = zone.date_of(instant(vector["start"], zone));
  const Date to = zone.date_of(instant(vector["end"], zone));
  return calendar.workdays_between(from, vector.value("inclusive", false) ? shifted(to, 1) : to);
}

json answer(const json& vector, const Calendar& calendar) {
  const Zone& zone = calendar.zone();
  const std::string op = vector["op"];
  const auto at = [&](const char* key) { return instant(vector[key], zone); };
  const auto length = [&] { return Seconds{vector["seconds"].get<std::int64_t>()}; };
  if (op == "add" || op == "deadline") {
    return stamped(calendar.add(at("start"), length(), pauses_of(vector, zone)).value());
  }
  if (op == "sub") return stamped(calendar.subtract(at("start"), length()).value());
  if (op == "between") return calendar.between(at("start"), at("end"), pauses_of(vector, zone)).count();
  if (op == "is_open") return calendar.is_open(at("at"));
  if (op == "next_open") return stamped(calendar.next_open(at("at")).value());
  if (op == "next_close") return stamped(calendar.next_close(at("at")).value());
  if (op == "prev_close") return stamped(calendar.previous_close(at("at")).value());
  if (op == "is_workday") return calendar.is_workday(zone.date_of(at("at")));
  if (op == "workdays_between") return workdays_between(vector, calendar);
  if (op == "add_days") return due_in_days(vector, calendar, Limit::Unit::kWorkdays, RollRule::kNone);
  if (op == "sub_days") return subtract_days(vector, calendar);
  if (op == "roll_day") return roll_day(vector, calendar);
  if (op == "legal_calendar_days") return due_in_days(vector, calendar, Limit::Unit::kDays, RollRule::kNextWorkday);
  if (op == "periods") return periods(vector, calendar);
  FAIL("unknown op " << op);
  return {};
}

std::string shared_directory() {
  const char* chosen = std::getenv("KESU_SHARED");
  return chosen != nullptr ? chosen : KESU_SOURCE_DIR "/../shared";
}

}  // namespace

TEST_CASE("every vector gets the recommended answer") {
  std::ifstream file(shared_directory() + "/vectors/business_time.json");
  if (!file) {
    MESSAGE("skipped: no vectors/business_time.json in " << shared_directory());
    return;
  }
  const json data = json::parse(file);
  Problems problems;
  std::map<std::string, Calendar> calendars;
  for (const auto& [name, facts] : data["calendars"].items()) {
    auto spec = decode_calendar(to_node(facts), name, {}, {"vectors", {}, &problems});
    CHECK_MESSAGE(problems.empty(), name << ": " << (problems.empty() ? "" : problems[0].message));
    if (spec) calendars.emplace(name, Calendar::make(*std::move(spec)).value());
  }

  std::map<std::string, int> families;
  for (const json& vector : data["vectors"]) {
    const auto calendar = calendars.find(vector["calendar"]);
    REQUIRE(calendar != calendars.end());
    const Zone& zone = calendar->second.zone();
    const json wanted = canonical(vector.contains("ref_value") ? vector["ref_value"] : vector["expect"], zone);
    const json got = answer(vector, calendar->second);
    CHECK_MESSAGE(got == wanted, vector.dump());
    if (vector.contains("expect_no_roll")) {
      CHECK_MESSAGE(
          due_in_days(vector, calendar->second, Limit::Unit::kDays, RollRule::kNone) == vector["expect_no_roll"],
          vector.dump());
    }
    ++families[vector["ref"]];
  }
  for (const auto& [family, count] : families)
    MESSAGE(family << ": " << count);
}

}  // namespace kesu
