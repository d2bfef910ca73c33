// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/check.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "kesu/core/action.hpp"
#include "kesu/core/fold.hpp"
#include "kesu/core/order.hpp"
#include "kesu/core/text.hpp"
#include "kesu/store/git.hpp"

#include "blocks.hpp"
#include "check_commit.hpp"
#include "check_evidence.hpp"
#include "check_personal.hpp"
#include "names.hpp"
#include "run_git.hpp"
#include "ticket_tree.hpp"

namespace kesu {
namespace {

constexpr std::chrono::minutes kClockTolerance(10);  // clocks of clones differ

class Checker {
 public:
  Checker(const Store& store, Instant now) : store_(store), now_(now) {}

  Problems check() && {
    AllTickets all = store_.load_all();
    take(all);
    for (const StoredTicket& stored : all.tickets)
      check_ticket(stored);
    check_identities(all.tickets);
    check_actions(all.tickets);
    check_tree();
    check_private_directory();
    check_git();
    for (const auto& check : {check_evidence, check_erased, check_personal}) {
      Problems found = check(store_, all.tickets);
      std::move(found.begin(), found.end(), std::back_inserter(problems_));
    }
    Problems since_commit = check_against_commit(store_);
    std::move(since_commit.begin(), since_commit.end(), std::back_inserter(problems_));
    std::stable_sort(problems_.begin(), problems_.end(), [](const Error& a, const Error& b) {
      return std::tie(a.at.file, a.at.line) < std::tie(b.at.file, b.at.line);
    });
    return std::move(problems_);
  }

 private:
  void take(AllTickets& read) {
    std::move(read.problems.begin(), read.problems.end(), std::back_inserter(problems_));
    for (Error& warning : read.warnings) {
      warning.kind = ErrorKind::kNegative;
      problems_.push_back(std::move(warning));
    }
  }
  void report(Place at, std::string message, std::string hint = {}) {
    problems_.push_back({ErrorKind::kNegative, std::move(message), std::move(at), std::move(hint)});
  }
  [[nodiscard]] Place place_of(const StoredTicket& stored, const Event& event) const {
    return {store_.shown_path(stored.path), event.mark.line};
  }

  void check_ticket(const StoredTicket& stored) {
    if (store_.disk().own_type(store_.root() + '/' + stored.path) == FileType::kOther)
      report({store_.shown_path(stored.path)}, tr("this is a link: kesu does not write through it"));
    const auto& history = stored.ticket.history;
    const auto order = fold_order(std::span<const Event>(history));
    if (!order) {
      report({store_.shown_path(stored.path)}, order.error().message, order.error().hint);
      return;
    }
    if (!std::is_sorted(order->begin(), order->end()))
      report({store_.shown_path(stored.path)}, tr("the events do not stand in their order"),
             tr("the next merge puts them in order"));
    check_layout(stored);
    check_folios(stored);
    check_clocks(stored, *order);
    if (!is_action_id(stored.ticket.id)) check_contests(stored);
  }

  /// What reads well may yet leave no place to append to.
  void check_layout(const StoredTicket& stored) {
    for (const Event& event : stored.ticket.history) {
      if (item_indent(stored.bytes, event.mark.line)) continue;
      report(place_of(stored, event), tr("kesu cannot add to a history whose events do not begin with '- ' and a key"),
             tr("write each event as a block of its own lines, the first '- id: …'"));
      return;
    }
  }

  /// A folio counts the papers its writer saw, and all of those are among its ancestors: one that is gone leaves a gap
  /// even where nothing names it.
  void check_folios(const StoredTicket& stored) {
    const auto& history = stored.ticket.history;
    const Ancestry ancestry{std::span<const Event>(history)};
    for (std::size_t i = 0; i < history.size(); ++i) {
      int seen = 0;
      for (std::size_t j = 0; j < history.size(); ++j)
        seen += i != j && ancestry.had_seen(i, j) ? 1 : 0;
      if (history[i].id.folio == seen + 1) continue;
      report(place_of(stored, history[i]),
             say("event {0} was written by somebody who saw {1} papers, and it follows {2}: one was removed",
                 to_string(history[i].id), history[i].id.folio - 1, seen),
             tr("git log shows when"));
    }
  }

  void check_clocks(const StoredTicket& stored, const std::vector<std::size_t>& order) {
    const auto& history = stored.ticket.history;
    std::map<EventId, Instant> latest;  // of an event and all it follows
    for (const std::size_t index : order) {
      const Event& event = history[index];
      Instant before = Instant::min();
      for (const EventId& id : event.after)
        before = std::max(before, latest.at(id));
      if (before != Instant::min() && event.at.instant + kClockTolerance < before) {
        report(place_of(stored, event),
               say("event {0} is dated {1} before one that it follows", to_string(event.id),
                   to_string(before - event.at.instant)),
               tr("the clock of its writer was wrong"));
      }
      if (event.at.instant > now_)
        report(place_of(stored, event), say("event {0} is dated in the future", to_string(event.id)));
      latest[event.id] = std::max(before, event.at.instant);
    }
  }

  void check_contests(const StoredTicket& stored) {
    Problems ignored;
    const auto state = fold(stored.ticket, store_.decode_context(store_.shown_path(stored.path), ignored));
    if (!state) return;
    for (const Contest& contest : state->contests) {
      const Event& decision = stored.ticket.history[contest.decision];
      report(place_of(stored, decision),
             say("contested: {0} {1} had not seen {2}", to_string(decision.kind), to_string(decision.id),
                 to_string(stored.ticket.history[contest.unseen].id)),
             tr("look at both, then resolve or close again"));
    }
  }

