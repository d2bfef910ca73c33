// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/action.hpp"

#include <algorithm>

#include "kesu/core/order.hpp"

namespace kesu {
namespace {

std::string text_at(const Node& header, std::string_view key) {
  const Node* node = header.find(key);
  return node != nullptr && node->is_scalar() ? node->text : std::string();
}

void add_text(Node& header, const char* key, const std::string& text) {
  if (!text.empty()) header.add(key, Node::string(text));
}

template <class One>
void add_once(std::vector<One>& list, One one) {
  if (std::find(list.begin(), list.end(), one) == list.end()) list.push_back(std::move(one));
}

std::optional<Timestamp> time_at(const Event& event, std::string_view key, const DecodeContext& context) {
  const auto time = parse_timestamp(event.field(key), context.day_start);
  return time ? std::optional<Timestamp>(*time) : std::nullopt;
}

// Walks through the events once and keeps what they change.
class ActionWalk {
 public:
  ActionWalk(const Ticket& file, const DecodeContext& context)
      : file_(file), context_(context), ancestry_(std::span<const Event>(file.history)) {
    action_.plan = action_plan(file);
  }

  Action run(std::vector<std::size_t> order) {
    action_.order = std::move(order);
    for (const std::size_t index : action_.order)
      apply(index);
    return std::move(action_);
  }

 private:
  void apply(std::size_t index) {
    const Event& event = file_.history[index];
    switch (event.kind) {
      case EventKind::kCommission:
        return commission(index);
      case EventKind::kLink:
        if (auto id = parse_stored_ticket_id(event.field("to"))) add_once(action_.plan.tickets, *std::move(id));
        return;
      case EventKind::kDone:
        return carry_out(index);
      case EventKind::kVerify:
        return verify(index);
      case EventKind::kClose:
        return close(index);
      case EventKind::kReopen:
        if (action_.is_closed()) begin_round();
        return;
      default:
        return;
    }
  }

  void commission(std::size_t index) {
    const Event& event = file_.history[index];
    if (std::string owner = event.field("owner"); !owner.empty()) action_.owner = std::move(owner);
    if (std::string verifier = event.field("verifier"); !verifier.empty()) action_.verifier = std::move(verifier);
    if (const auto due = time_at(event, "due", context_)) action_.due = due;
    if (const auto check_on = time_at(event, "check_on", context_)) action_.check_on = check_on;
    action_.commissioned = index;
  }

  void carry_out(std::size_t index) {
    if (action_.status != ActionStatus::kOpen && action_.status != ActionStatus::kDone) return;
    const Event& event = file_.history[index];
    action_.status = ActionStatus::kDone;
    action_.done = index;
    if (const auto check_on = time_at(event, "check_on", context_)) action_.check_on = check_on;
    // Whoever owed it or records it answers for it, whoever else is named.
    add_once(action_.doers, action_.owner);
    for (std::string& one : hands_in(event))
      add_once(action_.doers, std::move(one));
  }

  // Whoever records a piece of work and whoever it names.
  static std::vector<std::string> hands_in(const Event& event) {
    std::vector<std::string> hands{event.by};
    const Node* who = event.fields.find("who");
    for (const Node& one : who == nullptr ? std::vector<Node>() : who->items)
      hands.push_back(one.text);
    return hands;
  }

  // True if every piece of work that its writer had not seen came after it.
  [[nodiscard]] bool saw_the_work(std::size_t verification) const {
    return std::none_of(action_.order.begin(), action_.order.end(), [&](std::size_t index) {
      return file_.history[index].kind == EventKind::kDone && ancestry_.concurrent(index, verification);
    });
  }

  // Who did it, owes it, or was given it or did some of it elsewhere, which the writer could not know.
  [[nodiscard]] bool judges_own_work(std::size_t verification) const {
    const std::string& judge = file_.history[verification].by;
    if (action_.took_part(judge) || action_.owner == judge) return true;
    return std::any_of(action_.order.begin(), action_.order.end(), [&](std::size_t index) {
      const Event& event = file_.history[index];
      if (!ancestry_.concurrent(index, verification)) return false;
      if (event.kind == EventKind::kCommission) return event.field("owner") == judge;
      const auto hands = event.kind == EventKind::kDone ? hands_in(event) : std::vector<std::string>();
      return std::find(hands.begin(), hands.end(), judge) != hands.end();
    });
  }

