// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/steps.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/rules/playbooks.hpp"

#include "fields.hpp"

namespace kesu {
namespace {

std::string names_of(const std::vector<HandlingStep>& steps, bool open_only) {
  std::string names;
  for (const HandlingStep& step : steps) {
    if (open_only && step.ended != kNoEvent) continue;
    names += (names.empty() ? "" : tr(", ")) + step.name;
  }
  return names;
}

Result<const HandlingStep*> find_step(const TicketId& id, const State& state, const std::string& typed) {
  std::vector<const HandlingStep*> meant;
  for (const HandlingStep& step : state.steps) {
    if (step.name == typed) return &step;
    if (step.name.substr(step.name.find('/') + 1) == typed) meant.push_back(&step);
  }
  if (meant.size() == 1) return meant.front();
  if (meant.size() > 1) {
    std::string names;
    for (const HandlingStep* step : meant)
      names += (names.empty() ? "" : tr(", ")) + step->name;
    return fail(ErrorKind::kNotFound, say("{0} has several steps '{1}'", id.text, typed), {}, say("one of {0}", names));
  }
  const std::string open = names_of(state.steps, true);
  return fail(ErrorKind::kNotFound, say("{0} has no step '{1}'", id.text, typed), {},
              state.steps.empty() ? tr("neither a playbook nor a handling plan asks for any")
              : open.empty()      ? std::string(tr("all its steps are done or skipped"))
                                  : say("open are {0}", open));
}

}  // namespace

Result<Step> step_ticket(Writer& writer, const Office& office, const TicketId& id, const StepRequest& request) {
  if (request.skipped) {
    if (auto given = require_reason(request.options, tr("skipping a step")); !given)
      return fail(std::move(given.error()));
  }
  return take_step(writer, office, id, EventKind::kStep, request.options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     if (auto open = require_open(subject, "step"); !open) return open;
                     const auto found = find_step(id, subject.state, request.step);
                     if (!found) return fail(found.error());
                     const HandlingStep& step = **found;
                     if (step.ended != kNoEvent) {
                       const std::string event = to_string(subject.stored.ticket.history[step.ended].id);
                       return fail(ErrorKind::kRefused,
                                   step.skipped ? say("{0} was skipped already: {1}", step.name, event)
                                                : say("{0} was done already: {1}", step.name, event),
                                   {}, say("kesu retract {0} {1} strikes that out", id.text, event));
                     }
                     const std::size_t stroke = step.name.find('/');
                     Fields fields(request.options);
                     // A handling plan's steps belong to no playbook.
                     if (const std::string playbook = step.name.substr(0, stroke); playbook != "plan")
                       fields.text("playbook", playbook);
                     fields.text("step", step.name.substr(stroke + 1));
                     fields.text("as", request.skipped ? "skipped" : "done");
                     fields.text("text", request.text);
                     if (!request.evidence.empty()) {
                       auto evidence = evidence_list(subject.stored.ticket, request.evidence);
                       if (!evidence) return fail(std::move(evidence.error()));
                       fields.node("evidence", std::move(*evidence));
                     }
                     draft.fields = fields.done();
                     return {};
                   });
}

std::vector<std::string> step_who(const RuleSet& rules, const HandlingStep& step) {
  if (const PlaybookStep* ruled = kesu::find_step(rules, step.name)) return ruled->who;
  if (step.owner.empty()) return {};
  return {step.owner, "owner", "head", "superior"};
}

}  // namespace kesu
