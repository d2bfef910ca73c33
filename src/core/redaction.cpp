// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/redaction.hpp"

#include <utility>

#include "kesu/core/ids.hpp"
#include "kesu/core/schema.hpp"

namespace kesu {

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

const Node* find_value(const Node& document, const ErasedValue& value) {
  if (value.event.empty()) return node_at(document, value.field);
  const Node* history = document.find("history");
  if (history == nullptr) return nullptr;
  for (const Node& event : history->items) {
    const Node* id = event.find("id");
    if (id != nullptr && id->is_scalar() && id->text == value.event) return node_at(event, value.field);
  }
  return nullptr;
}

Node* find_value(Node& document, const ErasedValue& value) {
  return const_cast<Node*>(find_value(std::as_const(document), value));
}

bool is_erased(const Node& value) {
  return value.is_scalar() && value.text == kRedacted;
}

bool is_kept_apart(const Node& amend) {
  const auto is_marker = [&](std::string_view key) {
    const Node* value = amend.find(key);
    return value != nullptr && value->is_scalar() && value->text == kPrivate;
  };
  return is_marker("was") || is_marker("now");
}

}  // namespace kesu