  void verify(std::size_t index) {
    const auto effect = file_.history[index].word<Effect>("as");
    if (!effect) return;
    // A close as verified that did not know of this one rests on too little.
    const bool undoes_close = *effect == Effect::kNotEffective && action_.closed_as == CloseAs::kResolved &&
                              ancestry_.concurrent(index, action_.closed);
    const bool can_be =
        action_.status == ActionStatus::kDone || action_.status == ActionStatus::kVerified || undoes_close;
    if (judges_own_work(index)) {
      action_.own_judgements.push_back(index);
      if (*effect == Effect::kEffective) return;
    }
    if (!can_be || !saw_the_work(index)) return;
    action_.verified = index;
    action_.effect = effect;
    if (*effect == Effect::kEffective) {
      action_.status = ActionStatus::kVerified;
    } else {
      if (undoes_close) action_.unfounded_closes.push_back(action_.closed);
      begin_round();
    }
  }

  // Closed as verified it is only where a verification counts.
  void close(std::size_t index) {
    if (action_.is_closed()) return;
    const auto as = file_.history[index].word<CloseAs>("as");
    if (as == CloseAs::kResolved && action_.status != ActionStatus::kVerified) {
      action_.unfounded_closes.push_back(index);
      return;
    }
    action_.status = ActionStatus::kClosed;
    action_.closed = index;
    action_.closed_as = as;
  }

  // The work is owed again; when its effect can be judged is to be said anew.
  void begin_round() {
    action_.status = ActionStatus::kOpen;
    ++action_.round;
    action_.done = kNoEvent;
    action_.closed = kNoEvent;
    action_.closed_as.reset();
    action_.check_on.reset();
  }

  const Ticket& file_;
  const DecodeContext& context_;
  Ancestry ancestry_;
  Action action_;
};

}  // namespace

bool Action::took_part(const std::string& person) const {
  return std::find(doers.begin(), doers.end(), person) != doers.end();
}

const std::string& Action::owed_by() const {
  return status == ActionStatus::kOpen || verifier.empty() || took_part(verifier) ? owner : verifier;
}

Node encode_action_header(const TicketId& id, const ActionPlan& plan) {
  Node header = Node::mapping();
  header.add("kesu", Node::integer(1));
  header.add("id", Node::string(id.text));
  header.add("kind", Node::string(std::string(to_string(plan.kind))));
  add_text(header, "title", plan.title);
  add_text(header, "text", plan.text);
  add_text(header, "root_cause", plan.root_cause);
  if (!plan.tickets.empty()) {
    Node list = Node::sequence(true);
    for (const TicketId& ticket : plan.tickets)
      list.items.push_back(Node::string(ticket.text));
    header.add("tickets", std::move(list));
  }
  return header;
}

ActionPlan action_plan(const Ticket& file) {
  const Node& header = file.header;
  ActionPlan plan;
  plan.kind = parse_word<ActionKind>(text_at(header, "kind")).value_or(ActionKind::kCorrective);
  plan.title = text_at(header, "title");
  plan.text = text_at(header, "text");
  plan.root_cause = text_at(header, "root_cause");
  const Node* tickets = header.find("tickets");
  for (const Node& one : tickets == nullptr ? std::vector<Node>() : tickets->items) {
    if (auto id = parse_stored_ticket_id(one.text)) add_once(plan.tickets, *std::move(id));
  }
  return plan;
}

std::optional<Action> fold_action(const Ticket& file, const DecodeContext& context, const FoldOptions& options) {
  auto order = fold_order(file.history);
  if (!order) return std::nullopt;
  if (options.as_of) {
    const auto is_later = [&](std::size_t i) { return file.history[i].time().instant > *options.as_of; };
    if (!order->empty() && is_later(order->front())) return std::nullopt;
    std::erase_if(*order, is_later);
  }
  return ActionWalk(file, context).run(*std::move(order));
}

}  // namespace kesu