  /// Actions are case files like tickets; beside that, the tickets they name are there.
  void check_actions(const std::vector<StoredTicket>& tickets) {
    AllTickets all = store_.load_actions();
    take(all);
    const auto is_there = [&](const TicketId& id) {
      return std::any_of(tickets.begin(), tickets.end(), [&](const StoredTicket& stored) {
        const auto& formerly = stored.ticket.formerly;
        return stored.ticket.id == id || std::find(formerly.begin(), formerly.end(), id) != formerly.end();
      });
    };
    for (const StoredTicket& stored : all.tickets) {
      check_ticket(stored);
      for (const TicketId& former : stored.ticket.formerly)
        check_former(stored, former);
      Problems ignored;
      const auto action = fold_action(stored.ticket, store_.decode_context(store_.shown_path(stored.path), ignored));
      if (!action) continue;  // its events are in no order, which has been told
      check_judgements(stored, *action);
      for (const TicketId& ticket : action->plan.tickets) {
        if (!is_there(ticket))
          report({store_.shown_path(stored.path)}, say("it comes from {0}, which is not here", ticket.text));
      }
    }
    for (const Stray& stray : list_actions(store_.disk(), store_.root()).strays) {
      if (!stray.may_hold_tickets) report({store_.shown_path(stray.path)}, stray.message, stray.hint);
    }
  }

  /// What a merge of two clones made of verifications, or an editor.
  void check_judgements(const StoredTicket& stored, const Action& action) {
    const auto& history = stored.ticket.history;
    for (const std::size_t index : action.own_judgements) {
      report(place_of(stored, history[index]),
             say("{0} verified what he took part in: event {1}", history[index].by, to_string(history[index].id)),
             history[index].word<Effect>("as") == Effect::kEffective
                 ? tr("it counts for nothing: somebody else has to verify it")
                 : "");
    }
    for (const std::size_t index : action.unfounded_closes) {
      report(place_of(stored, history[index]),
             say("event {0} closes it as verified, and no verification bears that", to_string(history[index].id)),
             tr("it is open still: verify it, and close it then"));
    }
  }

  void check_identities(const std::vector<StoredTicket>& tickets) {
    std::map<std::pair<std::string, std::string>, const StoredTicket*> by_origin;
    for (const StoredTicket& stored : tickets) {
      for (const TicketId& former : stored.ticket.formerly)
        check_former(stored, former);
      const Complaint& complaint = stored.ticket.complaint;
      if (complaint.origin_id.empty()) continue;
      const auto [first, is_new] = by_origin.try_emplace({complaint.origin_map, complaint.origin_id}, &stored);
      if (is_new) continue;
      report({store_.shown_path(stored.path)},
             say("{0} has the same origin: {1} {2}", first->second->ticket.id.text, complaint.origin_map,
                 complaint.origin_id),
             say("close one of them as a duplicate"));
    }
  }

  /// A former ID is shared with the ticket that kept it, and with no other that gave it up.
  void check_former(const StoredTicket& stored, const TicketId& former) {
    const auto [first, is_new] = former_.try_emplace(former.text, &stored);
    if (!is_new) {
      report({store_.shown_path(stored.path)},
             say("{0} was formerly {1} too", first->second->ticket.id.text, former.text));
    }
    if (former == stored.ticket.id)
      report({store_.shown_path(stored.path)}, say("{0} cannot be its own former ID", former.text));
  }

  void check_tree() {
    const TicketTree tree = list_tickets(store_.disk(), store_.root());
    if (tree.is_missing) {
      report({store_.shown_path(kTicketsDirectory)}, tr("there is no such directory: where are the tickets?"),
             tr("restore it from git or a backup; in a store that never had a ticket: kesu init"));
    }
    for (const Stray& stray : tree.strays) {
      if (!stray.may_hold_tickets) report({store_.shown_path(stray.path)}, stray.message, stray.hint);
    }
  }

  /// A link here leads what kesu writes by itself, locks and the journal of notices, to where nobody looks for it.
  void check_private_directory() {
    const std::string path = store_.root() + '/' + std::string(kPrivateDirectory);
    const FileType type = store_.disk().own_type(path);
    if (type == FileType::kNone) return;
    if (type != FileType::kDirectory) {
      report({store_.shown_path(kPrivateDirectory)},
             tr("this is a link or no directory: kesu does not write through it"), tr("remove it: kesu makes it anew"));
      return;
    }
    const auto entries = store_.disk().list(path);
    if (!entries) return;
    for (const DirectoryEntry& entry : *entries) {
      if (!entry.is_link && entry.type != FileType::kOther) continue;
      report({store_.shown_path(std::string(kPrivateDirectory) + '/' + entry.name)},
             tr("this is a link or no file at all: kesu does not write through it"),
             tr("remove it: kesu makes it anew"));
    }
  }

  void check_git() {
    if (!find_git(store_.root())) return;
    const MergeDriver driver = merge_driver(store_.root());
    if (driver == MergeDriver::kNone)
      report({}, tr("this clone merges tickets without kesu"), tr("set the merge driver up with: kesu init"));
    if (driver == MergeDriver::kGone)
      report({}, tr("the kesu that this clone's merge driver names is gone"), tr("set it up again with: kesu init"));
    const auto attribute = git_output(
        store_.root(), {"check-attr", "merge", "--", "tickets/2026/01/KS-260101-0000000.yaml"}, GitAccess::kReading);
    if (attribute && !attribute->ends_with(": merge: kesu\n"))
      report({store_.shown_path(".gitattributes")}, tr("git is not told to merge tickets by kesu"),
             tr("add the line: tickets/** text eol=lf merge=kesu"));
  }

  const Store& store_;
  Instant now_;
  Problems problems_;
  std::map<std::string, const StoredTicket*> former_;
};

}  // namespace

Problems check_store(const Store& store, Instant now) {
  return Checker(store, now).check();
}

}  // namespace kesu
