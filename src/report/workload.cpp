// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/workload.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include "kesu/core/text.hpp"

#include "labels.hpp"

namespace kesu {

namespace {

constexpr std::array kAges{std::chrono::hours(24), std::chrono::hours(3 * 24), std::chrono::hours(7 * 24),
                           std::chrono::hours(30 * 24)};
constexpr std::int64_t kPercent = 100;

struct Load {
  Desk desk;
  std::int64_t open = 0;
  std::int64_t late = 0;
  std::int64_t waiting = 0;
  std::int64_t unaccepted = 0;
  std::int64_t helping = 0;
  std::int64_t steps = 0;
  std::array<std::int64_t, kAges.size() + 1> ages{};
  Seconds oldest{0};
};

class Loads {
 public:
  Loads(const ListingContext& context, std::span<const Desk> desks) : context_(context) {
    for (const Desk& desk : desks)
      loads_.push_back({desk});
  }

  Load& of(const std::string& id) {
    const auto found = std::find_if(loads_.begin(), loads_.end(), [&](const Load& load) { return load.desk.id == id; });
    if (found != loads_.end()) return *found;
    loads_.push_back({});
    loads_.back().desk.id = id;
    return loads_.back();
  }

  void count(const TicketView& view, Load& load) const {
    ++load.open;
    const bool late = std::any_of(view.clocks.begin(), view.clocks.end(),
                                  [&](const Clock& clock) { return clock.late(context_.now); });
    if (late) ++load.late;
    if (view.waiting(context_.now)) ++load.waiting;
    if (!view.state.owner.empty() && !view.state.accepted) ++load.unaccepted;
    const Seconds age = context_.now - view.state.complaint.received.instant;
    load.oldest = std::max(load.oldest, age);
    std::size_t bucket = 0;
    while (bucket < kAges.size() && age >= kAges[bucket])
      ++bucket;
    ++load.ages[bucket];
  }

  /// What nobody has comes last.
  std::vector<Load> take() {
    std::stable_partition(loads_.begin(), loads_.end(), [](const Load& load) { return !load.desk.id.empty(); });
    return std::move(loads_);
  }

