// SPDX-License-Identifier: Apache-2.0
// What all rule files have in common: how one is read, names in two languages, identifiers, references between files.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/core/disk.hpp"
#include "kesu/core/node.hpp"
#include "kesu/core/result.hpp"
#include "kesu/rules/names.hpp"
#include "kesu/rules/rule_set.hpp"

namespace kesu {

/// A rule file that was read and is YAML.
struct RuleFile {
  std::string path;  ///< as messages name it
  std::string bytes;
  Node root;
};

/// Reads `name` in `directory`; what is odd but accepted goes to `warnings`. A file that is not there is a failure
/// kNotFound.
[[nodiscard]] Result<RuleFile> read_rule_file(Disk& disk, const ShownDirectory& directory, std::string_view name,
                                              Problems& warnings);

/// The same for a file that no store's rules are in, by read_foreign_yaml().
[[nodiscard]] Result<RuleFile> read_foreign_rule_file(Disk& disk, const std::string& path, Problems& warnings);

/// The same from bytes at hand.
[[nodiscard]] Result<RuleFile> rule_file_of(std::string shown, std::string bytes, Problems& warnings);

Place place_of(const DecodeContext& context, Mark mark);

/// Reads a name: `{en: …, zh: …}`, one of them is enough, or one text for both. Empty names after a report.
Names decode_names(const Node& node, const DecodeContext& context, std::string_view what);

/// Checks a name that other files and tickets refer to: small letters, digits, `_` and `-`, and `.` where `dots`;
/// reports if it is none.
bool check_identifier(std::string_view text, Mark mark, const DecodeContext& context, std::string_view what,
                      bool dots = false);

/// A reference to something another file declares, checked when all files are read.
struct Reference {
  std::string name;
  Place at;
};

/// Reports a reference that is not among `known`: "unknown department 'enginering'", with the nearest as hint.
void report_unknown(Problems& problems, const Reference& reference, std::string message,
                    std::span<const std::string_view> known);

}  // namespace kesu
