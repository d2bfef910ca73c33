// SPDX-License-Identifier: Apache-2.0
// The one lock of a store for writes, and what failures of the disk are called there.
#pragma once

#include <memory>

#include "kesu/store/store.hpp"

namespace kesu {

/// Makes the private directory, with a .gitignore of its own, so that no store ever commits its lock or index. Nothing
/// happens if it is there. A link in its place is a failure (kInvalidData): kesu does not write through it.
[[nodiscard]] Result<void> make_private_directory(Disk& disk, const std::string& path);

/// Takes the store's lock, making its private directory if there is none. Failures kEnvironment; kInvalidData if
/// anything below the private directory, or itself, is a link.
[[nodiscard]] Result<std::shared_ptr<DiskLock>> lock_store(const Store& store, Seconds wait);

/// A failure of the disk during a write: kEnvironment (invalid data stays that), said so that nobody believes it was
/// written, with the path as users know it.
Error environment_error(const Store& store, Error error);

}  // namespace kesu
