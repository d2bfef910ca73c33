// SPDX-License-Identifier: Apache-2.0
// The subcommands of `kesu rules`, each in a file of its name.
#pragma once

#include <string>

#include "session.hpp"

namespace kesu {

/// What the subcommands may be told; each reads its own.
struct RulesOptions {
  std::string id;
  std::string rules;  ///< a rule set other than the one in force (rule_source.hpp)
  std::string format = "table";
  std::string since;
  std::string until;
  std::string before;  ///< the rule sets that diff compares
  std::string after;
  std::string file;     ///< that show prints
  std::string version;  ///< what publish is told
  std::string by;
  std::string because;
  std::string change;
  std::string effective;
  std::string review_by;
};

/// Says what is wrong with a rule set: what cannot be read with exit 4, what nobody can have meant with exit 1.
int rules_check(Session& session, const RulesOptions& options);
/// Holds the examples of tests.yaml against the rules: exit 1 if any fails.
int rules_test(Session& session, const RulesOptions& options);
/// What other rules would have done with past tickets.
int rules_simulate(Session& session, const RulesOptions& options);
/// What differs between two rule sets, and which due times that moves.
int rules_diff(Session& session, const RulesOptions& options);
/// Publishes the rules in force under a number.
int rules_publish(Session& session, const RulesOptions& options);
/// What has been published.
int rules_versions(Session& session, const RulesOptions& options);
/// What a rule set is: its plan and its files.
int rules_show(Session& session, const RulesOptions& options);
/// Why a ticket stands where it stands: every rule tried, every clock.
int rules_explain(Session& session, const RulesOptions& options);

}  // namespace kesu
