// SPDX-License-Identifier: Apache-2.0
// A disk in memory for tests: it fails on purpose at any operation, dies in the middle of one, and forgets at a power
// cut what was not flushed.
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "kesu/core/disk.hpp"

namespace kesu::test {

/// What happens at an operation chosen beforehand.
enum class Fault : std::uint8_t {
  kError,       ///< this one fails, all later ones work (a disk full for a moment)
  kErrors,      ///< this one and all later ones fail (a disk gone)
  kDiesBefore,  ///< the process dies before it: nothing later happens
  kDiesWithin,  ///< the process dies in the middle: of a file half the bytes are there
  kDiesAfter,   ///< the process dies after it
};

/// What a power cut leaves of names that no sync_directories() covered.
enum class PowerCut : std::uint8_t { kNamesLost, kNamesKept };

class MemoryDisk final : public Disk {
 public:
  MemoryDisk() { names_["/"] = nullptr; }

  /// Puts a file where it lies safe on the disk, with its directories. For arranging tests; counts as no operation.
  void put(const std::string& path, std::string_view bytes) {
    put_directory(parent(path));
    names_[path] = std::make_shared<File>(File{std::string(bytes), std::string(bytes)});
    durable_names_ = names_;
  }
  void put_directory(const std::string& path) {
    for (std::string at = path; at.size() > 1; at = parent(at))
      names_[at] = nullptr;
    durable_names_ = names_;
  }
  /// A symbolic link, as far as tests need one: it is there, and it is no file of its own.
  void put_link(const std::string& path, const std::string& target) { links_[path] = target; }
  void erase(const std::string& path) {
    names_.erase(path);
    durable_names_ = names_;
  }
  /// The bytes at `path`, or nothing. Counts as no operation.
  [[nodiscard]] std::optional<std::string> peek(const std::string& path) const {
    const auto found = names_.find(path);
    if (found == names_.end() || found->second == nullptr) return std::nullopt;
    return found->second->bytes;
  }
  /// All paths of files, sorted.
  [[nodiscard]] std::vector<std::string> files() const {
    std::vector<std::string> paths;
    for (const auto& [path, file] : names_) {
      if (file != nullptr) paths.push_back(path);
    }
    return paths;
  }

  /// Operations asked for so far.
  [[nodiscard]] int operations() const { return operations_; }
  /// Sets the fault of the n-th operation from now (from 1).
  void fault_at(int n, Fault fault, std::string message = "No space left on device") {
    fault_at_ = operations_ + n;
    fault_ = fault;
    message_ = std::move(message);
  }
  /// The disk after the fault: nothing fails any more, a dead process has lost its locks.
  void recover() {
    fault_at_ = 0;
    dead_ = false;
  }
  /// What a machine finds that lost its power now.
  void cut_power(PowerCut kind) {
    recover();
    if (kind == PowerCut::kNamesLost) names_ = durable_names_;
    // What lies in a lost directory is lost; parents sort before their children.
    for (auto name = names_.begin(); name != names_.end();)
      name = is_directory(parent(name->first)) ? std::next(name) : names_.erase(name);
    for (auto& [path, file] : names_) {
      if (file != nullptr) file = std::make_shared<File>(File{file->durable, file->durable});
    }
    durable_names_ = names_;
  }
  /// Called before each operation that changes something, with its path: what other programs do meanwhile.
  std::function<void(const std::string& path)> meanwhile;
  /// The same for operations that only look.
  std::function<void(const std::string& path)> before_looking;

  [[nodiscard]] Result<std::string> read(const std::string& path) override {
    if (before_looking) before_looking(path);
    if (auto failure = begin(path)) return fail(*failure);
    const auto found = names_.find(resolve(path));
    if (found == names_.end()) return missing(path);
    if (found->second == nullptr) return fail(ErrorKind::kEnvironment, "Is a directory", {path});
    return found->second->bytes;
  }

  [[nodiscard]] Result<std::vector<DirectoryEntry>> list(const std::string& path) override {
    if (auto failure = begin(path)) return fail(*failure);
    if (!is_directory(path)) return missing(path);
    std::map<std::string, FileType> entries;
    for (const auto& [name, file] : names_) {
      if (name != "/" && parent(name) == path) entries[name.substr(name.rfind('/') + 1)] = type_of(file);
    }
    for (const auto& [name, target] : links_) {
      if (parent(name) == path)
        entries[name.substr(name.rfind('/') + 1)] = look(target) == FileType::kNone ? FileType::kOther : look(target);
    }
    std::vector<DirectoryEntry> list;
    for (const auto& [name, type] : entries)
      list.push_back({name, type, links_.contains((path == "/" ? "" : path) + '/' + name)});
    return list;
  }

