// SPDX-License-Identifier: Apache-2.0
// The JSON Schemas of tickets and actions as the tables of fields imply them. data/schema/ticket.schema.json and
// action.schema.json must be exactly these.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "kesu/core/ids.hpp"
#include "kesu/core/schema.hpp"

namespace kesu::test {

using Json = nlohmann::ordered_json;

inline Json reference(std::string_view name) {
  return Json{{"$ref", "#/definitions/" + std::string(name)}};
}

inline Json list_of(Json items) {
  return Json{{"type", "array"}, {"minItems", 1}, {"items", std::move(items)}};
}

inline Json words(std::span<const std::string_view> values) {
  Json list = Json::array();
  for (const std::string_view value : values)
    list.push_back(value);
  return Json{{"enum", std::move(list)}};
}

inline Json bounded(const Field& field) {
  return Json{{"type", "integer"}, {"minimum", field.min}, {"maximum", field.max}};
}

inline Json type_of(const Field& field) {
  switch (field.type) {
    case FieldType::kText:
      return reference("text");
    case FieldType::kLine:
      return reference("line");
    case FieldType::kWord:
      return words(field.words);
    case FieldType::kInteger:
      return bounded(field);
    case FieldType::kNumber:
      return Json{{"type", "number"}};
    case FieldType::kBoolean:
      return Json{{"type", "boolean"}};
    case FieldType::kTime:
      return reference("time");
    case FieldType::kDuration:
      return reference("duration");
    case FieldType::kMoney:
      return reference("money");
    case FieldType::kEventId:
      return reference("event_id");
    case FieldType::kTicketId:
      return reference("ticket_id");
    case FieldType::kEvidence:
      return reference("evidence");
    case FieldType::kLines:
      return list_of(reference("line"));
    case FieldType::kReasons:
      return reference("reasons");
    case FieldType::kMapping:
      return reference("mapping");
    case FieldType::kMappings:
      return list_of(reference("mapping"));
    case FieldType::kEventIds:
      return list_of(reference("event_id"));
    case FieldType::kTicketIds:
      return list_of(reference("ticket_id"));
    case FieldType::kScores:
      return Json{{"type", "object"},
                  {"minProperties", 1},
                  {"additionalProperties", Json{{"anyOf", {bounded(field), reference("redacted")}}}}};
    case FieldType::kValue:
      return Json{{"anyOf", {reference("scalar"), list_of(reference("line"))}}};
    case FieldType::kAfter: {
      Json several = list_of(reference("event_id"));
      several["minItems"] = 2;
      return Json{{"anyOf", {reference("event_id"), std::move(several)}}};
    }
    case FieldType::kSource:
      return Json{{"anyOf", {Json{{"const", "direct"}}, reference("source")}}};
    case FieldType::kComplainant:
      return Json{{"anyOf", {reference("complainant"), Json{{"const", kPrivate}}}}};
    case FieldType::kOrigin:
      return reference("origin");
    case FieldType::kRules:
      return reference("rules");
    case FieldType::kTerms:
      return Json{{"type", "object"}, {"additionalProperties", reference("clock")}};
    case FieldType::kVerdicts:
      return Json{{"type", "object"}, {"additionalProperties", reference("verdict")}};
  }
  return {};
}

inline void add_field(Json& schema, const Field& field) {
  Json type = type_of(field);
  Json described{{"description", field.meaning}};
  // For a text the marker is a text like any other.
  const bool is_text = field.type == FieldType::kText || field.type == FieldType::kLine ||
                       field.type == FieldType::kReasons || field.type == FieldType::kValue;
  if (may_be_redacted(field) && !is_text) type = Json{{"anyOf", {std::move(type), reference("redacted")}}};
  described.update(type);
  schema["properties"][std::string(field.key)] = std::move(described);
  if (field.required) schema["required"].push_back(field.key);
}

inline Json object() {
  return Json{{"type", "object"},
              {"required", Json::array()},
              {"properties", Json::object()},
              {"patternProperties", Json{{"^x-", true}}},
              {"additionalProperties", false}};
}

inline Json object_of(std::span<const Field> fields) {
  Json schema = object();
  for (const Field& field : fields)
    add_field(schema, field);
  return schema;
}

inline Json pattern(const std::string& text) {
  return Json{{"type", "string"}, {"pattern", text}};
}

inline Json optional_words(std::initializer_list<std::string_view> values) {
  return words(std::span(values.begin(), values.size()));
}

inline Json clock() {
  Json schema = object();
  schema["required"] = {"from", "until"};
  schema["properties"] = Json{{"limit", reference("limit")},
                              {"by", reference("time")},
                              {"calendar", reference("line")},
                              {"from", words(spellings<Milestone>())},
                              {"until", words(spellings<Milestone>())},
                              {"due", optional_words({"end_of_day", "same_time"})},
                              {"start", optional_words({"next_workday"})},
                              {"late", optional_words({"next_opening"})},
                              {"roll", optional_words({"next_workday"})},
                              {"pause", Json{{"type", "array"}, {"items", reference("line")}}}};
  schema["oneOf"] = {Json{{"required", {"limit"}}}, Json{{"required", {"by"}}}};
  return schema;
}

inline Json verdict() {
  Json schema = object();
  schema["required"] = {"start", "due", "met", "took"};
  schema["properties"] = Json{{"start", reference("time")},
                              {"due", reference("time")},
                              {"met", Json{{"type", "boolean"}}},
                              {"took", reference("duration")},
                              {"paused", reference("duration")},
                              {"calendar", reference("line")},
                              {"tzdata", reference("line")},
                              {"precision", optional_words({"day"})},
                              {"rests_on", optional_words({"happened"})}};
  return schema;
}

inline Json types() {
  const std::string symbols = "[" + std::string(kIdSymbols) + "]";
  Json types;
  types["text"] = Json{{"type", "string"}, {"minLength", 1}};
  types["line"] = pattern("^[^\\r\\n]+$");
  types["scalar"] = Json{{"type", {"string", "number", "boolean"}}};
  types["redacted"] = Json{{"const", kRedacted}};
  types["time"] = pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$");
  types["duration"] = pattern("^-?(?=[0-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?$");
  types["limit"] =
      pattern("^(?=[0-9])(([0-9]+h)?([0-9]+m)?([0-9]+s)?|[1-9][0-9]{0,5} (workhours?|workminutes?|workdays?|days?))$");
  types["money"] = pattern("^-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,2})? [A-Z]{3}$");
  types["event_id"] = pattern("^[1-9][0-9]{0,6}-" + symbols + "{4}$");
  types["ticket_id"] = pattern("^[A-Z][A-Z0-9]{0,7}-[0-9]{6}-" + symbols + "{7,8}$");
  types["evidence"] = pattern("^[0-9a-f]{64}\\.[0-9a-z]{1,8}$");
  types["rules"] = pattern("^[^ ]+@[1-9][0-9]{0,5} [0-9a-f]{32}$");
  types["mapping"] = Json{{"type", "object"}, {"minProperties", 1}, {"additionalProperties", reference("scalar")}};
  types["reasons"] = Json{{"anyOf", {reference("text"), list_of(reference("mapping"))}}};
  types["source"] = object_of(source_fields());
  types["complainant"] = object_of(complainant_fields());
  types["origin"] = object_of(origin_fields());
  types["clock"] = clock();
  types["verdict"] = verdict();
  return types;
}

/// One kind of event: the fields every event has around its own.
inline Json event_of(EventKind kind) {
  Json schema = object();
  bool own_added = false;
  for (const Field& field : event_fields()) {
    if (field.key == "rules" && !own_added) {
      for (const Field& own : fields_of(kind))
        add_field(schema, own);
      own_added = true;
    }
    add_field(schema, field);
  }
  schema["properties"]["do"] = Json{{"const", to_string(kind)}};
  for (const std::string_view key : one_of_needed(kind))
    schema["anyOf"].push_back(Json{{"required", {key}}});
  return schema;
}

inline Json case_schema(CaseFile file) {
  const bool is_action = file == CaseFile::kAction;
  Json schema{{"$schema", "http://json-schema.org/draft-07/schema#"},
              {"title", is_action ? "A kesu action" : "A kesu ticket"},
              {"description", is_action ? "One corrective or preventive action: what is to be done, then what was. See "
                                          "docs/file-formats.md."
                                        : "One complaint: as it was received, then what was done about it. See "
                                          "docs/file-formats.md."}};
  schema.update(object_of(is_action ? action_fields() : header_fields()));
  Json choices = Json::array();
  Json events;
  std::vector<std::string_view> kinds;
  for (const std::string_view name : spellings<EventKind>()) {
    if (!belongs_in(*parse_word<EventKind>(name), file)) continue;
    kinds.push_back(name);
    const std::string definition = "event_" + std::string(name);
    choices.push_back(
        Json{{"if", Json{{"properties", Json{{"do", Json{{"const", name}}}}}}}, {"then", reference(definition)}});
    events[definition] = event_of(*parse_word<EventKind>(name));
  }
  schema["properties"]["history"] =
      Json{{"description", "the papers of the case file, in order; they are added, never changed"},
           {"type", "array"},
           {"minItems", 1},
           {"items", Json{{"type", "object"},
                          {"required", {"do"}},
                          {"properties", Json{{"do", words(kinds)}}},
                          {"allOf", std::move(choices)}}}};
  schema["required"].push_back("history");
  schema["definitions"] = types();
  schema["definitions"].update(events);
  return schema;
}

}  // namespace kesu::test
