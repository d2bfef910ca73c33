// SPDX-License-Identifier: Apache-2.0
#include "renumber.hpp"

#include <charconv>
#include <tuple>

#include "kesu/core/digest.hpp"
#include "kesu/core/text.hpp"

#include "blocks.hpp"
#include "redact.hpp"

namespace kesu {
namespace {

/// Chance that is none: numbers from the digest of `seed`, the same on every machine.
Random numbers_from(std::string seed) {
  return [digest = sha256_hex(seed), used = std::size_t{0}](std::uint32_t bound) mutable {
    constexpr std::size_t kDigits = 4;
    constexpr int kHex = 16;
    if (used + kDigits > digest.size()) {
      digest = sha256_hex(digest);
      used = 0;
    }
    std::uint32_t number = 0;
    std::from_chars(digest.data() + used, digest.data() + used + kDigits, number, kHex);
    used += kDigits;
    return number % bound;
  };
}

/// An ID with the prefix, date and length of `old`.
TicketId new_id(const TicketId& old, const TicketBlocks& cut) {
  const std::size_t first = old.text.find('-');
  const auto two = [&](std::size_t at) { return (old.text[first + at] - '0') * 10 + (old.text[first + at + 1] - '0'); };
  constexpr int kCentury = 2000;
  const Date date{std::chrono::year{kCentury + two(1)}, std::chrono::month{static_cast<unsigned>(two(3))},
                  std::chrono::day{static_cast<unsigned>(two(5))}};
  const std::size_t symbols = old.text.size() - old.text.rfind('-') - 2;  // without hyphen and check symbol
  std::string seed = std::string(cut.header) + std::string(cut.blocks.front().bytes);
  return make_ticket_id(old.text.substr(0, first), date, static_cast<int>(symbols), numbers_from(std::move(seed)));
}

/// `bytes` with the value of `id:` replaced and `formerly:` in the line after it.
Result<std::string> with_id(std::string_view bytes, const TicketBlocks& cut, const TicketId& old, const TicketId& id,
                            const std::string& file) {
  const Node* value = cut.root.find("id");
  if (const Node* formerly = cut.root.find("formerly")) {
    return fail(ErrorKind::kInvalidData, tr("this ticket was given a new ID before; give it another by hand"),
                {file, formerly->mark.line, formerly->mark.column});
  }
  if (value == nullptr || !value->is_scalar() || value->text != old.text || value->mark.line != value->end.line)
    return fail(ErrorKind::kInvalidData, say("the ticket's id is not {0}", old.text), {file});
  const std::size_t line = line_start(bytes, value->mark.line);
  const std::size_t begin = line + static_cast<std::size_t>(value->mark.column - 1);
  const std::size_t end = line + static_cast<std::size_t>(value->end.column - 1);
  const std::size_t next = line_start(bytes, value->mark.line + 1);
  std::string text(bytes.substr(0, begin));
  text += id.text;
  text += bytes.substr(end, next - end);
  text += fmt::format("formerly: [{}]\n", old.text);
  text += bytes.substr(next);
  return text;
}

}  // namespace

bool are_different_complaints(std::string_view a, std::string_view b, const std::string& file) {
  const auto erased = erasures_in({a, b}, file);
  const std::string a_redacted = redact_if_readable(a, erased, file);
  const std::string b_redacted = redact_if_readable(b, erased, file);
  const auto first = cut_ticket(a_redacted, file);
  const auto second = cut_ticket(b_redacted, file);
  return first && second && first->header != second->header;
}

Result<Renumbered> renumber(std::string_view a, std::string_view b, const TicketId& id, const std::string& file) {
  const auto first = cut_ticket(a, file);
  if (!first) return fail(first.error());
  const auto second = cut_ticket(b, file);
  if (!second) return fail(second.error());
  const auto opened = [](const TicketBlocks& cut) {
    const Block& open = cut.blocks.front();
    return std::tuple(open.key.at, open.key.id, cut.header);
  };
  const bool first_is_later = opened(*first) > opened(*second);
  const TicketBlocks& later = first_is_later ? *first : *second;
  Renumbered renumbered{std::string(first_is_later ? b : a), {}, new_id(id, later)};
  auto bytes = with_id(first_is_later ? a : b, later, id, renumbered.id, file);
  if (!bytes) return fail(bytes.error());
  renumbered.later = *std::move(bytes);
  if (auto readable = cut_ticket(renumbered.later, file); !readable) return fail(readable.error());
  return renumbered;
}

}  // namespace kesu
