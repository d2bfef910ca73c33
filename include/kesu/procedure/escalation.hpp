// SPDX-License-Identifier: Apache-2.0
// Taking a ticket to a higher level: by hand, or because a clock reached what the rules say. The level and the owner
// are in the case file; who was merely told is in the journal of notices.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "kesu/procedure/office.hpp"
#include "kesu/procedure/reminder.hpp"

namespace kesu {

struct EscalateRequest {
  std::string to;            ///< who is told, as recipients_of() takes it
  std::optional<int> level;  ///< nothing: one above the present one
  std::string owner;         ///< whom it goes over to; empty: nobody
  std::string department;
  std::string text;
  StepOptions options;  ///< a reason is required
};

/// Escalates by hand; at the next reminding `to` and the new owner are told. Failures: no reason or nobody to tell
/// (kUsage), closed (kRefused), a level that is not above the present one (kRefused), an unknown name (kNotFound).
[[nodiscard]] Result<Step> escalate_ticket(Writer& writer, const Office& office, const TicketId& id,
                                           const EscalateRequest& request);

/// What the escalations among `reached` that `is_new` change: the level, or the owner.
struct Escalation {
  int level = 0;
  std::string owner;                 ///< the new one; empty: he stays
  std::string from;                  ///< who owned it until then; empty: nobody, or he stays
  std::vector<std::string> told;     ///< the people and departments that the highest level tells, by their ids
  std::vector<ReachedPoint> points;  ///< all levels reached, the highest last
};
/// Nothing if they change neither level nor owner. Levels that an event of the ticket already names, struck or not, do
/// not count.
std::optional<Escalation> escalation_due(const RuleSet& rules, const Matter& matter,
                                         std::span<const ReachedPoint> reached, Date today,
                                         const std::function<bool(const NoticePoint&)>& is_new);

/// Files what escalation_due() says of the ticket as it is now, for points that are not in `journal`, by the actor of
/// `office`, who should be `system`. Nothing if there is nothing to file.
[[nodiscard]] Result<std::optional<Step>> escalate_by_rule(Writer& writer, const Office& office, const TicketId& id,
                                                           const NoticeJournal& journal);

}  // namespace kesu
