// SPDX-License-Identifier: Apache-2.0
// Handing something to another program so that it is known what came of it, even if kesu is killed meanwhile. What is
// handed over, and what it means, is the caller's.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/result.hpp"
#include "kesu/core/timestamp.hpp"

namespace kesu {

struct Program {
  std::vector<std::string> words;      ///< the program, looked up in PATH, and its arguments; not empty
  std::string directory;               ///< it runs in
  std::vector<std::string> variables;  ///< "NAME=value", besides our own environment
  std::string input;                   ///< what it reads
  Seconds timeout{0};                  ///< then it is killed, with all it started; positive
};

/// What came of a program.
struct ProgramRun {
  /// Why it did not work out, for people; empty: it ended with status 0. Nothing: nobody knows.
  std::optional<std::string> why;
  bool settled = false;  ///< the outcome was written down
};

/// Runs `program` to its end, and writes the outcome down by `settle` (which gets `why`) before it returns: in a
/// process of its own, the keeper, which a signal to this process or its group does not reach. If this process is
/// killed the keeper still waits and settles; if the keeper is killed this process takes the program over, waits, and
/// returns with `settled` false: what the keeper had written when it died is for the caller to look at. Only when both
/// are killed, or the keeper in the moment in which it learns the outcome, is it unknown what came of the program.
ProgramRun run_program(const Program& program, const std::function<Result<void>(const std::string& why)>& settle);

/// Runs a program of ours (`words`: its path and its arguments) on `input` and returns what it prints. Failure
/// kEnvironment: it cannot be started, or did not end well.
[[nodiscard]] Result<std::string> ask_program(std::vector<std::string> words, std::string_view input);

}  // namespace kesu
