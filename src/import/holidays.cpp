// SPDX-License-Identifier: Apache-2.0
#include "kesu/import/holidays.hpp"

#include <algorithm>
#include <array>

#include "kesu/core/decode.hpp"
#include "kesu/core/digest.hpp"
#include "kesu/core/text.hpp"
#include "kesu/import/csv.hpp"
#include "kesu/yaml/reader.hpp"

#include "icalendar.hpp"

namespace kesu {

namespace {

using std::chrono::days;
using Day = std::chrono::sys_days;

// Beyond that a rule is not spelled out as dates: nobody knows the holidays of the next century.
constexpr int kMostYears = 100;
// A list of holidays has some hundred bytes a day.
constexpr std::size_t kMostBytes = std::size_t{16} << 20;

std::string file_name(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? path : path.substr(slash + 1);
}

/// Dates as they come in; what contradicts itself is reported where it is said.
class Collector {
 public:
  Collector(const std::string& file, const HolidayOptions& options, Problems& problems)
      : file_(file), options_(options), problems_(problems) {}

  void off(Date date, const std::string& name, Mark mark) {
    if (dates.make_up_days.contains(date) || left_out_.contains(date)) return conflict(date, mark);
    auto [holiday, is_new] = dates.holidays.try_emplace(date, Holiday{name, std::nullopt});
    // Two festivals on one day are one day off.
    if (is_new || name.empty() || holiday->second.name.find(name) != std::string::npos) return;
    holiday->second.name += (holiday->second.name.empty() ? "" : " / ") + name;
  }

  void worked(Date date, const std::string& name, Mark mark) {
    if (dates.holidays.contains(date)) return conflict(date, mark);
    if (options_.make_up_days) {
      dates.make_up_days.insert_or_assign(date, name);
    } else {
      left_out_.insert(date);
    }
  }

  /// Statutory days as the caller told them.
  void mark_statutory() {
    if (options_.statutory.empty()) return;
    for (auto& [date, holiday] : dates.holidays)
      holiday.statutory = false;
    for (const auto& [first, last] : options_.statutory) {
      for (Day day{first}; day <= Day{last}; day += days{1}) {
        const auto holiday = dates.holidays.find(Date{day});
        if (holiday != dates.holidays.end()) {
          holiday->second.statutory = true;
        } else {
          problems_.push_back(
              {ErrorKind::kInvalidData,
               say("{0} cannot be a statutory holiday: the file does not say it is off", to_string(Date{day})),
               {file_, 0, 0},
               {}});
        }
      }
    }
  }

  CalendarDates dates;

 private:
  void conflict(Date date, Mark mark) {
    problems_.push_back({ErrorKind::kInvalidData,
                         say("{0} is off as well as worked in this file", to_string(date)),
                         {file_, mark.line, mark.column},
                         {}});
  }

  const std::string& file_;
  const HolidayOptions& options_;
  Problems& problems_;
  std::set<Date> left_out_;  // make-up days that were not asked for
};

// Foreign files may have more keys than are of interest, so finish() is not called.
void read_day(const Node& node, const DecodeContext& context, Collector& collector) {
  MappingReader reader(node, context, tr("a day"));
  const auto date = reader.date("date", true);
  const auto is_off = reader.boolean("isOffDay", true);
  const auto name = reader.string("name", true);
  if (!date || !is_off || !name) return;
  if (*is_off) {
    collector.off(*date, *name, node.mark);
  } else {
    collector.worked(*date, *name, node.mark);
  }
}

std::optional<ImportedHolidays> read_holiday_cn(std::string_view bytes, const std::string& file,
                                                const HolidayOptions& options, Problems& problems) {
  auto document = read_foreign_yaml(bytes, file);
  if (!document) {
    problems.push_back(std::move(document.error()));
    return std::nullopt;
  }
  const DecodeContext context{file, {}, &problems};
  MappingReader reader(document->root, context, tr("a file of holiday-cn"));
  const auto year = reader.integer("year", 1, 9999, true);
  const auto papers = reader.strings("papers");
  const Node* list = reader.required("days");
  if (!year || list == nullptr) return std::nullopt;
  if (!list->is_sequence()) {
    context.report(list->mark, tr("days must be a list"));
    return std::nullopt;
  }
  if (list->items.empty()) {
    context.report(list->mark, say("there is no day in it: the notice for {0} is not out", *year));
    return std::nullopt;
  }
  Collector collector(file, options, problems);
  for (const Node& day : list->items)
    read_day(day, context, collector);
  collector.mark_statutory();
  const std::chrono::year of{static_cast<int>(*year)};
  collector.dates.covers = options.covers.value_or(DateRange{of / 1 / 1, of / 12 / 31});
  collector.dates.notes = papers.value_or(std::vector<std::string>{});
  return ImportedHolidays{std::move(collector.dates), fmt::format("cn-{:04}", *year)};
}

constexpr std::array<std::string_view, 4> kWorkedMarks = {"补班", "（班）", "(班)", "调休上班"};
constexpr std::array<std::string_view, 2> kOffMarks = {"（休）", "(休)"};

/// Removes `mark` from the end of `name`, if it stands there.
bool strip_mark(std::string& name, std::string_view mark) {
  if (!name.ends_with(mark)) return false;
  name.resize(name.size() - mark.size());
  while (name.ends_with(' '))
    name.pop_back();
  return true;
}

class IcalendarHolidays {
 public:
  IcalendarHolidays(const std::string& file, const HolidayOptions& options, Problems& problems)
      : file_(file), options_(options), problems_(problems), collector_(file, options, problems) {}

