// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/decision.hpp"

#include <algorithm>

#include "kesu/core/lists.hpp"
#include "kesu/core/order.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/authority.hpp"
#include "kesu/rules/approvals.hpp"

#include "fields.hpp"
#include "known.hpp"

namespace kesu {
namespace {

std::optional<Money> cost_of(const Event& event, std::string_view key = "cost") {
  const std::string text = event.field(key);
  if (text.empty()) return std::nullopt;
  const auto money = parse_money(text);
  return money ? std::optional(*money) : std::nullopt;
}

/// What a proposal or resolution costs: for each currency the greater of what is said and of what its measures come to.
std::vector<Money> costs_of(const Event& event, const std::optional<Money>& said) {
  std::vector<Money> sums;
  if (const Node* measures = event.fields.find("measures")) {
    for (const Node& measure : measures->items) {
      const Node* amount = measure.find("amount");
      const auto money = amount == nullptr ? std::nullopt : std::optional(parse_money(amount->text));
      if (!money || !*money) continue;
      const auto same =
          std::find_if(sums.begin(), sums.end(), [&](const Money& sum) { return sum.currency == (*money)->currency; });
      if (same == sums.end()) {
        sums.push_back(**money);
      } else {
        same->hundredths += (*money)->hundredths;
      }
    }
  }
  if (!said) return sums;
  const auto same =
      std::find_if(sums.begin(), sums.end(), [&](const Money& sum) { return sum.currency == said->currency; });
  if (same == sums.end()) {
    sums.insert(sums.begin(), *said);
  } else {
    same->hundredths = std::max(same->hundredths, said->hundredths);
  }
  return sums;
}

/// The events in force of the present cycle, in fold order.
std::vector<std::size_t> of_this_cycle(const State& state) {
  auto begin = state.order.begin();
  if (!state.reopenings.empty()) {
    const auto reopened = std::find(state.order.begin(), state.order.end(), state.reopenings.back());
    if (reopened != state.order.end()) begin = reopened;
  }
  std::vector<std::size_t> events;
  std::copy_if(begin, state.order.end(), std::back_inserter(events),
               [&](std::size_t event) { return !state.struck(event); });
  return events;
}

Deed approval_by(const std::string& by, Date day, const State& state) {
  Deed deed;
  deed.by = by;
  deed.names = {"approve"};
  deed.day = day;
  deed.concern = {state.owner, state.department, state.first_receiver};
  deed.co_handlers = state.co_handlers;
  return deed;
}

std::string level_label(const ApprovalLevel& level) {
  const std::string& title = level.title.in_use();
  return title.empty() ? level.name : title;
}

/// "a solution that costs 5000.00 CNY", "a solution of priority urgent".
std::string solution_words(const std::vector<Money>& costs, const State& state) {
  std::vector<std::string> amounts;
  for (const Money& cost : costs)
    amounts.push_back(to_string(cost));
  if (!amounts.empty()) return say("a solution that costs {0}", comma_list(amounts));
  if (state.priority) return say("a solution of priority {0}", display_name(*state.priority));
  return tr("a solution");
}

/// Who of this level and the higher ones is there, without `but`.
std::string who_approves(const RuleSet& rules, const Deed& deed, std::size_t level, const std::string& but = {}) {
  Deed nobody = deed;
  nobody.by.clear();
  auto objection = not_of_level(rules.approvals(), level, *rules.people, nobody);
  if (!objection) return {};
  std::erase_if(objection->able, [&](const Able& able) { return able.person == but; });
  return refusal(*rules.people, nobody, *objection).hint;
}

/// Whether the last answer in this cycle was a no: then only a yes that knew of it opens the way again, whatever the
/// next proposal costs.
bool was_rejected(const Ticket& ticket, const State& state) {
  std::optional<std::size_t> rejection;
  for (const std::size_t index : of_this_cycle(state)) {
    const EventKind kind = ticket.history[index].kind;
    if (kind == EventKind::kReject) rejection = index;
    if (kind == EventKind::kApprove && rejection && Ancestry(ticket.history).had_seen(index, *rejection))
      rejection.reset();
  }
  return rejection.has_value();
}

std::optional<ApprovalNeeded> needed_for(const RuleSet& rules, const Ticket& ticket, const State& state,
                                         const std::vector<Money>& costs) {
  if (!rules.approvals().bind(*rules.people)) return std::nullopt;
  auto needed = approval_needed(rules.approvals(), std::nullopt, state.priority);
  for (const Money& cost : costs) {
    const auto one = approval_needed(rules.approvals(), cost, state.priority);
    if (one && (!needed || one->level > needed->level)) needed = one;
  }
  if (!needed && was_rejected(ticket, state)) needed = ApprovalNeeded{0};
  return needed;
}

const Node* option_named(const std::vector<Node>& options, const std::string& name) {
  for (const Node& option : options) {
    const Node* given = option.find("name");
    if (given != nullptr && given->text == name) return &option;
  }
  return nullptr;
}

Result<void> check_choice(const ProposeRequest& request) {
  if (!request.options.empty() && request.chosen.empty())
    return fail(ErrorKind::kUsage, tr("alternatives are weighed to choose one of them"), {}, tr("add --chosen NAME"));
  for (const std::string& name : {request.chosen, request.fallback}) {
    if (name.empty() || option_named(request.options, name) != nullptr) continue;
    std::vector<std::string_view> names;
    for (const Node& option : request.options)
      names.push_back(option.find("name")->text);
    return fail(ErrorKind::kUsage, say("'{0}' is none of the alternatives", name), {},
                names.empty() ? std::string(tr("name them with --option NAME,…")) : suggest(name, names));
  }
  if (!request.fallback.empty() && request.fallback == request.chosen)
    return fail(ErrorKind::kUsage, tr("the fallback must be another alternative than the one chosen"));
  return {};
}

Result<std::optional<Money>> cost_proposed(const ProposeRequest& request) {
  const Node* option = option_named(request.options, request.chosen);
  const Node* cost = option == nullptr ? nullptr : option->find("cost");
  if (cost == nullptr) return request.cost;
  auto money = parse_money(cost->text);
  if (!money) return fail(std::move(money.error()));
  if (request.cost && request.cost->currency == money->currency && request.cost->hundredths < money->hundredths) {
    return fail(
        ErrorKind::kUsage,
        say("--cost {0} is less than the chosen alternative costs: {1}", to_string(*request.cost), to_string(*money)),
        {}, tr("leave --cost out, or put the alternative right"));
  }
  return request.cost ? request.cost : std::optional(*money);
}

/// Says in `draft`, a proposal, whether it needs an approval and of which level; nothing where the rules ask for none
/// of anything. Of who decides by resolving it nobody else is waited for.
void file_need(const RuleSet& rules, const Case& subject, Date day, Event& draft) {
  const Approvals& approvals = rules.approvals();
  if (!approvals.bind(*rules.people)) return;
  auto needed = needed_for(rules, subject.stored.ticket, subject.state, costs_of(draft, cost_of(draft)));
  const Deed deed = approval_by(draft.by, day, subject.state);
  if (needed && !approvals.own && level_of(approvals, needed->level, *rules.people, deed)) needed.reset();
  draft.fields.add("needs_approval", Node::boolean(needed.has_value()));
  if (needed) draft.fields.add("level", Node::string(approvals.levels[needed->level].name));
  draft.rules = rules.reference;
}

/// Refuses who answers no proposal at all.
Result<void> require_any_level(const Office& office, const Case& subject, const Event& draft) {
  if (auto may = require_right(office, &subject.state, draft); !may) return may;
  const Approvals& approvals = office.rules.approvals();
  const People& people = *office.rules.people;
  const Deed deed = approval_by(office.actor, office.store.zone().date_of(office.now), subject.state);
  if (!approvals.bind(people) || level_of(approvals, 0, people, deed)) return {};
  return tl::unexpected(refusal(people, deed, *not_of_level(approvals, 0, people, deed)));
}

/// The proposal that is to be answered.
Result<Proposal> find_answerable(const Case& subject, const ApproveRequest& request, const char* verb) {
  if (auto open = require_open(subject, verb); !open) return fail(std::move(open.error()));
  const Ticket& ticket = subject.stored.ticket;
  const auto proposal = proposal_in_force(ticket, subject.state);
  if (!proposal) {
    return fail(ErrorKind::kRefused, say("{0} has no proposal that could be answered", ticket.id.text), {},
                say("kesu propose {0} first", ticket.id.text));
  }
  const std::string in_force = to_string(ticket.history[proposal->event].id);
  if (!request.event.empty()) {
    auto seen = require_event(ticket, request.event);
    if (!seen) return fail(std::move(seen.error()));
    if (*seen != proposal->event) {
      return fail(ErrorKind::kRefused,
                  say("{0} is not the proposal in force; {1} is", to_string(ticket.history[*seen].id), in_force), {},
                  say("kesu log {0} shows both", ticket.id.text));
    }
  }
  if (proposal->answer == kNoEvent) return *proposal;
  const Event& answer = ticket.history[proposal->answer];
  const std::string when = to_string(answer.id);
  return fail(ErrorKind::kRefused,
              proposal->approved ? say("{0} has approved {1} already, in {2}", answer.by, in_force, when)
                                 : say("{0} has rejected {1} already, in {2}", answer.by, in_force, when),
              {}, say("kesu propose {0} proposes anew", ticket.id.text));
}

/// The same. Whoever may not answer it hears that, whatever became of it.
Result<Proposal> to_be_answered(const Office& office, const Case& subject, const ApproveRequest& request,
                                const Event& draft) {
  auto proposal = find_answerable(subject, request, draft.kind == EventKind::kApprove ? "approve" : "reject");
  if (proposal) return proposal;
  if (auto may = require_any_level(office, subject, draft); !may) return fail(std::move(may.error()));
  return proposal;
}

/// Refuses where the actor is not of the level that `costs` need, or answers his own proposal. Gives his level's name.
Result<std::string> acting_level(const Office& office, const Case& subject, const Proposal& proposal,
                                 const std::vector<Money>& costs) {
  const Approvals& approvals = office.rules.approvals();
  const People& people = *office.rules.people;
  if (!approvals.bind(people)) return std::string();
  const Deed deed = approval_by(office.actor, office.store.zone().date_of(office.now), subject.state);
  const auto needed = needed_for(office.rules, subject.stored.ticket, subject.state, costs);
  const std::size_t from = needed ? needed->level : 0;
  if (!approvals.own && subject.stored.ticket.history[proposal.event].by == office.actor) {
    return fail(ErrorKind::kRefused, say("{0} made the proposal, and somebody else must answer it", office.actor), {},
                who_approves(office.rules, deed, from, office.actor));
  }
  if (const auto level = level_of(approvals, from, people, deed)) return approvals.levels[*level].name;
  const auto objection = not_of_level(approvals, from, people, deed);
  if (!needed || (objection && objection->reason != Objection::Reason::kNotGiven))
    return tl::unexpected(refusal(people, deed, *objection));
  return fail(ErrorKind::kRefused,
              say("{0} needs approval at the level {1}", solution_words(costs, subject.state),
                  level_label(approvals.levels[from])),
              {}, who_approves(office.rules, deed, from));
}

}  // namespace

std::string approval_level(const RuleSet& rules, std::string_view name) {
  const auto& levels = rules.approvals().levels;
  const auto level =
      std::find_if(levels.begin(), levels.end(), [&](const ApprovalLevel& one) { return one.name == name; });
  return level == levels.end() ? std::string(name) : level_label(*level);
}

std::optional<Proposal> proposal_in_force(const Ticket& ticket, const State& state) {
  std::optional<Proposal> found;
  for (const std::size_t index : of_this_cycle(state)) {
    const Event& event = ticket.history[index];
    if (event.kind == EventKind::kPropose)
      found = Proposal{index, cost_of(event), costs_of(event, cost_of(event)), kNoEvent, false};
    if (!found || (event.kind != EventKind::kApprove && event.kind != EventKind::kReject)) continue;
    const std::string answered = event.field("event");
    if (!answered.empty() && answered != to_string(ticket.history[found->event].id)) continue;
    // Of two answers that did not know each other the no counts.
    const bool unaware = event.kind == EventKind::kApprove && found->answer != kNoEvent && !found->approved &&
                         !Ancestry(ticket.history).had_seen(index, found->answer);
    if (unaware) continue;
    found->answer = index;
    found->approved = event.kind == EventKind::kApprove;
  }
  return found;
}

Result<Step> propose_ticket(Writer& writer, const Office& office, const TicketId& id, const ProposeRequest& request) {
  if (auto given = require_text(request.text, "propose"); !given) return fail(std::move(given.error()));
  if (auto good = check_choice(request); !good) return fail(std::move(good.error()));
  const auto cost = cost_proposed(request);
  if (!cost) return fail(cost.error());
  for (const Node& measure : request.measures) {
    const Node* owner = measure.find("owner");
    if (owner == nullptr) continue;
    if (auto known = require_handler(*office.rules.people, owner->text); !known) return fail(std::move(known.error()));
  }
  return take_step(writer, office, id, EventKind::kPropose, request.how,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     if (auto open = require_open(subject, "propose"); !open) return open;
                     Fields fields(StepOptions{});
                     fields.text("text", request.text).nodes("options", request.options);
                     fields.text("chosen", request.chosen).text("fallback", request.fallback);
                     fields.nodes("measures", request.measures);
                     if (*cost) fields.text("cost", to_string(**cost));
                     draft.fields = fields.done();
                     file_need(office.rules, subject, office.store.zone().date_of(office.now), draft);
                     if (!request.how.because.empty()) draft.fields.add("because", Node::string(request.how.because));
                     return {};
                   });
}

