// SPDX-License-Identifier: Apache-2.0
// Erased values: which ones a redact event names, and where they stand in a ticket. Erases nothing itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/node.hpp"

namespace kesu {

/// A value that must be gone: of an event, or of the header.
struct ErasedValue {
  std::string event;  ///< the event's id as written; empty for a header field
  std::string field;  ///< its key, or for a header field its path: complainant.phone

  auto operator<=>(const ErasedValue&) const = default;
};

/// "complainant.phone", "9-HA24.text": as people name it.
std::string to_string(const ErasedValue& value);
/// The other way round: what begins with an event id is that event's.
ErasedValue parse_erased_value(std::string_view text);

/// What the `values` of a redact event name, given its block or its own fields.
std::vector<ErasedValue> erased_values(const Node& redact);

/// The value at `path` in a header or an event: a key, or a key and one below it (which may hold dots). nullptr if it
/// is not there.
const Node* node_at(const Node& mapping, std::string_view path);

/// The event of a ticket document that has this id; nullptr if there is none.
const Node* event_at(const Node& document, std::string_view id);

/// The value in a whole ticket document; nullptr if it is not there.
const Node* find_value(const Node& document, const ErasedValue& value);
Node* find_value(Node& document, const ErasedValue& value);

/// The header fields of which `redact`, an event of `document`, erased a value: of the header itself, or of an
/// amendment by which it came there.
std::vector<std::string> fields_erased_by(const Node& redact, const Node& document);

/// True if `event` amends one of `fields` or a part of one.
bool amends_any(const Node& event, const std::vector<std::string>& fields);

/// Two versions of a document: what amendments that only `other` has repeat of the fields erased by redact events that
/// only `redacting` has. Neither had seen the other, so what they replaced is what was erased; what they put in its
/// place is named only where it is an erased value again.
std::vector<ErasedValue> values_repeated(const Node& redacting, const Node& other);

/// True for the marker of erased values.
bool is_erased(const Node& value);

/// True of a value that is there, not empty and no marker.
bool says_something(const Node* value);

/// True if the values of an amendment are kept below private/ and not here.
bool is_kept_apart(const Node& amend);

}  // namespace kesu
