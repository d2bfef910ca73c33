// SPDX-License-Identifier: Apache-2.0
// Ending a ticket.
#include "kesu/core/text.hpp"
#include "kesu/procedure/handling.hpp"

#include "fields.hpp"
#include "standing.hpp"

namespace kesu {
namespace {

Result<void> require_sense(const TicketId& id, const CloseRequest& request) {
  if (request.as != CloseAs::kResolved && request.as != CloseAs::kDuplicate) {
    const std::string what = say("closing as {0}", to_string(request.as));
    if (auto given = require_reason(request.options, what); !given) return given;
  }
  if (request.as == CloseAs::kDuplicate && request.of == id)
    return fail(ErrorKind::kUsage, say("{0} cannot be a duplicate of itself", id.text));
  if (request.as == CloseAs::kDuplicate && request.of.empty()) {
    return fail(ErrorKind::kUsage, tr("a duplicate is closed as the duplicate of another ticket"), {},
                tr("give --of ID"));
  }
  if (request.as != CloseAs::kDuplicate && !request.of.empty())
    return fail(ErrorKind::kUsage, tr("--of goes with --outcome duplicate only"));
  const bool forum = request.forum || !request.body.empty() || !request.reference.empty();
  if (request.as != CloseAs::kExternal && forum)
    return fail(ErrorKind::kUsage, tr("--forum, --body and --reference go with --outcome external only"));
  if (!request.forum && forum)
    return fail(ErrorKind::kUsage, tr("--body and --reference go with --forum"), {}, tr("add --forum"));
  return {};
}

// Of two that are one matter one has to stay.
Result<void> require_staying(Writer& writer, const Office& office, const Case& subject, const TicketId& of) {
  const auto other = load_case(writer, office, of);
  if (!other) return fail(other.error());
  if (other->state.complaint.drill != subject.state.complaint.drill) {
    return fail(ErrorKind::kRefused,
                say("{0} and {1} are not both of one drill", subject.stored.ticket.id.text, of.text));
  }
  const Occurrence* close = other->state.last(Milestone::kClose);
  if (!other->state.closed() || other->state.closed_as != CloseAs::kDuplicate || close == nullptr) return {};
  return fail(ErrorKind::kRefused, say("{0} is itself closed as a duplicate", of.text), {},
              say("name the one that stays: {0}", other->stored.ticket.history[close->event].field("of")));
}

Result<void> require_settled(const Case& subject) {
  if (!subject.state.contested()) return {};
  const auto& history = subject.stored.ticket.history;
  const Contest& contest = subject.state.contests.front();
  const std::string& id = subject.stored.ticket.id.text;
  return fail(
      ErrorKind::kRefused,
      say("{0} is contested: {1} {2} had not seen contact {3}", id, display_name(history[contest.decision].kind),
          to_string(history[contest.decision].id), to_string(history[contest.unseen].id)),
      {}, say("read it, then kesu note {0} if the decision stands, else kesu reopen {0}", id));
}

// Two places that decide about one matter would decide it twice.
Result<void> require_no_other_judge(const Case& subject, const CloseRequest& request) {
  const Referral* referral = subject.state.pending_referral();
  if (referral == nullptr || (request.as != CloseAs::kResolved && request.as != CloseAs::kRejected)) return {};
  const std::string& id = subject.stored.ticket.id.text;
  return fail(ErrorKind::kRefused,
              say("{0} is still with {1}", id, referral->body.empty() ? display_name(referral->forum) : referral->body),
              {}, say("kesu refer {0} --outcome … records how it ended there; or close it --outcome external", id));
}

Result<void> require_resolution(const Case& subject) {
  if (has_resolution(subject.state)) return {};
  const std::string& id = subject.stored.ticket.id.text;
  return fail(ErrorKind::kRefused, say("{0} has no resolution, so it cannot be closed as resolved", id), {},
              say("kesu resolve {0} first, or close it --outcome withdrawn, rejected, invalid, duplicate, external or "
                  "entered_in_error",
                  id));
}

}  // namespace

Result<Step> close_ticket(Writer& writer, const Office& office, const TicketId& id, const CloseRequest& request) {
  if (auto sense = require_sense(id, request); !sense) return fail(std::move(sense.error()));
  return take_step(
      writer, office, id, EventKind::kClose, request.options, [&](const Case& subject, Event& draft) -> Result<void> {
        if (subject.state.closed()) return fail(ErrorKind::kRefused, say("{0} is closed already", id.text));
        if (request.as == CloseAs::kResolved) {
          if (auto resolved = require_resolution(subject); !resolved) return resolved;
        }
        if (request.as == CloseAs::kDuplicate) {
          if (auto staying = require_staying(writer, office, subject, request.of); !staying) return staying;
        }
        if (request.as == CloseAs::kExternal && !request.forum && subject.state.referrals.empty()) {
          return fail(
              ErrorKind::kUsage, say("{0} has not gone to anybody outside", id.text), {},
              say("give --forum, and --body and --reference if they are known, or kesu refer {0} first", id.text));
        }
        if (auto settled = require_settled(subject); !settled) return settled;
        if (auto free = require_no_other_judge(subject, request); !free) return free;
        Fields fields(request.options);
        fields.word("as", std::optional(request.as));
        fields.text("of", request.of.text);
        if (request.confirmed) fields.node("confirmed", Node::boolean(true));
        fields.texts("without", request.without);
        fields.word("forum", request.forum);
        fields.text("body", request.body);
        fields.text("reference", request.reference);
        draft.fields = fields.done();
        return {};
      });
}

}  // namespace kesu
