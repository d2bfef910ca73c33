// SPDX-License-Identifier: Apache-2.0
// Asking a person at a terminal for the facts of a complaint that are still missing, one by one, each answer checked at
// once. Writes nothing: who stops in the middle leaves nothing behind.
#pragma once

#include "kesu/core/ticket.hpp"
#include "kesu/procedure/office.hpp"

#include "session.hpp"

namespace kesu {

/// Whether somebody is there to answer: standard input and standard error are terminals.
bool can_ask(Session& session);

/// Asks for what `complaint` lacks: all that a file should have where `whole`, else only what the rules require. What
/// may stay open is passed over by an empty line. Failure kUsage: the input ended before everything required was said.
[[nodiscard]] Result<void> ask_for_facts(Session& session, const Office& office, bool whole, Complaint& complaint);

}  // namespace kesu
