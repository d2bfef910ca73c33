// SPDX-License-Identifier: Apache-2.0
#include "posix_file.hpp"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace kesu {

tl::unexpected<Error> fail_errno(int error, const std::string& path) {
  ErrorKind kind = ErrorKind::kEnvironment;
  if (error == ENOENT || error == ENOTDIR) kind = ErrorKind::kNotFound;
  if (error == EEXIST) kind = ErrorKind::kRefused;
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

Result<OpenFile> open_file(const std::string& path, int flags) {
  constexpr mode_t kMode = 0666;
  while (true) {
    const int number = ::open(path.c_str(), flags | O_CLOEXEC, kMode);
    if (number >= 0) return OpenFile(number);
    if (errno != EINTR) return fail_errno(errno, path);
  }
}

}  // namespace kesu
