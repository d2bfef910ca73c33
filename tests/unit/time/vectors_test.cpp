// SPDX-License-Identifier: Apache-2.0
#include "vectors.hpp"

#include <set>

#include "kesu/time/query.hpp"
#include "kesu/yaml/reader.hpp"

using nlohmann::json;

namespace kesu {
namespace {

/// Read as a calendars.yaml would be, which JSON is.
std::map<std::string, Calendar, std::less<>> calendars_of(const json& data) {
  std::map<std::string, Calendar, std::less<>> calendars;
  const YamlDocument document = read_yaml(data["calendars"].dump(1) + "\n", "vectors").value();
  for (const auto& [name, mark, facts] : document.root.entries) {
    Problems problems;
    auto spec = decode_calendar(facts, name, {}, {"vectors", {}, &problems});
    CHECK_MESSAGE(problems.empty(), name << ": " << (problems.empty() ? "" : problems[0].message));
    if (spec) calendars.emplace(name, Calendar::make(*std::move(spec)).value());
  }
  return calendars;
}

std::set<std::string> tags_of(const json& data) {
  std::set<std::string> tags;
  for (const json& vector : data["vectors"])
    tags.insert(vector["tags"].begin(), vector["tags"].end());
  return tags;
}

void check_vectors(const json& data) {
  const auto calendars = calendars_of(data);
  const CalendarLookup lookup = [&](std::string_view name) {
    const auto found = calendars.find(name);
    return found == calendars.end() ? nullptr : &found->second;
  };
  for (const json& vector : data["vectors"])
    CHECK_MESSAGE(json::parse(answer_query(vector.dump(), lookup).text) == test::wanted_answer(vector), vector.dump());
  test::name_other_families(data);
}

}  // namespace

TEST_CASE("our vectors get the right answers") {
  check_vectors(test::own_vectors());
}

TEST_CASE("every vector of the specification gets the recommended answer") {
  if (const auto data = test::shared_vectors()) check_vectors(*data);
}

TEST_CASE("our vectors have every tag that those of the specification have") {
  const auto data = test::shared_vectors();
  if (!data) return;
  const auto own = tags_of(test::own_vectors());
  for (const std::string& tag : tags_of(*data))
    CHECK_MESSAGE(own.contains(tag), tag);
}

}  // namespace kesu
