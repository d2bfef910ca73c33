// SPDX-License-Identifier: Apache-2.0
// Business calendars: which instants are open. Weekly hours, holidays, make-up working days, dated overrides, breaks,
// declared coverage; and arithmetic on open time. Pure: all facts are in CalendarSpec. Semantics: docs/clocks.md, 1-4.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/core/result.hpp"
#include "kesu/core/timestamp.hpp"
#include "kesu/time/zone.hpp"

namespace kesu {

/// Hours of one day in seconds from local midnight: [open, close). close 86400 is "24:00"; close <= open is overnight
/// and belongs to the day it opens.
struct DayHours {
  int open = 0;
  int close = 0;

  auto operator<=>(const DayHours&) const = default;
};

struct Holiday {
  std::string name;
  std::optional<bool> statutory;  ///< false: a day off by adjustment only; absent: its file does not tell them apart

  bool operator==(const Holiday&) const = default;
};

/// A calendar as its file states it. Intervals may be unordered or overlap.
struct CalendarSpec {
  std::string name;
  std::string zone;                           ///< IANA name
  std::array<std::vector<DayHours>, 7> week;  ///< Monday first
  std::map<Date, Holiday> holidays;
  std::map<std::chrono::month_day, std::string> annual_holidays;  ///< with their names, which may be empty
  std::map<Date, std::vector<DayHours>> extra_workdays;           ///< make-up days with their hours
  std::map<Date, std::string> made_up_for;                        ///< what these make up for, where that is said
  std::map<Date, std::vector<DayHours>> overrides;  ///< replace whatever the date would be; empty list: closed
  std::map<Date, std::vector<DayHours>> breaks;     ///< subtracted from whatever is open then
  std::optional<std::pair<Date, Date>> covers;      ///< first and last date the facts are known for
  std::string digest;                               ///< of its text, 32 hex digits; empty for calendars made in tests
};

/// Reads one calendar mapping with the keys `tz week holidays annual_holidays extra_workdays overrides breaks covers
/// notes`; `include` is resolved by the caller, who passes the included mappings (each with holidays, annual_holidays,
/// extra_workdays, covers, notes) in `included`. The calendar's own word about a date replaces an included one;
/// coverage is its own, else the latest run without a gap of the included ones. A make-up day may borrow a weekday's
/// hours: `"2026-02-14": mon`, or `{like: mon, name: …}` to say what it makes up for; a mere list of make-up days
/// borrows Monday's. Reported, and nothing returned: unknown
/// zone, a date both holiday and make-up day (unless an override settles it), hours that are no hours, borrowing from a
/// day without hours, a calendar with no open time at all.
std::optional<CalendarSpec> decode_calendar(const Node& node, std::string name, std::span<const Node* const> included,
                                            const DecodeContext& context);

/// A file of dates that a calendar includes.
struct IncludedCalendar {
  std::string file;             ///< path for messages
  const Node* facts = nullptr;  ///< never null
};

/// decode_calendar() where the included facts come from files of their own: problems in them are reported there.
std::optional<CalendarSpec> decode_calendar_including(const Node& node, std::string name,
                                                      std::span<const IncludedCalendar> included,
                                                      const DecodeContext& context);

/// True if `include: [entry]` means the calendar file of that stem: the entry itself ("cn", "cn-2026"), or with a year
/// behind it ("cn" means "cn-2023", "cn-2024", …). Of two files of one stem the store's own replaces the shipped one.
bool is_included(std::string_view entry, std::string_view stem);

/// A stretch of real time [from, to) that does not count.
struct Pause {
  Instant from{};
  Instant to{};
};

/// Arithmetic on one calendar. All failures are kInvalidData: no open time within 400 days in the direction asked.
class Calendar {
 public:
  /// Failure: unknown zone.
  [[nodiscard]] static Result<Calendar> make(CalendarSpec spec);

  [[nodiscard]] const CalendarSpec& spec() const;
  [[nodiscard]] const Zone& zone() const;

  [[nodiscard]] bool is_open(Instant at) const;
  /// Earliest open instant >= at.
  [[nodiscard]] Result<Instant> next_open(Instant at) const;
  /// Earliest closing > at.
  [[nodiscard]] Result<Instant> next_close(Instant at) const;
  /// `at` itself if the instant just before it is open, else the latest closing before it.
  [[nodiscard]] Result<Instant> previous_close(Instant at) const;
  /// Latest opening before `at`.
  [[nodiscard]] Result<Instant> previous_open(Instant at) const;
  /// Earliest t >= start by which `target` of open time outside `pauses` is used up; target 0 is start itself.
  [[nodiscard]] Result<Instant> add(Instant start, Seconds target, std::span<const Pause> pauses = {}) const;
  /// Latest t <= start such that `target` of open time lies in [t, start).
  [[nodiscard]] Result<Instant> subtract(Instant start, Seconds target) const;
  /// Open time in [from, to) outside `pauses`; negative if to < from.
  [[nodiscard]] Seconds between(Instant from, Instant to, std::span<const Pause> pauses = {}) const;

  /// True if the local date has hours of its own.
  [[nodiscard]] bool is_workday(Date date) const;
  /// The first workday >= date / > date / < date.
  [[nodiscard]] Result<Date> workday_from(Date date) const;
  [[nodiscard]] Result<Date> next_workday(Date date) const;
  [[nodiscard]] Result<Date> previous_workday(Date date) const;
  /// Workdays in [from, to); negative if to < from.
  [[nodiscard]] int workdays_between(Date from, Date to) const;
  /// The end of the last / start of the first interval that belongs to `date`; nullopt if it has no hours.
  [[nodiscard]] std::optional<Instant> last_close(Date date) const;
  [[nodiscard]] std::optional<Instant> first_open(Date date) const;
  /// The open intervals (merged, in real time) that begin on `date`.
  [[nodiscard]] std::vector<Pause> intervals_of(Date date) const;
  /// The first `count` open stretches from `at` on, the first one cut at `at`. Fewer if the search ends before; one
  /// that does not close within 400 days is the last and ends there.
  [[nodiscard]] Result<std::vector<Pause>> periods(Instant at, int count) const;

  /// True if `date` lies outside the declared coverage.
  [[nodiscard]] bool beyond_coverage(Date date) const;
  /// True if any date of [from, to), or of [to, from), does. Until 24:00 nothing is needed of the day that begins then.
  [[nodiscard]] bool beyond_coverage(Instant from, Instant to) const;

 private:
  struct Data;
  std::shared_ptr<const Data> data_;
};

}  // namespace kesu
