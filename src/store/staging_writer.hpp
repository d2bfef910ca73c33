// SPDX-License-Identifier: Apache-2.0
// One run of a work function: what it read, and what it wants on disk. Nothing is written here.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "kesu/store/store.hpp"

#include "transaction.hpp"

namespace kesu {

class StagingWriter final : public Writer {
 public:
  StagingWriter(const Store& store, const Random& random) : store_(store), random_(random) {}

  [[nodiscard]] Result<StoredTicket> load(const TicketId& id) override;
  [[nodiscard]] Result<std::vector<EventId>> append(const TicketId& id, std::vector<Event> events) override;
  [[nodiscard]] Result<EventId> redact(const TicketId& id, std::span<const ErasedValue> values, Event event,
                                       std::span<const std::string> evidence) override;
  [[nodiscard]] Result<TicketId> create(const Complaint& complaint, std::vector<Event> events, Date opened) override;
  [[nodiscard]] Result<TicketId> create_action(const ActionPlan& plan, std::vector<Event> events, Date opened) override;
  [[nodiscard]] Result<void> put_file(const std::string& path, std::string bytes, bool may_replace) override;

  [[nodiscard]] Result<EvidenceName> put_evidence(const TicketId& id, std::string_view bytes,
                                                  std::string_view extension) override;

  [[nodiscard]] bool has_changes() const;
  [[nodiscard]] const std::vector<TicketId>& created() const { return created_; }
  /// Everything looked at, by path.
  [[nodiscard]] std::vector<FileChange> changes() const;
  /// Paths that are to be removed when all that is on disk.
  [[nodiscard]] const std::vector<std::string>& removals() const { return removals_; }

 private:
  struct File {
    StoredTicket bare;     ///< as its own bytes say, with markers for what is kept apart
    StoredTicket current;  ///< with what is kept apart
    std::optional<std::string> before;
    std::optional<std::string> personal_before;
    bool changed = false;
    bool personal_changed = false;
  };
  [[nodiscard]] Result<File*> file(const TicketId& id);
  /// Makes `bare` the ticket, and `personal` what is kept apart of it, as read back.
  [[nodiscard]] Result<void> take(File& file, StoredTicket bare, std::optional<std::string> personal) const;
  /// The event as it stands in the ticket; its values, where they are kept apart, go into `personal`.
  [[nodiscard]] Result<Event> keep_apart(const File& file, const Event& event,
                                         std::optional<std::string>& personal) const;
  /// An ID that no file has yet.
  [[nodiscard]] Result<TicketId> free_id(std::string_view prefix, Date opened) const;
  /// Takes a new case in.
  [[nodiscard]] Result<TicketId> keep(StoredTicket made, std::optional<std::string> personal);
  [[nodiscard]] Result<void> check_clocks(const std::vector<Event>& events) const;

  const Store& store_;
  const Random& random_;
  std::map<TicketId, File> files_;
  std::map<std::string, FileChange> other_files_;  // by path
  std::vector<TicketId> created_;
  std::vector<std::string> removals_;
};

}  // namespace kesu
