// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/report/case_file.hpp"
#include "kesu/report/masked.hpp"

#include "clock_words.hpp"
#include "event_words.hpp"
#include "labels.hpp"
#include "sheet.hpp"

namespace kesu {

namespace {

constexpr std::size_t kLastEvents = 8;

// A value nobody here knows the meaning of.
std::string spoken(const Node& value) {
  if (value.is_scalar()) return value.text;
  std::string words;
  for (const Node& item : value.items)
    words += (words.empty() ? "" : tr(", ")) + spoken(item);
  for (const Node::Entry& entry : value.entries)
    words += (words.empty() ? "" : tr(", ")) + entry.key + " " + spoken(entry.value);
  return words;
}

void add_field(Sheet& sheet, const std::string& block, const std::pair<std::string, std::string>& field,
               const ListingContext& context) {
  const auto& [key, value] = field;
  const FieldWords words = context.field_words ? context.field_words(block + "." + key, value) : FieldWords{};
  if (words.label.empty()) {
    sheet.line(key, value);
  } else {
    sheet.line(words.label, words.value);
  }
}

void add_facts_of(Sheet& sheet, const Complaint& complaint, std::string_view category, const ListingContext& context) {
  sheet.fact(tr("received"), local_time(complaint.received.instant, context));
  sheet.fact(tr("kind"), display_name(complaint.kind));
  sheet.fact(tr("channel"), complaint.channel ? display_name(*complaint.channel) : std::string(), true);
  sheet.fact(tr("source"),
             complaint.source == "direct"
                 ? std::string(tr("direct"))
                 : complaint.source + (complaint.source_reference.empty() ? "" : " " + complaint.source_reference));
  const bool is_hidden = complaint.complainant.hidden;
  sheet.fact(tr("complainant"),
             is_hidden ? std::string(tr("kept apart, not to be seen here")) : complaint.complainant.name, true);
  if (complaint.complainant.internal) sheet.fact(tr("internal"), tr("an employee or a department complains"));
  sheet.fact(tr("phone"), complaint.complainant.phone,
             !is_hidden && complaint.complainant.email.empty() && complaint.complainant.address.empty());
  sheet.fact(tr("e-mail"), complaint.complainant.email);
  sheet.fact(tr("address"), complaint.complainant.address);
  sheet.fact(tr("member"), complaint.complainant.member);
  sheet.fact(tr("demand"), complaint.demand, true);
  sheet.fact(tr("occurred"), complaint.occurred);
  sheet.fact(tr("place"), complaint.place);
  for (const auto& field : complaint.about)
    add_field(sheet, "about", field, context);
  if (complaint.loss) sheet.fact(tr("loss"), to_string(*complaint.loss));
  std::string tags;
  for (const std::string& tag : complaint.tags)
    tags += (tags.empty() ? "" : tr(", ")) + tag;
  sheet.fact(tr("tags"), tags);
  for (const auto& field : complaint.fields)
    add_field(sheet, "fields", field, context);
  if (context.missing_fields) {
    for (const std::string& label : context.missing_fields(complaint, category))
      sheet.fact(label.c_str(), {}, true);
  }
  for (const Node::Entry& entry : complaint.extensions)
    sheet.line(entry.key, spoken(entry.value));
  if (!complaint.origin_id.empty()) sheet.fact(tr("imported from"), complaint.origin_map + " " + complaint.origin_id);
}

// "Consumer Council (mediation), M-2026-88, since 2026-03-20, next 2026-04-20"; "…, ended 2026-05-02: settled".
std::string referral_words(const Referral& referral, const Ticket& ticket, const ListingContext& context) {
  std::string words = referral.body.empty() ? display_name(referral.forum)
                                            : say("{0} ({1})", referral.body, display_name(referral.forum));
  if (!referral.reference.empty()) words += tr(", ") + referral.reference;
  const auto day = [&](std::size_t event) {
    return local_time(ticket.history[event].time().instant, context).substr(0, 10);
  };
  words = say("{0}, since {1}", words, day(referral.event));
  if (referral.next) words = say("{0}, next {1}", words, to_string(*referral.next));
  if (!referral.pending()) {
    words = say("{0}, ended {1}", words, day(referral.ended_by));
    if (referral.outcome) words = say("{0}: {1}", words, display_name(*referral.outcome));
  }
  return words;
}

void add_state(Sheet& sheet, const TicketView& view, const ListingContext& context) {
  const State& state = view.state;
  sheet.heading(tr("State"));
  sheet.fact(tr("status"), status_label(view, context) +
                               (state.closed_as ? say(" ({0})", display_name(*state.closed_as)) : std::string()));
  sheet.fact(tr("category"), category_label(state.category, context), true);
  sheet.fact(tr("priority"),
             state.priority ? display_name(*state.priority) +
                                  (state.severity ? say(" (severity {0})", *state.severity) : std::string())
                            : std::string(),
             true);
  if (state.liability) sheet.fact(tr("liability"), display_name(*state.liability));
  sheet.fact(tr("owner"), state.owner.empty() ? std::string() : person_label(state.owner, context), true);
  sheet.fact(tr("department"), state.department.empty() ? std::string() : department_label(state.department, context));
  std::string others;
  for (const std::string& one : state.co_handlers)
    others += (others.empty() ? "" : tr(", ")) + co_handler_label(one, context);
  sheet.fact(tr("together with"), others);
  sheet.fact(tr("first receiver"), person_label(state.first_receiver, context));
  // Only where a clock waits for it does it matter that nobody has taken it on.
  const bool awaited = std::any_of(view.clocks.begin(), view.clocks.end(), [](const Clock& clock) {
    return clock.terms.until == Milestone::kAccept && clock.state != Clock::State::kCancelled;
  });
  if (awaited && !state.accepted && !state.owner.empty())
    sheet.fact(tr("taken on"),
               say("not yet: until then {0} is responsible", person_label(state.first_receiver, context)));
  const std::string third_party = context.reveal ? state.complaint.source : masked(state.complaint).source;
  if (state.owes_third_party()) {
    sheet.fact(tr("owed an answer"), third_party);
  } else if (state.third_party_answered != kNoEvent) {
    sheet.fact(tr("answered"),
               say("{0} in {1}", third_party, to_string(view.ticket->history[state.third_party_answered].id)));
  }
  for (const Referral& referral : state.referrals) {
    const Referral shown = context.reveal ? referral : masked(referral, state.complaint.complainant);
    sheet.fact(tr("outside"), referral_words(shown, *view.ticket, context));
  }
  for (std::size_t i = 0; i < view.ticket->history.size(); ++i) {
    const Event& event = view.ticket->history[i];
    if (event.kind == EventKind::kLink && !state.struck(i)) sheet.fact(tr("linked"), link_label(event));
  }
  if (state.survey.attempts > 0)
    sheet.fact(tr("followup"), say("attempts that reached nobody: {0}", state.survey.attempts));
  for (const Contest& contest : state.contests) {
    const Event& decision = view.ticket->history[contest.decision];
    const Event& unseen = view.ticket->history[contest.unseen];
    sheet.fact(tr("contested"), say("{0} {1} had not seen contact {2}", display_name(decision.kind),
                                    to_string(decision.id), to_string(unseen.id)));
  }
}

std::string step_state(const HandlingStep& step, const TicketView& view, const ListingContext& context) {
  if (step.ended != kNoEvent) {
    const Event& event = view.ticket->history[step.ended];
    const std::string when = local_time(event.time().instant, context).substr(0, 16);
    if (!step.skipped) return say("done {0}, {1}", when, person_label(event.by, context));
    const std::string reason = reason_words(event, view.state.complaint.complainant, context);
    return say("skipped {0}, {1}: {2}", when, person_label(event.by, context), reason);
  }
  std::string words;
  const auto add = [&](const std::string& more) { words += (words.empty() ? "" : tr("; ")) + more; };
  const auto clock = std::find_if(view.clocks.begin(), view.clocks.end(),
                                  [&](const Clock& one) { return one.terms.name == step.name; });
  if (clock != view.clocks.end()) add(clock_words(*clock, context));
  const StepWords ruled = context.step_words ? context.step_words(step.name) : StepWords{};
  if (!step.owner.empty()) add(say("for {0}", person_label(step.owner, context)));
  if (!ruled.who.empty()) add(say("for {0}", ruled.who));
  if (!ruled.evidence.empty()) add(say("wanted: {0}", ruled.evidence));
  return words.empty() ? std::string(tr("to be done")) : words;
}

// A checklist: what is done, what is left out, what is still to do.
void add_steps(Sheet& sheet, const TicketView& view, const ListingContext& context) {
  const auto& steps = view.state.steps;
  if (steps.empty()) return;
  const auto ended =
      std::count_if(steps.begin(), steps.end(), [](const HandlingStep& step) { return step.ended != kNoEvent; });
  sheet.heading(say("Steps ({0} of {1})", ended, steps.size()));
  for (const HandlingStep& step : steps) {
    const char* box = step.ended == kNoEvent ? "[ ]" : step.skipped ? "[-]" : "[x]";
    const std::string known = shown_clock(step.name, view.state.complaint.complainant, context);
    const std::string name = known.substr(known.find('/') + 1);
    const std::string title = step_label(known, context);
    const std::string state = step_state(step, view, context);
    sheet.line(box + std::string(" ") + name, title == name ? state : say("{0}: {1}", title, state));
  }
}

void add_clocks(Sheet& sheet, const TicketView& view, const ListingContext& context) {
  // Those of the steps stand beside the steps.
  const auto is_listed = [&](const Clock& clock) {
    const auto& steps = view.state.steps;
    return std::any_of(steps.begin(), steps.end(),
                       [&](const HandlingStep& step) { return step.name == clock.terms.name; });
  };
  if (std::all_of(view.clocks.begin(), view.clocks.end(), is_listed)) return;
  sheet.heading(tr("Clocks"));
  for (const Clock& clock : view.clocks) {
    if (is_listed(clock)) continue;
    std::string label = clock_label(shown_clock(clock.terms.name, view.state.complaint.complainant, context), context);
    std::string words = clock_words(clock, context);
    if (clock.cycle > 1) words = say("cycle {0}: {1}", clock.cycle, words);
    sheet.line(label, words);
  }
}

void add_actions(Sheet& sheet, const TicketView& view, const ListingContext& context) {
  if (view.actions.empty()) return;
  sheet.heading(tr("Actions"));
  for (const LinkedAction& action : view.actions) {
    std::string words = say("{0}: {1}", action.title, display_name(action.status));
    if (!action.owed_by.empty()) words += tr(", ") + person_label(action.owed_by, context);
    if (action.due)
      words += tr(", ") + (context.now > *action.due ? say("was due {0}", local_time(*action.due, context))
                                                     : say("due {0}", local_time(*action.due, context)));
    sheet.line(action.id.text, words);
  }
}

void add_evidence(Sheet& sheet, const TicketView& view, const ListingContext& context) {
  const Table evidence = evidence_table(view, context);
  if (evidence.rows.empty()) return;
  sheet.heading(tr("Evidence"));
  for (const std::vector<Cell>& row : evidence.rows) {
    const auto text = [&](std::size_t column) {
      const auto* value = std::get_if<std::string>(&row[column].value);
      return !row[column].shown.empty() || value == nullptr ? row[column].shown : *value;
    };
    std::string words = say("{0} ({1}, {2})", text(1), text(2), text(3));
    if (!text(6).empty()) words = say("{0}: {1}", words, text(6));
    sheet.line(text(0), words);
  }
}

// A whole letter is for `log`.
Event without_letter(Event event) {
  if (event.field("template").empty()) return event;
  std::erase_if(event.fields.entries, [](const Node::Entry& entry) { return entry.key == "text"; });
  return event;
}

void add_history(Sheet& sheet, const TicketView& view, const ListingContext& context) {
  const auto& order = view.state.order;
  const std::size_t first = order.size() > kLastEvents ? order.size() - kLastEvents : 0;
  sheet.heading(first > 0 ? say("History (the last {0} of {1} events)", kLastEvents, order.size())
                          : std::string(tr("History")));
  for (std::size_t i = first; i < order.size(); ++i) {
    const Event& event = view.ticket->history[order[i]];
    std::string words = event_words(without_letter(event), view.state.complaint.complainant, context);
    if (event.kind == EventKind::kReopen || event.kind == EventKind::kClose || event.kind == EventKind::kDecline) {
      const std::string reason = reason_words(event, view.state.complaint.complainant, context);
      if (!reason.empty()) words = say("{0}: {1}", words, reason);
    }
    if (view.state.retracted_by[order[i]] != kNoEvent) words = say("(retracted) {0}", words);
    sheet.line(local_time(event.time().instant, context).substr(0, 16),
               say("{0}: {1}", person_label(event.by, context), words));
  }
}

}  // namespace

std::string case_sheet(const TicketView& view, const ListingContext& context, int width, bool colour) {
  const Complaint complaint = context.reveal ? view.state.complaint : masked(view.state.complaint);
  Sheet sheet(width, colour);
  std::string former;
  for (const TicketId& id : view.ticket->formerly)
    former += (former.empty() ? "" : tr(", ")) + id.text;
  sheet.title(view.ticket->id.text, subject_of(view.state.complaint, context));
  sheet.fact(tr("formerly"), former);
  add_facts_of(sheet, complaint, view.state.category, context);
  sheet.heading(tr("Complaint"));
  if (complaint.text.empty()) {
    sheet.fact(tr("text"), {}, true);
  } else {
    sheet.text(complaint.text);
  }
  add_state(sheet, view, context);
  add_steps(sheet, view, context);
  add_clocks(sheet, view, context);
  add_actions(sheet, view, context);
  add_evidence(sheet, view, context);
  add_history(sheet, view, context);
  return sheet.done();
}

}  // namespace kesu
