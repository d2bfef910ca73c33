// SPDX-License-Identifier: Apache-2.0
// The vectors of business time through the whole program: `kesu calendar eval` on a file of their calendars.
#include "test_world.hpp"
#include "vectors.hpp"

using nlohmann::json;

namespace kesu {
namespace {

void check_answers(const json& data) {
  test::TestWorld world;
  world.disk.put("/calendars.json", json({{"calendars", data["calendars"]}}).dump());
  std::string questions;
  for (const json& vector : data["vectors"])
    questions += vector.dump() + "\n";
  world.in.str(questions);
  CHECK(world.run({"calendar", "eval", "--calendars", "/calendars.json"}) == 0);
  CHECK(world.err.str().empty());
  std::istringstream answers(world.out.str());
  std::string line;
  for (const json& vector : data["vectors"]) {
    REQUIRE(std::getline(answers, line));
    CHECK_MESSAGE(json::parse(line) == test::wanted_answer(vector), vector.dump());
  }
  CHECK_FALSE(std::getline(answers, line));
  test::name_other_families(data);
}

}  // namespace

TEST_CASE("calendar eval answers our vectors rightly") {
  check_answers(test::own_vectors());
}

TEST_CASE("calendar eval gives every vector of the specification the recommended answer") {
  if (const auto data = test::shared_vectors()) check_answers(*data);
}

}  // namespace kesu
