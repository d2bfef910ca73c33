// SPDX-License-Identifier: Apache-2.0
#include "check_evidence.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "kesu/core/digest.hpp"
#include "kesu/core/evidence.hpp"
#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"

#include "names.hpp"

namespace kesu {
namespace {

class EvidenceCheck {
 public:
  EvidenceCheck(const Store& store, std::span<const StoredTicket> tickets) : store_(store), tickets_(tickets) {}

  Problems check() && {
    for (const StoredTicket& stored : tickets_)
      check_ticket(stored);
    check_directories();
    return std::move(problems_);
  }

 private:
  void report(Place at, std::string message, std::string hint) {
    problems_.push_back({ErrorKind::kNegative, std::move(message), std::move(at), std::move(hint)});
  }
  [[nodiscard]] std::string absolute(const std::string& path) const { return store_.root() + '/' + path; }

  void check_ticket(const StoredTicket& stored) {
    std::set<std::string>& named = named_[stored.ticket.id];
    for (const Event& event : stored.ticket.history) {
      if (event.kind == EventKind::kRedact) note_erased(stored.ticket.id, event);
      if (event.kind != EventKind::kAttach) continue;
      const std::string file = event.field("file");
      if (file == kRedacted) continue;
      if (named.insert(file).second) check_file(stored, event, file);
    }
  }

  void note_erased(const TicketId& id, const Event& redact) {
    const Node* values = redact.fields.find("values");
    for (const Node& item : values == nullptr ? std::vector<Node>() : values->items) {
      if (const Node* digest = item.find("sha256")) erased_[id].emplace(digest->text, to_string(redact.id));
    }
  }

  void check_file(const StoredTicket& stored, const Event& event, const std::string& file) {
    const std::string path = Store::evidence_directory_of(stored.ticket.id) + '/' + file;
    const std::string who = to_string(event.id);  // a file's name may say who complains
    const Place paper{store_.shown_path(stored.path), event.mark.line};
    const FileType type = store_.disk().own_type(absolute(path));
    const bool is_straight = store_.disk().own_type(absolute(directory_of(path))) == FileType::kDirectory &&
                             store_.disk().own_type(absolute(std::string(kEvidenceDirectory))) == FileType::kDirectory;
    if (type == FileType::kNone) {
      return report(paper, say("the evidence of {0} is gone: {1}", who, path),
                    tr("restore it from git or a backup; attaching the same file again puts it back"));
    }
    if (type != FileType::kFile || !is_straight) {
      return report({store_.shown_path(path)}, say("this is a link or no file, not the evidence of {0}", who),
                    tr("put the file itself in its place"));
    }
    const auto bytes = store_.disk().read_plain(absolute(path), kLargestEvidence);
    if (!bytes) {
      problems_.push_back({bytes.error().kind, bytes.error().message, {store_.shown_path(path)}, {}});
      return;
    }
    if (const std::string digest = sha256_hex(*bytes); !file.starts_with(digest)) {
      return report({store_.shown_path(path)},
                    say("the evidence of {0} was changed: its SHA-256 is now {1}", who, digest),
                    tr("restore it from git or a backup"));
    }
    const std::string size = event.field("size");
    if (!size.empty() && size != std::to_string(bytes->size()))
      report(paper, say("the evidence of {0} has {1} bytes, and this paper says {2}", who, bytes->size(), size), {});
  }

  void check_directories() {
    const std::string top(kEvidenceDirectory);
    if (store_.disk().own_type(absolute(top)) == FileType::kNone) return;
    const auto listed = list(top);
    const auto ids = store_.ids();
    for (const DirectoryEntry& entry : listed) {
      const std::string path = top + '/' + entry.name;
      const auto id = parse_stored_ticket_id(entry.name);
      if (entry.is_link || entry.type != FileType::kDirectory || !id || id->text != entry.name) {
        report({store_.shown_path(path)}, tr("below evidence/ there are only directories named by a ticket"),
               tr("kesu attach ID FILE puts a file where it belongs; remove this one"));
      } else if (const auto known = named_.find(*id); known != named_.end()) {
        check_directory(*id, path, known->second);
      } else if (ids && !std::binary_search(ids->begin(), ids->end(), *id)) {
        report({store_.shown_path(path)}, say("there is evidence, but no ticket {0}", id->text),
               tr("restore the ticket from git or a backup"));
      }
    }
  }

  void check_directory(const TicketId& id, const std::string& directory, const std::set<std::string>& named) {
    for (const DirectoryEntry& entry : list(directory)) {
      if (named.contains(entry.name)) continue;
      const std::string path = directory + '/' + entry.name;
      const auto name = parse_evidence_name(entry.name);
      if (const auto erased = name ? erased_[id].find(name->digest) : erased_[id].end(); erased != erased_[id].end()) {
        report({store_.shown_path(path)}, say("this evidence was erased by {0} and is here again", erased->second),
               tr("remove it"));
        continue;
      }
      const auto bytes = name && !entry.is_link ? store_.disk().read_plain(absolute(path), kLargestEvidence)
                                                : Result<std::string>(fail(ErrorKind::kInvalidData, {}));
      if (bytes && sha256_hex(*bytes) == name->digest) {
        report({store_.shown_path(path)}, tr("no paper names this file; it is whole, and does no harm"),
               tr("a write was cut off before its paper: attach the file again, or remove it"));
      } else {
        report({store_.shown_path(path)}, tr("no paper names this file, and it is no evidence by its name"),
               tr("kesu attach ID FILE puts a file where it belongs; remove this one"));
      }
    }
  }

  /// What cannot be listed is a problem of its own.
  std::vector<DirectoryEntry> list(const std::string& directory) {
    auto listed = store_.disk().list(absolute(directory));
    if (listed) return *std::move(listed);
    problems_.push_back({listed.error().kind, listed.error().message, {store_.shown_path(directory)}, {}});
    return {};
  }

  const Store& store_;
  std::span<const StoredTicket> tickets_;
  std::map<TicketId, std::set<std::string>> named_;                // files that papers name
  std::map<TicketId, std::map<std::string, std::string>> erased_;  // SHA-256 of files that are gone, and the event
  Problems problems_;
};

}  // namespace

Problems check_evidence(const Store& store, std::span<const StoredTicket> tickets) {
  return EvidenceCheck(store, tickets).check();
}

}  // namespace kesu
