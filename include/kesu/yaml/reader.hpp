// SPDX-License-Identifier: Apache-2.0
// Reading YAML strictly: every document kesu reads passes here. Knows nothing of tickets or rules, and shows no YAML
// library to its callers.
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

/// Reads one document from `bytes`; `file` is the path for messages. The first thing wrong is the failure, kInvalidData
/// with line and column (columns count characters, from 1):
/// - text: not UTF-8, NUL, control characters, a lone CR, U+0085, U+2028, U+2029 (YAML 1.1 breaks lines there, 1.2 does
/// not) and byte order marks inside
///   the file, unless escaped in double quotes; tabs outside quoted scalars and comments; a missing last newline (a
///   cut-off tail);
/// - git's conflict markers (<<<<<<< ||||||| ======= >>>>>>>) at a line's start;
/// - structure: duplicate keys (compared by text, so 1 and "1" are one); keys that are lists or mappings, or plain
/// words that are no text to some reader
///   (no, null, <<; numbers and dates are let pass, as their text); aliases and anchors (a billion laughs never
///   expands); tags; directives; several documents, or one ended by `...`; an empty document; too deep; too large.
/// Ends of blocks are those of their last value; that of a `|` block is the start of the line after it, blank lines
/// included.
[[nodiscard]] Result<YamlDocument> read_yaml(std::string_view bytes, const std::string& file,
                                             const YamlBounds& bounds = {});

/// The same for a document that another program wrote: JSON, which is YAML, need not end with a line break, since it
/// closes what it opens, and may be indented with tabs. Failures as of read_yaml().
[[nodiscard]] Result<YamlDocument> read_foreign_yaml(std::string_view bytes, const std::string& file,
                                                     const YamlBounds& bounds = {});

/// A second opinion by a parser that shares no code with read_yaml(): reads `bytes` (a document, or a block of a list
/// where `expected` is a mapping) and says whether it has exactly the values and the order of `expected`: strings as
/// strings to every reader (72, no and 24:00 quoted, times always), numbers and booleans plain and spelled the same,
/// every key once. Failure kBug with the path of the first difference.
[[nodiscard]] Result<void> confirm_yaml(std::string_view bytes, const Node& expected);

}  // namespace kesu
