// SPDX-License-Identifier: Apache-2.0
#include "staging_writer.hpp"

#include <algorithm>

#include "kesu/core/digest.hpp"
#include "kesu/core/text.hpp"

#include "personal.hpp"
#include "redact.hpp"
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
    auto bare = decode_ticket_file(store_, id, stored->bytes, nullptr);
    if (!bare) return fail(std::move(bare.error()));
    File loaded{*std::move(bare), *std::move(stored), {}, {}, false, false};
    // A ticket whose complainant was erased has no marker any more, and may yet get another one.
    if (!loaded.current.personal) loaded.current.personal = read_personal(store_, id);
    loaded.before = loaded.bare.bytes;
    loaded.personal_before = loaded.current.personal;
    found = files_.emplace(id, std::move(loaded)).first;
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
  give_ids(target.bare.ticket.history, events, random_);
  std::optional<std::string> personal = target.current.personal;
  std::vector<Event> papers;
  papers.reserve(events.size());
  for (const Event& event : events) {
    auto paper = keep_apart(target, event, personal);
    if (!paper) return fail(std::move(paper.error()));
    papers.push_back(*std::move(paper));
  }
  auto grown = grow_ticket(store_, target.bare, papers);
  if (!grown) return fail(std::move(grown.error()));
  if (auto taken = take(target, *std::move(grown), std::move(personal)); !taken) return fail(std::move(taken.error()));
  std::vector<EventId> ids;
  ids.reserve(events.size());
  for (const Event& event : events)
    ids.push_back(event.id);
  return ids;
}

Result<void> StagingWriter::take(File& file, StoredTicket bare, std::optional<std::string> personal) const {
  StoredTicket joined = bare;
  if (personal) {
    Problems problems;
    join_personal(store_, joined, *personal, problems);
    if (!problems.empty()) return fail(std::move(problems.front()));
  }
  file.changed = file.changed || bare.bytes != file.before;
  file.personal_changed = personal != file.personal_before;
  file.bare = std::move(bare);
  file.current = std::move(joined);
  file.current.personal = std::move(personal);
  return {};
}

Result<Event> StagingWriter::keep_apart(const File& file, const Event& event,
                                        std::optional<std::string>& personal) const {
  const bool is_apart = store_.config().personal_separate || has_personal_file(file.bare.ticket);
  const bool is_personal = event.kind == EventKind::kAmend && event.field("field").starts_with("complainant");
  if (!is_apart || !is_personal) return event;
  const std::string path = Store::personal_path_of(file.bare.ticket.id);
  if (!personal &&
      (has_personal_file(file.bare.ticket) || store_.disk().own_type(store_.root() + '/' + path) != FileType::kNone)) {
    return fail(ErrorKind::kRefused, tr("who complains is kept apart, and cannot be read here"),
                {store_.shown_path(path)}, tr("amend it where the file is and may be read"));
  }
  auto grown = grow_personal(personal.value_or(""), file.bare.ticket.id, event);
  if (!grown) return fail(std::move(grown.error()));
  personal = *std::move(grown);
  return without_values(event);
}

Result<EventId> StagingWriter::redact(const TicketId& id, std::span<const ErasedValue> values, Event event,
                                      std::span<const std::string> evidence) {
  if (auto allowed = check_clocks({event}); !allowed) return fail(allowed.error());
  const auto found = file(id);
  if (!found) return fail(found.error());
  File& target = **found;
  std::vector<Event> events = {std::move(event)};
  give_ids(target.bare.ticket.history, events, random_);
  auto bytes = redact_bytes(target.bare.bytes, values, store_.shown_path(target.bare.path));
  if (!bytes) return fail(std::move(bytes.error()));
  auto bare = decode_ticket_file(store_, id, *std::move(bytes), nullptr);
  if (!bare) return fail(std::move(bare.error()));
  auto grown = grow_ticket(store_, *bare, events);
  if (!grown) return fail(std::move(grown.error()));
  std::optional<std::string> personal = target.current.personal;
  if (personal) {
    const std::string shown = store_.shown_path(Store::personal_path_of(id));
    auto redacted = redact_bytes(*personal, values, shown);
    if (redacted && *redacted != *personal) redacted = grow_personal(*redacted, id, events.front());
    if (!redacted) return fail(std::move(redacted.error()));
    personal = *std::move(redacted);
  }
  if (auto taken = take(target, *std::move(grown), std::move(personal)); !taken) return fail(std::move(taken.error()));
  for (const std::string& name : evidence)
    removals_.push_back(Store::evidence_directory_of(id) + '/' + name);
  return events.front().id;
}

Result<TicketId> StagingWriter::free_id(std::string_view prefix, Date opened) const {
  for (int draws = 0; draws < kMostDraws; ++draws) {
    TicketId drawn = make_ticket_id(prefix, opened, store_.config().id_symbols, random_);
    const std::string path = store_.root() + '/' + Store::path_of(drawn);
    if (!files_.contains(drawn) && store_.disk().own_type(path) == FileType::kNone) return drawn;
  }
  return fail(ErrorKind::kBug, tr("no free ticket ID was found"));
}

Result<TicketId> StagingWriter::keep(StoredTicket made, std::optional<std::string> personal) {
  TicketId id = made.ticket.id;
  File fresh;
  if (auto taken = take(fresh, std::move(made), std::move(personal)); !taken) return fail(std::move(taken.error()));
  files_.emplace(id, std::move(fresh));
  created_.push_back(id);
  return id;
}

Result<TicketId> StagingWriter::create_action(const ActionPlan& plan, std::vector<Event> events, Date opened) {
  if (auto allowed = check_clocks(events); !allowed) return fail(allowed.error());
  auto id = free_id(kActionPrefix, opened);
  if (!id) return id;
  give_ids({}, events, random_);
  auto made = make_case_file(store_, *id, encode_action_header(*id, plan), events);
  if (!made) return fail(std::move(made.error()));
  return keep(*std::move(made), std::nullopt);
}

Result<TicketId> StagingWriter::create(const Complaint& complaint, std::vector<Event> events, Date opened) {
  if (auto allowed = check_clocks(events); !allowed) return fail(allowed.error());
  const StoreConfig& config = store_.config();
  auto free = free_id(config.prefix, opened);
  if (!free) return free;
  const TicketId id = *std::move(free);
  give_ids({}, events, random_);
  Complaint bare_complaint = complaint;
  std::optional<std::string> personal;
  if (config.personal_separate && complaint.complainant != Complainant()) {
    auto apart = make_personal(id, complaint.complainant, events.front());
    if (!apart) return fail(std::move(apart.error()));
    personal = *std::move(apart);
    bare_complaint.complainant = Complainant();
    bare_complaint.complainant.hidden = true;
  }
  auto made = make_ticket(store_, id, bare_complaint, events);
  if (!made) return fail(std::move(made.error()));
  return keep(*std::move(made), std::move(personal));
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
  return !other_files_.empty() || std::any_of(files_.begin(), files_.end(), [](const auto& entry) {
    return entry.second.changed || entry.second.personal_changed;
  });
}

std::vector<FileChange> StagingWriter::changes() const {
  std::vector<FileChange> changes;
  for (const auto& [id, file] : files_) {
    changes.push_back({Store::path_of(id), file.before, std::nullopt});
    if (file.changed) changes.back().after = file.bare.bytes;
    if (file.personal_changed)
      changes.push_back({Store::personal_path_of(id), file.personal_before, file.current.personal});
  }
  for (const auto& [path, change] : other_files_)
    changes.push_back(change);
  std::sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return changes;
}

}  // namespace kesu
