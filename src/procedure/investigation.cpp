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
                       auto evidence = evidence_list(subject.stored.ticket, request.evidence);
                       if (!evidence) return fail(std::move(evidence.error()));
                       fields.node("evidence", std::move(*evidence));
                     }
                     draft.fields = fields.done();
                     return {};
                   });
}

}  // namespace kesu
