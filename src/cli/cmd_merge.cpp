// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/store/git.hpp"
#include "kesu/store/merge.hpp"

#include "commands.hpp"
#include "session.hpp"

namespace kesu {

namespace {

int run(Session& session) {
  auto store = session.store();
  if (!store) return session.report(store.error());
  auto mended = mend_conflicts(**store);
  if (!mended) return session.report(mended.error());
  // Where git merged lines this clone has no driver, or one that is gone.
  if (!mended->empty() && merge_driver((*store)->root()) == MergeDriver::kGone) {
    if (auto set = set_merge_driver((*store)->root(), session.world().program); !set) session.warn(set.error());
  }
  for (const std::string& path : *mended)
    session.world().out << path << '\n';
  if (mended->empty()) {
    session.tell(tr("git has no unmerged tickets here"));
  } else {
    session.tell(tr("merged and staged; git commit concludes the merge"));
  }
  return kExitDone;
}

Runner declare(CLI::App&) {
  return [](Session& session) { return run(session); };
}

}  // namespace

const Command kMergeCommand = {"merge", Group::kStore,
                               msgid("mend tickets that git left in conflict: the union of both histories"),
                               msgid("  git pull || { kesu merge && git commit --no-edit; }\n"), declare};

}  // namespace kesu
