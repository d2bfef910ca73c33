// SPDX-License-Identifier: Apache-2.0
// A store on disk: finding, reading and writing ticket files. Reads take no lock and write nothing. What a write
// reported as done is on disk, and a write only ever adds bytes at the end of a file (docs/architecture.md). Knows
// nothing of rules: what an event says is the caller's.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kesu/core/action.hpp"
#include "kesu/core/disk.hpp"
#include "kesu/core/evidence.hpp"
#include "kesu/core/ids.hpp"
#include "kesu/core/redaction.hpp"
#include "kesu/core/ticket.hpp"
#include "kesu/store/config.hpp"

namespace kesu {

/// A case file, its path and its bytes as read: a ticket or an action.
struct StoredTicket {
  Ticket ticket;
  std::string path;  ///< relative to the store, with '/'
  std::string bytes;
  Problems warnings;  ///< accepted oddities: CRLF, BOM
  /// The file below private/, if one belongs to the ticket and could be read. `ticket` has what stands in it; `bytes`
  /// have a marker in its place.
  std::optional<std::string> personal;
};

/// Everything that could be read, sorted by ID, and every problem with the rest. No bad file hides another.
struct AllTickets {
  std::vector<StoredTicket> tickets;
  Problems problems;
  Problems warnings;
};

/// Which look-ups are allowed to be vague.
enum class Lookup : std::uint8_t {
  kReading,      ///< any unambiguous suffix of 4 or more symbols will do
  kWholeIdOnly,  ///< a writing verb without a terminal
};

class Writer;

/// What a write left on disk.
struct Written {
  std::vector<TicketId> created;   ///< in order of Writer::create
  std::vector<TicketId> tickets;   ///< all that were written, sorted
  std::vector<std::string> paths;  ///< relative to the store, sorted, each once; without those that were removed
  std::vector<std::string> left;   ///< should have been removed, and is there still
  Problems warnings;               ///< it is on disk all the same: the git commit of `commit: auto` failed
};

class Store {
 public:
  /// Opens the store at `root`. `disk` must outlive it. Failures: kesu.yaml unreadable or wrong (kInvalidData), too new
  /// (kEnvironment).
  [[nodiscard]] static Result<Store> open(Disk& disk, std::string root);

  [[nodiscard]] const StoreConfig& config() const;
  [[nodiscard]] const Zone& zone() const;
  [[nodiscard]] const std::string& root() const;
  [[nodiscard]] Disk& disk() const;
  /// A path relative to the store as messages name it: relative to the working directory if that is shorter.
  [[nodiscard]] std::string shown_path(std::string_view relative) const;
  /// For decoding documents of this store: day starts in its zone, problems to `problems`.
  [[nodiscard]] DecodeContext decode_context(std::string file, Problems& problems) const;

  /// "tickets/2026/03/KS-260311-7F3QXMY.yaml"; of an action "actions/CA-260401-M2K8PAY.yaml".
  [[nodiscard]] static std::string path_of(const TicketId& id);
  /// "private/2026/03/KS-260311-7F3QXMY.yaml": who complains, where the store keeps that apart.
  [[nodiscard]] static std::string personal_path_of(const TicketId& id);
  /// "evidence/KS-260311-7F3QXMY".
  [[nodiscard]] static std::string evidence_directory_of(const TicketId& id);
  /// The ID a user means. Whole IDs are checked by their check symbol before looking. Former IDs (`formerly:`) are
  /// found too. Failures kNotFound: mistyped, none, an action's, or ambiguous (the message lists up to five
  /// candidates).
  [[nodiscard]] Result<TicketId> find(std::string_view typed, Lookup lookup) const;
  /// The same for the ID of an action.
  [[nodiscard]] Result<TicketId> find_action(std::string_view typed, Lookup lookup) const;
  /// Reads one ticket. Failures: kNotFound, kInvalidData (the first problem; all of them in `problems` if given),
  /// kEnvironment.
  [[nodiscard]] Result<StoredTicket> load(const TicketId& id, Problems* problems = nullptr) const;
  /// Reads every ticket, on two threads.
  [[nodiscard]] AllTickets load_all() const;
  /// Reads every action. A store without actions/ has none.
  [[nodiscard]] AllTickets load_actions() const;
  /// IDs of all ticket files by name, sorted, without reading them.
  [[nodiscard]] Result<std::vector<TicketId>> ids() const;
  /// The same of all actions.
  [[nodiscard]] Result<std::vector<TicketId>> action_ids() const;

