// SPDX-License-Identifier: Apache-2.0
#include "posix_file.hpp"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kesu {
namespace {

constexpr mode_t kRights = S_IRWXU | S_IRWXG | S_IRWXO;

}  // namespace

std::string parent_of(const std::string& path) {
  const std::size_t last = path.find_last_not_of('/');
  const std::size_t slash = last == std::string::npos ? last : path.rfind('/', last);
  if (slash == std::string::npos) return path.starts_with('/') ? "/" : ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

bool is_shared(unsigned mode) {
  return (mode & S_ISGID) != 0 && (mode & S_IWGRP) != 0;
}

tl::unexpected<Error> fail_errno(int error, const std::string& path) {
  ErrorKind kind = ErrorKind::kEnvironment;
  if (error == ENOENT || error == ENOTDIR) kind = ErrorKind::kNotFound;
  if (error == EEXIST) kind = ErrorKind::kRefused;
  if (error == ELOOP) kind = ErrorKind::kInvalidData;
  return fail(kind, std::generic_category().message(error), {path});
}

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept {
  if (number_ >= 0 && number_ != other.number_) ::close(number_);
  number_ = std::exchange(other.number_, -1);
  return *this;
}

OpenFile::~OpenFile() {
  if (number_ >= 0) ::close(number_);
}

Result<void> OpenFile::close(const std::string& path) {
  // After EINTR Linux has closed it all the same: closing again might hit a file that another thread just opened.
  if (::close(std::exchange(number_, -1)) != 0 && errno != EINTR) return fail_errno(errno, path);
  return {};
}

Result<OpenFile> open_file(const std::string& path, int flags, unsigned mode) {
  while (true) {
    const int number = ::open(path.c_str(), flags | O_CLOEXEC, mode);
    if (number >= 0) return OpenFile(number);
    if (errno != EINTR) return fail_errno(errno, path);
  }
}

void share_with_group(const OpenFile& file, const std::string& path) {
  constexpr mode_t kShared = S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP;
  struct stat own {};
  struct stat directory {};
  if (::fstat(file.number(), &own) != 0 || own.st_uid != ::geteuid()) return;
  if (::stat(parent_of(path).c_str(), &directory) != 0 || !is_shared(directory.st_mode)) return;
  if (own.st_gid != directory.st_gid && ::fchown(file.number(), static_cast<uid_t>(-1), directory.st_gid) != 0) return;
  if ((own.st_mode & kShared) != kShared) static_cast<void>(::fchmod(file.number(), (own.st_mode & kRights) | kShared));
}

bool take_after(const OpenFile& file, const std::string& like) {
  constexpr unsigned kGroupShift = 3;
  struct stat model {};
  struct stat own {};
  if (::lstat(like.c_str(), &model) != 0 || !S_ISREG(model.st_mode) || ::fstat(file.number(), &own) != 0) return false;
  mode_t mode = model.st_mode & kRights;
  const bool is_owners = model.st_uid == own.st_uid;
  bool has_group = model.st_gid == own.st_gid;
  if (!is_owners) has_group = ::fchown(file.number(), model.st_uid, model.st_gid) == 0 || has_group;
  if (!has_group) has_group = ::fchown(file.number(), static_cast<uid_t>(-1), model.st_gid) == 0;
  if (!has_group) mode = (mode & ~static_cast<mode_t>(S_IRWXG)) | ((mode & S_IRWXO) << kGroupShift);
  return ::fchmod(file.number(), mode) == 0;
}

}  // namespace kesu
