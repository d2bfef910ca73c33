// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/store/merge.hpp"

#include "commands.hpp"
#include "session.hpp"

namespace kesu {

namespace {

struct Options {
  std::string base;
  std::string ours;
  std::string theirs;
  std::string path;
};

// git's contract: the result replaces %A; 0 means merged, 1 to 127 a conflict.
int run(Session& session, const Options& options) {
  Disk& disk = session.world().disk;
  std::string texts[3];
  const std::string* names[] = {&options.base, &options.ours, &options.theirs};
  for (std::size_t i = 0; i < 3; ++i) {
    auto read = disk.read(*names[i]);
    if (!read) {
      Error error = std::move(read.error());
      error.kind = ErrorKind::kEnvironment;  // git names files that it has just written
      return session.report(error);
    }
    texts[i] = std::move(*read);
  }
  auto merged = merge_tickets(texts[0], texts[1], texts[2], options.path.empty() ? options.ours : options.path);
  if (!merged) return session.report(merged.error());
  const std::string temporary = options.ours + ".kesu";
  if (auto made = disk.create(temporary, *merged); !made) return session.report(made.error());
  if (auto renamed = disk.rename(temporary, options.ours); !renamed) return session.report(renamed.error());
  return kExitDone;
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("BASE", options->base, tr("the common ancestor's file (%O)"))->type_name("")->required();
  app.add_option("OURS", options->ours, tr("our file, replaced by the result (%A)"))->type_name("")->required();
  app.add_option("THEIRS", options->theirs, tr("their file (%B)"))->type_name("")->required();
  app.add_option("PATH", options->path, tr("the path in the work tree (%P), for messages"))->type_name("");
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kMergeDriverCommand = {
    "merge-driver", Group::kStore, msgid("merge two versions of a ticket file, for git"),
    msgid("  git config merge.kesu.driver 'kesu merge-driver %O %A %B %P'   (kesu init does this)\n"), declare};

}  // namespace kesu
