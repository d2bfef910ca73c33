// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/report/case_file.hpp"
#include "kesu/report/mask.hpp"

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

void add_facts_of(Sheet& sheet, const Complaint& complaint, const ListingContext& context) {
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
  sheet.fact(tr("phone"), complaint.complainant.phone,
             !is_hidden && complaint.complainant.email.empty() && complaint.complainant.address.empty());
  sheet.fact(tr("e-mail"), complaint.complainant.email);
  sheet.fact(tr("address"), complaint.complainant.address);
  sheet.fact(tr("member"), complaint.complainant.member);
  sheet.fact(tr("demand"), complaint.demand, true);
  sheet.fact(tr("occurred"), complaint.occurred);
  sheet.fact(tr("place"), complaint.place);
  for (const auto& [key, value] : complaint.about)
    sheet.line(key, value);
  if (complaint.loss) sheet.fact(tr("loss"), to_string(*complaint.loss));
  std::string tags;
  for (const std::string& tag : complaint.tags)
    tags += (tags.empty() ? "" : tr(", ")) + tag;
  sheet.fact(tr("tags"), tags);
  for (const auto& [key, value] : complaint.fields)
    sheet.line(key, value);
  for (const Node::Entry& entry : complaint.extensions)
    sheet.line(entry.key, spoken(entry.value));
  if (!complaint.origin_id.empty()) sheet.fact(tr("imported from"), complaint.origin_map + " " + complaint.origin_id);
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
  for (const Contest& contest : state.contests) {
    const Event& decision = view.ticket->history[contest.decision];
    const Event& unseen = view.ticket->history[contest.unseen];
    sheet.fact(tr("contested"), say("{0} {1} had not seen contact {2}", display_name(decision.kind),
                                    to_string(decision.id), to_string(unseen.id)));
  }
}

void add_clocks(Sheet& sheet, const TicketView& view, const ListingContext& context) {
  if (view.clocks.empty()) return;
  sheet.heading(tr("Clocks"));
  for (const Clock& clock : view.clocks) {
    std::string label = clock_label(clock.terms.name);
    std::string words = clock_words(clock, context);
    if (clock.cycle > 1) words = say("cycle {0}: {1}", clock.cycle, words);
    sheet.line(label, words);
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

void add_history(Sheet& sheet, const TicketView& view, const ListingContext& context) {
  const auto& order = view.state.order;
  const std::size_t first = order.size() > kLastEvents ? order.size() - kLastEvents : 0;
  sheet.heading(first > 0 ? say("History (the last {0} of {1} events)", kLastEvents, order.size())
                          : std::string(tr("History")));
  for (std::size_t i = first; i < order.size(); ++i) {
    const Event& event = view.ticket->history[order[i]];
    std::string words = event_words(event, view.state.complaint.complainant, context);
    if (event.kind == EventKind::kReopen || event.kind == EventKind::kClose) {
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
  add_facts_of(sheet, complaint, context);
  sheet.heading(tr("Complaint"));
  if (complaint.text.empty()) {
    sheet.fact(tr("text"), {}, true);
  } else {
    sheet.text(complaint.text);
  }
  add_state(sheet, view, context);
  add_clocks(sheet, view, context);
  add_evidence(sheet, view, context);
  add_history(sheet, view, context);
  return sheet.done();
}

}  // namespace kesu
