// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/git.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include <fmt/format.h>
#include <unistd.h>

#include "kesu/store/posix_disk.hpp"

#include "git_place.hpp"
#include "run_git.hpp"

namespace kesu {
namespace {

constexpr const char* kDriverKey = "merge.kesu.driver";
constexpr std::string_view kProgramKey = "k='";
// %O the common ancestor, %A ours and the result, %B theirs, %P the path in the work tree (gitattributes(5)). kesu puts
// markers where it refuses (1); if it could not do its work the shell does, for our side alone would pass for a ticket.
constexpr std::string_view kDriver =
    "; test -x \"$k\" || k=kesu; \"$k\" merge-driver %O %A %B %P; s=$?; test $s -le 1 || { s=1; "
    "{ echo '<<<<<<< ours'; cat %A; echo =======; cat %B; echo '>>>>>>> theirs'; } >%A.kesu && mv %A.kesu %A; }; "
    "exit $s";
constexpr std::size_t kCommitDigits = 12;

constexpr std::string_view kQuote = "'\\''";  // a quote within quotes, to the shell
constexpr std::string_view kPercent = "%%";   // to git

/// `text` as it stands between single quotes in the driver's command.
std::string for_shell(std::string_view text) {
  std::string result;
  for (const char c : text)
    result += c == '\'' ? kQuote : c == '%' ? kPercent : std::string_view(&c, 1);
  return result;
}

/// What for_shell() made of it.
std::string from_shell(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::string_view special = text.starts_with(kQuote) ? kQuote : text.starts_with(kPercent) ? kPercent : "";
    result += special == kQuote ? '\'' : text.front();
    text.remove_prefix(std::max<std::size_t>(special.size(), 1));
  }
  return result;
}

/// The first line of what git answers, or nothing if it says no.
std::string answer(const std::string& directory, const std::vector<std::string>& arguments) {
  if (!find_git(directory)) return {};
  const auto output = git_output(directory, arguments, GitAccess::kReading);
  return output ? output->substr(0, output->find('\n')) : std::string();
}

/// True if any line of `git status --porcelain=v2` is no heading.
bool has_changes(std::string_view status) {
  while (!status.empty()) {
    if (status.front() != '#') return true;
    const std::size_t end = status.find('\n');
    if (end == std::string_view::npos) return false;
    status.remove_prefix(end + 1);
  }
  return false;
}

/// Those of `paths` that `git ls-files` with these arguments lists.
Result<std::vector<std::string>> listed_files(const std::string& directory, std::vector<std::string> arguments,
                                              const std::vector<std::string>& paths) {
  std::vector<std::string> listed;
  if (paths.empty()) return listed;  // without paths git lists all
  arguments.insert(arguments.end(), paths.begin(), paths.end());
  const auto output = git_output(directory, arguments, GitAccess::kReading);
  if (!output) return fail(output.error());
  std::string_view rest = *output;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\0'), rest.size());
    listed.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return listed;
}

}  // namespace

std::optional<GitPlace> find_git(const std::string& directory) {
  const auto disk = posix_disk();
  std::error_code error;
  const auto real = std::filesystem::canonical(directory, error);
  if (error) return std::nullopt;
  return find_git_on(*disk, real.string());
}

std::string git_user_email(const std::string& directory) {
  return answer(directory, {"config", "--get", "user.email"});
}

std::string git_commit(const std::string& directory) {
  constexpr std::string_view kCommit = "# branch.oid ";
  if (!find_git(directory)) return {};
  const auto output = git_output(directory, {"status", "--porcelain=v2", "--branch", "--", "."}, GitAccess::kReading);
  if (!output) return {};
  const std::size_t at = output->find(kCommit);
  if (at == std::string::npos) return {};
  std::string commit = output->substr(at + kCommit.size(), kCommitDigits);
  if (commit.starts_with('(')) return {};  // "(initial)"
  return has_changes(*output) ? commit + '+' : commit;
}

Result<void> set_merge_driver(const std::string& directory, const std::string& program) {
  auto named = git_output(directory, {"config", "--local", "merge.kesu.name", "kesu: union of the events of a ticket"},
                          GitAccess::kWriting);
  if (!named) return fail(named.error());
  const std::string command = fmt::format("{}{}'{}", kProgramKey, for_shell(program), kDriver);
  auto set = git_output(directory, {"config", "--local", kDriverKey, command}, GitAccess::kWriting);
  if (!set) return fail(set.error());
  return {};
}

MergeDriver merge_driver(const std::string& directory) {
  const std::string command = answer(directory, {"config", "--get", kDriverKey});
  if (command.empty()) return MergeDriver::kNone;
  if (!command.starts_with(kProgramKey)) return MergeDriver::kSet;  // by hand
  const std::string rest = command.substr(kProgramKey.size());
  const std::string program = rest.substr(0, rest.find("'; test -x"));
  return ::access(from_shell(program).c_str(), X_OK) == 0 ? MergeDriver::kSet : MergeDriver::kGone;
}

Result<std::vector<std::string>> git_ignored(const std::string& directory, const std::vector<std::string>& paths) {
  return listed_files(directory, {"ls-files", "--others", "--ignored", "--exclude-standard", "-z", "--"}, paths);
}

Result<std::vector<std::string>> git_tracked(const std::string& directory, const std::vector<std::string>& paths) {
  return listed_files(directory, {"ls-files", "-z", "--"}, paths);
}

Result<void> git_commit_paths(const std::string& directory, const std::vector<std::string>& paths,
                              const std::string& message) {
  // By a file of paths: an import has more of them than a command line may hold.
  const std::string from_file = "--pathspec-from-file=-";
  std::string list;
  for (const std::string& path : paths)
    list.append(path).push_back(0);
  const auto added = git_output(directory, {"add", from_file, "--pathspec-file-nul"}, GitAccess::kWriting, list);
  if (!added) return fail(added.error());
  const auto committed =
      git_output(directory, {"commit", "--quiet", "--message", message, "--only", from_file, "--pathspec-file-nul"},
                 GitAccess::kWriting, list);
  if (!committed) return fail(committed.error());
  return {};
}

}  // namespace kesu
