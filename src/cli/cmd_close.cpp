// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/handling.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "words.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  std::string as = "resolved";
  std::string of;
};

int run(Session& session, const Options& options) {
  CloseRequest request;
  auto as = word_option<CloseAs>(options.as, "--outcome");
  if (!as) return session.report(as.error());
  request.as = *as;
  if (!options.of.empty()) {
    auto store = session.store();
    if (!store) return session.report(store.error());
    auto other = (*store)->find(options.of, session.writing_lookup());
    if (!other) return session.report(other.error());
    request.of = *other;
  }
  return for_each_ticket(
      session, "close", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        CloseRequest one = request;
        one.options = how;
        auto step = close_ticket(writer, office, id, one);
        if (!step) return fail(std::move(step.error()));
        return Done{std::move(*step), say("closed: {0}", display_name(one.as))};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("--outcome", options->as, say("{0}; resolved if not given", choices<CloseAs>()))
      ->type_name(tr("OUTCOME"));
  app.add_option("--of", options->of, tr("with --outcome duplicate: the ticket that stays"))->type_name("ID");
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kCloseCommand = {
    "close", Group::kProcedure, msgid("end a ticket"),
    msgid("  kesu close KS-260311-7F3QXMY\n"
          "  kesu close KS-260311-7F3QXMY --outcome withdrawn --because 'Complainant called it off'\n"
          "  kesu close KS-260311-9M2ABCD --outcome duplicate --of KS-260311-7F3QXMY\n"),
    declare};

}  // namespace kesu
