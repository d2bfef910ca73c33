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
  std::string as = "update";
  std::string channel;
  std::string text;
  std::string promise;
};

Result<ContactRequest> request_of(Session& session, const Options& options) {
  ContactRequest request;
  auto as = word_option<ContactKind>(options.as, "--kind");
  if (!as) return fail(std::move(as.error()));
  request.as = *as;
  auto channel = optional_word<Channel>(options.channel, "--channel");
  if (!channel) return fail(std::move(channel.error()));
  request.channel = *channel;
  if (!options.promise.empty()) {
    auto promise = session.typed_time(options.promise);
    if (!promise) return fail(std::move(promise.error()));
    request.promise = *promise;
  }
  auto text = read_text(session, options.text, tr("# What was said. Lines that begin with # are dropped.\n"),
                        request.as != ContactKind::kAck);
  if (!text) return fail(std::move(text.error()));
  request.text = *text;
  return request;
}

int run(Session& session, const Options& options) {
  auto request = request_of(session, options);
  if (!request) return session.report(request.error());
  return for_each_ticket(
      session, "contact", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        ContactRequest one = *request;
        one.options = how;
        auto step = contact_ticket(writer, office, id, one);
        if (!step) return fail(std::move(step.error()));
        return Done{std::move(*step), say("contact recorded: {0}", display_name(one.as))};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("--kind", options->as, say("{0}; update if not given", choices<ContactKind>()))->type_name(tr("KIND"));
  app.add_option("--channel", options->channel, choices<Channel>())->type_name(tr("CHANNEL"));
  app.add_option("-t,--text,-m", options->text, tr("what was said; - reads it from standard input"))
      ->type_name(tr("TEXT"));
  app.add_option("--promise", options->promise, tr("when the complainant will hear from us next"))
      ->type_name(tr("TIME"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kContactCommand = {
    "contact", Group::kProcedure, msgid("record a contact with the complainant, out or in"),
    msgid("  kesu contact KS-260311-7F3QXMY --kind ack --channel phone\n"
          "  kesu contact KS-260311-7F3QXMY --kind decision --text 'We re-seal the threshold and pay the neighbour'\n"
          "  kesu contact KS-260311-7F3QXMY --kind inbound --text 'Asks when somebody will come'\n"
          "  kesu contact KS-260311-7F3QXMY --text 'Parts ordered' --promise +3d\n"),
    declare};

}  // namespace kesu
