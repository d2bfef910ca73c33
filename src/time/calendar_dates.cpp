// SPDX-License-Identifier: Apache-2.0
#include "kesu/time/calendar_dates.hpp"

#include "kesu/yaml/writer.hpp"

namespace kesu {
namespace {

/// A calendar that only serves to read the dates it includes.
Node calendar_for_reading() {
  Node day = Node::sequence(true);
  Node hours = Node::sequence(true);
  hours.items = {Node::string("00:00"), Node::string("24:00")};
  day.items.push_back(std::move(hours));
  Node week = Node::mapping();
  for (const char* weekday : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
    week.add(weekday, day);
  Node calendar = Node::mapping();
  calendar.add("tz", Node::string("UTC"));
  calendar.add("week", std::move(week));
  return calendar;
}

Node holiday_node(const Holiday& holiday) {
  if (!holiday.statutory) return Node::string(holiday.name);
  Node node = Node::mapping(true);
  if (!holiday.name.empty()) node.add("name", Node::string(holiday.name));
  node.add("statutory", Node::boolean(*holiday.statutory));
  return node;
}

Node make_up_node(const std::string& name) {
  if (name.empty()) return Node::string("mon");
  Node node = Node::mapping(true);
  node.add("like", Node::string("mon"));
  node.add("name", Node::string(name));
  return node;
}

std::string month_day_text(std::chrono::month_day day) {
  return to_string(Date{std::chrono::year{2000}, day.month(), day.day()}).substr(5);
}

}  // namespace

std::string write_calendar_dates(const CalendarDates& dates) {
  Node file = Node::mapping();
  if (!dates.notes.empty()) {
    Node notes = Node::sequence();
    for (const std::string& note : dates.notes)
      notes.items.push_back(Node::string(note));
    file.add("notes", std::move(notes));
  }
  if (dates.covers) {
    Node covers = Node::sequence(true);
    covers.items = {Node::time(to_string(dates.covers->first)), Node::time(to_string(dates.covers->second))};
    file.add("covers", std::move(covers));
  }
  const auto add_unless_empty = [&](const char* key, Node node) {
    if (!node.entries.empty()) file.add(key, std::move(node));
  };
  Node holidays = Node::mapping();
  for (const auto& [date, holiday] : dates.holidays)
    holidays.add(to_string(date), holiday_node(holiday));
  add_unless_empty("holidays", std::move(holidays));
  Node annual = Node::mapping();
  for (const auto& [day, name] : dates.annual_holidays)
    annual.add(month_day_text(day), Node::string(name));
  add_unless_empty("annual_holidays", std::move(annual));
  Node make_up = Node::mapping();
  for (const auto& [date, name] : dates.make_up_days)
    make_up.add(to_string(date), make_up_node(name));
  add_unless_empty("extra_workdays", std::move(make_up));
  return write_yaml(file);
}

std::optional<CalendarDates> decode_calendar_dates(const Node& node, const DecodeContext& context) {
  const Node calendar = calendar_for_reading();
  const IncludedCalendar file{context.file, &node};
  auto spec = decode_calendar_including(calendar, "dates", {&file, 1}, context);
  if (!spec) return std::nullopt;
  CalendarDates dates{{}, spec->covers, std::move(spec->holidays), std::move(spec->annual_holidays), {}};
  for (const auto& [date, hours] : spec->extra_workdays) {
    const auto name = spec->made_up_for.find(date);
    dates.make_up_days.emplace(date, name == spec->made_up_for.end() ? "" : name->second);
  }
  const Node* notes = node.find("notes");
  if (notes != nullptr) dates.notes = decode_strings(*notes, context, "notes", true).value_or(dates.notes);
  return dates;
}

}  // namespace kesu
