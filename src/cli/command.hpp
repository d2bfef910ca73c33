// SPDX-License-Identifier: Apache-2.0
// What a command is: a row in a table, a function that declares its options, a function that runs it. Adding one: see
// CONTRIBUTING.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

namespace CLI {
class App;
}

namespace kesu {

class Session;

/// Runs a command with the options it declared; returns the exit code.
using Runner = std::function<int(Session&)>;

/// Where a command stands in `kesu --help`.
enum class Group : std::uint8_t { kStore, kProcedure, kRecord, kCorrect, kLook, kRules, kPlumbing };

struct Command {
  std::string_view name;
  Group group;
  const char* summary;   ///< msgid: one line, imperative, no full stop
  const char* examples;  ///< msgid: lines "  kesu … \n" shown at the end of --help; empty for plumbing
  Runner (*declare)(CLI::App& app);
};

/// All commands, sorted by name.
std::span<const Command> commands();

/// The command called `name`, or nullptr.
const Command* find_command(std::string_view name);

/// Marks a message for the catalogue where it is stored, to be translated where it is shown.
constexpr const char* msgid(const char* text) {
  return text;
}

}  // namespace kesu
