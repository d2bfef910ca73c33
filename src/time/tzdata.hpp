// SPDX-License-Identifier: Apache-2.0
// Which version of the time-zone database a directory holds. Reads the files' text only, knows nothing of their rules.
#pragma once

#include <string>
#include <string_view>

namespace kesu {

/// "2026f" from the first line of `directory`/tzdata.zi ("# version 2026f"), else "sha256:" and 16 hex digits of
/// `directory`/`zone_name`, else "unknown".
std::string read_tzdata_version(const std::string& directory, std::string_view zone_name);

}  // namespace kesu
