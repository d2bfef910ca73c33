// SPDX-License-Identifier: Apache-2.0
// Times as people type them on the command line.
#include <optional>

#include "kesu/core/text.hpp"
#include "kesu/time/zone.hpp"

namespace kesu {
namespace {

using std::chrono::days;

/// Far more than any register of complaints goes back or plans ahead, and far from any overflow.
constexpr int kMaxDays = 366 * 1000;

std::optional<int> read_number(std::string_view text, std::size_t max_digits) {
  if (text.empty() || text.size() > max_digits) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// "09:12" or "09:12:30", as seconds from midnight.
std::optional<Seconds> read_clock_time(std::string_view text) {
  const bool has_seconds = text.size() == 8 && text[5] == ':';
  if ((text.size() != 5 && !has_seconds) || text[2] != ':') return std::nullopt;
  const auto hour = read_number(text.substr(0, 2), 2);
  const auto minute = read_number(text.substr(3, 2), 2);
  const auto second = has_seconds ? read_number(text.substr(6), 2) : 0;
  if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  return std::chrono::hours{*hour} + std::chrono::minutes{*minute} + Seconds{*second};
}

/// "2026-03-11 09:12", "2026-03-11T09:12:30": a wall-clock time of the zone.
std::optional<Timestamp> read_local(std::string_view text, const Zone& zone) {
  if (text.size() < 16 || (text[10] != 'T' && text[10] != ' ')) return std::nullopt;
  const auto date = parse_date(text.substr(0, 10));
  const auto time = read_clock_time(text.substr(11));
  if (!date || !time) return std::nullopt;
  return zone.stamp(zone.to_instant(LocalTime{std::chrono::local_days{*date}} + *time));
}

std::optional<Timestamp> read_word(std::string_view text, const Zone& zone, Instant now) {
  if (text == "now") return zone.stamp(now);
  int shift = 0;
  if (text == "yesterday") {
    shift = -1;
  } else if (text == "tomorrow") {
    shift = 1;
  } else if (text != "today") {
    return std::nullopt;
  }
  const Date date{std::chrono::local_days{zone.date_of(now)} + days{shift}};
  return Timestamp{zone.day_start(date), std::chrono::minutes{0}, date};
}

/// "-90m", "+1h30m", "+3d", "-2w". Days and weeks keep the clock time, whatever the length of the days between.
std::optional<Timestamp> read_relative(std::string_view text, const Zone& zone, Instant now) {
  if (text.size() < 3 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  const int sign = text[0] == '-' ? -1 : 1;
  const std::string_view length = text.substr(1);
  if (length.back() == 'd' || length.back() == 'w') {
    const auto count = read_number(length.substr(0, length.size() - 1), 6);
    const int one = length.back() == 'w' ? 7 : 1;
    if (!count || *count > kMaxDays / one) return std::nullopt;
    return zone.stamp(zone.to_instant(zone.to_local(now) + days{sign * *count * one}));
  }
  if (length[0] == '-') return std::nullopt;
  const auto duration = parse_duration(length);
  if (!duration || *duration > days{kMaxDays}) return std::nullopt;
  return zone.stamp(now + sign * *duration);
}

}  // namespace

Result<Timestamp> parse_typed_time(std::string_view text, const Zone& zone, Instant now) {
  if (const auto exact = parse_timestamp(text, [&](Date date) { return zone.day_start(date); })) return *exact;
  if (const auto local = read_local(text, zone)) return *local;
  if (const auto word = read_word(text, zone, now)) return *word;
  if (const auto relative = read_relative(text, zone, now)) return *relative;
  return fail(ErrorKind::kUsage, say("'{0}' is not a time", text), {},
              tr("write 2026-03-11T09:12:00+08:00, \"2026-03-11 09:12\", 2026-03-11, now, today, yesterday, tomorrow, "
                 "or relative to now: -90m, +3d"));
}

}  // namespace kesu
