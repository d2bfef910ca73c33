// SPDX-License-Identifier: Apache-2.0
// One run of kesu as a command sees it: the world, the options every command has, and store, rules, people and clock,
// opened when first asked for.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "kesu/procedure/office.hpp"
#include "kesu/procedure/repeats.hpp"
#include "kesu/report/sections.hpp"
#include "kesu/report/table.hpp"
#include "kesu/report/tickets.hpp"
#include "kesu/rules/rule_set.hpp"
#include "kesu/store/store.hpp"

#include "world.hpp"

namespace kesu {

/// Options that stand before or after any verb.
struct GlobalOptions {
  std::string store;
  std::string language;
  std::string now;
  std::string actor;
  std::string colour = "auto";  ///< auto, always, never
  bool quiet = false;
  int verbose = 0;
};

/// Every ticket of the store, folded, with its clocks: what lists and reports look at.
struct Views {
  std::vector<StoredTicket> tickets;  ///< owns what `views` point to
  std::vector<TicketView> views;
  Problems problems;  ///< of files that could not be read
};

/// What a ticket's decision may look at besides itself.
struct Neighbours {
  Views views;
  EarlierComplaints earlier;
};

class Session {
 public:
  Session(World& world, GlobalOptions options);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  [[nodiscard]] World& world() { return world_; }
  [[nodiscard]] const GlobalOptions& options() const { return options_; }

  /// The store, found by --store, KESU_STORE, or upwards from the working directory. Opened once.
  [[nodiscard]] Result<const Store*> store();
  /// The rules in force. All problems of the files are printed before the failure is returned; warnings go to standard
  /// error once.
  [[nodiscard]] Result<const RuleSet*> rules();
  /// The rules for verbs that only look: problems of the files go to `problems` once, and what could be read is there.
  [[nodiscard]] Result<const RuleSet*> rules_for_looking(Problems& problems);
  /// Now: --now, KESU_NOW or the clock.
  [[nodiscard]] Result<Instant> now();
  [[nodiscard]] bool clock_is_given() const;
  /// Makes `instant` now, unless --now was given: for --as-of.
  [[nodiscard]] Result<void> stand_at(Instant instant);
  /// Who acts: --as, KESU_USER, git's user.email looked up in people.yaml, the login name.
  [[nodiscard]] Result<std::string> actor();
  /// The same by the people of other rules than the store's, for who must not hear what is wrong with those.
  [[nodiscard]] Result<std::string> actor_among(const People& people);
  /// Store, rules, actor and clock together, for verbs that write.
  [[nodiscard]] Result<const Office*> office();
  /// The tickets beside the one that is written about, as they stood when first asked for; empty where they cannot be
  /// read.
  [[nodiscard]] const Neighbours& neighbours();
  /// How every verb writes: warnings of the write are printed, its tickets kept for recorded(). Chance is fixed by
  /// KESU_RANDOM only under a given clock that the store allows.
  [[nodiscard]] Store::WriteOptions write_options(std::string summary);
  /// The tickets that were written in this run.
  [[nodiscard]] const std::vector<TicketId>& recorded() const { return recorded_; }

  /// Reads and folds everything that is meant in earnest or, with its name, the tickets of one drill. `as_of` leaves
  /// out later events and tickets.
  [[nodiscard]] Result<Views> views(std::optional<Instant> as_of = std::nullopt, const std::string& drill = {});
  /// Reads and folds the tickets that `typed` names. Those that are not found or cannot be read go to `problems`.
  [[nodiscard]] Result<Views> some_views(const std::vector<std::string>& typed, std::optional<Instant> as_of,
                                         Problems& problems);
  /// Names and facts for listings.
  [[nodiscard]] Result<ListingContext> listing(const Views& views, bool reveal);
  /// A time as people type it.
  [[nodiscard]] Result<Timestamp> typed_time(const std::string& text);
  /// Standard input can be read once; who asks second is refused (kUsage).
  [[nodiscard]] Result<void> take_input();
  /// How vague an ID may be for a writing verb.
  [[nodiscard]] Lookup writing_lookup() const;

  /// "kesu: file:line:col: message" and the hint on a line of its own, to standard error. Returns the exit code.
  int report(const Error& error);
  /// All of them; the exit code of the worst.
  int report(const Problems& problems);
  /// Odd but accepted: "kesu: warning: …".
  void warn(const Error& error);
  void warn(const std::string& message);
  /// A line for a person who watches, to standard error; silent with -q.
  void tell(const std::string& line);
  /// Whether standard output takes colour.
  [[nodiscard]] bool use_colour() const;
  /// Renders to standard output.
  void print(const Table& table, Format format);
  /// The same for several tables; the exit code, kUsage's if they do not come in that form.
  int print(const Sections& sections, Format format);

 private:
  [[nodiscard]] RenderOptions render_options() const;
  [[nodiscard]] Result<void> fold_into(Views& views, std::optional<Instant> as_of);

  World& world_;
  GlobalOptions options_;
  std::optional<Store> store_;
  std::optional<RuleSet> rules_;
  std::optional<RuleSet> partial_rules_;  // where the whole set cannot be read
  std::optional<Instant> now_;
  std::optional<std::string> actor_;
  std::vector<TicketId> recorded_;
  bool input_taken_ = false;
  std::unique_ptr<Office> office_;
  std::unique_ptr<Neighbours> neighbours_;  // for repeats and load
};

}  // namespace kesu
