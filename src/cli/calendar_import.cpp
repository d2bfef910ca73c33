// SPDX-License-Identifier: Apache-2.0
#include "calendar_import.hpp"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <set>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/import/holidays.hpp"
#include "kesu/rules/calendars.hpp"
#include "kesu/yaml/reader.hpp"

#include "rule_source.hpp"

namespace kesu {

namespace {

using Day = std::chrono::sys_days;

// A vacation, not a century.
constexpr std::chrono::days kLongestStatutory{366};

std::optional<DateRange> parse_year(std::string_view text) {
  const auto first = parse_date(std::string(text) + "-01-01");
  if (!first || text.size() != 4) return std::nullopt;
  return DateRange{*first, first->year() / 12 / 31};
}

std::optional<DateRange> parse_day_or_year(std::string_view text) {
  if (const auto year = parse_year(text)) return year;
  const auto date = parse_date(text);
  if (!date) return std::nullopt;
  return DateRange{*date, *date};
}

// "2026", "2025..2026", "2026-01-01..2026-06-30".
std::optional<DateRange> parse_range(std::string_view text) {
  const std::size_t dots = text.find("..");
  const auto first = parse_day_or_year(text.substr(0, dots));
  const auto last = dots == std::string_view::npos ? first : parse_day_or_year(text.substr(dots + 2));
  if (!first || !last || last->second < first->first) return std::nullopt;
  return DateRange{first->first, last->second};
}

Result<HolidayOptions> options_of(const CalendarImport& request) {
  HolidayOptions options;
  options.make_up_days = !request.no_make_up;
  if (!request.encoding.empty()) options.encoding = request.encoding;
  if (!request.covers.empty()) {
    options.covers = parse_range(request.covers);
    if (!options.covers) {
      return fail(ErrorKind::kUsage, say("--covers cannot be '{0}'", request.covers), {},
                  tr("write 2026, 2025..2026 or 2026-01-01..2026-12-31"));
    }
  }
  std::string_view rest = request.statutory;
  while (!rest.empty()) {
    const std::string_view one = rest.substr(0, rest.find(','));
    rest.remove_prefix(std::min(one.size() + 1, rest.size()));
    const auto range = parse_range(one);
    if (!range || Day{range->second} - Day{range->first} >= kLongestStatutory) {
      return fail(ErrorKind::kUsage, say("--statutory cannot be '{0}'", one), {},
                  tr("write 2026-01-01,2026-02-16..2026-02-19"));
    }
    options.statutory.push_back(*range);
  }
  return options;
}

Result<std::string> read_input(Session& session, const std::string& file) {
  if (file != "-") return session.world().disk.read(file);
  return std::string{std::istreambuf_iterator<char>(session.world().in), {}};
}

bool is_identifier(std::string_view name) {
  const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; };
  return !name.empty() && name.front() != '-' && name.size() <= 64 && std::all_of(name.begin(), name.end(), allowed);
}

Result<std::string> name_of(const CalendarImport& request, const ImportedHolidays& imported) {
  std::string name = request.name.empty() ? imported.suggested_name : request.name;
  if (name.empty()) {
    const std::size_t slash = request.file.rfind('/');
    name = request.file.substr(slash == std::string::npos ? 0 : slash + 1);
    name = name.substr(0, name.rfind('.'));
  }
  if (is_identifier(name)) return name;
  return fail(ErrorKind::kUsage, say("a calendar file cannot be called '{0}'", name), {},
              tr("give --name with small letters, digits, _ and -, for example --name holidays-2026"));
}

// What a date is, for a person who compares two files.
std::string word_for(const CalendarDates& dates, Date date) {
  if (dates.holidays.contains(date)) return tr("off");
  return dates.make_up_days.contains(date) ? tr("worked") : tr("nothing");
}

// Dates on which two files differ in whether they are off or worked.
std::vector<Date> differing(const CalendarDates& a, const CalendarDates& b) {
  std::set<Date> all;
  for (const CalendarDates* dates : {&a, &b}) {
    for (const auto& [date, holiday] : dates->holidays)
      all.insert(date);
    for (const auto& [date, name] : dates->make_up_days)
      all.insert(date);
  }
  std::vector<Date> found;
  for (const Date date : all) {
    const bool same = a.holidays.contains(date) == b.holidays.contains(date) &&
                      a.make_up_days.contains(date) == b.make_up_days.contains(date);
    if (!same) found.push_back(date);
  }
  return found;
}

bool tells_statutory(const CalendarDates& dates) {
  return std::any_of(dates.holidays.begin(), dates.holidays.end(),
                     [](const auto& holiday) { return holiday.second.statutory.has_value(); });
}

/// One import into a store.
class StoreImport {
 public:
  StoreImport(Session& session, const Store& store, const CalendarImport& request, std::string name)
      : session_(session),
        store_(store),
        request_(request),
        name_(std::move(name)),
        path_("calendars/" + name_ + ".yaml") {}

  [[nodiscard]] const std::string& path() const { return path_; }