  struct WriteOptions {
    Random random;                               ///< for IDs
    std::function<void()> after_stage;           ///< tests only: called between staging and renaming
    std::function<void(const Written&)> report;  ///< called when it is on disk, before write() returns
    std::string summary;                         ///< what the commit says with `commit: auto`
    std::optional<Seconds> lock_wait;            ///< how long to wait for others, if not as kesu.yaml says
  };
  /// Runs `work` under the store's lock and puts on disk, with one flush, all it staged, or nothing. If `work` fails
  /// nothing is written and its error is returned. In a git work tree, git's own index lock is held from re-reading the
  /// files to renaming; if git changed one of them meanwhile, `work` is run again on what is there now. `work` must
  /// therefore depend on nothing but what it loads through the Writer. A process that dies in the middle leaves each
  /// file old or new, of several perhaps some of each. Failures besides work's own: kEnvironment (lock busy, disk full,
  /// git at work, …), kInvalidData (a ticket's path leads through a link).
  [[nodiscard]] Result<Written> write(const std::function<Result<void>(Writer&)>& work,
                                      const WriteOptions& options) const;

 private:
  struct Data;
  std::shared_ptr<const Data> data_;
};

/// What a write may do. Lives for one run of the work function.
class Writer {
 public:
  virtual ~Writer() = default;
  /// Reads a ticket as it is now, with what this work has already appended.
  [[nodiscard]] virtual Result<StoredTicket> load(const TicketId& id) = 0;
  /// Adds events to the end of a ticket; their id and `after` are set here. Nothing else of the file changes. The new
  /// bytes are read back twice before they count: by our reader as a whole, the new block by a second parser. Returns
  /// the ids given.
  [[nodiscard]] virtual Result<std::vector<EventId>> append(const TicketId& id, std::vector<Event> events) = 0;
  /// Replaces `values` in the file, and what is kept apart of it, by the marker and adds `event`, which names them, to
  /// its end: the one way in which earlier bytes change. Evidence files named in `evidence` are removed once that is
  /// on disk. Failures as append().
  [[nodiscard]] virtual Result<EventId> redact(const TicketId& id, std::span<const ErasedValue> values, Event event,
                                               std::span<const std::string> evidence) = 0;
  /// Makes a ticket from a complaint and its first events (the first must be `open`); ID from `opened` (the open
  /// event's `at` in the store's zone). Never replaces a file.
  [[nodiscard]] virtual Result<TicketId> create(const Complaint& complaint, std::vector<Event> events, Date opened) = 0;
  /// Makes an action from its header and first events, in the same way.
  [[nodiscard]] virtual Result<TicketId> create_action(const ActionPlan& plan, std::vector<Event> events,
                                                       Date opened) = 0;
  /// Puts a file of the store that is no case file: calendars/cn-2026.yaml. `path` is relative to the store. Failure
  /// kRefused if it is there with other bytes and is not to be replaced; with these bytes nothing is done.
  [[nodiscard]] virtual Result<void> put_file(const std::string& path, std::string bytes, bool may_replace) = 0;
  /// Keeps evidence of a ticket under its digest; bytes that are there already are not written again, whatever their
  /// extension. It is durable before any ticket of this write is. Failure kInvalidData: a file of that name has other
  /// bytes, or is none.
  [[nodiscard]] virtual Result<EvidenceName> put_evidence(const TicketId& id, std::string_view bytes,
                                                          std::string_view extension) = 0;
};

}  // namespace kesu
