// SPDX-License-Identifier: Apache-2.0
// Names of tickets and events: their form, their check character, how typing is forgiven. Says nothing about where a
// ticket lies.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "kesu/core/result.hpp"
#include "kesu/core/timestamp.hpp"

namespace kesu {

/// The 31 symbols of IDs: digits and capitals without I L O U Z; a symbol's value is its index.
inline constexpr std::string_view kIdSymbols = "0123456789ABCDEFGHJKMNPQRSTVWXY";

/// A source of random numbers: a value in [0, bound). Given from outside so that tests can fix it.
using Random = std::function<std::uint32_t(std::uint32_t bound)>;

/// "<prefix>-<yymmdd>-<6 or 7 random><check>", for example KS-260311-7F3QXMY.
struct TicketId {
  std::string text;

  [[nodiscard]] bool empty() const { return text.empty(); }
  auto operator<=>(const TicketId&) const = default;
};

/// What IDs of actions begin with; no ticket's may.
inline constexpr std::string_view kActionPrefix = "CA";

/// True for the ID of an action ("CA-260401-M2K8PAY"): other case files are tickets.
bool is_action_id(const TicketId& id);

/// "<n>-<4 random>": n is the folio, the number of papers its writer saw plus one.
struct EventId {
  int folio = 0;
  std::string suffix;

  auto operator<=>(const EventId&) const = default;
};

/// The check symbol over date and random part: sum of position (from 1) times value, mod 31, as a symbol. Both parts
/// without hyphens
/// ("260311", "7F3QXM" -> 'Y'). 31 is prime and the weights distinct, so every wrong symbol and every swap of two is
/// caught.
char check_symbol(std::string_view date, std::string_view random);

/// Folds what people type: lower case, O for 0, I and L for 1, Z for 2, spaces dropped. The prefix (up to the first
/// hyphen) is only upper-cased.
std::string fold_typed_id(std::string_view typed, std::string_view prefix);

/// Checks a whole ID after folding: prefix, a real date, 6 or 7 random symbols, check symbol. Failure kNotFound
/// (mistyped), naming what is wrong.
[[nodiscard]] Result<TicketId> parse_ticket_id(std::string_view typed, std::string_view prefix);

/// An ID as it stands in a file, of whatever prefix (capitals and digits, a capital first): nothing is folded. Failure
/// kInvalidData.
[[nodiscard]] Result<TicketId> parse_stored_ticket_id(std::string_view text);

/// A new ID for a ticket opened on `date` (in the store's zone).
TicketId make_ticket_id(std::string_view prefix, Date date, int random_symbols, const Random& random);

/// The year and month in an ID, "2026/03": its directory below tickets/. Years 00-99 are 2000-2099.
std::string month_directory(const TicketId& id);

/// A new event id for a writer that sees `papers` events.
EventId make_event_id(int papers, const Random& random);

/// Parses "<n>-<4 symbols>", n from 1 without leading zeros. Failure kInvalidData.
[[nodiscard]] Result<EventId> parse_event_id(std::string_view text);

std::string to_string(const EventId& id);
inline const std::string& to_string(const TicketId& id) {
  return id.text;
}

}  // namespace kesu
