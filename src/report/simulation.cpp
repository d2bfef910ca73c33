// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/simulation.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "kesu/core/text.hpp"

#include "labels.hpp"

namespace kesu {

namespace {

Column column(const char* key, const char* title, Align align = Align::kLeft) {
  return {key, title, align, false, false};
}

Column machine(const char* key) {
  return {key, "", Align::kLeft, false, true};
}

Cell text(std::string value, std::string shown = {}) {
  return Cell{std::move(value), std::move(shown), Emphasis::kNone};
}

Cell number(std::int64_t value, Emphasis emphasis = Emphasis::kNone) {
  return Cell{value, value == 0 ? "-" : "", value == 0 ? Emphasis::kFaint : emphasis};
}

Cell priority_cell(std::optional<Priority> priority) {
  if (!priority) return Cell{{}, "-", Emphasis::kFaint};
  return Cell{std::string(to_string(*priority)), display_name(*priority), emphasis_of(*priority)};
}

Cell category_cell(const std::string& path, const ListingContext& context) {
  if (path.empty()) return Cell{{}, "-", Emphasis::kFaint};
  return text(path, category_label(path, context));
}

Cell id_cell(const SimulatedTicket& ticket) {
  return text(ticket.recorded->ticket->id.text);
}

/// The rows of the matrix, the most pressing first; the last is for tickets without a priority.
constexpr std::array<Priority, 3> kPriorities{Priority::kUrgent, Priority::kImportant, Priority::kGeneral};

std::size_t place_of(std::optional<Priority> priority) {
  const auto* found = priority ? std::find(kPriorities.begin(), kPriorities.end(), *priority) : kPriorities.end();
  return static_cast<std::size_t>(found - kPriorities.begin());
}

Section priority_matrix(std::span<const SimulatedTicket> tickets) {
  constexpr std::size_t kRows = kPriorities.size() + 1;
  std::array<std::array<std::int64_t, kRows>, kRows> counts{};
  for (const SimulatedTicket& ticket : tickets)
    ++counts[place_of(ticket.recorded->state.priority)][place_of(ticket.state.priority)];
  Section section{"priority_matrix", {}, tr("no tickets")};
  section.table.title = tr("Priorities: recorded down, under these rules across");
  section.table.columns = {column("recorded", tr("as recorded"))};
  for (const Priority priority : kPriorities) {
    const std::string_view word = to_string(priority);
    section.table.columns.push_back(Column{std::string(word), display_name(priority), Align::kRight, false, false});
  }
  for (std::size_t row = 0; row < kRows; ++row) {
    std::int64_t all = 0;
    for (const std::int64_t count : counts[row])
      all += count;
    if (all == 0) continue;
    std::vector<Cell> cells{priority_cell(row < kPriorities.size() ? std::optional(kPriorities[row]) : std::nullopt)};
    for (std::size_t i = 0; i < kPriorities.size(); ++i)
      cells.push_back(number(counts[row][i], row == i ? Emphasis::kNone : Emphasis::kWarn));
    section.table.rows.push_back(std::move(cells));
  }
  return section;
}

Section priority_moved(std::span<const SimulatedTicket> tickets) {
  Section section{"priority_moved", {}, tr("none")};
  section.table.title = tr("Tickets whose priority moves");
  section.table.columns = {column("id", tr("ticket")),
                           column("recorded", tr("as recorded")),
                           column("recorded_severity", tr("severity"), Align::kRight),
                           column("priority", tr("under these rules")),
                           column("severity", tr("severity"), Align::kRight),
                           column("because", tr("because"))};
  const auto severity = [](const State& state) {
    return state.severity ? Cell{std::int64_t{*state.severity}, "", Emphasis::kNone} : Cell{{}, "-", Emphasis::kFaint};
  };
  for (const SimulatedTicket& ticket : tickets) {
    const State& recorded = ticket.recorded->state;
    if (recorded.priority == ticket.state.priority) continue;
    section.table.rows.push_back({id_cell(ticket), priority_cell(recorded.priority), severity(recorded),
                                  priority_cell(ticket.state.priority), severity(ticket.state), text(ticket.because)});
  }
  return section;
}

Section category_moved(std::span<const SimulatedTicket> tickets, const ListingContext& context) {
  Section section{"category_moved", {}, tr("none")};
  section.table.title = tr("Tickets whose category moves");
  section.table.columns = {column("id", tr("ticket")), column("recorded", tr("as recorded")),
                           column("category", tr("under these rules"))};
  for (const SimulatedTicket& ticket : tickets) {
    const State& recorded = ticket.recorded->state;
    if (recorded.category == ticket.state.category) continue;
    section.table.rows.push_back(
        {id_cell(ticket), category_cell(recorded.category, context), category_cell(ticket.state.category, context)});
  }
  return section;
}

enum class Outcome : std::uint8_t { kNone, kMet, kMissed, kRunning };

Outcome outcome_of(const Clock* clock, Instant now) {
  if (clock == nullptr || clock->state == Clock::State::kCancelled) return Outcome::kNone;
  if (clock->late(now)) return Outcome::kMissed;
  if (clock->state != Clock::State::kStopped) return Outcome::kRunning;
  if (!clock->verdict) return Outcome::kNone;
  return clock->verdict->met ? Outcome::kMet : Outcome::kMissed;
}

Cell outcome_cell(Outcome outcome) {
  switch (outcome) {
    case Outcome::kMet:
      return Cell{std::string("met"), tr("met"), Emphasis::kGood};
    case Outcome::kMissed:
      return Cell{std::string("missed"), tr("missed"), Emphasis::kBad};
    case Outcome::kRunning:
      return Cell{std::string("running"), tr("running"), Emphasis::kNone};
    case Outcome::kNone:
      break;
  }
  return Cell{{}, "-", Emphasis::kFaint};
}

Cell due_cell(const Clock* clock, const ListingContext& context) {
  if (clock == nullptr || !clock->due) return Cell{{}, "-", Emphasis::kFaint};
  return text(machine_time(clock->due->at, context), local_time(clock->due->at, context));
}

/// A clock of one cycle, as it was and as it would be; either may be missing.
struct ClockPair {
  const SimulatedTicket* ticket;
  const Clock* recorded = nullptr;
  const Clock* simulated = nullptr;
};

std::vector<ClockPair> pairs_of(const SimulatedTicket& ticket) {
  std::vector<ClockPair> pairs;
  for (const Clock& clock : ticket.recorded->clocks)
    pairs.push_back({&ticket, &clock, nullptr});
  for (const Clock& clock : ticket.clocks) {
    const auto same = std::find_if(pairs.begin(), pairs.end(), [&](const ClockPair& pair) {
      return pair.recorded != nullptr && pair.recorded->terms.name == clock.terms.name &&
             pair.recorded->cycle == clock.cycle;
    });
    if (same == pairs.end()) {
      pairs.push_back({&ticket, nullptr, &clock});
    } else {
      same->simulated = &clock;
    }
  }
  return pairs;
}

struct Tally {
  std::int64_t recorded_met = 0;
  std::int64_t recorded_missed = 0;
  std::int64_t met = 0;
  std::int64_t missed = 0;
  std::int64_t newly_missed = 0;
  std::int64_t newly_met = 0;

