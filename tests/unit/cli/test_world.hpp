// SPDX-License-Identifier: Apache-2.0
// kesu run within a test: its streams, disk and environment are at hand.
#pragma once

#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "memory_disk.hpp"
#include "run.hpp"

namespace kesu::test {

/// A world without a store, a terminal or a catalogue, whose output can be read.
struct TestWorld {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  test::MemoryDisk disk;
  std::map<std::string, std::string> environment;

  int run(std::vector<std::string> arguments) {
    World world{.in = in,
                .out = out,
                .err = err,
                .width = 0,
                .directory = "/nowhere",
                .share = "/nowhere/share",
                .user = "tester",
                .environment = [this](const char* name) -> std::optional<std::string> {
                  const auto found = environment.find(name);
                  return found == environment.end() ? std::nullopt : std::optional(found->second);
                },
                .clock = [] { return Instant{}; },
                .random = [](std::uint32_t) { return 0u; },
                .disk = disk};
    return kesu::run(world, arguments);
  }
};

}  // namespace kesu::test
