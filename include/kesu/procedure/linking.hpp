// SPDX-License-Identifier: Apache-2.0
// Complaints that belong together: the same matter once more, one of many. A link is a paper of the ticket that it
// stands in; it moves no clock, and no state of either ticket follows from it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "kesu/procedure/office.hpp"

namespace kesu {

/// How one ticket can belong to another, as the event spells it: related, repeat, duplicate, part_of.
std::span<const std::string_view> ticket_relations();

struct LinkRequest {
  TicketId to;
  std::string as = "related";  ///< one of ticket_relations()
  std::string text;
  StepOptions options;
};

/// Records that the ticket belongs to another, on closed tickets too. Failures: to itself (kUsage), linked so already
/// (kRefused).
[[nodiscard]] Result<Step> link_ticket(Writer& writer, const Office& office, const TicketId& id,
                                       const LinkRequest& request);

}  // namespace kesu
