// SPDX-License-Identifier: Apache-2.0
// A ticket as it stands in its file: the complaint as received, then the events. Values and their form in YAML; what
// they add up to is fold.hpp's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/core/ids.hpp"
#include "kesu/core/money.hpp"
#include "kesu/core/node.hpp"
#include "kesu/core/terms.hpp"
#include "kesu/core/timestamp.hpp"
#include "kesu/core/vocabulary.hpp"

namespace kesu {

/// Who complains. Personal data: shown masked unless asked for (report/mask.hpp).
struct Complainant {
  std::string name;
  std::string phone;
  std::string email;
  std::string address;
  std::string member;     ///< member or customer number
  std::string reference;  ///< their own reference
  std::string language;   ///< of letters to the complainant: "en", "zh_CN"; empty: not known
  bool internal = false;  ///< an employee or a department
  bool hidden = false;    ///< kept apart from the ticket, and not here: nothing is known
  /// What amendments have replaced, names, numbers and addresses that still stand in texts and papers, and values that
  /// the rules call personal. Only in a folded complaint; not written.
  std::vector<std::string> former_names;

  bool operator==(const Complainant&) const = default;
};

/// The complaint as received (with amendments applied, when it comes out of a fold).
struct Complaint {
  Timestamp received;
  Kind kind = Kind::kComplaint;
  std::string drill;  ///< the drill it belongs to, which no figure counts; empty: it is meant in earnest
  std::optional<Channel> channel;
  std::string source = "direct";  ///< "direct", or the name of the third party
  std::string source_reference;   ///< the third party's reference, if any
  std::string subject;
  std::string text;
  std::string demand;
  std::string occurred;  ///< what the complainant says about when it happened, as told
  std::string place;
  std::vector<std::pair<std::string, std::string>>
      about;                    ///< project, order, product, amount, …: free keys, values as text
  std::optional<Money> amount;  ///< about.amount, which stands in `about` too: what the matter is worth
  std::optional<Money> loss;
  Complainant complainant;
  std::vector<std::string> tags;
  std::vector<std::pair<std::string, std::string>>
      fields;              ///< the organisation's own fields: free keys, values as text
  std::string origin_map;  ///< origin: {map, id} of an imported ticket
  std::string origin_id;
  std::vector<Node::Entry> extensions;  ///< keys starting "x-": kept and shown, never folded

  /// Somebody else passed it on, and is owed an answer too.
  [[nodiscard]] bool came_by_third_party() const { return !source.empty() && source != "direct"; }
  bool operator==(const Complaint&) const = default;
};

/// A rule set's name, version and digest, written "home-improvement@3 7c1e09ab41d25f0693b8a6d1e2c4907f".
struct RulesRef {
  std::string name;
  int version = 0;
  std::string digest;

  bool operator==(const RulesRef&) const = default;
};
[[nodiscard]] Result<RulesRef> parse_rules_ref(std::string_view text);
std::string to_string(const RulesRef& ref);

/// One paper of the case file. `fields` is the event's whole mapping as read or to be written; the members are what
/// every event has, decoded.
struct Event {
  EventId id;
  std::vector<EventId> after;
  Timestamp at;
  std::optional<Timestamp> happened;
  bool given_clock = false;  ///< `clock: given`: written under --now
  std::string by;
  EventKind kind = EventKind::kNote;
  Node fields = Node::mapping();  ///< keys of this kind only (see schema.hpp), without id, after, at, happened, clock,
                                  ///< by, do, rules, terms, clocks
  std::optional<RulesRef> rules;
  std::optional<std::vector<ClockTerms>> terms;
  std::vector<Verdict> verdicts;
  Mark mark;  ///< of the block in its file

  /// When it took place: `happened` if told, else `at`.
  [[nodiscard]] const Timestamp& time() const { return happened ? *happened : at; }
  /// The string field `key`, or the empty string.
  [[nodiscard]] std::string field(std::string_view key) const;
  /// The word field `key`, or nothing.
  template <class Enum>
  [[nodiscard]] std::optional<Enum> word(std::string_view key) const {
    return parse_word<Enum>(field(key));
  }
  bool operator==(const Event& other) const;
};

/// One case file: a ticket or, by its ID, an action, which has no complaint (see core/action.hpp). `header` is
/// everything above `history:` as read (including keys starting "x-").
struct Ticket {
  TicketId id;
  std::vector<TicketId> formerly;
  Complaint complaint;  ///< as received, without amendments; of an action empty
  Node header = Node::mapping();
  std::vector<Event> history;  ///< in file order
};

/// Decodes a whole document: an action if its ID (`expected_id`, or if that is empty the one in the header) is one's.
/// Problems (unknown keys, wrong types, an ID that does not match `expected_id` if that is
/// not empty, a kind of event that does not belong in such a file, duplicate event ids, a dangling `after`, a first
/// event that is not `open`) are reported; nullopt if there was any.
std::optional<Ticket> decode_ticket(const Node& document, const DecodeContext& context,
                                    const TicketId& expected_id = {});
/// The same, taking the document apart instead of copying it.
std::optional<Ticket> decode_ticket(Node&& document, const DecodeContext& context, const TicketId& expected_id = {});
/// Decodes what stands above `history:`; used again by the fold after amendments.
Complaint decode_complaint(const Node& header, const DecodeContext& context);
/// Decodes one event block.
std::optional<Event> decode_event(const Node& block, const DecodeContext& context);
std::optional<Event> decode_event(Node&& block, const DecodeContext& context);

/// A complaint as the canonical header mapping: kesu, id, formerly, received, kind, channel, source, subject, text,
/// demand, … (empty fields left out).
Node encode_header(const TicketId& id, const Complaint& complaint);
/// The header of a ticket that has one already: as above, from `ticket.header`, with `formerly` and the keys starting
/// "x-" kept.
Node encode_header(const Ticket& ticket);
/// An event as its canonical block: id, after, at, happened, clock, by, do, the kind's own fields in schema order,
/// because, rules, terms, clocks.
Node encode_event(const Event& event);

}  // namespace kesu