  FileType type(const std::string& path) override {
    if (before_looking) before_looking(path);
    return begin(path) ? FileType::kNone : look(path);
  }

  FileType own_type(const std::string& path) override {
    if (links_.contains(path)) return FileType::kOther;
    return type(path);
  }

  [[nodiscard]] Result<void> create(const std::string& path, std::string_view bytes) override {
    if (meanwhile) meanwhile(path);
    const bool was_dead = dead_;
    if (auto failure = begin(path)) {
      const bool dies_here = !was_dead && dead_ && fault_ == Fault::kDiesWithin;
      if (dies_here && is_directory(parent(path)) && !names_.contains(path))
        names_[path] = std::make_shared<File>(File{std::string(bytes.substr(0, bytes.size() / 2)), ""});
      return fail(*failure);
    }
    if (!is_directory(parent(path))) return end(missing(path));
    if (names_.contains(path) || links_.contains(path)) return end(exists(path));
    names_[path] = std::make_shared<File>(File{std::string(bytes), ""});
    return end({});
  }

  [[nodiscard]] Result<void> sync(const std::vector<std::string>& paths) override {
    if (auto failure = begin(paths.empty() ? "" : paths.front())) return fail(*failure);
    for (const std::string& path : paths) {
      const auto found = names_.find(path);
      if (found == names_.end() || found->second == nullptr) return end(missing(path));
      found->second->durable = found->second->bytes;
    }
    return end({});
  }

  [[nodiscard]] Result<void> sync_directories(const std::vector<std::string>& paths) override {
    if (auto failure = begin(paths.empty() ? "" : paths.front())) return fail(*failure);
    for (const std::string& path : paths) {
      if (!is_directory(path)) return end(missing(path));
      std::erase_if(durable_names_, [&](const auto& name) { return name.first != "/" && parent(name.first) == path; });
      for (const auto& [name, file] : names_) {
        if (name != "/" && parent(name) == path) durable_names_[name] = file;
      }
    }
    return end({});
  }

  [[nodiscard]] Result<void> rename(const std::string& from, const std::string& to) override {
    return move(from, to, true);
  }
  [[nodiscard]] Result<void> rename_new(const std::string& from, const std::string& to) override {
    return move(from, to, false);
  }

  [[nodiscard]] Result<void> append(const std::string& path, std::string_view bytes) override {
    if (meanwhile) meanwhile(path);
    const bool was_dead = dead_;
    const auto failure = begin(path);
    const bool dies_here = failure && !was_dead && dead_ && fault_ == Fault::kDiesWithin;
    if (failure && !dies_here) return fail(*failure);
    if (!is_directory(parent(path))) return end(missing(path));
    auto& file = names_[path];
    if (file == nullptr) file = std::make_shared<File>();
    file->bytes += bytes.substr(0, dies_here ? bytes.size() / 2 : bytes.size());
    if (failure) return fail(*failure);
    file->durable = file->bytes;
    return end({});
  }

  [[nodiscard]] Result<void> truncate(const std::string& path, std::size_t size) override {
    if (meanwhile) meanwhile(path);
    if (auto failure = begin(path)) return fail(*failure);
    const auto found = names_.find(path);
    if (found == names_.end() || found->second == nullptr) return end(missing(path));
    found->second->bytes.resize(size);
    found->second->durable = found->second->bytes;
    return end({});
  }

  [[nodiscard]] Result<void> remove(const std::string& path) override {
    if (meanwhile) meanwhile(path);
    if (auto failure = begin(path)) return fail(*failure);
    const auto found = names_.find(path);
    if (found == names_.end() || found->second == nullptr) return end(missing(path));
    names_.erase(found);
    return end({});
  }

  [[nodiscard]] Result<void> make_directories(const std::string& path) override {
    if (meanwhile) meanwhile(path);
    if (auto failure = begin(path)) return fail(*failure);
    for (std::string at = path; at.size() > 1; at = parent(at)) {
      if (look(at) == FileType::kFile) return end(fail(ErrorKind::kEnvironment, "Not a directory", {path}));
      names_[at] = nullptr;
    }
    return end({});
  }

