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
  declare_filter(app, options->filter);
  declare_order(app, options->order);
  declare_listing(app, options->listing);
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kListCommand = {"list", Group::kLook, msgid("list tickets"),
                              msgid("  kesu list --status assigned --owner zhang.min\n"
                                    "  kesu list --category quality --priority urgent --due +2d\n"
                                    "  kesu list --filter 'overdue and not owner = me' --sort -severity --limit 20\n"
                                    "  kesu list --open -q | kesu note - --text 'Office closed on Friday'\n"
                                    "  kesu list --format json | jq '.items[].id'\n"),
                              declare};

}  // namespace kesu
