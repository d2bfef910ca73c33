// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/store.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <new>
#include <system_error>
#include <thread>

#include "kesu/core/text.hpp"
#include "kesu/yaml/reader.hpp"

#include "git_index.hpp"
#include "names.hpp"
#include "settle.hpp"
#include "store_data.hpp"
#include "ticket_file.hpp"
#include "ticket_tree.hpp"

namespace kesu {
namespace {

namespace fs = std::filesystem;

// Below this many tickets a thread costs more than it saves.
constexpr std::size_t kTicketsForTwoThreads = 64;

/// What stands before relative paths in messages: the way from the working directory, or the root if that is shorter.
std::string shown_root_of(const std::string& root) {
  std::error_code error;
  const fs::path here = fs::current_path(error);
  if (error) return root + '/';
  const std::string way = fs::absolute(root, error).lexically_normal().lexically_relative(here).string();
  if (way == ".") return {};
  return (way.empty() || way.size() > root.size() ? root : way) + '/';
}

std::optional<GitPlace> git_of(Disk& disk, const std::string& root) {
  std::error_code error;
  fs::path real = fs::canonical(root, error);  // git goes by the directory a link leads to
  if (error) real = fs::absolute(root, error).lexically_normal();
  std::string path = real.string();
  while (path.size() > 1 && path.back() == '/')
    path.pop_back();
  return find_git_on(disk, std::move(path));
}

Result<StoreConfig> read_config(Disk& disk, const std::string& path, const std::string& shown) {
  const auto bytes = disk.read(path);
  if (!bytes) {
    if (bytes.error().kind == ErrorKind::kNotFound) {
      return fail(ErrorKind::kNotFound, say("there is no store here: {0} is missing", kConfigFile), {shown},
                  tr("make one with: kesu init --preset general"));
    }
    return fail(bytes.error().kind, bytes.error().message, {shown});
  }
  const auto document = read_yaml(*bytes, shown);
  if (!document) return fail(document.error());
  Problems problems;
  auto config = decode_config(document->root, DecodeContext{shown, {}, &problems});
  if (!config) return fail(problems.front());
  return *std::move(config);
}

void append(Problems& to, Problems from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// One problem for each of `tickets`, sorted by path or not, that reads well and yet is only one side of a merge. An
/// index that cannot be read is the writers' concern.
Problems unmerged_among(const Store& store, const GitPlace& git, const std::vector<StoredTicket>& tickets) {
  Problems problems;
  const auto unmerged = unmerged_tickets(git, store.root());
  if (!unmerged || unmerged->empty()) return problems;
  for (const StoredTicket& stored : tickets) {
    if (!std::binary_search(unmerged->begin(), unmerged->end(), stored.path)) continue;
    problems.push_back({ErrorKind::kInvalidData,
                        tr("git left this ticket unmerged: what stands here may be one side only"),
                        {store.shown_path(stored.path)},
                        tr("'kesu merge' joins both sides")});
  }
  return problems;
}

/// `problems` of the tree, whose paths are relative to the store, with paths as users know them.
Problems shown(const Store& store, Problems problems) {
  for (Error& problem : problems)
    problem.at.file = store.shown_path(problem.at.file);
  return problems;
}

/// Reads one ticket that no listing has led to, so that nobody has looked at the links on the way yet.
Result<StoredTicket> load_linked_ticket(const Store& store, const TicketId& id, Problems& problems) {
  auto straight = refuse_stray_links(store.disk(), store.root(), Store::path_of(id));
  if (straight) return load_ticket(store, id, &problems);
  straight.error().at.file = store.shown_path(straight.error().at.file);
  problems.push_back(straight.error());
  return fail(std::move(straight.error()));
}

/// Sorts by file; what was found in one file stays in its order.
void sort_by_file(Problems& problems) {
  std::stable_sort(problems.begin(), problems.end(),
                   [](const Error& a, const Error& b) { return a.at.file < b.at.file; });
}

}  // namespace

Result<Store> Store::open(Disk& disk, std::string root) {
  while (root.size() > 1 && root.back() == '/')
    root.pop_back();
  std::string shown_root = shown_root_of(root);
  const std::string name(kConfigFile);
  auto config = read_config(disk, root + '/' + name, shown_root + name);
  if (!config) return fail(config.error());
  auto zone = Zone::load(config->zone);
  if (!zone) return fail(zone.error());
  auto git = git_of(disk, root);
  Store store;
  store.data_ = std::make_shared<const Data>(
      Data{disk, std::move(root), std::move(shown_root), *std::move(config), *std::move(zone), std::move(git)});
  return store;
}

const StoreConfig& Store::config() const {
  return data_->config;
}

const Zone& Store::zone() const {
  return data_->zone;
}

const std::string& Store::root() const {
  return data_->root;
}

Disk& Store::disk() const {
  return data_->disk;
}

std::string Store::shown_path(std::string_view relative) const {
  return data_->shown_root + std::string(relative);
}

DecodeContext Store::decode_context(std::string file, Problems& problems) const {
  return {std::move(file), [zone = data_->zone](Date date) { return zone.day_start(date); }, &problems};
}

std::string Store::path_of(const TicketId& id) {
  if (is_action_id(id)) return fmt::format("{}/{}{}", kActionsDirectory, id.text, kTicketExtension);
  return fmt::format("{}/{}/{}{}", kTicketsDirectory, month_directory(id), id.text, kTicketExtension);
}

std::string Store::personal_path_of(const TicketId& id) {
  return fmt::format("{}/{}/{}{}", kPersonalDirectory, month_directory(id), id.text, kTicketExtension);
}

std::string Store::evidence_directory_of(const TicketId& id) {
  return fmt::format("{}/{}", kEvidenceDirectory, id.text);
}

Result<StoredTicket> Store::load(const TicketId& id, Problems* problems) const {
  Problems found;
  auto stored = settled(data_->disk, data_->git, data_->config.lock_wait, [&] {
    found.clear();
    return load_linked_ticket(*this, id, found);
  });
  if (problems != nullptr) append(*problems, std::move(found));
  return stored;
}

namespace {

/// Reads every case file of `tree`, on two threads.
AllTickets load_tree(const Store& store, const std::optional<GitPlace>& git, TicketTree tree) {
  std::vector<Result<StoredTicket>> loaded(tree.ids.size(), Result<StoredTicket>(StoredTicket{}));
  std::vector<Problems> problems(tree.ids.size());
  const auto load_one = [&](std::size_t i) {
    problems[i].clear();
    try {
      loaded[i] = load_ticket(store, tree.ids[i], &problems[i]);
    } catch (const std::bad_alloc&) {  // out of a thread it would end the process
      loaded[i] = fail(ErrorKind::kEnvironment, tr("there is not enough memory"), {});
      problems[i] = {loaded[i].error()};
    }
  };
  const auto load_every_other = [&](std::size_t first, std::size_t step) {
    for (std::size_t i = first; i < tree.ids.size(); i += step)
      load_one(i);
  };
  if (tree.ids.size() < kTicketsForTwoThreads) {
    load_every_other(0, 1);
  } else {
    std::thread other(load_every_other, 1, 2);
    load_every_other(0, 2);
    other.join();
  }
  // As settled() does for one, but waiting once for all.
  const bool any_failed = std::any_of(loaded.begin(), loaded.end(), [](const auto& result) { return !result; });
  if (any_failed && git) {
    wait_for_git(store.disk(), *git, std::min<Seconds>(store.config().lock_wait, kLongestReadWait));
    for (std::size_t i = 0; i < loaded.size(); ++i) {
      if (!loaded[i]) load_one(i);
    }
  }
  AllTickets all;
  append(all.problems, shown(store, std::move(tree.problems)));
  for (const Stray& stray : tree.strays) {
    if (stray.may_hold_tickets)
      all.problems.push_back({ErrorKind::kInvalidData, stray.message, {store.shown_path(stray.path)}, stray.hint});
  }
  all.tickets.reserve(tree.ids.size());
  for (std::size_t i = 0; i < tree.ids.size(); ++i) {
    // A file that went away since it was listed is not there.
    if (!loaded[i] && loaded[i].error().kind == ErrorKind::kNotFound) continue;
    append(all.problems, std::move(problems[i]));
    if (!loaded[i]) continue;
    append(all.warnings, loaded[i]->warnings);
    all.tickets.push_back(*std::move(loaded[i]));
  }
  if (git) append(all.problems, unmerged_among(store, *git, all.tickets));
  sort_by_file(all.problems);
  return all;
}

Result<std::vector<TicketId>> ids_of(const Store& store, TicketTree tree, std::string_view top) {
  // A link that leads astray hides itself; only a directory that cannot be listed may hide others.
  for (Error& problem : shown(store, std::move(tree.problems))) {
    const bool hides_all = problem.at.file == store.shown_path(top);
    if (problem.kind == ErrorKind::kEnvironment || hides_all) return fail(std::move(problem));
  }
  return std::move(tree.ids);
}

}  // namespace

AllTickets Store::load_all() const {
  return load_tree(*this, data_->git, list_tickets(data_->disk, data_->root));
}

AllTickets Store::load_actions() const {
  return load_tree(*this, data_->git, list_actions(data_->disk, data_->root));
}

Result<std::vector<TicketId>> Store::ids() const {
  return ids_of(*this, list_tickets(data_->disk, data_->root), kTicketsDirectory);
}

Result<std::vector<TicketId>> Store::action_ids() const {
  return ids_of(*this, list_actions(data_->disk, data_->root), kActionsDirectory);
}

}  // namespace kesu
