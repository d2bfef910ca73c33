// SPDX-License-Identifier: Apache-2.0
// A calendar by dates: which have hours, and where their hours lie in real time.
#include "kesu/time/calendar.hpp"

#include "kesu/core/text.hpp"

#include "calendar_data.hpp"

namespace kesu {
namespace {

using std::chrono::days;
using Day = DayTable::Day;

}  // namespace

Calendar::Data::Day Calendar::Data::day_around(Instant at) const {
  auto day = std::chrono::floor<days>(zone.to_local(at));
  while (day < kLastDay && at >= midnight(day + days{1}))
    day += days{1};
  return day;
}

Error Calendar::Data::no_open_time(Instant at) const {
  return {ErrorKind::kInvalidData, say("calendar {0} has no open time within {1} days of {2}", spec.name,
                                       kSearchDays.count(), to_string(zone.date_of(at)))};
}

Result<Calendar> Calendar::make(CalendarSpec spec) {
  auto zone = Zone::load(spec.zone);
  if (!zone) return fail(zone.error());
  DayTable table(spec);
  Calendar calendar;
  calendar.data_ = std::make_shared<const Data>(Data{std::move(spec), *zone, std::move(table)});
  return calendar;
}

const CalendarSpec& Calendar::spec() const {
  return data_->spec;
}

const Zone& Calendar::zone() const {
  return data_->zone;
}

std::vector<Pause> Calendar::intervals_of(Date date) const {
  std::vector<Pause> intervals;
  for (const DayHours& piece : data_->table.hours_of(Day{date})) {
    const Pause open = data_->real(Day{date}, piece);
    if (open.from < open.to) intervals.push_back(open);
  }
  return intervals;
}

bool Calendar::is_workday(Date date) const {
  return first_open(date).has_value();
}

std::optional<Instant> Calendar::first_open(Date date) const {
  for (const DayHours& piece : data_->table.hours_of(Day{date})) {
    const Pause open = data_->real(Day{date}, piece);
    if (open.from < open.to) return open.from;
  }
  return std::nullopt;
}

std::optional<Instant> Calendar::last_close(Date date) const {
  const DayTable::Pieces pieces = data_->table.hours_of(Day{date});
  for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
    const Pause open = data_->real(Day{date}, *piece);
    if (open.from < open.to) return open.to;
  }
  return std::nullopt;
}

Result<Date> Calendar::workday_from(Date date) const {
  const Day first{date};
  for (Day day = first; day <= std::min(first + kSearchDays, kLastDay); day += days{1}) {
    if (is_workday(Date{day})) return Date{day};
  }
  return fail(data_->no_open_time(data_->midnight(first)));
}

Result<Date> Calendar::next_workday(Date date) const {
  return workday_from(Date{Day{date} + days{1}});
}

Result<Date> Calendar::previous_workday(Date date) const {
  const Day first{date};
  for (Day day = first - days{1}; day >= std::max(first - kSearchDays, kFirstDay); day -= days{1}) {
    if (is_workday(Date{day})) return Date{day};
  }
  return fail(data_->no_open_time(data_->midnight(first)));
}

int Calendar::workdays_between(Date from, Date to) const {
  if (Day{to} < Day{from}) return -workdays_between(to, from);
  int count = 0;
  for (Day day{from}; day < Day{to}; day += days{1}) {
    if (is_workday(Date{day})) ++count;
  }
  return count;
}

bool Calendar::beyond_coverage(Date date) const {
  const auto& covers = data_->spec.covers;
  return covers && (date < covers->first || date > covers->second);
}

bool Calendar::beyond_coverage(Instant from, Instant to) const {
  if (to < from) std::swap(from, to);
  return beyond_coverage(zone().date_of(from)) || beyond_coverage(zone().date_of(std::max(from, to - Seconds{1})));
}

}  // namespace kesu
