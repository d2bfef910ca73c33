// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/investigation.hpp"

#include "kesu/core/text.hpp"

#include "fields.hpp"
#include "known.hpp"

namespace kesu {

Result<Step> find_ticket(Writer& writer, const Office& office, const TicketId& id, const FindRequest& request) {
  if (request.root_cause.empty()) {
    if (auto given = require_text(request.text, "find"); !given) return fail(std::move(given.error()));
  }
  if (auto known = require_root_cause(office.rules, request.root_cause); !known) return fail(std::move(known.error()));
  return take_step(writer, office, id, EventKind::kFind, request.options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     if (auto open = require_open(subject, "find"); !open) return open;
                     Fields fields(request.options);
                     fields.text("text", request.text).text("root_cause", request.root_cause);
                     if (request.systemic) fields.node("systemic", Node::boolean(*request.systemic));
                     fields.word("liability", request.liability).nodes("people", request.people);
                     if (!request.evidence.empty()) {
                       auto evidence = evidence_list(subject.stored.ticket, request.evidence);
                       if (!evidence) return fail(std::move(evidence.error()));
                       fields.node("evidence", std::move(*evidence));
                     }
                     draft.fields = fields.done();
                     return {};
                   });
}

}  // namespace kesu
