// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/correction.hpp"

#include <algorithm>

#include "kesu/core/money.hpp"
#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/typed_facts.hpp"
#include "kesu/procedure/authority.hpp"
#include "kesu/rules/declared_fields.hpp"

#include "known.hpp"

namespace kesu {

namespace {

std::vector<std::string_view> amendable_fields() {
  // Identity and history are no facts about the complaint; whole blocks are amended by their parts.
  static constexpr std::string_view kFixed[] = {"kesu",   "id",          "formerly", "history", "drill",
                                                "origin", "complainant", "about",    "fields"};
  std::vector<std::string_view> names;
  for (const Field& field : header_fields()) {
    if (std::find(std::begin(kFixed), std::end(kFixed), field.key) == std::end(kFixed)) names.push_back(field.key);
  }
  return names;
}

Result<void> check_field(const std::string& path) {
  const std::size_t dot = path.find('.');
  const std::string_view head = std::string_view(path).substr(0, dot);
  if (dot != std::string::npos) {
    const std::string_view rest = std::string_view(path).substr(dot + 1);
    if ((head == "about" || head == "fields") && !rest.empty() && rest.find('.') == std::string_view::npos) return {};
    if (head == "complainant" || head == "source") {
      std::vector<std::string_view> known;
      for (const Field& field : head == "source" ? source_fields() : complainant_fields())
        known.push_back(field.key);
      if (std::find(known.begin(), known.end(), rest) != known.end()) return {};
      return fail(ErrorKind::kUsage, say("{0} has no field '{1}'", head, rest), {}, suggest(rest, known));
    }
  }
  std::vector<std::string_view> known = amendable_fields();
  if (std::find(known.begin(), known.end(), std::string_view(path)) != known.end()) return {};
  known.push_back("complainant.name");
  known.push_back("complainant.phone");
  known.push_back("about.order");
  return fail(ErrorKind::kUsage, say("'{0}' is no field of a complaint that can be amended", path), {},
              suggest(path, known));
}

std::string value_at(const Node& header, std::string_view path) {
  const Node* node = &header;
  for (std::size_t begin = 0; node != nullptr && begin <= path.size();) {
    const std::size_t dot = std::min(path.find('.', begin), path.size());
    node = node->find(path.substr(begin, dot - begin));
    begin = dot + 1;
  }
  if (node == nullptr) return {};
  if (node->is_scalar()) return node->text;
  if (const Node* third_party = node->find("third_party")) return third_party->text;
  std::string list;
  for (const Node& item : node->items)
    list += (list.empty() ? "" : ", ") + item.text;
  return list;
}

// "vip, refund"
Node list_of(std::string_view text) {
  Node list = Node::sequence(true);
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    std::string_view item = text.substr(0, comma);
    text.remove_prefix(std::min(comma + 1, text.size()));
    while (item.starts_with(' '))
      item.remove_prefix(1);
    while (item.ends_with(' '))
      item.remove_suffix(1);
    if (!item.empty()) list.items.push_back(Node::string(std::string(item)));
  }
  return list;
}

// As an amendment keeps it: lists as lists, everything else as text.
Node amended_node(const std::string& field, const std::string& value) {
  const Field* known = find_field(header_fields(), field);
  const bool is_list = known != nullptr && known->type == FieldType::kLines && !value.empty();
  return is_list ? list_of(value) : Node::string(value);
}

// As the field is written, whichever way it was typed: "3200 CNY" is 3200.00 CNY.
std::string value_for(const std::string& field, const std::string& typed) {
  const Field* known = find_field(header_fields(), field);
  const bool is_money = field == "about.amount" || (known != nullptr && known->type == FieldType::kMoney);
  if (!is_money || typed.empty()) return typed;
  const auto money = parse_money(typed);
  return money ? to_string(*money) : typed;  // what is wrong with it is said where every value is tried
}

// What the rules declare is kept as they say; only what is new is held against them.
Result<std::string> conforming(const Office& office, const State& state, const std::string& field,
                               const std::string& now) {
  const DeclaredFields& declared = declared_fields(office.rules);
  if (field == "tags") {
    std::string tags;
    for (const Node& item : list_of(now).items) {
      const std::vector<std::string>& there = state.complaint.tags;
      const bool is_there = std::find(there.begin(), there.end(), item.text) != there.end();
      auto tag = is_there ? Result<std::string>(item.text) : declared_tag(declared, item.text);
      if (!tag) return tag;
      tags += (tags.empty() ? "" : ", ") + *tag;
    }
    return tags;
  }
  if (!field.starts_with("about.") && !field.starts_with("fields.")) return now;
  if (!now.empty()) return declared_value(declared, field, now);
  const auto missing = [&](const Complaint& complaint) {
    const auto list = missing_fields(declared, complaint, state.category);
    return std::any_of(list.begin(), list.end(), [&](const DeclaredField* one) { return one->path == field; });
  };
  Complaint without = state.complaint;
  const std::string key = field.substr(field.find('.') + 1);
  std::erase_if(field.starts_with("about.") ? without.about : without.fields,
                [&](const auto& pair) { return pair.first == key; });
  if (key == "amount" && field.starts_with("about.")) without.amount.reset();
  if (missing(without) && !missing(state.complaint)) {
    return fail(ErrorKind::kInvalidData, say("the rules ask for {0} here; it cannot be taken away", field), {},
                tr("give the value that is right"));
  }
  return now;
}

Result<void> may_retract(const Office& office, const Event& event) {
  const People& people = *office.rules.people;
  // Whoever wrote under a mail address before the staff was listed is the person who has it now.
  const Person* known = people.find(event.by) != nullptr ? people.find(event.by) : people.find_by_email(event.by);
  const std::string author_id = known != nullptr ? known->id : event.by;
  const Seconds limit = office.store.config().retract_within;
  if (may_strike(people, limit, event, office.actor, office.now)) return {};
  const std::string superior = known != nullptr ? known->superior : std::string();
  if (office.actor == author_id) {
    return fail(ErrorKind::kRefused,
                say("{0} is more than {1} old, so its author cannot retract it any more", to_string(event.id),
                    to_string(limit)),
                {}, superior.empty() ? tr("people.yaml names no superior who could") : say("{0} can", superior));
  }
  return fail(
      ErrorKind::kRefused,
      say("{0} was written by {1} and is not {2}'s to retract", to_string(event.id), author_id, office.actor), {},
      superior.empty()
          ? say("{0} can, within {1} of writing it", author_id, to_string(limit))
          : say("{0} can, within {1} of writing it, and {2} at any time", author_id, to_string(limit), superior));
}

}  // namespace

