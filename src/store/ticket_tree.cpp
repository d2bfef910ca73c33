// SPDX-License-Identifier: Apache-2.0
#include "ticket_tree.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
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

  TicketTree list() && {
    const std::string top(kTicketsDirectory);
    for (const std::string& year : directories_in(top, 4)) {
      for (const std::string& month : directories_in(year, 2))
        list_month(month);
    }
    std::sort(tree_.ids.begin(), tree_.ids.end());
    std::sort(tree_.strays.begin(), tree_.strays.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return std::move(tree_);
  }

 private:
  std::vector<DirectoryEntry> entries_of(const std::string& directory) {
    auto entries = disk_.list(root_ + '/' + directory);
    if (entries) return *std::move(entries);
    // A directory that went away since it was listed is empty.
    if (entries.error().kind != ErrorKind::kNotFound) tree_.problems.push_back(std::move(entries.error()));
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

  void list_month(const std::string& directory) {
    for (const DirectoryEntry& entry : entries_of(directory)) {
      std::string path = directory + '/' + entry.name;
      const auto id = id_in_name(entry.name);
      if (!id) {
        add_stray(entry, std::move(path), tr("the name is not that of a ticket"));
      } else if (Store::path_of(*id) != path) {
        add_stray(entry, std::move(path), tr("the ticket is in the wrong directory"),
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
  return TreeLister(disk, root).list();
}

}  // namespace kesu
