// SPDX-License-Identifier: Apache-2.0
// Why the rules decide as they do about a ticket: every rule tried, where it matched, what it gave.
#pragma once

#include <string>

#include "session.hpp"

namespace kesu {

/// The explanation as a table of schema kesu/explain/1: a row a rule, the sums and the decision as facts. Says so when
/// the ticket's decision in force was made by other rules.
[[nodiscard]] Result<Table> explain_ticket(Session& session, const std::string& typed);

}  // namespace kesu
