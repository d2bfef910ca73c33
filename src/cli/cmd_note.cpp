// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/procedure/handling.hpp"

#include "bulk.hpp"
#include "commands.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  std::string text;
};

int run(Session& session, const Options& options) {
  auto text = read_text(session, options.text, tr("# The note. Lines that begin with # are dropped.\n"), true);
  if (!text) return session.report(text.error());
  return for_each_ticket(
      session, "note", options.bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        auto step = note_ticket(writer, office, id, *text, how);
        if (!step) return fail(std::move(step.error()));
        const std::string line = say("noted {0}", to_string(step->event));
        return Done{std::move(*step), line};
      });
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("-t,--text,-m", options->text, tr("the note; - reads it from standard input, none opens the editor"))
      ->type_name(tr("TEXT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kNoteCommand = {"note", Group::kRecord, msgid("add a note to a ticket"),
                              msgid("  kesu note KS-260311-7F3QXMY --text 'Plumber comes on Friday'\n"
                                    "  dmesg | kesu note KS-260311-7F3QXMY --text -\n"
                                    "  kesu list -q --owner zhang.min | kesu note - --text 'Handed over to Li Na'\n"),
                              declare};

}  // namespace kesu
