// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/ticket.hpp"

namespace kesu {
namespace {

constexpr std::string_view kHistoryKey = "history";

bool is_extension(std::string_view key) {
  return key.starts_with("x-");
}

/// The text of a scalar entry that has been checked already, or the empty string.
std::string text_of(const Node& mapping, std::string_view key) {
  const Node* node = mapping.find(key);
  return node != nullptr && node->is_scalar() ? node->text : std::string();
}

bool is_true(const Node& mapping, std::string_view key) {
  const Node* node = mapping.find(key);
  return node != nullptr && node->is_scalar() && node->style == Node::Style::kPlain && node->text == "true";
}

std::optional<Money> money_of(const Node& mapping, std::string_view key) {
  const auto money = parse_money(text_of(mapping, key));
  return money ? std::optional<Money>(*money) : std::nullopt;
}

std::vector<std::string> texts_of(const Node& mapping, std::string_view key) {
  std::vector<std::string> texts;
  if (const Node* list = mapping.find(key)) {
    for (const Node& item : list->items)
      texts.push_back(item.text);
  }
  return texts;
}

std::vector<std::pair<std::string, std::string>> pairs_of(const Node& mapping, std::string_view key) {
  std::vector<std::pair<std::string, std::string>> pairs;
  if (const Node* node = mapping.find(key)) {
    for (const Node::Entry& entry : node->entries)
      pairs.emplace_back(entry.key, entry.value.text);
  }
  return pairs;
}

Complainant complainant_of(const Node& node) {
  return Complainant{.name = text_of(node, "name"),
                     .phone = text_of(node, "phone"),
                     .email = text_of(node, "email"),
                     .address = text_of(node, "address"),
                     .member = text_of(node, "member"),
                     .reference = text_of(node, "reference"),
                     .language = text_of(node, "language"),
                     .internal = is_true(node, "internal")};
}

void report_unknown(const Node::Entry& entry, const DecodeContext& context, const std::string& what,
                    std::initializer_list<std::span<const Field>> tables) {
  std::vector<std::string_view> allowed;
  for (const auto& table : tables) {
    for (const Field& field : table)
      allowed.push_back(field.key);
  }
  context.report(entry.key_mark, say("unknown key '{0}' in {1}", entry.key, what), suggest(entry.key, allowed));
}

/// `name` says what the mapping is called; it is asked only when there is something to report.
template <class Name>
void report_missing(const Node& mapping, const DecodeContext& context, std::span<const Field> fields,
                    const Name& name) {
  for (const Field& field : fields) {
    if (field.required && mapping.find(field.key) == nullptr)
      context.report(mapping.mark, say("{0} has no '{1}'", name(), field.key));
  }
}

/// What such a file is called in messages.
const char* name_of(CaseFile file) {
  return file == CaseFile::kAction ? tr("the action") : tr("the ticket");
}

/// Checks every entry of the header against the table, and what the table asks for.
void check_header(const Node& header, const DecodeContext& context, CaseFile file) {
  const std::span<const Field> fields = file == CaseFile::kAction ? action_fields() : header_fields();
  for (const Node::Entry& entry : header.entries) {
    if (is_extension(entry.key)) continue;
    if (const Field* field = find_field(fields, entry.key)) {
      check_field(*field, entry.value, context);
    } else {
      report_unknown(entry, context, name_of(file), {fields});
    }
  }
  report_missing(header, context, fields, [&] { return name_of(file); });
  const Node* about = header.find("about");
  const Node* amount = about == nullptr ? nullptr : about->find("amount");
  if (amount != nullptr && amount->text != kRedacted) decode_money(*amount, context, "amount");
}

Complaint complaint_of(const Node& header, const DecodeContext& context) {
  Complaint complaint;
  if (const auto received = parse_timestamp(text_of(header, "received"), context.day_start))
    complaint.received = *received;
  complaint.kind = parse_word<Kind>(text_of(header, "kind")).value_or(Kind::kComplaint);
  complaint.drill = text_of(header, "drill");
  complaint.channel = parse_word<Channel>(text_of(header, "channel"));
  if (const Node* source = header.find("source"); source != nullptr && source->is_mapping()) {
    complaint.source = text_of(*source, "third_party");
    complaint.source_reference = text_of(*source, "ref");
  }
  complaint.subject = text_of(header, "subject");
  complaint.text = text_of(header, "text");
  complaint.demand = text_of(header, "demand");
  complaint.occurred = text_of(header, "occurred");
  complaint.place = text_of(header, "place");
  complaint.about = pairs_of(header, "about");
  if (const Node* about = header.find("about")) complaint.amount = money_of(*about, "amount");
  complaint.loss = money_of(header, "loss");
  if (const Node* complainant = header.find("complainant")) complaint.complainant = complainant_of(*complainant);
  complaint.complainant.hidden = text_of(header, "complainant") == kPrivate;
  if (text_of(header, "complainant") == kRedacted) complaint.complainant.name = kRedacted;
  complaint.tags = texts_of(header, "tags");
  complaint.fields = pairs_of(header, "fields");
  if (const Node* origin = header.find("origin")) {
    complaint.origin_map = text_of(*origin, "map");
    complaint.origin_id = text_of(*origin, "id");
  }
  for (const Node::Entry& entry : header.entries) {
    if (is_extension(entry.key)) complaint.extensions.push_back(entry);
  }
  return complaint;
}

/// The ids `after:` names; what is no id has been reported by check_field().
std::vector<EventId> after_of(const Node& value) {
  std::vector<EventId> ids;
  const auto add = [&](const Node& node) {
    if (auto id = parse_event_id(node.text)) ids.push_back(*std::move(id));
  };
  if (value.is_scalar()) add(value);
  for (const Node& item : value.items)
    add(item);
  return ids;
}

/// Takes one of the keys every event has.
void take_frame(Event& event, std::string_view key, const Node& value, const DecodeContext& context) {
  if (key == "id") {
    if (auto id = parse_event_id(value.text)) event.id = *std::move(id);
  } else if (key == "after") {
    event.after = after_of(value);
  } else if (key == "at") {
    if (const auto at = parse_timestamp(value.text, context.day_start)) event.at = *at;
  } else if (key == "happened") {
    if (const auto happened = parse_timestamp(value.text, context.day_start)) event.happened = *happened;
  } else if (key == "clock") {
    event.given_clock = true;
  } else if (key == "by") {
    event.by = value.text;
  } else if (key == "rules") {
    if (auto rules = parse_rules_ref(value.text)) event.rules = *std::move(rules);
  } else if (key == "terms") {
    event.terms = decode_terms(value, context);
  } else if (key == "clocks") {
    event.verdicts = decode_verdicts(value, context);
  }
}

/// How an event is called in messages: by its id, where that can be read.
std::string name_of(const Node& block) {
  const std::string id = text_of(block, "id");
  return id.empty() ? std::string(tr("the event")) : say("event {0}", id);
}

/// What concerns several fields of one event.
void check_event(const Event& event, const Node& block, const DecodeContext& context) {
  const auto needed = one_of_needed(event.kind);
  const bool has_one = std::any_of(needed.begin(), needed.end(),
                                   [&](std::string_view key) { return event.fields.find(key) != nullptr; });
  if (!needed.empty() && !has_one) {
    std::string keys;
    for (const std::string_view key : needed)
      keys += (keys.empty() ? "" : tr(", ")) + std::string(key);
    context.report(block.mark, say("{0} needs at least one of {1}", name_of(block), keys));
  }
  if (event.happened && event.happened->instant > event.at.instant) {
    context.report(block.find("happened")->mark, say("{0} happened after it was written down", name_of(block)),
                   tr("happened cannot be later than at"));
  }
  if (event.at.is_date()) {
    context.report(block.find("at")->mark, say("at of {0} must be a time, not a day", name_of(block)),
                   tr("what is known by the day only goes into happened"));
  }
}

std::optional<EventKind> kind_of(const Node& block, const DecodeContext& context) {
  const Node* node = block.find("do");
  if (node == nullptr) {
    context.report(block.mark, say("{0} has no '{1}'", name_of(block), "do"));
    return std::nullopt;
  }
  const auto kind = node->is_scalar() ? parse_word<EventKind>(node->text) : std::nullopt;
  if (!kind) check_field(*find_field(event_fields(), "do"), *node, context);
  return kind;
}

/// Checks what concerns the events together: identity, and that each follows what stands above it.
void check_history(const Ticket& ticket, const DecodeContext& context) {
  std::vector<const EventId*> above;
  above.reserve(ticket.history.size());
  const auto is_above = [&](const EventId& id) {
    return std::any_of(above.begin(), above.end(), [&](const EventId* other) { return *other == id; });
  };
  for (const Event& event : ticket.history) {
    const std::string name = to_string(event.id);
    const bool first = above.empty();
    if (is_above(event.id)) context.report(event.mark, say("event {0} stands here twice", name));
    if (first != (event.kind == EventKind::kOpen)) {
      context.report(event.mark, first ? say("the first event must be open (got '{0}')", to_string(event.kind))
                                       : say("event {0} opens the ticket a second time", name));
    }
    if (first && !event.after.empty()) context.report(event.mark, tr("the first event cannot be after another"));
    if (!first && event.after.empty())
      context.report(event.mark, say("{0} has no '{1}'", say("event {0}", name), "after"));
    for (const EventId& id : event.after) {
      if (!first && !is_above(id)) {
        context.report(event.mark, say("event {0} is after {1}, which does not stand above it", name, to_string(id)),
                       tr("a part of the history is missing: compare with another copy (kesu merge)"));
      }
    }
    above.push_back(&event.id);
  }
}

/// Checks that no event stands in a file of the wrong sort.
void check_kinds(const Ticket& ticket, const DecodeContext& context, CaseFile file) {
  for (const Event& event : ticket.history) {
    if (belongs_in(event.kind, file)) continue;
    context.report(event.mark, file == CaseFile::kAction ? say("event {0} is '{1}', which no action has",
                                                               to_string(event.id), to_string(event.kind))
                                                         : say("event {0} is '{1}', which only actions have",
                                                               to_string(event.id), to_string(event.kind)));
  }
}

void check_identity(const Ticket& ticket, const DecodeContext& context, const TicketId& expected_id) {
  if (expected_id.empty() || ticket.id.empty() || ticket.id == expected_id) return;
  context.report(ticket.header.find("id")->mark,
                 say("the file is named {0}, but the ticket in it is {1}", expected_id.text, ticket.id.text));
}

void check_received(const Ticket& ticket, const DecodeContext& context) {
  if (ticket.history.empty() || ticket.history.front().at.instant >= ticket.complaint.received.instant) return;
  const Node* received = ticket.header.find("received");
  if (received == nullptr) return;
  context.report(received->mark, tr("received is later than the event that opened the ticket"));
}

/// Moves the entries of `document` into the ticket's header, and the history out of it.
Node split_history(Node& document, Ticket& ticket, const DecodeContext& context, CaseFile file) {
  Node history = Node::sequence();
  bool has_history = false;
  ticket.header.entries.reserve(document.entries.size());
  ticket.header.mark = document.mark;
  ticket.header.end = document.end;
  for (Node::Entry& entry : document.entries) {
    if (has_history) {
      context.report(entry.key_mark, say("'{0}' stands after the history, which must come last", entry.key));
    } else if (entry.key == kHistoryKey) {
      has_history = true;
      history = std::move(entry.value);
    } else {
      ticket.header.entries.push_back(std::move(entry));
    }
  }
  if (!has_history) context.report(document.mark, say("{0} has no '{1}'", name_of(file), kHistoryKey));
  if (has_history && (!history.is_sequence() || history.items.empty()))
    context.report(history.mark, tr("history must be a list of events"));
  return history;
}

}  // namespace

Complaint decode_complaint(const Node& header, const DecodeContext& context) {
  check_header(header, context, CaseFile::kTicket);
  return complaint_of(header, context);
}

std::optional<Event> decode_event(const Node& block, const DecodeContext& context) {
  return decode_event(Node(block), context);
}

std::optional<Event> decode_event(Node&& block, const DecodeContext& context) {
  const std::size_t before = context.problems->size();
  if (!block.is_mapping()) {
    context.report(block.mark, tr("an event must be a mapping"));
    return std::nullopt;
  }
  const auto kind = kind_of(block, context);
  if (!kind) return std::nullopt;  // without it no other key can be judged
  Event event;
  event.kind = *kind;
  event.mark = block.mark;
  const std::span<const Field> own = fields_of(*kind);
  event.fields.entries.reserve(block.entries.size());
  const auto name = [&] { return name_of(block); };
  report_missing(block, context, event_fields(), name);
  report_missing(block, context, own, name);
  for (Node::Entry& entry : block.entries) {
    if (const Field* field = find_field(event_fields(), entry.key)) {
      check_field(*field, entry.value, context);
      take_frame(event, entry.key, entry.value, context);
    } else if (const Field* of_kind = find_field(own, entry.key)) {
      check_field(*of_kind, entry.value, context);
      event.fields.entries.push_back(std::move(entry));
    } else if (is_extension(entry.key)) {
      event.fields.entries.push_back(std::move(entry));
    } else {
      report_unknown(entry, context, say("{0} ({1})", name_of(block), to_string(*kind)), {event_fields(), own});
    }
  }
  check_event(event, block, context);
  if (context.problems->size() > before) return std::nullopt;
  return event;
}

std::optional<Ticket> decode_ticket(const Node& document, const DecodeContext& context, const TicketId& expected_id) {
  return decode_ticket(Node(document), context, expected_id);
}

std::optional<Ticket> decode_ticket(Node&& document, const DecodeContext& context, const TicketId& expected_id) {
  const std::size_t before = context.problems->size();
  if (!document.is_mapping()) {
    context.report(document.mark, tr("a ticket must be a mapping"));
    return std::nullopt;
  }
  Ticket ticket;
  const TicketId meant = expected_id.empty() ? TicketId{text_of(document, "id")} : expected_id;
  const CaseFile file = is_action_id(meant) ? CaseFile::kAction : CaseFile::kTicket;
  Node history = split_history(document, ticket, context, file);
  if (file == CaseFile::kAction) {
    check_header(ticket.header, context, file);
  } else {
    ticket.complaint = decode_complaint(ticket.header, context);
  }
  if (auto id = parse_stored_ticket_id(text_of(ticket.header, "id"))) ticket.id = *std::move(id);
  for (const std::string& text : texts_of(ticket.header, "formerly")) {
    if (auto id = parse_stored_ticket_id(text)) ticket.formerly.push_back(*std::move(id));
  }
  bool all_read = true;
  ticket.history.reserve(history.items.size());
  for (Node& block : history.items) {
    if (auto event = decode_event(std::move(block), context)) {
      ticket.history.push_back(*std::move(event));
    } else {
      all_read = false;
    }
  }
  check_identity(ticket, context, expected_id);
  // With an event missing, what others say about it would be reported as wrong.
  if (all_read) {
    check_kinds(ticket, context, file);
    check_history(ticket, context);
    if (file == CaseFile::kTicket) check_received(ticket, context);
  }
  if (context.problems->size() > before) return std::nullopt;
  return ticket;
}

}  // namespace kesu
