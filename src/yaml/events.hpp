// SPDX-License-Identifier: Apache-2.0
// The whole of YAML, less what kesu refuses, on libyaml's events. Decides alone what is an error and where.
#pragma once

#include <string>

#include "kesu/core/node.hpp"
#include "kesu/core/result.hpp"
#include "kesu/yaml/reader.hpp"

#include "scan.hpp"

namespace kesu {

/// Reads the one document of a text that scan_text() has passed.
[[nodiscard]] Result<Node> read_events(const ScannedText& text, const std::string& file, const YamlBounds& bounds);

}  // namespace kesu
