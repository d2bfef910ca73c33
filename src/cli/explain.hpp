// SPDX-License-Identifier: Apache-2.0
// Why a ticket stands where it stands, gathered: what the rules in force make of it, and how its clocks came to their
// due times.
#pragma once

#include "kesu/report/explanation.hpp"

#include "session.hpp"

namespace kesu {

/// `view` and the session must outlive the answer.
[[nodiscard]] Result<Explanation> explain_ticket(Session& session, const TicketView& view);

}  // namespace kesu
