// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/explanation.hpp"

#include "kesu/core/lists.hpp"
#include "kesu/core/text.hpp"
#include "kesu/report/case_file.hpp"

#include "clock_words.hpp"
#include "labels.hpp"
#include "sheet.hpp"

namespace kesu {

namespace {

std::string where(const ExplainedRule& rule) {
  std::vector<std::string> places;
  for (const ExplainedMatch& match : rule.matches) {
    if (match.position > 0) {
      places.push_back(match.word + say(" ({0}, character {1})", match.field, match.position));
    } else {
      places.push_back(match.word + (match.field.empty() ? std::string() : say(" ({0})", match.field)));
    }
  }
  std::string all = comma_list(places);
  if (rule.note.empty()) return all;
  return all.empty() ? rule.note : all + tr("; ") + rule.note;
}

Column column(const char* title, Align align = Align::kLeft) {
  return {"", title, align, false, false};
}

Column elastic(const char* title) {
  return {"", title, Align::kLeft, true, false};
}

Cell yes_or_no(bool yes) {
  return Cell{yes, yes ? tr("yes") : tr("no"), yes ? Emphasis::kGood : Emphasis::kFaint};
}

Table table_of(const std::vector<ExplainedRule>& rules) {
  Table table;
  table.columns = {column(tr("rule")),    elastic(tr("title")),
                   column(tr("matched")), column(tr("points"), Align::kRight),
                   elastic(tr("where")),  column(tr("stands at"))};
  for (const ExplainedRule& rule : rules) {
    const Emphasis faint = rule.matched ? Emphasis::kNone : Emphasis::kFaint;
    table.rows.push_back({Cell{rule.rule, "", faint}, Cell{rule.title, "", faint}, yes_or_no(rule.matched),
                          Cell{std::int64_t{rule.points}, rule.points == 0 ? " " : "", Emphasis::kNone},
                          Cell{where(rule), "", Emphasis::kNone}, Cell{to_string(rule.at), "", Emphasis::kFaint}});
  }
  return table;
}

Table table_of(const std::vector<ExplainedRoute>& routes) {
  Table table;
  table.columns = {column(tr("rule")), column(tr("taken")), elastic(tr("why")), column(tr("stands at"))};
  for (const ExplainedRoute& route : routes) {
    table.rows.push_back({Cell{route.rule, "", route.taken ? Emphasis::kNone : Emphasis::kFaint},
                          yes_or_no(route.taken), Cell{route.why, "", Emphasis::kNone},
                          Cell{to_string(route.at), "", Emphasis::kFaint}});
  }
  return table;
}

std::string named(const std::string& path, const ListingContext& context) {
  const std::string label = category_label(path, context);
  return label.empty() || label == path ? path : say("{0} ({1})", label, path);
}

std::string title_of(const std::vector<ExplainedRule>& rules, const std::string& name) {
  for (const ExplainedRule& rule : rules) {
    if (rule.rule == name) return rule.title;
  }
  return {};
}

std::string level_words(const Explanation& explanation) {
  std::string priority = display_name(explanation.priority);
  if (!explanation.level_rule.starts_with("level/")) {
    const std::string title = title_of(explanation.overrides, explanation.level_rule);
    return title.empty() ? say("{0}, forced by {1}", priority, explanation.level_rule)
                         : say("{0}, forced by {1}: {2}", priority, explanation.level_rule, title);
  }
  switch (explanation.priority) {
    case Priority::kUrgent:
      return say("{0}: severity {1} is not below {2}", priority, explanation.severity, explanation.urgent);
    case Priority::kImportant:
      return say("{0}: severity {1} lies from {2} to {3}", priority, explanation.severity, explanation.important,
                 explanation.urgent - 1);
    case Priority::kGeneral:
      return say("{0}: severity {1} is below {2}", priority, explanation.severity, explanation.important);
  }
  return priority;
}

std::string owner_words(const std::string& owner, const std::string& department, const ListingContext& context) {
  if (owner.empty()) return department_label(department, context);
  const std::string person = person_label(owner, context);
  return department.empty() ? person : say("{0}, department {1}", person, department_label(department, context));
}

void add_decision(Sheet& sheet, const Explanation& explanation, const ListingContext& context) {
  sheet.heading(tr("Category"));
  sheet.fact(tr("by the rules"), named(explanation.category, context), true);
  if (explanation.liability) sheet.fact(tr("to be expected"), display_name(*explanation.liability));
  sheet.table(table_of(explanation.categories));

  sheet.heading(tr("Severity"));
  sheet.fact(tr("by the rules"), say("{0} of 100", explanation.severity));
  for (const ExplainedFactor& factor : explanation.factors)
    sheet.line(factor.factor, say("{0} of at most {1}", factor.points, factor.cap));
  sheet.table(table_of(explanation.scores));

  sheet.heading(tr("Priority"));
  sheet.fact(tr("by the rules"), level_words(explanation));
  sheet.table(table_of(explanation.overrides));
}

void add_routing(Sheet& sheet, const Explanation& explanation, const ListingContext& context) {
  sheet.heading(tr("Owner"));
  if (explanation.no_route.empty()) {
    sheet.fact(tr("by the rules"), owner_words(explanation.owner, explanation.department, context));
    sheet.fact(tr("co-handlers"), comma_list(explanation.co_handlers));
  } else {
    sheet.fact(tr("by the rules"), explanation.no_route);
  }
  sheet.table(table_of(explanation.routes));
}

/// What was decided, by whom, and why: it may be older than the rules, or a person's word.
void add_event(Sheet& sheet, const char* label, const Explanation& explanation, std::size_t index,
               const std::string& words, const ListingContext& context) {
  const Ticket& ticket = *explanation.view->ticket;
  const Event& event = ticket.history[index];
  const Complainant& complainant = explanation.view->state.complaint.complainant;
  sheet.line(label, say("{0}, by {1} ({2})", words, person_label(event.by, context), to_string(event.id)));
  if (const std::string reason = reason_words(event, complainant, context); !reason.empty())
    sheet.line("", say("because: {0}", reason));
  if (event.rules && to_string(*event.rules) != explanation.rules)
    sheet.line("", say("decided by other rules: {0}", to_string(*event.rules)));
}

void add_standing(Sheet& sheet, const Explanation& explanation, const ListingContext& context) {
  const State& state = explanation.view->state;
  const Occurrence* classified = state.last(Milestone::kClassify);
  const bool assigned = state.assigned_by != kNoEvent;
  if (classified == nullptr && !assigned) return;
  sheet.heading(tr("In force"));
  if (classified != nullptr) {
    std::string words = state.category.empty() ? std::string(tr("no category")) : named(state.category, context);
    if (state.priority) words += tr(", ") + display_name(*state.priority);
    if (state.severity) words += say(" (severity {0})", *state.severity);
    add_event(sheet, tr("classification"), explanation, classified->event, words, context);
  }
  if (assigned) {
    add_event(sheet, tr("owner"), explanation, state.assigned_by, owner_words(state.owner, state.department, context),
              context);
  }
}

std::string terms_words(const ClockTerms& terms, const ListingContext& context) {
  if (terms.by) return say("promised or imported as an instant: {0}", local_time(terms.by->instant, context));
  std::string words = spoken_limit(*terms.limit);
  const auto add = [&](const std::string& more) { words += tr(", ") + more; };
  if (!terms.calendar.empty()) add(say("on calendar {0}", terms.calendar));
  const bool in_days = terms.limit->unit == Limit::Unit::kWorkdays || terms.limit->unit == Limit::Unit::kDays;
  if (in_days)
    add(terms.due == DuePoint::kEndOfDay ? tr("to the end of the last day") : tr("to the same time of the last day"));
  if (terms.start == StartRule::kNextWorkday) add(tr("a start on a closed day counts from the next working day"));
  if (terms.late == LateRule::kNextOpening) add(tr("a due time after the last closing moves to the next opening"));
  if (terms.roll == RollRule::kNextWorkday) add(tr("a due day that is closed moves to the next working day"));
  std::vector<std::string> waits;
  for (const std::string& reason : terms.pause)
    waits.push_back(wait_label(reason));
  if (!waits.empty()) add(say("stopped by waits for {0}", comma_list(waits)));
  return words;
}

std::string start_words(const Clock& clock, const Ticket& ticket, const ListingContext& context) {
  const std::string at = clock.start.is_date() ? to_string(clock.start) : local_time(clock.start.instant, context);
  const std::string milestone = display_name(clock.terms.from);
  if (clock.start_event == kNoEvent) return say("{0}, {1}", at, milestone);
  return say("{0}, {1} ({2})", at, milestone, to_string(ticket.history[clock.start_event].id));
}

/// "2-9V7V by resolve/limit at rules/deadlines.yaml:15:12 of shop@3 7c1e…", as far as it is known.
std::string source_words(const ExplainedClock& explained, const Ticket& ticket) {
  std::string event = to_string(ticket.history[explained.clock->terms_event].id);
  if (explained.rules.empty()) return event;
  if (explained.limit_rule.empty()) return say("{0}, by {1}", event, explained.rules);
  return say("{0}, by {1} at {2} of {3}", event, explained.limit_rule, to_string(explained.limit_at), explained.rules);
}

void add_clock(Sheet& sheet, const ExplainedClock& explained, const TicketView& view, const ListingContext& context) {
  const Ticket& ticket = *view.ticket;
  const Clock& clock = *explained.clock;
  const std::string name = shown_clock(clock.terms.name, view.state.complaint.complainant, context);
  std::string label = clock_label(name, context);
  if (label != name) label = say("{0} ({1})", label, name);
  if (clock.cycle > 1) label += say(" (cycle {0})", clock.cycle);
  sheet.subheading(label);
  sheet.line(tr("stands"), clock_words(clock, context));
  sheet.line(tr("start"), start_words(clock, ticket, context));
  sheet.line(tr("limit"), terms_words(clock.terms, context));
  if (clock.terms_event != kNoEvent) sheet.line(tr("set by"), source_words(explained, ticket));
  for (const Pause& pause : clock.pauses)
    sheet.line(tr("pause"), say("{0} to {1}", local_time(pause.from, context), local_time(pause.to, context)));
  if (explained.progress) {
    const Progress& progress = *explained.progress;
    sheet.line(progress.open_time ? tr("open time") : tr("time"),
               say("{0} used, {1} left", to_string(progress.used), to_string(progress.left)));
  }
}

}  // namespace

std::string explanation_text(const Explanation& explanation, const ListingContext& context, int width, bool colour) {
  const TicketView& view = *explanation.view;
  Sheet sheet(width, colour);
  sheet.title(view.ticket->id.text, subject_of(view.state.complaint, context));
  sheet.fact(tr("rules"), explanation.rules);
  add_decision(sheet, explanation, context);
  add_routing(sheet, explanation, context);
  add_standing(sheet, explanation, context);
  if (!explanation.clocks.empty()) sheet.heading(tr("Clocks"));
  for (const ExplainedClock& clock : explanation.clocks)
    add_clock(sheet, clock, view, context);
  return sheet.done();
}

}  // namespace kesu
