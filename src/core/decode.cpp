// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/decode.hpp"

#include <algorithm>
#include <charconv>

#include "kesu/core/lists.hpp"
#include "kesu/core/text.hpp"

namespace kesu {
namespace {

/// The code points of UTF-8 text; bytes that are none count as one each.
std::u32string code_points(std::string_view text) {
  std::u32string points;
  points.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80U ? 1 : lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : lead >= 0xC0U ? 2 : 1;
    char32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t k = 1; k < length && i + k < text.size(); ++k)
      point = (point << 6U) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
    points += point;
    i += length;
  }
  return points;
}

/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours cost one each.
std::size_t edit_distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j)
    last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    std::swap(before_last, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

/// What a message quotes of a wrong value: its first line, and not much of it.
std::string excerpt(std::string_view text) {
  constexpr std::size_t kMost = 60;
  std::string shown(text.substr(0, text.find('\n')));
  if (shown.size() > kMost) {
    std::size_t end = kMost;
    while (end > 0 && (static_cast<unsigned char>(shown[end]) & 0xC0U) == 0x80U)
      --end;
    shown.resize(end);
  }
  if (shown.size() < text.size()) shown += "…";
  return shown;
}

std::string comma_list_of(std::span<const std::string_view> words) {
  return comma_list(std::vector<std::string>(words.begin(), words.end()));
}

/// "a, b or c"; of many only the first.
std::string alternatives(std::span<const std::string_view> words) {
  constexpr std::size_t kMost = 12;
  constexpr std::size_t kNotWorthCutting = 4;
  if (words.size() > kMost + kNotWorthCutting)
    return say("{0} and {1} more", comma_list_of(words.first(kMost)), words.size() - kMost);
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && i + 1 < words.size()) {
      // i18n: between the words of a list: "a, b or c"
      text += tr(", ");
    } else if (i > 0) {
      // i18n: before the last word of a list: "a, b or c"
      text += tr(" or ");
    }
    text += words[i];
  }
  return text;
}

const char* description(const Node& node) {
  switch (node.type) {
    case Node::Type::kMapping:
      return tr("a mapping");
    case Node::Type::kSequence:
      return tr("a list");
    case Node::Type::kScalar:
      break;
  }
  return tr("a single value");
}

/// The text of a scalar; a mapping or list is reported.
const std::string* scalar_text(const Node& node, const DecodeContext& context, std::string_view what) {
  if (node.is_scalar()) return &node.text;
  context.report(node.mark, say("{0} must be a single value (got {1})", what, description(node)));
  return nullptr;
}

bool is_whole_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
  return digits && (text == "0" || text.front() != '0');
}

bool is_decimal(std::string_view text) {
  const std::string_view whole = text.substr(0, text.find('.'));
  if (!is_whole_number(whole)) return false;
  if (whole.size() == text.size()) return true;
  const std::string_view decimals = text.substr(whole.size() + 1);
  return !decimals.empty() && decimals.find_first_not_of("0123456789") == std::string_view::npos;
}

void report_unquoted(const Node& node, const DecodeContext& context, std::string_view what) {
  if (node.text.empty()) {
    context.report(node.mark, say("{0} has no value", what), tr("leave the key out"));
    return;
  }
  const std::string shown = excerpt(node.text);
  context.report(node.mark, say("{0} must be a text, but YAML readers may take {1} for something else", what, shown),
                 say("quote it: \"{0}\"", shown));
}

/// The hint for a value of another type: where only the quotes are wrong, say that.
std::string unquote_hint(const Node& node, bool would_fit) {
  return would_fit && node.style != Node::Style::kPlain ? tr("write it without quotes") : std::string();
}

/// Puts the place on a failure of one of core's parsers and reports it.
template <class T>
std::optional<T> placed(Result<T> result, const Node& node, const DecodeContext& context, std::string_view what) {
  if (result) return *std::move(result);
  context.report(node.mark, say("{0}: {1}", what, result.error().message), result.error().hint);
  return std::nullopt;
}

}  // namespace

void DecodeContext::report(Mark mark, std::string message, std::string hint) const {
  problems->push_back(
      Error{ErrorKind::kInvalidData, std::move(message), Place{file, mark.line, mark.column}, std::move(hint)});
}

