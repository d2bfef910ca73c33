// SPDX-License-Identifier: Apache-2.0
// The canonical YAML writer (design 4, "Writing"). One value has one spelling. It decides quoting and line forms; order of keys is the caller's.
#pragma once

#include <string>
#include <string_view>

#include "kesu/core/node.hpp"

namespace kesu {

/// The scalar as it stands in block context: plain only where no YAML 1.1 or 1.2 reader could take it for anything but that string,
/// a literal block (handled by write_yaml, not here) for multi-line text, else double-quoted with escapes.
std::string quote_scalar(std::string_view text, bool in_flow);

/// A mapping as a block at `indent` columns, with a final newline: "kesu: 1\nid: KS-…\n". Multi-line strings become literal blocks with chomping and, where the first
/// line begins with a space, indentation indicators; text with tabs, CR, other control characters, or a last line that literals lose is double-quoted.
std::string write_yaml(const Node& mapping, int indent = 0);

/// One item of a block sequence at `indent` columns: "  - id: 1-K2QX\n    at: …\n".
std::string write_yaml_item(const Node& mapping, int indent);

}  // namespace kesu
