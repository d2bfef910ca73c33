// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/text.hpp"
#include "kesu/report/case_file.hpp"

#include "clock_words.hpp"
#include "event_words.hpp"
#include "labels.hpp"

namespace kesu {

namespace {

std::string joined(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts)
    all += (all.empty() ? "" : tr("; ")) + part;
  return all;
}

std::vector<std::string> clock_notes(const TicketView& view, std::size_t index, const ListingContext& context) {
  std::vector<std::string> notes;
  const Event& event = view.ticket->history[index];
  const auto shown = [&](std::string_view name) {
    return shown_clock(name, view.state.complaint.complainant, context);
  };
  for (Verdict verdict : event.verdicts) {
    verdict.name = shown(verdict.name);
    notes.push_back(verdict_words(verdict, context));
  }
  const std::string id = to_string(event.id);
  for (const Clock& clock : view.clocks) {
    if (clock.stop_event == index && clock.superseded && clock.verdict) {
      Verdict verdict = *clock.verdict;
      verdict.name = shown(verdict.name);
      notes.push_back(say("recomputed because of {0}: {1}",
                          to_string(view.ticket->history[clock.superseded_because].id),
                          verdict_words(verdict, context)));
    }
    if (clock.state == Clock::State::kCancelled && clock.stop_event == index) {
      notes.push_back(say("{0} cancelled", clock_label(shown(clock.terms.name), context)));
    }
  }
  if (event.terms) {
    std::string terms;
    for (const ClockTerms& one : *event.terms) {
      terms += (terms.empty() ? "" : tr(", ")) + clock_label(shown(one.name), context) + " " +
               (one.limit ? spoken_limit(*one.limit)
                : one.by  ? to_string(*one.by)
                          : "");
    }
    if (!terms.empty()) notes.push_back(say("terms: {0}", terms));
  }
  return notes;
}

}  // namespace

Table log_table(const TicketView& view, const ListingContext& context) {
  Table table;
  table.schema = "kesu/log/1";
  table.title = say("History of {0}", view.ticket->id.text);
  table.columns = {{"event", tr("event"), Align::kLeft, false, false},
                   {"at", tr("recorded"), Align::kLeft, false, false},
                   {"happened", tr("happened"), Align::kLeft, false, false},
                   {"by", tr("by"), Align::kLeft, false, false},
                   {"do", "", Align::kLeft, false, true},
                   {"words", tr("what"), Align::kLeft, true, false},
                   {"because", tr("because"), Align::kLeft, true, false},
                   {"retracted_by", "", Align::kLeft, false, true},
                   {"clock", "", Align::kLeft, false, true},
                   {"after", "", Align::kLeft, false, true},
                   {"rules", "", Align::kLeft, false, true},
                   {"clocks", tr("clocks"), Align::kLeft, true, false}};
  const Complainant& who = view.state.complaint.complainant;
  for (const std::size_t index : view.state.order) {
    const Event& event = view.ticket->history[index];
    const std::size_t struck = view.state.retracted_by[index];
    const std::string struck_by = struck == kNoEvent ? std::string() : to_string(view.ticket->history[struck].id);
    std::string words = event_words(event, who, context);
    std::string shown = words;
    if (!struck_by.empty()) shown = say("(retracted by {0}) {1}", struck_by, words);
    if (event.given_clock) shown += std::string(" [") + tr("given clock") + "]";
    std::vector<std::string> after;
    for (const EventId& id : event.after)
      after.push_back(to_string(id));
    const std::vector<std::string> clocks = clock_notes(view, index, context);
    const Emphasis faint = struck_by.empty() ? Emphasis::kNone : Emphasis::kFaint;
    table.rows.push_back(
        {Cell{to_string(event.id), "", faint}, Cell{to_string(event.at), local_time(event.at.instant, context), faint},
         event.happened ? Cell{to_string(*event.happened), local_time(event.happened->instant, context), faint}
                        : Cell{{}, " ", faint},
         Cell{event.by, person_label(event.by, context), faint}, Cell{std::string(to_string(event.kind)), "", faint},
         Cell{std::move(words), std::move(shown), faint},
         Cell{text_or_null(reason_words(event, who, context)), "", faint}, Cell{text_or_null(struck_by), "", faint},
         Cell{text_or_null(event.given_clock ? "given" : ""), "", faint}, Cell{std::move(after), "", faint},
         Cell{text_or_null(event.rules ? to_string(*event.rules) : std::string()), "", faint},
         Cell{clocks, joined(clocks), faint}});
  }
  return table;
}

}  // namespace kesu
