// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include <fcntl.h>
#include <unistd.h>

#include "kesu/store/posix_disk.hpp"

#include "cli/run.hpp"

namespace {

// A file that is opened while a standard stream is closed would get its number, and what is printed would end in the
// file. What stands in their place can be opened, but neither be read nor written: whoever tries gets his error.
void occupy_standard_streams() {
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
    if (::fcntl(stream, F_GETFD) != -1) continue;
    const int opened = ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    if (opened != stream && opened >= 0) ::close(opened);
  }
}

}  // namespace

int main(int argc, char** argv) {
  occupy_standard_streams();
  return kesu::guarded(std::cerr, [&] {
    const auto disk = kesu::posix_disk();
    kesu::World world = kesu::real_world(argv[0], *disk);
    return kesu::run(world, {argv + 1, argv + argc});
  });
}
