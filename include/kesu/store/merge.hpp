// SPDX-License-Identifier: Apache-2.0
// Merging two versions of a ticket file: the union of their events in fold order, each block byte for byte
// (docs/file-formats.md, Merging). Works on blocks and ids only, so events of kinds this program does not know merge
// too.
#pragma once

#include <string>
#include <string_view>

#include "kesu/core/result.hpp"
#include "kesu/store/store.hpp"

namespace kesu {

/// The union of `ours` and `theirs`, both grown from `base` (empty: none). `file` names the file in messages.
/// Failures kInvalidData: a version is unreadable, an earlier byte was altered (with the place, and whether only the
/// form changed), the same id with other bytes, a dangling `after`.
[[nodiscard]] Result<std::string> merge_tickets(std::string_view base, std::string_view ours, std::string_view theirs,
                                                const std::string& file);

/// `ours` and `theirs` as one text, the lines in which they differ between git's markers: what stands where a merge was
/// refused. It always has markers, so it never reads as a ticket.
std::string conflict_text(std::string_view ours, std::string_view theirs);

/// The files of `store` that git left unmerged, mended: merged text written and staged. Returns their paths relative to
/// the store. Files not below tickets/, actions/ and private/ are left alone and not counted. Failures as
/// merge_tickets; kEnvironment when git cannot be run or this is no work tree.
[[nodiscard]] Result<std::vector<std::string>> mend_conflicts(const Store& store);

}  // namespace kesu
