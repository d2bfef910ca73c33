// SPDX-License-Identifier: Apache-2.0
// Verbs over many tickets: IDs from arguments and from standard input, one lock and one flush for all, an outcome for
// each.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "kesu/procedure/office.hpp"

#include "session.hpp"

namespace CLI {
class App;
}

namespace kesu {

/// What every writing verb over tickets takes.
struct BulkOptions {
  std::vector<std::string> ids;     ///< "-" reads more from standard input, one a line or separated by blanks
  std::vector<std::string> filter;  ///< tickets of which this holds, beside `ids`
  bool dry_run = false;
  std::string happened;
  std::string because;
  std::string format = "table";
  bool aside = false;  ///< outcomes for people go to standard error: standard output is for something else
};

/// Declares ID…, --filter, --dry-run, --happened, --because and --format.
void declare_bulk(CLI::App& app, BulkOptions& options);
/// Declares --happened and --because only.
void declare_step(CLI::App& app, BulkOptions& options);

/// One ticket's outcome: what was filed and a line for people ("classified quality.waterproofing, urgent (72)").
struct Done {
  Step step;
  std::string line;
};

/// The IDs as typed, "-" replaced by what standard input holds. Failures as read_input().
[[nodiscard]] Result<std::vector<std::string>> typed_ids(Session& session, const std::vector<std::string>& ids);

/// The IDs given, "-" replaced as by typed_ids(), and those of the tickets that --filter picks out. Failures: neither
/// is given, a wrong filter (kUsage), as read_input(); where a filter is to look at a ticket that cannot be read, what
/// is wrong with it.
[[nodiscard]] Result<std::vector<std::string>> chosen_ids(Session& session, const BulkOptions& options);

/// --format of a verb that writes: table or json. Failure kUsage.
[[nodiscard]] Result<Format> step_format(const BulkOptions& options);

/// --happened and --because as the procedure takes them.
[[nodiscard]] Result<StepOptions> step_options(Session& session, const BulkOptions& options);

/// Runs `step` for every ID in one write. A ticket that fails does not keep the others from being written; its error is
/// reported with its ID. Prints a line a ticket on standard output (only the ID with -q; the versioned envelope
/// "kesu/<verb>/1" with --format json, each item with its own code). With --dry-run everything is done but the writing.
/// Returns the exit code.
int for_each_ticket(
    Session& session, std::string_view verb, const BulkOptions& options,
    const std::function<Result<Done>(Writer&, const Office&, const TicketId&, const StepOptions&)>& step);

/// The text of `--text` / an argument: "-" reads standard input to its end; empty on a terminal opens $VISUAL or
/// $EDITOR with `template_text`. Failure kUsage/kEnvironment.
[[nodiscard]] Result<std::string> read_text(Session& session, const std::string& given,
                                            const std::string& template_text, bool may_edit);

}  // namespace kesu
