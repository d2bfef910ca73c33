// SPDX-License-Identifier: Apache-2.0
// Which fields each kind of event and the ticket's header have, of which type, in which order they are written: one
// table, used by the reader, the writer, the documentation and the JSON Schema of tickets. A new event kind or field is
// one row here. It says nothing about when a procedure asks for a field: that is the rules' business.
#pragma once

#include <span>
#include <string_view>

#include "kesu/core/decode.hpp"
#include "kesu/core/node.hpp"
#include "kesu/core/vocabulary.hpp"

namespace kesu {

/// What stands in place of a value that was erased; see may_be_redacted().
inline constexpr std::string_view kRedacted = "(redacted)";
/// What stands in a ticket for what is kept below private/: the complainant, and values of amendments to it.
inline constexpr std::string_view kPrivate = "(private)";

enum class FieldType : std::uint8_t {
  kText,         ///< any string that is not empty
  kLine,         ///< a string without line breaks, not empty
  kWord,         ///< one of `words`
  kInteger,      ///< within [min, max]
  kNumber,       ///< with or without decimals
  kBoolean,      ///< true or false
  kTime,         ///< a time or a date
  kDuration,     ///< a length of real time: 1h30m
  kMoney,        ///< an amount with its currency
  kEventId,      ///< 3-K2QX
  kTicketId,     ///< KS-260311-7F3QXMY, of whatever prefix
  kEvidence,     ///< <sha256>.<ext>, the name of an evidence file
  kLines,        ///< a list of one-line strings
  kReasons,      ///< one string, or a list of mappings as rules write them ({rule, points, word, …})
  kMapping,      ///< a mapping of free keys to scalars
  kMappings,     ///< a list of those
  kEventIds,     ///< a list of event ids
  kTicketIds,    ///< a list of ticket IDs
  kScores,       ///< a mapping of free keys to integers within [min, max]
  kValue,        ///< any scalar, the empty string too, or a list of one-line strings: a value of an amended field
  kAfter,        ///< an event id, or a list of two and more
  kSource,       ///< the word `direct`, or {third_party, ref}
  kComplainant,  ///< a mapping with complainant_fields()
  kOrigin,       ///< a mapping with origin_fields()
  kRules,        ///< name, version and digest of a rule set
  kTerms,        ///< clocks as terms.hpp describes them
  kVerdicts,     ///< verdicts as terms.hpp describes them
};

struct Field {
  std::string_view key;
  FieldType type = FieldType::kText;
  std::string_view meaning;  ///< English, for the documentation and the JSON Schema
  bool required = false;
  std::span<const std::string_view> words{};  ///< kWord
  int min = 0;                                ///< kInteger, kScores
  int max = 0;
};

/// The fields of events of `kind`, in canonical order, without those every event has; `because` is the last of each.
std::span<const Field> fields_of(EventKind kind);
/// Of these fields of `kind` at least one must be there; empty where that is not asked.
std::span<const std::string_view> one_of_needed(EventKind kind);
/// The fields every event has, in canonical order: those up to `do` stand before the kind's own, the others after them.
std::span<const Field> event_fields();
/// What a case file is about.
enum class CaseFile : std::uint8_t { kTicket, kAction };
/// Whether events of `kind` stand in such a file.
bool belongs_in(EventKind kind, CaseFile file);
/// The fields of an action's header, in canonical order.
std::span<const Field> action_fields();

/// The fields of a ticket's header, in canonical order. `history` is not among them; it stands last in the file.
std::span<const Field> header_fields();
/// The fields of the complainant block, in canonical order.
std::span<const Field> complainant_fields();
/// The fields of `origin:`, in canonical order.
std::span<const Field> origin_fields();
/// The fields of `source:` where it is a mapping.
std::span<const Field> source_fields();

/// The row with `key`, or nullptr.
const Field* find_field(std::span<const Field> fields, std::string_view key);

/// Whether the value may have been erased: what may be personal, and nothing that identity, order, state or clocks rest
/// on.
bool may_be_redacted(const Field& field);

/// Checks one value against its row and reports what is wrong. kTerms and kVerdicts are left to terms.hpp.
void check_field(const Field& field, const Node& value, const DecodeContext& context);

/// `value` as it is written: strings without regard to how they were quoted, times quoted, lists of words and small
/// mappings on one line.
Node canonical_field(const Field& field, const Node& value);

}  // namespace kesu
