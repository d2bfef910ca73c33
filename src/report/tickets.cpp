// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/tickets.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/report/mask.hpp"

#include "labels.hpp"

namespace kesu {

namespace {

bool is_running(const Clock& clock) {
  return clock.state == Clock::State::kRunning || clock.state == Clock::State::kPaused;
}

template <class T>
bool contains(const std::vector<T>& wanted, const T& value) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

// "-" stands for "none".
bool names(const std::vector<std::string>& wanted, const std::string& value) {
  return contains(wanted, value.empty() ? std::string("-") : value);
}

bool in_branch(const std::vector<std::string>& wanted, const std::string& category) {
  if (wanted.empty()) return true;
  return std::any_of(wanted.begin(), wanted.end(), [&](const std::string& branch) {
    if (branch == "-") return category.empty();
    return is_in_branch(category, branch);
  });
}

bool has_tag(const std::vector<std::string>& wanted, const std::vector<std::string>& tags) {
  return wanted.empty() ||
         std::any_of(tags.begin(), tags.end(), [&](const std::string& tag) { return contains(wanted, tag); });
}

}  // namespace

const Clock* TicketView::next_due() const {
  const Clock* next = nullptr;
  for (const Clock& clock : clocks) {
    if (!is_running(clock) || !clock.due) continue;
    if (next == nullptr || clock.due->at < next->due->at) next = &clock;
  }
  return next;
}

bool TicketView::waiting(Instant now) const {
  return std::any_of(state.waits.begin(), state.waits.end(), [&](const Wait& wait) {
    return !wait.ended && wait.from <= now && (!wait.expected_end || now < *wait.expected_end);
  });
}

bool passes(const TicketView& view, const ListFilter& filter) {
  const State& state = view.state;
  if (filter.open_only && state.closed()) return false;
  if (filter.contested_only && !state.contested()) return false;
  if (filter.escalated_only && !state.escalated()) return false;
  if (!contains(filter.status, state.status) || !contains(filter.kind, state.complaint.kind)) return false;
  if (!filter.priority.empty() && (!state.priority || !contains(filter.priority, *state.priority))) return false;
  if (!filter.channel.empty() && (!state.complaint.channel || !contains(filter.channel, *state.complaint.channel)))
    return false;
  if (!names(filter.owner, state.owner) || !names(filter.department, state.department)) return false;
  if (!in_branch(filter.category, state.category) || !has_tag(filter.tag, state.complaint.tags)) return false;
  if (!filter.due_before) return true;
  const Clock* next = view.next_due();
  return next != nullptr && next->due->at < *filter.due_before;
}

bool is_older(const TicketView& a, const TicketView& b) {
  const Instant first = a.state.complaint.received.instant;
  const Instant second = b.state.complaint.received.instant;
  return first != second ? first < second : a.ticket->id < b.ticket->id;
}

std::string spoken_length(Seconds length) {
  const auto total = std::abs(length.count());
  const auto days = total / 86400;
  const auto hours = total % 86400 / 3600;
  const auto minutes = total % 3600 / 60;
  if (days > 0) return hours > 0 ? say("{0}d {1}h", days, hours) : say("{0}d", days);
  if (hours > 0) return minutes > 0 ? say("{0}h {1}min", hours, minutes) : say("{0}h", hours);
  if (minutes > 0) return say("{0}min", minutes);
  return say("{0}s", total);
}

namespace {

std::vector<std::string> shown_tags(const Complaint& complaint, const ListingContext& context) {
  std::vector<std::string> tags = complaint.tags;
  if (context.reveal) return tags;
  for (std::string& tag : tags)
    tag = mask_text(tag, complaint.complainant);
  return tags;
}

}  // namespace

Table list_table(std::span<const TicketView> views, const ListingContext& context) {
  Table table;
  table.schema = "kesu/list/1";
  table.title = tr("Tickets");
  table.columns = {{"id", tr("ticket"), Align::kLeft, false, false},
                   {"received", tr("received"), Align::kLeft, false, false},
                   {"status", tr("status"), Align::kLeft, false, false},
                   {"flags", "", Align::kLeft, false, true},
                   {"priority", tr("priority"), Align::kLeft, false, false},
                   {"severity", "", Align::kLeft, false, true},
                   {"category", tr("category"), Align::kLeft, true, false},
                   {"owner", tr("who"), Align::kLeft, false, false},
                   {"department", "", Align::kLeft, false, true},
                   {"clock", tr("next"), Align::kLeft, false, false},
                   {"due", tr("due"), Align::kLeft, false, false},
                   {"late", "", Align::kLeft, false, true},
                   {"subject", tr("subject"), Align::kLeft, true, false},
                   {"kind", "", Align::kLeft, false, true},
                   {"channel", "", Align::kLeft, false, true},
                   {"tags", "", Align::kLeft, false, true},
                   {"origin", "", Align::kLeft, false, true},
                   {"level", "", Align::kLeft, false, true}};
  std::vector<const TicketView*> sorted;
  for (const TicketView& view : views)
    sorted.push_back(&view);
  std::sort(sorted.begin(), sorted.end(), [](const TicketView* a, const TicketView* b) { return is_older(*a, *b); });
  for (const TicketView* view : sorted) {
    const State& state = view->state;
    const Complaint& complaint = state.complaint;
    const Clock* next = view->next_due();
    const bool late = next != nullptr && next->late(context.now);
    const Emphasis faint = state.closed() ? Emphasis::kFaint : Emphasis::kNone;
    table.rows.push_back(
        {Cell{view->ticket->id.text, "", faint},
         Cell{to_string(complaint.received), local_time(complaint.received.instant, context), faint},
         Cell{std::string(to_string(state.status)), status_label(*view, context),
              state.contested() ? Emphasis::kWarn : faint},
         Cell{flags_of(*view, context), "", Emphasis::kNone},
         state.priority ? Cell{std::string(to_string(*state.priority)), display_name(*state.priority),
                               emphasis_of(*state.priority)}
                        : Cell{{}, "-", faint},
         state.severity ? Cell{std::int64_t{*state.severity}, "", Emphasis::kNone} : Cell{},
         Cell{text_or_null(state.category), state.category.empty() ? "-" : category_label(state.category, context),
              faint},
         Cell{text_or_null(state.owner), state.closed() ? "-" : responsible(state, context), faint},
         Cell{text_or_null(state.department), "", faint},
         next != nullptr ? Cell{next->terms.name, clock_label(next->terms.name, context), Emphasis::kNone}
                         : Cell{{}, "-", faint},
         next != nullptr ? Cell{machine_time(next->due->at, context), local_time(next->due->at, context),
                                late ? Emphasis::kBad : Emphasis::kNone}
                         : Cell{{}, "-", faint},
         Cell{late, "", Emphasis::kNone}, Cell{subject_of(complaint, context), "", faint},
         Cell{std::string(to_string(complaint.kind)), "", faint},
         complaint.channel ? Cell{std::string(to_string(*complaint.channel)), "", faint} : Cell{},
         Cell{shown_tags(complaint, context), "", faint}, Cell{text_or_null(complaint.origin_id), "", faint},
         Cell{std::int64_t{state.level}, "", Emphasis::kNone}});
  }
  add_facts(table, context);
  return table;
}

}  // namespace kesu
