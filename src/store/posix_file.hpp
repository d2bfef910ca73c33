// SPDX-License-Identifier: Apache-2.0
// An open file that closes itself, and what a failed system call is to kesu.
#pragma once

#include <string>
#include <utility>

#include "kesu/core/result.hpp"

namespace kesu {

/// The failure that `error` (an errno) on `path` stands for: kNotFound if nothing is there, kRefused if something is
/// that must not be, kInvalidData if it is a link that must not be followed, else kEnvironment; the message is the
/// system's own words.
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

/// open(2), not inherited by other programs. Files are created with `mode` less umask.
[[nodiscard]] Result<OpenFile> open_file(const std::string& path, int flags, unsigned mode = 0666);

/// The directory that `path` lies in.
std::string parent_of(const std::string& path);

/// True if a directory of this mode is shared by a group: it hands its group down and is group-writable.
bool is_shared(unsigned mode);

/// Gives a file of ours at `path` to the group of its directory, to read and write, if that directory is shared: it
/// hands its group down and is group-writable (as with git's core.sharedRepository). Best effort.
void share_with_group(const OpenFile& file, const std::string& path);

/// Gives `file`, which is new and will get the name `like`, the owner, group and mode of the file there. The owner only
/// where we may; without the right to give the group, the group's rights become those of everybody. False if there is
/// none.
bool take_after(const OpenFile& file, const std::string& like);

}  // namespace kesu
