// SPDX-License-Identifier: Apache-2.0
// An open file that closes itself, and what a failed system call is to kesu.
#pragma once

#include <string>
#include <utility>

#include "kesu/core/result.hpp"

namespace kesu {

/// The failure that `error` (an errno) on `path` stands for: kNotFound if nothing is there, kRefused if something is
/// that must not be, else kEnvironment; the message is the system's own words.
[[nodiscard]] tl::unexpected<Error> fail_errno(int error, const std::string& path);

/// Owns a file descriptor.
class OpenFile {
 public:
  explicit OpenFile(int number) : number_(number) {}
  OpenFile(OpenFile&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  OpenFile& operator=(OpenFile&& other) noexcept;
  ~OpenFile();

  [[nodiscard]] int number() const { return number_; }
  /// Closes it now, and tells what closing has to say. `path` is for the message.
  [[nodiscard]] Result<void> close(const std::string& path);

 private:
  int number_;
};

/// open(2), not inherited by other programs. Files are created mode 0666 less umask.
[[nodiscard]] Result<OpenFile> open_file(const std::string& path, int flags);

}  // namespace kesu
