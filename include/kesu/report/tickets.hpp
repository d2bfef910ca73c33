// SPDX-License-Identifier: Apache-2.0
// Listings about tickets: list, overdue, due. Which rows, in which order, with which columns; how they look is
// table.hpp's.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "kesu/core/fold.hpp"
#include "kesu/core/ticket.hpp"
#include "kesu/report/table.hpp"
#include "kesu/time/clock.hpp"

namespace kesu {

/// A corrective or preventive action that comes from a ticket, as that ticket's sheet names it.
struct LinkedAction {
  TicketId id;
  std::string title;
  ActionStatus status = ActionStatus::kOpen;
  std::string owed_by;         ///< empty: nobody owes anything
  std::optional<Instant> due;  ///< of what is owed
};

/// A ticket with all that listings need, computed once.
struct TicketView {
  const Ticket* ticket = nullptr;
  State state;
  std::vector<Clock> clocks;
  std::vector<LinkedAction> actions;  ///< where they are looked for; no listing does

  /// The running or paused clock that is due first, or nullptr.
  [[nodiscard]] const Clock* next_due() const;
  /// A wait is open at `now`.
  [[nodiscard]] bool waiting(Instant now) const;
};

/// What the rules say of a step, for people.
struct StepWords {
  std::string title;     ///< "Quality: take photographs"
  std::string who;       ///< whom it is left to; may be empty
  std::string evidence;  ///< what is wanted to show it; may be empty
};

/// What the rules call a field of the organisation's own, and its value, for people.
struct FieldWords {
  std::string label;  ///< empty: the rules know nothing of it
  std::string value;
};

/// How a listing names things and what it shows.
struct ListingContext {
  Instant now{};
  const Zone* zone = nullptr;                                  ///< times are shown in it
  bool reveal = false;                                         ///< personal data unmasked
  std::function<std::string(std::string_view)> category_name;  ///< for people; may be empty
  std::function<std::string(std::string_view)> person_name;    ///< for people; may be empty
  std::function<std::string(std::string_view)> department_name;
  std::function<std::string(std::string_view)> cause_name;  ///< of a root cause's code; may be empty
  std::function<std::string(std::string_view)> level_name;  ///< of a level of approval; may be empty
  std::function<StepWords(std::string_view)> step_words;    ///< for people, of clocks too; may be empty
  /// By "about.project" and the value as kept; may be empty.
  std::function<FieldWords(std::string_view, const std::string&)> field_words;
  /// What the rules require of such a complaint in that category and is missing, for people; may be empty.
  std::function<std::vector<std::string>(const Complaint&, std::string_view)> missing_fields;
  std::string store;  ///< facts for the foot
  std::string commit;
  std::optional<Instant> data_time;  ///< newest event
};

/// A clock's name as people read it ("resolution"); the name itself for one that a rule names.
std::string clock_label(std::string_view name);

/// The order of lists: by the time received, then by ID.
bool is_older(const TicketView& a, const TicketView& b);

/// The order of a list: "received", "due" (what is due first; what never is, last), "touched" (by the newest event),
/// "severity" and "priority" (the gravest first), "status", "id"; equal ones by is_older(). Failure kUsage.
[[nodiscard]] Result<std::function<bool(const TicketView&, const TicketView&)>> ticket_order(std::string_view name);

/// `kesu list`: a row a ticket, in the order given.
Table list_table(std::span<const TicketView> views, const ListingContext& context);
/// `kesu report overdue`: a row per late clock, the latest first (then ID, clock); contested tickets follow as rows of
/// their own kind.
Table overdue_table(std::span<const TicketView> views, const ListingContext& context);
/// `kesu report due`: a row per running clock due in [now, until), soonest first.
Table due_table(std::span<const TicketView> views, const ListingContext& context, Instant until);

/// How long, for people: "3d 4h", "25 min"; at most two units; days are 24 hours here.
std::string spoken_length(Seconds length);
/// An instant with a clock time as people write it, "2026-03-11 09:12", at its own offset; seconds only where they are
/// not zero. A date stays a date.
std::string spoken_time(const Timestamp& time);
/// A limit in the language in use: "48h", "1h30m", "8 workhours", "3 workdays"; in English as to_string() spells it.
std::string spoken_limit(const Limit& limit);
/// What a `wait` waits for: the usual reasons ("customer", "third_party", "carrier", …) in the language in use; another
/// as the rules spell it.
std::string wait_label(std::string_view reason);

}  // namespace kesu
