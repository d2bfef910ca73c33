// SPDX-License-Identifier: Apache-2.0
// One write from lock to lock (docs/architecture.md): work, staging and one flush under the store's lock; then, under
// git's as well, a second look at the files and the renames.
#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/store/store.hpp"

#include "git_index.hpp"
#include "interrupts.hpp"
#include "names.hpp"
#include "staging_writer.hpp"
#include "store_data.hpp"
#include "store_lock.hpp"
#include "transaction.hpp"

namespace kesu {
namespace {

// How often git may change a file between reading and writing before a write gives up.
constexpr int kMostRuns = 20;

// "kesu note KS-260311-7F3QXMY", "kesu import (12 files)": who reads the log wants to know whose file it is.
std::string commit_message(const std::string& summary, const Written& written) {
  if (written.tickets.size() == 1) return summary + " " + written.tickets.front().text;
  if (written.paths.size() != 1) return fmt::format("{} ({} files)", summary, written.paths.size());
  const std::string& path = written.paths.front();
  const std::size_t slash = path.rfind('/') + 1;
  return summary + " " + path.substr(slash, path.rfind('.') - slash);
}

/// One write in progress.
class Write {
 public:
  Write(const Store& store, const std::optional<GitPlace>& git, const Store::WriteOptions& options)
      : store_(store), git_(git), options_(options), wait_(options.lock_wait.value_or(store.config().lock_wait)) {}

  Result<Written> run(const std::function<Result<void>(Writer&)>& work) {
    for (int runs = 0; runs < kMostRuns; ++runs) {
      if (auto locked = take_lock(); !locked) return fail(std::move(locked.error()));
      StagingWriter writer(store_, options_.random);
      if (auto done = work(writer); !done) return fail(std::move(done.error()));
      if (!writer.has_changes()) return Written{};
      const std::vector<FileChange> changes = writer.changes();
      const auto is_done = put_on_disk(changes);
      if (!is_done) return fail(environment_error(store_, is_done.error()));
      if (*is_done) return finish(writer, changes);
    }
    return fail(ErrorKind::kEnvironment,
                tr("nothing was written: the tickets were changed each time before they could be written"), {},
                tr("try again"));
  }

 private:
  /// Takes the store's lock, also anew if somebody removed it.
  [[nodiscard]] Result<void> take_lock() {
    if (lock_ && lock_->stands()) return {};
    auto lock = lock_store(store_, wait_);
    if (!lock) return fail(std::move(lock.error()));
    lock_ = *std::move(lock);
    after_death_ = Transaction::clean_up(store_.disk(), store_.root(), git_ ? git_->git_dir : "");
    return {};
  }

  /// Empty outside a work tree.
  [[nodiscard]] Result<std::optional<GitLock>> take_git_lock() const {
    if (!git_) return std::optional<GitLock>();
    auto lock = GitLock::take(store_.disk(), *git_, store_.root(), wait_);
    if (!lock) return fail(std::move(lock.error()));
    return std::optional<GitLock>(*std::move(lock));
  }

  /// What git has unmerged is settled from the sides in its index, without what stands in the file.
  [[nodiscard]] Result<void> refuse_unmerged(const std::vector<FileChange>& changes) const {
    if (!git_) return {};
    const auto unmerged = unmerged_tickets(*git_, store_.root());
    if (!unmerged) return fail(unmerged.error());
    for (const FileChange& change : changes) {
      if (!change.after || !std::binary_search(unmerged->begin(), unmerged->end(), change.path)) continue;
      return fail(ErrorKind::kEnvironment, tr("git left this ticket unmerged: a write would be lost with the conflict"),
                  {store_.shown_path(change.path)}, tr("'kesu merge' joins both sides; then try again"));
    }
    return {};
  }

