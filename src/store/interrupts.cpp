// SPDX-License-Identifier: Apache-2.0
#include "interrupts.hpp"

#include <algorithm>
#include <array>

namespace kesu {
namespace {

constexpr std::array<int, 5> kInterrupts = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE};

}  // namespace

InterruptsHeld::InterruptsHeld() {
  sigset_t interrupts;
  sigemptyset(&interrupts);
  for (const int signal : kInterrupts)
    sigaddset(&interrupts, signal);
  pthread_sigmask(SIG_BLOCK, &interrupts, &before_);
}

InterruptsHeld::~InterruptsHeld() {
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

bool InterruptsHeld::is_any_waiting() {
  sigset_t waiting;
  if (sigpending(&waiting) != 0) return false;
  return std::any_of(kInterrupts.begin(), kInterrupts.end(),
                     [&](int signal) { return sigismember(&waiting, signal) == 1; });
}

sigset_t InterruptsHeld::mask_without() {
  sigset_t mask;
  pthread_sigmask(SIG_SETMASK, nullptr, &mask);
  for (const int signal : kInterrupts)
    sigdelset(&mask, signal);
  return mask;
}

}  // namespace kesu
