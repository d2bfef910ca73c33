// SPDX-License-Identifier: Apache-2.0
// Points in time as they are written in a ticket: RFC 3339 with an offset, or a bare date. The one parser and the one
// formatter of these forms. Knows no time zone: what a bare date means as an instant is told by whoever knows the
// store's zone (DayStart).
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "kesu/core/result.hpp"

namespace kesu {

/// A point on the time line, in whole seconds UTC. kesu knows no fractions of a second.
using Instant = std::chrono::sys_seconds;
/// A length of real time in seconds.
using Seconds = std::chrono::seconds;
/// A calendar date without zone (proleptic Gregorian).
using Date = std::chrono::year_month_day;

/// Tells the instant at which `date` begins in the store's zone (00:00, or the end of the gap where 00:00 does not
/// exist).
using DayStart = std::function<Instant(Date date)>;

/// A time as written: an instant with the offset of the writer, or a date counted from 00:00 in the store's zone.
struct Timestamp {
  Instant instant{};
  std::chrono::minutes offset{};  ///< east of UTC; 0 for a bare date
  std::optional<Date> date;       ///< set if only a date was written: `precision: day`

  [[nodiscard]] bool is_date() const { return date.has_value(); }
  bool operator==(const Timestamp&) const = default;
};

/// Parses "2026-03-11T09:12:00+08:00" (also with "Z"; seconds required, offset required, years 0001-9999) or
/// "2026-03-11". Failure kInvalidData: not of this form, or an impossible date or time (30 February, 24:01, second 60).
[[nodiscard]] Result<Timestamp> parse_timestamp(std::string_view text, const DayStart& day_start);

/// Parses "2026-03-11". Failure kInvalidData.
[[nodiscard]] Result<Date> parse_date(std::string_view text);

/// The form that parse_timestamp reads: "2026-03-11T09:12:00+08:00", never "Z"; a date as a date.
std::string to_string(const Timestamp& timestamp);

/// "2026-03-11".
std::string to_string(const Date& date);

/// `instant` written with `offset`: "2026-03-11T09:12:00+08:00".
std::string format_instant(Instant instant, std::chrono::minutes offset);

/// A length of time as tickets write it: "0s", "4m29s", "8m41s", "26h", "3d2h" is never written (days are not 24
/// hours): hours, minutes, seconds, zero parts left out; negative lengths with a leading "-".
std::string to_string(Seconds length);

/// Parses what to_string(Seconds) writes: "1h30m", "90m", "45s". Failure kInvalidData.
[[nodiscard]] Result<Seconds> parse_duration(std::string_view text);

}  // namespace kesu
