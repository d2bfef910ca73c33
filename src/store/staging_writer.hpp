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
  [[nodiscard]] Result<TicketId> create(const Complaint& complaint, std::vector<Event> events, Date opened) override;
  [[nodiscard]] Result<void> put_file(const std::string& path, std::string bytes, bool may_replace) override;

  [[nodiscard]] Result<EvidenceName> put_evidence(const TicketId& id, std::string_view bytes,
                                                  std::string_view extension) override;

  [[nodiscard]] bool has_changes() const;
  [[nodiscard]] const std::vector<TicketId>& created() const { return created_; }
  /// Everything looked at, by path.
  [[nodiscard]] std::vector<FileChange> changes() const;

 private:
  struct File {
    StoredTicket current;
    std::optional<std::string> before;
    bool changed = false;
  };
  [[nodiscard]] Result<File*> file(const TicketId& id);
  [[nodiscard]] Result<void> check_clocks(const std::vector<Event>& events) const;

  const Store& store_;
  const Random& random_;
  std::map<TicketId, File> files_;
  std::map<std::string, FileChange> other_files_;  // by path
  std::vector<TicketId> created_;
};

}  // namespace kesu
