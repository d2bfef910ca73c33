// SPDX-License-Identifier: Apache-2.0
// The journal of notices, .kesu/notices: what somebody was to be told, and what became of it (docs/file-formats.md). It
// only grows, every line is on disk before anything rests on it, and a line that a dying process left unfinished is
// recognised. So a notice goes once, whatever is killed when. It knows nothing of how notices are worded or sent.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kesu/core/ids.hpp"
#include "kesu/core/result.hpp"
#include "kesu/store/store.hpp"

namespace kesu {

/// Something that is told once: that a clock of a ticket reached a point.
struct NoticePoint {
  TicketId ticket;
  std::string clock;  ///< empty: it is about the ticket itself
  int cycle = 0;      ///< of the clock; 0 where there is none
  std::string kind;   ///< warn, escalate, notify, event
  std::string point;  ///< the threshold as to_string(ClockPoint) has it, the rule, or the event's id

  auto operator<=>(const NoticePoint&) const = default;
};

enum class NoticeState : std::uint8_t {
  kPlanned,  ///< nothing was done yet
  kSending,  ///< it was handed over, and nobody knows what came of it
  kSent,
  kFailed,    ///< it did not go
  kReplaced,  ///< did not go, and another notice says the same and more
  kLapsed,    ///< did not go, and there is nothing to tell any more
};

/// One notice to one recipient.
struct JournaledNotice {
  std::string id;
  std::string to;  ///< person or department
  std::vector<NoticePoint> points;
  NoticeState state = NoticeState::kPlanned;

  /// Neither gone nor given up.
  [[nodiscard]] bool is_open() const { return state <= NoticeState::kSending || state == NoticeState::kFailed; }
};

/// "N-" and 12 hex digits that depend on the recipient and the points alone: the same notice always has the same id, so
/// whoever is handed it twice can tell. The order of points does not count.
std::string notice_id(std::string_view to, std::vector<NoticePoint> points);

/// What one run adds to the journal, in one piece.
struct NoticePlan {
  std::vector<JournaledNotice> notices;                       ///< new ones
  std::vector<NoticePoint> unheard;                           ///< points that there is nobody to be told of
  std::vector<std::pair<std::string, std::string>> replaced;  ///< notice, and the one in its place
  std::vector<std::string> lapsed;                            ///< notices

  [[nodiscard]] bool empty() const { return notices.empty() && unheard.empty() && replaced.empty() && lapsed.empty(); }
};

class NoticeJournal {
 public:
  /// Takes the lock of notices, reads the journal, cuts off what a dying process left unfinished, and moves damaged
  /// lines to the file .damaged beside it. `at` stands in every line that is added. Failures kEnvironment: another
  /// process has the lock, the disk, a journal of a newer program.
  [[nodiscard]] static Result<NoticeJournal> open(const Store& store, Timestamp at);
  /// Reads without lock, to look only.
  [[nodiscard]] static Result<NoticeJournal> look(const Store& store);

  /// Lines in the middle that are not what was written. What they said is not known; but a notice that was being handed
  /// over in the line before counts as sent, and so does one whose own line is lost and that was handed over.
  [[nodiscard]] const Problems& damage() const { return damage_; }
  /// What somebody was told, is to be told, or would have been told, had anybody been there.
  [[nodiscard]] const std::set<NoticePoint>& points() const { return points_; }
  /// All notices, in the order they were planned.
  [[nodiscard]] const std::vector<JournaledNotice>& notices() const { return notices_; }

  /// kPlanned for a notice that is not there.
  [[nodiscard]] NoticeState state_of(const std::string& id) const;

  /// Adds all of `plan` or, if it fails, nothing.
  [[nodiscard]] Result<void> plan(const NoticePlan& plan);
  /// The notice is about to be handed over.
  [[nodiscard]] Result<void> begin(const std::string& id, std::string_view channel);
  /// It went, or did not: then `why` says why.
  [[nodiscard]] Result<void> settle(const std::string& id, const std::string& why);
  /// Another process settled it so with a copy of this journal.
  void take_as_settled(const std::string& id, const std::string& why);
  /// Another process that worked with a copy of this journal died: reads what is there, as open() does.
  [[nodiscard]] Result<void> reread();

 private:
  using Fields = std::vector<std::string>;
  NoticeJournal(const Store& store, Timestamp at);
  [[nodiscard]] Result<std::size_t> read();
  [[nodiscard]] Result<void> add(std::vector<Fields> lines);
  void take_damaged(std::string_view line, Place at);
  [[nodiscard]] Result<void> mend();
  [[nodiscard]] std::string line_of(Fields fields) const;
  void settle_orphan(const std::string& id, NoticeState state);
  [[nodiscard]] Result<void> take_in(const Fields& line);
  void set_state(const std::string& id, NoticeState state);

  const Store* store_;
  Timestamp at_;
  std::string path_;
  std::shared_ptr<void> lock_;
  bool has_header_ = false;
  bool name_is_safe_ = false;
  std::vector<JournaledNotice> notices_;
  std::map<std::string, std::size_t> by_id_;
  std::map<std::string, std::vector<NoticePoint>> unclaimed_;  // points whose notice is not there yet
  std::set<NoticePoint> points_;
  Problems damage_;
  std::string whole_;        // the lines that are what was written, with what takes the place of others
  std::string damaged_;      // the others
  std::string handed_over_;  // the notice of the line before, if that says that it is about to be
};

}  // namespace kesu
