// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/redaction.hpp"

#include <algorithm>
#include <set>

#include "kesu/core/decode.hpp"
#include "kesu/core/evidence.hpp"
#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/authority.hpp"

#include "known.hpp"

namespace kesu {
namespace {

[[nodiscard]] tl::unexpected<Error> fail_needed(const ErasedValue& value) {
  return fail(ErrorKind::kRefused,
              say("{0} cannot be erased: identity, order, state or clocks rest on it", to_string(value)), {},
              tr("texts, names and the like can"));
}

[[nodiscard]] tl::unexpected<Error> fail_unknown(std::span<const Field> fields, const ErasedValue& value,
                                                 std::string_view key) {
  std::vector<std::string_view> known;
  for (const Field& field : fields)
    known.push_back(field.key);
  return fail(ErrorKind::kUsage, say("there is no field '{0}'", to_string(value)), {}, suggest(key, known));
}

/// Whether a header has a field of that name that may be erased.
Result<void> check_header_field(const ErasedValue& value) {
  const std::string_view path = value.field;
  const std::size_t dot = path.find('.');
  const Field* top = find_field(header_fields(), path.substr(0, dot));
  if (top == nullptr) return fail_unknown(header_fields(), value, path);
  if (dot == std::string_view::npos) {
    if (!may_be_redacted(*top)) return fail_needed(value);
    return {};
  }
  if (top->type == FieldType::kMapping) return {};
  const bool has_parts = top->type == FieldType::kComplainant || top->type == FieldType::kSource;
  const auto parts = top->type == FieldType::kSource ? source_fields() : complainant_fields();
  const Field* part = has_parts ? find_field(parts, path.substr(dot + 1)) : nullptr;
  if (part == nullptr) return fail_unknown(has_parts ? parts : header_fields(), value, path.substr(dot + 1));
  if (!may_be_redacted(*part)) return fail_needed(value);
  return {};
}

Result<void> check_event_field(const Event& event, const ErasedValue& value) {
  const Field* frame = find_field(event_fields(), value.field);
  const Field* own = find_field(fields_of(event.kind), value.field);
  if (frame != nullptr || (own != nullptr && !may_be_redacted(*own))) return fail_needed(value);
  if (event.kind == EventKind::kRedact || (event.kind == EventKind::kAmend && value.field == "field"))
    return fail_needed(value);
  if (own == nullptr && !value.field.starts_with("x-")) return fail_unknown(fields_of(event.kind), value, value.field);
  return {};
}

/// Gathers what is to go.
class Gathering {
 public:
  explicit Gathering(const Ticket& ticket) : ticket_(ticket) {}

  Result<void> ask(const std::string& typed) {
    const ErasedValue value = parse_erased_value(typed);
    return value.event.empty() ? ask_header(value) : ask_event(value);
  }

  [[nodiscard]] const std::vector<ErasedValue>& values() const { return values_; }
  [[nodiscard]] const std::set<std::string>& evidence() const { return evidence_; }
  /// The words that go.
  [[nodiscard]] const std::set<std::string>& words() const { return words_; }

  /// The `values` of the redact event.
  [[nodiscard]] Node list() const {
    Node list = Node::sequence();
    for (const ErasedValue& value : values_) {
      Node item = Node::mapping(true);
      if (!value.event.empty()) item.add("event", Node::string(value.event));
      item.add("field", Node::string(value.field));
      if (const std::string* digest = digest_of(value)) item.add("sha256", Node::string(*digest));
      list.items.push_back(std::move(item));
    }
    return list;
  }

