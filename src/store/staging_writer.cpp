// SPDX-License-Identifier: Apache-2.0
#include "staging_writer.hpp"

#include <algorithm>

#include "kesu/core/digest.hpp"
#include "kesu/core/text.hpp"

#include "ticket_file.hpp"

namespace kesu {
namespace {

// Even with 31 symbols left free of a day's 887 million a free ID is found sooner; more means a broken source of
// chance.
constexpr int kMostDraws = 1000;

}  // namespace

Result<StagingWriter::File*> StagingWriter::file(const TicketId& id) {
  auto found = files_.find(id);
  if (found == files_.end()) {
    auto stored = store_.load(id);
    if (!stored) return fail(std::move(stored.error()));
    std::string bytes = stored->bytes;
    found = files_.emplace(id, File{*std::move(stored), std::move(bytes), false}).first;
  }
  return &found->second;
}

Result<void> StagingWriter::check_clocks(const std::vector<Event>& events) const {
  const bool any = std::any_of(events.begin(), events.end(), [](const Event& event) { return event.given_clock; });
  if (!any || store_.config().allow_given_clock) return {};
  return fail(ErrorKind::kRefused, tr("this store takes no events under a given clock"), {},
              tr("write without --now and KESU_NOW, or set 'given_clock: allow' in kesu.yaml"));
}

Result<StoredTicket> StagingWriter::load(const TicketId& id) {
  const auto found = file(id);
  if (!found) return fail(found.error());
  return (*found)->current;
}

Result<std::vector<EventId>> StagingWriter::append(const TicketId& id, std::vector<Event> events) {
  if (auto allowed = check_clocks(events); !allowed) return fail(allowed.error());
  const auto found = file(id);
  if (!found) return fail(found.error());
  if (events.empty()) return std::vector<EventId>();
  File& target = **found;
  give_ids(target.current.ticket.history, events, random_);
  auto grown = grow_ticket(store_, target.current, events);
  if (!grown) return fail(std::move(grown.error()));
  target.current = *std::move(grown);
  target.changed = true;
  std::vector<EventId> ids;
  ids.reserve(events.size());
  for (const Event& event : events)
    ids.push_back(event.id);
  return ids;
}

Result<TicketId> StagingWriter::create(const Complaint& complaint, std::vector<Event> events, Date opened) {
  if (auto allowed = check_clocks(events); !allowed) return fail(allowed.error());
  const StoreConfig& config = store_.config();
  TicketId id;
  for (int draws = 0; id.empty(); ++draws) {
    if (draws == kMostDraws) return fail(ErrorKind::kBug, tr("no free ticket ID was found"));
    TicketId drawn = make_ticket_id(config.prefix, opened, config.id_symbols, random_);
    const std::string path = store_.root() + '/' + Store::path_of(drawn);
    if (!files_.contains(drawn) && store_.disk().own_type(path) == FileType::kNone) id = std::move(drawn);
  }
  give_ids({}, events, random_);
  auto made = make_ticket(store_, id, complaint, events);
  if (!made) return fail(std::move(made.error()));
  files_.emplace(id, File{*std::move(made), std::nullopt, true});
  created_.push_back(id);
  return id;
}

Result<void> StagingWriter::put_file(const std::string& path, std::string bytes, bool may_replace) {
  auto before = store_.disk().read(store_.root() + '/' + path);
  if (!before && before.error().kind != ErrorKind::kNotFound) return fail(std::move(before.error()));
  if (before && *before == bytes) return {};
  if (before && !may_replace) {
    return fail(ErrorKind::kRefused, tr("this file exists already and is not replaced"),
                {store_.shown_path(path), 0, 0});
  }
  FileChange change{path, std::nullopt, std::move(bytes)};
  if (before) change.before = *std::move(before);
  other_files_.insert_or_assign(path, std::move(change));
  return {};
}

Result<EvidenceName> StagingWriter::put_evidence(const TicketId& id, std::string_view bytes,
                                                 std::string_view extension) {
  const EvidenceName name{sha256_hex(bytes), std::string(extension)};
  const std::string directory = Store::evidence_directory_of(id);
  // The same bytes may have come under a name with another extension, in this write or in an earlier one.
  for (auto staged = other_files_.lower_bound(directory + '/' + name.digest); staged != other_files_.end(); ++staged) {
    if (!staged->first.starts_with(directory + '/' + name.digest)) break;
    return parse_evidence_name(staged->first.substr(directory.size() + 1));
  }
  const auto listed = store_.disk().list(store_.root() + '/' + directory);
  if (!listed && listed.error().kind != ErrorKind::kNotFound) return fail(listed.error());
  for (const DirectoryEntry& entry : listed ? *listed : std::vector<DirectoryEntry>()) {
    auto there = parse_evidence_name(entry.name);
    if (!there || there->digest != name.digest) continue;
    const std::string path = directory + '/' + entry.name;
    const auto kept = store_.disk().read_plain(store_.root() + '/' + path, bytes.size());
    if (kept && *kept == bytes) return there;
    if (!kept && kept.error().kind != ErrorKind::kInvalidData) return fail(kept.error());
    return fail(ErrorKind::kInvalidData, tr("this evidence file does not hold what its name says"),
                {store_.shown_path(path)}, tr("restore it from git or a backup, or remove it and attach it again"));
  }
  const std::string path = directory + '/' + to_string(name);
  other_files_.insert_or_assign(path, FileChange{path, std::nullopt, std::string(bytes)});
  return name;
}

bool StagingWriter::has_changes() const {
  return !other_files_.empty() ||
         std::any_of(files_.begin(), files_.end(), [](const auto& entry) { return entry.second.changed; });
}

std::vector<FileChange> StagingWriter::changes() const {
  std::vector<FileChange> changes;
  for (const auto& [id, file] : files_) {
    changes.push_back({Store::path_of(id), file.before, std::nullopt});
    if (file.changed) changes.back().after = file.current.bytes;
  }
  for (const auto& [path, change] : other_files_)
    changes.push_back(change);
  std::sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return changes;
}

}  // namespace kesu
