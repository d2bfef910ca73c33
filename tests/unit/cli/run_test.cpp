// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

#include <stdexcept>

#include <doctest/doctest.h>

#include "kesu/core/exit_code.hpp"

#include "test_world.hpp"

namespace kesu {
namespace {

using test::TestWorld;

}  // namespace

TEST_CASE("whatever is thrown past a command ends in exit code 70 and a request for a report") {
  std::ostringstream err;
  CHECK(guarded(err, []() -> int { throw std::runtime_error("the sky fell"); }) == kExitBug);
  CHECK(err.str().find("the sky fell") != std::string::npos);
  CHECK(err.str().find("please report it") != std::string::npos);
}

TEST_CASE("even what is no exception ends in exit code 70") {
  std::ostringstream err;
  CHECK(guarded(err, []() -> int { throw 7; }) == kExitBug);
  CHECK_FALSE(err.str().empty());
}

TEST_CASE("the last catch passes an ordinary exit code on") {
  std::ostringstream err;
  CHECK(guarded(err, [] { return 3; }) == 3);
  CHECK(err.str().empty());
}

TEST_CASE("a mistyped command is a usage error that names the nearest one") {
  TestWorld world;
  CHECK(world.run({"clasify"}) == 2);
  CHECK(world.out.str().empty());
  CHECK(world.err.str().find("there is no command 'clasify'") != std::string::npos);
  CHECK(world.err.str().find("classify") != std::string::npos);
}

TEST_CASE("a mistyped option is a usage error that names the nearest one") {
  TestWorld world;
  CHECK(world.run({"list", "--onwer", "li"}) == 2);
  CHECK(world.err.str().find("'--onwer'") != std::string::npos);
  CHECK(world.err.str().find("--owner") != std::string::npos);
}

TEST_CASE("without a store every verb that needs one says how to make one") {
  TestWorld world;
  CHECK(world.run({"list"}) == 3);
  CHECK(world.err.str().find("kesu init") != std::string::npos);
}

TEST_CASE("without a verb the help goes to standard error and the exit code is 2") {
  TestWorld world;
  CHECK(world.run({}) == 2);
  CHECK(world.out.str().empty());
  CHECK(world.err.str().find("classify") != std::string::npos);
}

TEST_CASE("asked-for help goes to standard output") {
  TestWorld world;
  CHECK(world.run({"open", "--help"}) == 0);
  CHECK(world.err.str().empty());
  CHECK(world.out.str().find("--subject") != std::string::npos);
  CHECK(world.out.str().find("Examples:") != std::string::npos);
}

TEST_CASE("output that cannot be written is an environment error") {
  TestWorld world;
  world.out.setstate(std::ios::badbit);
  CHECK(world.run({"--version"}) == 5);
  CHECK(world.err.str().find("standard output") != std::string::npos);
}

}  // namespace kesu
