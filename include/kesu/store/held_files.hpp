// SPDX-License-Identifier: Apache-2.0
// Files at hand that look like a directory: a disk which holds them below one path and shows another disk elsewhere.
// Takes no writes.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "kesu/core/disk.hpp"

namespace kesu {

class HeldFiles final : public Disk {
 public:
  /// `files` are (path relative to `root`, bytes). `root` should be no path that `below`, which must outlive this, has.
  HeldFiles(Disk& below, std::string root, std::vector<std::pair<std::string, std::string>> files);

  [[nodiscard]] Result<std::string> read(const std::string& path) override;
  [[nodiscard]] Result<std::vector<DirectoryEntry>> list(const std::string& path) override;
  FileType type(const std::string& path) override;

  // All of these are refused: kEnvironment.
  [[nodiscard]] Result<void> create(const std::string& path, std::string_view bytes) override;
  [[nodiscard]] Result<void> sync(const std::vector<std::string>& paths) override;
  [[nodiscard]] Result<void> sync_directories(const std::vector<std::string>& paths) override;
  [[nodiscard]] Result<void> rename(const std::string& from, const std::string& to) override;
  [[nodiscard]] Result<void> rename_new(const std::string& from, const std::string& to) override;
  [[nodiscard]] Result<void> append(const std::string& path, std::string_view bytes) override;
  [[nodiscard]] Result<void> truncate(const std::string& path, std::size_t size) override;
  [[nodiscard]] Result<void> remove(const std::string& path) override;
  [[nodiscard]] Result<void> make_directories(const std::string& path) override;

 private:
  [[nodiscard]] bool holds(const std::string& path) const;

  Disk& below_;
  std::string root_;
  std::map<std::string, std::string> files_;  // by whole path
};

}  // namespace kesu
