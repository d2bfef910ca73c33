// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/report/case_file.hpp"

#include "commands.hpp"
#include "listing.hpp"

namespace kesu {

namespace {

struct Options {
  std::string id;
  ListingFlags listing;
};

int run(Session& session, const Options& options) {
  auto format = parse_format(options.listing.format);
  if (!format) return session.report(format.error());
  Problems problems;
  auto as_of = stand_as_of(session, options.listing);
  if (!as_of) return session.report(as_of.error());
  auto views = session.some_views({options.id}, *as_of, problems);
  if (!views) return session.report(views.error());
  auto context = session.listing(*views, options.listing.reveal);
  if (!context) return session.report(context.error());
  if (views->views.empty()) return session.report(problems);
  mention_renumbered(session, *views);
  Table log = log_table(views->views.front(), *context);
  if (*format != Format::kTable) return show_table(session, std::move(log), *format, problems);
  session.world().out << log_sheet(log, session.world().width, session.use_colour());
  return session.report(problems);
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("ID", options->id, tr("the ticket"))->type_name("")->required();
  declare_listing(app, options->listing);
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kLogCommand = {"log", Group::kLook, msgid("show a ticket's history: who did what when, and why"),
                             msgid("  kesu log QXMY\n"
                                   "  kesu log KS-260311-7F3QXMY --format csv\n"),
                             declare};

}  // namespace kesu
