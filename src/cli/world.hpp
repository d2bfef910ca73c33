// SPDX-License-Identifier: Apache-2.0
// The world as an argument: streams, environment, clock, chance, disk. Only main() makes the real one; tests make their
// own.
#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

#include "kesu/core/disk.hpp"
#include "kesu/core/ids.hpp"
#include "kesu/core/timestamp.hpp"

namespace kesu {

struct World {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool in_is_terminal = false;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  int width = 80;         ///< columns of the terminal behind `out`; 0 if it is none
  std::string directory;  ///< the working directory, absolute
  std::string program;    ///< this kesu's own file, absolute
  std::string share;      ///< …/share: kesu/ and locale/ below it
  std::string host;       ///< this machine's name
  std::string user;       ///< login name, the last resort for who acts
  std::function<std::optional<std::string>(const char* name)> environment;
  std::function<Instant()> clock;
  Random random;
  Disk& disk;
};

/// The real world. `argv0` helps to find the share directory beside the binary.
World real_world(const char* argv0, Disk& disk);

}  // namespace kesu
