// SPDX-License-Identifier: Apache-2.0
#include "blocks.hpp"

#include <algorithm>

#include "kesu/core/decode.hpp"
#include "kesu/core/text.hpp"

namespace kesu {
namespace {

[[nodiscard]] tl::unexpected<Error> fail_at(const std::string& file, Mark mark, std::string message) {
  return fail(ErrorKind::kInvalidData, std::move(message), {file, mark.line, mark.column});
}

/// The list of events, checked to be the last thing in the file.
Result<const Node*> history_of(const Node& root, const std::string& file) {
  const Node* history = root.find("history");
  if (history == nullptr) return fail_at(file, root.mark, say("{0} has no '{1}'", tr("the ticket"), "history"));
  if (!history->is_sequence() || history->items.empty() || history->flow)
    return fail_at(file, history->mark, tr("history must be a list of events"));
  const Node::Entry& last = root.entries.back();
  if (last.key != "history")
    return fail_at(file, last.key_mark, say("'{0}' stands after the history, which must come last", last.key));
  return history;
}

Result<EventId> id_of(const Node& node, const std::string& file) {
  auto id = parse_event_id(node.is_scalar() ? node.text : "");
  if (!id) return fail_at(file, node.mark, id.error().message);
  return id;
}

Result<OrderKey> key_of(const Node& event, const std::string& file) {
  OrderKey key;
  const Node* id = event.find("id");
  const Node* at = event.find("at");
  if (id == nullptr || at == nullptr)
    return fail_at(file, event.mark, say("{0} has no '{1}'", tr("the event"), id == nullptr ? "id" : "at"));
  const auto own = id_of(*id, file);
  if (!own) return fail(own.error());
  key.id = *own;
  // Only the order counts here, so a bare date, which is an error elsewhere, may begin in any zone.
  const auto time =
      parse_timestamp(at->is_scalar() ? at->text : "", [](Date date) { return Instant(std::chrono::sys_days(date)); });
  if (!time) return fail_at(file, at->mark, time.error().message);
  key.at = time->instant;
  if (const Node* after = event.find("after")) {
    const auto add = [&](const Node& node) -> Result<void> {
      auto parent = id_of(node, file);
      if (!parent) return fail(parent.error());
      key.after.push_back(*std::move(parent));
      return {};
    };
    if (after->is_scalar()) {
      if (auto added = add(*after); !added) return fail(added.error());
    }
    for (const Node& item : after->items) {
      if (auto added = add(item); !added) return fail(added.error());
    }
  }
  return key;
}

}  // namespace

const Block* TicketBlocks::find(const EventId& id) const {
  const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) { return block.key.id == id; });
  return found == blocks.end() ? nullptr : &*found;
}

std::size_t line_start(std::string_view bytes, int line) {
  std::size_t at = 0;
  for (int i = 1; i < line; ++i) {
    const std::size_t end = bytes.find('\n', at);
    if (end == std::string_view::npos) return bytes.size();
    at = end + 1;
  }
  return at;
}

std::optional<int> item_indent(std::string_view bytes, int line) {
  const std::size_t begin = line_start(bytes, line);
  const std::size_t first = bytes.find_first_not_of(' ', begin);
  if (first == std::string_view::npos || !bytes.substr(first).starts_with("- ")) return std::nullopt;
  return static_cast<int>(first - begin);
}

Result<TicketBlocks> cut_ticket(std::string_view bytes, const std::string& file) {
  auto document = read_yaml(bytes, file);
  if (!document) return fail(document.error());
  TicketBlocks cut;
  cut.root = std::move(document->root);
  const auto history = history_of(cut.root, file);
  if (!history) return fail(history.error());
  std::size_t begin = 0;
  for (const Node& event : (*history)->items) {
    if (!item_indent(bytes, event.mark.line))
      return fail_at(file, event.mark, tr("an event must begin on a line of its own, with '- '"));
    auto key = key_of(event, file);
    if (!key) return fail(key.error());
    if (cut.find(key->id) != nullptr)
      return fail_at(file, event.mark, say("event {0} stands here twice", to_string(key->id)));
    const std::size_t start = line_start(bytes, event.mark.line);
    (cut.blocks.empty() ? cut.header : cut.blocks.back().bytes) = bytes.substr(begin, start - begin);
    begin = start;
    cut.blocks.push_back({*std::move(key), {}, &event, event.mark.line});
  }
  cut.blocks.back().bytes = bytes.substr(begin);
  return cut;
}

}  // namespace kesu
