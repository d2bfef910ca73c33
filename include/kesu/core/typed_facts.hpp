// SPDX-License-Identifier: Apache-2.0
// What a person types has to be fit for what it is to be: what open, its form and its questions, and amend ask of a
// fact. Import asks none of it: a row with a telephone that is none is a row all the same.
#pragma once

#include <string>
#include <string_view>

#include "kesu/core/node.hpp"
#include "kesu/core/result.hpp"

namespace kesu {

/// The fact at `path` as amend names it ("subject", "complainant.phone") and a value for it, which is not empty unless
/// that is to be tried: a subject is not blank, a telephone has a digit, a mail address something before and after an
/// @. Whatever else is right. Failure kInvalidData.
[[nodiscard]] Result<void> check_typed_fact(std::string_view path, std::string_view value);

/// Refuses (kUsage) the words that stand for a value that was erased or is kept elsewhere, anywhere in `values`:
/// written by a person they would look like it.
[[nodiscard]] Result<void> refuse_markers(const Node& values);

}  // namespace kesu
