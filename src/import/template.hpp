// SPDX-License-Identifier: Apache-2.0
// How a map says what a field is made of: texts with columns in them, and translations of what the columns say. Knows
// rows of cells, nothing of tickets.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kesu/core/node.hpp"
#include "kesu/core/result.hpp"

namespace kesu {

/// A column that a map names, and where in the map.
struct ColumnUse {
  std::string name;
  Mark mark;
};

/// The columns of a map, each once; templates refer to them by their index here ("slot").
class ColumnList {
 public:
  std::size_t slot(std::string_view name, Mark mark);
  [[nodiscard]] const std::vector<ColumnUse>& uses() const { return uses_; }

 private:
  std::vector<ColumnUse> uses_;
};

/// One row as templates see it: the cell of each slot.
class RowView {
 public:
  RowView(std::span<const std::string> cells, std::span<const std::size_t> cell_of_slot)
      : cells_(cells), cell_of_slot_(cell_of_slot) {}

  /// The cell without white space around it; empty where the row is too short.
  [[nodiscard]] std::string_view cell(std::size_t slot) const;

 private:
  std::span<const std::string> cells_;
  std::span<const std::size_t> cell_of_slot_;
};

/// A text with columns: "{Street}, {City}". What stands in [brackets] is left out where a column in it is empty. {{ }}
/// [[ ]] are the characters themselves.
class Template {
 public:
  /// Failure kInvalidData: a brace or bracket without its partner, an empty {}, brackets in brackets, brackets without
  /// a column.
  [[nodiscard]] static Result<Template> parse(std::string_view text, Mark mark, ColumnList& columns);

  /// The text for a row, without white space at its ends; what kesu puts for erased values, "(redacted)", in quotation
  /// marks.
  [[nodiscard]] std::string expand(const RowView& row) const;
  /// True if it names no column.
  [[nodiscard]] bool constant() const { return slots_.empty(); }
  /// The columns for messages: "Street, City"; empty for a constant.
  [[nodiscard]] std::string columns(const ColumnList& list) const;

 private:
  struct Piece {
    std::string text;          ///< stands before the column
    std::size_t slot = kNone;  ///< kNone: text only
    int group = 0;             ///< 0: not in brackets; else the number of the brackets
  };
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  class Parser;

  std::vector<Piece> pieces_;
  std::vector<std::size_t> slots_;
};

/// A value and how it is got: a template, and what its text means.
struct Choice {
  Template from;
  std::vector<std::pair<std::string, std::string>> values;    ///< whole text -> value
  std::vector<std::pair<std::string, std::string>> contains;  ///< part of the text -> value; the first that occurs
  std::optional<Template> otherwise;                          ///< for a text that is not listed
  bool slug = false;                                          ///< made into a word of a category path

  /// The value for a row; nothing where nothing is said (an empty text that is not listed, no part that occurs).
  /// Failure kNotFound with the text as message: a text that `values` does not list, without `otherwise`.
  [[nodiscard]] Result<std::optional<std::string>> pick(const RowView& row) const;
  /// The same for a text that is only a part of what `from` gives for `row`.
  [[nodiscard]] Result<std::optional<std::string>> pick_text(std::string text, const RowView& row) const;
};

/// `text` as a word of a category path: ASCII lower case, runs of white space and ASCII punctuation as one "_".
std::string slug(std::string_view text);

}  // namespace kesu
