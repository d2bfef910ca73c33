// SPDX-License-Identifier: Apache-2.0
// What the YAML library complains of, in words for the person who edited the file.
#pragma once

#include <string>
#include <string_view>

namespace kesu {

/// A message and a hint, both in the language in use.
struct SyntaxProblem {
  std::string message;
  std::string hint;
  bool is_at_context = false;  ///< the place to show is where the construct began, not where the reader gave up
};

/// Explains libyaml's `problem`, met while doing `context` ("while scanning a quoted scalar"). One it does not know is
/// passed on in libyaml's words.
SyntaxProblem explain_syntax(std::string_view problem, std::string_view context);

}  // namespace kesu