Result<Step> approve_ticket(Writer& writer, const Office& office, const TicketId& id, const ApproveRequest& request) {
  return take_step(
      writer, office, id, EventKind::kApprove, request.how, [&](const Case& subject, Event& draft) -> Result<void> {
        const auto proposal = to_be_answered(office, subject, request, draft);
        if (!proposal) return fail(proposal.error());
        const auto amount = request.amount ? request.amount : proposal->cost;
        if (request.amount && proposal->cost && request.amount->currency != proposal->cost->currency) {
          return fail(ErrorKind::kUsage,
                      say("the proposal costs {0}, the amount must be in that currency", to_string(*proposal->cost)));
        }
        auto level = acting_level(office, subject, *proposal,
                                  request.amount ? std::vector<Money>{*request.amount} : proposal->costs);
        if (!level) return fail(std::move(level.error()));
        Fields fields(request.how);
        fields.text("event", to_string(subject.stored.ticket.history[proposal->event].id));
        fields.text("level", *level);
        if (amount) fields.text("amount", to_string(*amount));
        fields.text("text", request.text);
        draft.fields = fields.done();
        return {};
      });
}

Result<Step> reject_ticket(Writer& writer, const Office& office, const TicketId& id, const ApproveRequest& request) {
  if (auto given = require_reason(request.how, tr("rejecting")); !given) return fail(std::move(given.error()));
  return take_step(writer, office, id, EventKind::kReject, request.how,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     const auto proposal = to_be_answered(office, subject, request, draft);
                     if (!proposal) return fail(proposal.error());
                     // Whoever may approve the least may say no to anything.
                     auto level = acting_level(office, subject, *proposal, {});
                     if (!level) return fail(std::move(level.error()));
                     Fields fields(request.how);
                     fields.text("event", to_string(subject.stored.ticket.history[proposal->event].id));
                     fields.text("level", *level).text("text", request.text);
                     draft.fields = fields.done();
                     return {};
                   });
}

