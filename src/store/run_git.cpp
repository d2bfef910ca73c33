// SPDX-License-Identifier: Apache-2.0
#include "run_git.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kesu/core/text.hpp"

#include "interrupts.hpp"
#include "posix_file.hpp"

namespace kesu {
namespace {

/// Variables that name places relative to the working directory, which -C would move. Git sets them for its hooks.
constexpr std::array<std::string_view, 4> kPlaces = {
    "GIT_DIR=", "GIT_WORK_TREE=", "GIT_INDEX_FILE=", "GIT_COMMON_DIR="};

std::vector<std::string> environment(GitAccess access) {
  std::vector<std::string> variables;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    std::string text = *variable;
    for (const std::string_view name : kPlaces) {
      if (!text.starts_with(name)) continue;
      std::error_code error;
      const auto absolute = std::filesystem::absolute(text.substr(name.size()), error);
      if (!error) text = std::string(name) + absolute.string();
    }
    variables.push_back(std::move(text));
  }
  variables.emplace_back("GIT_LITERAL_PATHSPECS=1");
  variables.emplace_back("GIT_TERMINAL_PROMPT=0");
  if (access == GitAccess::kReading) variables.emplace_back("GIT_OPTIONAL_LOCKS=0");
  return variables;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> list;
  list.reserve(texts.size() + 1);
  for (std::string& text : texts)
    list.push_back(text.data());
  list.push_back(nullptr);
  return list;
}

struct Pipe {
  OpenFile reading;
  OpenFile writing;
};

Result<Pipe> make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return fail_errno(errno, "git");
  return Pipe{OpenFile(ends[0]), OpenFile(ends[1])};
}

/// A file in memory that holds `text`, to be read from its beginning. Unlike a pipe it never blocks us nor kills us
/// when git does not read it.
Result<OpenFile> file_of(std::string_view text) {
  OpenFile file(::memfd_create("kesu", MFD_CLOEXEC));
  if (file.number() < 0) return fail_errno(errno, "git");
  while (!text.empty()) {
    const ssize_t count = ::write(file.number(), text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return fail_errno(errno, "git");
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  if (::lseek(file.number(), 0, SEEK_SET) < 0) return fail_errno(errno, "git");
  return file;
}

/// The redirections of the new process.
class Redirections {
 public:
  Redirections() { posix_spawn_file_actions_init(&actions_); }
  Redirections(const Redirections&) = delete;
  Redirections& operator=(const Redirections&) = delete;
  ~Redirections() { posix_spawn_file_actions_destroy(&actions_); }

  [[nodiscard]] int add(int input, int output, int errors) {
    int error = posix_spawn_file_actions_adddup2(&actions_, input, STDIN_FILENO);
    if (error == 0) error = posix_spawn_file_actions_adddup2(&actions_, output, STDOUT_FILENO);
    if (error == 0) error = posix_spawn_file_actions_adddup2(&actions_, errors, STDERR_FILENO);
    return error;
  }
  [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

/// How the new process takes signals: as if we did nothing about them.
class Attributes {
 public:
  Attributes() {
    const sigset_t mask = InterruptsHeld::mask_without();
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGXFSZ);
    posix_spawnattr_init(&attributes_);
    posix_spawnattr_setsigmask(&attributes_, &mask);
    posix_spawnattr_setsigdefault(&attributes_, &usual);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  ~Attributes() { posix_spawnattr_destroy(&attributes_); }

  [[nodiscard]] const posix_spawnattr_t* pointer() const { return &attributes_; }

 private:
  posix_spawnattr_t attributes_{};
};

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
  constexpr int kSignalled = 128;
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return kSignalled;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : kSignalled + WTERMSIG(status);
}

/// What a program said first, without line ends; hooks like to begin with an empty line.
std::string_view first_line(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of("\r\n "), text.size()));
  return text.substr(0, text.find_first_of("\r\n"));
}

}  // namespace

Result<GitOutcome> run_git(const std::string& directory, const std::vector<std::string>& arguments, GitAccess access,
                           std::string_view input) {
  std::vector<std::string> words = {"git", "-C", directory};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> variables = environment(access);
  const auto source = file_of(input);
  if (!source) return fail(source.error());
  auto output = make_pipe();
  if (!output) return fail(output.error());
  auto errors = make_pipe();
  if (!errors) return fail(errors.error());

  Redirections redirections;
  int error = redirections.add(source->number(), output->writing.number(), errors->writing.number());
  pid_t child = 0;
  if (error == 0) {
    error = posix_spawnp(&child, "git", redirections.actions(), Attributes().pointer(), pointers(words).data(),
                         pointers(variables).data());
  }
  if (error != 0) {
    return fail(ErrorKind::kEnvironment, say("git cannot be run: {0}", std::generic_category().message(error)));
  }
  output->writing = OpenFile(-1);
  errors->writing = OpenFile(-1);
  GitOutcome outcome;
  drain(output->reading, outcome.output, errors->reading, outcome.errors);
  outcome.status = wait_for(child);
  return outcome;
}

Result<std::string> git_output(const std::string& directory, const std::vector<std::string>& arguments,
                               GitAccess access, std::string_view input) {
  auto outcome = run_git(directory, arguments, access, input);
  if (!outcome) return fail(outcome.error());
  if (outcome->done()) return std::move(outcome->output);
  if (first_line(outcome->errors).empty()) {
    return fail(ErrorKind::kEnvironment,
                say("git {0} failed without a word (exit status {1})", arguments.front(), outcome->status));
  }
  return fail(ErrorKind::kEnvironment, say("git {0} failed: {1}", arguments.front(), first_line(outcome->errors)));
}

}  // namespace kesu
