// SPDX-License-Identifier: Apache-2.0
#include "run_git.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

#include "kesu/core/text.hpp"

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

}  // namespace

Result<ProgramOutcome> run_git(const std::string& directory, const std::vector<std::string>& arguments,
                               GitAccess access, std::string_view input) {
  std::vector<std::string> words = {"git", "-C", directory};
  words.insert(words.end(), arguments.begin(), arguments.end());
  return run_to_end({.words = std::move(words), .variables = environment(access)}, input);
}

Result<std::string> git_output(const std::string& directory, const std::vector<std::string>& arguments,
                               GitAccess access, std::string_view input) {
  auto outcome = run_git(directory, arguments, access, input);
  if (!outcome) return fail(outcome.error());
  if (outcome->status == 0) return std::move(outcome->output);
  if (first_line(outcome->errors).empty()) {
    return fail(ErrorKind::kEnvironment,
                say("git {0} failed without a word (exit status {1})", arguments.front(), outcome->status));
  }
  return fail(ErrorKind::kEnvironment, say("git {0} failed: {1}", arguments.front(), first_line(outcome->errors)));
}

}  // namespace kesu
