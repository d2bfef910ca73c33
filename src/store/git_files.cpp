// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/git_files.hpp"

#include <charconv>

#include "kesu/core/text.hpp"
#include "kesu/store/git.hpp"

#include "run_git.hpp"

namespace kesu {
namespace {

struct Entry {
  std::string object;
  std::string path;
};

/// What `git ls-tree -r -z` says of ordinary files: "100644 blob <object>\t<path>\0".
std::vector<Entry> entries_of(std::string_view listing) {
  std::vector<Entry> entries;
  while (!listing.empty()) {
    const std::size_t end = std::min(listing.find('\0'), listing.size());
    const std::string_view line = listing.substr(0, end);
    listing.remove_prefix(std::min(end + 1, listing.size()));
    constexpr std::string_view kFile = "100";  // 100644 and 100755; links are 120000
    const std::size_t tab = line.find('\t');
    const std::size_t object = line.find(" blob ");
    if (!line.starts_with(kFile) || tab == std::string_view::npos || object == std::string_view::npos) continue;
    const std::size_t first = object + std::string_view(" blob ").size();
    entries.push_back({std::string(line.substr(first, tab - first)), std::string(line.substr(tab + 1))});
  }
  return entries;
}

/// Takes one object off what `git cat-file --batch` says: "<object> blob <size>\n<bytes>\n".
bool take_object(std::string_view& output, std::string& bytes) {
  const std::size_t line = output.find('\n');
  if (line == std::string_view::npos) return false;
  const std::size_t space = output.rfind(' ', line);
  if (space == std::string_view::npos) return false;
  std::size_t size = 0;
  const auto [end, failure] = std::from_chars(output.data() + space + 1, output.data() + line, size);
  if (failure != std::errc{} || end != output.data() + line || output.size() < line + 1 + size + 1) return false;
  bytes = std::string(output.substr(line + 1, size));
  output.remove_prefix(line + 1 + size + 1);
  return true;
}

}  // namespace

Result<GitFiles> git_files(const std::string& directory, const std::string& revision,
                           const std::vector<std::string>& paths) {
  if (!find_git(directory)) return fail(ErrorKind::kNotFound, tr("this is no git work tree"), {directory});
  const auto named = run_git(
      directory, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"}, GitAccess::kReading);
  if (!named) return fail(named.error());
  if (named->status != 0) return fail(ErrorKind::kNotFound, say("there is no commit '{0}'", revision));
  GitFiles found;
  found.commit = named->output.substr(0, named->output.find('\n'));

  std::vector<std::string> arguments{"ls-tree", "-r", "-z", found.commit, "--"};
  arguments.insert(arguments.end(), paths.begin(), paths.end());
  const auto listing = git_output(directory, arguments, GitAccess::kReading);
  if (!listing) return fail(listing.error());
  const std::vector<Entry> entries = entries_of(*listing);
  std::string wanted;
  for (const Entry& entry : entries)
    wanted += entry.object + "\n";
  const auto objects = git_output(directory, {"cat-file", "--batch"}, GitAccess::kReading, wanted);
  if (!objects) return fail(objects.error());
  std::string_view rest = *objects;
  for (const Entry& entry : entries) {
    std::string bytes;
    if (!take_object(rest, bytes)) return fail(ErrorKind::kEnvironment, say("git does not give {0}", entry.path));
    found.files.emplace_back(entry.path, std::move(bytes));
  }
  return found;
}

}  // namespace kesu
