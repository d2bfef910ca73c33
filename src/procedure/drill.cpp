// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/drill.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/procedure/authority.hpp"
#include "kesu/procedure/intake.hpp"

#include "fields.hpp"

namespace kesu {
namespace {

constexpr std::string_view kDrill = "drill";

Result<void> check_name(const std::string& name) {
  // Names are typed on command lines, and stand in lists.
  const bool has_blank = name.find_first_of(" \t\r\n,") != std::string::npos;
  if (!name.empty() && name.front() != '-' && !has_blank) return {};
  return fail(ErrorKind::kUsage, say("'{0}' is no name for a drill", name), {}, tr("one word, as spring-2026"));
}

}  // namespace

Result<std::vector<TicketId>> start_drill(Writer& writer, const Office& office, const std::string& name,
                                          std::span<const Complaint> complaints, const StepOptions& options) {
  if (auto good = check_name(name); !good) return fail(std::move(good.error()));
  if (complaints.empty()) return fail(ErrorKind::kUsage, tr("there is no complaint to rehearse with"));
  if (auto may = require_right(office, office.actor, kDrill); !may) return fail(std::move(may.error()));
  Office rehearsal = office;
  rehearsal.repeats = {};  // nobody simulated has complained before
  std::vector<TicketId> ids;
  for (Complaint complaint : complaints) {
    complaint.drill = name;
    complaint.received = office.store.zone().stamp(office.now);
    auto id = register_complaint(writer, rehearsal, std::move(complaint), options);
    if (!id) return fail(std::move(id.error()));
    ids.push_back(*std::move(id));
  }
  return ids;
}

bool ended_with_drill(const Event& event) {
  return event.kind == EventKind::kClose && event.field("drill_ended") == "true";
}

Result<void> require_drill_goes_on(const Office& office, const Complaint& complaint) {
  if (complaint.drill.empty()) return {};
  for (const StoredTicket& stored : office.store.load_all().tickets) {
    if (stored.ticket.complaint.drill != complaint.drill) continue;
    const auto& history = stored.ticket.history;
    if (std::none_of(history.begin(), history.end(), ended_with_drill)) continue;
    return fail(ErrorKind::kRefused, say("the drill {0} is over", complaint.drill), {},
                tr("kesu drill start begins another, under another name"));
  }
  return {};
}

Result<Step> end_drill(Writer& writer, const Office& office, const TicketId& id, const StepOptions& options) {
  if (auto may = require_right(office, office.actor, kDrill); !may) return fail(std::move(may.error()));
  auto subject = load_case(writer, office, id);
  if (!subject) return fail(std::move(subject.error()));
  const std::string& name = subject->state.complaint.drill;
  if (name.empty()) return fail(ErrorKind::kRefused, say("{0} belongs to no drill", id.text));
  auto draft = draft_event(office, EventKind::kClose, options);
  if (!draft) return fail(std::move(draft.error()));
  StepOptions reason = options;
  if (reason.because.empty()) reason.because = say("the drill {0} is over", name);
  draft->fields =
      Fields(reason).word("as", std::optional(CloseAs::kWithdrawn)).node("drill_ended", Node::boolean(true)).done();
  Step step{id, {}, subject->state, *draft};
  auto event = file_event(writer, office, *subject, *std::move(draft));
  if (!event) return fail(std::move(event.error()));
  step.event = *event;
  step.filed.id = *event;
  return step;
}

}  // namespace kesu