 private:
  Result<void> ask_header(const ErasedValue& value) {
    if (auto good = check_header_field(value); !good) return good;
    const bool is_personal = value.field.starts_with("complainant");
    bool is_there = add(value, node_at(ticket_.header, value.field));
    for (const Event& event : ticket_.history) {
      if (event.kind != EventKind::kAmend) continue;
      const std::string field = event.field("field");
      if (field != value.field && !field.starts_with(value.field + '.')) continue;
      if (is_personal && is_kept_apart(event.fields)) return fail_apart();
      for (const char* key : {"was", "now"})
        is_there = add({to_string(event.id), key}, event.fields.find(key)) || is_there;
    }
    if (is_personal && ticket_.complaint.complainant.hidden) return fail_apart();
    if (is_there) return {};
    return fail_nothing(value);
  }

  Result<void> ask_event(const ErasedValue& value) {
    const auto index = require_event(ticket_, value.event);
    if (!index) return fail(index.error());
    const Event& event = ticket_.history[*index];
    if (auto good = check_event_field(event, value); !good) return good;
    if (event.kind == EventKind::kAttach && value.field == "file") return ask_evidence(value, event.field("file"));
    if (add(value, event.fields.find(value.field))) return {};
    return fail_nothing(value);
  }

  /// A file goes with every paper that names it.
  Result<void> ask_evidence(const ErasedValue& value, const std::string& file) {
    const auto name = parse_evidence_name(file);
    if (!name) return fail_nothing(value);
    evidence_.insert(file);
    for (const Event& event : ticket_.history) {
      if (event.kind != EventKind::kAttach || event.field("file") != file) continue;
      add({to_string(event.id), "file"}, event.fields.find("file"));
      digests_.emplace_back(to_string(event.id), name->digest);
    }
    return {};
  }

  /// False if it says nothing.
  bool add(const ErasedValue& value, const Node* node) {
    if (node == nullptr || is_erased(*node) || (node->is_scalar() && node->text.empty())) return false;
    if (std::find(values_.begin(), values_.end(), value) == values_.end()) values_.push_back(value);
    add_words(*node);
    return true;
  }

  void add_words(const Node& node) {
    constexpr std::size_t kWorthLooking = 4;
    if (node.is_scalar() && node.text.size() >= kWorthLooking && !is_erased(node)) words_.insert(node.text);
    for (const Node& item : node.items)
      add_words(item);
    for (const Node::Entry& entry : node.entries)
      add_words(entry.value);
  }

  [[nodiscard]] const std::string* digest_of(const ErasedValue& value) const {
    if (value.field != "file") return nullptr;
    for (const auto& [event, digest] : digests_) {
      if (event == value.event) return &digest;
    }
    return nullptr;
  }

  [[nodiscard]] tl::unexpected<Error> fail_nothing(const ErasedValue& value) const {
    return fail(ErrorKind::kRefused,
                say("{0} says nothing for {1}, or it was erased already", ticket_.id.text, to_string(value)));
  }
  static tl::unexpected<Error> fail_apart() {
    return fail(ErrorKind::kRefused, tr("who complains is kept apart, and cannot be read here"), {},
                tr("erase it where the file below private/ is and may be read"));
  }

  const Ticket& ticket_;
  std::vector<ErasedValue> values_;
  std::set<std::string> evidence_;
  std::set<std::string> words_;
  std::vector<std::pair<std::string, std::string>> digests_;  // event, SHA-256
};

bool holds(const Node& node, const std::string& word) {
  if (node.is_scalar()) return node.text.find(word) != std::string::npos;
  return std::any_of(node.items.begin(), node.items.end(), [&](const Node& item) { return holds(item, word); }) ||
         std::any_of(node.entries.begin(), node.entries.end(),
                     [&](const Node::Entry& entry) { return holds(entry.value, word); });
}

bool holds_any(const Node& node, const std::set<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return holds(node, word); });
}

