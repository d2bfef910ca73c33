// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/external.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

#include "fields.hpp"

namespace kesu {
namespace {

ReferStage stage_of(const ReferRequest& request) {
  if (request.forum) return ReferStage::kFiled;
  return request.outcome ? ReferStage::kEnded : ReferStage::kUpdate;
}

Result<void> require_sense(const ReferRequest& request) {
  if (request.forum && request.outcome) {
    return fail(ErrorKind::kUsage, tr("--forum says that it goes there, --outcome that it ended there"), {},
                tr("record one after the other, each with --happened"));
  }
  if (request.forum && !request.of.empty())
    return fail(ErrorKind::kUsage, tr("--of names what was filed before, so it does not go with --forum"));
  if (request.award && !request.outcome) return fail(ErrorKind::kUsage, tr("--award goes with --outcome only"));
  const bool news = request.next || !request.text.empty() || !request.body.empty() || !request.reference.empty();
  if (!request.forum && !request.outcome && !news) {
    return fail(ErrorKind::kUsage, tr("`refer` needs to be told what happened"), {},
                tr("--forum: it goes there; --outcome: it ended there; --text, --next, --reference: news from there"));
  }
  return {};
}

/// The event by which it went where there is news from. Its id goes into the event, so that no later filing changes
/// what was meant.
Result<EventId> meant(const Case& subject, const std::string& of) {
  const auto& history = subject.stored.ticket.history;
  const std::string& id = subject.stored.ticket.id.text;
  std::string names;
  std::vector<EventId> pending;
  for (const Referral& referral : subject.state.referrals) {
    const EventId& event = history[referral.event].id;
    if (to_string(event) == of) return event;
    if (!referral.pending()) continue;
    pending.push_back(event);
    names += (names.empty() ? "" : tr(", ")) + to_string(event) + " " +
             (referral.body.empty() ? display_name(referral.forum) : referral.body);
  }
  if (!of.empty())
    return fail(ErrorKind::kNotFound, say("{0} did not go to anybody by {1}", id, of), {},
                say("kesu log {0} lists them", id));
  if (pending.empty())
    return fail(ErrorKind::kRefused, say("{0} is with nobody outside", id), {},
                say("kesu refer {0} --forum … records that it goes there", id));
  if (pending.size() > 1)
    return fail(ErrorKind::kRefused, say("{0} is with several bodies: {1}", id, names), {}, tr("name one with --of"));
  return pending.front();
}

}  // namespace

Result<Step> refer_ticket(Writer& writer, const Office& office, const TicketId& id, const ReferRequest& request) {
  if (auto sense = require_sense(request); !sense) return fail(std::move(sense.error()));
  return take_step(writer, office, id, EventKind::kRefer, request.options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     // Of what is told later the next date may be past by now.
                     const Date day = office.store.zone().date_of(draft.time().instant);
                     if (request.next && request.next->instant < draft.time().instant && request.next->date != day)
                       return fail(ErrorKind::kUsage, say("{0} {1} is over", "--next", to_string(*request.next)));
                     Fields fields(request.options);
                     fields.word("as", std::optional(stage_of(request)));
                     if (!request.forum) {
                       auto of = meant(subject, request.of);
                       if (!of) return fail(std::move(of.error()));
                       fields.text("of", to_string(*of));
                     }
                     fields.word("forum", request.forum);
                     fields.text("body", request.body);
                     fields.text("reference", request.reference);
                     if (request.next) fields.node("next", Node::time(to_string(*request.next)));
                     fields.word("outcome", request.outcome);
                     if (request.award) fields.text("award", to_string(*request.award));
                     fields.text("text", request.text);
                     draft.fields = fields.done();
                     return {};
                   });
}

}  // namespace kesu
