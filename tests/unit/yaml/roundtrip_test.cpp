// SPDX-License-Identifier: Apache-2.0
// Whatever a value holds, it comes back: from our reader, from yaml-cpp, and from PyYAML, which goes by YAML 1.1.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "kesu/yaml/reader.hpp"
#include "kesu/yaml/writer.hpp"

#include "unit/yaml/nasty.hpp"

namespace kesu {

namespace {

nasty::Choose seeded(std::uint32_t seed) {
  return [generator = std::mt19937(seed)](std::uint32_t bound) mutable {
    return static_cast<std::uint32_t>(generator() % bound);
  };
}

void check_round_trip(const std::string& bytes, const Node& expected, const Node& found) {
  CAPTURE(bytes);
  CHECK(found == expected);
  const auto confirmed = confirm_yaml(bytes, expected);
  CHECK_MESSAGE(confirmed.has_value(), confirmed.error().message);
}

nlohmann::json as_json(const Node& node) {
  if (node.is_mapping()) {
    auto object = nlohmann::json::object();
    for (const Node::Entry& entry : node.entries)
      object[entry.key] = as_json(entry.value);
    return object;
  }
  if (node.is_sequence()) {
    auto array = nlohmann::json::array();
    for (const Node& item : node.items)
      array.push_back(as_json(item));
    return array;
  }
  if (node.style != Node::Style::kPlain) return node.text;
  return node.text.empty() ? nlohmann::json() : nlohmann::json::parse(node.text);
}

}  // namespace

TEST_CASE("thousands of nasty documents read back equal and are confirmed") {
  for (std::uint32_t seed = 0; seed < 4000; ++seed) {
    CAPTURE(seed);
    const Node expected = nasty::mapping(seeded(seed));
    const std::string bytes = write_yaml(expected);
    const auto document = read_yaml(bytes, "f");
    REQUIRE_MESSAGE(document.has_value(), document.error().message, " at ", to_string(document.error().at), " in\n",
                    bytes);
    check_round_trip(bytes, expected, document->root);
    CHECK(write_yaml(document->root) == bytes);
  }
}

TEST_CASE("thousands of nasty blocks of a list read back equal and are confirmed") {
  for (std::uint32_t seed = 0; seed < 2000; ++seed) {
    CAPTURE(seed);
    const Node expected = nasty::mapping(seeded(seed + 1'000'000));
    const std::string bytes = write_yaml_item(expected, 2);
    const auto document = read_yaml("history:\n" + bytes, "f");
    REQUIRE_MESSAGE(document.has_value(), document.error().message, " at ", to_string(document.error().at), " in\n",
                    bytes);
    REQUIRE(document->root.find("history")->items.size() == 1);
    check_round_trip(bytes, expected, document->root.find("history")->items[0]);
  }
}

TEST_CASE("blocks appended to a file leave the values before them as they are") {
  for (std::uint32_t seed = 0; seed < 1000; ++seed) {
    CAPTURE(seed);
    const nasty::Choose choose = seeded(seed + 2'000'000);
    const Node one = nasty::mapping(choose);
    const Node two = nasty::mapping(choose);
    const auto document = read_yaml("history:\n" + write_yaml_item(one, 2) + write_yaml_item(two, 2), "f");
    REQUIRE(document);
    const Node& history = *document->root.find("history");
    REQUIRE(history.items.size() == 2);
    CHECK(history.items[0] == one);
    CHECK(history.items[1] == two);
  }
}

TEST_CASE("no bytes crash the reader, and what it accepts it writes and reads back") {
  int accepted = 0;
  for (std::uint32_t seed = 0; seed < 4000; ++seed) {
    const nasty::Choose choose = seeded(seed + 3'000'000);
    std::string bytes = write_yaml(nasty::mapping(choose));
    for (std::uint32_t edits = 1 + choose(3); edits > 0; --edits) {
      const std::size_t at = choose(static_cast<std::uint32_t>(bytes.size()));
      bytes.replace(at, choose(4), choose(2) == 0 ? nasty::fragment(choose) : "");
    }
    const auto document = read_yaml(bytes, "f");
    if (!document) {
      CHECK_FALSE(document.error().message.empty());
      continue;
    }
    ++accepted;
    const auto again = read_yaml(write_yaml(document->root), "f");
    CAPTURE(bytes);
    REQUIRE(again);
    CHECK(again->root == document->root);
  }
  CHECK(accepted > 400);
}

TEST_CASE("PyYAML reads the same values") {
  const std::filesystem::path directory = std::filesystem::path(KESU_BINARY_DIR) / "tests" / "pyyaml";
  std::filesystem::create_directories(directory);
  Node expected = Node::sequence();
  for (std::uint32_t seed = 0; seed < 400; ++seed)
    expected.items.push_back(nasty::mapping(seeded(seed + 4'000'000)));
  std::ofstream(directory / "nasty.yaml", std::ios::binary) << write_yaml(expected);
  std::ofstream(directory / "nasty.json", std::ios::binary) << as_json(expected).dump();
  const std::string script = std::string(KESU_SOURCE_DIR) + "/tests/unit/yaml/same_in_pyyaml.py";
  const std::string command = "/usr/bin/python3 '" + script + "' '" + (directory / "nasty.yaml").string() + "' '" +
                              (directory / "nasty.json").string() + "'";
  const int status = std::system(command.c_str());
  constexpr int kNoPyYaml = 77 << 8;
  if (status == kNoPyYaml) {
    MESSAGE("python3-yaml is not installed: not compared");
  } else {
    CHECK(status == 0);
  }
}

}  // namespace kesu
