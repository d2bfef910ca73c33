// SPDX-License-Identifier: Apache-2.0
// What lies in the work tree while git has a ticket unmerged may hold more than the sides git knows: nothing that was
// written there is thrown away.
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

/// `merged`, the union of both sides (and of `base`, from which they grew), with the events that stand only in `work`,
/// the file in the work tree. A file that does not read, as with git's markers, adds nothing. Failures kInvalidData: it
/// does not read and has lines of its own; it alters what both sides have.
[[nodiscard]] Result<std::string> join_work_file(std::string_view merged, std::string_view base, std::string_view work,
                                                 const std::string& file);

}  // namespace kesu