/// Where else the erased words stand, but for the values that go.
std::vector<std::string> places_of(const Ticket& ticket, const Gathering& gathering) {
  std::vector<std::string> places;
  const auto look = [&](const Node::Entry& entry, const std::string& event) {
    const ErasedValue here{event, entry.key};
    const auto& gone = gathering.values();
    const auto is_gone = [&](const ErasedValue& value) {
      return value.event == event && (value.field == entry.key || value.field.starts_with(entry.key + '.'));
    };
    if (std::any_of(gone.begin(), gone.end(), is_gone)) return;
    if (holds_any(entry.value, gathering.words())) places.push_back(to_string(here));
  };
  for (const Node::Entry& entry : ticket.header.entries)
    look(entry, {});
  for (const Event& event : ticket.history) {
    for (const Node::Entry& entry : event.fields.entries)
      look(entry, to_string(event.id));
  }
  return places;
}

/// Where they stand in the actions that come from the ticket. One that cannot be read is check's to report.
std::vector<std::string> places_in_actions(const Store& store, const Ticket& ticket, const Gathering& gathering) {
  std::vector<std::string> places;
  if (gathering.words().empty()) return places;
  std::vector<std::string> names = {ticket.id.text};
  for (const TicketId& id : ticket.formerly)
    names.push_back(id.text);
  for (const StoredTicket& action : store.load_actions().tickets) {
    const Node* tickets = action.ticket.header.find("tickets");
    const bool is_of_it =
        tickets != nullptr && std::any_of(tickets->items.begin(), tickets->items.end(), [&](const Node& item) {
          return std::find(names.begin(), names.end(), item.text) != names.end();
        });
    if (!is_of_it) continue;
    const std::string& id = action.ticket.id.text;
    for (const Node::Entry& entry : action.ticket.header.entries) {
      if (holds_any(entry.value, gathering.words())) places.push_back(id + " " + entry.key);
    }
    for (const Event& event : action.ticket.history) {
      for (const Node::Entry& entry : event.fields.entries) {
        if (holds_any(entry.value, gathering.words()))
          places.push_back(id + " " + to_string(ErasedValue{to_string(event.id), entry.key}));
      }
    }
  }
  return places;
}

/// The files that stay.
std::vector<std::string> evidence_kept(const Ticket& ticket, const Gathering& gathering) {
  std::vector<std::string> kept;
  for (const Event& event : ticket.history) {
    const std::string file = event.field("file");
    if (event.kind != EventKind::kAttach || file == kRedacted || gathering.evidence().contains(file)) continue;
    kept.push_back(to_string(ErasedValue{to_string(event.id), "file"}));
  }
  return kept;
}

}  // namespace

Result<Redacted> redact_ticket(Writer& writer, const Office& office, const TicketId& id, const RedactRequest& request) {
  if (request.options.because.empty())
    return fail(ErrorKind::kUsage, tr("an erasure needs a reason"), {}, tr("add --because"));
  auto subject = load_case(writer, office, id);
  if (!subject) return fail(std::move(subject.error()));
  const Ticket& ticket = subject->stored.ticket;
  Gathering gathering(ticket);
  for (const std::string& field : request.fields) {
    if (auto asked = gathering.ask(field); !asked) return fail(std::move(asked.error()));
  }
  auto draft = draft_event(office, EventKind::kRedact, request.options);
  if (!draft) return fail(std::move(draft.error()));
  draft->fields = Node::mapping();
  draft->fields.add("values", gathering.list());
  draft->fields.add("because", Node::string(request.options.because));
  if (auto may = require_right(office, &subject->state, *draft); !may) return fail(std::move(may.error()));
  Redacted redacted;
  redacted.values = gathering.values();
  redacted.evidence.assign(gathering.evidence().begin(), gathering.evidence().end());
  redacted.also = places_of(ticket, gathering);
  for (std::string& place : places_in_actions(office.store, ticket, gathering))
    redacted.also.push_back(std::move(place));
  redacted.kept = evidence_kept(ticket, gathering);
  if (request.only_look) return redacted;
  auto event = writer.redact(id, redacted.values, std::move(*draft), redacted.evidence);
  if (!event) return fail(std::move(event.error()));
  redacted.event = *event;
  return redacted;
}

}  // namespace kesu
