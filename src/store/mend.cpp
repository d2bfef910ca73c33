// SPDX-License-Identifier: Apache-2.0
// Mending what git could not merge: for clones without the merge driver, and for two tickets under one ID, which a
// driver, seeing one file, cannot tell apart.
#include <algorithm>
#include <array>
#include <map>
#include <set>

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
  const auto output = git_output(root,
                                 {"ls-files", "--unmerged", "-z", "--", std::string(kTicketsDirectory),
                                  std::string(kActionsDirectory), std::string(kPersonalDirectory)},
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

/// What one conflict becomes.
struct Mended {
  std::vector<FileChange> changes;
  std::vector<std::string> left_behind;  ///< evidence that the ticket took along to its new ID, to be removed
};

class Mender {
 public:
  explicit Mender(const Store& store) : store_(store) {}

  /// What is to stand in place of the conflict at `path`.
  Result<Mended> mend(const std::string& path, const TicketId& id, const Stages& blobs) const {
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
    if (are_different_complaints(ours, theirs, shown) && (base.empty() || were_separated(id, ours, theirs, shown))) {
      if (path == Store::path_of(id)) return separate({path, *work}, id, ours, theirs);
      return fail(
          ErrorKind::kInvalidData, tr("two different complainants have this ID"), {shown},
          tr("the later ticket gets a new ID: put its complainant into a file of that name, then git add both"));
    }
    auto merged = merge_tickets(base, ours, theirs, shown);
    if (merged && *work) merged = join_work_file(*merged, base, **work, shown);
    if (!merged) return fail(merged.error());
    return Mended{{{path, *std::move(work), *std::move(merged)}}, {}};
  }

  /// Writes and stages the files, if the work tree is still as it was looked at.
  Result<void> write(const Mended& mended) const {
    if (const auto done = put_on_disk(mended.changes); !done) return fail(environment_error(store_, done.error()));
    std::vector<std::string> add = {"add", "--"};
    for (const FileChange& change : mended.changes)
      add.push_back(change.path);
    if (const auto added = git_output(store_.root(), add, GitAccess::kWriting); !added) return fail(added.error());
    if (mended.left_behind.empty()) return {};
    std::vector<std::string> remove = {"rm", "-q", "-f", "--ignore-unmatch", "--"};
    remove.insert(remove.end(), mended.left_behind.begin(), mended.left_behind.end());
    if (const auto removed = git_output(store_.root(), remove, GitAccess::kWriting); !removed)
      return fail(removed.error());
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

  /// True if the later-opened of the two has its new ID already: a clone that had not seen that added to it under the
  /// old one.
  bool were_separated(const TicketId& id, std::string_view ours, std::string_view theirs,
                      const std::string& shown) const {
    const auto apart = renumber(ours, theirs, id, shown);
    if (!apart) return false;
    const auto there = work_file(Store::path_of(apart->id));
    return there && *there && !are_different_complaints(**there, apart->later, shown);
  }

  /// Gives the later-opened of two tickets a file of its own. `conflict` is the file both stood for, as it is.
  Result<Mended> separate(FileChange conflict, const TicketId& id, std::string ours, std::string theirs) const {
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
    auto mended = moved_evidence(id, apart->earlier, apart->id, later);
    if (!mended) return mended;
    conflict.after = std::move(apart->earlier);
    mended->changes.push_back(std::move(conflict));
    mended->changes.push_back({new_path, *std::move(there), std::move(later)});
    return mended;
  }

  /// The names of the evidence that the papers of `ticket` speak of.
  Result<std::set<std::string>> evidence_named(const std::string& ticket, const TicketId& id) const {
    const auto cut = cut_ticket(ticket, store_.shown_path(Store::path_of(id)));
    if (!cut) return fail(cut.error());
    std::set<std::string> names;
    for (const Block& block : cut->blocks) {
      const Node* file = block.node->find("file");
      if (file != nullptr && parse_evidence_name(file->text)) names.insert(file->text);
    }
    return names;
  }

  /// The evidence of `later`, which was `old` and is `id` now, goes with it. What `earlier` names too stays there as
  /// well.
  Result<Mended> moved_evidence(const TicketId& old, const std::string& earlier, const TicketId& id,
                                const std::string& later) const {
    const auto staying = evidence_named(earlier, old);
    if (!staying) return fail(staying.error());
    const auto going = evidence_named(later, id);
    if (!going) return fail(going.error());
    Mended mended;
    for (const std::string& name : *going) {
      const std::string from = Store::evidence_directory_of(old) + '/' + name;
      const std::string to = Store::evidence_directory_of(id) + '/' + name;
      auto bytes = store_.disk().read_plain(store_.root() + '/' + from, kLargestEvidence);
      if (!bytes) continue;  // it went before, or is missing, which check says
      const bool is_there = store_.disk().own_type(store_.root() + '/' + to) != FileType::kNone;
      if (!is_there) mended.changes.push_back({to, std::nullopt, *std::move(bytes)});
      if (!staying->contains(name)) mended.left_behind.push_back(from);
    }
    return mended;
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
    const auto one = mender.mend(path, *id, blobs);
    const auto written = one ? mender.write(*one) : Result<void>(fail(one.error()));
    if (!written) {
      if (!first_error) first_error = written.error();
      continue;
    }
    for (const FileChange& change : one->changes)
      mended.push_back(change.path);
  }
  if (first_error) return fail(*std::move(first_error));
  return mended;
}

}  // namespace kesu
