// SPDX-License-Identifier: Apache-2.0
// What listings have in common: filters, --as-of, --format, --reveal, and how a table with problems ends in an exit
// code.
#pragma once

#include <string>
#include <vector>

#include "kesu/report/tickets.hpp"

#include "session.hpp"

namespace CLI {
class App;
}

namespace kesu {

struct FilterFlags {
  std::vector<std::string> status, owner, department, category, priority, tag, kind, channel;
  std::string due;
  bool open_only = false;
  bool contested = false;
};

struct ListingFlags {
  std::string format = "table";
  std::string as_of;
  bool reveal = false;
};

void declare_filter(CLI::App& app, FilterFlags& flags);
void declare_listing(CLI::App& app, ListingFlags& flags);

/// The filter the flags describe. Failures kUsage; an unknown category is kInvalidData.
[[nodiscard]] Result<ListFilter> filter_of(Session& session, const FilterFlags& flags);

/// All tickets as of --as-of. With --as-of and no --now, now is that instant too.
[[nodiscard]] Result<Views> views_of(Session& session, const ListingFlags& flags);

/// Prints the table with the problems' places (standard error; "errors" in JSON). Returns the exit code of the
/// problems.
int show_table(Session& session, Table table, Format format, const Problems& problems);

}  // namespace kesu
