// SPDX-License-Identifier: Apache-2.0
// Links in a store. A store comes from others, in a clone: what a link in it names elsewhere on this machine is not
// read. Removes and changes none.
#pragma once

#include <string>

#include "kesu/core/disk.hpp"

namespace kesu {

/// Fails with kInvalidData if `path`, below `root`, is a link, or stands behind one, that leads nowhere or out of the
/// store: what somebody put into a clone must not have other files of this machine read.
[[nodiscard]] Result<void> follow_link(Disk& disk, const std::string& root, const std::string& path);

}  // namespace kesu
