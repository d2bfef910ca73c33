// SPDX-License-Identifier: Apache-2.0
// Which fields each kind of event and the ticket's header have, of which type, in which order they are written: one table, used by the
// reader, the writer, the documentation and the JSON Schema of tickets. A new event kind or field is one row here.
#pragma once

#include <span>
#include <string_view>

#include "kesu/core/vocabulary.hpp"

namespace kesu {

enum class FieldType : std::uint8_t {
  kText,        ///< any string
  kLine,        ///< a string without line breaks
  kWord,        ///< one of `words`
  kInteger,     ///< within [min, max]
  kNumber,
  kBoolean,
  kTime,        ///< a time or a date
  kDuration,
  kMoney,
  kEventId,
  kTicketId,
  kLines,       ///< a list of one-line strings
  kReasons,     ///< one string, or a list of mappings as rules write them ({rule, points, word, …})
  kMapping,     ///< a mapping of free keys to scalars
  kMappings,    ///< a list of those
};

struct Field {
  std::string_view key;
  FieldType type;
  bool required = false;
  std::span<const std::string_view> words{};  ///< kWord
  int min = 0;                                ///< kInteger
  int max = 0;
};

/// The fields of events of `kind`, in canonical order, without those every event has.
std::span<const Field> fields_of(EventKind kind);
/// The fields of the header, in canonical order.
std::span<const Field> header_fields();
/// The fields of the complainant block, in canonical order.
std::span<const Field> complainant_fields();

}  // namespace kesu
