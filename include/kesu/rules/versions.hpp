// SPDX-License-Identifier: Apache-2.0
// The published versions of a rule set, each a directory rules/versions/<name>@<number>-<digest> with the files as they
// were. They are read and compared; no ticket is ever decided by one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/ticket.hpp"
#include "kesu/rules/plan.hpp"
#include "kesu/rules/rule_set.hpp"

namespace kesu {

/// "versions/shop@4-7c1e09ab41d25f0693b8a6d1e2c4907f", relative to the rules directory.
std::string version_directory(const RulesRef& reference);

/// Where a published version of the rules at `rules` lies. It keeps the calendar files that it includes, and has no
/// others.
RulePlaces version_places(const ShownDirectory& rules, const RulesRef& reference);

struct PublishedVersion {
  RulesRef reference;        ///< as its directory is named
  std::optional<Plan> plan;  ///< nullopt if its plan.yaml cannot be read
};

/// What lies below `rules`/versions, by name, number and digest. What cannot be read, and names that are no version's,
/// go to `problems`.
std::vector<PublishedVersion> published_versions(Disk& disk, const ShownDirectory& rules, Problems& problems);

/// The same by the names of the directories alone, without reading a file.
std::vector<RulesRef> published_references(Disk& disk, const ShownDirectory& rules);

/// The versions that `typed` means: "4", "shop@4", or one with the beginning of its digest, "shop@4-7c1e".
std::vector<RulesRef> matching_versions(const std::vector<RulesRef>& published, std::string_view typed);

}  // namespace kesu
