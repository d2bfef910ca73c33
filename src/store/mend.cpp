// SPDX-License-Identifier: Apache-2.0
// Mending what git could not merge: for clones without the merge driver, and for two tickets under one ID, which a
// driver, seeing one file, cannot tell apart.
#include <array>
#include <map>

#include "kesu/core/text.hpp"
#include "kesu/store/git.hpp"
#include "kesu/store/merge.hpp"

#include "names.hpp"
#include "renumber.hpp"
#include "run_git.hpp"
#include "store_lock.hpp"
#include "transaction.hpp"

namespace kesu {
namespace {

/// The blobs of an unmerged path: common ancestor, ours, theirs; empty where there is none (git-ls-files(1),
/// --unmerged).
using Stages = std::array<std::string, 3>;
/// Bytes by path relative to the store.
using Files = std::map<std::string, std::string>;

Result<std::map<std::string, Stages>> unmerged_tickets(const std::string& root) {
  const auto output =
      git_output(root, {"ls-files", "--unmerged", "-z", "--", std::string(kTicketsDirectory)}, GitAccess::kReading);
  if (!output) return fail(output.error());
  std::map<std::string, Stages> unmerged;
  for (std::size_t at = 0; at < output->size();) {
    const std::size_t end = output->find('\0', at);
    const std::string line = output->substr(at, end - at);  // "<mode> <blob> <stage>\t<path>"
    at = end == std::string::npos ? output->size() : end + 1;
    const std::size_t tab = line.find('\t');
    const std::size_t blob = line.find(' ') + 1;
    if (tab == std::string::npos || blob == 0 || blob >= tab) continue;
    const std::size_t stage = static_cast<std::size_t>(line[tab - 1] - '1');
    if (stage < std::tuple_size_v<Stages>)
      unmerged[line.substr(tab + 1)][stage] = line.substr(blob, line.find(' ', blob) - blob);
  }
  return unmerged;
}

class Mender {
 public:
  explicit Mender(const Store& store) : store_(store) {}

  /// What is to stand in place of the conflict at `path`.
  Result<Files> mend(const std::string& path, const TicketId& id, const Stages& blobs) const {
    std::array<std::string, 3> versions;
    for (std::size_t i = 0; i < blobs.size(); ++i) {
      if (blobs[i].empty()) continue;
      auto bytes = git_output(store_.root(), {"cat-file", "blob", blobs[i]}, GitAccess::kReading);
      if (!bytes) return fail(bytes.error());
      versions[i] = *std::move(bytes);
    }
    const auto& [base, ours, theirs] = versions;
    const std::string shown = store_.shown_path(path);
    if (blobs[1].empty() || blobs[2].empty()) {
      return fail(ErrorKind::kInvalidData,
                  say("the ticket was removed in {0}", blobs[1].empty() ? tr("ours") : tr("theirs")), {shown},
                  tr("tickets are never removed: restore it with git checkout, then git add"));
    }
    if (base.empty() && are_different_complaints(ours, theirs, shown)) return separate(path, id, ours, theirs);
    auto merged = merge_tickets(base, ours, theirs, shown);
    if (!merged) return fail(merged.error());
    return Files{{path, *std::move(merged)}};
  }

  Result<void> write(const Files& files) const {
    std::vector<FileChange> changes;
    std::vector<std::string> add = {"add", "--"};
    for (const auto& [path, bytes] : files) {
      auto before = store_.disk().read(store_.root() + '/' + path);
      if (!before && before.error().kind != ErrorKind::kNotFound)
        return fail(environment_error(store_, before.error()));
      changes.push_back({path, before ? std::optional(*std::move(before)) : std::nullopt, bytes});
      add.push_back(path);
    }
    Transaction transaction(store_.disk(), store_.root(), std::move(changes), false);
    auto done = transaction.stage();
    if (done) {
      const auto published = transaction.publish();
      if (!published) done = fail(published.error());
      if (published && !*published)
        done = fail(ErrorKind::kEnvironment, tr("a file appeared where one was to be written"));
    }
    if (done) done = transaction.settle();
    if (!done) return fail(environment_error(store_, done.error()));
    const auto added = git_output(store_.root(), add, GitAccess::kWriting);
    if (!added) return fail(added.error());
    return {};
  }

 private:
  /// Gives the later-opened of two tickets a file of its own.
  Result<Files> separate(const std::string& path, const TicketId& id, const std::string& ours,
                         const std::string& theirs) const {
    const std::string shown = store_.shown_path(path);
    auto apart = renumber(ours, theirs, id, shown);
    if (!apart) return fail(apart.error());
    const std::string new_path = Store::path_of(apart->id);
    std::string later = std::move(apart->later);
    // Another clone may have met the same two before.
    if (const auto there = store_.disk().read(store_.root() + '/' + new_path)) {
      auto merged = merge_tickets({}, *there, later, store_.shown_path(new_path));
      if (!merged) return fail(merged.error());
      later = *std::move(merged);
    }
    return Files{{path, std::move(apart->earlier)}, {new_path, std::move(later)}};
  }

  const Store& store_;
};

}  // namespace

Result<std::vector<std::string>> mend_conflicts(const Store& store) {
  const auto place = find_git(store.root());
  if (!place) return fail(ErrorKind::kEnvironment, tr("the store is in no git work tree: there is nothing to merge"));
  auto lock = lock_store(store, store.config().lock_wait);
  if (!lock) return fail(lock.error());
  Transaction::clean_up(store.disk(), store.root(), place->git_dir);
  const auto unmerged = unmerged_tickets(store.root());
  if (!unmerged) return fail(unmerged.error());
  const Mender mender(store);
  std::vector<std::string> mended;
  std::optional<Error> first_error;
  for (const auto& [path, blobs] : *unmerged) {
    const auto id = id_in_name(path.substr(path.rfind('/') + 1));
    if (!id || Store::path_of(*id) != path) continue;
    auto files = mender.mend(path, *id, blobs);
    const auto written = files ? mender.write(*files) : Result<void>(fail(files.error()));
    if (!written) {
      if (!first_error) first_error = written.error();
      continue;
    }
    for (const auto& [mended_path, bytes] : *files)
      mended.push_back(mended_path);
  }
  if (first_error) return fail(*std::move(first_error));
  return mended;
}

}  // namespace kesu