  /// False if the files changed under it, or the lock is somebody else's now: then nothing was written.
  [[nodiscard]] Result<bool> put_on_disk(const std::vector<FileChange>& changes) {
    const InterruptsHeld held;  // what is staged is gone when they are let through
    Transaction transaction(store_.disk(), store_.root(), changes, after_death_);
    if (auto staged = transaction.stage(); !staged) {
      if (!lock_->stands()) return false;  // whoever removed the lock removed what was staged
      return fail(std::move(staged.error()));
    }
    if (options_.after_stage) options_.after_stage();
    {
      const auto git_lock = take_git_lock();
      if (!git_lock) return fail(git_lock.error());
      if (auto merged = refuse_unmerged(changes); !merged) return fail(std::move(merged.error()));
      auto is_current = transaction.still_current();
      if (!is_current || !*is_current) return is_current;
      if (!lock_->stands()) return false;
      auto is_published = transaction.publish();
      if (!is_published || !*is_published) return is_published;
    }
    if (auto settled = transaction.settle(); !settled) {
      const auto git_lock = take_git_lock();  // without it the old bytes still go back, unless somebody wrote since
      return fail(transaction.roll_back(std::move(settled.error())));
    }
    return true;
  }

  [[nodiscard]] Written finish(const StagingWriter& writer, const std::vector<FileChange>& changes) const {
    Written written{writer.created(), {}, {}, {}};
    for (const FileChange& change : changes) {
      if (!change.after) continue;
      written.paths.push_back(change.path);
      auto id = id_in_name(change.path.substr(change.path.rfind('/') + 1));
      if (id && Store::path_of(*id) == change.path) written.tickets.push_back(*std::move(id));
    }
    remove(writer.removals(), written);
    if (store_.config().commit && git_) commit(written, writer.removals());
    if (options_.report) options_.report(written);
    return written;
  }

  /// What papers no longer name goes once those papers are on disk.
  void remove(const std::vector<std::string>& paths, Written& written) const {
    std::vector<std::string> directories;
    for (const std::string& path : paths) {
      const std::string absolute = store_.root() + '/' + path;
      const auto removed = store_.disk().remove(absolute);
      if (!removed && removed.error().kind != ErrorKind::kNotFound) {
        written.left.push_back(path);
      } else if (removed) {
        directories.push_back(directory_of(absolute));
      }
    }
    static_cast<void>(store_.disk().sync_directories(directories));
  }

  /// What the user told git to keep out of commits, as large files, is kept out, and the rest goes in.
  void commit(Written& written, const std::vector<std::string>& removed) const {
    const auto warn = [&](Error error) {
      error.message = say("written, but not committed: {0}", error.message);
      written.warnings.push_back(std::move(error));
    };
    std::vector<std::string> paths = written.paths;
    const auto is_ticket = [](const std::string& path) { return path.starts_with(kTicketsDirectory); };
    std::vector<std::string> others;
    std::remove_copy_if(paths.begin(), paths.end(), std::back_inserter(others), is_ticket);
    if (!others.empty()) {
      const auto ignored = git_ignored(store_.root(), others);
      if (!ignored) return warn(ignored.error());
      for (const std::string& path : *ignored) {
        std::erase(paths, path);
        warn({ErrorKind::kEnvironment, tr(".gitignore keeps it out"), {store_.shown_path(path)}, {}});
      }
    }
    if (const auto tracked = git_tracked(store_.root(), removed))
      paths.insert(paths.end(), tracked->begin(), tracked->end());
    if (paths.empty()) return;
    if (auto committed = git_commit_paths(store_.root(), paths, commit_message(options_.summary, written)); !committed)
      warn(std::move(committed.error()));
  }

  const Store& store_;
  const std::optional<GitPlace>& git_;
  const Store::WriteOptions& options_;
  Seconds wait_;
  std::shared_ptr<DiskLock> lock_;
  bool after_death_ = false;
};

}  // namespace

Result<Written> Store::write(const std::function<Result<void>(Writer&)>& work, const WriteOptions& options) const {
  return Write(*this, data_->git, options).run(work);
}

}  // namespace kesu
