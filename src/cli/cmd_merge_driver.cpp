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

Result<void> replace(Disk& disk, const std::string& path, std::string_view bytes) {
  const std::string temporary = path + ".kesu";
  if (auto made = disk.create(temporary, bytes); !made) return made;
  return disk.rename(temporary, path);
}

// git's contract: the result replaces %A; 0 means merged, 1 a conflict. Where nothing is put there our side alone
// stands in the work tree and reads as if it were the whole ticket.
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
  const int code = merged ? kExitDone : exit_code(ErrorKind::kNegative);
  if (!merged) session.report(merged.error());
  const auto replaced = replace(disk, options.ours, merged ? *merged : conflict_text(texts[1], texts[2]));
  return replaced ? code : session.report(replaced.error());
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
    msgid("  git config merge.kesu.driver 'kesu merge-driver %O %A %B %P'   (kesu init sets it up better)\n"), declare};

}  // namespace kesu