Result<Step> amend_ticket(Writer& writer, const Office& office, const TicketId& id, const AmendRequest& request) {
  if (request.options.because.empty())
    return fail(ErrorKind::kUsage, tr("an amendment needs a reason"), {}, tr("add --because"));
  if (auto known = check_field(request.field); !known) return fail(std::move(known.error()));
  // A source that is not the complainant in person is a third party, by its name.
  const bool names_third_party = request.field == "source" && !request.now.empty() && request.now != "direct";
  const std::string field = names_third_party ? "source.third_party" : request.field;
  const std::string typed = value_for(field, request.now);
  return take_step(
      writer, office, id, EventKind::kAmend, request.options, [&](const Case& subject, Event& draft) -> Result<void> {
        const Node header = encode_header(id, subject.state.complaint);
        const std::string was = value_at(header, field);
        if (auto fit = check_typed_fact(field, typed); !fit) return fit;
        auto kept = conforming(office, subject.state, field, typed);
        if (!kept) return fail(std::move(kept.error()));
        const std::string now = *std::move(kept);
        if (was == now) return fail(ErrorKind::kUsage, say("{0} already says '{1}' for {2}", id.text, was, field));
        Node fields = Node::mapping();
        fields.add("field", Node::string(field));
        fields.add("was", amended_node(field, was));
        fields.add("now", amended_node(field, now));
        fields.add("because", Node::string(request.options.because));
        draft.fields = std::move(fields);
        // Folding a trial copy tells whether the new value is one the field can have.
        Ticket trial = subject.stored.ticket;
        Event last = draft;
        last.id = EventId{static_cast<int>(trial.history.size()) + 1, "0000"};
        last.after = heads(order_keys(trial.history));
        trial.history.push_back(std::move(last));
        Problems problems;
        const auto amended = fold(trial, office.store.decode_context({}, problems));
        if (!problems.empty()) {
          Error problem = std::move(problems.front());
          problem.at = {};
          // The event is a trial, so its id would tell nobody anything.
          const std::string about = say("event {0} amends '{1}': {2}", to_string(trial.history.back().id), field, "");
          if (problem.message.starts_with(about)) problem.message.erase(0, about.size());
          return fail(std::move(problem));
        }
        const Timestamp& opened = trial.history.front().at;
        if (amended && amended->complaint.received.instant > opened.instant) {
          return fail(ErrorKind::kInvalidData, say("received {0} is later than the event that opened the ticket ({1})",
                                                   to_string(amended->complaint.received), to_string(opened)));
        }
        return {};
      });
}

Result<Step> retract_event(Writer& writer, const Office& office, const TicketId& id, const std::string& event,
                           const StepOptions& options) {
  if (options.because.empty())
    return fail(ErrorKind::kUsage, tr("a retraction needs a reason"), {}, tr("add --because"));
  return take_step(writer, office, id, EventKind::kRetract, options,
                   [&](const Case& subject, Event& draft) -> Result<void> {
                     const auto index = require_event(subject.stored.ticket, event);
                     if (!index) return fail(index.error());
                     const Event& struck = subject.stored.ticket.history[*index];
                     if (struck.kind == EventKind::kOpen) {
                       return fail(ErrorKind::kRefused, tr("the open event cannot be retracted"), {},
                                   say("kesu close {0} --outcome entered_in_error --because …", id.text));
                     }
                     if (struck.kind == EventKind::kRedact) {
                       return fail(ErrorKind::kRefused, tr("what was erased cannot be had back by a retraction"), {},
                                   tr("a value that must stand again is recorded anew: kesu amend, kesu note"));
                     }
                     if (subject.state.retracted_by[*index] != kNoEvent)
                       return fail(ErrorKind::kRefused, say("{0} is retracted already", event));
                     if (auto may = may_retract(office, struck); !may) return may;
                     Node fields = Node::mapping();
                     fields.add("event", Node::string(event));
                     fields.add("because", Node::string(options.because));
                     draft.fields = std::move(fields);
                     return {};
                   });
}

}  // namespace kesu
