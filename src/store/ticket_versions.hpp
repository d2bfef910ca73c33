// SPDX-License-Identifier: Apache-2.0
// A ticket file in the work tree against the versions that git has of it. While a ticket is unmerged the file may hold
// more than the sides git knows: nothing that was written there is thrown away.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "kesu/core/result.hpp"

namespace kesu {

/// Fails, kInvalidData with the place, if a line stands in `work` that none of `sides` has and that is no marker of
/// git's. None of them need read.
[[nodiscard]] Result<void> refuse_more_lines(std::string_view work, std::initializer_list<std::string_view> sides,
                                             const std::string& file);

/// Fails, kInvalidData with the place in `work`, unless the file in the work tree is `before` and more events. As
/// merge_tickets() if one of them does not read.
[[nodiscard]] Result<void> refuse_altered(std::string_view before, std::string_view work, const std::string& file);

/// `merged`, the union of both sides (and of `base`, from which they grew), with the events that stand only in `work`,
/// the file in the work tree. A file that does not read, as with git's markers, adds nothing. Failures kInvalidData: it
/// does not read and has lines of its own; it alters what both sides have.
[[nodiscard]] Result<std::string> join_work_file(std::string_view merged, std::string_view base, std::string_view work,
                                                 const std::string& file);

}  // namespace kesu
