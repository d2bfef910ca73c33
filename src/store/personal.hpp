// SPDX-License-Identifier: Apache-2.0
// Complainants kept apart (docs/file-formats.md, private/): a file beside the ticket that holds the complainant block,
// the values of amendments to it, and what was erased of them. Where it is not here the ticket reads all the same, with
// markers in place of what it says.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/redaction.hpp"
#include "kesu/store/store.hpp"

namespace kesu {

/// True if the ticket as it stands in its own file has markers for what is kept apart.
bool has_personal_file(const Ticket& ticket);

/// The file below private/, if it is here and may be seen: nothing where there is none, where it may not be read, and
/// where it is encrypted (git-crypt).
std::optional<std::string> read_personal(const Store& store, const TicketId& id);

/// Puts what `bytes`, a file below private/, say in place of the markers of `stored` and keeps them there. Problems of
/// that file are reported, and the markers stay.
void join_personal(const Store& store, StoredTicket& stored, std::string bytes, Problems& problems);

/// The file below private/ for a new ticket whose open event is `open`.
[[nodiscard]] Result<std::string> make_personal(const TicketId& id, const Complainant& complainant, const Event& open);

/// `bytes` (empty: there is no such file yet) with what an amendment or redaction of the ticket leaves there.
[[nodiscard]] Result<std::string> grow_personal(std::string_view bytes, const TicketId& id, const Event& event);

/// `amend` as it stands in the ticket when its values are kept apart.
Event without_values(Event amend);

}  // namespace kesu
