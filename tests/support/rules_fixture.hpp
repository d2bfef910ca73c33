// SPDX-License-Identifier: Apache-2.0
// A small rule set for tests, whose files can be replaced one by one.
#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include "kesu/rules/examples.hpp"
#include "kesu/rules/rule_set.hpp"
#include "kesu/time/zone.hpp"

#include "memory_disk.hpp"

namespace kesu::test {

inline std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

/// The files of tests/fixtures/rules/minimal as /store/rules on a disk in memory.
class RulesFixture {
 public:
  RulesFixture() : RulesFixture(std::string(KESU_FIXTURES_DIR) + "/rules/minimal") {}
  explicit RulesFixture(const std::string& directory) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(directory)) {
      if (entry.is_regular_file()) {
        disk.put("/store/rules/" + std::filesystem::relative(entry.path(), directory).generic_string(),
                 bytes_of(entry.path()));
      }
    }
    const std::string shipped = std::string(KESU_SOURCE_DIR) + "/data/calendars";
    for (const auto& entry : std::filesystem::directory_iterator(shipped))
      disk.put("/share/calendars/" + entry.path().filename().string(), bytes_of(entry.path()));
  }

  /// Puts `text` in place of rules/`file`.
  RulesFixture& with(const std::string& file, std::string_view text) {
    disk.put("/store/rules/" + file, text);
    return *this;
  }

  std::optional<RuleSet> load() {
    problems.clear();
    return load_rules(disk, {{"/store/rules", {}}, {"/store/calendars", {}}, "/share/calendars"}, problems);
  }
  /// The rule set, which must have no problems.
  RuleSet rules() {
    auto set = load();
    for (const Error& problem : problems)
      MESSAGE(to_string(problem.at) << ": " << problem.message);
    REQUIRE(set.has_value());
    return *std::move(set);
  }

  /// The examples beside it; bare dates are those of Shanghai.
  std::optional<std::vector<Example>> examples(const RuleSet& rules) {
    problems.clear();
    return load_examples(disk, {"/store/rules", {}}, rules, Zone::load("Asia/Shanghai").value(), problems);
  }

  MemoryDisk disk;
  Problems problems;
};

/// "rules/tests.yaml:3:5: severity is 40, expected was 50 | why | why" of each, one per line.
inline std::string listed(const std::vector<Disappointment>& disappointments) {
  std::string list;
  for (const Disappointment& one : disappointments) {
    list += to_string(one.at).substr(7) + ": " + one.what + " is " + one.got + ", expected was " + one.expected;
    for (const std::string& line : one.why)
      list += " | " + line;
    list += "\n";
  }
  return list;
}

/// "rules/x.yaml:3:5: message | hint" of each problem, one per line: for comparing whole.
inline std::string listed(const Problems& problems) {
  std::string list;
  for (const Error& problem : problems) {
    std::string place = to_string(problem.at);
    if (place.starts_with("/store/")) place.erase(0, 7);
    list += place + ": " + problem.message + (problem.hint.empty() ? "" : " | " + problem.hint) + "\n";
  }
  return list;
}

/// "rule=content/water points=40 word=漏水" of each reason, one per line.
inline std::string listed(const Node& because) {
  std::string list;
  for (const Node& reason : because.items) {
    std::string line;
    for (const Node::Entry& entry : reason.entries)
      line += (line.empty() ? "" : " ") + entry.key + "=" + entry.value.text;
    list += line + "\n";
  }
  return list;
}

}  // namespace kesu::test
