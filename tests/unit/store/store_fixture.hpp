// SPDX-License-Identifier: Apache-2.0
// A store in memory and small tickets for it.
#pragma once

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "kesu/store/store.hpp"
#include "kesu/yaml/writer.hpp"

#include "memory_disk.hpp"
#include "ticket_builder.hpp"

namespace kesu::test {

inline constexpr const char* kRoot = "/kesu-memory/store";
inline constexpr const char* kConfig = "needs: \"1.0\"\nprefix: KS\nzone: Asia/Shanghai\nlock_wait: 0s\n";
/// The ID that TicketBuilder gives.
inline const TicketId kTicket{"KS-260311-7F3QXMY"};

/// Numbers that look random and are the same at every run.
inline Random random_from(std::uint32_t seed) {
  return [state = seed](std::uint32_t bound) mutable {
    state = state * 1664525U + 1013904223U;
    return (state >> 8U) % bound;
  };
}

/// The bytes of a ticket file.
inline std::string file_of(const Ticket& ticket) {
  std::string bytes = write_yaml(encode_header(ticket.id, ticket.complaint)) + "history:\n";
  for (const Event& event : ticket.history)
    bytes += write_yaml_item(encode_event(event), 2);
  return bytes;
}

/// A ticket of two events.
inline TicketBuilder small_ticket(std::string id = kTicket.text) {
  return TicketBuilder(std::move(id)).open("09:20").classify("09:25", Priority::kUrgent, "quality.waterproofing", 72);
}

inline std::string absolute(const TicketId& id) {
  return std::string(kRoot) + '/' + Store::path_of(id);
}

inline Event note(std::string_view when, std::string text) {
  return TicketBuilder().note(when, std::move(text)).ticket().history.front();
}

inline Complaint new_complaint(std::string subject = "Late delivery") {
  Complaint complaint;
  complaint.received = time_of("09:00");
  complaint.subject = std::move(subject);
  return complaint;
}

inline Event open_event(std::string_view when) {
  return TicketBuilder().open(when).ticket().history.front();
}

inline constexpr Date kOpened{std::chrono::year{2026}, std::chrono::month{4}, std::chrono::day{2}};

/// The store of a disk that holds its kesu.yaml.
inline Store open_store(Disk& disk, const std::string& root = kRoot) {
  unsetenv("GIT_DIR");  // set by git for its hooks, one of which may run these tests
  auto store = Store::open(disk, root);
  if (!store) throw std::runtime_error(store.error().message);
  return *store;
}

/// A disk with a store, and in it the small ticket.
struct MemoryStore {
  MemoryDisk disk;

  MemoryStore() {
    disk.put(std::string(kRoot) + "/kesu.yaml", kConfig);
    disk.put(absolute(kTicket), file_of(small_ticket().ticket()));
  }
  [[nodiscard]] Store open() { return open_store(disk); }
};

inline Store::WriteOptions options(std::uint32_t seed = 1) {
  Store::WriteOptions chosen;
  chosen.random = random_from(seed);
  return chosen;
}

/// Work that notes `text` on `id`.
inline std::function<Result<void>(Writer&)> noting(const TicketId& id, const std::string& text,
                                                   const std::string& when = "10:00") {
  return [=](Writer& writer) -> Result<void> {
    auto ids = writer.append(id, {note(when, text)});
    if (!ids) return fail(ids.error());
    return {};
  };
}

/// The texts of the notes of a ticket, in file order.
inline std::vector<std::string> notes_of(const Store& store, const TicketId& id) {
  const auto stored = store.load(id);
  if (!stored) throw std::runtime_error(stored.error().message);
  std::vector<std::string> texts;
  for (const Event& event : stored->ticket.history) {
    if (event.kind == EventKind::kNote) texts.push_back(event.field("text"));
  }
  return texts;
}

}  // namespace kesu::test