std::string awaited_approval(const Office& office, const Ticket& ticket, const State& state) {
  const auto proposal = proposal_in_force(ticket, state);
  if (!proposal || proposal->answer != kNoEvent) return {};
  const auto needed = needed_for(office.rules, ticket, state, proposal->costs);
  if (!needed) return {};
  const std::string& by = ticket.history[proposal->event].by;
  const Deed deed = approval_by(by, office.store.zone().date_of(office.now), state);
  const Approvals& approvals = office.rules.approvals();
  const std::string level = level_label(approvals.levels[needed->level]);
  if (!approvals.own && level_of(approvals, needed->level, *office.rules.people, deed))
    return say("{0} is of the level {1} himself and decides by resolving it", by, level);
  return say("needs approval at the level {0}; {1}", level,
             who_approves(office.rules, deed, needed->level, approvals.own ? std::string() : by));
}

Result<void> require_approval(const RuleSet& rules, const Ticket& ticket, const State& before, const Event& resolution,
                              Date day) {
  const auto proposal = proposal_in_force(ticket, before);
  std::vector<Money> costs = costs_of(resolution, cost_of(resolution));
  if (costs.empty() && proposal) costs = proposal->costs;
  const auto needed = needed_for(rules, ticket, before, costs);
  if (!needed) return {};
  const Approvals& approvals = rules.approvals();
  const Deed deed = approval_by(resolution.by, day, before);
  if (level_of(approvals, needed->level, *rules.people, deed)) return {};
  const auto lacking = [&](std::string message) -> Result<void> {
    return fail(ErrorKind::kRefused, std::move(message), {},
                say("kesu propose {0} and kesu approve {0} first; {1}", ticket.id.text,
                    who_approves(rules, deed, needed->level)));
  };
  const std::string solution = solution_words(costs, before);
  const std::string level = level_label(approvals.levels[needed->level]);
  const auto no_approval = [&] {
    return lacking(say("{0}: {1} needs approval at the level {2}", ticket.id.text, solution, level));
  };
  if (!proposal || proposal->answer == kNoEvent) return no_approval();
  const Event& answer = ticket.history[proposal->answer];
  if (!proposal->approved)
    return lacking(say("{0}: {1} rejected the proposal in {2}", ticket.id.text, answer.by, to_string(answer.id)));
  const auto approved = std::find_if(approvals.levels.begin(), approvals.levels.end(),
                                     [&](const ApprovalLevel& one) { return one.name == answer.field("level"); });
  const auto index = static_cast<std::size_t>(approved - approvals.levels.begin());
  if (approved == approvals.levels.end() || index < needed->level) {
    const auto amount = cost_of(answer, "amount");
    if (!amount) return no_approval();
    return lacking(say("{0}: {1} were approved in {2}, and {3} needs approval at the level {4}", ticket.id.text,
                       to_string(*amount), to_string(answer.id), solution, level));
  }
  // Whoever approved looked at what was proposed, or gave less.
  const auto given = cost_of(answer, "amount");
  std::vector<Money> granted = proposal->costs;
  if (given) {
    std::erase_if(granted, [&](const Money& one) { return one.currency == given->currency; });
    granted.push_back(*given);
  }
  const bool enough = std::all_of(costs.begin(), costs.end(), [&](const Money& cost) {
    return cost.hundredths == 0 || std::any_of(granted.begin(), granted.end(), [&](const Money& one) {
             return one.currency == cost.currency && cost.hundredths <= one.hundredths;
           });
  });
  if (enough) return {};
  std::vector<std::string> amounts;
  for (const Money& one : granted)
    amounts.push_back(to_string(one));
  if (amounts.empty()) return no_approval();
  return lacking(say("{0}: {1} were approved in {2}, and {3} needs approval at the level {4}", ticket.id.text,
                     comma_list(amounts), to_string(answer.id), solution, level));
}

}  // namespace kesu
