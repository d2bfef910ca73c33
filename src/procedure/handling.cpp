// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/handling.hpp"

#include "kesu/core/text.hpp"
#include "kesu/procedure/authority.hpp"
#include "kesu/procedure/decision.hpp"
#include "kesu/procedure/drill.hpp"

#include "fields.hpp"

namespace kesu {

Result<Step> note_ticket(Writer& writer, const Office& office, const TicketId& id, const std::string& text,
                         const StepOptions& options) {
  if (auto given = require_text(text, "note"); !given) return fail(std::move(given.error()));
  return take_step(writer, office, id, EventKind::kNote, options, [&](const Case&, Event& draft) -> Result<void> {
    draft.fields = Fields(options).text("text", text).done();
    return {};
  });
}

Result<Step> contact_ticket(Writer& writer, const Office& office, const TicketId& id, const ContactRequest& request) {
  if (request.as != ContactKind::kAck) {
    if (auto given = require_text(request.text, "contact"); !given) return fail(std::move(given.error()));
  }
  // Today as a date means the rest of today.
  const bool today = request.promise && request.promise->date == office.store.zone().date_of(office.now);
  if (request.promise && request.promise->instant <= office.now && !today) {
    return fail(ErrorKind::kUsage,
                say("the promised next contact {0} is not in the future", to_string(*request.promise)));
  }
  return take_step(writer, office, id, EventKind::kContact, request.options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     const Complaint& complaint = subject.state.complaint;
                     if (request.third_party && !complaint.came_by_third_party()) {
                       return fail(ErrorKind::kRefused, say("{0} came directly, nobody passed it on", id.text), {},
                                   say("kesu amend {0} source NAME --because … names who did", id.text));
                     }
                     Fields fields(request.options);
                     fields.word("as", std::optional(request.as));
                     fields.word("channel", request.channel ? request.channel : complaint.channel);
                     fields.text("with", request.third_party ? complaint.source : request.with);
                     fields.text("template", request.letter);
                     fields.text("language", request.language);
                     fields.text("text", request.text);
                     fields.text("alternatives", request.alternatives);
                     if (request.promise) fields.node("promise", Node::time(to_string(*request.promise)));
                     draft.fields = fields.done();
                     return {};
                   });
}

namespace {

/// What is done is done by today.
Result<void> require_done(const Office& office, const std::vector<Node>& measures) {
  const Date today = office.store.zone().date_of(office.now);
  for (const Node& measure : measures) {
    const Node* done = measure.find("done");
    const auto date = done == nullptr ? Result<Date>(today) : parse_date(done->text);
    if (!date || *date <= today) continue;
    return fail(ErrorKind::kUsage,
                say("the measure '{0}' cannot be done on {1}, which is to come", measure.find("measure")->text,
                    to_string(*date)),
                {}, tr("leave done= out until it is; what is agreed on is a promise: kesu contact … --promise"));
  }
  return {};
}

}  // namespace

Result<Step> resolve_ticket(Writer& writer, const Office& office, const TicketId& id, const ResolveRequest& request) {
  if (auto given = require_text(request.text, "resolve"); !given) return fail(std::move(given.error()));
  if (auto done = require_done(office, request.measures); !done) return fail(std::move(done.error()));
  return take_step(writer, office, id, EventKind::kResolve, request.options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     if (auto open = require_open(subject, "resolve"); !open) return open;
                     Fields fields(request.options);
                     fields.text("text", request.text);
                     fields.nodes("measures", request.measures);
                     if (request.cost) fields.text("cost", to_string(*request.cost));
                     fields.word("liability", request.liability);
                     draft.fields = fields.done();
                     // Who may not resolve it needs no approval to hear that.
                     if (auto may = require_right(office, &subject.state, draft); !may) return may;
                     const Date today = office.store.zone().date_of(office.now);
                     return require_approval(office.rules, subject.stored.ticket, subject.state, draft, today);
                   });
}

Result<Step> reopen_ticket(Writer& writer, const Office& office, const TicketId& id, const StepOptions& options) {
  if (auto given = require_reason(options, tr("reopening")); !given) return fail(std::move(given.error()));
  return take_step(writer, office, id, EventKind::kReopen, options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     if (subject.state.status < Status::kResolved) {
                       return fail(ErrorKind::kRefused,
                                   say("{0} is neither closed nor resolved, so there is nothing to reopen", id.text));
                     }
                     if (auto goes_on = require_drill_goes_on(office, subject.state.complaint); !goes_on)
                       return goes_on;
                     draft.fields = Fields(options).done();
                     return {};
                   });
}

}  // namespace kesu
