// SPDX-License-Identifier: Apache-2.0
#include "redact.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"
#include "kesu/yaml/reader.hpp"

#include "blocks.hpp"

namespace kesu {
namespace {

/// Bytes [begin, end) of a file and what comes in their place.
struct Cut {
  std::size_t begin;
  std::size_t end;
  std::string text;
};

/// The byte at `mark`, whose column counts characters.
std::size_t byte_at(std::string_view bytes, Mark mark) {
  std::size_t at = line_start(bytes, mark.line);
  for (int column = 1; column < mark.column && at < bytes.size(); ++column) {
    do {
      ++at;
    } while (at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0U) == 0x80U);
  }
  return at;
}

/// Just past the colon of the key at `mark`.
std::size_t past_colon(std::string_view bytes, Mark mark) {
  std::size_t at = byte_at(bytes, mark);
  const char quote = bytes[at];
  if (quote == '"' || quote == '\'') at = bytes.find(quote, at + 1);
  const std::size_t colon = bytes.find(':', at);
  return colon == std::string_view::npos ? bytes.size() : colon + 1;
}

/// The line in which what follows the entry `key` of `mapping` begins; `otherwise` after the last.
int line_after(const Node& mapping, std::string_view key, int otherwise) {
  const auto& entries = mapping.entries;
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const Node::Entry& entry) { return entry.key == key; });
  return found == entries.end() || found + 1 == entries.end() ? otherwise : (found + 1)->key_mark.line;
}

/// What erases the entry `key` of `mapping`, behind which the file goes on in line `next`.
std::optional<Cut> cut_entry(std::string_view bytes, const Node& mapping, std::string_view key, int next) {
  const auto found = std::find_if(mapping.entries.begin(), mapping.entries.end(),
                                  [&](const Node::Entry& entry) { return entry.key == key; });
  if (found == mapping.entries.end() || is_erased(found->value)) return std::nullopt;
  const Node& value = found->value;
  const bool is_block = value.is_scalar() ? value.style == Node::Style::kLiteral : !value.flow;
  if (!is_block) return Cut{byte_at(bytes, value.mark), byte_at(bytes, value.end), std::string(kRedacted)};
  return Cut{past_colon(bytes, found->key_mark), line_start(bytes, line_after(mapping, key, next)),
             fmt::format(" {}\n", kRedacted)};
}

std::optional<Cut> cut_value(std::string_view bytes, const Node& document, const ErasedValue& value) {
  const Node* mapping = &document;
  constexpr int kEnd = 1 << 30;
  int next = kEnd;
  if (!value.event.empty()) {
    const Node* history = document.find("history");
    mapping = nullptr;
    for (std::size_t i = 0; history != nullptr && i < history->items.size(); ++i) {
      const Node* id = history->items[i].find("id");
      if (id == nullptr || !id->is_scalar() || id->text != value.event) continue;
      mapping = &history->items[i];
      if (i + 1 < history->items.size()) next = history->items[i + 1].mark.line;
    }
    if (mapping == nullptr) return std::nullopt;
  }
  const std::string_view path = value.field;
  const std::size_t dot = path.find('.');
  if (dot == std::string_view::npos) return cut_entry(bytes, *mapping, path, next);
  const Node* block = mapping->find(path.substr(0, dot));
  if (block == nullptr || !block->is_mapping()) return std::nullopt;
  return cut_entry(bytes, *block, path.substr(dot + 1), line_after(*mapping, path.substr(0, dot), next));
}

void erase(Node& document, const ErasedValue& value) {
  if (Node* found = find_value(document, value)) *found = Node::string(std::string(kRedacted));
}

std::span<const Node> events_of(const Node& document) {
  const Node* history = document.find("history");
  return history == nullptr ? std::span<const Node>() : std::span<const Node>(history->items);
}

/// What is erased already of amendments of `fields`: an earlier merge may have done it, which no event names.
std::vector<ErasedValue> amended_and_erased(const Node& document, const std::vector<std::string>& fields) {
  std::vector<ErasedValue> values;
  for (const Node& event : events_of(document)) {
    const Node* id = event.find("id");
    if (id == nullptr || !amends_any(event, fields)) continue;
    for (const char* key : {"was", "now"}) {
      if (const Node* value = event.find(key); value != nullptr && is_erased(*value)) values.push_back({id->text, key});
    }
  }
  return values;
}

template <class T>
void append(std::vector<T>& values, std::vector<T> more) {
  values.insert(values.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<ErasedValue> erasures_in(std::initializer_list<std::string_view> versions, const std::string& file) {
  const auto may_erase = [](std::string_view bytes) { return bytes.find("redact") != std::string_view::npos; };
  if (std::none_of(versions.begin(), versions.end(), may_erase)) return {};  // spares most merges a reading
  std::vector<Node> documents;
  for (const std::string_view bytes : versions) {
    if (auto document = read_yaml(bytes, file)) documents.push_back(std::move(document->root));
  }
  std::vector<ErasedValue> values;
  std::vector<std::string> fields;
  for (const Node& document : documents) {
    for (const Node& event : events_of(document)) {
      const Node* kind = event.find("do");
      if (kind == nullptr || kind->text != to_string(EventKind::kRedact)) continue;
      append(values, erased_values(event));
      append(fields, fields_erased_by(event, document));
    }
    for (const Node& other : documents)
      append(values, values_repeated(document, other));
  }
  for (const Node& document : documents)
    append(values, amended_and_erased(document, fields));
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

Result<std::string> redact_bytes(std::string_view bytes, std::span<const ErasedValue> values, const std::string& file) {
  auto document = read_yaml(bytes, file);
  if (!document) return fail(std::move(document.error()));
  std::vector<Cut> cuts;
  for (const ErasedValue& value : values) {
    if (auto cut = cut_value(bytes, document->root, value)) cuts.push_back(*std::move(cut));
  }
  // Of a value within another, the outer one is enough.
  std::sort(cuts.begin(), cuts.end(),
            [](const Cut& a, const Cut& b) { return std::pair(a.begin, b.end) < std::pair(b.begin, a.end); });
  std::string redacted;
  std::size_t at = 0;
  for (const Cut& cut : cuts) {
    if (cut.begin < at) continue;
    redacted += bytes.substr(at, cut.begin - at);
    redacted += cut.text;
    at = cut.end;
  }
  redacted += bytes.substr(at);
  for (const ErasedValue& value : values)
    erase(document->root, value);
  const auto again = read_yaml(redacted, file);
  if (!again || again->root != document->root)
    return fail(ErrorKind::kBug, tr("what was to be erased would have taken something else along"), {file});
  return redacted;
}

std::string redact_if_readable(std::string_view bytes, std::span<const ErasedValue> values, const std::string& file) {
  if (values.empty()) return std::string(bytes);
  auto redacted = redact_bytes(bytes, values, file);
  return redacted ? *std::move(redacted) : std::string(bytes);
}

}  // namespace kesu
