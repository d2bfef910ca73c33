// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/posix_disk.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <dirent.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
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

DirectoryEntry look_at(const dirent& entry, int directory) {
  if (entry.d_type == DT_REG) return {entry.d_name, FileType::kFile};
  if (entry.d_type == DT_DIR) return {entry.d_name, FileType::kDirectory};
  if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN) return {entry.d_name, FileType::kOther};
  struct stat status {};
  const bool is_link = fstatat(directory, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
  const bool is_there = fstatat(directory, entry.d_name, &status, 0) == 0;
  return {entry.d_name, is_there ? type_of(status.st_mode) : FileType::kOther, is_link};
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

/// Everything that `fd` gives, at most `most` bytes of it.
Result<std::string> read_all(const OpenFile& fd, const struct stat& status, std::size_t most, const std::string& path) {
  const auto size = static_cast<std::size_t>(std::max<off_t>(status.st_size, 0));
  if (S_ISREG(status.st_mode) && size > most) {
    return fail(ErrorKind::kInvalidData, say("the file has {0} bytes; at most {1} are read", size, most), {path});
  }
  std::string bytes;
  bytes.resize(std::min(size, most) + 1);  // one more tells the end from growth
  std::size_t filled = 0;
  while (true) {
    const ssize_t count = ::read(fd.number(), bytes.data() + filled, bytes.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return fail_errno(errno, path);
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
    if (filled > most) return fail(ErrorKind::kInvalidData, say("this has no end within {0} bytes", most), {path});
    if (filled == bytes.size()) bytes.resize(std::min(bytes.size() * 2, most + 1));
  }
  bytes.resize(filled);
  return bytes;
}

/// A pipe that a shell made for a program's output, <(…), which is being written; one with a name in some directory may
/// have no writer, ever.
bool is_passed_pipe(const OpenFile& fd) {
  struct statfs system {};
  return ::fstatfs(fd.number(), &system) == 0 && system.f_type == PIPEFS_MAGIC;
}

/// What to do with the mode of a new directory below a shared one: umask takes rights away that its group needs.
void share_directory(const std::string& path, const struct stat& parent) {
  struct stat own {};
  if (!is_shared(parent.st_mode) || ::lstat(path.c_str(), &own) != 0) return;
  if (!S_ISDIR(own.st_mode) || own.st_uid != ::geteuid()) return;
  constexpr mode_t kShared = S_ISGID | S_IRWXG;
  if (own.st_gid != parent.st_gid && ::lchown(path.c_str(), static_cast<uid_t>(-1), parent.st_gid) != 0) return;
  if ((own.st_mode & kShared) != kShared) static_cast<void>(::chmod(path.c_str(), (own.st_mode & 07777) | kShared));
}

/// mkdir(2) with `mode` less umask, and what its parent hands down. kRefused if something is there.
Result<void> make_directory(const std::string& path, mode_t mode) {
  if (::mkdir(path.c_str(), mode) != 0) return fail_errno(errno, path);
  struct stat parent {};
  if (::stat(parent_of(path).c_str(), &parent) == 0) share_directory(path, parent);
  return {};
}

Result<void> flush(const OpenFile& file, const std::string& path) {
  while (::fsync(file.number()) != 0) {
    if (errno != EINTR) return fail_errno(errno, path);
  }
  return {};
}

Result<void> sync_one(const std::string& path, int flags) {
  auto fd = open_file(path, flags);
  if (!fd) return fail(fd.error());
  return flush(*fd, path);
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

/// Writes a new file and closes it; on failure it is gone.
Result<void> fill(OpenFile fd, const std::string& path, std::string_view bytes) {
  auto done = write_all(fd.number(), bytes, path);
  if (done) done = fd.close(path);  // some file systems tell of a full disk only here
  if (!done) ::unlink(path.c_str());
  return done;
}

class PosixDisk final : public Disk {
 public:
  Result<std::string> read(const std::string& path) override {
    auto fd = open_file(path, O_RDONLY | O_NONBLOCK);  // a pipe must not keep us waiting for its writer
    if (!fd) return fail(fd.error());
    struct stat status {};
    if (::fstat(fd->number(), &status) != 0) return fail_errno(errno, path);
    if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode))
      return fail(ErrorKind::kInvalidData, tr("this is a pipe or a device, no file"), {path});
    return read_all(*fd, status, kLargestFile, path);
  }

  Result<std::string> read_stream(const std::string& path, std::size_t most) override {
    auto fd = open_file(path, O_RDONLY | O_NONBLOCK);
    if (!fd) return fail(fd.error());
    struct stat status {};
    if (::fstat(fd->number(), &status) != 0) return fail_errno(errno, path);
    if (is_passed_pipe(*fd)) {
      if (::fcntl(fd->number(), F_SETFL, O_RDONLY) != 0) return fail_errno(errno, path);
    } else if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)) {
      return fail(ErrorKind::kInvalidData, tr("this is a pipe or a device, no file"), {path});
    }
    return read_all(*fd, status, most, path);
  }

  Result<std::string> read_plain(const std::string& path, std::size_t most) override {
    auto fd = open_file(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    if (!fd) {
      if (fd.error().kind == ErrorKind::kInvalidData) fd.error().message = tr("this is a link, not a file");
      return fail(std::move(fd.error()));
    }
    struct stat status {};
    if (::fstat(fd->number(), &status) != 0) return fail_errno(errno, path);
    if (S_ISDIR(status.st_mode)) return fail(ErrorKind::kInvalidData, tr("this is a directory, not a file"), {path});
    if (!S_ISREG(status.st_mode))
      return fail(ErrorKind::kInvalidData, tr("this is a pipe or a device, no file"), {path});
    return read_all(*fd, status, most, path);
  }

  Result<std::vector<DirectoryEntry>> list(const std::string& path) override {
    DIR* directory = ::opendir(path.c_str());
    if (directory == nullptr) return fail_errno(errno, path);
    std::vector<DirectoryEntry> entries;
    errno = 0;
    while (const dirent* entry = ::readdir(directory)) {
      const std::string_view name = entry->d_name;
      if (name != "." && name != "..") entries.push_back(look_at(*entry, ::dirfd(directory)));
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

  Result<std::string> real_path(const std::string& path) override {
    char* const real = ::realpath(path.c_str(), nullptr);
    if (real == nullptr) return fail_errno(errno, path);
    std::string text = real;
    std::free(real);
    return text;
  }

  Result<void> create(const std::string& path, std::string_view bytes) override {
    auto fd = open_file(path, O_WRONLY | O_CREAT | O_EXCL);
    if (!fd) return fail(fd.error());
    return fill(*std::move(fd), path, bytes);
  }

  Result<void> create_like(const std::string& path, std::string_view bytes, const std::string& like) override {
    // What may be private is never anything else, not even for a moment.
    const bool is_there = own_type(like) == FileType::kFile;
    auto fd = is_there ? open_file(path, O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR)
                       : open_file(path, O_WRONLY | O_CREAT | O_EXCL);
    if (!fd) return fail(fd.error());
    if (!is_there || !take_after(*fd, like)) share_with_group(*fd, like);
    return fill(*std::move(fd), path, bytes);
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

  Result<void> append(const std::string& path, std::string_view bytes) override {
    auto fd = open_file(path, O_WRONLY | O_CREAT | O_APPEND);
    if (!fd) return fail(fd.error());
    struct stat before {};
    if (::fstat(fd->number(), &before) != 0) return fail_errno(errno, path);
    auto done = write_all(fd->number(), bytes, path);
    if (done) done = flush(*fd, path);
    // A half that cannot be taken back is for the reader to recognise.
    if (!done && ::ftruncate(fd->number(), before.st_size) != 0) done.error().hint = tr("a part of it may be there");
    return done;
  }

  Result<void> truncate(const std::string& path, std::size_t size) override {
    auto fd = open_file(path, O_WRONLY);
    if (!fd) return fail(fd.error());
    if (::ftruncate(fd->number(), static_cast<off_t>(size)) != 0) return fail_errno(errno, path);
    return flush(*fd, path);
  }

  Result<void> remove(const std::string& path) override {
    if (::unlink(path.c_str()) != 0) return fail_errno(errno, path);
    return {};
  }

  Result<void> make_directories(const std::string& path) override {
    if (type(path) == FileType::kDirectory) return {};
    const std::string parent = parent_of(path);
    if (parent != path && type(parent) != FileType::kDirectory) {
      if (auto made = make_directories(parent); !made) return made;
    }
    auto made = make_directory(path, S_IRWXU | S_IRWXG | S_IRWXO);
    if (!made && type(path) == FileType::kDirectory) return {};  // another was as quick
    return made;
  }

  Result<void> make_private_directory(const std::string& path) override {
    auto made = make_directory(path, S_IRWXU);
    if (made || made.error().kind != ErrorKind::kRefused) return made;
    // It may have become shared since, by a chmod of the directory above.
    struct stat parent {};
    if (::stat(parent_of(path).c_str(), &parent) == 0) share_directory(path, parent);
    return {};
  }

  Result<std::shared_ptr<DiskLock>> lock(const std::string& path, std::chrono::milliseconds wait) override {
    return lock_file(path, wait);
  }
};

}  // namespace

std::unique_ptr<Disk> posix_disk() {
  return std::make_unique<PosixDisk>();
}

}  // namespace kesu
