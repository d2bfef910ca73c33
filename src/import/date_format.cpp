// SPDX-License-Identifier: Apache-2.0
#include "date_format.hpp"

#include <algorithm>
#include <array>

#include "kesu/core/text.hpp"

namespace kesu {

namespace {

constexpr std::string_view kNumbers = "YymdHIMSf";
constexpr std::string_view kConversions = "YymdbBHIMpSfz";
constexpr int kCenturyPivot = 69;  // POSIX strptime: 69-99 are 19xx

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};

struct DayHalf {
  std::string_view word;
  bool afternoon;
};
constexpr std::array<DayHalf, 6> kDayHalves = {
    {{"AM", false}, {"PM", true}, {"A.M.", false}, {"P.M.", true}, {"上午", false}, {"下午", true}}};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_number(char conversion) {
  return conversion != 0 && kNumbers.find(conversion) != std::string_view::npos;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool starts_with_word(std::string_view text, std::string_view word) {
  return text.size() >= word.size() &&
         std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

/// The numbers read so far; -1 where none was.
struct Parts {
  int year = -1;
  int month = -1;
  int day = -1;
  int hour = -1;
  int hour12 = -1;
  int minute = -1;
  int second = -1;
  std::optional<bool> afternoon;
  std::optional<std::chrono::minutes> offset;
};

/// Takes a text apart from its front.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool done() const { return rest_.empty(); }

  bool literal(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  /// Between `least` and `most` digits.
  bool number(std::size_t least, std::size_t most, int& value) {
    std::size_t digits = 0;
    value = 0;
    while (digits < most && digits < rest_.size() && is_digit(rest_[digits]))
      value = value * 10 + (rest_[digits++] - '0');
    rest_.remove_prefix(digits);
    return digits >= least;
  }

  bool digits() {
    const std::size_t end = std::min(rest_.find_first_not_of("0123456789"), rest_.size());
    rest_.remove_prefix(end);
    return end > 0;
  }

  bool word(std::string_view word) {
    if (!starts_with_word(rest_, word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }

  bool month(std::size_t letters, int& value) {
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
      if (!word(kMonths[i].substr(0, letters))) continue;
      value = static_cast<int>(i) + 1;
      return true;
    }
    return false;
  }

  bool offset(std::optional<std::chrono::minutes>& value) {
    if (literal('Z') || literal('z')) {
      value = std::chrono::minutes(0);
      return true;
    }
    const bool west = !rest_.empty() && rest_.front() == '-';
    int hours = 0;
    int minutes = 0;
    if (!(west ? literal('-') : literal('+')) || !number(2, 2, hours)) return false;
    literal(':');
    if (!number(2, 2, minutes) || hours > 18 || minutes > 59) return false;
    value = std::chrono::minutes((west ? -1 : 1) * (hours * 60 + minutes));
    return true;
  }

 private:
  std::string_view rest_;
};

bool read_conversion(Scanner& scanner, char conversion, bool two_digits, Parts& parts) {
  const std::size_t least = two_digits ? 2 : 1;
  switch (conversion) {
    case 'Y':
      return scanner.number(4, 4, parts.year);
    case 'y':
      if (!scanner.number(2, 2, parts.year)) return false;
      parts.year += parts.year >= kCenturyPivot ? 1900 : 2000;
      return true;
    case 'm':
      return scanner.number(least, 2, parts.month);
    case 'd':
      return scanner.number(least, 2, parts.day);
    case 'b':
      return scanner.month(3, parts.month);
    case 'B':
      return scanner.month(std::string_view::npos, parts.month);
    case 'H':
      return scanner.number(least, 2, parts.hour);
    case 'I':
      return scanner.number(least, 2, parts.hour12);
    case 'M':
      return scanner.number(2, 2, parts.minute);
    case 'S':
      return scanner.number(2, 2, parts.second);
    case 'f':
      return scanner.digits();
    case 'z':
      return scanner.offset(parts.offset);
    case 'p': {
      const auto half =
          std::find_if(kDayHalves.begin(), kDayHalves.end(), [&](const DayHalf& h) { return scanner.word(h.word); });
      if (half == kDayHalves.end()) return false;
      parts.afternoon = half->afternoon;
      return true;
    }
    default:
      return false;
  }
}

/// The time of day in `parts`, nothing where it has none; -1 s where there is no such time.
std::optional<Seconds> time_of_day(const Parts& parts) {
  int hour = parts.hour;
  if (parts.hour12 >= 0) {
    if (parts.hour12 < 1 || parts.hour12 > 12) return Seconds(-1);
    hour = parts.hour12 % 12 + (parts.afternoon.value_or(false) ? 12 : 0);
  }
  if (hour < 0) return std::nullopt;
  if (hour > 23 || parts.minute > 59 || parts.second > 59) return Seconds(-1);
  return Seconds(hour * 3600 + std::max(parts.minute, 0) * 60 + std::max(parts.second, 0));
}

Result<WrittenTime> checked(const Parts& parts, std::string_view text) {
  WrittenTime time;
  time.date = Date(std::chrono::year(parts.year), std::chrono::month(static_cast<unsigned>(parts.month)),
                   std::chrono::day(static_cast<unsigned>(parts.day)));
  time.time_of_day = time_of_day(parts);
  time.offset = parts.offset;
  if (!time.date.ok() || parts.year == 0) return fail(ErrorKind::kInvalidData, say("there is no such date: {0}", text));
  if (time.time_of_day && time.time_of_day->count() < 0) {
    return fail(ErrorKind::kInvalidData, say("there is no such time: {0}", text));
  }
  return time;
}

Error bad_format(std::string message) {
  return {ErrorKind::kInvalidData, std::move(message), {}, {}};
}

}  // namespace

std::chrono::local_seconds WrittenTime::local() const {
  return std::chrono::local_days(date) + time_of_day.value_or(Seconds(0));
}

bool DateFormat::has(char conversion) const {
  return std::any_of(items_.begin(), items_.end(), [&](const Item& item) { return item.conversion == conversion; });
}

Result<void> DateFormat::check() const {
  const auto count = [&](std::string_view conversions) {
    return std::count_if(conversions.begin(), conversions.end(), [&](char c) { return has(c); });
  };
  for (const char c : kConversions) {
    const auto times =
        std::count_if(items_.begin(), items_.end(), [&](const Item& item) { return item.conversion == c; });
    if (times > 1) return fail(bad_format(say("%{0} occurs twice", c)));
  }
  if (count("Yy") != 1 || count("mbB") != 1 || !has('d')) {
    return fail(bad_format(tr("a date needs a year (%Y or %y), a month (%m, %b or %B) and a day (%d), once each")));
  }
  if (has('I') != has('p')) return fail(bad_format(tr("%I and %p go together")));
  if (has('I') && has('H')) return fail(bad_format(tr("%H and %I are both the hour")));
  if (has('M') && !has('H') && !has('I'))
    return fail(bad_format(tr("there are minutes (%M) without hours (%H, or %I with %p)")));
  if (has('S') && !has('M')) return fail(bad_format(tr("there are seconds (%S) without minutes (%M)")));
  if (has('f') && !has('S')) return fail(bad_format(tr("there is a fraction (%f) without seconds (%S)")));
  if (has('z') && !has('H') && !has('I')) return fail(bad_format(tr("there is an offset (%z) without a time")));
  return {};
}

Result<DateFormat> DateFormat::parse(std::string_view format) {
  DateFormat result;
  result.text_ = format;
  for (std::size_t i = 0; i < format.size(); ++i) {
    Item item;
    if (format[i] != '%') {
      item.literal = format[i];
    } else if (++i == format.size()) {
      return fail(bad_format(tr("a % at the end stands for nothing: write %% for the character itself")));
    } else if (format[i] == '%') {
      item.literal = '%';
    } else if (kConversions.find(format[i]) != std::string_view::npos) {
      item.conversion = format[i];
    } else {
      return fail(ErrorKind::kInvalidData, say("no conversion %{0}", format[i]), {},
                  tr("there are %Y %y %m %d %b %B %H %I %p %M %S %f %z and %%"));
    }
    if (is_number(item.conversion) && !result.items_.empty() && is_number(result.items_.back().conversion)) {
      item.two_digits = true;
      result.items_.back().two_digits = true;
    }
    result.items_.push_back(item);
  }
  if (auto good = result.check(); !good) return fail(std::move(good.error()));
  return result;
}

Result<WrittenTime> DateFormat::read(std::string_view text) const {
  Scanner scanner(text);
  Parts parts;
  for (const Item& item : items_) {
    const bool fits = item.conversion == 0 ? scanner.literal(item.literal)
                                           : read_conversion(scanner, item.conversion, item.two_digits, parts);
    if (!fits) return fail(ErrorKind::kNotFound, {});
  }
  if (!scanner.done()) return fail(ErrorKind::kNotFound, {});
  return checked(parts, text);
}

std::string DateFormat::write(const WrittenTime& time) const {
  const std::chrono::hh_mm_ss clock(time.time_of_day.value_or(Seconds(0)));
  const auto hour = clock.hours().count();
  std::string text;
  for (const Item& item : items_) {
    const int year = static_cast<int>(time.date.year());
    const unsigned month = static_cast<unsigned>(time.date.month());
    switch (item.conversion) {
      case 0:
        text += item.literal;
        break;
      case 'Y':
        text += fmt::format("{:04}", year);
        break;
      case 'y':
        text += fmt::format("{:02}", year % 100);
        break;
      case 'm':
        text += fmt::format("{:02}", month);
        break;
      case 'd':
        text += fmt::format("{:02}", static_cast<unsigned>(time.date.day()));
        break;
      case 'b':
        text += kMonths[month - 1].substr(0, 3);
        break;
      case 'B':
        text += kMonths[month - 1];
        break;
      case 'H':
        text += fmt::format("{:02}", hour);
        break;
      case 'I':
        text += fmt::format("{:02}", (hour + 11) % 12 + 1);
        break;
      case 'p':
        text += hour < 12 ? "AM" : "PM";
        break;
      case 'M':
        text += fmt::format("{:02}", clock.minutes().count());
        break;
      case 'S':
        text += fmt::format("{:02}", clock.seconds().count());
        break;
      case 'f':
        text += '0';
        break;
      default:
        text += 'Z';
        break;
    }
  }
  return text;
}

Result<WrittenTime> read_time(std::string_view text, const std::vector<DateFormat>& formats) {
  std::optional<Error> impossible;
  for (const DateFormat& format : formats) {
    auto time = format.read(text);
    if (time) return time;
    if (time.error().kind == ErrorKind::kInvalidData && !impossible) impossible = std::move(time.error());
  }
  if (impossible) return fail(*std::move(impossible));
  std::string wanted;
  for (const DateFormat& format : formats) {
    if (!wanted.empty()) wanted += tr(" or ");
    wanted += format.text();
  }
  return fail(ErrorKind::kInvalidData, say("'{0}' does not have the form {1}", text, wanted));
}

std::optional<std::string> ambiguous_text(const std::vector<DateFormat>& formats) {
  // All parts differ and all could be a day, a month or a year of two digits, so any exchange of parts shows.
  const WrittenTime sample{Date(std::chrono::year(2003), std::chrono::month(4), std::chrono::day(5)),
                           std::chrono::hours(6) + std::chrono::minutes(7) + Seconds(8), std::nullopt};
  for (const DateFormat& writer : formats) {
    const std::string text = writer.write(sample);
    const auto own = writer.read(text);
    for (const DateFormat& reader : formats) {
      const auto other = reader.read(text);
      if (own && other && own->local() != other->local()) return text;
    }
  }
  return std::nullopt;
}

}  // namespace kesu
