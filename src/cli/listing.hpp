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
  bool escalated = false;
};

struct ListingFlags {
  std::string format = "table";
  std::string as_of;
  bool reveal = false;
};

void declare_filter(CLI::App& app, FilterFlags& flags);
void declare_listing(CLI::App& app, ListingFlags& flags);

/// What a listing is about to show.
struct Selection {
  Format format;
  Views views;  ///< `views.views` are those that pass the filter
  ListingContext context;
};

/// The tickets that the flags describe, as of --as-of. With --as-of and no --now, now is that instant too. Failures
/// kUsage: words that are none, and a category that neither the rules nor any ticket knows.
[[nodiscard]] Result<Selection> select(Session& session, const FilterFlags& flags, const ListingFlags& listing);

/// Prints the table with the problems' places (standard error; "errors" in JSON). Returns the exit code of the
/// problems.
int show_table(Session& session, Table table, Format format, const Problems& problems);

}  // namespace kesu
