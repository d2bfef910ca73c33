// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/report/simulation.hpp"
#include "kesu/rules/replay.hpp"

#include "rule_source.hpp"
#include "rules_verbs.hpp"

namespace kesu {

namespace {

/// When complaints must have been received: from the first instant to before the last.
struct Period {
  Instant from = Instant::min();
  Instant to = Instant::max();
  std::string since;
  std::string until;

  [[nodiscard]] bool holds(Instant at) const { return from <= at && at < to; }
};

Result<Period> period_of(Session& session, const RulesOptions& options) {
  Period period{Instant::min(), Instant::max(), options.since, options.until};
  if (!options.since.empty()) {
    auto since = session.typed_time(options.since);
    if (!since) return fail(std::move(since.error()));
    period.from = since->instant;
  }
  if (!options.until.empty()) {
    auto until = session.typed_time(options.until);
    if (!until) return fail(std::move(until.error()));
    period.to = until->instant + Seconds(1);
    // A day means to its end.
    if (until->is_date())
      period.to = (*session.store())->zone().day_start(std::chrono::sys_days(*until->date) + std::chrono::days(1));
  }
  if (period.from >= period.to)
    return fail(ErrorKind::kUsage, say("--until {0} is before --since {1}", options.until, options.since));
  return period;
}

/// Drills and mistakes count in no figure.
bool counts(const TicketView& view) {
  return view.state.complaint.drill.empty() && view.state.closed_as != CloseAs::kEnteredInError;
}

std::vector<SimulatedTicket> simulated(const Views& views, const Period& period, const RuleSet& rules,
                                       const ReplayFacts& facts) {
  std::vector<SimulatedTicket> tickets;
  for (const TicketView& view : views.views) {
    if (!counts(view) || !period.holds(view.state.complaint.received.instant)) continue;
    auto replayed = replay(*view.ticket, view.state, rules, facts);
    if (!replayed) continue;
    tickets.push_back({&view, std::move(replayed->state), std::move(replayed->clocks), std::move(replayed->department),
                       replayed->by_hand, std::move(replayed->because)});
  }
  return tickets;
}

void add_fact(Sections& sections, const char* key, const char* title, Value value, std::string shown = {}) {
  sections.facts.emplace_back(key, Cell{std::move(value), std::move(shown), Emphasis::kNone});
  sections.fact_titles.emplace_back(title);
}

void add_facts(Sections& sections, const RuleSet& rules, const Period& period,
               const std::vector<SimulatedTicket>& tickets) {
  const auto day = [](const std::string& typed) { return typed.empty() ? Value() : Value(typed); };
  const auto by_hand = std::count_if(tickets.begin(), tickets.end(), [](const auto& one) { return one.by_hand; });
  add_fact(sections, "rules", tr("rules"), to_string(rules.reference));
  add_fact(sections, "since", tr("received since"), day(period.since), period.since.empty() ? tr("the first") : "");
  add_fact(sections, "until", tr("received until"), day(period.until), period.until.empty() ? tr("the last") : "");
  add_fact(sections, "tickets", tr("tickets"), static_cast<std::int64_t>(tickets.size()));
  add_fact(sections, "by_hand", tr("classified by hand, which stands"), std::int64_t{by_hand});
}

}  // namespace

int rules_simulate(Session& session, const RulesOptions& options) {
  auto format = parse_format(options.format);
  if (!format) return session.report(format.error());
  auto store = session.store();
  if (!store) return session.report(store.error());
  auto now = session.now();
  if (!now) return session.report(now.error());
  const auto period = period_of(session, options);
  if (!period) return session.report(period.error());
  const auto source = find_rules(session, options.rules);
  if (!source) return session.report(source.error());
  Problems problems;
  const auto rules = source->load(problems);
  if (!rules) return session.report(problems);
  auto views = session.views();
  if (!views) return session.report(views.error());
  auto context = session.listing(*views, false);
  if (!context) return session.report(context.error());

  EarlierComplaints earlier;
  for (const TicketView& view : views->views)
    earlier.add(view.ticket->id, view.state);
  const ReplayFacts facts{&(*store)->zone(), *now, [&](const Complaint& complaint, const TicketId& self, int days) {
                            return static_cast<int>(earlier.like(complaint, self, days).size());
                          }};
  const std::vector<SimulatedTicket> tickets = simulated(*views, *period, *rules, facts);
  Sections sections = simulation(tickets, *context);
  sections.title = tr("What these rules would have done");
  sections.problems = views->problems;
  add_facts(sections, *rules, *period, tickets);
  const int code = session.print(sections, *format);
  return worse_exit_code(code, session.report(views->problems));
}

}  // namespace kesu
