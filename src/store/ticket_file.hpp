// SPDX-License-Identifier: Apache-2.0
// One ticket file as bytes: reading it, and growing it in a way that is proved to read back.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kesu/store/store.hpp"

namespace kesu {

/// Reads the file of `id`, and what is kept apart of it, once. As Store::load. What is wrong with the part kept apart
/// is a problem, and no failure.
[[nodiscard]] Result<StoredTicket> load_ticket(const Store& store, const TicketId& id, Problems* problems);

/// Decodes the bytes of a ticket file, and nothing of what is kept apart. Failure: the first problem; all of them in
/// `problems` if given.
[[nodiscard]] Result<StoredTicket> decode_ticket_file(const Store& store, const TicketId& id, std::string bytes,
                                                      Problems* problems);

/// `stored` with `events` (their id and `after` set) at its end. Every earlier byte is kept; the whole was read back by
/// our reader and the new blocks by another parser, to the same values. Failures: kInvalidData if what is to be written
/// is no valid ticket, kBug if it reads back as something else.
[[nodiscard]] Result<StoredTicket> grow_ticket(const Store& store, const StoredTicket& stored,
                                               const std::vector<Event>& events);

/// The file of a new case with that header, proved in the same way.
[[nodiscard]] Result<StoredTicket> make_case_file(const Store& store, const TicketId& id, const Node& header,
                                                  const std::vector<Event>& events);

/// The file of a new ticket.
[[nodiscard]] Result<StoredTicket> make_ticket(const Store& store, const TicketId& id, const Complaint& complaint,
                                               const std::vector<Event>& events);

/// Sets id and `after` of events that are to follow `history`, each after the one before it.
void give_ids(const std::vector<Event>& history, std::vector<Event>& events, const Random& random);

}  // namespace kesu
