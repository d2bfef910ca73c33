// SPDX-License-Identifier: Apache-2.0
#include "personal.hpp"

#include <algorithm>

#include "kesu/core/decode.hpp"
#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"
#include "kesu/yaml/reader.hpp"
#include "kesu/yaml/writer.hpp"

#include "blocks.hpp"
#include "names.hpp"

namespace kesu {
namespace {

constexpr int kItemIndent = 2;
constexpr std::string_view kEncrypted{"\0GITCRYPT\0", 10};

bool is_marker(const Node* value) {
  return value != nullptr && value->is_scalar() && value->text == kPrivate;
}

/// The header as far as it stands below private/.
Node head_of(const TicketId& id) {
  Node head = Node::mapping();
  head.add("kesu", Node::integer(1));
  head.add("id", Node::string(id.text));
  return head;
}

/// The paper of `event` as it stands below private/: what it is, and those of its values that are personal.
Node paper_of(const Event& event) {
  Node paper = Node::mapping();
  paper.add("id", Node::string(to_string(event.id)));
  paper.add("at", Node::time(to_string(event.at)));
  paper.add("do", Node::string(std::string(to_string(event.kind))));
  if (event.kind != EventKind::kAmend && event.kind != EventKind::kRedact) return paper;
  for (const Field& field : fields_of(event.kind)) {
    const Node* value = field.key == "because" ? nullptr : event.fields.find(field.key);
    if (value != nullptr) paper.add(std::string(field.key), canonical_field(field, *value));
  }
  return paper;
}

Result<std::string> proved(std::string bytes, const Node& meant) {
  if (auto confirmed = confirm_yaml(bytes, meant); !confirmed) return fail(confirmed.error());
  return bytes;
}

/// The values that `paper` keeps for the amendment `event`.
void restore(Event& event, const Node& paper) {
  for (const char* key : {"was", "now"}) {
    Node* marker = event.fields.find(key);
    const Node* value = paper.find(key);
    if (is_marker(marker) && value != nullptr) *marker = *value;
  }
}

bool check_papers(const Node& history, const DecodeContext& context) {
  bool good = history.is_sequence() && !history.items.empty();
  if (!good) context.report(history.mark, tr("history must be a list of events"));
  for (const Node& paper : history.items) {
    MappingReader reader(paper, context, tr("the event"));
    for (const char* key : {"id", "at", "do"})
      good = reader.required(key) != nullptr && good;
    for (const char* key : {"field", "was", "now", "values"})
      reader.optional(key);
    reader.finish();
  }
  return good;
}

/// False, with a report, if this is no file of `id` below private/.
bool check_document(const Node& root, const TicketId& id, const DecodeContext& context) {
  const std::size_t before = context.problems->size();
  MappingReader reader(root, context, tr("the file"));
  reader.integer("kesu", 1, 1, true);
  const auto own = reader.string("id", true);
  if (own && *own != id.text)
    context.report(root.find("id")->mark, say("the ID does not match the file, which is {0}", id.text));
  if (const Node* complainant = reader.optional("complainant"))
    check_field(*find_field(header_fields(), "complainant"), *complainant, context);
  if (const Node* history = reader.required("history")) check_papers(*history, context);
  reader.finish();
  return context.problems->size() == before;
}

}  // namespace

bool has_personal_file(const Ticket& ticket) {
  return is_marker(ticket.header.find("complainant")) ||
         std::any_of(ticket.history.begin(), ticket.history.end(),
                     [](const Event& event) { return event.kind == EventKind::kAmend && is_kept_apart(event.fields); });
}

std::optional<std::string> read_personal(const Store& store, const TicketId& id) {
  auto bytes = store.disk().read_plain(store.root() + '/' + Store::personal_path_of(id), kLargestFile);
  if (!bytes || bytes->starts_with(kEncrypted)) return std::nullopt;
  return *std::move(bytes);
}

void join_personal(const Store& store, StoredTicket& stored, std::string bytes, Problems& problems) {
  const std::string shown = store.shown_path(Store::personal_path_of(stored.ticket.id));
  auto document = read_yaml(bytes, shown);
  if (!document) {
    problems.push_back(std::move(document.error()));
    return;
  }
  if (!check_document(document->root, stored.ticket.id, store.decode_context(shown, problems))) return;
  Ticket& ticket = stored.ticket;
  if (Node* marker = ticket.header.find("complainant"); is_marker(marker)) {
    const Node* complainant = document->root.find("complainant");
    if (complainant != nullptr) *marker = *complainant;
    Problems ignored;  // both parts have been checked
    ticket.complaint = decode_complaint(ticket.header, store.decode_context(shown, ignored));
  }
  const Node* history = document->root.find("history");
  for (const Node& paper : history->items) {
    const auto event = std::find_if(ticket.history.begin(), ticket.history.end(), [&](const Event& one) {
      return one.kind == EventKind::kAmend && to_string(one.id) == paper.find("id")->text;
    });
    if (event != ticket.history.end()) restore(*event, paper);
  }
  stored.personal = std::move(bytes);
}

Result<std::string> make_personal(const TicketId& id, const Complainant& complainant, const Event& open) {
  Complaint complaint;
  complaint.complainant = complainant;
  Node document = head_of(id);
  const Node header = encode_header(id, complaint);
  if (const Node* block = header.find("complainant")) document.add("complainant", *block);
  std::string bytes = write_yaml(document) + "history:\n";
  Node history = Node::sequence();
  history.items.push_back(paper_of(open));
  bytes += write_yaml_item(history.items.back(), kItemIndent);
  document.add("history", std::move(history));
  return proved(std::move(bytes), document);
}

Result<std::string> grow_personal(std::string_view bytes, const TicketId& id, const Event& event) {
  const Node paper = paper_of(event);
  if (bytes.empty()) {
    Node document = head_of(id);
    std::string made = write_yaml(document) + "history:\n" + write_yaml_item(paper, kItemIndent);
    Node history = Node::sequence();
    history.items.push_back(paper);
    document.add("history", std::move(history));
    return proved(std::move(made), document);
  }
  const std::string file = Store::personal_path_of(id);
  const auto cut = cut_ticket(bytes, file);
  if (!cut) return fail(cut.error());
  const auto indent = item_indent(bytes, cut->blocks.back().line);
  auto block = proved(write_yaml_item(paper, indent.value_or(kItemIndent)), paper);
  if (!block) return block;
  return std::string(bytes) + *block;
}

Event without_values(Event amend) {
  for (const char* key : {"was", "now"}) {
    if (Node* value = amend.fields.find(key); value != nullptr && !(value->is_scalar() && value->text.empty()))
      *value = Node::string(std::string(kPrivate));
  }
  return amend;
}

}  // namespace kesu
