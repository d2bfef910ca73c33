// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"

#include "commands.hpp"
#include "remind_run.hpp"

namespace kesu {

namespace {

struct Options {
  bool dry_run = false;
  std::string format;
};

int run(Session& session, const Options& options) {
  if (options.dry_run) return rehearse_reminding(session, options.format.empty() ? "table" : options.format);
  if (!options.format.empty()) {
    return session.report(Error{ErrorKind::kUsage,
                                tr("--format is the form of what --dry-run shows"),
                                {},
                                tr("add --dry-run, or leave --format out")});
  }
  return remind(session);
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_flag("-n,--dry-run", options->dry_run, tr("show who would be told what; send and write nothing"));
  app.add_option("--format", options->format, tr("table, json, csv, md or html"))->type_name(tr("FORMAT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kRemindCommand = {"remind", Group::kLook,
                                msgid("tell people what is due, late or escalated, each thing once (for cron)"),
                                msgid("  kesu remind --dry-run\n"
                                      "  */5 * * * *  kesu --store /srv/complaints remind\n"
                                      "  kesu remind -v\n"),
                                declare};

}  // namespace kesu
