// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/versions.hpp"

#include <doctest/doctest.h>

#include "rules_fixture.hpp"

namespace kesu {
namespace {

using test::listed;
using test::RulesFixture;

constexpr const char* kA = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
constexpr const char* kB = "abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

RulesFixture& publish(RulesFixture& fixture, const std::string& name) {
  return fixture.with("versions/" + name + "/plan.yaml", "name: shop\nversion: 3\n");
}

std::string names(const std::vector<RulesRef>& references) {
  std::string list;
  for (const RulesRef& reference : references)
    list += reference.name + "@" + std::to_string(reference.version) + "-" + reference.digest.substr(0, 2) + " ";
  return list;
}

TEST_CASE("published versions are found by number, name, and the beginning of a digest") {
  RulesFixture fixture;
  for (const std::string& name : {std::string("shop@10-") + kA, std::string("shop@9-") + kB,
                                  std::string("shop@9-") + kA, std::string("mall@9-") + kA})
    publish(fixture, name);
  const ShownDirectory rules{"/store/rules", {}};
  const auto published = published_references(fixture.disk, rules);
  CHECK(names(published) == "mall@9-aa shop@9-aa shop@9-ab shop@10-aa ");
  CHECK(names(matching_versions(published, "10")) == "shop@10-aa ");
  CHECK(names(matching_versions(published, "9")) == "mall@9-aa shop@9-aa shop@9-ab ");
  CHECK(names(matching_versions(published, "shop@9")) == "shop@9-aa shop@9-ab ");
  CHECK(names(matching_versions(published, "shop@9-ab")) == "shop@9-ab ");
  CHECK(names(matching_versions(published, std::string("shop@9-") + kA)) == "shop@9-aa ");
  for (const char* none : {"", "1", "shop", "shop@", "shop@x", "@9", "9x", "shop@9-z", "shop@0"}) {
    CAPTURE(std::string(none));
    CHECK(matching_versions(published, none).empty());
  }
}

TEST_CASE("a version is named after its reference, and read with its plan") {
  RulesFixture fixture;
  const RulesRef reference{"shop", 3, kA};
  CHECK(version_directory(reference) == std::string("versions/shop@3-") + kA);
  publish(fixture, std::string("shop@3-") + kA);
  fixture.with(std::string("versions/shop@2-") + kB + "/plan.yaml", "name: [\n");
  fixture.with("versions/old/plan.yaml", "name: shop\nversion: 1\n");
  Problems problems;
  const auto versions = published_versions(fixture.disk, {"/store/rules", {}}, problems);
  REQUIRE(versions.size() == 2);
  CHECK_FALSE(versions[0].plan.has_value());
  REQUIRE(versions[1].plan.has_value());
  CHECK(versions[1].reference == reference);
  CHECK(problems.size() == 2);
  CHECK(listed(problems).find("rules/versions/old: old is no published version") != std::string::npos);
}

TEST_CASE("a rule set without published versions has none") {
  RulesFixture fixture;
  Problems problems;
  CHECK(published_versions(fixture.disk, {"/store/rules", {}}, problems).empty());
  CHECK(problems.empty());
}

}  // namespace
}  // namespace kesu
