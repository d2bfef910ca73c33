// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/authority.hpp"

#include <algorithm>
#include <map>

#include "kesu/core/order.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/gates.hpp"
#include "kesu/procedure/steps.hpp"
#include "kesu/rules/check.hpp"
#include "kesu/rules/plan.hpp"

#include "rules_by_day.hpp"
#include "standing.hpp"

namespace kesu {
namespace {

Deed deed_of(std::string by, std::vector<std::string> names, Date day, const State* before) {
  Deed deed;
  deed.by = std::move(by);
  deed.names = std::move(names);
  deed.day = day;
  if (before == nullptr) return deed;
  deed.concern = {before->owner, before->department, before->first_receiver};
  deed.co_handlers = before->co_handlers;
  deed.imported = !before->complaint.origin_id.empty();
  return deed;
}

Result<void> require(const Permissions& permissions, const People& people, const Deed& deed) {
  const auto objection = objection_to(permissions, people, deed);
  if (!objection) return {};
  return tl::unexpected(refusal(people, deed, *objection));
}

/// What a playbook or a plan says of a step, as a permission; nothing where it leaves it to nobody in particular.
std::optional<Permissions> step_permission(const RuleSet& rules, const State& before, const std::string& name) {
  const auto step =
      std::find_if(before.steps.begin(), before.steps.end(), [&](const HandlingStep& one) { return one.name == name; });
  if (step == before.steps.end()) return std::nullopt;
  std::vector<std::string> who = step_who(rules, *step);
  if (who.empty()) return std::nullopt;
  Permissions permissions;
  permissions.list.push_back({name, std::move(who), {}});
  return permissions;
}

/// What an event does besides, as the names of a permission of its own: whoever escalates by hand and names an owner or
/// a department assigns by hand. Empty for all others.
std::vector<std::string> further_names(const Event& event) {
  const bool assigns = event.kind == EventKind::kEscalate && event.by != "system" &&
                       (event.fields.find("owner") != nullptr || event.fields.find("department") != nullptr);
  return assigns ? std::vector<std::string>{"assign.by_hand", "assign"} : std::vector<std::string>();
}

/// What stood in the file when `index` was written, without it.
Ticket seen_by(const Ticket& ticket, std::size_t index) {
  const Ancestry ancestry(ticket.history);
  Ticket before;
  before.id = ticket.id;
  before.complaint = ticket.complaint;
  before.header = ticket.header;
  for (std::size_t i = 0; i < ticket.history.size(); ++i) {
    if (i != index && ancestry.had_seen(index, i)) before.history.push_back(ticket.history[i]);
  }
  return before;
}

class RightsChecker {
 public:
  RightsChecker(const Store& store, const RuleSet& rules, const RulePlaces& places)
      : store_(store), rules_(rules), people_(*rules.people), by_day_(store.disk(), places, rules) {}

  Problems check() && {
    const bool has_rights = !people_.staff.empty();
    if (has_rights) check_approval();
    // Files that cannot be read are found by those who look for that.
    for (const StoredTicket& stored : store_.load_all().tickets) {
      if (!fold_order(std::span<const Event>(stored.ticket.history))) continue;  // found by others
      check_close(stored);
      if (has_rights) check_ticket(stored);
    }
    check_circles();
    return std::move(problems_);
  }

 private:
  struct Trouble {
    Objection objection;
    std::string message;
  };

  /// The objection of the permissions in force on that day; nothing where one of them has none.
  std::optional<Trouble> trouble(const Deed& deed) {
    std::optional<Trouble> last;
    for (const RuleSet* rules : by_day_.on(deed.day)) {
      auto objection = objection_to(rules->permissions(), people_, deed);
      if (!objection) return std::nullopt;
      std::string message = refusal(people_, deed, *objection).message;
      last = Trouble{*std::move(objection), std::move(message)};
    }
    return last;
  }

  static std::string way_out(const Objection& objection) {
    switch (objection.reason) {
      case Objection::Reason::kUnknown:
        return tr("whoever worked for us keeps his entry in people.yaml, with `left:` and the last day");
      case Objection::Reason::kNotGiven:
        return tr("where he had the right then, people.yaml says from when until when he had the role");
      default:
        return {};
    }
  }

  void report(Place at, std::string message, std::string hint) {
    problems_.push_back({ErrorKind::kNegative, std::move(message), std::move(at), std::move(hint)});
  }

  void check_approval() {
    const auto& approved = rules_.plan->approved;
    if (!approved) return;
    const auto found = trouble(deed_of(approved->by, {"publish"}, approved->when, nullptr));
    if (found)
      report(approved->digest_at, say("the approval of the rules: {0}", found->message), way_out(found->objection));
  }

