// SPDX-License-Identifier: Apache-2.0
// What listings have in common: filters, --as-of, --format, --reveal, and how a table with problems ends in an exit
// code.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/report/filter.hpp"
#include "kesu/report/tickets.hpp"

#include "session.hpp"

namespace CLI {
class App;
}

namespace kesu {

struct FilterFlags {
  std::vector<std::string> filter;  ///< in the language of filters (report/filter.hpp), or @NAME
  std::vector<std::string> status, owner, department, category, priority, tag, kind, channel;
  std::vector<std::string> words;  ///< all of them stand somewhere in it
  std::string due;
  std::string drill;  ///< the tickets of that drill, and no others; empty: those meant in earnest
  bool open_only = false;
  bool contested = false;
  bool escalated = false;
  bool external = false;
  bool unanswered = false;
};

/// Whether any of them is given that picks out some of the tickets meant in earnest.
bool is_filtered(const FilterFlags& flags);

struct ListingFlags {
  std::string format = "table";
  std::string as_of;
  bool reveal = false;
};

/// The order of a list, and how much of it.
struct OrderFlags {
  std::string sort = "received";
  int limit = 0;  ///< 0: all
};

/// Declares --filter alone.
void declare_filter_text(CLI::App& app, std::vector<std::string>& texts);
/// Declares --filter and the flags for what is asked for most.
void declare_filter(CLI::App& app, FilterFlags& flags);
void declare_listing(CLI::App& app, ListingFlags& flags);
/// Declares --sort and --limit.
void declare_order(CLI::App& app, OrderFlags& flags);

/// The instant of --as-of, if it was given. Without --now, now is that instant too from then on: ask once.
[[nodiscard]] Result<std::optional<Instant>> stand_as_of(Session& session, const ListingFlags& flags);

/// What a listing is about to show.
struct Selection {
  Format format;
  Views views;  ///< `views.views` are those that pass the filter
  ListingContext context;
  std::optional<Instant> as_of;
};

/// The tickets that the flags describe, as of --as-of. With --as-of and no --now, now is that instant too. Failures
/// kUsage: words that are none, and a category that neither the rules nor any ticket knows.
[[nodiscard]] Result<Selection> select(Session& session, const FilterFlags& flags, const ListingFlags& listing);

/// Puts the tickets in the order asked for, cuts off what is beyond the limit and shows the rest as `kesu list` does;
/// only the IDs with -q. Returns the exit code; kUsage's for an unknown order.
int show_list(Session& session, Selection& chosen, const OrderFlags& order);

/// The filter that these texts make together. Failures kUsage, at their places.
[[nodiscard]] Result<Filter> typed_filter(Session& session, const std::vector<std::string>& texts, const Views& views);

/// Says to whoever watches which other ticket had the ID of one of these until a merge.
void mention_renumbered(Session& session, const Views& views);

/// Prints the table with the problems' places (standard error; "errors" in JSON). Returns the exit code of the
/// problems.
int show_table(Session& session, Table table, Format format, const Problems& problems);

}  // namespace kesu
