// SPDX-License-Identifier: Apache-2.0
// Reading a calendar's mapping, and the facts by year that it includes.
#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/time/calendar.hpp"

#include "day_table.hpp"

namespace kesu {
namespace {

using std::chrono::days;
using std::chrono::local_days;

constexpr std::array<std::string_view, 7> kWeekdays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::string_view kMonday = "mon";

/// Where a date was stated.
struct Statement {
  const DecodeContext* context = nullptr;
  Mark mark;
};

/// "09:00", "17:30:15", "24:00" as seconds from midnight; -1 if it is none.
int clock_seconds(std::string_view text) {
  if (text.size() != 5 && text.size() != 8) return -1;
  int value = 0;
  for (std::size_t part = 0; part < text.size(); part += 3) {
    const char tens = text[part];
    const char ones = text[part + 1];
    const bool digits = tens >= '0' && tens <= '9' && ones >= '0' && ones <= '9';
    const int number = (tens - '0') * 10 + (ones - '0');
    if (!digits || number > (part == 0 ? 24 : 59) || (part > 0 && text[part - 1] != ':')) return -1;
    value = value * 60 + number;
  }
  if (text.size() == 5) value *= 60;
  return value <= kDaySeconds ? value : -1;
}

std::optional<int> decode_clock_time(const Node& node, const DecodeContext& context, int latest) {
  const auto text = decode_string(node, context, tr("a time of day"));
  if (!text) return std::nullopt;
  const int seconds = clock_seconds(*text);
  if (seconds >= 0 && seconds <= latest) return seconds;
  context.report(
      node.mark, say("'{0}' is not a time of day", *text),
      latest < kDaySeconds ? tr("write \"09:00\"") : tr("write \"17:30\", or \"24:00\" for the end of the day"));
  return std::nullopt;
}

/// One [open, close].
std::optional<DayHours> decode_interval(const Node& node, const DecodeContext& context) {
  if (!node.is_sequence() || node.items.size() != 2) {
    context.report(node.mark, tr("hours must be a list of [open, close]"), tr("write [[\"09:00\", \"17:30\"]]"));
    return std::nullopt;
  }
  const auto open = decode_clock_time(node.items[0], context, kDaySeconds - 1);
  const auto close = decode_clock_time(node.items[1], context, kDaySeconds);
  if (!open || !close) return std::nullopt;
  if (*open == *close) {
    context.report(node.mark, tr("hours must not close when they open"),
                   tr("write [\"00:00\", \"24:00\"] for a whole day"));
    return std::nullopt;
  }
  return DayHours{*open, *close};
}

/// A list of [open, close]; what could be read is returned.
std::vector<DayHours> decode_hours(const Node& node, const DecodeContext& context) {
  std::vector<DayHours> hours;
  if (!node.is_sequence()) {
    context.report(node.mark, tr("hours must be a list of [open, close]"), tr("write [[\"09:00\", \"17:30\"]]"));
    return hours;
  }
  for (const Node& item : node.items) {
    if (!item.is_sequence()) {
      // [open, close] without the list around it would be reported twice.
      context.report(node.mark, tr("hours must be a list of [open, close]"), tr("write [[\"09:00\", \"17:30\"]]"));
      return hours;
    }
    if (const auto interval = decode_interval(item, context)) hours.push_back(*interval);
  }
  return hours;
}

std::optional<Date> date_of_key(const Node::Entry& entry, const DecodeContext& context, std::string_view what) {
  const auto date = parse_date(entry.key);
  if (date) return *date;
  context.report(entry.key_mark, say("{0}: {1}", what, date.error().message), date.error().hint);
  return std::nullopt;
}

/// "MM-DD"; 02-29 is a day.
std::optional<std::chrono::month_day> parse_month_day(std::string_view text) {
  const auto date = parse_date("2000-" + std::string(text));
  if (!date || text.size() != 5) return std::nullopt;
  return std::chrono::month_day{date->month(), date->day()};
}

/// The coverage of several files: their latest run without a gap.
std::optional<std::pair<Date, Date>> united(std::vector<std::pair<Date, Date>> ranges) {
  if (ranges.empty()) return std::nullopt;
  std::sort(ranges.begin(), ranges.end());
  auto run = ranges.front();
  for (const auto& range : ranges) {
    if (local_days{range.first} > local_days{run.second} + days{1}) run = range;
    run.second = std::max(run.second, range.second);
  }
  return run;
}

class CalendarDecoder {
 public:
  explicit CalendarDecoder(std::string name) { spec_.name = std::move(name); }

