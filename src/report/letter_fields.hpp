// SPDX-License-Identifier: Apache-2.0
// The names of the facts that letters have, and how a missing one is supplied. One table.
#pragma once

#include <string>
#include <string_view>

#include "kesu/core/ids.hpp"

namespace kesu {

/// A text, or, as "measures.measure", the text of a list's entries; any key of the ticket's own below "about." and
/// "fields.".
bool is_letter_fact(std::string_view name);
/// A list, which a section goes through.
bool is_letter_list(std::string_view name);
/// What to do about a fact that is missing; empty where nothing helps.
std::string how_to_supply(std::string_view name, const TicketId& id);

}  // namespace kesu