  void check_ticket(const StoredTicket& stored) {
    const auto& history = stored.ticket.history;
    for (std::size_t i = 0; i < history.size(); ++i) {
      const Event& event = history[i];
      const Place at{store_.shown_path(stored.path), event.mark.line, 0};
      check_strike(history, event, at);
      check_resolution(stored, i, at);
      check_deed(stored, i, deed_names(event), at);
      if (auto further = further_names(event); !further.empty()) check_deed(stored, i, std::move(further), at);
      if (event.kind == EventKind::kStep && event.field("as") != "skipped") check_step(stored, i, at);
    }
  }

  void check_deed(const StoredTicket& stored, std::size_t index, std::vector<std::string> names, const Place& at) {
    const Event& event = stored.ticket.history[index];
    // Most deeds need no look at whose the ticket was.
    Deed deed = deed_of(event.by, std::move(names), day_of(event), nullptr);
    deed.imported = !stored.ticket.complaint.origin_id.empty();
    if (!trouble(deed)) return;
    if (const auto before = state_before(stored, index)) deed = deed_of(deed.by, deed.names, deed.day, &*before);
    const auto found = trouble(deed);
    if (found) report(at, say("event {0}: {1}", to_string(event.id), found->message), way_out(found->objection));
  }

  /// A step that the playbooks in force on its day, or the plan, leave to others.
  void check_step(const StoredTicket& stored, std::size_t index, const Place& at) {
    const Event& event = stored.ticket.history[index];
    const auto before = state_before(stored, index);
    if (!before) return;
    const Deed deed = deed_of(event.by, {step_name(event)}, day_of(event), &*before);
    std::optional<Objection> last;
    for (const RuleSet* rules : by_day_.on(deed.day)) {
      const auto asked = step_permission(*rules, *before, step_name(event));
      last = asked ? objection_to(*asked, people_, deed) : std::nullopt;
      if (!last) return;
    }
    if (!last) return;
    report(at, say("event {0}: {1}", to_string(event.id), refusal(people_, deed, *last).message), way_out(*last));
  }

  [[nodiscard]] Date day_of(const Event& event) const { return store_.zone().date_of(event.at.instant); }

  /// The ticket as the writer of that event had it before him.
  std::optional<State> state_before(const StoredTicket& stored, std::size_t index) {
    Problems ignored;
    const Ticket before = seen_by(stored.ticket, index);
    if (before.history.empty()) return std::nullopt;
    return fold(before, store_.decode_context(stored.path, ignored));
  }

  /// A resolution that lacks the approval which every set of rules of its day asks for.
  void check_resolution(const StoredTicket& stored, std::size_t index, const Place& at) {
    const Event& event = stored.ticket.history[index];
    if (event.kind != EventKind::kResolve || event.by == "import") return;
    Problems ignored;
    const DecodeContext context = store_.decode_context(stored.path, ignored);
    std::optional<std::string> lacking;
    const Date day = day_of(event);
    for (const RuleSet* rules : by_day_.on(day)) {
      if (rules->permissions().since && day < *rules->permissions().since) return;
      const auto approved = require_approved(*rules, stored.ticket, index, day, context);
      if (approved) return;
      lacking = approved.error().message;
    }
    if (lacking)
      report(at, say("event {0}: {1}", to_string(event.id), *lacking), tr("somebody of that level has to look at it"));
  }

  /// A close that lacks what every set of rules of its day asks for: papers were struck or facts amended afterwards, or
  /// in another clone.
  void check_close(const StoredTicket& stored) {
    Problems ignored;
    const DecodeContext context = store_.decode_context(stored.path, ignored);
    const auto state = fold(stored.ticket, context);
    if (!state || !state->closed()) return;
    const std::size_t closed_by = state->last(Milestone::kClose)->event;
    const Event& close = stored.ticket.history[closed_by];
    const Place at{store_.shown_path(stored.path), close.mark.line, 0};
    if (state->closed_as == CloseAs::kDuplicate) duplicates_[stored.ticket.id.text] = {close.field("of"), at};
    check_other_judge(stored, *state, closed_by, at);
    std::vector<std::string> lacking;
    const Date day = day_of(close);
    for (const RuleSet* rules : by_day_.on(day)) {
      if (rules->permissions().since && day < *rules->permissions().since) return;
      lacking = missing_at_close(*rules, stored.ticket, *state, context);
      if (lacking.empty()) return;
    }
    report(at, say("event {0}: closed without what the rules ask for: {1}", to_string(close.id), described(lacking)),
           say("record what is missing, or kesu reopen {0} --because …", stored.ticket.id.text));
  }

