// SPDX-License-Identifier: Apache-2.0
#include "git_place.hpp"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace kesu {
namespace {

namespace fs = std::filesystem;

std::string absolute(const fs::path& path, const std::string& base) {
  std::string text = (fs::path(base) / path).lexically_normal().string();
  while (text.size() > 1 && text.back() == '/')
    text.pop_back();
  return text;
}

bool is_within(const std::string& path, const std::string& directory) {
  return path == directory || directory == "/" || path.starts_with(directory + '/');
}

const char* variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr || *value == '\0' ? nullptr : value;
}

/// What GIT_DIR and GIT_WORK_TREE say, as git sets them for its hooks.
std::optional<GitPlace> from_environment(Disk& disk, const char* git_dir, const std::string& directory) {
  std::error_code error;
  const std::string here = fs::current_path(error).string();
  if (error) return std::nullopt;
  const char* work_tree = variable("GIT_WORK_TREE");
  GitPlace place{absolute(work_tree == nullptr ? "." : work_tree, here), absolute(git_dir, here)};
  if (disk.type(place.git_dir + "/HEAD") != FileType::kFile || !is_within(directory, place.work_tree))
    return std::nullopt;
  return place;
}

/// The directory that a .git file of a linked work tree or a submodule names.
std::string target_of(Disk& disk, const std::string& git_file, const std::string& directory) {
  constexpr std::string_view kKey = "gitdir: ";
  const auto bytes = disk.read(git_file);
  if (!bytes || !bytes->starts_with(kKey)) return {};
  const std::string target = bytes->substr(kKey.size(), bytes->find_first_of("\r\n") - kKey.size());
  return absolute(target, directory);
}

}  // namespace

std::optional<GitPlace> find_git_on(Disk& disk, std::string directory) {
  if (const char* git_dir = variable("GIT_DIR")) return from_environment(disk, git_dir, directory);
  while (true) {
    const std::string candidate = (directory == "/" ? "" : directory) + "/.git";
    const FileType type = disk.type(candidate);
    std::string git_dir;
    if (type == FileType::kDirectory) git_dir = candidate;
    if (type == FileType::kFile) git_dir = target_of(disk, candidate, directory);
    if (!git_dir.empty() && disk.type(git_dir + "/HEAD") == FileType::kFile) return GitPlace{directory, git_dir};
    if (directory.size() <= 1) return std::nullopt;
    const std::size_t slash = directory.rfind('/');
    if (slash == std::string::npos) return std::nullopt;
    directory.resize(slash == 0 ? 1 : slash);
  }
}

}  // namespace kesu
