// SPDX-License-Identifier: Apache-2.0
#include "ticket_tree.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/store/links.hpp"
#include "kesu/store/store.hpp"

#include "names.hpp"

namespace kesu {
namespace {

bool is_number(std::string_view name, std::size_t digits) {
  return name.size() == digits && name.find_first_not_of("0123456789") == std::string_view::npos;
}

/// What git and people put into directories that would be empty.
bool is_known_dot_file(std::string_view name) {
  return name == ".gitkeep" || name == ".gitignore" || name == ".gitattributes";
}

class TreeLister {
 public:
  TreeLister(Disk& disk, const std::string& root) : disk_(disk), root_(root) {}

  TicketTree tickets() && {
    const std::string top(kTicketsDirectory);
    if (!is_directory(top)) return std::move(tree_);
    for (const std::string& year : directories_in(top, 4)) {
      for (const std::string& month : directories_in(year, 2))
        list_files(month);
    }
    return sorted();
  }

  TicketTree actions() && {
    const std::string top(kActionsDirectory);
    if (is_directory(top)) list_files(top);
    return sorted();
  }

 private:
  TicketTree sorted() {
    std::sort(tree_.ids.begin(), tree_.ids.end());
    std::sort(tree_.strays.begin(), tree_.strays.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return std::move(tree_);
  }

  /// False, and why, if it is none.
  bool is_directory(const std::string& top) {
    const FileType own = disk_.own_type(root_ + '/' + top);
    tree_.is_missing = own == FileType::kNone;
    if (tree_.is_missing) return false;
    if (own == FileType::kOther && !is_followed(top)) return false;
    if (disk_.type(root_ + '/' + top) == FileType::kDirectory) return true;
    tree_.problems.push_back(
        {ErrorKind::kInvalidData, tr("this is no directory"), {top}, tr("case files belong in it")});
    return false;
  }

  /// False, and why, for a link that must not be followed.
  bool is_followed(const std::string& path) {
    auto followed = follow_link(disk_, root_, path);
    if (!followed) tree_.problems.push_back(std::move(followed.error()));
    return followed.has_value();
  }

  /// What there is in `directory`, but for links that lead astray.
  std::vector<DirectoryEntry> entries_of(const std::string& directory) {
    auto entries = disk_.list(root_ + '/' + directory);
    if (entries) {
      std::erase_if(*entries, [&](const DirectoryEntry& entry) {
        return entry.is_link && !is_followed(directory + '/' + entry.name);
      });
      return *std::move(entries);
    }
    // A directory that went away since it was listed is empty.
    if (entries.error().kind == ErrorKind::kNotFound) return {};
    entries.error().at.file = directory;
    tree_.problems.push_back(std::move(entries.error()));
    return {};
  }

  /// The directories in `directory` whose names are numbers of `digits` digits; all else in it is stray.
  std::vector<std::string> directories_in(const std::string& directory, std::size_t digits) {
    std::vector<std::string> found;
    for (const DirectoryEntry& entry : entries_of(directory)) {
      std::string path = directory + '/' + entry.name;
      if (entry.type == FileType::kDirectory && is_number(entry.name, digits)) {
        found.push_back(std::move(path));
      } else {
        add_stray(entry, std::move(path), tr("only directories of years and months belong here"));
      }
    }
    return found;
  }

  void list_files(const std::string& directory) {
    for (const DirectoryEntry& entry : entries_of(directory)) {
      std::string path = directory + '/' + entry.name;
      const auto id = id_in_name(entry.name);
      if (!id) {
        add_stray(entry, std::move(path), tr("the name is not that of a case file"));
      } else if (Store::path_of(*id) != path) {
        add_stray(entry, std::move(path), tr("the file is in the wrong directory"),
                  say("its ID wants it to be {0}", Store::path_of(*id)));
      } else if (entry.type != FileType::kFile) {
        add_stray(entry, std::move(path), tr("this is no file"));
      } else {
        tree_.ids.push_back(*id);
      }
    }
  }

  void add_stray(const DirectoryEntry& entry, std::string path, std::string message, std::string hint = {}) {
    if (is_known_dot_file(entry.name)) return;
    const bool may_hold_tickets = entry.type == FileType::kDirectory || entry.name.ends_with(kTicketExtension);
    tree_.strays.push_back({std::move(path), may_hold_tickets, std::move(message), std::move(hint)});
  }

  Disk& disk_;
  const std::string& root_;
  TicketTree tree_;
};

}  // namespace

TicketTree list_tickets(Disk& disk, const std::string& root) {
  return TreeLister(disk, root).tickets();
}

TicketTree list_actions(Disk& disk, const std::string& root) {
  return TreeLister(disk, root).actions();
}

Result<void> refuse_stray_links(Disk& disk, const std::string& root, const std::string& path) {
  for (std::size_t slash = path.find('/'); true; slash = path.find('/', slash + 1)) {
    const std::string part = path.substr(0, slash);
    if (disk.own_type(root + '/' + part) == FileType::kOther) {
      if (auto followed = follow_link(disk, root, part); !followed) return followed;
    }
    if (slash == std::string::npos) return {};
  }
}

}  // namespace kesu
