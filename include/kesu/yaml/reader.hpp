// SPDX-License-Identifier: Apache-2.0
// Reading YAML strictly: every document kesu reads passes here. Knows nothing of tickets or rules, and shows no YAML library to its callers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/node.hpp"
#include "kesu/core/result.hpp"

namespace kesu {

/// Bounds that keep hostile input cheap. Beyond any of them reading fails with a located error.
struct YamlBounds {
  std::size_t max_bytes = 64u << 20;
  int max_depth = 64;
  std::size_t max_nodes = 2'000'000;
};

/// A document read, and what was odd but accepted (CRLF, BOM): kInvalidData-kind errors meant as warnings.
struct YamlDocument {
  Node root;
  Problems warnings;
};

/// Reads one document from `bytes`; `file` is the path for messages. Failures are kInvalidData with line and column (columns count characters, from 1):
/// invalid UTF-8, NUL, control characters, tabs outside quoted scalars, conflict markers (<<<<<<< ======= >>>>>>> at a line's start), duplicate keys,
/// keys that are not strings, aliases and anchors (a billion laughs never expands), tags, directives, several documents, an empty document, a missing last newline,
/// too deep, too large.
[[nodiscard]] Result<YamlDocument> read_yaml(std::string_view bytes, const std::string& file, const YamlBounds& bounds = {});

/// A second opinion by a parser that shares no code with read_yaml(): reads `bytes` (one block or document) and says whether it has exactly the values of `expected`:
/// strings as strings, plain scalars by their text. Failure kBug-kind with the path of the first difference.
[[nodiscard]] Result<void> confirm_yaml(std::string_view bytes, const Node& expected);

}  // namespace kesu