  void add(Outcome before, Outcome after) {
    recorded_met += before == Outcome::kMet ? 1 : 0;
    recorded_missed += before == Outcome::kMissed ? 1 : 0;
    met += after == Outcome::kMet ? 1 : 0;
    missed += after == Outcome::kMissed ? 1 : 0;
    newly_missed += before != Outcome::kMissed && after == Outcome::kMissed ? 1 : 0;
    newly_met += before == Outcome::kMissed && after == Outcome::kMet ? 1 : 0;
  }
};

Section clocks_section(const std::vector<std::pair<std::string, Tally>>& tallies) {
  Section section{"clocks", {}, tr("no clocks")};
  section.table.title = tr("Clocks met and missed");
  section.table.columns = {column("clock", tr("clock")),
                           column("recorded_met", tr("met"), Align::kRight),
                           column("recorded_missed", tr("missed"), Align::kRight),
                           column("met", tr("would be met"), Align::kRight),
                           column("missed", tr("would be missed"), Align::kRight),
                           column("newly_missed", tr("newly missed"), Align::kRight),
                           column("newly_met", tr("newly met"), Align::kRight)};
  for (const auto& [name, tally] : tallies) {
    section.table.rows.push_back(
        {text(name, clock_label(name)), number(tally.recorded_met), number(tally.recorded_missed), number(tally.met),
         number(tally.missed), number(tally.newly_missed, Emphasis::kBad), number(tally.newly_met, Emphasis::kGood)});
  }
  return section;
}

/// Both parts about clocks: what they come to by name, and those that turn.
void add_clocks(Sections& sections, std::span<const SimulatedTicket> tickets, const ListingContext& context) {
  std::vector<std::pair<std::string, Tally>> tallies;  // in the order in which tickets list them
  const auto tally_of = [&](const std::string& name) -> Tally& {
    const auto found = std::find_if(tallies.begin(), tallies.end(), [&](const auto& one) { return one.first == name; });
    return found != tallies.end() ? found->second : tallies.emplace_back(name, Tally{}).second;
  };
  Section moved{"clocks_moved", {}, tr("none")};
  moved.table.title = tr("Clocks that turn");
  moved.table.columns = {column("id", tr("ticket")),
                         column("clock", tr("clock")),
                         machine("cycle"),
                         column("recorded", tr("as recorded")),
                         column("recorded_due", tr("due")),
                         column("outcome", tr("under these rules")),
                         column("due", tr("due"))};
  for (const SimulatedTicket& ticket : tickets) {
    for (const ClockPair& pair : pairs_of(ticket)) {
      const Clock& clock = pair.recorded != nullptr ? *pair.recorded : *pair.simulated;
      const Outcome before = outcome_of(pair.recorded, context.now);
      const Outcome after = outcome_of(pair.simulated, context.now);
      tally_of(clock.terms.name).add(before, after);
      const bool turns = (before == Outcome::kMissed) != (after == Outcome::kMissed);
      if (!turns) continue;
      moved.table.rows.push_back({id_cell(ticket), text(clock.terms.name, clock_label(clock.terms.name)),
                                  Cell{std::int64_t{clock.cycle}, "", Emphasis::kNone}, outcome_cell(before),
                                  due_cell(pair.recorded, context), outcome_cell(after),
                                  due_cell(pair.simulated, context)});
    }
  }
  sections.parts.push_back(clocks_section(tallies));
  sections.parts.push_back(std::move(moved));
}

Section departments(std::span<const SimulatedTicket> tickets, const ListingContext& context) {
  std::map<std::string, std::pair<std::int64_t, std::int64_t>> loads;
  for (const SimulatedTicket& ticket : tickets) {
    ++loads[ticket.recorded->state.department].first;
    ++loads[ticket.department].second;
  }
  Section section{"departments", {}, tr("no tickets")};
  section.table.title = tr("Load per department");
  section.table.columns = {column("department", tr("department")), column("recorded", tr("as recorded"), Align::kRight),
                           column("tickets", tr("under these rules"), Align::kRight),
                           column("difference", tr("difference"), Align::kRight)};
  for (const auto& [department, load] : loads) {
    const std::int64_t difference = load.second - load.first;
    section.table.rows.push_back(
        {department.empty() ? Cell{{}, tr("nobody"), Emphasis::kFaint}
                            : text(department, department_label(department, context)),
         number(load.first), number(load.second),
         Cell{difference, difference == 0 ? "-" : fmt::format("{:+}", difference), Emphasis::kNone}});
  }
  return section;
}

}  // namespace

Sections simulation(std::span<const SimulatedTicket> tickets, const ListingContext& context) {
  Sections sections;
  sections.schema = "kesu/rules/simulate/1";
  sections.parts.push_back(priority_matrix(tickets));
  sections.parts.push_back(priority_moved(tickets));
  sections.parts.push_back(category_moved(tickets, context));
  add_clocks(sections, tickets, context);
  sections.parts.push_back(departments(tickets, context));
  return sections;
}

}  // namespace kesu
