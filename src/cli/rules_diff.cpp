// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/report/moved_due.hpp"
#include "kesu/rules/difference.hpp"

#include "rule_source.hpp"
#include "rules_verbs.hpp"

namespace kesu {

namespace {

std::string kind_word(Difference::Kind kind) {
  switch (kind) {
    case Difference::Kind::kAdded:
      return tr("added");
    case Difference::Kind::kRemoved:
      return tr("removed");
    case Difference::Kind::kChanged:
      return tr("changed");
    case Difference::Kind::kMoved:
      return tr("other order");
  }
  return {};
}

Section changes(const std::vector<Difference>& differences) {
  Section section{"changes", {}, tr("none")};
  section.table.title = tr("What differs");
  section.table.columns = {
      {"file", tr("file"), Align::kLeft, false, false},    {"line", tr("line"), Align::kRight, false, false},
      {"path", tr("entry"), Align::kLeft, false, false},   {"change", tr("change"), Align::kLeft, false, false},
      {"before", tr("before"), Align::kLeft, true, false}, {"after", tr("after"), Align::kLeft, true, false}};
  for (const Difference& one : differences) {
    section.table.rows.push_back({Cell{one.file, "", Emphasis::kNone},
                                  Cell{std::int64_t{one.line}, one.line == 0 ? " " : "", Emphasis::kFaint},
                                  Cell{one.path, one.path.empty() ? tr("the whole file") : "", Emphasis::kNone},
                                  Cell{std::string(to_string(one.kind)), kind_word(one.kind), Emphasis::kNone},
                                  Cell{one.before, one.before.empty() ? "-" : "", Emphasis::kNone},
                                  Cell{one.after, one.after.empty() ? "-" : "", Emphasis::kNone}});
  }
  return section;
}

bool is_running(const Clock& clock) {
  return clock.state == Clock::State::kRunning || clock.state == Clock::State::kPaused;
}

/// Terms are promised and stay; calendars are facts about the world, and their edits move what still runs.
std::vector<MovedDue> moved_dues(const Views& views, const RuleSet& before, const RuleSet& after, const Zone& zone,
                                 Instant now) {
  std::vector<MovedDue> moved;
  if (before.calendars_digest == after.calendars_digest) return moved;
  for (const TicketView& view : views.views) {
    if (view.state.closed()) continue;
    const auto old_clocks = clocks_of(*view.ticket, view.state, {before.calendar_lookup(), &zone}, now);
    for (Clock& clock : clocks_of(*view.ticket, view.state, {after.calendar_lookup(), &zone}, now)) {
      if (!is_running(clock) || clock.terms.calendar.empty()) continue;
      const auto old = std::find_if(old_clocks.begin(), old_clocks.end(), [&](const Clock& one) {
        return one.terms.name == clock.terms.name && one.cycle == clock.cycle;
      });
      if (old == old_clocks.end()) continue;
      const bool same = old->due.has_value() == clock.due.has_value() && (!clock.due || old->due->at == clock.due->at);
      if (!same) moved.push_back({&view, *old, std::move(clock)});
    }
  }
  return moved;
}

void add_fact(Sections& sections, const char* key, const char* title, const std::string& which, const RuleSet& rules) {
  const std::string reference = to_string(rules.reference);
  const std::string shown = which.empty() ? say("{0}, in force", reference) : say("{0}, {1}", reference, which);
  sections.facts.emplace_back(key, Cell{reference, shown, Emphasis::kNone});
  sections.fact_titles.emplace_back(title);
}

}  // namespace

int rules_diff(Session& session, const RulesOptions& options) {
  auto format = parse_format(options.format);
  if (!format) return session.report(format.error());
  const auto store = session.store();
  if (!store) return session.report(store.error());
  const auto now = session.now();
  if (!now) return session.report(now.error());
  auto base = options.before.empty() ? usual_base(session) : Result<std::string>(options.before);
  if (!base) return session.report(base.error());
  const auto old_source = find_rules(session, *base);
  if (!old_source) return session.report(old_source.error());
  const auto new_source = find_rules(session, options.after);
  if (!new_source) return session.report(new_source.error());
  Problems problems;
  const auto before = old_source->load(problems);
  const auto after = new_source->load(problems);
  if (!before || !after) return session.report(problems);

  auto views = session.views();
  if (!views) return session.report(views.error());
  auto context = session.listing(*views, false);
  if (!context) return session.report(context.error());
  Sections sections;
  sections.schema = "kesu/rules/diff/1";
  sections.title = tr("Rules compared");
  add_fact(sections, "before", tr("before"), *base, *before);
  add_fact(sections, "after", tr("after"), options.after, *after);
  sections.parts.push_back(changes(differences(*before, *after)));
  const auto moved = moved_dues(*views, *before, *after, (*store)->zone(), *now);
  sections.parts.push_back(moved_due_times(moved, *context));
  sections.problems = views->problems;
  const int code = session.print(sections, *format);
  return worse_exit_code(code, session.report(views->problems));
}

}  // namespace kesu
