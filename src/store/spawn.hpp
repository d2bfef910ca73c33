// SPDX-License-Identifier: Apache-2.0
// Starting other programs, without a shell.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

#include "kesu/core/result.hpp"

#include "posix_file.hpp"

namespace kesu {

/// A program about to start, and where its streams lead.
struct Spawn {
  std::vector<std::string> words;      ///< the program, looked up in PATH, and its arguments
  std::vector<std::string> variables;  ///< its whole environment
  std::string directory;               ///< it runs in; empty: this one
  int input = -1;
  int output = -1;
  int errors = -1;
};

/// Starts it with no signal blocked. Failure kEnvironment, naming the program.
[[nodiscard]] Result<pid_t> spawn(Spawn program);

/// What a program that ended left behind.
struct ProgramOutcome {
  int status = 0;  ///< exit status; 128 + n if signal n ended it
  std::string output;
  std::string errors;  ///< its standard error, for messages
};

/// Starts it on `input` and reads what it writes until it ends. Failure kEnvironment: it could not be started.
[[nodiscard]] Result<ProgramOutcome> run_to_end(Spawn program, std::string_view input);

/// Our own environment.
std::vector<std::string> own_variables();

/// A file in memory that holds `text`, to be read from its beginning. Unlike a pipe it never blocks us nor kills us
/// when the program does not read it.
[[nodiscard]] Result<OpenFile> memory_file(std::string_view text);

/// Exit status of a wait status; 128 + n if signal n ended it.
int exit_status(int wait_status);

std::string_view first_line(std::string_view text);

}  // namespace kesu