  /// Closed in one clone while another recorded that somebody outside is to decide.
  void check_other_judge(const StoredTicket& stored, const State& state, std::size_t closed_by, const Place& at) {
    const Referral* referral = state.pending_referral();
    const bool decides = state.closed_as == CloseAs::kResolved || state.closed_as == CloseAs::kRejected;
    const auto& history = stored.ticket.history;
    if (referral == nullptr || !decides || Ancestry(history).had_seen(referral->event, closed_by)) return;
    report(at,
           say("event {0}: closed while {1} has it, by {2}", to_string(history[closed_by].id),
               referral->body.empty() ? display_name(referral->forum) : referral->body,
               to_string(history[referral->event].id)),
           say("kesu refer {0} --outcome … records how it ended there; or kesu reopen {0}", stored.ticket.id.text));
  }

  /// Tickets each closed as the duplicate of another, none of which stays.
  void check_circles() {
    for (const auto& [id, duplicate] : duplicates_) {
      std::string of = duplicate.of;
      for (std::size_t steps = 0; of != id && steps < duplicates_.size(); ++steps) {
        const auto next = duplicates_.find(of);
        of = next == duplicates_.end() ? std::string() : next->second.of;
      }
      if (of != id) continue;
      report(duplicate.at,
             say("{0} is closed as a duplicate of {1}, and so is that, in the end, of {0}: nobody works on it", id,
                 duplicate.of),
             tr("reopen the one that stays: kesu reopen"));
    }
  }

  void check_strike(const std::vector<Event>& history, const Event& event, const Place& at) {
    if (event.kind != EventKind::kRetract) return;
    const std::string id = event.field("event");
    const auto struck =
        std::find_if(history.begin(), history.end(), [&](const Event& one) { return to_string(one.id) == id; });
    if (struck == history.end()) return;
    if (may_strike(people_, store_.config().retract_within, *struck, event.by, event.at.instant)) return;
    report(at, say("event {0}: {1} struck what {2} had written", to_string(event.id), event.by, struck->by),
           tr("its author could within the store's limit, and whoever is his superior at any time"));
  }

  const Store& store_;
  const RuleSet& rules_;
  const People& people_;
  RulesByDay by_day_;
  Problems problems_;
  struct Duplicate {
    std::string of;
    Place at;
  };
  std::map<std::string, Duplicate> duplicates_;  ///< closed as such, by their IDs
};

}  // namespace

Result<void> require_right(const Office& office, const State* before, const Event& draft) {
  const Date today = office.store.zone().date_of(office.now);
  const People& people = *office.rules.people;
  const Deed deed = deed_of(draft.by, deed_names(draft), today, before);
  if (auto may = require(office.rules.permissions(), people, deed); !may) return may;
  if (auto further = further_names(draft); !further.empty()) {
    const Deed besides = deed_of(draft.by, std::move(further), today, before);
    if (auto may = require(office.rules.permissions(), people, besides); !may) return may;
  }
  if (draft.kind != EventKind::kStep || before == nullptr || draft.field("as") == "skipped") return {};
  const auto asked = step_permission(office.rules, *before, step_name(draft));
  if (!asked) return {};
  return require(*asked, people, deed_of(draft.by, {step_name(draft)}, today, before));
}

Result<void> require_right(const Office& office, const std::string& person, std::string_view name) {
  const Date today = office.store.zone().date_of(office.now);
  return require(office.rules.permissions(), *office.rules.people,
                 deed_of(person, {std::string(name)}, today, nullptr));
}

bool may_strike(const People& people, Seconds limit, const Event& struck, const std::string& by, Instant at) {
  // Whoever wrote under a mail address before the staff was listed is the person who has it now.
  const auto id_of = [&](const std::string& name) {
    const Person* known = people.find(name) != nullptr ? people.find(name) : people.find_by_email(name);
    return known != nullptr ? known->id : name;
  };
  const std::string author = id_of(struck.by);
  const std::string actor = id_of(by);
  return people.is_superior(actor, author) || (actor == author && at - struck.at.instant <= limit);
}

Problems check_rights(const Store& store, const RuleSet& rules, const RulePlaces& places, Date today) {
  Problems problems = RightsChecker(store, rules, places).check();
  if (auto ahead = permissions_ahead(rules, today)) problems.push_back(*std::move(ahead));
  return problems;
}

}  // namespace kesu
