// SPDX-License-Identifier: Apache-2.0
// The real disk.
#pragma once

#include <memory>

#include "kesu/core/disk.hpp"

namespace kesu {

/// The file system of this machine. Files are created mode 0666 less umask.
std::unique_ptr<Disk> posix_disk();

}  // namespace kesu
