// SPDX-License-Identifier: Apache-2.0
#include "input.hpp"

#include <array>
#include <istream>

#include "kesu/core/text.hpp"

namespace kesu {

Result<std::string> read_input(World& world, std::size_t most) {
  std::string all;
  std::array<char, 1 << 16> piece{};
  while (world.in) {
    world.in.read(piece.data(), piece.size());
    all.append(piece.data(), static_cast<std::size_t>(world.in.gcount()));
    if (all.size() > most) {
      return fail(ErrorKind::kInvalidData, say("this has no end within {0} bytes", most), {"<stdin>"});
    }
  }
  return all;
}

}  // namespace kesu
