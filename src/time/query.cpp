// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/query.hpp"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "kesu/core/decode.hpp"
#include "kesu/core/text.hpp"

#include "query_fields.hpp"

namespace kesu {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;
using std::chrono::days;
using Day = std::chrono::local_days;

/// Longer lists of periods are no question but an attack.
constexpr std::int64_t kMostPeriods = 100'000;
/// More days than the calendar of the years 1 to 9999 has.
constexpr std::int64_t kMostDays = 4'000'000;
/// More seconds than these years have.
constexpr std::int64_t kMostSeconds = 400'000'000'000;

Date shifted(Date date, int count) {
  return Date{Day{date} + days{count}};
}

using Answer = Result<ordered_json>;

ordered_json written(Instant at, const Zone& zone) {
  return to_string(zone.stamp(at));
}

Answer written(const Result<Instant>& at, const Zone& zone) {
  if (!at) return fail(at.error());
  return written(*at, zone);
}

// Backwards where the length is negative, so that adding -1h is subtracting 1h.
Result<Instant> moved(const QueryFields& query, std::int64_t sign, std::span<const Pause> pauses) {
  auto start = query.instant("start");
  if (!start) return fail(std::move(start.error()));
  auto seconds = query.integer("seconds", kMostSeconds);
  if (!seconds) return fail(std::move(seconds.error()));
  const Seconds length{sign * *seconds};
  if (length < Seconds{0}) return query.calendar().subtract(*start, -length);
  return query.calendar().add(*start, length, pauses);
}

Answer add(const QueryFields& query) {
  return written(moved(query, 1, {}), query.zone());
}

Answer subtract(const QueryFields& query) {
  return written(moved(query, -1, {}), query.zone());
}

Answer deadline(const QueryFields& query) {
  auto seconds = query.integer("seconds", kMostSeconds);
  if (seconds && *seconds < 0) return invalid(tr("a deadline cannot be less than zero seconds away"));
  auto pauses = query.pauses();
  if (!pauses) return fail(std::move(pauses.error()));
  const auto due = moved(query, 1, *pauses);
  const bool for_good =
      std::any_of(pauses->begin(), pauses->end(), [](const Pause& p) { return p.to == QueryFields::kEndless; });
  if (!due && for_good) return invalid(tr("it never falls due: the last pause has no end"));
  return written(due, query.zone());
}

Answer between(const QueryFields& query) {
  auto from = query.instant("start");
  if (!from) return fail(std::move(from.error()));
  auto to = query.instant("end");
  if (!to) return fail(std::move(to.error()));
  auto pauses = query.pauses();
  if (!pauses) return fail(std::move(pauses.error()));
  return ordered_json(query.calendar().between(*from, *to, *pauses).count());
}

Answer is_open(const QueryFields& query) {
  auto at = query.instant("at");
  if (!at) return fail(std::move(at.error()));
  return ordered_json(query.calendar().is_open(*at));
}

template <Result<Instant> (Calendar::*search)(Instant) const>
Answer nearest(const QueryFields& query) {
  auto at = query.instant("at");
  if (!at) return fail(std::move(at.error()));
  return written((query.calendar().*search)(*at), query.zone());
}

Answer is_workday(const QueryFields& query) {
  auto date = query.date("at");
  if (!date) return fail(std::move(date.error()));
  return ordered_json(query.calendar().is_workday(*date));
}

Answer workdays_between(const QueryFields& query) {
  auto from = query.date("start");
  if (!from) return fail(std::move(from.error()));
  auto to = query.date("end");
  if (!to) return fail(std::move(to.error()));
  auto inclusive = query.flag("inclusive");
  if (!inclusive) return fail(std::move(inclusive.error()));
  const Calendar& calendar = query.calendar();
  if (!*inclusive) return ordered_json(calendar.workdays_between(*from, *to));
  return ordered_json(*from <= *to ? calendar.workdays_between(*from, shifted(*to, 1))
                                   : -calendar.workdays_between(*to, shifted(*from, 1)));
}

Result<Date> counted(const Calendar& calendar, Date date, std::int64_t count) {
  for (; count != 0; count += count < 0 ? 1 : -1) {
    auto next = count < 0 ? calendar.previous_workday(date) : calendar.next_workday(date);
    if (!next) return next;
    date = *next;
  }
  return date;
}

Answer written(const Result<Date>& date) {
  if (!date) return fail(date.error());
  return ordered_json(to_string(*date));
}

// A limit of days as a clock has it (docs/clocks.md, 1).
Answer due_in_days(const QueryFields& query, Instant start, const Limit& limit, RollRule roll) {
  auto end_of_day = query.flag("end_of_day");
  if (!end_of_day) return fail(std::move(end_of_day.error()));
  ClockTerms terms{.name = "query", .calendar = query.calendar().spec().name, .roll = roll};
  terms.limit = limit;
  terms.due = *end_of_day ? DuePoint::kEndOfDay : DuePoint::kSameTime;
  const auto due = due_time(
      terms, start, {}, [&](std::string_view) { return &query.calendar(); }, query.zone());
  if (!due) return fail(due.error());
  return written(due->at, query.zone());
}

Answer days_back(const QueryFields& query, Instant start, std::int64_t count) {
  const Zone& zone = query.zone();
  const Date first = zone.date_of(start);
  auto date = counted(query.calendar(), first, -count);
  if (!date) return fail(std::move(date.error()));
  auto end_of_day = query.flag("end_of_day");
  if (!end_of_day) return fail(std::move(end_of_day.error()));
  if (!*end_of_day) return written(zone.to_instant(zone.to_local(start) + (Day{*date} - Day{first})), zone);
  const auto close = query.calendar().last_close(*date);
  if (!close) return invalid(say("{0} has no hours", to_string(*date)));
  return written(*close, zone);
}

// What is asked of a date is counted by dates: it is the day itself, not an instant in somebody's night shift.
Answer move_days(const QueryFields& query, std::int64_t sign) {
  auto start = query.time("start");
  if (!start) return fail(std::move(start.error()));
  auto count = query.integer("days", kMostDays);
  if (!count) return fail(std::move(count.error()));
  if (start->is_date()) return written(counted(query.calendar(), *start->date, sign * *count));
  const bool back = (sign < 0) == (*count >= 0);
  if (back) return days_back(query, start->instant, std::abs(*count));
  return due_in_days(query, start->instant,
                     Limit{Limit::Unit::kWorkdays, Seconds{0}, static_cast<int>(std::abs(*count))}, RollRule::kNone);
}

Answer add_days(const QueryFields& query) {
  return move_days(query, 1);
}

Answer subtract_days(const QueryFields& query) {
  return move_days(query, -1);
}

Answer legal_calendar_days(const QueryFields& query) {
  auto start = query.time("start");
  if (!start) return fail(std::move(start.error()));
  auto count = query.integer("days", kMostDays);
  if (!count) return fail(std::move(count.error()));
  if (*count < 0) return invalid(tr("a number of days must not be below zero here"));
  const int length = static_cast<int>(*count);
  if (start->is_date()) return written(query.calendar().workday_from(shifted(*start->date, length)));
  return due_in_days(query, start->instant, Limit{Limit::Unit::kDays, Seconds{0}, length}, RollRule::kNextWorkday);
}

// What becomes of a date that is no workday; numpy's names.
Answer roll_day(const QueryFields& query) {
  static constexpr std::array<std::string_view, 6> kModes = {"forward",   "following",         "backward",
                                                             "preceding", "modifiedfollowing", "modifiedpreceding"};
  auto date = query.date("start");
  if (!date) return fail(std::move(date.error()));
  auto mode = query.word("mode", kModes, false);
  if (!mode) return fail(std::move(mode.error()));
  const Calendar& calendar = query.calendar();
  const bool modified = mode->starts_with("modified");
  bool ahead = mode->ends_with("forward") || mode->ends_with("following");
  const auto rolled = [&] {
    return ahead ? calendar.workday_from(*date) : calendar.previous_workday(shifted(*date, 1));
  };
  auto found = rolled();
  if (modified && found && found->month() != date->month()) {
    ahead = !ahead;
    found = rolled();
  }
  return written(found);
}

Result<std::vector<Pause>> periods_before(const Calendar& calendar, Instant at, std::int64_t count) {
  std::vector<Pause> found;
  for (std::int64_t i = 0; i < count; ++i) {
    const auto close = calendar.previous_close(at);
    if (!close && found.empty()) return fail(close.error());
    if (!close) break;
    const auto open = calendar.previous_open(*close);
    if (!open && found.empty()) return fail(open.error());
    if (!open) break;
    found.push_back({*open, *close});
    at = *open;
  }
  return found;
}

Answer periods(const QueryFields& query) {
  static constexpr std::array<std::string_view, 2> kDirections = {"forward", "backward"};
  auto at = query.instant("at");
  if (!at) return fail(std::move(at.error()));
  auto count = query.integer("count", kMostPeriods);
  if (!count) return fail(std::move(count.error()));
  auto direction = query.word("direction", kDirections, true);
  if (!direction) return fail(std::move(direction.error()));
  const auto found = *direction == kDirections[0] ? query.calendar().periods(*at, static_cast<int>(*count))
                                                  : periods_before(query.calendar(), *at, *count);
  if (!found) return fail(found.error());
  auto list = ordered_json::array();
  for (const Pause& open : *found)
    list.push_back(ordered_json::array({written(open.from, query.zone()), written(open.to, query.zone())}));
  return list;
}

struct Operation {
  std::string_view name;
  Answer (*answer)(const QueryFields& query);
};

constexpr std::array kOperations = {
    Operation{"add", add},
    Operation{"deadline", deadline},
    Operation{"sub", subtract},
    Operation{"between", between},
    Operation{"is_open", is_open},
    Operation{"next_open", nearest<&Calendar::next_open>},
    Operation{"next_close", nearest<&Calendar::next_close>},
    Operation{"prev_close", nearest<&Calendar::previous_close>},
    Operation{"is_workday", is_workday},
    Operation{"workdays_between", workdays_between},
    Operation{"add_days", add_days},
    Operation{"sub_days", subtract_days},
    Operation{"roll_day", roll_day},
    Operation{"periods", periods},
    Operation{"legal_calendar_days", legal_calendar_days},
};

Result<std::string> text_of(const json& fields, const char* key) {
  const auto found = fields.find(key);
  if (found == fields.end()) return invalid(say("'{0}' is missing", key));
  if (!found->is_string()) return invalid(say("'{0}' must be a text", key));
  return found->get<std::string>();
}

Answer answer(const json& fields, const CalendarLookup& calendars) {
  auto op = text_of(fields, "op");
  if (!op) return fail(std::move(op.error()));
  const auto operation =
      std::find_if(kOperations.begin(), kOperations.end(), [&](const Operation& known) { return known.name == *op; });
  if (operation == kOperations.end()) {
    std::vector<std::string_view> names;
    for (const Operation& known : kOperations)
      names.push_back(known.name);
    return invalid(say("there is no operation '{0}': {1}", *op, suggest(*op, names)));
  }
  auto name = text_of(fields, "calendar");
  if (!name) return fail(std::move(name.error()));
  const Calendar* calendar = calendars(*name);
  if (calendar == nullptr) return fail(ErrorKind::kNotFound, say("there is no calendar '{0}'", *name));
  return operation->answer(QueryFields(fields, *calendar));
}

std::string one_line(const ordered_json& reply) {
  return reply.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

// What is neither text nor number is not given back: it might be as deep as the line is long.
ordered_json id_of(const json& fields) {
  const auto found = fields.find("id");
  if (found == fields.end() || found->is_structured()) return nullptr;
  return *found;
}

}  // namespace

QueryAnswer answer_query(std::string_view line, const CalendarLookup& calendars) {
  const json fields = json::parse(line.begin(), line.end(), nullptr, false);
  if (fields.is_discarded()) return refuse_query({ErrorKind::kInvalidData, tr("this is not JSON in UTF-8"), {}, {}});
  if (!fields.is_object()) return refuse_query({ErrorKind::kInvalidData, tr("a query must be a JSON object"), {}, {}});
  ordered_json reply;
  reply["id"] = id_of(fields);
  auto result = answer(fields, calendars);
  if (!result) {
    reply["error"] = result.error().message;
    return {one_line(reply), std::move(result.error())};
  }
  reply["result"] = std::move(*result);
  return {one_line(reply), std::nullopt};
}

QueryAnswer refuse_query(Error error) {
  ordered_json reply;
  reply["id"] = nullptr;
  reply["error"] = error.message;
  return {one_line(reply), std::move(error)};
}

}  // namespace kesu
