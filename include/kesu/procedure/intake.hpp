// SPDX-License-Identifier: Apache-2.0
// Receiving and judging: open, classify, assign.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/procedure/office.hpp"
#include "kesu/rules/classify.hpp"
#include "kesu/rules/routing.hpp"

namespace kesu {

/// Registers a complaint: a new ticket whose open event carries the rules, the terms that bind from now on and the
/// verdict of the register clock; `reference` is what the channel calls the message it came by. Failures: `received` in
/// the future (kUsage), nothing to go by (no subject and no text: kUsage), facts that are not
/// as the rules declare them, or that they require and that are missing (kInvalidData; a message lacks what it lacks),
/// as draft_event and Writer::create.
[[nodiscard]] Result<TicketId> register_complaint(Writer& writer, const Office& office, Complaint complaint,
                                                  const StepOptions& options, const std::string& reference = {});

/// Files a complaint with events that are complete but for their ids and verdicts: an imported record. Gates and
/// `backdate` do not apply. Failures: as require_own_clock and Writer::create.
[[nodiscard]] Result<TicketId> register_record(Writer& writer, const Office& office, const Complaint& complaint,
                                               std::vector<Event> events);

/// Facts that a complaint's file should have and this one has not, as field names ("complainant.name", "demand",
/// "about.project", …), those included that the rules ask for in its category: shown, never silently empty.
std::vector<std::string> missing_facts(const RuleSet& rules, const Complaint& complaint, std::string_view category);

struct ClassifyRequest {
  ByHand by_hand;  ///< whatever is set stands over the rules and needs `because`
  std::optional<Liability> liability;
  bool keep_category = false;  ///< decide anew, but not what it is about
  StepOptions options;
};

struct Classified {
  Step step;
  Classification decision;
};

/// Classifies by the rules, or by hand with a reason; the event carries category, severity, priority, the rules that
/// matched and the complete new terms. Severity or priority by hand keep the category in force; liability alone keeps
/// everything. Failures: closed (kRefused), by hand without a reason (kUsage), category unknown
/// (kInvalidData).
[[nodiscard]] Result<Classified> classify_ticket(Writer& writer, const Office& office, const TicketId& id,
                                                 const ClassifyRequest& request);

/// What classify_ticket would decide, without filing anything: for `rules explain`.
Classification judge(const Office& office, const TicketId& id, const Complaint& complaint, const ByHand& by_hand = {});

/// A step of a handling plan: who does what by when.
struct PlannedStep {
  std::string step;
  std::string owner;               ///< empty: the ticket's
  std::optional<Timestamp> until;  ///< a date means that day's end; nothing: no clock
};

struct AssignRequest {
  std::string owner;  ///< person id; both empty: by routing, or as before where there is only a plan
  std::string department;
  std::vector<std::string> co_handlers;
  std::vector<PlannedStep> plan;  ///< in place of the plan before, if there is any
  std::string text;               ///< instructions
  StepOptions options;
};

/// What routing goes by: the ticket as it stands, whose shift it is, who has declined.
RoutingFacts routing_facts(const Office& office, const State& state);

/// Assigns by hand or by routing. Failures: closed (kRefused), unclassified and nobody named (kRefused), unknown person
/// or department (kNotFound), no route (kNotFound), a plan with a step twice or a time that is past (kUsage).
[[nodiscard]] Result<Step> assign_ticket(Writer& writer, const Office& office, const TicketId& id,
                                         const AssignRequest& request);

/// The event that assign_ticket() would file, without id, time and verdicts. Failures: the same, but for those of
/// writing.
[[nodiscard]] Result<Event> preview_assignment(const Office& office, const Case& subject, const AssignRequest& request);

}  // namespace kesu
