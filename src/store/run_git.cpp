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
#include <sys/wait.h>
#include <unistd.h>

#include "kesu/core/text.hpp"

#include "posix_file.hpp"
#include "spawn.hpp"

namespace kesu {
namespace {

/// Variables that name places relative to the working directory, which -C would move. Git sets them for its hooks.
constexpr std::array<std::string_view, 4> kPlaces = {
    "GIT_DIR=", "GIT_WORK_TREE=", "GIT_INDEX_FILE=", "GIT_COMMON_DIR="};

std::vector<std::string> environment(GitAccess access) {
  std::vector<std::string> variables;
  for (std::string& text : own_variables()) {
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

struct Pipe {
  OpenFile reading;
  OpenFile writing;
};

Result<Pipe> make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return fail_errno(errno, "git");
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

Result<GitOutcome> run_git(const std::string& directory, const std::vector<std::string>& arguments, GitAccess access,
                           std::string_view input) {
  std::vector<std::string> words = {"git", "-C", directory};
  words.insert(words.end(), arguments.begin(), arguments.end());
  const auto source = memory_file(input);
  if (!source) return fail(source.error());
  auto output = make_pipe();
  if (!output) return fail(output.error());
  auto errors = make_pipe();
  if (!errors) return fail(errors.error());

  const auto child = spawn({.words = std::move(words),
                            .variables = environment(access),
                            .input = source->number(),
                            .output = output->writing.number(),
                            .errors = errors->writing.number()});
  if (!child) return fail(child.error());
  output->writing = OpenFile(-1);
  errors->writing = OpenFile(-1);
  GitOutcome outcome;
  drain(output->reading, outcome.output, errors->reading, outcome.errors);
  outcome.status = wait_for(*child);
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
