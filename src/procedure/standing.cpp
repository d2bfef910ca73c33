// SPDX-License-Identifier: Apache-2.0
#include "standing.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/procedure/decision.hpp"
#include "kesu/procedure/gates.hpp"

namespace kesu {
namespace {

std::string word_of(Milestone milestone) {
  return std::string(to_string(milestone));
}

/// The needs of the gate, and the resolution that nothing is resolved without.
std::vector<std::string> lacking(const RuleSet& rules, const Ticket& ticket, const State& state, const Event& close) {
  std::vector<std::string> needs = missing_before(rules, ticket, state, close);
  const std::string resolution = word_of(Milestone::kResolve);
  const bool is_named = std::find(needs.begin(), needs.end(), resolution) != needs.end();
  if (close.word<CloseAs>("as") == CloseAs::kResolved && !has_resolution(state) && !is_named)
    needs.insert(needs.begin(), resolution);
  return needs;
}

template <class Chosen>
std::vector<std::size_t> events_that(const Ticket& ticket, const Chosen& chosen) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < ticket.history.size(); ++i) {
    if (chosen(ticket.history[i])) found.push_back(i);
  }
  return found;
}

/// The resolution in force of this cycle, unless it was imported.
std::size_t resolution_in_force(const Ticket& ticket, const State& state) {
  const Occurrence* last = state.last(Milestone::kResolve);
  if (last == nullptr || last->cycle != state.cycle || ticket.history[last->event].by == "import") return kNoEvent;
  return last->event;
}

/// The ticket as it would be with `draft`.
Ticket with(const Ticket& ticket, Event draft) {
  Ticket trial = ticket;
  draft.id = EventId{static_cast<int>(trial.history.size()) + 1, "0000"};
  draft.after = heads(order_keys(trial.history));
  trial.history.push_back(std::move(draft));
  return trial;
}

}  // namespace

bool has_resolution(const State& state) {
  const Occurrence* last = state.last(Milestone::kResolve);
  return !has_gates(state.complaint.kind) || (last != nullptr && last->cycle == state.cycle);
}

std::vector<std::string> missing_at_close(const RuleSet& rules, const Ticket& ticket, const State& state,
                                          const DecodeContext& context) {
  const Occurrence* last = state.last(Milestone::kClose);
  if (!state.closed() || last == nullptr) return {};
  const Event& close = ticket.history[last->event];
  if (close.by == "import" || !ticket.complaint.drill.empty()) return {};
  std::vector<std::string> needs = lacking(rules, ticket, state, close);
  if (needs.empty()) return {};
  // What came to light after it, a complainant who is not content after all, does not make the close wrong.
  FoldOptions as_closed;
  as_closed.seen_by = last->event;
  as_closed.also = events_that(ticket, [](const Event& event) {
    return event.kind == EventKind::kAmend || event.kind == EventKind::kRetract || event.kind == EventKind::kClassify;
  });
  const auto then = fold(ticket, context, as_closed);
  if (!then) return {};
  const std::vector<std::string> lacked = lacking(rules, ticket, *then, close);
  std::erase_if(needs,
                [&](const std::string& need) { return std::find(lacked.begin(), lacked.end(), need) == lacked.end(); });
  return needs;
}

Result<void> require_approved(const RuleSet& rules, const Ticket& ticket, std::size_t index, Date day,
                              const DecodeContext& context) {
  const Ancestry ancestry(ticket.history);
  const auto reopenings = events_that(ticket, [](const Event& event) { return event.kind == EventKind::kReopen; });
  FoldOptions as_resolved;
  as_resolved.seen_by = index;
  as_resolved.also = events_that(ticket, [](const Event& event) { return event.kind == EventKind::kRetract; });
  // What was struck once the matter was taken up again takes nothing from what was decided before.
  std::erase_if(as_resolved.also, [&](std::size_t retract) {
    return std::any_of(reopenings.begin(), reopenings.end(), [&](std::size_t reopen) {
      return ancestry.had_seen(reopen, index) && ancestry.had_seen(retract, reopen);
    });
  });
  const auto then = fold(ticket, context, as_resolved);
  return then ? require_approval(rules, ticket, *then, ticket.history[index], day) : Result<void>();
}

Result<void> require_standing(const Office& office, const Case& subject, const Event& draft) {
  const bool corrects = draft.kind == EventKind::kAmend || draft.kind == EventKind::kRetract;
  const Ticket& ticket = subject.stored.ticket;
  const std::size_t resolution = resolution_in_force(ticket, subject.state);
  if (!corrects || (!subject.state.closed() && resolution == kNoEvent)) return {};
  Problems ignored;
  const DecodeContext context = office.store.decode_context(subject.stored.path, ignored);
  const Ticket trial = with(ticket, draft);
  const auto state = fold(trial, context);
  if (!state) return {};
  const std::string& id = ticket.id.text;
  std::vector<std::string> needs = missing_at_close(office.rules, trial, *state, context);
  const std::vector<std::string> lacked = missing_at_close(office.rules, ticket, subject.state, context);
  std::erase_if(needs,
                [&](const std::string& need) { return std::find(lacked.begin(), lacked.end(), need) != lacked.end(); });
  if (!needs.empty()) {
    return fail(ErrorKind::kRefused,
                say("{0} is closed, and would then lack what the rules ask for: {1}", id, described(needs)), {},
                say("kesu reopen {0} --because … first; or record what is right, and then correct this", id));
  }
  if (resolution == kNoEvent || resolution_in_force(trial, *state) != resolution) return {};
  const Date day = office.store.zone().date_of(ticket.history[resolution].at.instant);
  const auto approved = require_approved(office.rules, trial, resolution, day, context);
  if (approved || !require_approved(office.rules, ticket, resolution, day, context)) return {};
  return fail(
      ErrorKind::kRefused,
      say("the resolution {0} rests on that: {1}", to_string(ticket.history[resolution].id), approved.error().message),
      {}, say("kesu reopen {0} --because … first", id));
}

}  // namespace kesu
