// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <tuple>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/authority.hpp"
#include "kesu/store/check.hpp"

#include "commands.hpp"
#include "filter_setting.hpp"
#include "rule_source.hpp"
#include "session.hpp"

namespace kesu {

namespace {

int run(Session& session) {
  auto store = session.store();
  if (!store) return session.report(store.error());
  auto now = session.now();
  if (!now) return session.report(now.error());
  int code = kExitDone;
  Problems findings = check_store(**store, *now);
  if (auto rules = session.rules(); !rules) {
    code = session.report(rules.error());
  } else {
    if (!(*rules)->warnings.empty()) code = exit_code(ErrorKind::kNegative);  // they have been told
    Problems rights =
        check_rights(**store, **rules, rule_places(**store, session.world()), (*store)->zone().date_of(*now));
    std::move(rights.begin(), rights.end(), std::back_inserter(findings));
    check_named_filters(session, findings);
    std::stable_sort(findings.begin(), findings.end(), [](const Error& a, const Error& b) {
      return std::tie(a.at.file, a.at.line) < std::tie(b.at.file, b.at.line);
    });
  }
  code = worse_exit_code(code, session.report(findings));
  if (code == kExitDone && session.options().verbose > 0) session.tell(tr("nothing found"));
  return code;
}

Runner declare(CLI::App&) {
  return [](Session& session) { return run(session); };
}

}  // namespace

const Command kCheckCommand = {"check", Group::kLook,
                               msgid("look through the archive for what is broken, missing, out of order or cannot be"),
                               msgid("  kesu check\n"
                                     "  kesu check || mail -s 'complaints: check failed' office@example.org\n"),
                               declare};

}  // namespace kesu
