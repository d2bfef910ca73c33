// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/drill.hpp"
#include "kesu/report/drill.hpp"
#include "kesu/rules/examples.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "listing.hpp"
#include "rule_source.hpp"
#include "subcommands.hpp"

namespace kesu {

namespace {

struct Options {
  std::string name;
  std::string from;
  BulkOptions step;
  ListingFlags listing;
};

/// The tickets of the drill, folded. Failure kNotFound: there are none.
Result<Views> views_of(Session& session, const std::string& name, std::optional<Instant> as_of) {
  auto views = session.views(as_of, name);
  if (views && (name.empty() || views->tickets.empty()))
    return fail(ErrorKind::kNotFound, say("there is no drill called '{0}'", name));
  if (views) std::sort(views->views.begin(), views->views.end(), is_older);
  return views;
}

Result<std::vector<Complaint>> complaints_of(Session& session, const Store& store, const RuleSet& rules,
                                             const std::string& from) {
  Problems problems;
  const auto examples = from.empty() ? load_examples(session.world().disk, rule_places(store, session.world()).rules,
                                                     rules, store.zone(), problems)
                                     : load_rehearsal(session.world().disk, from, rules, store.zone(), problems);
  for (const Example& example : examples.value_or(std::vector<Example>())) {
    for (Error& error : why_not_opened(rules, example))
      problems.push_back(std::move(error));
  }
  if (!problems.empty()) {
    // All but the last are printed here; the caller reports the one it gets.
    for (std::size_t i = 0; i + 1 < problems.size(); ++i)
      session.report(problems[i]);
    return fail(problems.back());
  }
  std::vector<Complaint> complaints;
  for (const Example& example : *examples) {
    complaints.push_back(example.complaint);
    if (complaints.back().subject.empty() && complaints.back().text.empty()) complaints.back().subject = example.name;
  }
  return complaints;
}

Table ids_table(std::string_view verb, const std::vector<TicketId>& ids, const std::string& name) {
  Table table;
  table.schema = "kesu/drill/" + std::string(verb) + "/1";
  table.columns = {{"id", "", Align::kLeft, false, false}, {"drill", "", Align::kLeft, false, false}};
  for (const TicketId& id : ids)
    table.rows.push_back({Cell{id.text, "", Emphasis::kNone}, Cell{name, "", Emphasis::kNone}});
  return table;
}

int print_ids(Session& session, std::string_view verb, Format format, const std::vector<TicketId>& ids,
              const std::string& name) {
  if (format == Format::kJson) {
    session.print(ids_table(verb, ids, name), format);
    return kExitDone;
  }
  for (const TicketId& id : ids)
    session.world().out << id.text << '\n';
  return kExitDone;
}

int start(Session& session, const Options& options) {
  const auto format = step_format(options.step);
  if (!format) return session.report(format.error());
  auto office = session.office();
  if (!office) return session.report(office.error());
  const auto complaints = complaints_of(session, (*office)->store, (*office)->rules, options.from);
  if (!complaints) return session.report(complaints.error());
  std::vector<TicketId> ids;
  auto written = (*office)->store.write(
      [&](Writer& writer) -> Result<void> {
        // Under the lock: of two that start at once one is the first.
        const auto taken = session.views(std::nullopt, options.name);
        if (!taken) return fail(taken.error());
        if (!options.name.empty() && !taken->tickets.empty()) {
          return fail(ErrorKind::kRefused, say("there is a drill called '{0}' already", options.name), {},
                      say("kesu drill report {0} tells what came of it", options.name));
        }
        auto made = start_drill(writer, **office, options.name, *complaints, {});
        if (!made) return fail(std::move(made.error()));
        ids = *std::move(made);
        return {};
      },
      session.write_options("kesu drill start"));
  if (!written) return session.report(written.error());
  session.tell(say("the drill {0} has begun with {1} complaints, which no list, figure or notice counts", options.name,
                   ids.size()));
  return print_ids(session, "start", *format, ids, options.name);
}

int end(Session& session, const Options& options) {
  const auto format = step_format(options.step);
  if (!format) return session.report(format.error());
  auto office = session.office();
  if (!office) return session.report(office.error());
  const auto views = views_of(session, options.name, std::nullopt);
  if (!views) return session.report(views.error());
  auto how = step_options(session, options.step);
  if (!how) return session.report(how.error());
  std::vector<TicketId> ids;
  auto written = (*office)->store.write(
      [&](Writer& writer) -> Result<void> {
        ids.clear();
        for (const TicketView& view : views->views) {
          if (view.state.closed()) continue;
          auto step = end_drill(writer, **office, view.ticket->id, *how);
          if (!step) return fail(std::move(step.error()));
          ids.push_back(step->id);
        }
        return {};
      },
      session.write_options("kesu drill end"));
  if (!written) return session.report(written.error());
  session.tell(
      say("the drill {0} is over; closed now: {1} of {2} tickets", options.name, ids.size(), views->views.size()));
  print_ids(session, "end", *format, ids, options.name);
  return session.report(views->problems);
}

int report(Session& session, const Options& options) {
  auto format = parse_format(options.listing.format);
  if (!format) return session.report(format.error());
  auto as_of = stand_as_of(session, options.listing);
  if (!as_of) return session.report(as_of.error());
  auto views = views_of(session, options.name, *as_of);
  if (!views) return session.report(views.error());
  auto context = session.listing(*views, options.listing.reveal);
  if (!context) return session.report(context.error());
  Table table = drill_table(views->views, *context);
  table.title = say("Drill {0}", options.name);
  return show_table(session, std::move(table), *format, views->problems);
}

class Declaration : public Subcommands<Options> {
 public:
  using Subcommands::Subcommands;

  CLI::App& named(const char* name, const char* about, int (*body)(Session&, const Options&)) {
    CLI::App& sub = verb(name, about, body);
    sub.add_option("NAME", options().name, tr("the drill"))->type_name("")->required();
    return sub;
  }
  void start_options(CLI::App& sub) {
    sub.add_option("--from", options().from,
                   tr("a YAML file of complaints, as rules/tests.yaml; that file if not given"))
        ->type_name(tr("FILE"));
    format(sub);
  }
  void end_options(CLI::App& sub) {
    declare_step(sub, options().step);
    format(sub);
  }
  void report_options(CLI::App& sub) { declare_listing(sub, options().listing); }

 private:
  void format(CLI::App& sub) {
    sub.add_option("--format", options().step.format, tr("table or json"))->type_name(tr("FORMAT"));
  }
};

Runner declare(CLI::App& app) {
  Declaration declared(app);
  declared.start_options(declared.named("start", tr("open simulated complaints to rehearse with"), start));
  declared.report_options(declared.named("report", tr("what was done in time, what late, what not"), report));
  declared.end_options(declared.named("end", tr("close what is still open of it"), end));
  return declared.runner();
}

}  // namespace

const Command kDrillCommand = {"drill", Group::kProcedure,
                               msgid("rehearse the procedure on simulated complaints that never count"),
                               msgid("  kesu drill start spring-2026\n"
                                     "  kesu drill start flood --from flood.yaml\n"
                                     "  kesu list --drill spring-2026\n"
                                     "  kesu drill report spring-2026 --format md\n"
                                     "  kesu drill end spring-2026\n"),
                               declare};

}  // namespace kesu
