// SPDX-License-Identifier: Apache-2.0
// Exit codes: what a script may trust. The one place that maps kinds of errors to numbers (docs/commands).
#pragma once

#include <string_view>

#include "kesu/core/result.hpp"

namespace kesu {

inline constexpr int kExitDone = 0;
inline constexpr int kExitBug = 70;

/// 1 the answer is no, 2 usage, 3 not found or ambiguous, 4 invalid data, 5 environment, 6 refused by the procedure, 70
/// a bug.
int exit_code(ErrorKind kind);

/// The code that several outcomes together give: 70, 2, 5, 4, 6, 3, 1, 0 in this order.
int worse_exit_code(int a, int b);

/// The code of all problems together; 0 for none.
int exit_code(const Problems& problems);

/// The stable word for a kind in JSON: "negative", "usage", "not_found", "invalid_data", "environment", "refused",
/// "bug".
std::string_view to_string(ErrorKind kind);

}  // namespace kesu
