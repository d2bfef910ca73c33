// SPDX-License-Identifier: Apache-2.0
// Calendars written as their users write them.
#pragma once

#include <doctest/doctest.h>

#include "kesu/time/calendar.hpp"
#include "kesu/yaml/reader.hpp"

namespace kesu {

inline Instant at(std::string_view text) {
  return parse_timestamp(text, {}).value().instant;
}

inline Date date(std::string_view text) {
  return parse_date(text).value();
}

/// What decoding a calendar's YAML came to.
struct Decoded {
  std::optional<CalendarSpec> spec;
  Problems problems;

  /// The first problem as "line:column message (hint)".
  [[nodiscard]] std::string first() const {
    if (problems.empty()) return "none";
    const Error& error = problems.front();
    return std::to_string(error.at.line) + ":" + std::to_string(error.at.column) + " " + error.message +
           (error.hint.empty() ? "" : " (" + error.hint + ")");
  }
};

/// Decodes the calendar "office" from YAML without its last newline, with files of dates that it includes.
inline Decoded decode(const std::string& text, const std::vector<std::string>& included = {}) {
  Decoded decoded;
  std::vector<YamlDocument> documents;
  std::vector<IncludedCalendar> files;
  for (const std::string& facts : included)
    documents.push_back(read_yaml(facts + "\n", "calendars/cn.yaml").value());
  for (const YamlDocument& document : documents)
    files.push_back({"calendars/cn.yaml", &document.root});
  const YamlDocument document = read_yaml(text + "\n", "rules/calendars.yaml").value();
  decoded.spec =
      decode_calendar_including(document.root, "office", files, {"rules/calendars.yaml", {}, &decoded.problems});
  return decoded;
}

inline Calendar calendar(const std::string& text, const std::vector<std::string>& included = {}) {
  const Decoded decoded = decode(text, included);
  REQUIRE_MESSAGE(decoded.spec.has_value(), decoded.first());
  return Calendar::make(*decoded.spec).value();
}

/// Monday to Friday, 09:00-12:00 and 13:30-17:30, in `zone`, with more keys in `more`.
inline Calendar office(const std::string& zone = "Asia/Shanghai", const std::string& more = "notes: none") {
  std::string text = "tz: " + zone + "\nweek:\n";
  for (const char* day : {"mon", "tue", "wed", "thu", "fri"})
    text += std::string("  ") + day + R"(: [["09:00", "12:00"], ["13:30", "17:30"]])" + "\n";
  return calendar(text + more);
}

}  // namespace kesu
