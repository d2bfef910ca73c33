// SPDX-License-Identifier: Apache-2.0
#include "action_list.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/report/mask.hpp"

namespace kesu {

namespace {

/// What no text of an action shows: who complains in the tickets it comes from.
Complainant personal_in(Session& session, const std::vector<TicketId>& tickets) {
  Complainant personal;
  if (tickets.empty()) return personal;
  std::vector<std::string> ids;
  for (const TicketId& id : tickets)
    ids.push_back(id.text);
  Problems problems;  // told by whoever reads the tickets themselves
  const auto read = session.some_views(ids, std::nullopt, problems);
  if (!read) return personal;
  for (const TicketView& view : read->views) {
    const Complainant& who = view.state.complaint.complainant;
    for (const std::string* value : {&who.name, &who.phone, &who.email, &who.address, &who.member}) {
      if (!value->empty()) personal.former_names.push_back(*value);
    }
    personal.former_names.insert(personal.former_names.end(), who.former_names.begin(), who.former_names.end());
  }
  return personal;
}

Result<void> fold_all(Session& session, Actions& actions, std::optional<Instant> as_of) {
  auto store = session.store();
  if (!store) return fail(std::move(store.error()));
  auto rules = session.rules_for_looking(actions.problems);
  if (!rules) return fail(std::move(rules.error()));
  const ClockContext clocks{(*rules)->calendar_lookup(), &(*store)->zone()};
  FoldOptions how;
  how.as_of = as_of;
  for (const StoredTicket& file : actions.files) {
    auto action = fold_action(file.ticket, (*store)->decode_context(file.path, actions.problems), how);
    if (!action) continue;  // not opened yet at as_of
    auto owed = clock_of(file.ticket, *action, clocks);
    Complainant personal = personal_in(session, action->plan.tickets);
    actions.views.push_back({&file.ticket, *std::move(action), std::move(owed), std::move(personal)});
  }
  return {};
}

bool contains(const std::vector<std::string>& list, const std::string& one) {
  return std::find(list.begin(), list.end(), one) != list.end();
}

/// Whether a filter by owner is the only one.
bool only_owner(FilterFlags flags) {
  flags.owner.clear();
  return !is_filtered(flags);
}

}  // namespace

Result<Actions> read_actions(Session& session, std::optional<Instant> as_of) {
  auto store = session.store();
  if (!store) return fail(std::move(store.error()));
  AllTickets all = (*store)->load_actions();
  for (const Error& warning : all.warnings)
    session.warn(warning);
  Actions actions;
  actions.problems = std::move(all.problems);
  actions.files = std::move(all.tickets);
  if (auto folded = fold_all(session, actions, as_of); !folded) return fail(std::move(folded.error()));
  return actions;
}

Result<Actions> read_actions(Session& session, const std::vector<std::string>& typed, std::optional<Instant> as_of) {
  auto store = session.store();
  if (!store) return fail(std::move(store.error()));
  Actions actions;
  for (const std::string& one : typed) {
    auto id = (*store)->find_action(one, Lookup::kReading);
    if (!id) {
      actions.problems.push_back(std::move(id.error()));
      continue;
    }
    Problems found;
    auto stored = (*store)->load(*id, &found);
    if (!stored) {
      if (found.empty()) found.push_back(std::move(stored.error()));
      actions.problems.insert(actions.problems.end(), found.begin(), found.end());
      continue;
    }
    actions.files.push_back(*std::move(stored));
  }
  if (auto folded = fold_all(session, actions, as_of); !folded) return fail(std::move(folded.error()));
  for (const StoredTicket& file : actions.files) {
    const bool is_there = std::any_of(actions.views.begin(), actions.views.end(),
                                      [&](const ActionView& view) { return view.file == &file.ticket; });
    if (!is_there)  // opened only after `as_of`
      actions.problems.push_back(
          Error{ErrorKind::kNotFound, say("there is no action {0}", file.ticket.id.text), {}, {}});
  }
  return actions;
}

void note_newest(ListingContext& context, const Actions& actions) {
  for (const ActionView& view : actions.views) {
    for (const std::size_t index : view.action.order) {
      const Instant at = view.file->history[index].at.instant;
      if (!context.data_time || at > *context.data_time) context.data_time = at;
    }
  }
}

void name_actions(std::vector<TicketView>& tickets, const Actions& actions, bool reveal) {
  for (TicketView& ticket : tickets) {
    std::vector<TicketId> names = ticket.ticket->formerly;
    names.push_back(ticket.ticket->id);
    for (const ActionView& view : actions.views) {
      const auto& from = view.action.plan.tickets;
      if (std::find_first_of(from.begin(), from.end(), names.begin(), names.end()) == from.end()) continue;
      const std::string& title = view.action.plan.title;
      LinkedAction linked{view.file->id, reveal ? title : mask_text(title, view.personal), view.action.status, {}, {}};
      if (view.owed) {
        linked.owed_by = view.action.owed_by();
        linked.due = view.owed->due->at;
      }
      ticket.actions.push_back(std::move(linked));
    }
  }
}

void add_owed(Selection& chosen, const FilterFlags& flags, const Actions& actions) {
  if (!flags.drill.empty()) return;
  const bool all = !is_filtered(flags);
  const bool by_owner = only_owner(flags);
  std::vector<std::string> passed;
  for (const TicketView& view : chosen.views.views)
    passed.push_back(view.ticket->id.text);
  for (const ActionView& view : actions.views) {
    if (!view.owed) continue;
    const auto& tickets = view.action.plan.tickets;
    const bool is_meant =
        all || (by_owner && contains(flags.owner, view.action.owed_by())) ||
        std::any_of(tickets.begin(), tickets.end(), [&](const TicketId& id) { return contains(passed, id.text); });
    if (is_meant) chosen.views.views.push_back(owed_view(view));
  }
  chosen.views.problems.insert(chosen.views.problems.end(), actions.problems.begin(), actions.problems.end());
}

}  // namespace kesu
