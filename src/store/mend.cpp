// SPDX-License-Identifier: Apache-2.0
// Mending what git could not merge: for clones without the merge driver, and for two tickets under one ID, which a
// driver, seeing one file, cannot tell apart.
#include <algorithm>
#include <array>
#include <map>

#include "kesu/core/text.hpp"
#include "kesu/store/git.hpp"
#include "kesu/store/merge.hpp"

#include "blocks.hpp"
#include "interrupts.hpp"
#include "names.hpp"
#include "renumber.hpp"
#include "run_git.hpp"
#include "store_lock.hpp"
#include "ticket_versions.hpp"
#include "transaction.hpp"

namespace kesu {
namespace {

/// The blobs of an unmerged path: common ancestor, ours, theirs; empty where there is none (git-ls-files(1),
/// --unmerged).
using Stages = std::array<std::string, 3>;

Result<std::map<std::string, Stages>> stages_of_unmerged(const std::string& root) {
  const auto output = git_output(
      root, {"ls-files", "--unmerged", "-z", "--", std::string(kTicketsDirectory), std::string(kPersonalDirectory)},
      GitAccess::kReading);
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
  Result<std::vector<FileChange>> mend(const std::string& path, const TicketId& id, const Stages& blobs) const {
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
    auto work = work_file(path);
    if (!work) return fail(work.error());
    if (base.empty() && are_different_complaints(ours, theirs, shown)) {
      if (path == Store::path_of(id)) return separate({path, *work}, id, ours, theirs);
      return fail(
          ErrorKind::kInvalidData, tr("two different complainants have this ID"), {shown},
          tr("the later ticket gets a new ID: put its complainant into a file of that name, then git add both"));
    }
    auto merged = merge_tickets(base, ours, theirs, shown);
    if (merged && *work) merged = join_work_file(*merged, base, **work, shown);
    if (!merged) return fail(merged.error());
    return std::vector<FileChange>{{path, *std::move(work), *std::move(merged)}};
  }

  /// Writes and stages the files, if the work tree is still as it was looked at.
  Result<void> write(const std::vector<FileChange>& changes) const {
    if (const auto done = put_on_disk(changes); !done) return fail(environment_error(store_, done.error()));
    std::vector<std::string> add = {"add", "--"};
    for (const FileChange& change : changes)
      add.push_back(change.path);
    const auto added = git_output(store_.root(), add, GitAccess::kWriting);
    if (!added) return fail(added.error());
    return {};
  }

 private:
  /// The bytes in the work tree, or nothing if the file is not there.
  Result<std::optional<std::string>> work_file(const std::string& path) const {
    auto bytes = store_.disk().read(store_.root() + '/' + path);
    if (bytes) return std::optional<std::string>(*std::move(bytes));
    if (bytes.error().kind == ErrorKind::kNotFound) return std::optional<std::string>();
    return fail(environment_error(store_, bytes.error()));
  }

  /// Gives the later-opened of two tickets a file of its own. `conflict` is the file both stood for, as it is.
  Result<std::vector<FileChange>> separate(FileChange conflict, const TicketId& id, std::string ours,
                                           std::string theirs) const {
    const std::string shown = store_.shown_path(conflict.path);
    if (const auto& work = conflict.before) {
      // Of the two the work file is the one it begins like; between markers it is neither.
      const bool is_ours = !are_different_complaints(*work, ours, shown);
      const bool is_theirs = !are_different_complaints(*work, theirs, shown);
      std::string& side = is_theirs ? theirs : ours;
      auto joined = is_ours && is_theirs ? unchanged(side, refuse_more_lines(*work, {ours, theirs}, shown))
                                         : join_work_file(side, {}, *work, shown);
      if (!joined) return fail(joined.error());
      side = *std::move(joined);
    }
    auto apart = renumber(ours, theirs, id, shown);
    if (!apart) return fail(apart.error());
    const std::string new_path = Store::path_of(apart->id);
    auto there = work_file(new_path);
    if (!there) return fail(there.error());
    std::string later = std::move(apart->later);
    if (*there) {  // another clone may have met the same two before
      auto merged = merge_tickets({}, **there, later, store_.shown_path(new_path));
      if (!merged) return fail(merged.error());
      later = *std::move(merged);
    }
    conflict.after = std::move(apart->earlier);
    auto changes = copied_evidence(id, apart->id, later);
    if (!changes) return changes;
    changes->push_back(std::move(conflict));
    changes->push_back({new_path, *std::move(there), std::move(later)});
    return changes;
  }

  /// The evidence that `ticket`, which was `old` and is `id` now, names, under its new ID. Under the old one it stays:
  /// the other ticket may name the same file.
  Result<std::vector<FileChange>> copied_evidence(const TicketId& old, const TicketId& id,
                                                  const std::string& ticket) const {
    std::vector<FileChange> changes;
    const auto cut = cut_ticket(ticket, Store::path_of(id));
    if (!cut) return fail(cut.error());
    for (const Block& block : cut->blocks) {
      const Node* file = block.node->find("file");
      if (file == nullptr || !parse_evidence_name(file->text)) continue;
      const std::string path = Store::evidence_directory_of(id) + '/' + file->text;
      const auto is_same = [&](const FileChange& change) { return change.path == path; };
      if (std::any_of(changes.begin(), changes.end(), is_same)) continue;
      auto bytes = store_.disk().read_plain(store_.root() + '/' + Store::evidence_directory_of(old) + '/' + file->text,
                                            kLargestEvidence);
      const bool is_there = store_.disk().own_type(store_.root() + '/' + path) != FileType::kNone;
      if (bytes && !is_there) changes.push_back({path, std::nullopt, *std::move(bytes)});
    }
    return changes;
  }

  Result<void> put_on_disk(const std::vector<FileChange>& changes) const {
    const InterruptsHeld held;
    Transaction transaction(store_.disk(), store_.root(), changes, false);
    if (auto staged = transaction.stage(); !staged) return staged;
    const auto is_current = transaction.still_current();
    const auto published = is_current && *is_current ? transaction.publish() : is_current;
    if (!published) return fail(published.error());
    if (!*published) return fail(ErrorKind::kEnvironment, tr("a work file was changed meanwhile"), {}, tr("try again"));
    return transaction.settle();
  }

  static Result<std::string> unchanged(const std::string& side, Result<void> allowed) {
    if (!allowed) return fail(std::move(allowed.error()));
    return side;
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
  const auto unmerged = stages_of_unmerged(store.root());
  if (!unmerged) return fail(unmerged.error());
  const Mender mender(store);
  std::vector<std::string> mended;
  std::optional<Error> first_error;
  for (const auto& [path, blobs] : *unmerged) {
    const auto id = id_in_name(path.substr(path.rfind('/') + 1));
    if (!id || (Store::path_of(*id) != path && Store::personal_path_of(*id) != path)) continue;
    const auto changes = mender.mend(path, *id, blobs);
    const auto written = changes ? mender.write(*changes) : Result<void>(fail(changes.error()));
    if (!written) {
      if (!first_error) first_error = written.error();
      continue;
    }
    for (const FileChange& change : *changes)
      mended.push_back(change.path);
  }
  if (first_error) return fail(*std::move(first_error));
  return mended;
}

}  // namespace kesu
