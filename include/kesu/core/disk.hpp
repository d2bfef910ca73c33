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
};

/// Paths are UTF-8 bytes, absolute or relative to the process's directory. Failures: kNotFound if the path is not
/// there, kEnvironment for all else, with path in `at`.
class Disk {
 public:
  virtual ~Disk() = default;
  /// The whole file.
  [[nodiscard]] virtual Result<std::string> read(const std::string& path) = 0;
  /// Entries sorted by bytes of name, without "." and ".."; types as type() tells them.
  [[nodiscard]] virtual Result<std::vector<DirectoryEntry>> list(const std::string& path) = 0;
  /// Type of what is at `path`, following links; kNone if nothing is.
  virtual FileType type(const std::string& path) = 0;
  /// Type of what is at `path` itself: a link is kOther wherever it leads.
  virtual FileType own_type(const std::string& path) { return type(path); }
  /// Creates `path` with `bytes` and fails with kRefused if it exists; not durable until sync().
  [[nodiscard]] virtual Result<void> create(const std::string& path, std::string_view bytes) = 0;
  /// Makes the bytes of these files durable; one flush for many.
  [[nodiscard]] virtual Result<void> sync(const std::vector<std::string>& paths) = 0;
  /// Makes the names in these directories durable.
  [[nodiscard]] virtual Result<void> sync_directories(const std::vector<std::string>& paths) = 0;
  /// Atomically gives `from` the name `to`, replacing what is there.
  [[nodiscard]] virtual Result<void> rename(const std::string& from, const std::string& to) = 0;
  /// Atomically gives `from` the name `to`; kRefused if `to` exists (nothing is replaced).
  [[nodiscard]] virtual Result<void> rename_new(const std::string& from, const std::string& to) = 0;
  [[nodiscard]] virtual Result<void> remove(const std::string& path) = 0;
  /// Creates a directory and its parents.
  [[nodiscard]] virtual Result<void> make_directories(const std::string& path) = 0;
  /// Creates one directory, if it is not there, that only its owner may enter.
  [[nodiscard]] virtual Result<void> make_private_directory(const std::string& path) { return make_directories(path); }
  /// Takes the exclusive lock named `path`; it is given back when the last copy of the answer goes, or its process
  /// ends. Failure kEnvironment, naming the process that holds it, after `wait`. On a disk that nobody else can see
  /// there is nothing to wait for.
  [[nodiscard]] virtual Result<std::shared_ptr<void>> lock(const std::string& path, std::chrono::milliseconds wait) {
    static_cast<void>(path);
    static_cast<void>(wait);
    return std::make_shared<bool>(true);
  }
};

}  // namespace kesu
