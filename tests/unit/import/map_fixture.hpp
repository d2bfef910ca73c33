// SPDX-License-Identifier: Apache-2.0
// Import maps and rows from text, for tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "kesu/import/map.hpp"
#include "kesu/yaml/reader.hpp"

namespace kesu::fixture {

/// A map decoded from `yaml`, and what was reported.
struct DecodedMap {
  std::shared_ptr<const ImportMap> map;
  Problems problems;

  /// "2:1: message (hint)" of the first problem, or nothing.
  [[nodiscard]] std::string first() const {
    if (problems.empty()) return {};
    const Error& problem = problems.front();
    std::string text =
        std::to_string(problem.at.line) + ":" + std::to_string(problem.at.column) + ": " + problem.message;
    if (!problem.hint.empty()) text += " (" + problem.hint + ")";
    return text;
  }
};

inline DecodedMap decode(std::string_view yaml) {
  DecodedMap decoded;
  const auto document = read_yaml(yaml, "m.yaml");
  REQUIRE_MESSAGE(document, (document ? "" : document.error().message));
  decoded.map = decode_import_map(document->root, {"m.yaml", {}, &decoded.problems});
  return decoded;
}

inline Zone zone_named(std::string_view name) {
  auto zone = Zone::load(name);
  REQUIRE(zone);
  return *std::move(zone);
}

}  // namespace kesu::fixture