 private:
  const ListingContext& context_;
  std::vector<Load> loads_;
};

Cell number_cell(std::int64_t value, Emphasis emphasis = Emphasis::kNone) {
  return Cell{value, value == 0 ? "" : std::to_string(value), value == 0 ? Emphasis::kNone : emphasis};
}

Cell share_of(const Load& load) {
  if (load.desk.capacity == 0) return {};
  const std::int64_t percent = load.open * kPercent / load.desk.capacity;
  return Cell{percent, say("{0} %", percent), percent >= kPercent ? Emphasis::kBad : Emphasis::kNone};
}

std::vector<Column> columns(const char* key, const char* title, bool persons) {
  std::vector<Column> all = {{key, title, Align::kLeft, false, false}, {"name", "", Align::kLeft, false, true}};
  if (persons) all.push_back({"department", tr("department"), Align::kLeft, true, false});
  const auto count = [&](const char* name, const std::string& heading) {
    all.push_back({name, heading, Align::kRight, false, false});
  };
  count("open", tr("in hand"));
  count("late", tr("late"));
  count("waiting", tr("waiting"));
  if (persons) {
    count("unaccepted", tr("not taken on"));
    count("helping", tr("helping"));
    count("steps", tr("steps"));
    count("capacity", tr("capacity"));
    count("share", tr("share"));
  }
  count("under_1d", tr("< 1 d"));
  count("under_3d", tr("1-3 d"));
  count("under_7d", tr("3-7 d"));
  count("under_30d", tr("7-30 d"));
  count("over_30d", tr("> 30 d"));
  count("oldest_seconds", tr("oldest"));
  if (persons) all.push_back({"away", tr("away"), Align::kLeft, false, false});
  return all;
}

Cell away_cell(const Desk& desk) {
  if (!desk.away) return Cell{false, " ", Emphasis::kNone};
  return Cell{true, desk.backup.empty() ? std::string(tr("away, no backup")) : say("away: {0}", desk.backup),
              desk.backup.empty() ? Emphasis::kBad : Emphasis::kWarn};
}

std::vector<Cell> row_of(const Load& load, const ListingContext& context, bool persons) {
  const Desk& desk = load.desk;
  const std::string name = desk.id.empty() ? std::string()
                           : persons       ? person_label(desk.id, context)
                                           : department_label(desk.id, context);
  std::vector<Cell> row{Cell{text_or_null(desk.id), desk.id.empty() ? "-" : name, Emphasis::kNone},
                        Cell{text_or_null(name), "", Emphasis::kNone}};
  if (persons) {
    row.push_back(Cell{text_or_null(desk.department),
                       desk.department.empty() ? "-" : department_label(desk.department, context), Emphasis::kNone});
  }
  row.push_back(number_cell(load.open));
  row.push_back(number_cell(load.late, Emphasis::kBad));
  row.push_back(number_cell(load.waiting));
  if (persons) {
    row.push_back(number_cell(load.unaccepted, Emphasis::kWarn));
    row.push_back(number_cell(load.helping));
    row.push_back(number_cell(load.steps));
    row.push_back(desk.capacity == 0 ? Cell{} : number_cell(desk.capacity));
    row.push_back(share_of(load));
  }
  for (const std::int64_t aged : load.ages)
    row.push_back(number_cell(aged));
  row.push_back(load.open == 0 ? Cell{}
                               : Cell{std::int64_t{load.oldest.count()}, spoken_length(load.oldest), Emphasis::kNone});
  if (persons) row.push_back(away_cell(desk));
  return row;
}

Table table_of(std::vector<Load> loads, const ListingContext& context, bool persons) {
  Table table;
  table.schema = persons ? "kesu/report/workload/1" : "kesu/report/workload-departments/1";
  table.title = persons ? tr("Workload by person") : tr("Workload by department");
  table.columns = persons ? columns("person", tr("who"), true) : columns("department", tr("department"), false);
  for (const Load& load : loads) {
    // Nobody's tickets are a row only where there are any, so are departments that have none.
    if (load.open == 0 && (load.desk.id.empty() || !persons)) continue;
    table.rows.push_back(row_of(load, context, persons));
  }
  add_facts(table, context);
  return table;
}

}  // namespace

Table workload_by_person(std::span<const TicketView> views, const ListingContext& context,
                         std::span<const Desk> desks) {
  Loads loads(context, desks);
  for (const TicketView& view : views) {
    const State& state = view.state;
    if (state.closed()) continue;
    loads.count(view, loads.of(state.owner));
    for (const std::string& helper : state.co_handlers) {
      const bool is_person =
          std::any_of(desks.begin(), desks.end(), [&](const Desk& desk) { return desk.id == helper; });
      if (is_person && helper != state.owner) ++loads.of(helper).helping;
    }
    for (const HandlingStep& step : state.steps) {
      if (step.ended == kNoEvent) ++loads.of(step.owner.empty() ? state.owner : step.owner).steps;
    }
  }
  return table_of(loads.take(), context, true);
}

Table workload_by_department(std::span<const TicketView> views, const ListingContext& context,
                             std::span<const Desk> departments) {
  Loads loads(context, departments);
  for (const TicketView& view : views) {
    if (!view.state.closed()) loads.count(view, loads.of(view.state.department));
  }
  return table_of(loads.take(), context, false);
}

Sections workload(std::span<const TicketView> views, const ListingContext& context, std::span<const Desk> desks,
                  std::span<const Desk> departments) {
  Sections sections;
  sections.schema = "kesu/report/workload/1";
  sections.title = tr("Workload");
  Table people = workload_by_person(views, context, desks);
  Table by_department = workload_by_department(views, context, departments);
  // What holds for both is said once; each has its own number of rows.
  std::swap(sections.facts, people.facts);
  std::swap(sections.fact_titles, people.fact_titles);
  sections.facts.pop_back();
  sections.fact_titles.pop_back();
  by_department.facts.clear();
  by_department.fact_titles.clear();
  sections.parts.push_back({"people", std::move(people), tr("nobody has an open ticket")});
  sections.parts.push_back({"departments", std::move(by_department), tr("no department has an open ticket")});
  return sections;
}

}  // namespace kesu
