// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/handling.hpp"

#include "kesu/core/text.hpp"
#include "kesu/procedure/decision.hpp"

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
                     Fields fields(request.options);
                     fields.word("as", std::optional(request.as));
                     fields.word("channel", request.channel ? request.channel : subject.state.complaint.channel);
                     fields.text("text", request.text);
                     if (request.promise) fields.node("promise", Node::time(to_string(*request.promise)));
                     draft.fields = fields.done();
                     return {};
                   });
}

Result<Step> resolve_ticket(Writer& writer, const Office& office, const TicketId& id, const ResolveRequest& request) {
  if (auto given = require_text(request.text, "resolve"); !given) return fail(std::move(given.error()));
  return take_step(writer, office, id, EventKind::kResolve, request.options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     if (auto open = require_open(subject, "resolve"); !open) return open;
                     Fields fields(request.options);
                     fields.text("text", request.text);
                     fields.nodes("measures", request.measures);
                     if (request.cost) fields.text("cost", to_string(*request.cost));
                     fields.word("liability", request.liability);
                     draft.fields = fields.done();
                     const Date today = office.store.zone().date_of(office.now);
                     return require_approval(office.rules, subject.stored.ticket, subject.state, draft, today);
                   });
}

Result<Step> followup_ticket(Writer& writer, const Office& office, const TicketId& id, const FollowupRequest& request) {
  const bool scored = request.speed || request.solution || request.attitude;
  if (request.reached && !scored && request.text.empty()) {
    return fail(ErrorKind::kUsage, tr("a followup needs at least one score or a text"), {},
                tr("give --speed, --solution, --attitude (1-5) or --text; --not-reached records an attempt"));
  }
  if (!request.reached && scored) {
    return fail(ErrorKind::kUsage, tr("somebody who was not reached gave no scores"), {},
                tr("leave out --not-reached or the scores"));
  }
  return take_step(writer, office, id, EventKind::kFollowup, request.options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     if (subject.state.last(Milestone::kResolve) == nullptr) {
                       return fail(ErrorKind::kRefused, say("{0} has no resolution to follow up", id.text), {},
                                   say("kesu resolve {0} first", id.text));
                     }
                     Fields fields(request.options);
                     if (!request.reached) fields.node("reached", Node::boolean(false));
                     if (scored) {
                       Node scores = Node::mapping(true);
                       if (request.speed) scores.add("speed", Node::integer(*request.speed));
                       if (request.solution) scores.add("solution", Node::integer(*request.solution));
                       if (request.attitude) scores.add("attitude", Node::integer(*request.attitude));
                       fields.node("satisfaction", std::move(scores));
                     }
                     fields.word("channel", request.channel);
                     fields.text("text", request.text);
                     draft.fields = fields.done();
                     return {};
                   });
}

Result<Step> close_ticket(Writer& writer, const Office& office, const TicketId& id, const CloseRequest& request) {
  if (request.as != CloseAs::kResolved && request.as != CloseAs::kDuplicate) {
    const std::string what = say("closing as {0}", to_string(request.as));
    if (auto given = require_reason(request.options, what); !given) return fail(std::move(given.error()));
  }
  if (request.as == CloseAs::kDuplicate && request.of == id)
    return fail(ErrorKind::kUsage, say("{0} cannot be a duplicate of itself", id.text));
  if (request.as == CloseAs::kDuplicate && request.of.empty()) {
    return fail(ErrorKind::kUsage, tr("a duplicate is closed as the duplicate of another ticket"), {},
                tr("give --of ID"));
  }
  if (request.as != CloseAs::kDuplicate && !request.of.empty())
    return fail(ErrorKind::kUsage, tr("--of goes with --outcome duplicate only"));
  return take_step(
      writer, office, id, EventKind::kClose, request.options, [&](const Case& subject, Event& draft) -> Result<void> {
        if (subject.state.closed()) return fail(ErrorKind::kRefused, say("{0} is closed already", id.text));
        const Kind kind = subject.state.complaint.kind;
        const bool asks = kind != Kind::kEnquiry && kind != Kind::kSuggestion && kind != Kind::kPraise;
        if (request.as == CloseAs::kResolved && asks && subject.state.last(Milestone::kResolve) == nullptr) {
          return fail(ErrorKind::kRefused, say("{0} has no resolution, so it cannot be closed as resolved", id.text),
                      {},
                      say("kesu resolve {0} first, or close it --outcome withdrawn, rejected, invalid, "
                          "duplicate, external or entered_in_error",
                          id.text));
        }
        Fields fields(request.options);
        fields.word("as", std::optional(request.as));
        fields.text("of", request.of.text);
        draft.fields = fields.done();
        return {};
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
                     draft.fields = Fields(options).done();
                     return {};
                   });
}

}  // namespace kesu
