// SPDX-License-Identifier: Apache-2.0
#include "command.hpp"

#include <doctest/doctest.h>

#include "usage.hpp"

namespace kesu {

TEST_CASE("every command that people call has a summary, examples and help that shows both") {
  for (const Command& command : commands()) {
    if (command.group == Group::kPlumbing) continue;
    CAPTURE(command.name);
    CHECK(*command.summary != '\0');
    CHECK(std::string_view(command.examples).find("kesu ") != std::string_view::npos);
    const std::string help = help_of(command.name);
    CHECK(help.find(command.summary) != std::string::npos);
    CHECK(help.find("Examples:") != std::string::npos);
  }
}

TEST_CASE("a command is found by its name and by nothing else") {
  REQUIRE(find_command("open") != nullptr);
  CHECK(find_command("open")->name == "open");
  CHECK(find_command("ope") == nullptr);
  CHECK(find_command("") == nullptr);
}

TEST_CASE("the option names of a verb include its own and the global ones") {
  const auto names = option_names("close");
  CHECK(std::find(names.begin(), names.end(), "--outcome") != names.end());
  CHECK(std::find(names.begin(), names.end(), "--store") != names.end());
  CHECK(std::find(names.begin(), names.end(), "--subject") == names.end());
}

}  // namespace kesu
