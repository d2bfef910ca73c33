// SPDX-License-Identifier: Apache-2.0
#include "check_commit.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "kesu/core/text.hpp"
#include "kesu/store/git.hpp"

#include "blocks.hpp"
#include "git_index.hpp"
#include "names.hpp"
#include "run_git.hpp"
#include "ticket_versions.hpp"

namespace kesu {
namespace {

/// `text` cut at NULs.
std::vector<std::string> fields_of(std::string_view text) {
  std::vector<std::string> fields;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\0'), text.size());
    fields.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return fields;
}

/// As git keeps it: what .gitattributes asks for is no alteration.
std::string with_lf(std::string bytes) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n') continue;
    bytes[kept++] = bytes[i];
  }
  bytes.resize(kept);
  return bytes;
}

class CommitCheck {
 public:
  explicit CommitCheck(const Store& store) : store_(store) {}

  Problems check() && {
    const auto place = find_git(store_.root());
    const auto prefix = place ? path_in_git(*place, store_.root()) : std::nullopt;
    if (!prefix) return {};
    prefix_ = *prefix;
    const auto status =
        git_output(store_.root(),
                   {"status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--",
                    std::string(kTicketsDirectory), std::string(kActionsDirectory), std::string(kPersonalDirectory)},
                   GitAccess::kReading);
    if (!status) {
      add_finding(status.error());
      return std::move(problems_);
    }
    const auto changes = fields_of(*status);
    compare(tracked(changes));
    std::set<std::string> uncommitted;
    for (const std::string& change : changes)
      uncommitted.insert(change.substr(change.rfind('/') + 1));
    if (store_.config().commit && !uncommitted.empty()) {
      report(std::string(kTicketsDirectory),
             say("{0} tickets are not committed, though kesu.yaml says 'commit: auto'", uncommitted.size()),
             has_actions(changes) ? tr("git add tickets actions && git commit; git status names them")
                                  : tr("git add tickets && git commit; git status names them"));
    }
    return std::move(problems_);
  }

 private:
  static constexpr std::size_t kStates = 3;  // what stands before the path of a change

  /// Each change is "<index><work tree> <path from the top>".
  [[nodiscard]] bool has_actions(const std::vector<std::string>& changes) const {
    const std::string directory = prefix_ + std::string(kActionsDirectory) + '/';
    return std::any_of(changes.begin(), changes.end(),
                       [&](const std::string& change) { return change.find(directory) == kStates; });
  }
  void add_finding(Error error) {
    error.kind = ErrorKind::kNegative;
    error.message = say("the tickets cannot be compared with the last commit: {0}", error.message);
    problems_.push_back(std::move(error));
  }
  void report(const std::string& path, std::string message, std::string hint) {
    problems_.push_back({ErrorKind::kNegative, std::move(message), {store_.shown_path(path)}, std::move(hint)});
  }

  /// The files of tickets, actions and complainants kept apart that git knows and that are changed, each "<index><work
  /// tree> <path from the top>" in `changes`. Unmerged ones are reported with what is listed.
  [[nodiscard]] std::vector<std::string> tracked(const std::vector<std::string>& changes) const {
    std::vector<std::string> paths;
    for (const std::string& change : changes) {
      const std::string_view states = std::string_view(change).substr(0, 2);
      if (states == "??" || states == "AA" || states == "DD" || states.find('U') != std::string_view::npos) continue;
      const std::string path = change.substr(std::min(kStates + prefix_.size(), change.size()));
      const auto id = id_in_name(path.substr(path.rfind('/') + 1));
      if (id && (Store::path_of(*id) == path || Store::personal_path_of(*id) == path)) paths.push_back(path);
    }
    return paths;
  }

  /// `git cat-file --batch` answers "<oid> blob <size>", the bytes, and a line end; of what is not in the commit,
  /// another line.
  void compare(const std::vector<std::string>& paths) {
    if (paths.empty()) return;
    std::string wanted;
    for (const std::string& path : paths)
      wanted += "HEAD:" + prefix_ + path + '\n';
    const auto blobs = git_output(store_.root(), {"cat-file", "--batch"}, GitAccess::kReading, wanted);
    if (!blobs) return add_finding(blobs.error());
    std::string_view rest = *blobs;
    for (const std::string& path : paths) {
      const std::string_view head = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(head.size() + 1, rest.size()));
      std::size_t size = 0;
      const std::size_t digits = head.rfind(' ') + 1;
      const auto [end, error] = std::from_chars(head.data() + digits, head.data() + head.size(), size);
      if (error != std::errc() || end != head.data() + head.size() || size > rest.size()) continue;
      compare_file(path, rest.substr(0, size));
      rest.remove_prefix(std::min(size + 1, rest.size()));
    }
  }

  void compare_file(const std::string& path, std::string_view committed) {
    auto work = store_.disk().read(store_.root() + '/' + path);
    if (!work) {
      // A complainant kept apart may be purged.
      if (work.error().kind == ErrorKind::kNotFound && !path.starts_with(kPersonalDirectory)) {
        report(path, tr("this ticket is in the last commit and is gone"),
               tr("tickets are never removed: restore it with git checkout"));
      }
      return;  // what does not read is reported by reading it
    }
    if (!cut_ticket(*work, path)) return;
    auto grown = refuse_altered(committed, with_lf(*std::move(work)), store_.shown_path(path));
    if (grown) return;
    Error error = std::move(grown.error());
    error.kind = ErrorKind::kNegative;
    error.message = say("not as in the last commit: {0}", error.message);
    problems_.push_back(std::move(error));
  }

  const Store& store_;
  std::string prefix_;  // before paths of the store in git's own
  Problems problems_;
};

}  // namespace

Problems check_against_commit(const Store& store) {
  return CommitCheck(store).check();
}

}  // namespace kesu
