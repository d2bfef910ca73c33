// SPDX-License-Identifier: Apache-2.0
// A file .kesu/writing stands while a write is under way. A process that dies leaves it, and only then does the next
// write have to search for the temporary files.
#include "transaction.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

#include "names.hpp"

namespace kesu {
namespace {

std::string private_directory_of(const std::string& root) {
  return fmt::format("{}/{}", root, kPrivateDirectory);
}

std::string marker_of(const std::string& root) {
  return private_directory_of(root) + "/writing";
}

/// False if it is still there.
bool remove_if_there(Disk& disk, const std::string& path) {
  const auto removed = disk.remove(path);
  return removed || removed.error().kind == ErrorKind::kNotFound;
}

/// Removes the temporary files in a directory. False if any is still there.
bool sweep(Disk& disk, const std::string& directory) {
  const auto entries = disk.list(directory);
  if (!entries) return false;
  bool all_removed = true;
  for (const DirectoryEntry& entry : *entries) {
    if (is_temporary(entry.name)) all_removed = remove_if_there(disk, directory + '/' + entry.name) && all_removed;
  }
  return all_removed;
}

void add_once(std::vector<std::string>& list, std::string text) {
  if (std::find(list.begin(), list.end(), text) == list.end()) list.push_back(std::move(text));
}

}  // namespace

Transaction::Transaction(Disk& disk, std::string root, std::vector<FileChange> changes, bool after_death)
    : disk_(disk), root_(std::move(root)), changes_(std::move(changes)), after_death_(after_death) {}

Transaction::~Transaction() {
  for (const Staged& staged : staged_) {
    if (!staged.published && !remove_if_there(disk_, staged.temporary)) left_litter_ = true;
  }
  if (marked_ && !left_litter_) static_cast<void>(disk_.remove(marker_of(root_)));
}

Result<void> Transaction::refuse_links(const std::string& path) const {
  for (std::size_t slash = path.find('/'); true; slash = path.find('/', slash + 1)) {
    const bool is_file = slash == std::string::npos;
    const FileType type = disk_.own_type(absolute(path.substr(0, slash)));
    if (type == FileType::kNone) return {};
    if (type != (is_file ? FileType::kFile : FileType::kDirectory)) {
      return fail(ErrorKind::kInvalidData, tr("this is a link or no file at all: kesu does not write through it"),
                  {absolute(path.substr(0, slash))}, tr("put the file itself in its place"));
    }
    if (is_file) return {};
  }
}

Result<void> Transaction::make_directory(const std::string& path) {
  const std::string directory = absolute(path);
  add_once(directories_, directory);
  const bool is_there = disk_.type(directory) == FileType::kDirectory;
  if (is_there && !after_death_) return {};
  // The names of new directories lie in their parents.
  for (std::string parent = directory_of(directory); parent.size() >= root_.size(); parent = directory_of(parent))
    add_once(directories_, parent);
  if (is_there) return {};
  left_litter_ = true;  // until its name is durable; should this write fail, the next one sees to that
  return disk_.make_directories(directory);
}

Result<void> Transaction::stage() {
  auto marked = disk_.create(marker_of(root_), "");
  if (!marked && marked.error().kind != ErrorKind::kRefused) return marked;
  marked_ = marked.has_value();  // one that stood there already is about litter that could not be removed
  std::vector<std::string> temporaries;
  for (const FileChange& change : changes_) {
    if (!change.after) continue;
    if (auto straight = refuse_links(change.path); !straight) return straight;
    if (auto made = make_directory(directory_of(change.path)); !made) return made;
    staged_.push_back({&change, temporary_name(private_directory_of(root_))});
    temporaries.push_back(staged_.back().temporary);
    auto created = create_temporary(disk_, temporaries.back(), *change.after, absolute(change.path));
    if (!created) return created;
  }
  return disk_.sync(temporaries);
}

Result<bool> Transaction::still_current() const {
  for (const FileChange& change : changes_) {
    const std::string path = absolute(change.path);
    if (!change.before) {
      if (disk_.own_type(path) != FileType::kNone) return false;
      continue;
    }
    const auto now = disk_.read(path);
    if (!now && now.error().kind != ErrorKind::kNotFound) return fail(now.error());
    if (!now || *now != *change.before) return false;
  }
  return true;
}

Result<bool> Transaction::publish() {
  bool are_names_durable = true;
  for (Staged& staged : staged_) {
    const std::string path = absolute(staged.change->path);
    const bool is_ticket = staged.change->path.starts_with(std::string(kTicketsDirectory) + '/');
    if (is_ticket && !are_names_durable) {  // a ticket names what stands before it: that must not be lost before it
      if (auto synced = disk_.sync_directories(directories_); !synced)
        return fail(roll_back(std::move(synced.error())));
    }
    are_names_durable = is_ticket;
    const auto renamed =
        staged.change->before ? disk_.rename(staged.temporary, path) : disk_.rename_new(staged.temporary, path);
    if (renamed) {
      staged.published = true;
      continue;
    }
    const bool is_taken = renamed.error().kind == ErrorKind::kRefused;
    Error error = roll_back(renamed.error());
    if (is_taken && !is_half_done_) return false;
    return fail(std::move(error));
  }
  return true;
}

Result<void> Transaction::settle() {
  auto synced = disk_.sync_directories(directories_);
  if (synced) left_litter_ = false;
  return synced;
}

Result<void> Transaction::put_back(const FileChange& change) {
  const std::string path = absolute(change.path);
  const auto now = disk_.read_plain(path, std::max(kLargestFile, change.after->size()));
  if (!now) return fail(now.error());
  if (*now != *change.after) return {};  // somebody wrote there since: theirs stays
  if (!change.before) return disk_.remove(path);
  const std::string temporary = temporary_name(private_directory_of(root_));
  auto done = create_temporary(disk_, temporary, *change.before, path);
  if (done) done = disk_.sync({temporary});
  if (done) done = disk_.rename(temporary, path);
  if (!done && !remove_if_there(disk_, temporary)) left_litter_ = true;
  return done;
}

Error Transaction::roll_back(Error because) {
  for (auto staged = staged_.rbegin(); staged != staged_.rend(); ++staged) {
    if (!staged->published) continue;
    if (const auto back = put_back(*staged->change); !back) {
      is_half_done_ = true;
      because.hint = say("{0} may hold what was to be written: look before you try again", staged->change->path);
    }
  }
  return because;
}

bool Transaction::clean_up(Disk& disk, const std::string& root, const std::string& git_dir) {
  const std::string marker = marker_of(root);
  if (disk.type(marker) == FileType::kNone) return false;
  bool all_removed = sweep(disk, private_directory_of(root));
  if (!git_dir.empty()) all_removed = sweep(disk, git_dir) && all_removed;
  if (all_removed) static_cast<void>(disk.remove(marker));
  return true;
}

}  // namespace kesu
