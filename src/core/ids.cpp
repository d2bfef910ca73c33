// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/ids.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

namespace kesu {
namespace {

constexpr std::size_t kDateSymbols = 6;
constexpr std::size_t kEventSuffix = 4;
constexpr std::size_t kMaxPrefix = 8;

bool is_symbol(char c) {
  return kIdSymbols.find(c) != std::string_view::npos;
}

bool all_symbols(std::string_view text) {
  return std::all_of(text.begin(), text.end(), is_symbol);
}

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// A typed character as the symbol it stands for; letters that look like digits are those digits.
char fold_symbol(char c) {
  switch (upper(c)) {
    case 'O':
      return '0';
    case 'I':
    case 'L':
      return '1';
    case 'Z':
      return '2';
    default:
      return upper(c);
  }
}

std::string random_symbols_of(int count, const Random& random) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += kIdSymbols[random(static_cast<std::uint32_t>(kIdSymbols.size()))];
  return text;
}

bool is_real_date(std::string_view yymmdd) {
  if (yymmdd.size() != kDateSymbols || yymmdd.find_first_not_of("0123456789") != std::string_view::npos) return false;
  const auto two = [&](std::size_t at) { return (yymmdd[at] - '0') * 10 + (yymmdd[at + 1] - '0'); };
  return Date{std::chrono::year{2000 + two(0)}, std::chrono::month{static_cast<unsigned>(two(2))},
              std::chrono::day{static_cast<unsigned>(two(4))}}
      .ok();
}

}  // namespace

char check_symbol(std::string_view date, std::string_view random) {
  std::size_t sum = 0;
  std::size_t position = 0;
  for (const std::string_view part : {date, random}) {
    for (const char c : part)
      sum += ++position * kIdSymbols.find(c);
  }
  return kIdSymbols[sum % kIdSymbols.size()];
}

std::string fold_typed_id(std::string_view typed, std::string_view prefix) {
  std::string folded;
  folded.reserve(typed.size());
  for (const char c : typed) {
    if (c != ' ' && c != '\t') folded += upper(c);
  }
  // Without the prefix in front it is a suffix of an ID, which is symbols throughout.
  const bool has_prefix = folded.size() > prefix.size() && folded.starts_with(prefix) && folded[prefix.size()] == '-';
  for (std::size_t i = has_prefix ? prefix.size() : 0; i < folded.size(); ++i)
    folded[i] = fold_symbol(folded[i]);
  return folded;
}

Result<TicketId> parse_ticket_id(std::string_view typed, std::string_view prefix) {
  const std::string text = fold_typed_id(typed, prefix);
  const auto wrong = [&](std::string message) {
    return fail(ErrorKind::kNotFound, std::move(message), {}, say("an ID looks like {0}-260311-7F3QXMY", prefix));
  };
  if (!text.starts_with(std::string(prefix) + '-')) return wrong(say("'{0}' does not begin with {1}-", typed, prefix));
  const std::string_view rest = std::string_view(text).substr(prefix.size() + 1);
  const std::string_view date = rest.substr(0, rest.find('-'));
  if (date.size() == rest.size()) return wrong(say("'{0}' is not a whole ticket ID", typed));
  if (!is_real_date(date)) return wrong(say("'{0}' has no date in its middle", typed));
  const std::string_view symbols = rest.substr(date.size() + 1);
  if ((symbols.size() != 7 && symbols.size() != 8) || !all_symbols(symbols))
    return wrong(say("'{0}' does not end with 7 or 8 digits and capitals", typed));
  const std::string_view random = symbols.substr(0, symbols.size() - 1);
  if (check_symbol(date, random) != symbols.back())
    return wrong(say("'{0}' is mistyped: its last symbol does not fit the others", typed));
  return TicketId{text};
}

Result<TicketId> parse_stored_ticket_id(std::string_view text) {
  const std::string_view prefix = text.substr(0, text.find('-'));
  const bool has_prefix = !prefix.empty() && prefix.size() <= kMaxPrefix && prefix.front() >= 'A' &&
                          prefix.front() <= 'Z' &&
                          prefix.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == std::string_view::npos;
  if (!has_prefix) {
    return fail(ErrorKind::kInvalidData, say("'{0}' is not a ticket ID", text), {},
                tr("an ID looks like KS-260311-7F3QXMY"));
  }
  auto id = parse_ticket_id(text, prefix);
  if (id && id->text == text) return id;
  if (id) return fail(ErrorKind::kInvalidData, say("'{0}' is not a ticket ID", text), {}, say("write {0}", id->text));
  Error error = std::move(id.error());
  error.kind = ErrorKind::kInvalidData;
  return fail(std::move(error));
}

TicketId make_ticket_id(std::string_view prefix, Date date, int random_symbols, const Random& random) {
  const std::string day = fmt::format("{:02}{:02}{:02}", static_cast<int>(date.year()) % 100,
                                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  const std::string symbols = random_symbols_of(random_symbols, random);
  return TicketId{fmt::format("{}-{}-{}{}", prefix, day, symbols, check_symbol(day, symbols))};
}

bool is_action_id(const TicketId& id) {
  return id.text.starts_with(std::string(kActionPrefix) + '-');
}

std::string month_directory(const TicketId& id) {
  const std::size_t hyphen = id.text.find('-');
  if (hyphen == std::string::npos || id.text.size() < hyphen + 1 + kDateSymbols) return {};
  return fmt::format("20{}/{}", id.text.substr(hyphen + 1, 2), id.text.substr(hyphen + 3, 2));
}

EventId make_event_id(int papers, const Random& random) {
  return EventId{papers + 1, random_symbols_of(static_cast<int>(kEventSuffix), random)};
}

Result<EventId> parse_event_id(std::string_view text) {
  constexpr std::size_t kMaxDigits = 7;
  const std::string_view folio = text.substr(0, text.find('-'));
  const bool has_folio = !folio.empty() && folio.size() <= kMaxDigits && folio.front() != '0' &&
                         folio.find_first_not_of("0123456789") == std::string_view::npos;
  if (has_folio && folio.size() < text.size()) {
    const std::string_view suffix = text.substr(folio.size() + 1);
    if (suffix.size() == kEventSuffix && all_symbols(suffix)) {
      int number = 0;
      for (const char c : folio)
        number = number * 10 + (c - '0');
      return EventId{number, std::string(suffix)};
    }
  }
  return fail(ErrorKind::kInvalidData, say("'{0}' is not the id of an event", text), {},
              tr("an event's id looks like 3-K2QX"));
}

std::string to_string(const EventId& id) {
  return fmt::format("{}-{}", id.folio, id.suffix);
}

}  // namespace kesu
