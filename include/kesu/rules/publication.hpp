// SPDX-License-Identifier: Apache-2.0
// What publishing writes into plan.yaml: the number, the dates, who approved which contents, what changed and why.
// Pure: text to text.
#pragma once

#include <string>

#include "kesu/core/timestamp.hpp"
#include "kesu/rules/rule_set.hpp"

namespace kesu {

struct Publication {
  int version = 1;
  std::string by;  ///< who approved it: a person's id, or a name
  Date when;
  Date effective;
  Date review_by;
  std::string change;  ///< what changed; not empty
  std::string why;     ///< may be empty
};

/// plan.yaml with the publication of contents of `digest` written into it, the newest change first. Comments, order and
/// spelling of everything else stay, unless its lists are written in a way that leaves no room for a line; then all of
/// it is written anew, without comments. Failure kInvalidData: `bytes` is no plan.
[[nodiscard]] Result<std::string> published_plan(const std::string& bytes, const std::string& file,
                                                 const Publication& publication, const std::string& digest);

}  // namespace kesu
