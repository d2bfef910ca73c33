// SPDX-License-Identifier: Apache-2.0
// `kesu calendar eval`: questions on standard input, answers on standard output, a line each, as long as there are any.
#pragma once

#include <string>

#include "session.hpp"

namespace kesu {

/// Answers every line of standard input from the calendars of `file` (the store's where it is empty), in order, one
/// line each; lines that are no query are answered with an error. A line may have a MiB. Returns the exit code of the
/// worst answer, and of problems with the calendars, which are reported first.
int answer_queries(Session& session, const std::string& file);

}  // namespace kesu
