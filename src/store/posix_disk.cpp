// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/posix_disk.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <map>
#include <system_error>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kesu/core/text.hpp"

#include "file_lock.hpp"
#include "posix_file.hpp"

namespace kesu {
namespace {

// From here on one flush of the whole file system is cheaper than one for each file.
constexpr std::size_t kFilesForOneFlush = 16;

FileType type_of(mode_t mode) {
  if (S_ISREG(mode)) return FileType::kFile;
  return S_ISDIR(mode) ? FileType::kDirectory : FileType::kOther;
}

FileType type_of(const dirent& entry, int directory) {
  if (entry.d_type == DT_REG) return FileType::kFile;
  if (entry.d_type == DT_DIR) return FileType::kDirectory;
  if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN) return FileType::kOther;
  struct stat status {};
  if (fstatat(directory, entry.d_name, &status, 0) != 0) return FileType::kOther;  // a link that leads nowhere
  return type_of(status.st_mode);
}

Result<void> write_all(int fd, std::string_view bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return fail_errno(errno, path);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return {};
}

Result<void> sync_one(const std::string& path, int flags) {
  auto fd = open_file(path, flags);
  if (!fd) return fail(fd.error());
  while (::fsync(fd->number()) != 0) {
    if (errno != EINTR) return fail_errno(errno, path);
  }
  return {};
}

/// One flush for each file system that any of `paths` is on.
Result<void> sync_file_systems(const std::vector<std::string>& paths) {
  std::vector<dev_t> done;
  for (const std::string& path : paths) {
    auto fd = open_file(path, O_RDONLY);
    if (!fd) return fail(fd.error());
    struct stat status {};
    if (::fstat(fd->number(), &status) != 0) return fail_errno(errno, path);
    if (std::find(done.begin(), done.end(), status.st_dev) != done.end()) continue;
    if (::syncfs(fd->number()) != 0) return fail_errno(errno, path);
    done.push_back(status.st_dev);
  }
  return {};
}

/// For file systems that cannot rename without replacing: the new name is made first, then the old one goes.
Result<void> link_new(const std::string& from, const std::string& to) {
  if (::link(from.c_str(), to.c_str()) != 0) return fail_errno(errno, to);
  if (::unlink(from.c_str()) != 0) return fail_errno(errno, from);
  return {};
}

class PosixDisk final : public Disk {
 public:
  Result<std::string> read(const std::string& path) override {
    auto fd = open_file(path, O_RDONLY);
    if (!fd) return fail(fd.error());
    struct stat status {};
    if (::fstat(fd->number(), &status) != 0) return fail_errno(errno, path);
    std::string bytes;
    bytes.resize(static_cast<std::size_t>(std::max<off_t>(status.st_size, 0)) +
                 1);  // one more tells the end from growth
    std::size_t filled = 0;
    while (true) {
      const ssize_t count = ::read(fd->number(), bytes.data() + filled, bytes.size() - filled);
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return fail_errno(errno, path);
      if (count == 0) break;
      filled += static_cast<std::size_t>(count);
      if (filled == bytes.size()) bytes.resize(bytes.size() * 2);
    }
    bytes.resize(filled);
    return bytes;
  }

  Result<std::vector<DirectoryEntry>> list(const std::string& path) override {
    DIR* directory = ::opendir(path.c_str());
    if (directory == nullptr) return fail_errno(errno, path);
    std::vector<DirectoryEntry> entries;
    errno = 0;
    while (const dirent* entry = ::readdir(directory)) {
      const std::string_view name = entry->d_name;
      if (name != "." && name != "..") entries.push_back({std::string(name), type_of(*entry, ::dirfd(directory))});
      errno = 0;
    }
    const int error = errno;
    ::closedir(directory);
    if (error != 0) return fail_errno(error, path);
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return entries;
  }

  FileType type(const std::string& path) override {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? type_of(status.st_mode) : FileType::kNone;
  }

  FileType own_type(const std::string& path) override {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0 ? type_of(status.st_mode) : FileType::kNone;
  }

  Result<void> create(const std::string& path, std::string_view bytes) override {
    auto fd = open_file(path, O_WRONLY | O_CREAT | O_EXCL);
    if (!fd) return fail(fd.error());
    auto done = write_all(fd->number(), bytes, path);
    if (done) done = fd->close(path);  // some file systems tell of a full disk only here
    if (!done) ::unlink(path.c_str());
    return done;
  }

  Result<void> sync(const std::vector<std::string>& paths) override {
    if (paths.size() >= kFilesForOneFlush) return sync_file_systems(paths);
    for (const std::string& path : paths) {
      if (auto done = sync_one(path, O_RDONLY); !done) return done;
    }
    return {};
  }

  Result<void> sync_directories(const std::vector<std::string>& paths) override {
    for (const std::string& path : paths) {
      if (auto done = sync_one(path, O_RDONLY | O_DIRECTORY); !done) return done;
    }
    return {};
  }

  Result<void> rename(const std::string& from, const std::string& to) override {
    if (::rename(from.c_str(), to.c_str()) != 0) return fail_errno(errno, to);
    return {};
  }

  Result<void> rename_new(const std::string& from, const std::string& to) override {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return {};
    if (errno == EINVAL || errno == ENOSYS) return link_new(from, to);
    return fail_errno(errno, to);
  }

  Result<void> remove(const std::string& path) override {
    if (::unlink(path.c_str()) != 0) return fail_errno(errno, path);
    return {};
  }

  Result<void> make_directories(const std::string& path) override {
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (error) return fail_errno(error.value(), path);
    return {};
  }

  Result<void> make_private_directory(const std::string& path) override {
    if (::mkdir(path.c_str(), S_IRWXU) != 0 && errno != EEXIST) return fail_errno(errno, path);
    return {};
  }

  Result<std::shared_ptr<void>> lock(const std::string& path, std::chrono::milliseconds wait) override {
    return lock_file(path, wait);
  }
};

}  // namespace

std::unique_ptr<Disk> posix_disk() {
  return std::make_unique<PosixDisk>();
}

}  // namespace kesu
