// SPDX-License-Identifier: Apache-2.0
#include "file_lock.hpp"

#include <array>
#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "kesu/core/text.hpp"

#include "posix_file.hpp"

namespace kesu {
namespace {

constexpr std::chrono::milliseconds kPause(2);  // between two looks; a write takes about as long

/// The process named in the lock file; "?" while its owner has not written it yet.
std::string owner_of(const OpenFile& file) {
  std::array<char, 16> text{};
  const ssize_t count = ::pread(file.number(), text.data(), text.size(), 0);
  const std::string owner(text.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
  const std::string digits = owner.substr(0, owner.find_first_not_of("0123456789"));
  return digits.empty() ? "?" : digits;
}

/// For people who meet the lock only; that it fails on a full disk does not matter.
void write_owner(const OpenFile& file) {
  const std::string owner = fmt::format("{}\n", ::getpid());
  if (::ftruncate(file.number(), 0) != 0) return;
  if (::pwrite(file.number(), owner.data(), owner.size(), 0) < 0) return;
}

}  // namespace

Result<std::shared_ptr<void>> lock_file(const std::string& path, std::chrono::milliseconds wait) {
  auto file = open_file(path, O_RDWR | O_CREAT);
  if (!file) return fail(file.error());
  const auto give_up = std::chrono::steady_clock::now() + wait;
  while (::flock(file->number(), LOCK_EX | LOCK_NB) != 0) {
    if (errno == EINTR) continue;
    if (errno != EWOULDBLOCK) return fail_errno(errno, path);
    if (std::chrono::steady_clock::now() >= give_up) {
      return fail(ErrorKind::kEnvironment, say("another kesu is writing (pid {0})", owner_of(*file)), {path},
                  tr("try again when it has finished"));
    }
    std::this_thread::sleep_for(kPause);
  }
  write_owner(*file);
  return std::make_shared<OpenFile>(std::move(*file));
}

}  // namespace kesu
