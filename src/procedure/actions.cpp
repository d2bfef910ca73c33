// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/actions.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/core/typed_facts.hpp"
#include "kesu/rules/permissions.hpp"

#include "fields.hpp"
#include "known.hpp"

namespace kesu {
namespace {

/// An action as a step finds it: read inside the lock, and folded.
struct ActionCase {
  StoredTicket stored;
  Action action;
};

Result<ActionCase> load_action(Writer& writer, const Office& office, const TicketId& id) {
  auto stored = writer.load(id);
  if (!stored) return fail(std::move(stored.error()));
  Problems problems;
  auto action = fold_action(stored->ticket, office.store.decode_context(stored->path, problems));
  if (!action) return fail(ErrorKind::kInvalidData, say("{0} has no open event", id.text), {stored->path, 0, 0});
  return ActionCase{*std::move(stored), *std::move(action)};
}

Result<void> require_action_right(const Office& office, const std::string& owner, EventKind kind) {
  Deed deed;
  deed.by = office.actor;
  deed.names = {"action." + std::string(to_string(kind)), "action"};
  deed.day = office.store.zone().date_of(office.now);
  deed.concern.owner = owner;
  const Permissions& permissions = office.rules.permissions();
  const auto objection = objection_to(permissions, *office.rules.people, deed);
  if (!objection) return {};
  return tl::unexpected(refusal(*office.rules.people, deed, *objection));
}

Result<void> require_not_closed(const ActionCase& subject) {
  if (!subject.action.is_closed()) return {};
  return fail(ErrorKind::kRefused, say("{0} is closed", subject.stored.ticket.id.text));
}

/// What holds for who, until when and when to check, once `changes` are made to `action`.
Result<void> require_sense(const Office& office, const Action& action, const Commission& changes) {
  const People& people = *office.rules.people;
  if (auto known = require_person(people, changes.owner); !known) return known;
  if (auto known = require_person(people, changes.verifier); !known) return known;
  if (auto good = require_to_come(office, changes.due, "--due"); !good) return good;
  if (auto good = require_to_come(office, changes.check_on, "--check-on"); !good) return good;
  const std::string& owner = changes.owner.empty() ? action.owner : changes.owner;
  const std::string& verifier = changes.verifier.empty() ? action.verifier : changes.verifier;
  if (!verifier.empty() && verifier == owner) {
    return fail(ErrorKind::kRefused, say("{0} cannot verify what he is to carry out himself", verifier), {},
                tr("name somebody else with --verifier"));
  }
  if (!changes.verifier.empty() && action.took_part(changes.verifier))
    return fail(ErrorKind::kRefused, say("{0} took part in it and cannot verify it", changes.verifier));
  const auto& due = changes.due ? changes.due : action.due;
  const auto& check_on = changes.check_on ? changes.check_on : action.check_on;
  const bool is_ahead = action.status == ActionStatus::kOpen && due && check_on;
  if (is_ahead && check_on->instant < due->instant) {
    return fail(ErrorKind::kUsage, say("its effect cannot be judged on {0}, before it is due on {1}",
                                       to_string(*check_on), to_string(*due)));
  }
  return {};
}

Node commission_fields(const Commission& commission, const StepOptions& options) {
  Fields fields(options);
  fields.text("owner", commission.owner);
  if (commission.due) fields.node("due", Node::time(to_string(*commission.due)));
  fields.text("verifier", commission.verifier);
  if (commission.check_on) fields.node("check_on", Node::time(to_string(*commission.check_on)));
  return fields.done();
}

bool commissions(const Commission& changes) {
  return !changes.owner.empty() || changes.due || !changes.verifier.empty() || changes.check_on;
}

/// The root cause that the findings of all these tickets name, or nothing. Fails where one of them is not there.
Result<std::string> common_root_cause(Writer& writer, const Office& office, const std::vector<TicketId>& tickets) {
  std::string common;
  bool agree = true;
  for (const TicketId& id : tickets) {
    const auto subject = load_case(writer, office, id);
    if (!subject) return fail(subject.error());
    const Occurrence* found = subject->state.last(Milestone::kFind);
    const std::string cause =
        found == nullptr ? std::string() : subject->stored.ticket.history[found->event].field("root_cause");
    if (cause.empty()) continue;
    agree = agree && (common.empty() || common == cause);
    common = cause;
  }
  return agree ? common : std::string();
}

/// Appends the events, the last of which is what the step is known by.
Result<ActionStep> file(Writer& writer, const Office& office, const TicketId& id, std::vector<Event> events) {
  for (const Event& event : events) {
    if (auto written = refuse_markers(event.fields); !written) return fail(std::move(written.error()));
  }
  auto ids = writer.append(id, std::move(events));
  if (!ids) return fail(std::move(ids.error()));
  auto subject = load_action(writer, office, id);
  if (!subject) return fail(std::move(subject.error()));
  return ActionStep{id, ids->front(), std::move(subject->action)};
}

/// Keeps the verdict of the clock called `name`, if that is what runs.
void keep_verdict(const Office& office, const ActionCase& subject, std::string_view name, Event& draft) {
  const auto owed = clock_of(subject.stored.ticket, subject.action, office.clocks());
  if (owed && owed->terms.name == name) draft.verdicts.push_back(verdict_for(*owed, draft, office.clocks()));
}

Result<void> require_verifiable(const Office& office, const ActionCase& subject, const Verification& verification,
                                const Event& draft) {
  const Action& action = subject.action;
  const std::string& id = subject.stored.ticket.id.text;
  if (action.status == ActionStatus::kOpen) {
    return fail(ErrorKind::kRefused, say("{0} is not carried out yet, so there is nothing to verify", id), {},
                say("kesu action do {0} --text … records that it is", id));
  }
  if (action.took_part(office.actor) || action.owner == office.actor) {
    return fail(ErrorKind::kRefused,
                say("{0} owes {1} or took part in it: somebody else has to verify it", office.actor, id));
  }
  const Event& done = subject.stored.ticket.history[action.done];
  if (draft.time().instant < done.time().instant) {
    return fail(ErrorKind::kUsage, say("{0} was not carried out before {1}", id, to_string(done.time())), {},
                tr("leave --happened out, or give a later time"));
  }
  if (verification.effect == Effect::kNotEffective) return {};  // that can show at any time
  if (action.status == ActionStatus::kVerified) return fail(ErrorKind::kRefused, say("{0} is verified already", id));
  if (action.check_on && draft.time().instant < action.check_on->instant) {
    return fail(ErrorKind::kRefused,
                say("the effect of {0} cannot be judged before {1}", id, to_string(*action.check_on)), {},
                say("kesu action change {0} --check-on … --because … names another day", id));
  }
  return {};
}

}  // namespace

Result<ActionStep> open_action(Writer& writer, const Office& office, const ActionPlan& plan,
                               const Commission& commission, const StepOptions& options) {
  if (plan.title.empty()) return fail(ErrorKind::kUsage, tr("an action needs a title"), {}, tr("add --title"));
  if (commission.owner.empty())
    return fail(ErrorKind::kUsage, tr("an action needs somebody who carries it out"), {}, tr("add --owner"));
  if (!commission.due)
    return fail(ErrorKind::kUsage, tr("an action needs a day by which it is done"), {}, tr("add --due"));
  if (plan.kind == ActionKind::kCorrective && plan.tickets.empty()) {
    return fail(ErrorKind::kUsage, tr("a corrective action comes from a complaint"), {},
                tr("name it with --ticket, or say --kind preventive"));
  }
  if (auto sense = require_sense(office, {}, commission); !sense) return fail(std::move(sense.error()));
  if (auto known = require_root_cause(office.rules, plan.root_cause); !known) return fail(std::move(known.error()));
  if (auto may = require_action_right(office, commission.owner, EventKind::kOpen); !may)
    return fail(std::move(may.error()));
  auto cause = common_root_cause(writer, office, plan.tickets);
  if (!cause) return fail(std::move(cause.error()));
  ActionPlan full = plan;
  if (full.root_cause.empty()) full.root_cause = *std::move(cause);
  auto open = draft_event(office, EventKind::kOpen, options);
  if (!open) return fail(std::move(open.error()));
  auto charge = draft_event(office, EventKind::kCommission, {});
  if (!charge) return fail(std::move(charge.error()));
  charge->fields = commission_fields(commission, {});
  Node written = Node::sequence();
  written.items = {Node::string(full.title), Node::string(full.text), Node::string(full.root_cause), open->fields,
                   charge->fields};
  if (auto own = refuse_markers(written); !own) return fail(std::move(own.error()));
  const Date opened = office.store.zone().date_of(open->at.instant);
  auto id = writer.create_action(full, {*std::move(open), *std::move(charge)}, opened);
  if (!id) return fail(std::move(id.error()));
  auto made = load_action(writer, office, *id);
  if (!made) return fail(std::move(made.error()));
  return ActionStep{*id, made->stored.ticket.history.front().id, std::move(made->action)};
}

Result<ActionStep> change_action(Writer& writer, const Office& office, const TicketId& id, const Commission& changes,
                                 const StepOptions& options) {
  if (!commissions(changes) && changes.tickets.empty()) {
    return fail(ErrorKind::kUsage, tr("nothing is to be changed"), {},
                tr("give --owner, --due, --verifier, --check-on or --ticket"));
  }
  if (commissions(changes)) {
    if (auto given = require_reason(options, tr("changing an action")); !given) return fail(std::move(given.error()));
  }
  auto subject = load_action(writer, office, id);
  if (!subject) return fail(std::move(subject.error()));
  if (auto open = require_not_closed(*subject); !open) return fail(std::move(open.error()));
  if (commissions(changes) && subject->action.status == ActionStatus::kVerified) {
    return fail(ErrorKind::kRefused, say("{0} is verified already", id.text), {},
                say("kesu action close {0}; or kesu action verify {0} --not-effective … takes it up again", id.text));
  }
  if (auto sense = require_sense(office, subject->action, changes); !sense) return fail(std::move(sense.error()));
  const EventKind kind = commissions(changes) ? EventKind::kCommission : EventKind::kLink;
  if (auto may = require_action_right(office, subject->action.owner, kind); !may) return fail(std::move(may.error()));
  std::vector<Event> events;
  if (commissions(changes)) {
    auto charge = draft_event(office, EventKind::kCommission, options);
    if (!charge) return fail(std::move(charge.error()));
    charge->fields = commission_fields(changes, options);
    events.push_back(*std::move(charge));
  }
  for (const TicketId& ticket : changes.tickets) {
    if (auto there = load_case(writer, office, ticket); !there) return fail(std::move(there.error()));
    const auto& linked = subject->action.plan.tickets;
    if (std::find(linked.begin(), linked.end(), ticket) != linked.end())
      return fail(ErrorKind::kRefused, say("{0} comes from {1} already", id.text, ticket.text));
    auto link = draft_event(office, EventKind::kLink, options);
    if (!link) return fail(std::move(link.error()));
    link->fields = Fields(options).text("to", ticket.text).done();
    events.push_back(*std::move(link));
  }
  return file(writer, office, id, std::move(events));
}

Result<ActionStep> carry_out_action(Writer& writer, const Office& office, const TicketId& id, const std::string& text,
                                    const std::vector<std::string>& who, const std::optional<Timestamp>& check_on,
                                    const StepOptions& options) {
  if (auto given = require_text(text, "action do"); !given) return fail(std::move(given.error()));
  if (auto good = require_to_come(office, check_on, "--check-on"); !good) return fail(std::move(good.error()));
  for (const std::string& one : who) {
    if (auto known = require_person(*office.rules.people, one); !known) return fail(std::move(known.error()));
  }
  auto subject = load_action(writer, office, id);
  if (!subject) return fail(std::move(subject.error()));
  if (auto open = require_not_closed(*subject); !open) return fail(std::move(open.error()));
  if (subject->action.status == ActionStatus::kVerified)
    return fail(ErrorKind::kRefused, say("{0} is verified already", id.text));
  if (auto may = require_action_right(office, subject->action.owner, EventKind::kDone); !may)
    return fail(std::move(may.error()));
  const auto& planned = subject->action.check_on;
  if (check_on && planned && check_on->instant < planned->instant) {
    return fail(ErrorKind::kUsage, say("its effect is to be judged on {0}, not before", to_string(*planned)), {},
                say("kesu action change {0} --check-on … --because … names another day", id.text));
  }
  auto draft = draft_event(office, EventKind::kDone, options);
  if (!draft) return fail(std::move(draft.error()));
  const Timestamp& opened = subject->stored.ticket.history.front().time();
  if (draft->time().instant < opened.instant) {
    return fail(ErrorKind::kUsage, say("{0} was opened on {1} only", id.text, to_string(opened)), {},
                tr("leave --happened out, or give a later time"));
  }
  Fields fields(options);
  fields.text("text", text);
  fields.texts("who", who);
  if (check_on) fields.node("check_on", Node::time(to_string(*check_on)));
  draft->fields = fields.done();
  keep_verdict(office, *subject, kActionClock, *draft);
  return file(writer, office, id, {*std::move(draft)});
}

Result<ActionStep> verify_action(Writer& writer, const Office& office, const TicketId& id,
                                 const Verification& verification, const StepOptions& options) {
  if (auto given = require_text(verification.text, "action verify"); !given) return fail(std::move(given.error()));
  const bool is_owed_again = verification.effect == Effect::kNotEffective;
  if (is_owed_again && !verification.due) {
    return fail(ErrorKind::kUsage, tr("what had no effect is to be done again, and nobody knows by when"), {},
                tr("add --due"));
  }
  if (!is_owed_again && verification.due) return fail(ErrorKind::kUsage, tr("--due goes with --not-effective only"));
  if (auto good = require_to_come(office, verification.due, "--due"); !good) return fail(std::move(good.error()));
  auto subject = load_action(writer, office, id);
  if (!subject) return fail(std::move(subject.error()));
  if (auto open = require_not_closed(*subject); !open) return fail(std::move(open.error()));
  auto draft = draft_event(office, EventKind::kVerify, options);
  if (!draft) return fail(std::move(draft.error()));
  if (auto good = require_verifiable(office, *subject, verification, *draft); !good)
    return fail(std::move(good.error()));
  if (auto may = require_action_right(office, subject->action.owner, EventKind::kVerify); !may)
    return fail(std::move(may.error()));
  draft->fields = Fields(options).word("as", std::optional(verification.effect)).text("text", verification.text).done();
  keep_verdict(office, *subject, kVerifyClock, *draft);
  std::vector<Event> events{*std::move(draft)};
  if (is_owed_again) {
    auto charge = draft_event(office, EventKind::kCommission, {});
    if (!charge) return fail(std::move(charge.error()));
    Commission again;
    again.due = verification.due;
    charge->fields = commission_fields(again, {});
    events.push_back(*std::move(charge));
  }
  return file(writer, office, id, std::move(events));
}

Result<ActionStep> close_action(Writer& writer, const Office& office, const TicketId& id, const StepOptions& options) {
  auto subject = load_action(writer, office, id);
  if (!subject) return fail(std::move(subject.error()));
  const Action& action = subject->action;
  if (auto open = require_not_closed(*subject); !open) return fail(std::move(open.error()));
  const bool is_effective = action.status == ActionStatus::kVerified;
  if (!is_effective && options.because.empty()) {
    return fail(ErrorKind::kRefused, say("{0} is not verified effective: {1}", id.text, display_name(action.status)),
                {}, tr("somebody who took no part in it may close it all the same, with --because"));
  }
  if (!is_effective && (action.took_part(office.actor) || action.owner == office.actor)) {
    return fail(ErrorKind::kRefused, say("{0} owes {1} or took part in it: somebody else has to close it unverified",
                                         office.actor, id.text));
  }
  if (auto may = require_action_right(office, action.owner, EventKind::kClose); !may)
    return fail(std::move(may.error()));
  auto draft = draft_event(office, EventKind::kClose, options);
  if (!draft) return fail(std::move(draft.error()));
  const CloseAs as = is_effective ? CloseAs::kResolved : CloseAs::kWithdrawn;
  draft->fields = Fields(options).word("as", std::optional(as)).done();
  return file(writer, office, id, {*std::move(draft)});
}

}  // namespace kesu
