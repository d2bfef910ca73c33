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
  std::string field;
  std::string value;
};

int run(Session& session, const Options& given) {
  Options options = given;
  options.bulk.ids = {options.id};
  auto value = read_text(session, options.value, {}, false);
  if (!value) return session.report(value.error());
  if (options.value == "-" && value->empty()) {
    return session.report(
        Error{ErrorKind::kUsage, tr("standard input is empty"), {}, tr("'' as the value empties a field")});
  }
  if (options.field == "received" && !value->empty()) {
    auto received = session.typed_time(*value);
    if (!received) {
      Error error = std::move(received.error());
      if (error.kind == ErrorKind::kUsage) error.kind = ErrorKind::kInvalidData;  // as for every other field
      return session.report(error);
    }
    *value = to_string(*received);
  }
  return for_each_ticket(
      session, "amend", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        auto step = amend_ticket(writer, office, id, {options.field, *value, how});
        if (!step) return fail(std::move(step.error()));
        return Done{std::move(*step), say("amended {0}", options.field)};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("ID", options->id, tr("the ticket"))->type_name("")->required();
  app.add_option("FIELD", options->field, tr("the field: subject, received, complainant.name, about.order, …"))
      ->type_name("")
      ->required();
  app.add_option("VALUE", options->value, tr("what it should say; - reads it from standard input, '' empties it"))
      ->type_name("")
      ->required();
  declare_step(app, options->bulk);
  app.add_option("--format", options->bulk.format, tr("table or json"))->type_name(tr("FORMAT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kAmendCommand = {
    "amend", Group::kCorrect, msgid("correct a fact of the complaint; the old value stays on paper"),
    msgid("  kesu amend KS-260311-7F3QXMY complainant.name 张珊 --because 'Misheard on the phone'\n"
          "  kesu amend KS-260311-7F3QXMY received '2026-03-11 08:50' --because 'Call log says so'\n"),
    declare};

}  // namespace kesu
