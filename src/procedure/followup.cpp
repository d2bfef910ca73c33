// SPDX-License-Identifier: Apache-2.0
// Asking the complainant afterwards.
#include "kesu/core/text.hpp"
#include "kesu/procedure/handling.hpp"
#include "kesu/rules/gates.hpp"

#include "fields.hpp"
#include "known.hpp"

namespace kesu {
namespace {

Result<void> require_sense(const FollowupRequest& request) {
  const bool said = request.scored() || !request.text.empty() || request.confirmed || request.retained;
  if (request.reached && !said && request.verified.empty()) {
    return fail(ErrorKind::kUsage, tr("a followup needs at least one score or a text"), {},
                tr("give --speed, --solution, --attitude (1-5) or --text; --not-reached records an attempt"));
  }
  if (!request.reached && request.scored()) {
    return fail(ErrorKind::kUsage, tr("somebody who was not reached gave no scores"), {},
                tr("leave out --not-reached or the scores"));
  }
  if (!request.reached && (request.confirmed || request.retained)) {
    return fail(ErrorKind::kUsage, tr("somebody who was not reached confirmed nothing"), {},
                tr("leave out --not-reached or --confirmed"));
  }
  if (!request.verified_by.empty() && request.verified.empty())
    return fail(ErrorKind::kUsage, tr("--verified-by goes with --verified, which says how"));
  return {};
}

// Satisfaction is asked once per cycle: who is asked until he is content is no measure of anything.
Result<void> require_first_survey(const Case& subject) {
  for (const std::size_t index : subject.state.survey.reached) {
    const Event& before = subject.stored.ticket.history[index];
    if (before.fields.find("satisfaction") == nullptr) continue;
    const std::string& id = subject.stored.ticket.id.text;
    return fail(ErrorKind::kRefused,
                say("{0} has its scores already, in {1}: they are asked for once", id, to_string(before.id)), {},
                say("retract {0} if they were wrong, or record what was said with --text alone", to_string(before.id)));
  }
  return {};
}

Result<void> require_attempt_left(const Office& office, const Case& subject) {
  const auto limit = followup_rules(office.rules).attempts;
  if (!limit || subject.state.survey.attempts < *limit) return {};
  const std::string& id = subject.stored.ticket.id.text;
  return fail(
      ErrorKind::kRefused,
      say("{0}: {1} attempts have reached nobody, and the rules ask for no more", id, subject.state.survey.attempts),
      {}, say("kesu close {0} says what closing still needs", id));
}

Node scores_of(const FollowupRequest& request) {
  Node scores = Node::mapping(true);
  if (request.speed) scores.add("speed", Node::integer(*request.speed));
  if (request.solution) scores.add("solution", Node::integer(*request.solution));
  if (request.attitude) scores.add("attitude", Node::integer(*request.attitude));
  return scores;
}

}  // namespace

Result<Step> followup_ticket(Writer& writer, const Office& office, const TicketId& id, const FollowupRequest& request) {
  if (auto sense = require_sense(request); !sense) return fail(std::move(sense.error()));
  if (auto known = require_person(*office.rules.people, request.verified_by); !known)
    return fail(std::move(known.error()));
  return take_step(writer, office, id, EventKind::kFollowup, request.options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     const Occurrence* resolve = subject.state.last(Milestone::kResolve);
                     if (resolve == nullptr || resolve->cycle != subject.state.cycle) {
                       return fail(ErrorKind::kRefused, say("{0} has no resolution to follow up", id.text), {},
                                   say("kesu resolve {0} first", id.text));
                     }
                     if (request.scored()) {
                       if (auto first = require_first_survey(subject); !first) return first;
                     }
                     if (!request.reached) {
                       if (auto left = require_attempt_left(office, subject); !left) return left;
                     }
                     Fields fields(request.options);
                     if (!request.reached) fields.node("reached", Node::boolean(false));
                     fields.word("channel", request.channel);
                     fields.text("with", request.with);
                     if (request.scored()) fields.node("satisfaction", scores_of(request));
                     if (request.retained) fields.node("retained", Node::boolean(*request.retained));
                     if (request.confirmed) fields.node("confirmed", Node::boolean(*request.confirmed));
                     fields.text("verified", request.verified);
                     fields.text("verified_by", request.verified_by);
                     fields.text("text", request.text);
                     draft.fields = fields.done();
                     return {};
                   });
}

}  // namespace kesu
