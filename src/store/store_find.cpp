// SPDX-License-Identifier: Apache-2.0
// Finding the ticket a user means. By name first: reading every file for a former ID is the last resort.
#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/store/renumbered.hpp"
#include "kesu/store/store.hpp"

#include "names.hpp"
#include "settle.hpp"
#include "store_data.hpp"
#include "ticket_tree.hpp"

namespace kesu {
namespace {

constexpr std::size_t kFewestSymbols = 4;
constexpr std::size_t kMostCandidates = 5;

std::string without_hyphens(std::string_view text) {
  std::string bare;
  std::copy_if(text.begin(), text.end(), std::back_inserter(bare), [](char c) { return c != '-'; });
  return bare;
}

/// IDs whose end is `tail`, hyphens aside.
std::vector<TicketId> ending_in(const std::vector<TicketId>& ids, const std::string& tail) {
  std::vector<TicketId> found;
  std::copy_if(ids.begin(), ids.end(), std::back_inserter(found),
               [&](const TicketId& id) { return without_hyphens(id.text).ends_with(tail); });
  return found;
}

/// Tickets that had an ID ending in `tail` before a merge gave them another.
std::vector<TicketId> formerly_ending_in(const Store& store, const std::vector<TicketId>& ids,
                                         const std::string& tail) {
  std::vector<TicketId> found;
  for (const TicketId& id : ids) {
    const auto bytes = store.disk().read(store.root() + '/' + Store::path_of(id));
    if (!bytes || bytes->find("\nformerly:") == std::string::npos) continue;
    const auto stored = store.load(id);
    if (stored && !ending_in(stored->ticket.formerly, tail).empty()) found.push_back(id);
  }
  return found;
}

[[nodiscard]] tl::unexpected<Error> fail_ambiguous(std::string_view typed, const std::vector<TicketId>& found) {
  std::string candidates;
  for (std::size_t i = 0; i < std::min(found.size(), kMostCandidates); ++i)
    candidates += (i == 0 ? "" : ", ") + found[i].text;
  if (found.size() > kMostCandidates) candidates += ", …";
  return fail(ErrorKind::kNotFound, say("'{0}' is ambiguous: {1} tickets end so", typed, found.size()), {},
              say("one of {0}", candidates));
}

/// A whole ID with another prefix than the store has now.
Result<TicketId> parse_foreign(std::string_view typed) {
  std::string prefix(typed.substr(0, typed.find('-')));
  std::transform(prefix.begin(), prefix.end(), prefix.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return parse_stored_ticket_id(fold_typed_id(typed, prefix));
}

bool is_there(const Store& store, const std::optional<GitPlace>& git, const TicketId& id) {
  const auto look = [&]() -> Result<void> {
    if (store.disk().type(store.root() + '/' + Store::path_of(id)) == FileType::kFile) return {};
    return fail(ErrorKind::kNotFound, {});
  };
  return settled(store.disk(), git, store.config().lock_wait, look).has_value();
}

/// The one of `found`, or why it is not one.
Result<TicketId> only(std::string_view typed, const std::vector<TicketId>& found, bool actions) {
  if (found.empty()) {
    return fail(ErrorKind::kNotFound,
                actions ? say("there is no action {0}", typed) : say("there is no ticket {0}", typed));
  }
  if (found.size() > 1) return fail_ambiguous(typed, found);
  return found.front();
}

}  // namespace

namespace {

/// What is looked for: what its IDs begin with, and where all of them are.
struct Search {
  std::string prefix;
  bool actions;
};

Result<TicketId> find_case(const Store& store, const std::optional<GitPlace>& git, const Search& search,
                           std::string_view typed, Lookup lookup) {
  const std::string folded = fold_typed_id(typed, search.prefix);
  auto whole = parse_ticket_id(typed, search.prefix);
  // With the prefix in front it was meant as a whole ID; it says what is wrong with it.
  if (!whole && folded.starts_with(search.prefix + '-')) return whole;
  auto stored_as = whole ? whole : parse_foreign(typed);
  if (stored_as && is_action_id(*stored_as) != search.actions) {
    return fail(ErrorKind::kNotFound,
                search.actions ? say("{0} is a ticket, not an action", stored_as->text)
                               : say("{0} is an action, not a ticket", stored_as->text),
                {},
                search.actions ? say("kesu show {0}", stored_as->text) : say("kesu action show {0}", stored_as->text));
  }
  if (stored_as && is_there(store, git, *stored_as)) return stored_as;
  const std::string tail = without_hyphens(folded);
  if (tail.size() < kFewestSymbols) {
    return fail(ErrorKind::kNotFound, say("'{0}' is too short for a ticket ID", typed), {},
                say("type the whole ID, or at least its last {0} symbols", kFewestSymbols));
  }
  const auto all = search.actions ? store.action_ids() : store.ids();
  if (!all) return fail(all.error());
  auto found = whole ? std::vector<TicketId>() : ending_in(*all, tail);
  if (found.empty()) found = formerly_ending_in(store, *all, tail);
  auto one = only(typed, found, search.actions);
  if (!one || whole || lookup == Lookup::kReading) return one;
  return fail(ErrorKind::kNotFound, say("'{0}' is not a whole ticket ID", typed), {},
              say("if you mean {0}, write it out", one->text));
}

}  // namespace

std::vector<TicketId> renumbered_from(const Store& store, const TicketId& id) {
  // The new ID has the prefix and the day of the old one, and so lies in the same directory.
  const std::string day = id.text.substr(0, id.text.rfind('-') + 1);
  const auto entries = store.disk().list(store.root() + '/' + directory_of(Store::path_of(id)));
  if (!entries) return {};
  std::vector<TicketId> same_day;
  for (const DirectoryEntry& entry : *entries) {
    auto other = id_in_name(entry.name);
    if (other && other->text.starts_with(day) && *other != id) same_day.push_back(*std::move(other));
  }
  return formerly_ending_in(store, same_day, without_hyphens(id.text));
}

Result<TicketId> Store::find(std::string_view typed, Lookup lookup) const {
  return find_case(*this, data_->git, {config().prefix, false}, typed, lookup);
}

Result<TicketId> Store::find_action(std::string_view typed, Lookup lookup) const {
  return find_case(*this, data_->git, {std::string(kActionPrefix), true}, typed, lookup);
}

}  // namespace kesu