  void read_own(const Node& node, const DecodeContext& context, std::span<const IncludedCalendar> included);
  [[nodiscard]] CalendarSpec&& take() { return std::move(spec_); }

 private:
  void read_facts(MappingReader& reader);
  void read_zone(MappingReader& reader);
  void read_week(const Node& node, const DecodeContext& context);
  void read_holidays(const Node& node, const DecodeContext& context);
  void read_annual_holidays(const Node& node, const DecodeContext& context);
  void read_extra_workdays(const Node& node, const DecodeContext& context);
  const Node* named_hours(Date date, const Node& node, const DecodeContext& context);
  void add_extra_workday(Date date, const Node* hours, const Statement& statement);
  std::map<Date, std::vector<DayHours>> read_dated_hours(const Node* node, const DecodeContext& context,
                                                         std::string_view what, bool may_borrow);
  std::optional<std::vector<DayHours>> borrow(std::string_view weekday, const Statement& statement) const;
  std::optional<std::pair<Date, Date>> read_covers(const Node* node, const DecodeContext& context) const;
  void check_conflicts() const;
  void check_open_time(const Node& node, const DecodeContext& context) const;

  CalendarSpec spec_;
  std::map<Date, Statement> extra_stated_;
};

void CalendarDecoder::read_own(const Node& node, const DecodeContext& context,
                               std::span<const IncludedCalendar> included) {
  const std::size_t before = context.problems->size();
  MappingReader reader(node, context, say("calendar {0}", spec_.name));
  read_zone(reader);
  if (const Node* week = reader.optional("week")) read_week(*week, context);

  std::vector<DecodeContext> contexts;
  contexts.reserve(included.size());  // statements point at them
  std::vector<std::pair<Date, Date>> covered;
  for (const IncludedCalendar& file : included) {
    contexts.push_back(context);
    contexts.back().file = file.file;
    MappingReader facts(*file.facts, contexts.back(), say("the dates of {0}", file.file));
    read_facts(facts);
    if (const auto covers = read_covers(facts.optional("covers"), contexts.back())) covered.push_back(*covers);
    facts.finish();
  }
  spec_.covers = united(std::move(covered));

  // Read after those included, so that the calendar's own word about a date counts.
  read_facts(reader);
  spec_.overrides = read_dated_hours(reader.optional("overrides"), context, "overrides", true);
  spec_.breaks = read_dated_hours(reader.optional("breaks"), context, "breaks", false);
  if (const auto covers = read_covers(reader.optional("covers"), context)) spec_.covers = covers;
  reader.optional("include");
  reader.finish();
  check_conflicts();
  // Where hours could not be read, none is no news.
  if (context.problems->size() == before) check_open_time(node, context);
}

/// The keys that a file of dates by year shares with a calendar.
void CalendarDecoder::read_facts(MappingReader& reader) {
  const DecodeContext& context = reader.context();
  if (const Node* holidays = reader.optional("holidays")) read_holidays(*holidays, context);
  if (const Node* annual = reader.optional("annual_holidays")) read_annual_holidays(*annual, context);
  if (const Node* extra = reader.optional("extra_workdays")) read_extra_workdays(*extra, context);
  reader.strings("notes", true);
}

void CalendarDecoder::read_zone(MappingReader& reader) {
  const auto name = reader.string("tz", true);
  if (!name) return;
  spec_.zone = *name;
  const auto zone = Zone::load(*name);
  if (!zone) reader.context().report(reader.optional("tz")->mark, zone.error().message, zone.error().hint);
}

void CalendarDecoder::read_week(const Node& node, const DecodeContext& context) {
  MappingReader reader(node, context, "week");
  for (std::size_t day = 0; day < kWeekdays.size(); ++day) {
    if (const Node* hours = reader.optional(kWeekdays[day])) spec_.week[day] = decode_hours(*hours, context);
  }
  reader.finish();
}

/// A list of dates, or a mapping of dates to a name or to {name, statutory}.
void CalendarDecoder::read_holidays(const Node& node, const DecodeContext& context) {
  if (node.is_sequence()) {
    for (const Node& item : node.items) {
      if (const auto date = decode_date(item, context, "holidays")) spec_.holidays.insert_or_assign(*date, Holiday{});
    }
    return;
  }
  if (!node.is_mapping()) {
    context.report(node.mark, tr("holidays must be a list of dates, or dates with their names"));
    return;
  }
  for (const Node::Entry& entry : node.entries) {
    const auto date = date_of_key(entry, context, "holidays");
    Holiday holiday;
    if (entry.value.is_mapping()) {
      MappingReader reader(entry.value, context, say("holiday {0}", entry.key));
      holiday.name = reader.string("name").value_or("");
      holiday.statutory = reader.boolean("statutory");
      reader.finish();
    } else {
      holiday.name = decode_string(entry.value, context, say("holiday {0}", entry.key)).value_or("");
    }
    if (date) spec_.holidays.insert_or_assign(*date, std::move(holiday));
  }
}

/// A list of "MM-DD", or a mapping of them to names.
void CalendarDecoder::read_annual_holidays(const Node& node, const DecodeContext& context) {
  const auto add = [&](std::string_view text, Mark mark, std::string name) {
    if (const auto day = parse_month_day(text)) {
      spec_.annual_holidays.insert_or_assign(*day, std::move(name));
    } else {
      context.report(mark, say("annual_holidays: '{0}' is not a day of the year", text), tr("write \"12-25\""));
    }
  };
  if (node.is_mapping()) {
    for (const Node::Entry& entry : node.entries) {
      add(entry.key, entry.key_mark, decode_string(entry.value, context, entry.key).value_or(""));
    }
  } else if (const auto texts = decode_strings(node, context, "annual_holidays")) {
    for (std::size_t i = 0; i < texts->size(); ++i)
      add((*texts)[i], node.items[i].mark, "");
  }
}

/// A mapping of dates to hours, to the weekday whose hours they borrow, or to either with a name, or a list of dates
/// that borrow Monday's.
void CalendarDecoder::read_extra_workdays(const Node& node, const DecodeContext& context) {
  if (node.is_sequence()) {
    for (const Node& item : node.items) {
      if (const auto date = decode_date(item, context, "extra_workdays")) {
        add_extra_workday(*date, nullptr, {&context, item.mark});
      }
    }
  } else if (node.is_mapping()) {
    for (const Node::Entry& entry : node.entries) {
      const auto date = date_of_key(entry, context, "extra_workdays");
      if (date) add_extra_workday(*date, &entry.value, {&context, entry.key_mark});
    }
  } else {
    context.report(node.mark, tr("extra_workdays must be dates with their hours, or with the weekday whose hours they "
                                 "borrow"));
  }
}

/// {hours: [[…]], name: …} or {like: mon, name: …}; nullptr after a report.
const Node* CalendarDecoder::named_hours(Date date, const Node& node, const DecodeContext& context) {
  MappingReader reader(node, context, say("make-up day {0}", to_string(date)));
  if (const auto name = reader.string("name")) spec_.made_up_for.insert_or_assign(date, *name);
  const Node* hours = reader.optional("hours");
  const Node* like = reader.optional("like");
  reader.finish();
  if ((hours == nullptr) == (like == nullptr)) {
    context.report(node.mark, say("make-up day {0} must have either 'hours' or 'like'", to_string(date)),
                   tr("write {like: mon, name: …} for Monday's hours"));
    return nullptr;
  }
  return hours != nullptr ? hours : like;
}

void CalendarDecoder::add_extra_workday(Date date, const Node* hours, const Statement& statement) {
  extra_stated_.insert_or_assign(date, statement);
  if (hours != nullptr && hours->is_mapping()) {
    hours = named_hours(date, *hours, *statement.context);
    if (hours == nullptr) return;
  }
  std::optional<std::vector<DayHours>> read;
  if (hours == nullptr) {
    read = borrow(kMonday, statement);
  } else if (hours->is_scalar()) {
    if (const auto weekday = decode_string(*hours, *statement.context, "extra_workdays")) {
      read = borrow(*weekday, {statement.context, hours->mark});
    }
  } else {
    read = decode_hours(*hours, *statement.context);
    if (read->empty() && hours->items.empty()) {
      statement.context->report(hours->mark, say("make-up day {0} has no hours", to_string(date)));
    }
  }
  if (read) spec_.extra_workdays.insert_or_assign(date, *std::move(read));
}

std::optional<std::vector<DayHours>> CalendarDecoder::borrow(std::string_view weekday,
                                                             const Statement& statement) const {
  const auto found = std::find(kWeekdays.begin(), kWeekdays.end(), weekday);
  if (found == kWeekdays.end()) {
    statement.context->report(statement.mark, say("'{0}' is not a weekday", weekday), suggest(weekday, kWeekdays));
    return std::nullopt;
  }
  const auto& hours = spec_.week[static_cast<std::size_t>(found - kWeekdays.begin())];
  if (hours.empty()) {
    statement.context->report(statement.mark, say("the hours of {0} cannot be borrowed: it has none", weekday),
                              say("state this day's hours in calendar {0}", spec_.name));
    return std::nullopt;
  }
  return hours;
}

std::map<Date, std::vector<DayHours>> CalendarDecoder::read_dated_hours(const Node* node, const DecodeContext& context,
                                                                        std::string_view what, bool may_borrow) {
  std::map<Date, std::vector<DayHours>> dated;
  if (node == nullptr) return dated;
  if (!node->is_mapping()) {
    context.report(node->mark, say("{0} must be dates with their hours", what));
    return dated;
  }
  for (const Node::Entry& entry : node->entries) {
    const auto date = date_of_key(entry, context, what);
    std::vector<DayHours> hours;
    if (may_borrow && entry.value.is_scalar()) {
      const auto weekday = decode_string(entry.value, context, what);
      if (weekday) hours = borrow(*weekday, {&context, entry.value.mark}).value_or(std::vector<DayHours>{});
    } else {
      hours = decode_hours(entry.value, context);
    }
    if (date) dated.emplace(*date, std::move(hours));
  }
  return dated;
}

std::optional<std::pair<Date, Date>> CalendarDecoder::read_covers(const Node* node,
                                                                  const DecodeContext& context) const {
  if (node == nullptr) return std::nullopt;
  if (!node->is_sequence() || node->items.size() != 2) {
    context.report(node->mark, tr("covers must be [first date, last date]"),
                   tr("write covers: [\"2026-01-01\", \"2026-12-31\"]"));
    return std::nullopt;
  }
  const auto first = decode_date(node->items[0], context, "covers");
  const auto last = decode_date(node->items[1], context, "covers");
  if (!first || !last) return std::nullopt;
  if (*last < *first) {
    context.report(node->mark, tr("covers must not end before it begins"));
    return std::nullopt;
  }
  return std::pair{*first, *last};
}

/// A date cannot be both off and worked, unless an override says what it is (docs/clocks.md, 4).
void CalendarDecoder::check_conflicts() const {
  for (const auto& [date, stated] : extra_stated_) {
    const bool holiday = spec_.holidays.contains(date) || spec_.annual_holidays.contains({date.month() / date.day()});
    if (!holiday || spec_.overrides.contains(date)) continue;
    stated.context->report(stated.mark,
                           say("{0} is both a holiday and a make-up day in calendar {1}", to_string(date), spec_.name),
                           say("say which in overrides, \"{0}\": [] for closed", to_string(date)));
  }
}

void CalendarDecoder::check_open_time(const Node& node, const DecodeContext& context) const {
  const auto open = [](const auto& hours) { return !hours.empty(); };
  const auto open_date = [](const auto& entry) { return !entry.second.empty(); };
  if (std::ranges::any_of(spec_.week, open) || std::ranges::any_of(spec_.extra_workdays, open_date) ||
      std::ranges::any_of(spec_.overrides, open_date)) {
    return;
  }
  context.report(node.mark, say("calendar {0} has no open time at all", spec_.name),
                 tr("write week: {mon: [[\"09:00\", \"17:30\"]], …}"));
}

}  // namespace

bool is_included(std::string_view entry, std::string_view stem) {
  if (stem == entry) return true;
  if (!stem.starts_with(entry)) return false;
  const std::string_view year = stem.substr(entry.size());
  return year.size() == 5 && year[0] == '-' && year.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

std::optional<CalendarSpec> decode_calendar_including(const Node& node, std::string name,
                                                      std::span<const IncludedCalendar> included,
                                                      const DecodeContext& context) {
  const std::size_t before = context.problems->size();
  CalendarDecoder decoder(std::move(name));
  decoder.read_own(node, context, included);
  if (context.problems->size() != before) return std::nullopt;
  return decoder.take();
}

std::optional<CalendarSpec> decode_calendar(const Node& node, std::string name, std::span<const Node* const> included,
                                            const DecodeContext& context) {
  std::vector<IncludedCalendar> files;
  files.reserve(included.size());
  for (const Node* facts : included)
    files.push_back({context.file, facts});
  return decode_calendar_including(node, std::move(name), files, context);
}

}  // namespace kesu
