// SPDX-License-Identifier: Apache-2.0
#include "file_lock.hpp"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kesu/core/text.hpp"

#include "posix_file.hpp"

namespace kesu {
namespace {

constexpr std::chrono::milliseconds kPause(2);  // between two looks; a write takes about as long

class FileLock final : public DiskLock {
 public:
  FileLock(OpenFile file, std::string path) : file_(std::move(file)), path_(std::move(path)) {}

  [[nodiscard]] bool stands() const override {
    struct stat held {};
    struct stat named {};
    if (::fstat(file_.number(), &held) != 0 || ::lstat(path_.c_str(), &named) != 0) return false;
    return held.st_dev == named.st_dev && held.st_ino == named.st_ino;
  }
  [[nodiscard]] const OpenFile& file() const { return file_; }

 private:
  OpenFile file_;
  std::string path_;
};

/// The process named in the lock file, if it lives: its owner may not have written it yet, and then the one before him
/// stands there.
int owner_of(const OpenFile& file) {
  std::array<char, 16> text{};
  const ssize_t count = ::pread(file.number(), text.data(), text.size(), 0);
  int pid = 0;
  if (count > 0) std::from_chars(text.data(), text.data() + count, pid);
  return pid > 0 && (::kill(pid, 0) == 0 || errno == EPERM) ? pid : 0;
}

/// For people who meet the lock only; that it fails on a full disk does not matter.
void write_owner(const OpenFile& file) {
  const std::string owner = fmt::format("{}\n", ::getpid());
  if (::ftruncate(file.number(), 0) != 0) return;
  if (::pwrite(file.number(), owner.data(), owner.size(), 0) < 0) return;
}

Result<OpenFile> open_lock(const std::string& path) {
  auto file = open_file(path, O_RDWR | O_CREAT | O_NOFOLLOW);
  // A link must not be followed: what it leads to would be emptied.
  const bool is_link = !file && file.error().kind == ErrorKind::kInvalidData;
  struct stat status {};
  if (is_link || (file && ::fstat(file->number(), &status) == 0 && !S_ISREG(status.st_mode))) {
    return fail(ErrorKind::kInvalidData, tr("this is a link or no file at all: kesu does not write through it"), {path},
                tr("remove it: kesu makes it anew"));
  }
  if (file) share_with_group(*file, path);
  return file;
}

}  // namespace

Result<std::shared_ptr<DiskLock>> lock_file(const std::string& path, std::chrono::milliseconds wait) {
  const auto give_up = std::chrono::steady_clock::now() + wait;
  while (true) {
    auto file = open_lock(path);
    if (!file) return fail(file.error());
    const auto lock = std::make_shared<FileLock>(*std::move(file), path);
    while (::flock(lock->file().number(), LOCK_EX | LOCK_NB) != 0) {
      if (errno == EINTR) continue;
      if (errno != EWOULDBLOCK) return fail_errno(errno, path);
      if (std::chrono::steady_clock::now() >= give_up) {
        const int owner = owner_of(lock->file());
        return fail(ErrorKind::kEnvironment,
                    owner == 0 ? tr("another kesu is writing") : say("another kesu is writing (pid {0})", owner),
                    {path}, tr("try again when it has finished"));
      }
      std::this_thread::sleep_for(kPause);
    }
    if (!lock->stands()) continue;  // removed while we waited
    write_owner(lock->file());
    return lock;
  }
}

}  // namespace kesu