  // The file of that name that calendars include now: the store's, else a shipped one.
  void tell_differences(const CalendarDates& dates) const {
    const std::string file_name = name_ + ".yaml";
    const RulePlaces places = rule_places(store_, session_.world());
    for (const ShownDirectory& directory : {places.calendars, ShownDirectory{places.shipped_calendars, {}}}) {
      const auto bytes = session_.world().disk.read(directory.file(file_name));
      if (bytes) return tell_differences(*bytes, directory.shown_file(file_name), dates);
    }
  }

  // What the store's calendars would no longer read with, that they read with now.
  [[nodiscard]] Problems conflicts(const std::string& bytes) {
    Disk& disk = session_.world().disk;
    const RulePlaces places = rule_places(store_, session_.world());
    Problems before;
    Problems after;
    Problems ignored;
    read_store_calendars(disk, places, {}, before, ignored);
    const auto loaded = read_store_calendars(disk, places, {{name_, bytes}}, after, ignored);
    for (const auto& [calendar, stems] : loaded.includes)
      is_included_ = is_included_ || std::find(stems.begin(), stems.end(), name_) != stems.end();
    std::erase_if(after,
                  [&](const Error& error) { return std::find(before.begin(), before.end(), error) != before.end(); });
    return after;
  }

  int write(const std::string& bytes) {
    const auto work = [&](Writer& writer) { return writer.put_file(path_, bytes, request_.force); };
    auto written = store_.write(work, session_.write_options("kesu calendar import " + name_));
    if (!written) {
      if (written.error().kind == ErrorKind::kRefused && written.error().hint.empty())
        written.error().hint = tr("give --force to replace it, or --name for another one");
      return session_.report(written.error());
    }
    for (const Error& warning : written->warnings)
      session_.warn(warning);
    session_.world().out << path_ << '\n';
    if (written->paths.empty()) session_.tell(tr("it is there already, with these very days"));
    if (!is_included_)
      session_.tell(say("no calendar includes it yet: write include: [{0}] in rules/calendars.yaml", name_));
    return kExitDone;
  }

 private:
  void tell_differences(const std::string& bytes, const std::string& file, const CalendarDates& dates) const {
    const auto document = read_yaml(bytes, file);
    Problems problems;
    const auto there =
        document ? decode_calendar_dates(document->root, {file, {}, &problems}) : std::optional<CalendarDates>();
    if (!there) return session_.warn(say("{0} cannot be read, so what differs is not told", file));
    for (const Date date : differing(*there, dates)) {
      session_.tell(say("{0}: {1} there, {2} here (compared with {3})", to_string(date), word_for(*there, date),
                        word_for(dates, date), file));
    }
    if (tells_statutory(*there) && !tells_statutory(dates)) {
      session_.tell(
          say("{0} tells statutory days from days off by adjustment, this file does not: --statutory can", file));
    }
  }

  Session& session_;
  const Store& store_;
  const CalendarImport& request_;
  std::string name_;
  std::string path_;
  bool is_included_ = false;
};

/// Whether the file knows no day off within `covers`: most likely it is the file of another year.
bool is_beside(const CalendarDates& dates, const DateRange& covers) {
  return dates.annual_holidays.empty() &&
         std::none_of(dates.holidays.begin(), dates.holidays.end(), [&](const auto& holiday) {
           return covers.first <= holiday.first && holiday.first <= covers.second;
         });
}

int import_into(Session& session, const Store& store, const CalendarImport& request, const std::string& name,
                const CalendarDates& dates) {
  const std::string bytes = write_calendar_dates(dates);
  StoreImport into(session, store, request, name);
  into.tell_differences(dates);
  const Problems conflicts = into.conflicts(bytes);
  const int code = session.report(conflicts);
  if (request.dry_run) {
    session.world().out << bytes;
    return code;
  }
  if (!conflicts.empty() && !request.force) {
    session.tell(say("{0} is not written: the store's calendars could not be read with it", into.path()));
    return code;
  }
  return worse_exit_code(code, into.write(bytes));
}

}  // namespace

int import_calendar(Session& session, const CalendarImport& request) {
  auto options = options_of(request);
  if (!options) return session.report(options.error());
  auto bytes = read_input(session, request.file);
  if (!bytes) return session.report(bytes.error());
  Problems problems;
  Problems warnings;
  const auto imported = read_holidays(*bytes, request.file, *options, problems, warnings);
  for (const Error& warning : warnings)
    session.warn(warning);
  if (!imported) return session.report(problems);
  auto name = name_of(request, *imported);
  if (!name) return session.report(name.error());
  const CalendarDates& dates = imported->dates;
  if (options->covers && !request.force && is_beside(dates, *options->covers)) {
    return session.report(
        Error{ErrorKind::kInvalidData,
              say("{0} has no day off within {1}, which --covers says it covers", request.file, request.covers),
              {},
              tr("import the file of that year; --force takes this one all the same")});
  }
  session.tell(say("{0}: days off: {1}, every year: {2}, make-up days: {3}", *name, dates.holidays.size(),
                   dates.annual_holidays.size(), dates.make_up_days.size()));
  auto store = session.store();
  if (store) return import_into(session, **store, request, *name, dates);
  if (!request.dry_run) return session.report(store.error());
  session.world().out << write_calendar_dates(dates);
  return kExitDone;
}

}  // namespace kesu
