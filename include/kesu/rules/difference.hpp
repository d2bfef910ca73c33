// SPDX-License-Identifier: Apache-2.0
// What differs between two rule sets, value by value: keys, words, points, limits, hours, people. Comments and spelling
// do not count.
#pragma once

#include <string>
#include <vector>

#include "kesu/rules/rule_set.hpp"

namespace kesu {

struct Difference {
  enum class Kind : std::uint8_t {
    kAdded,
    kRemoved,
    kChanged,
    kMoved,  ///< the same entries in another order, where the first that fits decides
  };
  Kind kind = Kind::kChanged;
  std::string file;    ///< relative to the rules directory; "calendars/cn-2026.yaml" for what calendars include
  std::string path;    ///< "clocks.resolve.limit", "factors.content.rules.water.when.words"; empty: the whole file
  std::string before;  ///< on one line as YAML; of lists of words those that went
  std::string after;   ///< of lists of words those that came
  int line = 0;        ///< in the new file; in the old one if it was removed
};

/// "added", "removed", "changed", "moved".
std::string_view to_string(Difference::Kind kind);

/// All differences, by file, then in the order of the new one. Lists of words are compared as sets, lists of anything
/// else entry by entry.
std::vector<Difference> differences(const RuleSet& before, const RuleSet& after);

}  // namespace kesu
