// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/linking.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "words.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  std::string to;
  std::string kind = "related";
  std::string text;
};

int run(Session& session, const Options& options) {
  LinkRequest request;
  const auto relations = ticket_relations();
  request.as = options.kind;
  std::replace(request.as.begin(), request.as.end(), '-', '_');
  if (std::find(relations.begin(), relations.end(), request.as) == relations.end()) {
    return session.report(Error{ErrorKind::kUsage,
                                say("{0} cannot be '{1}'", "--kind", options.kind),
                                {},
                                suggest(options.kind, {relations.begin(), relations.end()})});
  }
  auto text = read_text(session, options.text, {}, false);
  if (!text) return session.report(text.error());
  request.text = *text;
  auto store = session.store();
  if (!store) return session.report(store.error());
  auto to = (*store)->find(options.to, session.writing_lookup());
  if (!to) return session.report(to.error());
  request.to = *to;
  return for_each_ticket(
      session, "link", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        LinkRequest one = request;
        one.options = how;
        auto step = link_ticket(writer, office, id, one);
        if (!step) return fail(std::move(step.error()));
        return Done{std::move(*step), say("linked with {0}", one.to.text)};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("--to", options->to, tr("the ticket that it belongs to"))->type_name("ID")->required();
  app.add_option("--kind", options->kind, tr("how: related (if not given), repeat, duplicate, part_of"))
      ->type_name(tr("KIND"));
  app.add_option("-t,--text,-m", options->text, tr("a remark; - reads it from standard input"))->type_name(tr("TEXT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kLinkCommand = {"link", Group::kProcedure, msgid("say that a ticket belongs to another one"),
                              msgid("  kesu link KS-260320-9M2ABCD --to KS-260311-7F3QXMY --kind repeat\n"
                                    "  kesu list -q --filter 'tag = mass' | kesu link - --to KS-260311-7F3QXMY "
                                    "--kind part_of\n"),
                              declare};

}  // namespace kesu
