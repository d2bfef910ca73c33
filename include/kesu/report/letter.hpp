// SPDX-License-Identifier: Apache-2.0
// Letters: templates in Mustache, filled from a ticket. A template names facts; one that kesu does not know is an error
// with its place, one that the ticket does not have is said so, and no letter is written. What stands in a ticket is
// never read as a template. Where templates lie, and that a letter becomes a paper, is others'.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kesu/report/tickets.hpp"

namespace kesu {

/// No template is larger: 64 KiB.
inline constexpr std::size_t kLargestLetter = std::size_t{64} << 10;

/// A template, checked.
struct Letter {
  std::string file;      ///< for messages
  std::string name;      ///< "refusal"
  std::string language;  ///< "en", "zh_CN", or another the store has templates for
  std::string title;     ///< what it is, for people
  ContactKind kind = ContactKind::kUpdate;
  bool to_third_party = false;     ///< to whoever passed the complaint on, not to the complainant
  std::vector<std::string> needs;  ///< facts it is not written without, wherever they stand in it
  std::string body;                ///< as fill_letter() wants it: variables carry their places
};

/// Takes a template apart: a head between two lines `---` (YAML: title, kind, to, needs), then the text. Tags are
/// {{fact}}, {{#fact}}…{{/fact}} (where there is one; once for each of a list), {{^fact}}…{{/fact}} (where there is
/// none) and {{! remarks }}. It is UTF-8, not larger than kLargestLetter, its sections not nested too deep and no list
/// in a list. Everything wrong goes to `problems` with its place, kInvalidData; nullopt if there was any.
std::optional<Letter> parse_letter(std::string_view bytes, const std::string& file, const std::string& name,
                                   const std::string& language, Problems& problems);

/// The facts a letter can name.
struct LetterFacts {
  std::map<std::string, std::string> texts;  ///< of those known, the ones that are there
  std::map<std::string, std::vector<std::map<std::string, std::string>>> lists;

  /// Whether there is such a text, or a list with anything in it.
  [[nodiscard]] bool has(const std::string& name) const;
};

/// What a letter says that the ticket does not.
struct LetterExtras {
  std::string organisation;
  std::string actor;  ///< who writes it
  std::string actor_email;
  std::string reason;                ///< --because
  std::string words;                 ///< --text
  std::optional<Timestamp> promise;  ///< --promise; else the promise the ticket has
  bool to_third_party = false;       ///< not to the complainant, whose data texts of the ticket then do not show
  /// Bodies outside, each with how to reach it.
  std::vector<std::pair<std::string, std::string>> alternatives;
};

/// The facts of a ticket, unmasked: it is the complainant's own letter. In one to a third party what was written into
/// the ticket is masked; the fields that name the complainant, the reason and the words made for the letter are not. Of
/// the finding, which is written for the house, the names of people found liable and the numbers and mail addresses of
/// others are masked. Words of the program are in the language in use.
LetterFacts letter_facts(const TicketView& view, const ListingContext& context, const LetterExtras& extras);

/// The letter. Failure kRefused: facts that it names outside a section, or needs, and that are not there, with how to
/// supply the first.
[[nodiscard]] Result<std::string> fill_letter(const Letter& letter, const LetterFacts& facts, const TicketId& id);

/// Every fact there is, for messages and documentation; the facts of a list's entries as "measures.measure".
std::vector<std::string_view> letter_fact_names();

}  // namespace kesu