std::string_view nearest_word(std::string_view word, std::span<const std::string_view> candidates) {
  const std::u32string typed = code_points(word);
  // At least one slip is forgiven, also in words of two letters.
  std::size_t best = std::max<std::size_t>(typed.size() / 3, 1) + 1;
  std::string_view nearest;
  for (const std::string_view candidate : candidates) {
    const std::u32string points = code_points(candidate);
    const std::size_t difference = std::max(points.size(), typed.size()) - std::min(points.size(), typed.size());
    if (difference >= best) continue;
    const std::size_t distance = edit_distance(typed, points);
    // A word that shares no letter with what was typed is no guess, however short both are.
    if (distance < best && distance < std::max(points.size(), typed.size())) {
      best = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

std::string suggest(std::string_view word, std::span<const std::string_view> candidates) {
  const std::string_view nearest = nearest_word(word, candidates);
  if (!nearest.empty()) return say("did you mean '{0}'?", nearest);
  if (candidates.empty()) return {};
  return say("one of {0}", alternatives(candidates));
}

void report_unknown_word(const DecodeContext& context, const Node& node, std::string_view key, std::string_view got,
                         std::span<const std::string_view> allowed) {
  const std::string_view nearest = nearest_word(got, allowed);
  context.report(node.mark, say("{0} must be {1} (got '{2}')", key, alternatives(allowed), excerpt(got)),
                 nearest.empty() ? std::string() : say("did you mean '{0}'?", nearest));
}

const std::string* check_string(const Node& node, const DecodeContext& context, std::string_view what) {
  const std::string* text = scalar_text(node, context, what);
  if (text == nullptr) return nullptr;
  if (node.style == Node::Style::kPlain && plain_type(*text) != PlainType::kString) {
    report_unquoted(node, context, what);
    return nullptr;
  }
  return text;
}

std::optional<std::string> decode_string(const Node& node, const DecodeContext& context, std::string_view what) {
  const std::string* text = check_string(node, context, what);
  if (text == nullptr) return std::nullopt;
  return *text;
}

const std::string* check_scalar(const Node& node, const DecodeContext& context, std::string_view what) {
  const std::string* text = scalar_text(node, context, what);
  if (text == nullptr) return nullptr;
  const bool clear = node.style != Node::Style::kPlain || is_decimal(*text) || *text == "true" || *text == "false" ||
                     plain_type(*text) == PlainType::kString;
  if (!clear) {
    report_unquoted(node, context, what);
    return nullptr;
  }
  return text;
}

std::optional<std::string> decode_scalar(const Node& node, const DecodeContext& context, std::string_view what) {
  const std::string* text = check_scalar(node, context, what);
  if (text == nullptr) return std::nullopt;
  return *text;
}

std::optional<std::int64_t> decode_integer(const Node& node, const DecodeContext& context, std::string_view what,
                                           std::int64_t min, std::int64_t max) {
  const std::string* text = scalar_text(node, context, what);
  if (text == nullptr) return std::nullopt;
  std::int64_t value = 0;
  const bool fits = is_whole_number(*text) &&
                    std::from_chars(text->data(), text->data() + text->size(), value).ec == std::errc{} &&
                    value >= min && value <= max;
  if (fits && node.style == Node::Style::kPlain) return value;
  context.report(node.mark,
                 say("{0} must be a whole number from {1} to {2} (got '{3}')", what, min, max, excerpt(*text)),
                 unquote_hint(node, fits));
  return std::nullopt;
}

std::optional<double> decode_number(const Node& node, const DecodeContext& context, std::string_view what) {
  const std::string* text = scalar_text(node, context, what);
  if (text == nullptr) return std::nullopt;
  double value = 0;
  const bool fits =
      is_decimal(*text) && std::from_chars(text->data(), text->data() + text->size(), value).ec == std::errc{};
  if (fits && node.style == Node::Style::kPlain) return value;
  context.report(node.mark, say("{0} must be a number (got '{1}')", what, excerpt(*text)), unquote_hint(node, fits));
  return std::nullopt;
}

std::optional<bool> decode_boolean(const Node& node, const DecodeContext& context, std::string_view what) {
  const std::string* text = scalar_text(node, context, what);
  if (text == nullptr) return std::nullopt;
  const bool fits = *text == "true" || *text == "false";
  if (fits && node.style == Node::Style::kPlain) return *text == "true";
  context.report(node.mark, say("{0} must be true or false (got '{1}')", what, excerpt(*text)),
                 unquote_hint(node, fits));
  return std::nullopt;
}

std::optional<Timestamp> decode_time(const Node& node, const DecodeContext& context, std::string_view what) {
  const std::string* text = scalar_text(node, context, what);
  if (text == nullptr) return std::nullopt;
  return placed(parse_timestamp(*text, context.day_start), node, context, what);
}

std::optional<Date> decode_date(const Node& node, const DecodeContext& context, std::string_view what) {
  const std::string* text = scalar_text(node, context, what);
  if (text == nullptr) return std::nullopt;
  return placed(parse_date(*text), node, context, what);
}

std::optional<Money> decode_money(const Node& node, const DecodeContext& context, std::string_view what) {
  const std::string* text = scalar_text(node, context, what);
  if (text == nullptr) return std::nullopt;
  return placed(parse_money(*text), node, context, what);
}

std::optional<std::vector<std::string>> decode_strings(const Node& node, const DecodeContext& context,
                                                       std::string_view what, bool one_is_list) {
  std::vector<std::string> texts;
  if (node.is_scalar() && one_is_list) {
    auto text = decode_string(node, context, what);
    if (!text) return std::nullopt;
    texts.push_back(*std::move(text));
    return texts;
  }
  if (!node.is_sequence()) {
    context.report(node.mark, say("{0} must be a list (got {1})", what, description(node)),
                   node.is_scalar() ? say("write [{0}]", excerpt(node.text)) : std::string());
    return std::nullopt;
  }
  bool complete = true;
  texts.reserve(node.items.size());
  for (const Node& item : node.items) {
    if (auto text = decode_string(item, context, what)) {
      texts.push_back(*std::move(text));
    } else {
      complete = false;
    }
  }
  if (!complete) return std::nullopt;
  return texts;
}

MappingReader::MappingReader(const Node& node, const DecodeContext& context, std::string what)
    : node_(&node), context_(&context), what_(std::move(what)) {
  known_.reserve(16);
  if (!node.is_mapping()) context.report(node.mark, say("{0} must be a mapping (got {1})", what_, description(node)));
}

const Node* MappingReader::optional(std::string_view key) {
  known_.push_back(key);
  return node_->find(key);
}

const Node* MappingReader::required(std::string_view key) {
  const Node* node = optional(key);
  if (node == nullptr && node_->is_mapping()) context_->report(node_->mark, say("{0} has no '{1}'", what_, key));
  return node;
}

std::optional<std::string> MappingReader::string(std::string_view key, bool is_required) {
  const Node* node = is_required ? required(key) : optional(key);
  return node == nullptr ? std::nullopt : decode_string(*node, *context_, key);
}

std::optional<std::int64_t> MappingReader::integer(std::string_view key, std::int64_t min, std::int64_t max,
                                                   bool is_required) {
  const Node* node = is_required ? required(key) : optional(key);
  return node == nullptr ? std::nullopt : decode_integer(*node, *context_, key, min, max);
}

std::optional<double> MappingReader::number(std::string_view key, bool is_required) {
  const Node* node = is_required ? required(key) : optional(key);
  return node == nullptr ? std::nullopt : decode_number(*node, *context_, key);
}

std::optional<bool> MappingReader::boolean(std::string_view key, bool is_required) {
  const Node* node = is_required ? required(key) : optional(key);
  return node == nullptr ? std::nullopt : decode_boolean(*node, *context_, key);
}

std::optional<Timestamp> MappingReader::time(std::string_view key, bool is_required) {
  const Node* node = is_required ? required(key) : optional(key);
  return node == nullptr ? std::nullopt : decode_time(*node, *context_, key);
}

std::optional<Date> MappingReader::date(std::string_view key, bool is_required) {
  const Node* node = is_required ? required(key) : optional(key);
  return node == nullptr ? std::nullopt : decode_date(*node, *context_, key);
}

std::optional<Money> MappingReader::money(std::string_view key, bool is_required) {
  const Node* node = is_required ? required(key) : optional(key);
  return node == nullptr ? std::nullopt : decode_money(*node, *context_, key);
}

std::optional<std::vector<std::string>> MappingReader::strings(std::string_view key, bool one_is_list,
                                                               bool is_required) {
  const Node* node = is_required ? required(key) : optional(key);
  return node == nullptr ? std::nullopt : decode_strings(*node, *context_, key, one_is_list);
}

void MappingReader::finish() {
  for (const Node::Entry& entry : node_->entries) {
    if (entry.key.starts_with("x-") || std::find(known_.begin(), known_.end(), entry.key) != known_.end()) continue;
    context_->report(entry.key_mark, say("unknown key '{0}' in {1}", excerpt(entry.key), what_),
                     suggest(entry.key, known_));
  }
}

}  // namespace kesu
