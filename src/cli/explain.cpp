// SPDX-License-Identifier: Apache-2.0
#include "explain.hpp"

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/intake.hpp"

#include "rules_verbs.hpp"

namespace kesu {

namespace {

std::string where(const Tried& tried) {
  std::string all;
  for (const Match& match : tried.matches) {
    if (!all.empty()) all += tr(", ");
    all += match.word;
    if (match.position > 0) {
      all += say(" ({0}, character {1})", match.field, match.position);
    } else if (!match.field.empty()) {
      all += say(" ({0})", match.field);
    }
  }
  if (!tried.note.empty()) all += (all.empty() ? "" : tr("; ")) + tried.note;
  return all;
}

Table table_of(const Classification& decision) {
  Table table;
  table.schema = "kesu/explain/1";
  table.columns = {{"rule", tr("rule"), Align::kLeft, false, false},
                   {"matched", tr("matched"), Align::kLeft, false, false},
                   {"points", tr("points"), Align::kRight, false, false},
                   {"where", tr("where"), Align::kLeft, true, false},
                   {"at", tr("stands at"), Align::kLeft, false, false}};
  for (const Tried& tried : decision.tried) {
    table.rows.push_back(
        {Cell{tried.rule, "", tried.matched ? Emphasis::kNone : Emphasis::kFaint},
         Cell{tried.matched, tried.matched ? tr("yes") : tr("no"), tried.matched ? Emphasis::kGood : Emphasis::kFaint},
         Cell{std::int64_t{tried.points}, tried.points == 0 ? " " : "", Emphasis::kNone},
         Cell{where(tried), "", Emphasis::kNone}, Cell{to_string(tried.at), "", Emphasis::kFaint}});
  }
  return table;
}

void add_fact(Table& table, std::string key, std::string title, Value value, std::string shown = {}) {
  table.facts.emplace_back(std::move(key), Cell{std::move(value), std::move(shown), Emphasis::kNone});
  table.fact_titles.push_back(std::move(title));
}

// The decision in force may be older than the rules, or a person's.
void add_standing(Table& table, const Ticket& ticket, const State& state, const RuleSet& rules) {
  const Occurrence* last = state.last(Milestone::kClassify);
  if (last == nullptr) return;
  const Event& event = ticket.history[last->event];
  add_fact(table, "in_force", tr("in force"),
           say("{0}: {1}, {2} (severity {3})", to_string(event.id),
               state.category.empty() ? std::string("-") : state.category,
               state.priority ? display_name(*state.priority) : std::string("-"), state.severity.value_or(0)));
  if (event.rules && !(*event.rules == rules.reference)) {
    add_fact(table, "decided_by", tr("decided by other rules"), to_string(*event.rules));
  }
}

}  // namespace

Result<Table> explain_ticket(Session& session, const std::string& typed) {
  auto office = session.office();
  if (!office) return fail(std::move(office.error()));
  Problems problems;
  auto views = session.some_views({typed}, {}, problems);
  if (!views) return fail(std::move(views.error()));
  if (views->views.empty()) {
    return problems.empty() ? fail(ErrorKind::kNotFound, say("there is no ticket {0}", typed))
                            : fail(std::move(problems.front()));
  }
  const TicketView& view = views->views.front();
  const Classification decision = judge(**office, view.ticket->id, view.state.complaint);
  Table table = table_of(decision);
  add_fact(table, "id", tr("ticket"), view.ticket->id.text);
  for (const FactorSum& sum : decision.sums) {
    const std::string shown = sum.cap > 0 ? say("{0} of at most {1}", sum.points, sum.cap) : std::to_string(sum.points);
    add_fact(table, "factor_" + sum.factor, say("factor {0}", sum.factor), std::int64_t{sum.points}, shown);
  }
  add_fact(table, "category", tr("category"), decision.category);
  add_fact(table, "severity", tr("severity"), std::int64_t{decision.severity});
  add_fact(table, "priority", tr("priority"), std::string(to_string(decision.priority)),
           say("{0} ({1})", display_name(decision.priority), decision.level_rule));
  add_fact(table, "rules", tr("rules"), to_string((*office)->rules.reference));
  add_standing(table, *view.ticket, view.state, (*office)->rules);
  return table;
}

int rules_explain(Session& session, const RulesOptions& options) {
  auto format = parse_format(options.format);
  if (!format) return session.report(format.error());
  auto table = explain_ticket(session, options.id);
  if (!table) return session.report(table.error());
  session.print(*table, *format);
  return kExitDone;
}

}  // namespace kesu
