// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/calendars.hpp"

#include <array>

#include "kesu/core/text.hpp"

#include "labels.hpp"

namespace kesu {

namespace {

using std::chrono::days;
using Day = std::chrono::local_days;

constexpr std::array<std::string_view, 7> kWeekdays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::string weekday_label(std::size_t weekday) {
  const std::array<const char*, 7> labels = {tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"),
                                             tr("Fri"), tr("Sat"), tr("Sun")};
  return labels[weekday];
}

std::size_t weekday_of(Date date) {
  return std::chrono::weekday{Day{date}}.iso_encoding() - 1;
}

Cell weekday_cell(Date date) {
  const std::size_t weekday = weekday_of(date);
  return {std::string(kWeekdays[weekday]), weekday_label(weekday), Emphasis::kNone};
}

Cell date_cell(const CalendarDay& day) {
  const std::string text = to_string(day.date);
  return {text, day.beyond_coverage ? text + " ?" : "", day.beyond_coverage ? Emphasis::kWarn : Emphasis::kNone};
}

// "09:00"; seconds only where they are not zero.
std::string clock_time(int seconds) {
  std::string text = fmt::format("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
  if (seconds % 60 != 0) text += fmt::format(":{:02}", seconds % 60);
  return text;
}

std::string clock_time(Instant at, const Zone& zone, bool closes) {
  const LocalTime local = zone.to_local(at);
  const auto seconds = static_cast<int>((local - std::chrono::floor<days>(local)).count());
  return closes && seconds == 0 ? "24:00" : clock_time(seconds);
}

std::vector<std::string> hours_of(const CalendarDay& day, const Zone& zone) {
  std::vector<std::string> hours;
  for (const Pause& open : day.open)
    hours.push_back(clock_time(open.from, zone, false) + "-" + clock_time(open.to, zone, true));
  return hours;
}

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  std::string all;
  for (const std::string& text : texts)
    all += (all.empty() ? std::string() : std::string(between)) + text;
  return all;
}

Seconds open_time(const CalendarDay& day) {
  Seconds total{0};
  for (const Pause& open : day.open)
    total += open.to - open.from;
  return total;
}

std::string kind_label(const CalendarDay& day) {
  switch (day.kind) {
    case DayKind::kWorkday:
      return tr("working day");
    case DayKind::kWeekend:
      return tr("weekend");
    case DayKind::kHoliday:
      if (!day.statutory) return tr("holiday");
      return *day.statutory ? tr("statutory holiday") : tr("day off by adjustment");
    case DayKind::kMakeUp:
      return tr("make-up day");
    case DayKind::kOverride:
      return day.is_workday() ? tr("hours of its own") : tr("closed on this date");
    case DayKind::kNoHours:
      return tr("breaks leave no hours");
  }
  return {};
}

std::string kind_and_name(const CalendarDay& day) {
  return day.name.empty() ? kind_label(day) : say("{0} ({1})", day.name, kind_label(day));
}

Emphasis emphasis_of(const CalendarDay& day) {
  switch (day.kind) {
    case DayKind::kWorkday:
      return Emphasis::kNone;
    case DayKind::kWeekend:
      return Emphasis::kFaint;
    case DayKind::kHoliday:
      return Emphasis::kGood;
    case DayKind::kMakeUp:
    case DayKind::kOverride:
    case DayKind::kNoHours:
      return Emphasis::kWarn;
  }
  return Emphasis::kNone;
}

Value truth_or_null(std::optional<bool> truth) {
  return truth ? Value{*truth} : Value{};
}

// " 09:00-12:00 13:30-18:00".
std::string hours_label(const std::vector<DayHours>& hours) {
  std::string text;
  for (const DayHours& piece : hours)
    text += " " + clock_time(piece.open) + "-" + clock_time(piece.close);
  return text;
}

// "Mon-Fri 09:00-12:00 13:30-18:00, Sat 10:00-14:00": weekdays of one pattern in a row stand together.
std::string week_label(const CalendarSpec& spec) {
  std::vector<std::string> groups;
  for (std::size_t first = 0; first < 7;) {
    std::size_t last = first;
    while (last + 1 < 7 && spec.week[last + 1] == spec.week[first])
      ++last;
    if (!spec.week[first].empty()) {
      std::string group = weekday_label(first);
      if (last > first) group += "-" + weekday_label(last);
      groups.push_back(group + hours_label(spec.week[first]));
    }
    first = last + 1;
  }
  return joined(groups, tr(", "));
}

// "mon 09:00-12:00 13:30-18:00" for every day that has hours.
std::vector<std::string> week_value(const CalendarSpec& spec) {
  std::vector<std::string> week;
  for (std::size_t day = 0; day < 7; ++day) {
    if (!spec.week[day].empty()) week.push_back(std::string(kWeekdays[day]) + hours_label(spec.week[day]));
  }
  return week;
}

std::string covers_label(const CalendarSpec& spec) {
  if (!spec.covers) return tr("not declared");
  return say("{0} to {1}", to_string(spec.covers->first), to_string(spec.covers->second));
}

void add_fact(Table& table, std::string key, std::string title, Value value, std::string shown = {}) {
  table.facts.emplace_back(std::move(key), Cell{std::move(value), std::move(shown), Emphasis::kNone});
  table.fact_titles.push_back(std::move(title));
}

// What the answers rest on: the same calendar and the same zone rules give the same ones.
void add_calendar_facts(Table& table, const Calendar& calendar) {
  const CalendarSpec& spec = calendar.spec();
  add_fact(table, "calendar", tr("calendar"), spec.name);
  add_fact(table, "zone", tr("time zone"), spec.zone);
  add_fact(table, "week", tr("week"), week_value(spec), week_label(spec));
  std::vector<std::string> covers;
  if (spec.covers) covers = {to_string(spec.covers->first), to_string(spec.covers->second)};
  add_fact(table, "covers", tr("covers"), spec.covers ? Value{covers} : Value{}, covers_label(spec));
  add_fact(table, "digest", tr("digest"), text_or_null(spec.digest));
  add_fact(table, "tzdata", tr("time-zone data"), tzdata_version(calendar.zone()));
}

std::string instant_label(Instant at, const Zone& zone) {
  return to_string(zone.stamp(at));
}

// Why a day counts, or does not.
std::string reason(const DueDay& entry, bool in_days, bool on_calendar) {
  const std::string what = on_calendar ? kind_and_name(entry.day) : std::string();
  const auto with_what = [&](const char* why) { return what.empty() ? std::string(why) : say("{0}: {1}", why, what); };
  switch (entry.role) {
    case DayRole::kCounted:
      return in_days || on_calendar ? what : std::string();
    case DayRole::kStart:
      return with_what(tr("day of the start, not counted"));
    case DayRole::kBefore:
      return with_what(tr("before the next working day, on which the start counts"));
    case DayRole::kClosed:
      return entry.day.is_workday() ? with_what(tr("outside hours")) : what;
    case DayRole::kPaused:
      return with_what(tr("paused"));
    case DayRole::kRolled:
      return with_what(tr("nothing falls due on it"));
    case DayRole::kRolledTo:
      return with_what(tr("moved on to here"));
  }
  return {};
}

Emphasis emphasis_of(DayRole role) {
  if (role == DayRole::kPaused) return Emphasis::kWarn;
  return role == DayRole::kCounted || role == DayRole::kRolledTo ? Emphasis::kNone : Emphasis::kFaint;
}

}  // namespace

Table calendar_table(const Calendar& calendar, Date first, Date last, DayChoice choice) {
  Table table;
  table.schema = "kesu/calendar/1";
  table.title = say("Calendar {0}", calendar.spec().name);
  table.columns = {{"date", tr("date"), Align::kLeft, false, false},
                   {"weekday", tr("day"), Align::kLeft, false, false},
                   {"kind", tr("what"), Align::kLeft, false, false},
                   {"hours", tr("hours"), Align::kLeft, false, false},
                   {"open_seconds", tr("open time"), Align::kRight, false, false},
                   {"name", tr("name"), Align::kLeft, true, false},
                   {"statutory", "", Align::kLeft, false, true},
                   {"beyond_coverage", "", Align::kLeft, false, true}};
  std::int64_t workdays = 0;
  Seconds total{0};
  for (Day at{first}; at <= Day{last}; at += days{1}) {
    const CalendarDay day = day_of(calendar, Date{at});
    const Seconds open = open_time(day);
    if (day.is_workday()) ++workdays;
    total += open;
    if (choice == DayChoice::kSpecial && (day.kind == DayKind::kWorkday || day.kind == DayKind::kWeekend)) continue;
    const std::vector<std::string> hours = hours_of(day, calendar.zone());
    const std::string kind = kind_label(day);
    table.rows.push_back(
        {date_cell(day), weekday_cell(day.date), Cell{std::string(to_string(day.kind)), kind, emphasis_of(day)},
         Cell{hours, joined(hours, " "), Emphasis::kNone},
         Cell{std::int64_t{open.count()}, open > Seconds{0} ? to_string(open) : " ", Emphasis::kNone},
         Cell{text_or_null(day.name), "", Emphasis::kNone}, Cell{truth_or_null(day.statutory), "", Emphasis::kNone},
         Cell{day.beyond_coverage, "", Emphasis::kNone}});
  }
  add_calendar_facts(table, calendar);
  add_fact(table, "from", tr("from"), to_string(first));
  add_fact(table, "to", tr("to"), to_string(last));
  add_fact(table, "workdays", tr("working days"), workdays);
  add_fact(table, "open_seconds", tr("open time"), std::int64_t{total.count()}, to_string(total));
  return table;
}

Table calendars_table(std::span<const Calendar* const> calendars) {
  Table table;
  table.schema = "kesu/calendars/1";
  table.title = tr("Calendars");
  table.columns = {{"calendar", tr("calendar"), Align::kLeft, false, false},
                   {"zone", tr("time zone"), Align::kLeft, false, false},
                   {"week", tr("week"), Align::kLeft, true, false},
                   {"covers", tr("covers"), Align::kLeft, false, false},
                   {"digest", tr("digest"), Align::kLeft, false, false}};
  for (const Calendar* calendar : calendars) {
    const CalendarSpec& spec = calendar->spec();
    std::vector<std::string> covers;
    if (spec.covers) covers = {to_string(spec.covers->first), to_string(spec.covers->second)};
    table.rows.push_back({Cell{spec.name, "", Emphasis::kNone}, Cell{spec.zone, "", Emphasis::kNone},
                          Cell{week_value(spec), week_label(spec), Emphasis::kNone},
                          Cell{spec.covers ? Value{covers} : Value{}, covers_label(spec), Emphasis::kNone},
                          Cell{text_or_null(spec.digest), "", Emphasis::kNone}});
  }
  return table;
}

Table due_days_table(const ClockTerms& terms, Instant start, const DueExplained& explained, const Calendar* calendar,
                     const Zone& zone) {
  const bool in_days =
      terms.limit && (terms.limit->unit == Limit::Unit::kWorkdays || terms.limit->unit == Limit::Unit::kDays);
  Table table;
  table.schema = "kesu/calendar/due/1";
  table.title = say("Due in {0}", spoken_limit(*terms.limit));
  table.columns = {{"date", tr("date"), Align::kLeft, false, false},
                   {"weekday", tr("day"), Align::kLeft, false, false},
                   {"role", "", Align::kLeft, false, true},
                   {"number", in_days ? tr("counts as") : "", Align::kRight, false, !in_days},
                   {"used_seconds", in_days ? "" : tr("used"), Align::kRight, false, in_days},
                   {"why", tr("why"), Align::kLeft, true, false},
                   {"kind", "", Align::kLeft, false, true},
                   {"name", "", Align::kLeft, false, true},
                   {"beyond_coverage", "", Align::kLeft, false, true}};
  for (const DueDay& entry : explained.days) {
    const Emphasis emphasis = emphasis_of(entry.role);
    const std::string why = reason(entry, in_days, calendar != nullptr);
    table.rows.push_back(
        {date_cell(entry.day), weekday_cell(entry.day.date),
         Cell{std::string(to_string(entry.role)), "", Emphasis::kNone},
         Cell{entry.number > 0 ? Value{std::int64_t{entry.number}} : Value{}, entry.number > 0 ? "" : "-", emphasis},
         Cell{std::int64_t{entry.used.count()}, entry.used > Seconds{0} ? to_string(entry.used) : "-", emphasis},
         Cell{why, why.empty() ? " " : "", emphasis},
         Cell{calendar != nullptr ? Value{std::string(to_string(entry.day.kind))} : Value{}, "", Emphasis::kNone},
         Cell{text_or_null(entry.day.name), "", Emphasis::kNone},
         Cell{entry.day.beyond_coverage, "", Emphasis::kNone}});
  }
  add_fact(table, "limit", tr("limit"), to_string(*terms.limit));
  add_fact(table, "start", tr("start"), instant_label(start, zone));
  add_fact(table, "due", tr("due"), instant_label(explained.due.at, zone),
           instant_label(explained.due.at, zone) + (explained.due.beyond_coverage ? " ?" : ""));
  add_fact(table, "beyond_coverage", tr("past what the calendar covers"), explained.due.beyond_coverage,
           explained.due.beyond_coverage ? tr("yes") : tr("no"));
  if (calendar != nullptr) add_calendar_facts(table, *calendar);
  return table;
}

Table between_table(const Calendar& calendar, Instant from, Instant to, std::span<const Pause> pauses) {
  const Zone& zone = calendar.zone();
  const Seconds open = calendar.between(from, to, pauses);
  Table table;
  table.schema = "kesu/calendar/between/1";
  table.title = tr("Open time");
  table.columns = {{"from", tr("from"), Align::kLeft, false, false},
                   {"to", tr("to"), Align::kLeft, false, false},
                   {"open_seconds", tr("open time"), Align::kRight, false, false},
                   {"elapsed_seconds", tr("elapsed"), Align::kRight, false, false},
                   {"workdays", tr("working days"), Align::kRight, false, false},
                   {"beyond_coverage", "", Align::kLeft, false, true}};
  table.rows.push_back(
      {Cell{instant_label(from, zone), "", Emphasis::kNone}, Cell{instant_label(to, zone), "", Emphasis::kNone},
       Cell{std::int64_t{open.count()}, to_string(open), Emphasis::kNone},
       Cell{std::int64_t{(to - from).count()}, to_string(to - from), Emphasis::kNone},
       Cell{std::int64_t{calendar.workdays_between(zone.date_of(from), zone.date_of(to))}, "", Emphasis::kNone},
       Cell{calendar.beyond_coverage(from, to), "", Emphasis::kNone}});
  add_calendar_facts(table, calendar);
  return table;
}

}  // namespace kesu
