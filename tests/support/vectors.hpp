// SPDX-License-Identifier: Apache-2.0
// Vectors of business time: calendars, questions, right answers. Ours are in tests/fixtures. The larger collection that
// comes with the specification is not part of the sources: it is looked for in $KESU_SHARED, else beside the source
// tree.
#pragma once

#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace kesu::test {

inline std::optional<nlohmann::json> read_json(const std::string& path) {
  std::ifstream file(path);
  if (!file) return std::nullopt;
  return nlohmann::json::parse(file);
}

inline const nlohmann::json& own_vectors() {
  static const nlohmann::json vectors = read_json(KESU_FIXTURES_DIR "/business_time.json").value();
  return vectors;
}

/// Says so where they are absent.
inline std::optional<nlohmann::json> shared_vectors() {
  const char* chosen = std::getenv("KESU_SHARED");
  const std::string directory = chosen != nullptr ? chosen : KESU_SOURCE_DIR "/../shared";
  auto vectors = read_json(directory + "/vectors/business_time.json");
  if (!vectors) MESSAGE("skipped: no vectors/business_time.json in " << directory);
  return vectors;
}

/// What kesu answers: `ref_value` where the vector's own answer is that of another family of programs.
inline nlohmann::json wanted_answer(const nlohmann::json& vector) {
  return {{"id", vector["id"]}, {"result", vector.contains("ref_value") ? vector["ref_value"] : vector["expect"]}};
}

/// Names the families whose answers are not ours, with the vectors they are told by.
inline void name_other_families(const nlohmann::json& data) {
  std::map<std::string, std::string> others;
  for (const nlohmann::json& vector : data["vectors"]) {
    const std::string family = vector.value("ref", "self");
    if (family != "agree" && family != "self") others[family] += " " + vector["id"].get<std::string>();
  }
  for (const auto& [family, ids] : others)
    MESSAGE("not ours, and answered as recommended: " << family << ":" << ids);
}

}  // namespace kesu::test
