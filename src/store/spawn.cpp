// SPDX-License-Identifier: Apache-2.0
#include "spawn.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
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

struct Pipe {
  OpenFile reading;
  OpenFile writing;
};

Result<Pipe> make_pipe(const std::string& what) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return fail_errno(errno, what);
  return Pipe{OpenFile(ends[0]), OpenFile(ends[1])};
}

/// Reads both until their writers have closed them; one after the other could wait for ever on a program that fills the
/// second first.
void drain(const OpenFile& output, std::string& output_text, const OpenFile& errors, std::string& errors_text) {
  std::array<pollfd, 2> sources = {pollfd{output.number(), POLLIN, 0}, pollfd{errors.number(), POLLIN, 0}};
  const std::array<std::string*, 2> texts = {&output_text, &errors_text};
  std::array<char, 1 << 14> buffer{};
  while (sources[0].fd >= 0 || sources[1].fd >= 0) {
    if (::poll(sources.data(), sources.size(), -1) < 0 && errno != EINTR) return;
    for (std::size_t i = 0; i < sources.size(); ++i) {
      if (sources[i].fd < 0 || sources[i].revents == 0) continue;
      const ssize_t count = ::read(sources[i].fd, buffer.data(), buffer.size());
      if (count > 0) texts[i]->append(buffer.data(), static_cast<std::size_t>(count));
      if (count == 0 || (count < 0 && errno != EINTR)) sources[i].fd = -1;
    }
  }
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return exit_status(status);
}

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
  if (text.data() == nullptr) return {};
  const auto is_break = [](char c) { return c == '\r' || c == '\n'; };
  std::size_t begin = 0;
  while (begin < text.size() && (is_break(text[begin]) || text[begin] == ' '))
    ++begin;
  std::size_t end = begin;
  while (end < text.size() && !is_break(text[end]))
    ++end;
  return text.substr(begin, end - begin);
}

Result<ProgramOutcome> run_to_end(Spawn program, std::string_view input) {
  const std::string name = program.words.front();
  const auto source = memory_file(input);
  if (!source) return fail(source.error());
  auto output = make_pipe(name);
  if (!output) return fail(output.error());
  auto errors = make_pipe(name);
  if (!errors) return fail(errors.error());
  program.input = source->number();
  program.output = output->writing.number();
  program.errors = errors->writing.number();
  const auto child = spawn(std::move(program));
  if (!child) return fail(child.error());
  output->writing = OpenFile(-1);
  errors->writing = OpenFile(-1);
  ProgramOutcome outcome;
  drain(output->reading, outcome.output, errors->reading, outcome.errors);
  outcome.status = wait_for(*child);
  return outcome;
}

}  // namespace kesu
