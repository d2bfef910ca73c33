// SPDX-License-Identifier: Apache-2.0
#include "ticket_file.hpp"

#include <algorithm>

#include "kesu/core/order.hpp"
#include "kesu/core/text.hpp"
#include "kesu/yaml/reader.hpp"
#include "kesu/yaml/writer.hpp"

#include "blocks.hpp"
#include "personal.hpp"

namespace kesu {
namespace {

constexpr std::string_view kHistoryLine = "history:\n";
constexpr int kItemIndent = 2;

[[nodiscard]] tl::unexpected<Error> fail_read_back(std::string_view what) {
  return fail(ErrorKind::kBug, say("what was to be written would not read back as it was meant: {0}", what));
}

/// The problem of a file that does not exist yet: its line says nothing to anybody.
[[nodiscard]] tl::unexpected<Error> fail_unwritten(Error error) {
  error.at.line = 0;
  error.at.column = 0;
  return fail(std::move(error));
}

/// Reads `bytes` back and compares the events from the `known`-th on with what was meant.
Result<StoredTicket> read_back(const Store& store, const TicketId& id, std::string bytes, std::size_t known,
                               const std::vector<Event>& events) {
  auto stored = decode_ticket_file(store, id, std::move(bytes), nullptr);
  if (!stored) return fail_unwritten(std::move(stored.error()));
  const auto& history = stored->ticket.history;
  if (history.size() != known + events.size()) return fail_read_back(tr("another number of events"));
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (encode_event(history[known + i]) != encode_event(events[i]))
      return fail_read_back(say("event {0}", to_string(events[i].id)));
  }
  return stored;
}

}  // namespace

Result<StoredTicket> decode_ticket_file(const Store& store, const TicketId& id, std::string bytes, Problems* problems) {
  Problems own;
  Problems& found = problems == nullptr ? own : *problems;
  const std::string path = Store::path_of(id);
  const std::string shown = store.shown_path(path);
  auto document = read_yaml(bytes, shown);
  if (!document) {
    found.push_back(document.error());
    return fail(std::move(document.error()));
  }
  const std::size_t before = found.size();
  auto ticket = decode_ticket(std::move(document->root), store.decode_context(shown, found), id);
  if (!ticket) return fail(found[before]);
  return StoredTicket{*std::move(ticket), path, std::move(bytes), std::move(document->warnings)};
}

Result<StoredTicket> load_ticket(const Store& store, const TicketId& id, Problems* problems) {
  const std::string path = Store::path_of(id);
  auto bytes = store.disk().read(store.root() + '/' + path);
  if (bytes) {
    auto stored = decode_ticket_file(store, id, *std::move(bytes), problems);
    if (!stored || !has_personal_file(stored->ticket)) return stored;
    Problems own;
    if (auto personal = read_personal(store, id))
      join_personal(store, *stored, *std::move(personal), problems == nullptr ? own : *problems);
    return stored;
  }
  Error error = std::move(bytes.error());
  error.at = {store.shown_path(path)};
  if (error.kind == ErrorKind::kNotFound)
    error = {ErrorKind::kNotFound,
             is_action_id(id) ? say("there is no action {0}", id.text) : say("there is no ticket {0}", id.text),
             {},
             {}};
  if (problems != nullptr) problems->push_back(error);
  return fail(std::move(error));
}

void give_ids(const std::vector<Event>& history, std::vector<Event>& events, const Random& random) {
  std::vector<EventId> after = heads(order_keys(history));
  std::vector<EventId> taken;
  for (const Event& event : history)
    taken.push_back(event.id);
  for (Event& event : events) {
    do {
      event.id = make_event_id(static_cast<int>(taken.size()), random);
    } while (std::find(taken.begin(), taken.end(), event.id) != taken.end());
    event.after = std::move(after);
    after = {event.id};
    taken.push_back(event.id);
  }
}

Result<StoredTicket> grow_ticket(const Store& store, const StoredTicket& stored, const std::vector<Event>& events) {
  const auto& history = stored.ticket.history;
  const auto indent = item_indent(stored.bytes, history.back().mark.line);
  if (!indent) {
    return fail(ErrorKind::kInvalidData,
                tr("events can only be added to a history written as a block, each event on lines of its own"),
                {store.shown_path(stored.path), history.back().mark.line});
  }
  std::string bytes = stored.bytes;
  for (const Event& event : events) {
    const Node node = encode_event(event);
    const std::string block = write_yaml_item(node, *indent);
    if (auto confirmed = confirm_yaml(block, node); !confirmed) return fail(confirmed.error());
    bytes += block;
  }
  auto grown = read_back(store, stored.ticket.id, std::move(bytes), history.size(), events);
  if (!grown) return grown;
  if (!grown->bytes.starts_with(stored.bytes)) return fail_read_back(tr("earlier bytes changed"));
  if (grown->ticket.header != stored.ticket.header ||
      !std::equal(history.begin(), history.end(), grown->ticket.history.begin())) {
    return fail_read_back(tr("earlier events changed"));
  }
  return grown;
}

Result<StoredTicket> make_case_file(const Store& store, const TicketId& id, const Node& header,
                                    const std::vector<Event>& events) {
  Node document = header;
  std::string bytes = write_yaml(document);
  bytes += kHistoryLine;
  Node history = Node::sequence();
  for (const Event& event : events) {
    history.items.push_back(encode_event(event));
    bytes += write_yaml_item(history.items.back(), kItemIndent);
  }
  document.add("history", std::move(history));
  if (auto confirmed = confirm_yaml(bytes, document); !confirmed) return fail(confirmed.error());
  auto made = read_back(store, id, std::move(bytes), 0, events);
  if (made && made->ticket.header != header) return fail_read_back(tr("the header"));
  return made;
}

Result<StoredTicket> make_ticket(const Store& store, const TicketId& id, const Complaint& complaint,
                                 const std::vector<Event>& events) {
  auto made = make_case_file(store, id, encode_header(id, complaint), events);
  if (made && encode_header(id, made->ticket.complaint) != encode_header(id, complaint))
    return fail_read_back(tr("the complaint"));
  return made;
}

}  // namespace kesu
