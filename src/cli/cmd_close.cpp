// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/handling.hpp"
#include "kesu/rules/gates.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "words.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  std::string as = "resolved";
  std::string of;
  std::vector<std::string> without;
  std::string forum;
  std::string body;
  std::string reference;
  bool confirmed = false;
};

Result<void> take_words(const Options& options, CloseRequest& request) {
  auto as = word_option<CloseAs>(options.as, "--outcome");
  if (!as) return fail(std::move(as.error()));
  request.as = *as;
  auto forum = optional_word<Forum>(options.forum, "--forum");
  if (!forum) return fail(std::move(forum.error()));
  request.forum = *forum;
  const std::vector<std::string_view> needs = gate_needs();
  for (const std::string& one : options.without) {
    if (std::find(needs.begin(), needs.end(), one) == needs.end())
      return fail(ErrorKind::kUsage, say("{0} cannot be '{1}'", "--without", one), {}, suggest(one, needs));
  }
  request.without = options.without;
  request.body = options.body;
  request.reference = options.reference;
  request.confirmed = options.confirmed;
  return {};
}

int run(Session& session, const Options& options) {
  CloseRequest request;
  if (auto taken = take_words(options, request); !taken) return session.report(taken.error());
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
  app.add_flag("--confirmed", options->confirmed, tr("the complainant confirmed that it is settled"));
  app.add_option("--without", options->without,
                 tr("what the rules ask for and is missing, for the reason given: confirmation, third_party, …"))
      ->type_name(tr("NEED"))
      ->delimiter(',')
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  app.add_option("--forum", options->forum, say("with --outcome external: {0}", choices<Forum>()))
      ->type_name(tr("FORUM"));
  app.add_option("--body", options->body, tr("with --forum: the name of the body"))->type_name(tr("NAME"));
  app.add_option("--reference", options->reference, tr("with --forum: the reference it has there"))
      ->type_name(tr("TEXT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kCloseCommand = {
    "close", Group::kProcedure, msgid("end a ticket"),
    msgid("  kesu close KS-260311-7F3QXMY --confirmed\n"
          "  kesu close KS-260311-7F3QXMY --without confirmation --because 'Not reached in three attempts'\n"
          "  kesu close KS-260311-7F3QXMY --outcome withdrawn --because 'Complainant called it off'\n"
          "  kesu close KS-260311-9M2ABCD --outcome duplicate --of KS-260311-7F3QXMY\n"),
    declare};

}  // namespace kesu
