// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/schema.hpp"
#include "kesu/core/ticket.hpp"

namespace kesu {
namespace {

void add_text(Node& mapping, std::string_view key, const std::string& text) {
  if (!text.empty()) mapping.add(std::string(key), Node::string(text));
}

Node texts_of(const std::vector<std::string>& texts) {
  Node list = Node::sequence(true);
  for (const std::string& text : texts)
    list.items.push_back(Node::string(text));
  return list;
}

Node pairs_of(const std::vector<std::pair<std::string, std::string>>& pairs) {
  Node mapping = Node::mapping(true);
  for (const auto& [key, text] : pairs)
    mapping.add(key, Node::string(text));
  return mapping;
}

Node source_of(const Complaint& complaint) {
  if (complaint.source == "direct" && complaint.source_reference.empty()) return Node::string("direct");
  Node source = Node::mapping(true);
  add_text(source, "third_party", complaint.source);
  add_text(source, "ref", complaint.source_reference);
  return source;
}

Node about_of(const Complaint& complaint) {
  Node about = pairs_of(complaint.about);
  if (complaint.amount && about.find("amount") == nullptr) add_text(about, "amount", to_string(*complaint.amount));
  return about;
}

Node complainant_of(const Complainant& complainant) {
  Node node = Node::mapping();
  add_text(node, "name", complainant.name);
  add_text(node, "phone", complainant.phone);
  add_text(node, "email", complainant.email);
  add_text(node, "address", complainant.address);
  add_text(node, "member", complainant.member);
  add_text(node, "reference", complainant.reference);
  add_text(node, "language", complainant.language);
  if (complainant.internal) node.add("internal", Node::boolean(true));
  return node;
}

void add_collection(Node& mapping, std::string_view key, Node collection) {
  if (!collection.items.empty() || !collection.entries.empty()) mapping.add(std::string(key), std::move(collection));
}

Node after_of(const std::vector<EventId>& after) {
  if (after.size() == 1) return Node::string(to_string(after.front()));
  Node list = Node::sequence(true);
  for (const EventId& id : after)
    list.items.push_back(Node::string(to_string(id)));
  return list;
}

/// The rows of `fields` that `from` has, in the table's order; then what the table does not know ("x-" keys) as it is.
void add_fields(Node& block, std::span<const Field> fields, const Node& from) {
  for (const Field& field : fields) {
    if (const Node* value = from.find(field.key)) block.add(std::string(field.key), canonical_field(field, *value));
  }
  for (const Node::Entry& entry : from.entries) {
    if (find_field(fields, entry.key) == nullptr) block.add(entry.key, entry.value);
  }
}

}  // namespace

Node encode_header(const TicketId& id, const Complaint& complaint) {
  Node header = Node::mapping();
  header.add("kesu", Node::integer(1));
  header.add("id", Node::string(id.text));
  header.add("received", Node::time(to_string(complaint.received)));
  header.add("kind", Node::string(std::string(to_string(complaint.kind))));
  add_text(header, "drill", complaint.drill);
  if (complaint.channel) header.add("channel", Node::string(std::string(to_string(*complaint.channel))));
  header.add("source", source_of(complaint));
  add_text(header, "subject", complaint.subject);
  add_text(header, "text", complaint.text);
  add_text(header, "demand", complaint.demand);
  add_text(header, "occurred", complaint.occurred);
  add_text(header, "place", complaint.place);
  add_collection(header, "about", about_of(complaint));
  if (complaint.loss) header.add("loss", Node::string(to_string(*complaint.loss)));
  if (complaint.complainant.hidden) {
    header.add("complainant", Node::string(std::string(kPrivate)));
  } else {
    add_collection(header, "complainant", complainant_of(complaint.complainant));
  }
  add_collection(header, "tags", texts_of(complaint.tags));
  add_collection(header, "fields", pairs_of(complaint.fields));
  if (!complaint.origin_map.empty()) {
    Node origin = Node::mapping(true);
    add_text(origin, "map", complaint.origin_map);
    add_text(origin, "id", complaint.origin_id);
    header.add("origin", std::move(origin));
  }
  for (const Node::Entry& entry : complaint.extensions)
    header.add(entry.key, entry.value);
  return header;
}

Node encode_header(const Ticket& ticket) {
  Node from = ticket.header;
  if (!ticket.formerly.empty() && from.find("formerly") == nullptr) {
    Node list = Node::sequence(true);
    for (const TicketId& id : ticket.formerly)
      list.items.push_back(Node::string(id.text));
    from.add("formerly", std::move(list));
  }
  if (Node* id = from.find("id")) *id = Node::string(ticket.id.text);
  Node header = Node::mapping();
  add_fields(header, is_action_id(ticket.id) ? action_fields() : header_fields(), from);
  return header;
}

Node encode_event(const Event& event) {
  Node block = Node::mapping();
  block.add("id", Node::string(to_string(event.id)));
  if (!event.after.empty()) block.add("after", after_of(event.after));
  block.add("at", Node::time(to_string(event.at)));
  if (event.happened) block.add("happened", Node::time(to_string(*event.happened)));
  if (event.given_clock) block.add("clock", Node::string("given"));
  block.add("by", Node::string(event.by));
  block.add("do", Node::string(std::string(to_string(event.kind))));
  add_fields(block, fields_of(event.kind), event.fields);
  if (event.rules) block.add("rules", Node::string(to_string(*event.rules)));
  if (event.terms) block.add("terms", encode_terms(*event.terms));
  if (!event.verdicts.empty()) block.add("clocks", encode_verdicts(event.verdicts));
  return block;
}

}  // namespace kesu
