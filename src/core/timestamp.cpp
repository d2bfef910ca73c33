// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/timestamp.hpp"

#include <array>

#include "kesu/core/text.hpp"

namespace kesu {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::size_t kDateLength = 10;       // 2026-03-11
constexpr std::size_t kLocalTimeLength = 19;  // 2026-03-11T09:12:00

/// The number written in `text[from, from + count)`, or -1 if a character is no digit. The caller guarantees the
/// bounds.
int digits(std::string_view text, std::size_t from, std::size_t count) {
  int value = 0;
  for (const char c : text.substr(from, count)) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<Date> read_date(std::string_view text) {
  if (text.size() < kDateLength || text[4] != '-' || text[7] != '-') return std::nullopt;
  const int year = digits(text, 0, 4);
  const int month = digits(text, 5, 2);
  const int day = digits(text, 8, 2);
  if (year < 1 || month < 1 || day < 1) return std::nullopt;
  const Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                  std::chrono::day{static_cast<unsigned>(day)}};
  if (!date.ok()) return std::nullopt;
  return date;
}

/// "hh:mm" at `from`, within a day; -1 if it is none.
int read_minutes(std::string_view text, std::size_t from) {
  if (text[from + 2] != ':') return -1;
  const int hour = digits(text, from, 2);
  const int minute = digits(text, from + 3, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return -1;
  return hour * 60 + minute;
}

std::optional<minutes> read_offset(std::string_view text) {
  if (text == "Z") return minutes{0};
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  const int length = read_minutes(text, 1);
  if (length < 0) return std::nullopt;
  return minutes{text[0] == '-' ? -length : length};
}

std::optional<Timestamp> read_time(std::string_view text) {
  if (text.size() <= kLocalTimeLength || text[kDateLength] != 'T' || text[16] != ':') return std::nullopt;
  const auto date = read_date(text);
  const int minute_of_day = read_minutes(text, 11);
  const int second = digits(text, 17, 2);
  const auto offset = read_offset(text.substr(kLocalTimeLength));
  if (!date || !offset || minute_of_day < 0 || second < 0 || second > 59) return std::nullopt;
  const Instant local = std::chrono::sys_days{*date} + minutes{minute_of_day} + seconds{second};
  return Timestamp{local - *offset, *offset, std::nullopt};
}

void append_padded(std::string& text, int value, int width) {
  std::array<char, 8> reversed{};
  int length = 0;
  for (; length < width || value > 0; value /= 10)
    reversed[static_cast<std::size_t>(length++)] = static_cast<char>('0' + value % 10);
  while (length > 0)
    text += reversed[static_cast<std::size_t>(--length)];
}

void append_date(std::string& text, const Date& date) {
  append_padded(text, static_cast<int>(date.year()), 4);
  text += '-';
  append_padded(text, static_cast<int>(static_cast<unsigned>(date.month())), 2);
  text += '-';
  append_padded(text, static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

void append_minutes(std::string& text, int minute_of_day) {
  append_padded(text, minute_of_day / 60, 2);
  text += ':';
  append_padded(text, minute_of_day % 60, 2);
}

}  // namespace

Result<Timestamp> parse_timestamp(std::string_view text, const DayStart& day_start) {
  if (text.size() == kDateLength) {
    if (const auto date = read_date(text)) {
      const Instant start = day_start ? day_start(*date) : Instant{std::chrono::sys_days{*date}};
      return Timestamp{start, minutes{0}, date};
    }
  } else if (const auto time = read_time(text)) {
    return *time;
  }
  return fail(ErrorKind::kInvalidData, say("'{0}' is not a time", text), {},
              tr("write \"2026-03-11T09:12:00+08:00\", or \"2026-03-11\" for a day"));
}

Result<Date> parse_date(std::string_view text) {
  if (text.size() == kDateLength) {
    if (const auto date = read_date(text)) return *date;
  }
  return fail(ErrorKind::kInvalidData, say("'{0}' is not a date", text), {}, tr("write \"2026-03-11\""));
}

std::string to_string(const Timestamp& timestamp) {
  return timestamp.date ? to_string(*timestamp.date) : format_instant(timestamp.instant, timestamp.offset);
}

std::string to_string(const Date& date) {
  std::string text;
  append_date(text, date);
  return text;
}

std::string format_instant(Instant instant, minutes offset) {
  const Instant local = instant + offset;
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const int second_of_day = static_cast<int>((local - day).count());
  std::string text;
  text.reserve(kLocalTimeLength + 6);
  append_date(text, Date{day});
  text += 'T';
  append_minutes(text, second_of_day / 60);
  text += ':';
  append_padded(text, second_of_day % 60, 2);
  text += offset < minutes{0} ? '-' : '+';
  append_minutes(text, static_cast<int>(std::chrono::abs(offset).count()));
  return text;
}

std::string to_string(Seconds length) {
  std::string text = length < Seconds{0} ? "-" : "";
  auto rest = length < Seconds{0} ? -length : length;
  const auto whole_hours = std::chrono::duration_cast<hours>(rest);
  rest -= whole_hours;
  const auto whole_minutes = std::chrono::duration_cast<minutes>(rest);
  rest -= whole_minutes;
  if (whole_hours.count() > 0) text += std::to_string(whole_hours.count()) + 'h';
  if (whole_minutes.count() > 0) text += std::to_string(whole_minutes.count()) + 'm';
  if (rest.count() > 0 || length.count() == 0) text += std::to_string(rest.count()) + 's';
  return text;
}

Result<Seconds> parse_duration(std::string_view text) {
  constexpr std::size_t kMaxDigits = 9;
  const auto invalid = [&] {
    return fail(ErrorKind::kInvalidData, say("'{0}' is not a length of time", text), {},
                tr("write hours, minutes and seconds, like 45s, 90m or 1h30m"));
  };
  std::string_view rest = text;
  const bool negative = rest.starts_with('-');
  if (negative) rest.remove_prefix(1);
  std::string_view units = "hms";
  Seconds total{0};
  if (rest.empty()) return invalid();
  while (!rest.empty()) {
    const std::size_t count = std::min(rest.find_first_not_of("0123456789"), rest.size());
    if (count == 0 || count > kMaxDigits || count == rest.size()) return invalid();
    const std::size_t unit = units.find(rest[count]);
    if (unit == std::string_view::npos) return invalid();
    const Seconds one = units[unit] == 'h' ? Seconds{3600} : units[unit] == 'm' ? Seconds{60} : Seconds{1};
    std::int64_t value = 0;
    for (const char c : rest.substr(0, count))
      value = value * 10 + (c - '0');
    total += value * one;
    units.remove_prefix(unit + 1);
    rest.remove_prefix(count + 1);
  }
  return negative ? -total : total;
}

}  // namespace kesu
