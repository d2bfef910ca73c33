// SPDX-License-Identifier: Apache-2.0
// The canonical YAML writer (docs/file-formats.md). One value has one spelling. It decides quoting and line forms;
// order of keys is the caller's.
#pragma once

#include <string>
#include <string_view>

#include "kesu/core/node.hpp"

namespace kesu {

/// A string as a scalar on one line, in block context or inside [ ] and { }: plain only where no YAML 1.1 or 1.2 reader
/// could take it for anything but that string, else double-quoted with JSON's escapes. (write_yaml() writes text of
/// several lines as a literal block instead.)
std::string quote_scalar(std::string_view text, bool in_flow);

/// A mapping (or a list) as a block at `indent` columns, with a final newline: "kesu: 1\nid: KS-…\n". Lines are never
/// folded. Text of several lines becomes a literal block with chomping and, where the first line is empty or begins
/// with a space, an indentation indicator; it is double-quoted where it holds tabs, CR or other control characters,
/// where its first or last line is spaces alone, and inside flow collections. Empty collections are flow. Strings are
/// UTF-8 (other bytes pass, for read_yaml() to refuse); keys have at most 1000 characters, which is what YAML 1.1 reads
/// as keys.
std::string write_yaml(const Node& mapping, int indent = 0);

/// One item of a block sequence at `indent` columns: "  - id: 1-K2QX\n    at: …\n".
std::string write_yaml_item(const Node& mapping, int indent);

}  // namespace kesu
