// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/investigation.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/rules/approvals.hpp"

#include "fields.hpp"
#include "known.hpp"

namespace kesu {

namespace {

Result<void> require_root_cause(const RuleSet& rules, const std::string& cause) {
  std::vector<std::string_view> codes;
  for (const RootCause& one : rules.root_causes())
    codes.push_back(one.code);
  if (cause.empty() || codes.empty() || std::find(codes.begin(), codes.end(), cause) != codes.end()) return {};
  return fail(ErrorKind::kNotFound, say("procedure.yaml has no root cause '{0}'", cause), {}, suggest(cause, codes));
}

Result<Node> evidence_of(const Ticket& ticket, const std::vector<std::string>& ids) {
  Node list = Node::sequence(true);
  for (const std::string& typed : ids) {
    auto index = require_event(ticket, typed);
    if (!index) return fail(std::move(index.error()));
    const Event& event = ticket.history[*index];
    if (event.kind != EventKind::kAttach) {
      return fail(ErrorKind::kNotFound,
                  say("{0} is no evidence: it is `{1}`", to_string(event.id), to_string(event.kind)), {},
                  say("kesu log {0} shows what was attached", ticket.id.text));
    }
    list.items.push_back(Node::string(to_string(event.id)));
  }
  return list;
}

}  // namespace

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
                       auto evidence = evidence_of(subject.stored.ticket, request.evidence);
                       if (!evidence) return fail(std::move(evidence.error()));
                       fields.node("evidence", std::move(*evidence));
                     }
                     draft.fields = fields.done();
                     return {};
                   });
}

}  // namespace kesu
