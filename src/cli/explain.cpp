// SPDX-License-Identifier: Apache-2.0
#include "explain.hpp"

#include <iostream>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/intake.hpp"
#include "kesu/rules/deadlines.hpp"
#include "kesu/rules/routing.hpp"

#include "rule_source.hpp"
#include "rules_verbs.hpp"

namespace kesu {

namespace {

ExplainedRule explained(const Tried& tried) {
  ExplainedRule rule{tried.rule, tried.title, tried.at, tried.matched, tried.points, {}, tried.note};
  for (const Match& match : tried.matches)
    rule.matches.push_back({match.field, match.word, match.position});
  return rule;
}

void add_decision(Explanation& explanation, const Classification& decision) {
  for (const Tried& tried : decision.tried) {
    auto& rules = tried.rule.starts_with("category/")   ? explanation.categories
                  : tried.rule.starts_with("override/") ? explanation.overrides
                                                        : explanation.scores;
    rules.push_back(explained(tried));
  }
  for (const FactorSum& sum : decision.sums)
    explanation.factors.push_back({sum.factor, sum.points, sum.cap});
  explanation.category = decision.category;
  explanation.liability = decision.liability_hint;
  explanation.severity = decision.severity;
  explanation.urgent = decision.urgent;
  explanation.important = decision.important;
  explanation.priority = decision.priority;
  explanation.level_rule = decision.level_rule;
}

/// Routing goes by what is in force; of a ticket that nobody has classified, by what the rules would decide.
void add_routing(Explanation& explanation, const Office& office, const State& state) {
  const bool classified = state.priority.has_value();
  // The ticket is no load to who would get it.
  const auto open_tickets = [&](std::string_view person) {
    return office.open_tickets(person) - (state.owner == person && !state.closed() ? 1 : 0);
  };
  RoutingFacts facts = routing_facts(office, state);
  if (!classified) {
    facts.category = explanation.category;
    facts.priority = explanation.priority;
  }
  facts.open_tickets = open_tickets;
  const Route found = explain_route(office.rules, facts);
  for (const TriedRoute& tried : found.tried)
    explanation.routes.push_back({tried.rule, tried.at, tried.fits, tried.taken, tried.why});
  if (!found.routed) {
    explanation.no_route = tr("nobody: name somebody with --to or --dept");
    return;
  }
  explanation.owner = found.routed->owner;
  explanation.department = found.routed->department;
  explanation.co_handlers = found.routed->co_handlers;
}

/// The entry that gave a clock its limit, looked up in the rule set that set it, in force or published.
void add_limit(ExplainedClock& clock, const Event& event, const Complaint& complaint, RuleSets& sets) {
  if (!event.rules || !clock.clock->terms.limit) return;
  clock.rules = to_string(*event.rules);
  const RuleSet* rules = sets.find(*event.rules);
  if (rules == nullptr) return;
  const auto source = limit_source(*rules, clock.clock->terms.name, complaint.kind, event.field("category"),
                                   event.word<Priority>("priority"));
  if (!source || source->limit != *clock.clock->terms.limit) return;
  clock.limit_rule = source->rule;
  clock.limit_at = source->at;
}

}  // namespace

Result<Explanation> explain_ticket(Session& session, const TicketView& view) {
  auto found = session.office();
  if (!found) return fail(std::move(found.error()));
  const Office& office = **found;
  Explanation explanation;
  explanation.view = &view;
  explanation.rules = to_string(office.rules.reference);
  add_decision(explanation, judge(office, view.ticket->id, view.state.complaint));
  add_routing(explanation, office, view.state);
  RuleSets sets(session, office.rules);
  const CalendarLookup calendars = office.rules.calendar_lookup();
  for (const Clock& clock : view.clocks) {
    ExplainedClock one{&clock, progress_of(clock, calendars, office.now), {}, {}, {}};
    if (clock.terms_event != kNoEvent)
      add_limit(one, view.ticket->history[clock.terms_event], view.state.complaint, sets);
    explanation.clocks.push_back(std::move(one));
  }
  return explanation;
}

int rules_explain(Session& session, const RulesOptions& options) {
  auto format = parse_format(options.format);
  if (!format) return session.report(format.error());
  if (*format != Format::kTable && *format != Format::kJson) {
    return session.report(Error{ErrorKind::kUsage, tr("an explanation is printed as table or json"), {}, {}});
  }
  Problems problems;
  auto views = session.some_views({options.id}, {}, problems);
  if (!views) return session.report(views.error());
  if (views->views.empty()) return session.report(problems);
  auto context = session.listing(*views, false);
  if (!context) return session.report(context.error());
  const auto explanation = explain_ticket(session, views->views.front());
  if (!explanation) return session.report(explanation.error());
  session.world().out << (*format == Format::kJson
                              ? explanation_json(*explanation, *context)
                              : explanation_text(*explanation, *context, session.world().width, session.use_colour()));
  return kExitDone;
}

}  // namespace kesu
