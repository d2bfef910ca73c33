// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "kesu/store/posix_disk.hpp"

#include "cli/run.hpp"

int main(int argc, char** argv) {
  return kesu::guarded(std::cerr, [&] {
    const auto disk = kesu::posix_disk();
    kesu::World world = kesu::real_world(argv[0], *disk);
    return kesu::run(world, {argv + 1, argv + argc});
  });
}
