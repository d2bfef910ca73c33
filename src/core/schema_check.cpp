// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "kesu/core/evidence.hpp"
#include "kesu/core/ids.hpp"
#include "kesu/core/schema.hpp"
#include "kesu/core/terms.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/ticket.hpp"

namespace kesu {
namespace {

bool is_redacted(const Field& field, const Node& node) {
  return node.is_scalar() && node.text == kRedacted && may_be_redacted(field);
}

void check_text(const Node& value, const DecodeContext& context, std::string_view key) {
  const std::string* text = check_string(value, context, key);
  if (text != nullptr && text->empty()) context.report(value.mark, say("{0} is empty", key), tr("leave the key out"));
}

void check_line(const Node& value, const DecodeContext& context, std::string_view key) {
  const std::string* text = check_string(value, context, key);
  if (text == nullptr) return;
  if (text->empty()) context.report(value.mark, say("{0} is empty", key), tr("leave the key out"));
  if (text->find_first_of("\r\n") != std::string::npos) context.report(value.mark, say("{0} must be one line", key));
}

void check_word(const Field& field, const Node& value, const DecodeContext& context) {
  const std::string* text = check_string(value, context, field.key);
  if (text == nullptr || std::find(field.words.begin(), field.words.end(), *text) != field.words.end()) return;
  report_unknown_word(context, value, field.key, *text, field.words);
}

/// Checks a string against one of core's parsers.
template <class Parser>
void check_parsed(const Node& value, const DecodeContext& context, std::string_view key, const Parser& parse) {
  const std::string* text = check_string(value, context, key);
  if (text == nullptr) return;
  const auto parsed = parse(*text);
  if (!parsed) context.report(value.mark, say("{0}: {1}", key, parsed.error().message), parsed.error().hint);
}

void check_event_id(const Node& value, const DecodeContext& context, std::string_view key) {
  check_parsed(value, context, key, parse_event_id);
}

void check_ticket_id(const Node& value, const DecodeContext& context, std::string_view key) {
  check_parsed(value, context, key, parse_stored_ticket_id);
}

bool check_sequence(const Node& value, const DecodeContext& context, std::string_view key) {
  if (value.is_sequence() && !value.items.empty()) return true;
  context.report(value.mark, say("{0} must be a list of one or more", key),
                 value.is_sequence() ? tr("leave the key out") : "");
  return false;
}

template <class Check>
void check_each(const Node& value, const DecodeContext& context, std::string_view key, const Check& check) {
  if (!check_sequence(value, context, key)) return;
  for (const Node& item : value.items)
    check(item, context, key);
}

void check_mapping(const Node& value, const DecodeContext& context, std::string_view key) {
  if (!value.is_mapping() || value.entries.empty()) {
    context.report(value.mark, say("{0} must be a mapping", key));
    return;
  }
  // A YAML reader need not take a key of more than 1,024 characters, and nobody needs one.
  constexpr std::size_t kLongestKey = 100;
  for (const Node::Entry& entry : value.entries) {
    if (entry.key.size() > kLongestKey)
      context.report(entry.key_mark, say("{0}: a key has at most {1} bytes", key, kLongestKey));
    check_scalar(entry.value, context, entry.key);
  }
}

void check_reasons(const Node& value, const DecodeContext& context, std::string_view key) {
  if (value.is_sequence()) {
    check_each(value, context, key, check_mapping);
  } else {
    check_text(value, context, key);
  }
}

void check_scores(const Field& field, const Node& value, const DecodeContext& context) {
  if (!value.is_mapping() || value.entries.empty()) {
    context.report(value.mark, say("{0} must be a mapping", field.key));
    return;
  }
  for (const Node::Entry& entry : value.entries) {
    if (entry.value.text != kRedacted) decode_integer(entry.value, context, entry.key, field.min, field.max);
  }
}

void check_value(const Node& value, const DecodeContext& context, std::string_view key) {
  if (value.is_sequence()) {
    check_each(value, context, key, check_line);
  } else {
    check_scalar(value, context, key);
  }
}

void check_after(const Node& value, const DecodeContext& context, std::string_view key) {
  if (value.is_scalar()) {
    check_event_id(value, context, key);
    return;
  }
  check_each(value, context, key, check_event_id);
  if (value.items.size() == 1) {
    context.report(value.mark, say("{0} names one event in a list", key), say("write {0}", value.items[0].text));
  }
}

void check_block(std::span<const Field> fields, const Node& value, const DecodeContext& context, std::string_view key) {
  MappingReader reader(value, context, std::string(key));
  for (const Field& field : fields) {
    const Node* node = field.required ? reader.required(field.key) : reader.optional(field.key);
    if (node != nullptr) check_field(field, *node, context);
  }
  reader.finish();
}

void check_source(const Node& value, const DecodeContext& context, std::string_view key) {
  if (value.is_mapping()) {
    check_block(source_fields(), value, context, key);
  } else if (!value.is_scalar() || value.text != "direct") {
    context.report(value.mark, say("{0} must be direct, or name a third party", key),
                   "source: {third_party: \"…\", ref: \"…\"}");
  }
}

/// Collections that stand on one line: what a reader of a diff takes in at a glance.
Node on_one_line(Node value) {
  value.flow = !value.is_scalar();
  for (Node& item : value.items)
    item = on_one_line(std::move(item));
  for (Node::Entry& entry : value.entries)
    entry.value = on_one_line(std::move(entry.value));
  return value;
}

/// A list with one item per line, each item on its line.
Node line_by_line(const Node& value) {
  Node list = on_one_line(value);
  list.flow = false;
  return list;
}

Node canonical_block(std::span<const Field> fields, const Node& value) {
  Node block = Node::mapping();
  for (const Field& field : fields) {
    if (const Node* node = value.find(field.key)) block.add(std::string(field.key), canonical_field(field, *node));
  }
  for (const Node::Entry& entry : value.entries) {
    if (find_field(fields, entry.key) == nullptr) block.add(entry.key, entry.value);
  }
  return block;
}

}  // namespace

bool may_be_redacted(const Field& field) {
  switch (field.type) {
    case FieldType::kText:
    case FieldType::kLine:
    case FieldType::kReasons:
    case FieldType::kValue:
    case FieldType::kEvidence:
      return true;
    case FieldType::kMoney:
    case FieldType::kLines:
    case FieldType::kMapping:
    case FieldType::kMappings:
    case FieldType::kScores:
    case FieldType::kSource:
    case FieldType::kComplainant:
      return !field.required;
    default:
      return false;
  }
}

void check_field(const Field& field, const Node& value, const DecodeContext& context) {
  if (is_redacted(field, value)) return;
  const std::string_view key = field.key;
  switch (field.type) {
    case FieldType::kText:
      return check_text(value, context, key);
    case FieldType::kLine:
      return check_line(value, context, key);
    case FieldType::kWord:
      return check_word(field, value, context);
    case FieldType::kInteger:
      decode_integer(value, context, key, field.min, field.max);
      return;
    case FieldType::kNumber:
      decode_number(value, context, key);
      return;
    case FieldType::kBoolean:
      decode_boolean(value, context, key);
      return;
    case FieldType::kTime:
      decode_time(value, context, key);
      return;
    case FieldType::kDuration:
      return check_parsed(value, context, key, parse_duration);
    case FieldType::kMoney:
      decode_money(value, context, key);
      return;
    case FieldType::kEventId:
      return check_event_id(value, context, key);
    case FieldType::kTicketId:
      return check_ticket_id(value, context, key);
    case FieldType::kEvidence:
      return check_parsed(value, context, key, parse_evidence_name);
    case FieldType::kLines:
      return check_each(value, context, key, check_line);
    case FieldType::kReasons:
      return check_reasons(value, context, key);
    case FieldType::kMapping:
      return check_mapping(value, context, key);
    case FieldType::kMappings:
      return check_each(value, context, key, check_mapping);
    case FieldType::kEventIds:
      return check_each(value, context, key, check_event_id);
    case FieldType::kTicketIds:
      return check_each(value, context, key, check_ticket_id);
    case FieldType::kScores:
      return check_scores(field, value, context);
    case FieldType::kValue:
      return check_value(value, context, key);
    case FieldType::kAfter:
      return check_after(value, context, key);
    case FieldType::kSource:
      return check_source(value, context, key);
    case FieldType::kComplainant:
      if (value.is_scalar() && value.text == kPrivate) return;
      return check_block(complainant_fields(), value, context, key);
    case FieldType::kOrigin:
      return check_block(origin_fields(), value, context, key);
    case FieldType::kRules:
      return check_parsed(value, context, key, parse_rules_ref);
    case FieldType::kTerms:
    case FieldType::kVerdicts:
      return;
  }
}

Node canonical_field(const Field& field, const Node& value) {
  switch (field.type) {
    case FieldType::kTime:
      return value.is_scalar() ? Node::time(value.text) : value;
    case FieldType::kText:
    case FieldType::kLine:
    case FieldType::kWord:
    case FieldType::kDuration:
    case FieldType::kMoney:
    case FieldType::kEventId:
    case FieldType::kTicketId:
    case FieldType::kEvidence:
    case FieldType::kRules:
      return value.is_scalar() ? Node::string(value.text) : value;
    case FieldType::kReasons:
      return value.is_scalar() ? Node::string(value.text) : line_by_line(value);
    case FieldType::kMappings:
      return line_by_line(value);
    case FieldType::kLines:
    case FieldType::kMapping:
    case FieldType::kEventIds:
    case FieldType::kTicketIds:
    case FieldType::kScores:
    case FieldType::kValue:
    case FieldType::kAfter:
    case FieldType::kSource:
    case FieldType::kOrigin:
      return on_one_line(value);
    case FieldType::kComplainant:
      return value.is_scalar() ? Node::string(value.text) : canonical_block(complainant_fields(), value);
    case FieldType::kInteger:
    case FieldType::kNumber:
    case FieldType::kBoolean:
    case FieldType::kTerms:
    case FieldType::kVerdicts:
      return value;
  }
  return value;
}

}  // namespace kesu
