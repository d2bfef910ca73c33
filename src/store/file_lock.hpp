// SPDX-License-Identifier: Apache-2.0
// The kernel's lock on a file: it dies with its owner, so no lock is ever left behind.
#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "kesu/core/disk.hpp"

namespace kesu {

/// Disk::lock() for real files. The file stays; in it stands the process that had the lock last.
[[nodiscard]] Result<std::shared_ptr<DiskLock>> lock_file(const std::string& path, std::chrono::milliseconds wait);

}  // namespace kesu
