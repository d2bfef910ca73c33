// SPDX-License-Identifier: Apache-2.0
#include "icalendar.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "kesu/core/text.hpp"

namespace kesu {

namespace {

using std::chrono::days;
using Day = std::chrono::sys_days;

// A holiday of a year is a mistake.
constexpr int kMostDays = 366;

struct Parameter {
  std::string name;
  std::string value;
};

/// "DTSTART;VALUE=DATE:20260101" taken apart. Names in capitals.
struct ContentLine {
  int line = 0;
  std::string name;
  std::vector<Parameter> parameters;
  std::string value;

  [[nodiscard]] std::string_view parameter(std::string_view wanted) const {
    for (const Parameter& one : parameters) {
      if (one.name == wanted) return one.value;
    }
    return {};
  }
};

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return result;
}

/// Lines with what was folded put together again, and where each begins.
std::vector<std::pair<int, std::string>> unfold(std::string_view text) {
  std::vector<std::pair<int, std::string>> lines;
  int number = 0;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    const bool continues = !line.empty() && (line.front() == ' ' || line.front() == '\t');
    if (continues && !lines.empty()) {
      lines.back().second += line.substr(1);
    } else if (!line.empty()) {
      lines.emplace_back(number, line);
    }
  }
  return lines;
}

std::optional<ContentLine> parse_line(int number, std::string_view text) {
  ContentLine line{number};
  std::size_t at = text.find_first_of(":;");
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  line.name = upper(text.substr(0, at));
  while (text[at] == ';') {
    const std::size_t equals = text.find('=', at);
    if (equals == std::string_view::npos) return std::nullopt;
    Parameter parameter{upper(text.substr(at + 1, equals - at - 1)), {}};
    bool quoted = false;
    for (at = equals + 1; at < text.size() && (quoted || (text[at] != ';' && text[at] != ':')); ++at) {
      if (text[at] == '"') {
        quoted = !quoted;
      } else {
        parameter.value += text[at];
      }
    }
    if (at == text.size()) return std::nullopt;
    line.parameters.push_back(std::move(parameter));
  }
  line.value = text.substr(at + 1);
  return line;
}

/// TEXT without its escapes; line breaks become spaces.
std::string plain_text(std::string_view value) {
  std::string text;
  for (std::size_t i = 0; i < value.size(); ++i) {
    char c = value[i];
    if (c == '\\' && i + 1 < value.size()) {
      c = value[++i];
      if (c == 'n' || c == 'N') c = ' ';
    }
    text += c == '\t' ? ' ' : c;
  }
  while (!text.empty() && text.back() == ' ')
    text.pop_back();
  text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
  return text;
}

