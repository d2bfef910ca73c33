// SPDX-License-Identifier: Apache-2.0
#include "git_running.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <set>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace kesu {
namespace {

namespace fs = std::filesystem;

// The commands that write files of a work tree. `pull` is not among them: it waits for the network, and merges by
// running one of these.
constexpr std::array<std::string_view, 13> kRewriting = {"am",        "apply",  "checkout", "cherry-pick", "merge",
                                                         "read-tree", "rebase", "reset",    "restore",     "revert",
                                                         "stash",     "switch", "clean"};

// A process may end while it is looked at; whatever can no longer be read is empty. Arguments past the buffer are of no
// interest.
std::string contents(const fs::path& path) {
  std::array<char, 4096> buffer{};
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return {};
  const ssize_t size = ::read(file, buffer.data(), buffer.size());
  ::close(file);
  return size > 0 ? std::string(buffer.data(), static_cast<std::size_t>(size)) : std::string();
}

int parent_of(int pid) {
  // "pid (command) state parent …": the command may hold blanks and brackets, so the last bracket counts.
  const std::string stat = contents("/proc/" + std::to_string(pid) + "/stat");
  const std::size_t bracket = stat.rfind(')');
  if (bracket == std::string::npos || bracket + 4 >= stat.size()) return 0;
  int parent = 0;
  std::from_chars(stat.data() + bracket + 4, stat.data() + stat.size(), parent);
  return parent;
}

// A hook or an alias runs kesu below git; waiting for that git would be waiting for ourselves.
std::set<int> ancestors() {
  std::set<int> all;
  for (int pid = ::getpid(); pid > 1 && all.insert(pid).second;)
    pid = parent_of(pid);
  return all;
}

bool is_rewriting_git(const fs::path& process) {
  if (!contents(process / "comm").starts_with("git")) return false;
  const std::string arguments = contents(process / "cmdline");
  for (std::size_t begin = arguments.find('\0'); begin != std::string::npos && begin + 1 < arguments.size();) {
    const std::size_t end = std::min(arguments.find('\0', begin + 1), arguments.size());
    const std::string_view word = std::string_view(arguments).substr(begin + 1, end - begin - 1);
    if (std::find(kRewriting.begin(), kRewriting.end(), word) != kRewriting.end()) return true;
    begin = end;
  }
  return false;
}

bool is_in(const fs::path& process, const std::string& work_tree) {
  std::error_code error;
  const std::string directory = fs::read_symlink(process / "cwd", error).string();
  if (error) return false;
  return directory == work_tree || directory.starts_with(work_tree + "/");
}

}  // namespace

std::optional<int> git_rewriting(const std::string& work_tree) {
  if (work_tree.empty()) return std::nullopt;
  std::error_code error;
  const std::string real = fs::canonical(work_tree, error).string();
  if (error) return std::nullopt;
  std::optional<std::set<int>> own;
  for (fs::directory_iterator it("/proc", error), end; !error && it != end; it.increment(error)) {
    const std::string name = it->path().filename().string();
    int pid = 0;
    const auto [rest, bad] = std::from_chars(name.data(), name.data() + name.size(), pid);
    if (bad != std::errc() || rest != name.data() + name.size()) continue;
    if (!is_rewriting_git(it->path()) || !is_in(it->path(), real)) continue;
    if (!own) own = ancestors();
    if (own->count(pid) == 0) return pid;
  }
  return std::nullopt;
}

}  // namespace kesu
