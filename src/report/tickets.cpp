// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/tickets.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "kesu/core/decode.hpp"
#include "kesu/core/text.hpp"
#include "kesu/report/mask.hpp"

#include "labels.hpp"

namespace kesu {

namespace {

bool is_running(const Clock& clock) {
  return clock.state == Clock::State::kRunning || clock.state == Clock::State::kPaused;
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

bool is_older(const TicketView& a, const TicketView& b) {
  const Instant first = a.state.complaint.received.instant;
  const Instant second = b.state.complaint.received.instant;
  return first != second ? first < second : a.ticket->id < b.ticket->id;
}

Result<std::function<bool(const TicketView&, const TicketView&)>> ticket_order(std::string_view name) {
  using Order = std::function<bool(const TicketView&, const TicketView&)>;
  // What is compared: a smaller number comes first.
  using Rank = std::int64_t (*)(const TicketView&);
  struct Named {
    std::string_view name;
    Rank rank;
  };
  static constexpr auto kLast = std::numeric_limits<std::int64_t>::max();
  static const std::array kRanks = {
      Named{"received", [](const TicketView&) { return std::int64_t{0}; }},
      Named{"due",
            [](const TicketView& view) {
              const Clock* next = view.next_due();
              return next == nullptr ? kLast : std::int64_t{next->due->at.time_since_epoch().count()};
            }},
      Named{"touched",
            [](const TicketView& view) {
              Instant newest{};
              for (const std::size_t index : view.state.order)
                newest = std::max(newest, view.ticket->history[index].at.instant);
              return std::int64_t{newest.time_since_epoch().count()};
            }},
      Named{"severity", [](const TicketView& view) { return -std::int64_t{view.state.severity.value_or(-1)}; }},
      Named{"priority",
            [](const TicketView& view) {
              return view.state.priority ? -static_cast<std::int64_t>(*view.state.priority) : std::int64_t{1};
            }},
      Named{"status", [](const TicketView& view) { return static_cast<std::int64_t>(view.state.status); }},
      Named{"id", nullptr},
  };
  for (const Named& one : kRanks) {
    if (one.name != name) continue;
    if (one.rank == nullptr)
      return Order([](const TicketView& a, const TicketView& b) { return a.ticket->id < b.ticket->id; });
    return Order([rank = one.rank](const TicketView& a, const TicketView& b) {
      const std::int64_t first = rank(a);
      const std::int64_t second = rank(b);
      return first != second ? first < second : is_older(a, b);
    });
  }
  std::vector<std::string_view> names;
  for (const Named& one : kRanks)
    names.push_back(one.name);
  return fail(ErrorKind::kUsage, say("--sort cannot be '{0}'", name), {}, suggest(name, names));
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

std::string spoken_time(const Timestamp& time) {
  if (time.is_date()) return to_string(time);
  std::string text = to_string(time).substr(0, 19);
  text[10] = ' ';
  if (text.ends_with(":00")) text.resize(16);
  return text;
}

std::string spoken_limit(const Limit& limit) {
  switch (limit.unit) {
    case Limit::Unit::kWorkdays:
      return limit.days == 1 ? std::string(tr("1 workday")) : say("{0} workdays", limit.days);
    case Limit::Unit::kDays:
      return limit.days == 1 ? std::string(tr("1 day")) : say("{0} days", limit.days);
    case Limit::Unit::kElapsed:
    case Limit::Unit::kOpenTime:
      break;
  }
  const bool open_time = limit.unit == Limit::Unit::kOpenTime;
  const auto minutes = limit.length.count() / 60;
  const auto hours = minutes / 60;
  if (minutes * 60 != limit.length.count()) return to_string(limit);
  if (open_time && minutes % 60 != 0) return say("{0} workminutes", minutes);
  if (open_time) return hours == 1 ? std::string(tr("1 workhour")) : say("{0} workhours", hours);
  if (hours == 0) return say("{0}m", minutes);
  return minutes % 60 == 0 ? say("{0}h", hours) : say("{0}h{1}m", hours, minutes % 60);
}

std::string wait_label(std::string_view reason) {
  if (reason == "customer") return tr("customer");
  if (reason == "third_party") return tr("third party");
  if (reason == "carrier") return tr("carrier");
  if (reason == "supplier") return tr("supplier");
  if (reason == "owners") return tr("owners");
  if (reason == "tenant") return tr("tenant");
  if (reason == "mediation") return tr("mediation");
  if (reason == "court") return tr("court");
  return std::string(reason);
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
  for (const TicketView& one : views) {
    const TicketView* view = &one;
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
         next != nullptr ? clock_cell(next->terms.name, complaint.complainant, context) : Cell{{}, "-", faint},
         next != nullptr ? Cell{machine_time(next->due->at, context), local_time(next->due->at, context),
                                late ? Emphasis::kBad : Emphasis::kNone}
                         : Cell{{}, "-", faint},
         Cell{late, "", Emphasis::kNone}, Cell{subject_of(complaint, context), "", faint},
         Cell{std::string(to_string(complaint.kind)), "", faint},
         complaint.channel ? Cell{std::string(to_string(*complaint.channel)), "", faint} : Cell{},
         Cell{shown_tags(complaint, context), "", faint},
         Cell{text_or_null(shown_origin(complaint, context)), "", faint},
         Cell{std::int64_t{state.level}, "", Emphasis::kNone}});
  }
  add_facts(table, context);
  return table;
}

}  // namespace kesu
