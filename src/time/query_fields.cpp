// SPDX-License-Identifier: Apache-2.0
#include "query_fields.hpp"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

#include "kesu/core/decode.hpp"
#include "kesu/core/text.hpp"

namespace kesu {

using nlohmann::json;

tl::unexpected<Error> invalid(std::string message) {
  return fail(ErrorKind::kInvalidData, std::move(message));
}

Result<Timestamp> QueryFields::time(const char* key) const {
  auto field = required(key);
  if (!field) return fail(std::move(field.error()));
  return timestamp(**field, key);
}

Result<Instant> QueryFields::instant(const char* key) const {
  auto found = time(key);
  if (!found) return fail(std::move(found.error()));
  return found->instant;
}

Result<Date> QueryFields::date(const char* key) const {
  auto found = time(key);
  if (!found) return fail(std::move(found.error()));
  return found->is_date() ? *found->date : zone().date_of(found->instant);
}

Result<std::int64_t> QueryFields::integer(const char* key, std::int64_t most) const {
  auto field = required(key);
  if (!field) return fail(std::move(field.error()));
  const json& value = **field;
  const bool is_number = value.is_number();
  const double number = is_number ? value.get<double>() : 0.0;
  if (!is_number || number != std::floor(number) || std::abs(number) > static_cast<double>(most)) {
    return invalid(say("'{0}' must be a whole number from {1} to {2}", key, -most, most));
  }
  return value.is_number_float() ? static_cast<std::int64_t>(number) : value.get<std::int64_t>();
}

Result<bool> QueryFields::flag(const char* key) const {
  const auto found = fields_.find(key);
  if (found == fields_.end() || found->is_null()) return false;
  if (!found->is_boolean()) return invalid(say("'{0}' must be true or false", key));
  return found->get<bool>();
}

Result<std::string> QueryFields::word(const char* key, std::span<const std::string_view> words,
                                      bool may_be_absent) const {
  const auto found = fields_.find(key);
  if (may_be_absent && (found == fields_.end() || found->is_null())) return std::string(words.front());
  auto field = required(key);
  if (!field) return fail(std::move(field.error()));
  const auto* text = (*field)->get_ptr<const json::string_t*>();
  if (text != nullptr && std::find(words.begin(), words.end(), *text) != words.end()) return *text;
  return invalid(say("'{0}' is not what it may be: {1}", key, suggest(text != nullptr ? *text : "", words)));
}

Result<std::vector<Pause>> QueryFields::pauses() const {
  std::vector<Pause> pauses;
  const auto found = fields_.find("pauses");
  if (found == fields_.end() || found->is_null()) return pauses;
  if (!found->is_array()) return invalid(tr("'pauses' must be a list of [from, to]"));
  for (const json& pause : *found) {
    if (!pause.is_array() || pause.size() != 2) return invalid(tr("'pauses' must be a list of [from, to]"));
    auto from = timestamp(pause[0], "pauses");
    if (!from) return fail(std::move(from.error()));
    if (pause[1].is_null()) {
      pauses.push_back({from->instant, kEndless});
      continue;
    }
    auto to = timestamp(pause[1], "pauses");
    if (!to) return fail(std::move(to.error()));
    pauses.push_back({from->instant, to->instant});
  }
  return pauses;
}

Result<const json*> QueryFields::required(const char* key) const {
  const auto found = fields_.find(key);
  if (found == fields_.end()) return invalid(say("'{0}' is missing", key));
  return &*found;
}

Result<Timestamp> QueryFields::timestamp(const json& value, const char* key) const {
  const auto* text = value.get_ptr<const json::string_t*>();
  if (text == nullptr) return invalid(say("'{0}' must be a time or a date", key));
  auto parsed = parse_timestamp(*text, [this](Date date) { return zone().day_start(date); });
  if (!parsed) return invalid(say("'{0}': {1}", key, parsed.error().message));
  return parsed;
}

}  // namespace kesu
