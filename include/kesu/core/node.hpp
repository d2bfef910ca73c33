// SPDX-License-Identifier: Apache-2.0
// A YAML document as values with places: what the reader hands to every decoder and what the writer takes.
// Knows nothing of tickets or rules, and nothing of any YAML library.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kesu/core/result.hpp"

namespace kesu {

/// Line and column of a node in its file, from 1.
struct Mark {
  int line = 0;
  int column = 0;

  bool operator==(const Mark&) const = default;
};

/// One node of a document. Mappings keep their order; keys are strings and occur once.
/// Two nodes are equal if their values are: styles and places do not count, order of keys does.
struct Node {
  enum class Type : std::uint8_t { kScalar, kSequence, kMapping };
  /// How a scalar was or shall be written. kPlain scalars have the type YAML 1.1 and 1.2 give them; all others are
  /// strings.
  enum class Style : std::uint8_t { kPlain, kQuoted, kLiteral };
  struct Entry;

  Type type = Type::kScalar;
  Style style =
      Style::kQuoted;  ///< scalars: the writer treats kQuoted and kLiteral as "a string" and picks the form itself
  bool flow = false;   ///< collections: written as [..] or {..} on one line
  bool force_quotes = false;   ///< scalars, writing only: double-quoted whatever the text (times and dates)
  std::string text;            ///< scalars: the value, UTF-8
  std::vector<Node> items;     ///< sequences
  std::vector<Entry> entries;  ///< mappings
  Mark mark;                   ///< where it begins
  Mark end;                    ///< where it ends (just past the last character); lines from 1

  [[nodiscard]] bool is_scalar() const { return type == Type::kScalar; }
  [[nodiscard]] bool is_sequence() const { return type == Type::kSequence; }
  [[nodiscard]] bool is_mapping() const { return type == Type::kMapping; }
  /// The value of `key`, or nullptr; nullptr too when this is no mapping.
  [[nodiscard]] const Node* find(std::string_view key) const;
  [[nodiscard]] Node* find(std::string_view key);
  /// Appends an entry to a mapping.
  void add(std::string key, Node value);

  /// A string scalar; the writer picks plain, double-quoted or literal by its text.
  static Node string(std::string text);
  /// A scalar written plain: numbers, true, false. The caller vouches that `text` is of that type.
  static Node plain(std::string text);
  /// A time or date: always double-quoted.
  static Node time(std::string text);
  static Node integer(std::int64_t value);
  static Node boolean(bool value);
  static Node mapping(bool flow = false);
  static Node sequence(bool flow = false);

  bool operator==(const Node& other) const;
};

struct Node::Entry {
  std::string key;
  Mark key_mark;
  Node value;

  bool operator==(const Entry& other) const { return key == other.key && value == other.value; }
};

/// What a plain scalar means to YAML readers of version 1.1 or 1.2. A text that any reader might take for something
/// else than a string is not kString: "no", "017", "24:00", "12e4", "2026-03-11", "~", "=", "<<".
enum class PlainType : std::uint8_t { kString, kNull, kBoolean, kInteger, kNumber, kTime, kOther };

/// Sources: YAML 1.1 type repository (bool, int incl. octal and base 60, float, null, timestamp, merge, value),
/// YAML 1.2.2 core schema.
PlainType plain_type(std::string_view text);

}  // namespace kesu
