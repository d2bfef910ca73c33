// SPDX-License-Identifier: Apache-2.0
#include "spawn.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <system_error>

#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kesu/core/text.hpp"

#include "interrupts.hpp"

namespace kesu {
namespace {

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> list;
  list.reserve(texts.size() + 1);
  for (std::string& text : texts)
    list.push_back(text.data());
  list.push_back(nullptr);
  return list;
}

/// How the new process differs from this one.
class Setting {
 public:
  Setting() {
    posix_spawn_file_actions_init(&actions_);
    posix_spawnattr_init(&attributes_);
  }
  Setting(const Setting&) = delete;
  Setting& operator=(const Setting&) = delete;
  ~Setting() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }

  [[nodiscard]] int prepare(const Spawn& program) {
    int error = 0;
    if (!program.directory.empty()) error = posix_spawn_file_actions_addchdir_np(&actions_, program.directory.c_str());
    if (error == 0) error = posix_spawn_file_actions_adddup2(&actions_, program.input, STDIN_FILENO);
    if (error == 0) error = posix_spawn_file_actions_adddup2(&actions_, program.output, STDOUT_FILENO);
    if (error == 0) error = posix_spawn_file_actions_adddup2(&actions_, program.errors, STDERR_FILENO);
    // It takes signals as if we did nothing about them.
    const sigset_t mask = InterruptsHeld::mask_without();
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGXFSZ);
    if (error == 0) error = posix_spawnattr_setsigmask(&attributes_, &mask);
    if (error == 0) error = posix_spawnattr_setsigdefault(&attributes_, &usual);
    if (error == 0) error = posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    return error;
  }
  [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &actions_; }
  [[nodiscard]] const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

}  // namespace

Result<pid_t> spawn(Spawn program) {
  Setting setting;
  pid_t child = 0;
  int error = setting.prepare(program);
  if (error == 0) {
    error = posix_spawnp(&child, program.words.front().c_str(), setting.actions(), setting.attributes(),
                         pointers(program.words).data(), pointers(program.variables).data());
  }
  if (error == 0) return child;
  return fail(ErrorKind::kEnvironment,
              say("{0} cannot be run: {1}", program.words.front(), std::generic_category().message(error)));
}

std::vector<std::string> own_variables() {
  std::vector<std::string> variables;
  for (char** variable = environ; *variable != nullptr; ++variable)
    variables.emplace_back(*variable);
  return variables;
}

Result<OpenFile> memory_file(std::string_view text) {
  OpenFile file(::memfd_create("kesu", MFD_CLOEXEC));
  if (file.number() < 0) return fail_errno(errno, "memfd");
  while (!text.empty()) {
    const ssize_t count = ::write(file.number(), text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return fail_errno(errno, "memfd");
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  if (::lseek(file.number(), 0, SEEK_SET) < 0) return fail_errno(errno, "memfd");
  return file;
}

int exit_status(int wait_status) {
  constexpr int kSignalled = 128;
  return WIFEXITED(wait_status) ? WEXITSTATUS(wait_status) : kSignalled + WTERMSIG(wait_status);
}

std::string_view first_line(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of("\r\n "), text.size()));
  return text.substr(0, text.find_first_of("\r\n"));
}

}  // namespace kesu
