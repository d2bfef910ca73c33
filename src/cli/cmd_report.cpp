// SPDX-License-Identifier: Apache-2.0
#include <iostream>
#include <set>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/report/bulletin.hpp"
#include "kesu/report/workload.hpp"

#include "action_list.hpp"
#include "commands.hpp"
#include "listing.hpp"

namespace kesu {

namespace {

struct Options {
  FilterFlags filter;
  ListingFlags listing;
  std::string max_age;
  std::string within = "24h";
  std::string by;  ///< of workload: person, department, or both
  bool exit_code = false;
};

// The instant a length before ('-') or after ('+') now.
Result<Instant> instant_away(Session& session, std::string_view option, char sign, const std::string& length) {
  auto time = session.typed_time(sign + length);
  if (time) return time->instant;
  return fail(ErrorKind::kUsage, say("{0}: '{1}' is not a length of time", option, length), {},
              tr("for example 90m, 8h, 2d or 1w"));
}

// Reports made from a stale checkout say nothing that can be relied on.
Result<void> check_age(Session& session, const ListingContext& context, const std::string& max_age) {
  if (max_age.empty()) return {};
  auto oldest = instant_away(session, "--max-age", '-', max_age);
  if (!oldest) return fail(std::move(oldest.error()));
  if (!context.data_time) return fail(ErrorKind::kEnvironment, tr("there is no data, so its age cannot be told"));
  const Seconds age = context.now - *context.data_time;
  if (*context.data_time >= *oldest) return {};
  return fail(ErrorKind::kEnvironment, say("the newest data is {0} old, more than {1}", spoken_length(age), max_age),
              {}, tr("fetch the newest data first"));
}

Result<Selection> prepare(Session& session, const Options& options) {
  auto chosen = select(session, options.filter, options.listing);
  if (!chosen) return chosen;
  if (auto fresh = check_age(session, chosen->context, options.max_age); !fresh) return fail(std::move(fresh.error()));
  return chosen;
}

void print_ids(Session& session, const Table& table) {
  std::set<std::string_view> printed;
  for (const auto& row : table.rows) {
    const auto* id = std::get_if<std::string>(&row.front().value);
    if (id == nullptr || !printed.insert(*id).second) continue;
    session.world().out << *id << '\n';
  }
}

int show_report(Session& session, const Options& options, Selection& prepared, Table table) {
  const bool any = !table.rows.empty();
  int code = any && options.exit_code ? exit_code(ErrorKind::kNegative) : kExitDone;
  if (session.options().quiet) {
    print_ids(session, table);
    return worse_exit_code(code, session.report(prepared.views.problems));
  }
  // Nothing late, nothing wrong: nothing is said, so that cron sends no mail. Machines always get their envelope.
  const bool for_people =
      prepared.format == Format::kTable || prepared.format == Format::kMarkdown || prepared.format == Format::kHtml;
  if (!any && for_people) return worse_exit_code(code, session.report(prepared.views.problems));
  return worse_exit_code(code, show_table(session, std::move(table), prepared.format, prepared.views.problems));
}

/// What is owed of actions stands among what is owed of tickets. Keeps in `actions` what the rows rest on.
Result<Selection> prepare_with_actions(Session& session, const Options& options, Actions& actions) {
  auto prepared = prepare(session, options);
  if (!prepared) return prepared;
  auto read = read_actions(session, prepared->as_of);
  if (!read) return fail(std::move(read.error()));
  actions = *std::move(read);
  note_newest(prepared->context, actions);
  add_owed(*prepared, options.filter, actions);
  return prepared;
}

int overdue(Session& session, const Options& options) {
  Actions actions;
  auto prepared = prepare_with_actions(session, options, actions);
  if (!prepared) return session.report(prepared.error());
  return show_report(session, options, *prepared, overdue_table(prepared->views.views, prepared->context));
}

int due(Session& session, const Options& options) {
  auto until = instant_away(session, "--within", '+', options.within);
  if (!until) return session.report(until.error());
  Actions actions;
  auto prepared = prepare_with_actions(session, options, actions);
  if (!prepared) return session.report(prepared.error());
  return show_report(session, options, *prepared, due_table(prepared->views.views, prepared->context, *until));
}

int bulletin(Session& session, const Options& options) {
  auto prepared = prepare(session, options);
  if (!prepared) return session.report(prepared.error());
  return show_report(session, options, *prepared, bulletin_table(prepared->views.views, prepared->context));
}

// Everybody on the staff, and all departments, in the order of people.yaml.
Result<std::pair<std::vector<Desk>, std::vector<Desk>>> desks(Session& session, Instant now) {
  Problems reported_with_the_views;
  auto rules = session.rules_for_looking(reported_with_the_views);
  if (!rules) return fail(std::move(rules.error()));
  const People& people = *(*rules)->people;
  const Date today = (*session.store())->zone().date_of(now);
  std::pair<std::vector<Desk>, std::vector<Desk>> both;
  for (const Person& person : people.staff) {
    if (person.left && *person.left < today) continue;
    Desk desk{person.id, person.department, person.capacity, people.is_away(person.id, today), {}};
    if (desk.away) desk.backup = people.present(person.id, today);
    both.first.push_back(std::move(desk));
  }
  for (const Department& department : people.departments)
    both.second.push_back({department.id, department.id, 0, false, {}});
  return both;
}

int workload_report(Session& session, const Options& options) {
  if (!options.by.empty() && options.by != "person" && options.by != "department") {
    return session.report(
        Error{ErrorKind::kUsage, say("--by cannot be '{0}'", options.by), {}, tr("person or department")});
  }
  auto prepared = prepare(session, options);
  if (!prepared) return session.report(prepared.error());
  const auto all = desks(session, prepared->context.now);
  if (!all) return session.report(all.error());
  const auto& views = prepared->views.views;
  if (options.by == "person")
    return show_report(session, options, *prepared, workload_by_person(views, prepared->context, all->first));
  if (options.by == "department")
    return show_report(session, options, *prepared, workload_by_department(views, prepared->context, all->second));
  Sections sections = workload(views, prepared->context, all->first, all->second);
  sections.problems = prepared->views.problems;
  const int code = session.print(sections, prepared->format);
  return worse_exit_code(code, session.report(prepared->views.problems));
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  auto chosen = std::make_shared<Runner>();
  app.require_subcommand(1);
  const auto report = [&](const char* name, const char* about, int (*body)(Session&, const Options&)) {
    CLI::App* sub = app.add_subcommand(name, about);
    sub->fallthrough();
    sub->set_help_flag("-h,--help", tr("show this help"));
    declare_filter(*sub, options->filter);
    declare_listing(*sub, options->listing);
    sub->add_option("--max-age", options->max_age, tr("exit 5 when the newest data is older: 2h"))
        ->type_name(tr("LENGTH"));
    sub->add_flag("--exit-code", options->exit_code, tr("exit 1 when the report is not empty"));
    sub->callback(
        [chosen, options, body] { *chosen = [options, body](Session& session) { return body(session, *options); }; });
    return sub;
  };
  report("overdue", tr("what is late: who owes what since when; says nothing when nothing is"), overdue);
  report("due", tr("what falls due soon"), due)
      ->add_option("--within", options->within, tr("how soon: 8h, 7d; 24h if not given"))
      ->type_name(tr("LENGTH"));
  report("bulletin", tr("for the house: what happened, who is liable, what was done, what is to be learnt"), bulletin);
  report("workload", tr("who has how much to do, by person and department, and how old it is"), workload_report)
      ->add_option("--by", options->by, tr("person or department; both if not given"))
      ->type_name(tr("WHAT"));
  return [chosen](Session& session) { return (*chosen)(session); };
}

}  // namespace

const Command kReportCommand = {
    "report", Group::kLook, msgid("report what is overdue or falls due, who has how much to do, and the bulletin"),
    msgid("  kesu report overdue\n"
          "  kesu report overdue --exit-code --max-age 2h --format md\n"
          "  kesu report overdue --now '2026-03-20 09:00' --department service\n"
          "  kesu report due --within 48h\n"
          "  kesu report bulletin --filter 'resolved >= -30d' --format html > bulletin.html\n"
          "  kesu report workload --by person --format csv\n"),
    declare};

}  // namespace kesu
