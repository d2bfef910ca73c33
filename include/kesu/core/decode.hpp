// SPDX-License-Identifier: Apache-2.0
// Strict reading of values out of a Node: types, required keys, unknown keys with "did you mean", all problems of a
// file collected with their places. The one way every decoder (tickets, rule files, kesu.yaml, import maps) takes a
// document apart.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/money.hpp"
#include "kesu/core/node.hpp"
#include "kesu/core/result.hpp"
#include "kesu/core/timestamp.hpp"
#include "kesu/core/vocabulary.hpp"

namespace kesu {

/// What a decoder needs to know about the document and where it reports.
struct DecodeContext {
  std::string file;    ///< path for messages
  DayStart day_start;  ///< meaning of bare dates; may be empty if the document has no times
  Problems* problems;  ///< where failures go; never null

  /// Reports kInvalidData at `mark`.
  void report(Mark mark, std::string message, std::string hint = {}) const;
};

/// The best match of `word` among `candidates` by edit distance (at most a third of its length, swaps count one), or
/// the empty view.
std::string_view nearest_word(std::string_view word, std::span<const std::string_view> candidates);

/// "did you mean 'x'?" as a hint, or a list of what is allowed when nothing is near ("one of a, b, c").
std::string suggest(std::string_view word, std::span<const std::string_view> candidates);

/// Reports that `key` has none of the words in `allowed`: "priority must be urgent, important or general (got
/// 'urgnt')", with the nearest one as hint.
void report_unknown_word(const DecodeContext& context, const Node& node, std::string_view key, std::string_view got,
                         std::span<const std::string_view> allowed);

/// Reports what decode_string() reports, and gives the node's own text, or nullptr after a report.
const std::string* check_string(const Node& node, const DecodeContext& context, std::string_view what);
/// The same for decode_scalar().
const std::string* check_scalar(const Node& node, const DecodeContext& context, std::string_view what);

/// A string scalar. A plain scalar that YAML readers may take for another type is reported ("quote it"). nullopt after
/// a report.
std::optional<std::string> decode_string(const Node& node, const DecodeContext& context, std::string_view what);
/// The text of any scalar that YAML readers agree on: a string, or a plain decimal number, true or false. Anything else
/// is reported ("quote it").
std::optional<std::string> decode_scalar(const Node& node, const DecodeContext& context, std::string_view what);
/// A whole number, plain, within [min, max].
std::optional<std::int64_t> decode_integer(const Node& node, const DecodeContext& context, std::string_view what,
                                           std::int64_t min, std::int64_t max);
/// A number, plain, with or without decimals.
std::optional<double> decode_number(const Node& node, const DecodeContext& context, std::string_view what);
/// `true` or `false`, plain.
std::optional<bool> decode_boolean(const Node& node, const DecodeContext& context, std::string_view what);
/// A time or date, quoted (or plain: accepted, since YAML readers agree on the value after quoting it).
std::optional<Timestamp> decode_time(const Node& node, const DecodeContext& context, std::string_view what);
std::optional<Date> decode_date(const Node& node, const DecodeContext& context, std::string_view what);
std::optional<Money> decode_money(const Node& node, const DecodeContext& context, std::string_view what);
/// A sequence of strings; a single string is accepted as a list of one when `one_is_list`.
std::optional<std::vector<std::string>> decode_strings(const Node& node, const DecodeContext& context,
                                                       std::string_view what, bool one_is_list = false);

/// Reads one mapping key by key and reports, at finish(), the keys nobody asked for (keys starting "x-" are let pass).
/// Every getter returns nullopt when the key is absent or wrong; wrong values and missing required keys are reported.
class MappingReader {
 public:
  /// `what` names the mapping in messages ("the ticket", "event 2-9TRB", "clock resolve"). Reports if `node` is no
  /// mapping; then every key is absent.
  MappingReader(const Node& node, const DecodeContext& context, std::string what);

  /// The node of `key` or nullptr; marks the key as known. Keys must outlive the reader, as literals do.
  const Node* optional(std::string_view key);
  /// As optional(), but reports a missing key.
  const Node* required(std::string_view key);

  std::optional<std::string> string(std::string_view key, bool is_required = false);
  std::optional<std::int64_t> integer(std::string_view key, std::int64_t min, std::int64_t max,
                                      bool is_required = false);
  std::optional<double> number(std::string_view key, bool is_required = false);
  std::optional<bool> boolean(std::string_view key, bool is_required = false);
  std::optional<Timestamp> time(std::string_view key, bool is_required = false);
  std::optional<Date> date(std::string_view key, bool is_required = false);
  std::optional<Money> money(std::string_view key, bool is_required = false);
  std::optional<std::vector<std::string>> strings(std::string_view key, bool one_is_list = false,
                                                  bool is_required = false);

  /// A word of a closed list; an unknown word is reported with the nearest one.
  template <class Enum>
  std::optional<Enum> word(std::string_view key, bool is_required = false) {
    const Node* node = is_required ? required(key) : optional(key);
    if (node == nullptr) return std::nullopt;
    const auto text = decode_string(*node, *context_, key);
    if (!text) return std::nullopt;
    if (const auto value = parse_word<Enum>(*text)) return value;
    report_unknown_word(*context_, *node, key, *text, spellings<Enum>());
    return std::nullopt;
  }

  /// Reports every key that no getter asked for. Call it last, once.
  void finish();

  [[nodiscard]] const DecodeContext& context() const { return *context_; }
  [[nodiscard]] const std::string& what() const { return what_; }
  /// Where the mapping begins.
  [[nodiscard]] Mark mark() const { return node_->mark; }

 private:
  const Node* node_;
  const DecodeContext* context_;
  std::string what_;
  std::vector<std::string_view> known_;  // keys asked for, in that order; few, so a scan beats a tree
};

}  // namespace kesu
