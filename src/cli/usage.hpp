// SPDX-License-Identifier: Apache-2.0
// The command line as CLI11 sees it: global options, the verb's options, help, and usage errors in kesu's own words and
// the user's language.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/result.hpp"

#include "command.hpp"
#include "session.hpp"

namespace kesu {

/// What parsing came to: something to run, or a text to show.
struct ParsedLine {
  Runner runner;
  std::string help;       ///< not empty: show this instead
  bool is_error = false;  ///< the help answers a call without a verb
};

class CommandLine {
 public:
  /// Declares all verbs by name, and the options of `verb` only: describing thirty commands for one would cost more
  /// than most of them. `options` receives the global options and must outlive this.
  CommandLine(GlobalOptions& options, std::string_view verb);
  ~CommandLine();
  CommandLine(const CommandLine&) = delete;
  CommandLine& operator=(const CommandLine&) = delete;

  /// Failure kUsage with what would be right as hint.
  [[nodiscard]] Result<ParsedLine> parse(const std::vector<std::string>& arguments);
  /// Long option names in effect, sorted.
  [[nodiscard]] std::vector<std::string> names() const;
  /// Names of the commands below the verb.
  [[nodiscard]] std::vector<std::string> nested() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// The --help text of one command ("" for kesu itself).
std::string help_of(std::string_view verb);

/// The names of the commands below `verb` ("overdue", "due" for report), in the order of its help; empty for most.
std::vector<std::string> nested_names(std::string_view verb);

/// The long names of the options of `verb` with the global ones, "--because", …: for completion and suggestions.
std::vector<std::string> option_names(std::string_view verb);

}  // namespace kesu
