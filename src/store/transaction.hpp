// SPDX-License-Identifier: Apache-2.0
// Putting several files on disk: prepared under other names, flushed once, then renamed. Whatever happens, a final name
// holds the old bytes or the new ones.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/core/disk.hpp"

namespace kesu {

/// A file as it was when it was looked at, and as it shall be.
struct FileChange {
  std::string path;                   ///< relative to the store
  std::optional<std::string> before;  ///< nullopt: there was none, and none may be replaced
  std::optional<std::string> after;   ///< nullopt: it was only looked at
};

/// One write. The caller holds the store's lock. What is not published when it goes leaves no trace.
class Transaction {
 public:
  /// `after_death`: the write before this one died, so directories it made may not be durable yet.
  Transaction(Disk& disk, std::string root, std::vector<FileChange> changes, bool after_death);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();

  /// Writes the new bytes beside the files and flushes them. Failures: the disk's; kInvalidData if a path leads through
  /// a link.
  [[nodiscard]] Result<void> stage();
  /// False if any of the files is no longer as it was when it was looked at.
  [[nodiscard]] Result<bool> still_current() const;
  /// Renames. False if a new file's name was taken meanwhile. After a failure, and after false, everything is as before
  /// (or the error says it is not).
  [[nodiscard]] Result<bool> publish();
  /// Makes the renames durable.
  [[nodiscard]] Result<void> settle();
  /// Puts the old bytes back where the new ones still stand. `because` is what failed; the answer adds what could not
  /// be put back.
  [[nodiscard]] Error roll_back(Error because);

  /// Removes what a write that died left below `root` and, if not empty, in `git_dir`. True if there was one.
  static bool clean_up(Disk& disk, const std::string& root, const std::string& git_dir);

 private:
  struct Staged {
    const FileChange* change;
    std::string temporary;
    bool published = false;
  };
  [[nodiscard]] std::string absolute(const std::string& path) const { return root_ + '/' + path; }
  [[nodiscard]] Result<void> refuse_links(const std::string& path) const;
  [[nodiscard]] Result<void> make_directory(const std::string& path);
  [[nodiscard]] Result<void> put_back(const FileChange& change);

  Disk& disk_;
  std::string root_;
  std::vector<FileChange> changes_;
  std::vector<Staged> staged_;
  std::vector<std::string> directories_;  // absolute, to be made durable
  bool after_death_;
  bool marked_ = false;
  bool left_litter_ = false;   // the next write has to clean up
  bool is_half_done_ = false;  // something could not be put back
};

}  // namespace kesu
