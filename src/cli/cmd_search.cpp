// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"

#include "commands.hpp"
#include "listing.hpp"

namespace kesu {

namespace {

struct Options {
  FilterFlags filter;
  ListingFlags listing;
  OrderFlags order;
};

int run(Session& session, const Options& options) {
  auto chosen = select(session, options.filter, options.listing);
  if (!chosen) return session.report(chosen.error());
  return show_list(session, *chosen, options.order);
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("TEXT", options->filter.words, tr("what is sought; several words must all be there"))
      ->type_name("")
      ->required();
  declare_filter(app, options->filter);
  declare_order(app, options->order);
  declare_listing(app, options->listing);
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kSearchCommand = {"search", Group::kLook, msgid("find tickets by what was written"),
                                msgid("  kesu search leak ceiling\n"
                                      "  kesu search 漏水 --open --sort -touched --limit 10\n"
                                      "  kesu search 'HT-2025-0412' -q | kesu note - --text 'The site is closed'\n"),
                                declare};

}  // namespace kesu
