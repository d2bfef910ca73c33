// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"

#include "commands.hpp"
#include "listing.hpp"
#include "words.hpp"

namespace kesu {

namespace {

struct Options {
  FilterFlags filter;
  ListingFlags listing;
};

int run(Session& session, const Options& options) {
  auto chosen = select(session, options.filter, options.listing);
  if (!chosen) return session.report(chosen.error());
  const Views& views = chosen->views;
  if (session.options().quiet) {
    for (const TicketView& view : views.views)
      session.world().out << view.ticket->id.text << '\n';
    return session.report(views.problems);
  }
  return show_table(session, list_table(views.views, chosen->context), chosen->format, views.problems);
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_filter(app, options->filter);
  declare_listing(app, options->listing);
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kListCommand = {"list", Group::kLook, msgid("list tickets"),
                              msgid("  kesu list --status assigned --owner zhang.min\n"
                                    "  kesu list --category quality --priority urgent --due +2d\n"
                                    "  kesu list --open -q | kesu note - --text 'Office closed on Friday'\n"
                                    "  kesu list --format json | jq '.items[].id'\n"),
                              declare};

}  // namespace kesu
