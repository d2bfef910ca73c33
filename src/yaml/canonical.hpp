// SPDX-License-Identifier: Apache-2.0
// The short way for what write_yaml() writes, which is nearly every byte that kesu ever reads: a ticket in a tenth of
// the time. It knows the canonical forms only, reports nothing, and answers "not mine" to all else, errors included;
// read_events() then decides. Where it does answer, the answer is read_events()'s to the last mark
// (tests/fuzz/yaml_roundtrip.cpp holds the two against each other).
#pragma once

#include <optional>

#include "kesu/core/node.hpp"
#include "kesu/yaml/reader.hpp"

#include "scan.hpp"

namespace kesu {

/// The document of a text that scan_text() has passed, or nullopt if it is not in canonical form.
std::optional<Node> read_canonical(const ScannedText& text, const YamlBounds& bounds);

}  // namespace kesu
