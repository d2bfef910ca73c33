// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/held_files.hpp"

#include "kesu/core/text.hpp"

namespace kesu {
namespace {

Result<void> refused(const std::string& path) {
  return fail(ErrorKind::kEnvironment, tr("this is not to be written"), {path});
}

tl::unexpected<Error> missing(const std::string& path) {
  return fail(ErrorKind::kNotFound, tr("this is not there"), {path});
}

}  // namespace

HeldFiles::HeldFiles(Disk& below, std::string root, std::vector<std::pair<std::string, std::string>> files)
    : below_(below), root_(std::move(root)) {
  for (auto& [path, bytes] : files)
    files_.emplace(root_ + "/" + path, std::move(bytes));
}

bool HeldFiles::holds(const std::string& path) const {
  return path == root_ || path.starts_with(root_ + "/");
}

Result<std::string> HeldFiles::read(const std::string& path) {
  if (!holds(path)) return below_.read(path);
  const auto found = files_.find(path);
  if (found == files_.end()) return missing(path);
  return found->second;
}

Result<std::vector<DirectoryEntry>> HeldFiles::list(const std::string& path) {
  if (!holds(path)) return below_.list(path);
  const std::string prefix = path + "/";
  std::map<std::string, FileType> names;
  for (auto file = files_.lower_bound(prefix); file != files_.end() && file->first.starts_with(prefix); ++file) {
    const std::string rest = file->first.substr(prefix.size());
    const std::size_t slash = rest.find('/');
    names[rest.substr(0, slash)] = slash == std::string::npos ? FileType::kFile : FileType::kDirectory;
  }
  if (names.empty()) return missing(path);
  std::vector<DirectoryEntry> entries;
  for (const auto& [name, type] : names)
    entries.push_back({name, type});
  return entries;
}

FileType HeldFiles::type(const std::string& path) {
  if (!holds(path)) return below_.type(path);
  if (files_.contains(path)) return FileType::kFile;
  const auto below = files_.lower_bound(path + "/");
  return below != files_.end() && below->first.starts_with(path + "/") ? FileType::kDirectory : FileType::kNone;
}

Result<void> HeldFiles::create(const std::string& path, std::string_view /*bytes*/) {
  return refused(path);
}
Result<void> HeldFiles::sync(const std::vector<std::string>& paths) {
  return refused(paths.empty() ? root_ : paths.front());
}
Result<void> HeldFiles::sync_directories(const std::vector<std::string>& paths) {
  return refused(paths.empty() ? root_ : paths.front());
}
Result<void> HeldFiles::rename(const std::string& from, const std::string& /*to*/) {
  return refused(from);
}
Result<void> HeldFiles::rename_new(const std::string& from, const std::string& /*to*/) {
  return refused(from);
}
Result<void> HeldFiles::append(const std::string& path, std::string_view /*bytes*/) {
  return refused(path);
}
Result<void> HeldFiles::truncate(const std::string& path, std::size_t /*size*/) {
  return refused(path);
}
Result<void> HeldFiles::remove(const std::string& path) {
  return refused(path);
}
Result<void> HeldFiles::make_directories(const std::string& path) {
  return refused(path);
}

}  // namespace kesu