std::optional<int> number_of(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// "20260101".
std::optional<Date> date_of(std::string_view text) {
  if (text.size() != 8 || text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  const Date date{std::chrono::year{*number_of(text.substr(0, 4))},
                  std::chrono::month{static_cast<unsigned>(*number_of(text.substr(4, 2)))},
                  std::chrono::day{static_cast<unsigned>(*number_of(text.substr(6, 2)))}};
  if (!date.ok() || date.year() < std::chrono::year{1}) return std::nullopt;
  return date;
}

/// "P3D", "P2W"; a holiday has no hours.
std::optional<int> days_of_duration(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  if (text.size() < 3 || text.front() != 'P') return std::nullopt;
  const auto count = number_of(text.substr(1, text.size() - 2));
  if (!count || *count < 1 || *count > kMostDays) return std::nullopt;
  if (text.back() == 'D') return *count;
  return text.back() == 'W' ? std::optional(*count * 7) : std::nullopt;
}

std::optional<std::chrono::weekday> weekday_of(std::string_view text) {
  constexpr std::array<std::string_view, 7> kNames = {"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
  const auto found = std::find(kNames.begin(), kNames.end(), text);
  if (found == kNames.end()) return std::nullopt;
  return std::chrono::weekday{static_cast<unsigned>(found - kNames.begin())};
}

/// One part of a rule; false where it is beyond a yearly day.
bool read_rule_part(std::string_view name, std::string_view value, YearlyRule& rule) {
  const auto number = number_of(value);
  if (name == "FREQ") return value == "YEARLY";
  if (name == "WKST") return true;  // matters to weeks only
  if (name == "INTERVAL") {
    rule.interval = number.value_or(0);
    return rule.interval > 0 && rule.interval <= 1000;
  }
  if (name == "COUNT") {
    rule.count = number;
    return number && *number > 0;
  }
  if (name == "UNTIL") {
    // Of a time the date is enough: days are compared.
    rule.until = date_of(value.substr(0, 8));
    return rule.until.has_value();
  }
  if (name == "BYMONTH") {
    if (!number || *number < 1 || *number > 12) return false;
    rule.month = std::chrono::month{static_cast<unsigned>(*number)};
    return true;
  }
  if (name == "BYMONTHDAY") {
    rule.month_day = number;
    return number && *number != 0 && *number >= -31 && *number <= 31;
  }
  if (name == "BYDAY" && value.size() >= 3) {
    rule.weekday = weekday_of(value.substr(value.size() - 2));
    rule.nth = number_of(value.substr(0, value.size() - 2)).value_or(0);
    return rule.weekday && rule.nth != 0 && rule.nth >= -5 && rule.nth <= 5;
  }
  return false;
}

std::optional<YearlyRule> rule_of(std::string_view text) {
  YearlyRule rule;
  bool is_yearly = false;
  const std::string capitals = upper(text);
  std::string_view rest = capitals;
  while (!rest.empty()) {
    const std::size_t end = rest.find(';');
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos) return std::nullopt;
    if (!read_rule_part(part.substr(0, equals), part.substr(equals + 1), rule)) return std::nullopt;
    is_yearly = is_yearly || part.starts_with("FREQ=");
  }
  // The n-th weekday of a year, not of a month, is rare enough to be said.
  if (!is_yearly || (rule.weekday && (!rule.month || rule.month_day))) return std::nullopt;
  return rule;
}

class IcalendarReader {
 public:
  IcalendarReader(const std::string& file, Problems& problems, Problems& warnings)
      : file_(file), problems_(problems), warnings_(warnings) {}

  std::vector<AllDayEvent> read(std::string_view text) {
    int last = 0;
    for (const auto& [number, content] : unfold(text)) {
      last = number;
      const auto line = parse_line(number, content);
      if (!line) {
        report(number, tr("this is no line of an iCalendar file"), tr("each is NAME:value"));
        return {};
      }
      take(*line);
    }
    if (!open_.empty()) report(last, say("the file ends inside {0}: it is cut off", open_.back()));
    return std::move(events_);
  }

 private:
  /// A VEVENT while it is read.
  struct Draft {
    AllDayEvent event;
    std::optional<ContentLine> start, end, duration, rule;
    bool cancelled = false;
  };

  void report(int line, std::string message, std::string hint = {}) {
    problems_.push_back({ErrorKind::kInvalidData, std::move(message), {file_, line, 0}, std::move(hint)});
  }

  void warn(int line, std::string message) {
    warnings_.push_back({ErrorKind::kInvalidData, std::move(message), {file_, line, 0}, {}});
  }

  void take(const ContentLine& line) {
    if (line.name == "BEGIN") {
      open_.push_back(upper(line.value));
      if (in_event()) {
        draft_ = Draft{};
        draft_.event.line = line.line;
      }
    } else if (line.name == "END") {
      if (open_.empty() || open_.back() != upper(line.value)) {
        report(line.line, say("END:{0} ends nothing that was begun", line.value));
        return;
      }
      if (in_event()) finish();
      open_.pop_back();
    } else if (in_event()) {
      take_property(line);
    }
  }

  /// Directly in one: an alarm in an event has properties of its own.
  [[nodiscard]] bool in_event() const { return open_.size() == 2 && open_.back() == "VEVENT"; }

  void take_property(const ContentLine& line) {
    if (line.name == "SUMMARY") {
      draft_.event.summary = plain_text(line.value);
    } else if (line.name == "DTSTART") {
      draft_.start = line;
    } else if (line.name == "DTEND") {
      draft_.end = line;
    } else if (line.name == "DURATION") {
      draft_.duration = line;
    } else if (line.name == "RRULE") {
      if (draft_.rule) report(line.line, tr("an event with two rules is more than kesu reads"));
      draft_.rule = line;
    } else if (line.name == "EXDATE") {
      take_exceptions(line);
    } else if (line.name == "STATUS") {
      draft_.cancelled = upper(line.value) == "CANCELLED";
    } else if (line.name == "X-APPLE-SPECIAL-DAY") {
      draft_.event.special_day = upper(line.value);
    } else if (line.name == "RDATE" || line.name == "RECURRENCE-ID" || line.name == "EXRULE") {
      report(line.line, say("{0} is more than kesu reads of an event", line.name),
             tr("write its days as events of their own"));
    }
  }

  void take_exceptions(const ContentLine& line) {
    std::string_view rest = line.value;
    while (!rest.empty()) {
      const std::size_t end = rest.find(',');
      const auto date = date_of(rest.substr(0, std::min<std::size_t>(end, 8)));
      if (!date) report(line.line, say("'{0}' is not a date", rest.substr(0, end)));
      if (date) draft_.event.except.insert(*date);
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
  }

  void finish() {
    AllDayEvent& event = draft_.event;
    if (!draft_.start) return report(event.line, tr("this event has no DTSTART"));
    if (draft_.cancelled) return warn(event.line, say("'{0}' is cancelled and left out", event.summary));
    const auto first = date_of(draft_.start->value);
    if (!first) {
      const bool is_time = draft_.start->value.find('T') != std::string::npos;
      if (is_time && date_of(draft_.start->value.substr(0, 8)))
        return warn(event.line, say("'{0}' has a time of day, so it is no holiday and left out", event.summary));
      return report(draft_.start->line, say("'{0}' is not a date", draft_.start->value));
    }
    event.first = *first;
    if (!read_length(event)) return;
    if (draft_.rule) {
      event.rule = rule_of(draft_.rule->value);
      if (!event.rule) {
        return report(
            draft_.rule->line, say("the rule {0} is more than kesu reads", draft_.rule->value),
            tr("FREQ=YEARLY on a date, or on the n-th weekday of a month; write others as events of their own"));
      }
    }
    events_.push_back(std::move(event));
  }

  bool read_length(AllDayEvent& event) {
    if (draft_.duration) {
      const auto length = days_of_duration(upper(draft_.duration->value));
      if (length) event.days = *length;
      if (!length) report(draft_.duration->line, say("'{0}' is no number of days", draft_.duration->value));
      return length.has_value();
    }
    if (!draft_.end) return true;
    const auto end = date_of(draft_.end->value);
    const auto length = end ? (Day{*end} - Day{event.first}).count() : -1;
    if (length < 0 || length > kMostDays) {
      report(draft_.end->line,
             say("an event cannot end at '{0}' that begins on {1}", draft_.end->value, to_string(event.first)));
      return false;
    }
    // Some programs write the last day itself, against the standard; of one day that is told by its being empty.
    event.days = std::max(1, static_cast<int>(length));
    return true;
  }

  const std::string& file_;
  Problems& problems_;
  Problems& warnings_;
  std::vector<std::string> open_;  // components, the outermost first
  Draft draft_;
  std::vector<AllDayEvent> events_;
};

/// The rule's day of a year, if that year has it.
std::optional<Date> day_in_year(const YearlyRule& rule, Date start, std::chrono::year year) {
  const std::chrono::month month = rule.month.value_or(start.month());
  Date date = year / month / start.day();
  if (rule.weekday && rule.nth > 0) {
    date = Day{year / month / (*rule.weekday)[static_cast<unsigned>(rule.nth)]};
  } else if (rule.weekday) {
    const Day last{year / month / (*rule.weekday)[std::chrono::last]};
    date = last - days{7 * (-rule.nth - 1)};
  } else if (rule.month_day && *rule.month_day > 0) {
    date = year / month / std::chrono::day{static_cast<unsigned>(*rule.month_day)};
  } else if (rule.month_day) {
    date = Day{year / month / std::chrono::last} - days{-*rule.month_day - 1};
  }
  if (!date.ok() || date.month() != month) return std::nullopt;
  return date;
}

}  // namespace

std::vector<AllDayEvent> read_icalendar(std::string_view text, const std::string& file, Problems& problems,
                                        Problems& warnings) {
  return IcalendarReader(file, problems, warnings).read(text);
}

std::vector<Date> occurrences(const AllDayEvent& event, Date first, Date last) {
  std::vector<Date> found;
  const auto take = [&](Date date) {
    if (first <= date && date <= last && !event.except.contains(date)) found.push_back(date);
  };
  if (!event.rule) {
    take(event.first);
    return found;
  }
  int counted = 0;
  for (auto year = event.first.year(); year <= last.year(); year += std::chrono::years{event.rule->interval}) {
    const auto date = day_in_year(*event.rule, event.first, year);
    if (!date || *date < event.first) continue;
    if (event.rule->until && *date > *event.rule->until) break;
    if (event.rule->count && ++counted > *event.rule->count) break;
    take(*date);
  }
  return found;
}

}  // namespace kesu