  std::optional<ImportedHolidays> collect(const std::vector<AllDayEvent>& events) {
    if (events.empty()) {
      report(0, tr("there is no all-day event in it"), {});
      return std::nullopt;
    }
    if (options_.covers &&
        options_.covers->second.year() - options_.covers->first.year() > std::chrono::years{kMostYears}) {
      report(0, say("a file cannot cover more than {0} years", kMostYears), {});
      return std::nullopt;
    }
    for (const AllDayEvent& event : events)
      add(event);
    if (needs_coverage_) report_coverage(events);
    collector_.mark_statutory();
    collector_.dates.covers = options_.covers;
    return ImportedHolidays{std::move(collector_.dates), {}};
  }

 private:
  void report(int line, std::string message, std::string hint) {
    problems_.push_back({ErrorKind::kInvalidData, std::move(message), {file_, line, 0}, std::move(hint)});
  }

  void add(const AllDayEvent& event) {
    std::string name = event.summary;
    bool worked = event.special_day == "ALTERNATE-WORKDAY";
    const bool is_told = event.special_day.has_value();
    for (const std::string_view mark : kWorkedMarks) {
      if (strip_mark(name, mark) && !is_told) worked = true;
    }
    for (const std::string_view mark : kOffMarks)
      strip_mark(name, mark);
    if (event.rule && is_annual(event, worked)) {
      // Even 29 February comes within eight years.
      const auto found = occurrences(event, event.first, Date{Day{event.first} + days{366 * 9}});
      if (found.empty()) return report(event.line, say("the rule of '{0}' has no day", name), {});
      collector_.dates.annual_holidays.insert_or_assign(found.front().month() / found.front().day(), name);
      return;
    }
    needs_coverage_ = needs_coverage_ || !options_.covers;
    if (event.rule && !options_.covers) return;
    const Date first = event.rule ? options_.covers->first : event.first;
    const Date last = event.rule ? options_.covers->second : event.first;
    for (const Date begin : occurrences(event, first, last)) {
      for (int i = 0; i < event.days; ++i) {
        const Date date{Day{begin} + days{i}};
        worked ? collector_.worked(date, name, {event.line, 0}) : collector_.off(date, name, {event.line, 0});
      }
    }
  }

  /// Whether one day of the year says it all.
  [[nodiscard]] bool is_annual(const AllDayEvent& event, bool worked) const {
    const bool begins_in_time = !options_.covers || event.first.year() <= options_.covers->first.year();
    return event.rule->is_plain() && event.days == 1 && event.except.empty() && !worked && begins_in_time;
  }

  void report_coverage(const std::vector<AllDayEvent>& events) {
    Date first = events.front().first;
    Date last = first;
    for (const AllDayEvent& event : events) {
      first = std::min(first, event.first);
      last = std::max(last, event.first);
    }
    problems_.push_back({ErrorKind::kUsage,
                         tr("an iCalendar file does not say which years it is complete for"),
                         {file_, 0, 0},
                         say("its events begin between {0} and {1}: give --covers {2}, or what you know it for",
                             to_string(first), to_string(last), static_cast<int>(last.year()))});
  }

  const std::string& file_;
  const HolidayOptions& options_;
  Problems& problems_;
  Collector collector_;
  bool needs_coverage_ = false;
};

}  // namespace

std::optional<ImportedHolidays> read_holidays(std::string_view bytes, const std::string& file,
                                              const HolidayOptions& options, Problems& problems, Problems& warnings) {
  const std::size_t before = problems.size();
  const auto report = [&](std::string message, std::string hint) {
    problems.push_back({ErrorKind::kInvalidData, std::move(message), {file, 0, 0}, std::move(hint)});
    return std::nullopt;
  };
  if (bytes.size() > kMostBytes) return report(say("more than {0} MiB are no list of holidays", kMostBytes >> 20), {});
  auto text = to_utf8(bytes, options.encoding, file);
  if (!text) {
    problems.push_back(std::move(text.error()));
    return std::nullopt;
  }
  const std::size_t begin = text->find_first_not_of(" \t\r\n");
  const std::string_view rest = begin == std::string::npos ? std::string_view() : std::string_view(*text).substr(begin);
  std::optional<ImportedHolidays> imported;
  if (rest.starts_with('{')) {
    imported = read_holiday_cn(*text, file, options, problems);
  } else if (rest.starts_with("BEGIN:VCALENDAR") || rest.starts_with("begin:vcalendar")) {
    const auto events = read_icalendar(*text, file, problems, warnings);
    if (problems.size() == before) imported = IcalendarHolidays(file, options, problems).collect(events);
  } else {
    return report(tr("this is neither holiday-cn's JSON nor iCalendar"),
                  tr("JSON begins with {, iCalendar with BEGIN:VCALENDAR"));
  }
  if (!imported || problems.size() != before) return std::nullopt;
  // In one language, so that the same file makes the same bytes for everybody.
  imported->dates.notes.push_back(fmt::format("imported from {}, sha256 {}", file_name(file), sha256_hex(bytes)));
  if (options.statutory.empty() && !imported->dates.holidays.empty())
    imported->dates.notes.emplace_back("the source does not tell statutory days from days off by adjustment");
  return imported;
}

}  // namespace kesu
