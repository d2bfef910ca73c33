// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/git.hpp"

#include <filesystem>
#include <system_error>

#include "kesu/store/posix_disk.hpp"

#include "git_place.hpp"
#include "run_git.hpp"

namespace kesu {
namespace {

constexpr const char* kDriverKey = "merge.kesu.driver";
// %O the common ancestor, %A ours and the result, %B theirs, %P the path in the work tree (gitattributes(5)).
constexpr const char* kDriver = "kesu merge-driver %O %A %B %P";
constexpr std::size_t kCommitDigits = 12;

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

Result<void> set_merge_driver(const std::string& directory) {
  auto named = git_output(directory, {"config", "--local", "merge.kesu.name", "kesu: union of the events of a ticket"},
                          GitAccess::kWriting);
  if (!named) return fail(named.error());
  auto set = git_output(directory, {"config", "--local", kDriverKey, kDriver}, GitAccess::kWriting);
  if (!set) return fail(set.error());
  return {};
}

bool has_merge_driver(const std::string& directory) {
  return !answer(directory, {"config", "--get", kDriverKey}).empty();
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
