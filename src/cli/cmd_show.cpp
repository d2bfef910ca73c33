// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/report/case_file.hpp"

#include "action_list.hpp"
#include "bulk.hpp"
#include "commands.hpp"
#include "listing.hpp"

namespace kesu {

namespace {

struct Options {
  std::vector<std::string> ids;
  ListingFlags listing;
};

int run(Session& session, const Options& options) {
  const bool yaml = options.listing.format == "yaml";
  auto format = yaml ? Result<Format>(Format::kTable) : parse_format(options.listing.format);
  if (!format) return session.report(format.error());
  if (*format != Format::kTable && *format != Format::kJson) {
    return session.report(Error{
        ErrorKind::kUsage, say("show has no format '{0}'", options.listing.format), {}, tr("table, json or yaml")});
  }
  Problems problems;
  const auto typed = typed_ids(session, options.ids);
  if (!typed) return session.report(typed.error());
  auto as_of = stand_as_of(session, options.listing);
  if (!as_of) return session.report(as_of.error());
  auto views = session.some_views(*typed, *as_of, problems);
  if (!views) return session.report(views.error());
  auto context = session.listing(*views, options.listing.reveal);
  if (!context) return session.report(context.error());
  auto actions = read_actions(session, *as_of);
  if (!actions) return session.report(actions.error());
  name_actions(views->views, *actions, options.listing.reveal);
  problems.insert(problems.end(), actions->problems.begin(), actions->problems.end());
  std::ostream& out = session.world().out;
  if (*format == Format::kJson) {
    out << case_json(views->views, *context, problems);
  } else if (yaml) {
    // The file itself, unmasked: asked for by name.
    for (std::size_t i = 0; i < views->tickets.size(); ++i)
      out << (i > 0 ? "---\n" : "") << views->tickets[i].bytes;
  } else {
    for (std::size_t i = 0; i < views->views.size(); ++i) {
      if (i > 0) out << '\n';
      out << case_sheet(views->views[i], *context, session.world().width, session.use_colour());
    }
  }
  mention_renumbered(session, *views);
  return session.report(problems);
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("ID", options->ids,
                 tr("tickets; an unambiguous end of 4 or more symbols will do; - reads standard input"))
      ->type_name("")
      ->required();
  app.add_option("--format", options->listing.format, tr("table, json or yaml (the file itself, unmasked)"))
      ->type_name(tr("FORMAT"));
  app.add_option("--as-of", options->listing.as_of, tr("as things stood then: leave out what happened later"))
      ->type_name(tr("TIME"));
  app.add_flag("--reveal", options->listing.reveal, tr("show personal data unmasked"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kShowCommand = {"show", Group::kLook, msgid("show a ticket: facts, state, clocks"),
                              msgid("  kesu show QXMY\n"
                                    "  kesu show KS-260311-7F3QXMY --format json | jq .items[0].clocks\n"
                                    "  kesu show KS-260311-7F3QXMY --reveal\n"),
                              declare};

}  // namespace kesu
