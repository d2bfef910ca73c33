// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/redaction.hpp"

#include <algorithm>
#include <utility>

#include "kesu/core/ids.hpp"
#include "kesu/core/schema.hpp"

namespace kesu {
namespace {

std::string_view text_at(const Node& event, std::string_view key) {
  const Node* value = event.find(key);
  return value == nullptr || !value->is_scalar() ? std::string_view() : std::string_view(value->text);
}

bool is_kind(const Node& event, EventKind kind) {
  return text_at(event, "do") == to_string(kind);
}

/// `path` or below it.
bool is_within(std::string_view field, std::string_view path) {
  return field.starts_with(path) && (field.size() == path.size() || field[path.size()] == '.');
}

/// Whether `amend`, an event of `document`, puts there again what `redact` erases and `document` has still.
bool puts_back(const Node& amend, const Node& redact, const Node& document) {
  const Node* now = amend.find("now");
  if (!says_something(now)) return false;
  const std::string_view field = text_at(amend, "field");
  const std::vector<ErasedValue> values = erased_values(redact);
  return std::any_of(values.begin(), values.end(), [&](const ErasedValue& value) {
    const Node* source = value.event.empty() ? nullptr : event_at(document, value.event);
    const bool is_of_field =
        value.event.empty() ? is_within(field, value.field) : source != nullptr && text_at(*source, "field") == field;
    const Node* erased = value.event.empty() ? node_at(document, field) : find_value(document, value);
    return is_of_field && says_something(erased) && *erased == *now;
  });
}

}  // namespace

std::string to_string(const ErasedValue& value) {
  return value.event.empty() ? value.field : value.event + '.' + value.field;
}

ErasedValue parse_erased_value(std::string_view text) {
  const std::size_t dot = text.find('.');
  if (dot != std::string_view::npos && parse_event_id(text.substr(0, dot)))
    return {std::string(text.substr(0, dot)), std::string(text.substr(dot + 1))};
  return {{}, std::string(text)};
}

std::vector<ErasedValue> erased_values(const Node& redact) {
  std::vector<ErasedValue> values;
  const Node* list = redact.find("values");
  if (list == nullptr) return values;
  for (const Node& item : list->items) {
    const Node* event = item.find("event");
    const Node* field = item.find("field");
    if (field == nullptr || !field->is_scalar() || (event != nullptr && !event->is_scalar())) continue;
    values.push_back({event == nullptr ? std::string() : event->text, field->text});
  }
  return values;
}

const Node* node_at(const Node& mapping, std::string_view path) {
  const std::size_t dot = path.find('.');
  const Node* top = mapping.find(path.substr(0, dot));
  return top == nullptr || dot == std::string_view::npos ? top : top->find(path.substr(dot + 1));
}

const Node* event_at(const Node& document, std::string_view id) {
  const Node* history = document.find("history");
  if (history == nullptr) return nullptr;
  const auto& events = history->items;
  const auto found = std::find_if(events.begin(), events.end(), [&](const Node& e) { return text_at(e, "id") == id; });
  return found == events.end() ? nullptr : &*found;
}

const Node* find_value(const Node& document, const ErasedValue& value) {
  if (value.event.empty()) return node_at(document, value.field);
  const Node* event = event_at(document, value.event);
  return event == nullptr ? nullptr : node_at(*event, value.field);
}

Node* find_value(Node& document, const ErasedValue& value) {
  return const_cast<Node*>(find_value(std::as_const(document), value));
}

std::vector<std::string> fields_erased_by(const Node& redact, const Node& document) {
  std::vector<std::string> fields;
  for (const ErasedValue& value : erased_values(redact)) {
    if (value.event.empty()) fields.push_back(value.field);
    if (value.event.empty() || value.field != "now") continue;
    const Node* amend = event_at(document, value.event);
    if (amend != nullptr && is_kind(*amend, EventKind::kAmend)) fields.emplace_back(text_at(*amend, "field"));
  }
  return fields;
}

bool amends_any(const Node& event, const std::vector<std::string>& fields) {
  return is_kind(event, EventKind::kAmend) && std::any_of(fields.begin(), fields.end(), [&](const std::string& field) {
           return is_within(text_at(event, "field"), field);
         });
}

std::vector<ErasedValue> values_repeated(const Node& redacting, const Node& other) {
  std::vector<ErasedValue> values;
  const Node* redacts = redacting.find("history");
  const Node* amends = other.find("history");
  if (redacts == nullptr || amends == nullptr) return values;
  for (const Node& redact : redacts->items) {
    if (!is_kind(redact, EventKind::kRedact) || event_at(other, text_at(redact, "id")) != nullptr) continue;
    const std::vector<std::string> fields = fields_erased_by(redact, redacting);
    for (const Node& amend : amends->items) {
      const std::string id(text_at(amend, "id"));
      if (!amends_any(amend, fields) || event_at(redacting, id) != nullptr) continue;
      const Node* was = amend.find("was");
      if (was != nullptr && !(was->is_scalar() && was->text.empty())) values.push_back({id, "was"});
      if (puts_back(amend, redact, other)) values.push_back({id, "now"});
    }
  }
  return values;
}

bool is_erased(const Node& value) {
  return value.is_scalar() && value.text == kRedacted;
}

bool says_something(const Node* value) {
  if (value == nullptr) return false;
  if (!value->is_scalar()) return !value->items.empty() || !value->entries.empty();
  return !value->text.empty() && value->text != kRedacted && value->text != kPrivate;
}

bool is_kept_apart(const Node& amend) {
  const auto is_marker = [&](std::string_view key) {
    const Node* value = amend.find(key);
    return value != nullptr && value->is_scalar() && value->text == kPrivate;
  };
  return is_marker("was") || is_marker("now");
}

}  // namespace kesu
