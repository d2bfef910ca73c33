// SPDX-License-Identifier: Apache-2.0
// A complaint that goes on at a body outside: that it went there, what happened there, how it ended. What the body
// decides binds nobody here by itself: reopening, resolving and closing are verbs of their own.
#pragma once

#include <optional>
#include <string>

#include "kesu/core/money.hpp"
#include "kesu/procedure/office.hpp"

namespace kesu {

struct ReferRequest {
  std::optional<Forum> forum;           ///< it goes there
  std::optional<ForumOutcome> outcome;  ///< it ended there; with neither it is news
  std::string of;                       ///< the event by which it went there; empty: the one that is pending
  std::string body;
  std::string reference;
  std::optional<Timestamp> next;  ///< the next date there
  std::optional<Money> award;
  std::string text;
  StepOptions options;
};

/// Records it, on closed tickets too. Failures, kRefused: nothing is pending there, or several are and none is named.
/// kUsage: forum and outcome together, an award without an outcome, news without any. kNotFound: no such event.
[[nodiscard]] Result<Step> refer_ticket(Writer& writer, const Office& office, const TicketId& id,
                                        const ReferRequest& request);

}  // namespace kesu
