// SPDX-License-Identifier: Apache-2.0
#include "check_personal.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "kesu/core/order.hpp"
#include "kesu/core/redaction.hpp"
#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"
#include "kesu/yaml/reader.hpp"

#include "names.hpp"
#include "personal.hpp"

namespace kesu {
namespace {

void report(Problems& problems, Place at, std::string message, std::string hint) {
  problems.push_back({ErrorKind::kNegative, std::move(message), std::move(at), std::move(hint)});
}

void report_again(const ErasedValue& value, const Event& redact, const Node& found, const std::string& shown,
                  Problems& problems) {
  report(problems, {shown, found.mark.line, found.mark.column},
         say("{0} was erased by {1} and is here again", to_string(value), to_string(redact.id)),
         tr("a merge without kesu's driver brings back what was erased: kesu redact erases it anew"));
}

/// Values that the event `at` of `ticket` erases and that stand in `document`, the file `shown`: those that it names,
/// and what amendments replaced that had not seen it, nor it them.
void check_values(const Ticket& ticket, std::size_t at, const Ancestry& ancestry, const Node& document,
                  const std::string& shown, Problems& problems) {
  const Event& redact = ticket.history[at];
  for (const ErasedValue& value : erased_values(redact.fields)) {
    const Node* found = find_value(document, value);
    if (found != nullptr && !is_erased(*found)) report_again(value, redact, *found, shown, problems);
  }
  const std::vector<std::string> fields = fields_erased_by(redact.fields, document);
  for (std::size_t i = 0; i < ticket.history.size(); ++i) {
    if (ticket.history[i].kind != EventKind::kAmend || !ancestry.concurrent(i, at)) continue;
    const ErasedValue value{to_string(ticket.history[i].id), "was"};
    const Node* amend = event_at(document, value.event);
    const Node* found = amend != nullptr && amends_any(*amend, fields) ? amend->find("was") : nullptr;
    if (says_something(found)) report_again(value, redact, *found, shown, problems);
  }
}

class PersonalCheck {
 public:
  PersonalCheck(const Store& store, std::span<const StoredTicket> tickets) : store_(store), tickets_(tickets) {}

  Problems check() && {
    const std::string top = store_.root() + '/' + std::string(kPersonalDirectory);
    if (store_.disk().type(top) == FileType::kNone) return {};
    for (const StoredTicket& stored : tickets_)
      check_ticket(stored);
    walk(std::string(kPersonalDirectory), 0);
    return std::move(problems_);
  }

 private:
  void check_ticket(const StoredTicket& stored) {
    const std::string path = Store::personal_path_of(stored.ticket.id);
    // After an erasure nothing in the ticket need point to its file any more, yet what was erased is noted there too.
    const auto& history = stored.ticket.history;
    const bool is_erased = std::any_of(history.begin(), history.end(),
                                       [](const Event& event) { return event.kind == EventKind::kRedact; });
    is_wanted_[path] = stored.personal || has_personal_file(stored.ticket) || is_erased;
    if (!has_personal_file(stored.ticket)) return;
    if (store_.disk().own_type(store_.root() + '/' + path) == FileType::kNone) {
      report(problems_, {store_.shown_path(stored.path)},
             say("who complains is kept apart, and is not here: {0}", path),
             tr("restore it from git or a backup; kesu redact records what was erased on purpose"));
    } else if (!stored.personal && !read_personal(store_, stored.ticket.id)) {
      report(problems_, {store_.shown_path(path)}, tr("this file cannot be read here"),
             tr("it may be encrypted, or for others to read"));
    } else if (stored.personal) {
      report(problems_, {store_.shown_path(path)}, tr("this file does not have all that the ticket keeps apart"),
             tr("restore it from git or a backup"));
    }
  }

  void walk(const std::string& directory, int depth) {
    constexpr int kMonths = 2;
    const auto listed = store_.disk().list(store_.root() + '/' + directory);
    if (!listed) {
      problems_.push_back({listed.error().kind, listed.error().message, {store_.shown_path(directory)}, {}});
      return;
    }
    for (const DirectoryEntry& entry : *listed) {
      const std::string path = directory + '/' + entry.name;
      if (entry.type == FileType::kDirectory && !entry.is_link && depth < kMonths) {
        walk(path, depth + 1);
        continue;
      }
      check_name(path, entry);
    }
  }

  void check_name(const std::string& path, const DirectoryEntry& entry) {
    const auto id = id_in_name(entry.name);
    const bool is_placed =
        id && Store::personal_path_of(*id) == path && entry.type == FileType::kFile && !entry.is_link;
    if (!is_placed) {
      report(problems_, {store_.shown_path(path)}, tr("below private/ there are only files named by a ticket"),
             tr("remove it"));
      return;
    }
    if (const auto known = is_wanted_.find(path); known != is_wanted_.end()) {
      if (!known->second) {
        report(problems_, {store_.shown_path(path)},
               say("{0} keeps nothing apart, and here is a file for it", id->text),
               tr("restore the ticket from git or a backup, or remove this file"));
      }
      return;
    }
    const FileType ticket = store_.disk().own_type(store_.root() + '/' + Store::path_of(*id));
    if (ticket != FileType::kNone) return;  // it does not read, which is reported
    report(problems_, {store_.shown_path(path)}, say("there is a complainant, but no ticket {0}", id->text),
           tr("restore the ticket from git or a backup"));
  }

  const Store& store_;
  std::span<const StoredTicket> tickets_;
  std::map<std::string, bool> is_wanted_;  // files of the tickets that read
  Problems problems_;
};

}  // namespace

Problems check_erased(const Store& store, std::span<const StoredTicket> tickets) {
  Problems problems;
  for (const StoredTicket& stored : tickets) {
    const auto& history = stored.ticket.history;
    const auto erases = [](const Event& event) { return event.kind == EventKind::kRedact; };
    if (std::none_of(history.begin(), history.end(), erases)) continue;
    const Ancestry ancestry(history);
    const std::string shown = store.shown_path(stored.path);
    const auto document = read_yaml(stored.bytes, shown);
    const std::string apart = store.shown_path(Store::personal_path_of(stored.ticket.id));
    const auto personal = read_yaml(stored.personal.value_or(""), apart);
    for (std::size_t i = 0; i < history.size(); ++i) {
      if (!erases(history[i])) continue;
      if (document) check_values(stored.ticket, i, ancestry, document->root, shown, problems);
      if (personal) check_values(stored.ticket, i, ancestry, personal->root, apart, problems);
    }
  }
  return problems;
}

Problems check_personal(const Store& store, std::span<const StoredTicket> tickets) {
  return PersonalCheck(store, tickets).check();
}

}  // namespace kesu
