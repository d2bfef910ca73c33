// SPDX-License-Identifier: Apache-2.0
// Signals that end a process, kept waiting while something must not be left half done or lying about.
#pragma once

#include <csignal>

namespace kesu {

/// While it lives, SIGINT, SIGTERM, SIGHUP, SIGQUIT and SIGPIPE wait, for this thread. One that came meanwhile ends the
/// process when the last of them goes.
class InterruptsHeld {
 public:
  InterruptsHeld();
  InterruptsHeld(const InterruptsHeld&) = delete;
  InterruptsHeld& operator=(const InterruptsHeld&) = delete;
  ~InterruptsHeld();

  /// True if one of them is waiting: whoever can still give up should.
  static bool is_any_waiting();
  /// The signal mask of this thread without them: for programs that we start.
  static sigset_t mask_without();

 private:
  sigset_t before_{};
};

}  // namespace kesu
