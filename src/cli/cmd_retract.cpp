// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/correction.hpp"

#include "bulk.hpp"
#include "commands.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  std::string id;
  std::string event;
};

int run(Session& session, const Options& given) {
  Options options = given;
  options.bulk.ids = {options.id};
  return for_each_ticket(
      session, "retract", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        auto step = retract_event(writer, office, id, options.event, how);
        if (!step) return fail(std::move(step.error()));
        return Done{std::move(*step), say("retracted {0}", options.event)};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("ID", options->id, tr("the ticket"))->type_name("")->required();
  app.add_option("EVENT", options->event, tr("the event's id, as `kesu log` shows it"))->type_name("")->required();
  declare_step(app, options->bulk);
  app.add_option("--format", options->bulk.format, tr("table or json"))->type_name(tr("FORMAT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kRetractCommand = {
    "retract", Group::kCorrect, msgid("strike an event that should not have been recorded; it stays on paper"),
    msgid("  kesu retract KS-260311-7F3QXMY 5-QD4T --because 'Resolved the wrong ticket'\n"), declare};

}  // namespace kesu