  [[nodiscard]] Result<std::string> real_path(const std::string& path) override {
    if (auto failure = begin(path)) return fail(*failure);
    if (look(path) == FileType::kNone) return missing(path);
    return resolve(path);
  }

  [[nodiscard]] Result<std::shared_ptr<DiskLock>> lock(const std::string& path,
                                                       std::chrono::milliseconds /*wait*/) override {
    if (auto failure = begin(path)) return fail(*failure);
    if (const auto owner = locks_[path].lock())
      return fail(ErrorKind::kEnvironment, "another kesu is writing (pid 1)", {path});
    auto held = std::make_shared<Lock>(*this, path);
    locks_[path] = held;
    return std::shared_ptr<DiskLock>(held);
  }
  /// As if somebody removed the lock file: its owner has it no more, and the next may take it.
  void break_lock(const std::string& path) { locks_.erase(path); }

 private:
  struct File {
    std::string bytes;
    std::string durable;  // what a power cut leaves
  };
  using Names = std::map<std::string, std::shared_ptr<File>>;  // nullptr: a directory
  class Lock final : public DiskLock {
   public:
    Lock(const MemoryDisk& disk, std::string path) : disk_(disk), path_(std::move(path)) {}
    [[nodiscard]] bool stands() const override {
      const auto found = disk_.locks_.find(path_);
      return found != disk_.locks_.end() && found->second.lock().get() == this;
    }

   private:
    const MemoryDisk& disk_;
    std::string path_;
  };

  static std::string parent(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
  }
  static FileType type_of(const std::shared_ptr<File>& file) {
    return file == nullptr ? FileType::kDirectory : FileType::kFile;
  }
  static tl::unexpected<Error> missing(const std::string& path) {
    return fail(ErrorKind::kNotFound, "No such file or directory", {path});
  }
  static tl::unexpected<Error> exists(const std::string& path) {
    return fail(ErrorKind::kRefused, "File exists", {path});
  }

  [[nodiscard]] std::string resolve(const std::string& path) const {
    const auto found = links_.find(path);
    return found == links_.end() ? path : found->second;
  }
  [[nodiscard]] FileType look(const std::string& path) const {
    const auto found = names_.find(resolve(path));
    return found == names_.end() ? FileType::kNone : type_of(found->second);
  }
  [[nodiscard]] bool is_directory(const std::string& path) const { return look(path) == FileType::kDirectory; }

  /// Counts an operation; the failure it meets, if it meets one.
  std::optional<Error> begin(const std::string& path) {
    ++operations_;
    if (!dead_ && fault_at_ != 0 && operations_ >= fault_at_) {
      if (fault_ == Fault::kDiesBefore || fault_ == Fault::kDiesWithin) dead_ = true;
      if (fault_ == Fault::kErrors || (fault_ == Fault::kError && operations_ == fault_at_))
        return Error{ErrorKind::kEnvironment, message_, {path}, {}};
    }
    if (dead_) return Error{ErrorKind::kEnvironment, "dead", {path}, {}};
    return std::nullopt;
  }
  /// Ends an operation that changed something.
  Result<void> end(Result<void> outcome) {
    if (fault_at_ != 0 && fault_ == Fault::kDiesAfter && operations_ >= fault_at_) {
      dead_ = true;
      return fail(ErrorKind::kEnvironment, "dead");
    }
    return outcome;
  }

  Result<void> move(const std::string& from, const std::string& to, bool replace) {
    if (meanwhile) meanwhile(to);
    if (auto failure = begin(from)) return fail(*failure);
    const auto found = names_.find(from);
    if (found == names_.end() || found->second == nullptr || !is_directory(parent(to))) return end(missing(from));
    if (!replace && (names_.contains(to) || links_.contains(to))) return end(exists(to));
    if (look(to) == FileType::kDirectory) return end(fail(ErrorKind::kEnvironment, "Is a directory", {to}));
    auto file = found->second;
    names_.erase(found);
    names_[to] = std::move(file);
    return end({});
  }

  Names names_;
  Names durable_names_;
  std::map<std::string, std::string> links_;
  std::map<std::string, std::weak_ptr<DiskLock>> locks_;
  std::atomic<int> operations_ = 0;  // two threads may read
  int fault_at_ = 0;
  Fault fault_ = Fault::kError;
  std::atomic<bool> dead_ = false;
  std::string message_;
};

}  // namespace kesu::test
