// SPDX-License-Identifier: Apache-2.0
// The disk as an argument: what kesu asks of a file system, so that tests can answer from memory and fail on purpose.
// Core itself does no I/O.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/result.hpp"

namespace kesu {

enum class FileType : std::uint8_t { kNone, kFile, kDirectory, kOther };

struct DirectoryEntry {
  std::string name;
  FileType type = FileType::kFile;
  bool is_link = false;  ///< `type` is that of where it leads, kOther if nowhere
};

/// No file that kesu reads whole has any business to be larger: 64 MiB.
inline constexpr std::size_t kLargestFile = std::size_t{64} << 20;

/// A lock that Disk::lock() gave. It is given back when the last copy goes, or its process ends.
class DiskLock {
 public:
  DiskLock() = default;
  DiskLock(const DiskLock&) = delete;
  DiskLock& operator=(const DiskLock&) = delete;
  virtual ~DiskLock() = default;
  /// False if its name is no longer that of what was locked: somebody removed it, so another may hold a lock of that
  /// name now.
  [[nodiscard]] virtual bool stands() const { return true; }
};

/// Paths are UTF-8 bytes, absolute or relative to the process's directory. Failures: kNotFound if the path is not
/// there, kEnvironment for all else, with path in `at`.
class Disk {
 public:
  virtual ~Disk() = default;
  /// The whole file. kInvalidData if it is a pipe or a device, or larger than kLargestFile.
  [[nodiscard]] virtual Result<std::string> read(const std::string& path) = 0;
  /// All that can be read at `path`, be it a pipe that a shell passes on, <(…). kInvalidData if it is a device or a
  /// pipe with a name, or more than `most` bytes.
  [[nodiscard]] virtual Result<std::string> read_stream(const std::string& path, std::size_t most) {
    static_cast<void>(most);
    return read(path);
  }
  /// The whole of a file that is itself one: not where a link leads, not what a pipe or a device gives. kInvalidData
  /// for those and for more than `most` bytes.
  [[nodiscard]] virtual Result<std::string> read_plain(const std::string& path, std::size_t most) {
    return read_stream(path, most);
  }
  /// Entries sorted by bytes of name, without "." and ".."; types as type() tells them.
  [[nodiscard]] virtual Result<std::vector<DirectoryEntry>> list(const std::string& path) = 0;
  /// Type of what is at `path`, following links; kNone if nothing is.
  virtual FileType type(const std::string& path) = 0;
  /// Type of what is at `path` itself: a link is kOther wherever it leads.
  virtual FileType own_type(const std::string& path) { return type(path); }
  /// `path` with every link followed: absolute.
  [[nodiscard]] virtual Result<std::string> real_path(const std::string& path) { return path; }
  /// Creates `path` with `bytes` and fails with kRefused if it exists; not durable until sync().
  [[nodiscard]] virtual Result<void> create(const std::string& path, std::string_view bytes) = 0;
  /// create() for bytes that will get the name `like`: with the mode, the group and, where we may, the owner of the
  /// file there; if there is none, those that one created there would get, group-writable in a directory that hands
  /// its group down and is.
  [[nodiscard]] virtual Result<void> create_like(const std::string& path, std::string_view bytes,
                                                 const std::string& like) {
    static_cast<void>(like);
    return create(path, bytes);
  }
  /// Makes the bytes of these files durable; one flush for many.
  [[nodiscard]] virtual Result<void> sync(const std::vector<std::string>& paths) = 0;
  /// Makes the names in these directories durable.
  [[nodiscard]] virtual Result<void> sync_directories(const std::vector<std::string>& paths) = 0;
  /// Atomically gives `from` the name `to`, replacing what is there.
  [[nodiscard]] virtual Result<void> rename(const std::string& from, const std::string& to) = 0;
  /// Atomically gives `from` the name `to`; kRefused if `to` exists (nothing is replaced).
  [[nodiscard]] virtual Result<void> rename_new(const std::string& from, const std::string& to) = 0;
  /// Adds `bytes` to the end of the file, which is made if it is not there; durable when it returns, but for the name
  /// of a new file (sync_directories). After a failure the file is as before; a process that dies may leave a part.
  [[nodiscard]] virtual Result<void> append(const std::string& path, std::string_view bytes) = 0;
  /// Cuts the file off after `size` bytes, durably.
  [[nodiscard]] virtual Result<void> truncate(const std::string& path, std::size_t size) = 0;
  [[nodiscard]] virtual Result<void> remove(const std::string& path) = 0;
  /// Creates a directory and its parents, group-writable in one that hands its group down and is.
  [[nodiscard]] virtual Result<void> make_directories(const std::string& path) = 0;
  /// Creates one directory, if it is not there, that only its owner may enter; its group too, if the directory above
  /// hands its group down and is group-writable.
  [[nodiscard]] virtual Result<void> make_private_directory(const std::string& path) { return make_directories(path); }
  /// Takes the exclusive lock named `path`. Failure kEnvironment after `wait`, naming the process that holds it if it
  /// lives; kInvalidData if the name is that of a link. On a disk that nobody else can see there is nothing to wait
  /// for.
  [[nodiscard]] virtual Result<std::shared_ptr<DiskLock>> lock(const std::string& path,
                                                               std::chrono::milliseconds wait) {
    static_cast<void>(path);
    static_cast<void>(wait);
    return std::make_shared<DiskLock>();
  }
};

}  // namespace kesu
