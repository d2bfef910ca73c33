// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "kesu/core/text.hpp"
#include "kesu/rules/classify.hpp"
#include "kesu/rules/examples.hpp"
#include "kesu/rules/plan.hpp"
#include "kesu/time/zone.hpp"

#include "categories.hpp"
#include "deadlines.hpp"
#include "priority.hpp"
#include "rule_file.hpp"

namespace kesu {
namespace {

constexpr std::string_view kFile = "tests.yaml";
/// Keys of an example that are those of a ticket; an example has no other way to say the same.
constexpr std::array<std::string_view, 14> kComplaintKeys{"received", "kind",  "channel", "source",      "subject",
                                                          "text",     "about", "demand",  "complainant", "loss",
                                                          "occurred", "place", "tags",    "fields"};
constexpr std::array<std::string_view, 2> kPeopleKeys{"owner", "department"};
constexpr int kMaxDays = 3660;
constexpr int kMaxOpen = 100'000;
class ExampleDecoder {
 public:
  ExampleDecoder(const RuleSet& rules, const Zone& zone, const DecodeContext& context, bool must_expect)
      : rules_(rules), zone_(zone), context_(context), must_expect_(must_expect) {}

  Example decode(const Node& node, std::size_t number) {
    example_ = {};
    example_.at = place_of(context_, node.mark);
    MappingReader reader(node, context_, say("example {0}", number));
    const auto name = reader.string("name");
    read_complaint(reader);
    read_repeats(reader);
    read_open_tickets(reader);
    read_happens(reader);
    if (const Node* by_hand = reader.optional("by_hand")) read_by_hand(*by_hand);
    const Node* expect = must_expect_ ? reader.required("expect") : reader.optional("expect");
    if (expect != nullptr) read_expectations(*expect);
    reader.finish();
    example_.name = name.value_or(example_.complaint.subject);
    if (example_.name.empty()) example_.name = reader.what();
    return std::move(example_);
  }

 private:
  // Read as a ticket's header is, which has to have an ID.
  void read_complaint(MappingReader& reader) {
    Node header = Node::mapping();
    header.mark = reader.mark();
    header.add("kesu", Node::integer(1));
    header.add("id", Node::string("KS-260311-7F3QXMY"));
    const bool has_kind = reader.optional("kind") != nullptr;
    if (!has_kind) header.add("kind", Node::string(std::string(to_string(Kind::kComplaint))));
    received_ = reader.optional("received") != nullptr;
    if (!received_) header.add("received", Node::time(to_string(zone_.stamp(usual_time()))));
    for (const std::string_view key : kComplaintKeys) {
      if (const Node* value = reader.optional(key)) header.add(std::string(key), *value);
    }
    example_.complaint = decode_complaint(header, context_);
    for (const Milestone milestone : {Milestone::kReceived, Milestone::kOpen, Milestone::kClassify})
      example_.happens[milestone] = example_.complaint.received.instant;
  }

  [[nodiscard]] Instant usual_time() const {
    constexpr Date kLongAgo{std::chrono::year(2000), std::chrono::January, std::chrono::day(1)};
    return zone_.day_start(rules_.plan->effective.value_or(kLongAgo)) + std::chrono::hours(12);
  }

  void read_repeats(MappingReader& reader) {
    const Node* node = reader.optional("repeats");
    if (node == nullptr) return;
    if (!node->is_sequence()) {
      context_.report(node->mark, tr("repeats must be a list of days before this complaint"), tr("write [3, 40]"));
      return;
    }
    for (const Node& item : node->items) {
      const auto days = decode_integer(item, context_, "repeats", 0, kMaxDays);
      if (days) example_.repeats.push_back(static_cast<int>(*days));
    }
  }

  void read_open_tickets(MappingReader& reader) {
    const Node* node = reader.optional("open_tickets");
    if (node == nullptr) return;
    if (!node->is_mapping()) {
      context_.report(node->mark, tr("open_tickets must be a mapping of people to numbers"));
      return;
    }
    for (const Node::Entry& entry : node->entries) {
      check_person(entry.key, entry.key_mark);
      const auto open = decode_integer(entry.value, context_, entry.key, 0, kMaxOpen);
      if (open) example_.open_tickets[entry.key] = static_cast<int>(*open);
    }
  }

  void read_happens(MappingReader& reader) {
    const Node* node = reader.optional("happens");
    if (node == nullptr) return;
    MappingReader times(*node, context_, "happens");
    for (const std::string_view word : spellings<Milestone>()) {
      if (word == to_string(Milestone::kReceived)) continue;  // that is a key of the complaint
      if (word == to_string(Milestone::kStep)) continue;      // of which there are many
      const auto time = times.time(word);
      if (!time) continue;
      example_.happens[*parse_word<Milestone>(word)] = time->instant;
      if (time->instant < example_.complaint.received.instant)
        context_.report(node->find(word)->mark, say("'{0}' lies before the complaint was received", word));
    }
    times.finish();
    const Node* classify = node->find(to_string(Milestone::kClassify));
    if (classify == nullptr) example_.happens[Milestone::kClassify] = example_.happens[Milestone::kOpen];
  }

  void read_by_hand(const Node& node) {
    MappingReader reader(node, context_, "by_hand");
    example_.by_hand = {read_category(reader), read_severity(reader), reader.word<Priority>("priority")};
    reader.finish();
    if (node.is_mapping() && node.entries.empty())
      context_.report(node.mark, tr("by_hand sets nothing"), tr("name a category, a severity or a priority"));
  }

  void read_expectations(const Node& node) {
    MappingReader reader(node, context_, "expect");
    if (const auto category = read_category(reader)) expect("category", *category, *node.find("category"));
    if (const auto severity = read_severity(reader))
      expect("severity", std::to_string(*severity), *node.find("severity"));
    if (const auto priority = reader.word<Priority>("priority"))
      expect("priority", std::string(to_string(*priority)), *node.find("priority"));
    if (const auto liability = reader.word<Liability>("liability"))
      expect("liability", std::string(to_string(*liability)), *node.find("liability"));
    for (const std::string_view key : kPeopleKeys)
      read_person_or_department(reader, key);
    if (const Node* due = reader.optional("due")) read_due(*due);
    reader.finish();
    if (node.is_mapping() && node.entries.empty())
      context_.report(node.mark, tr("expect asks for nothing"), tr("name a category, a priority or a due time"));
  }

  void expect(std::string what, std::string value, const Node& node, std::optional<Instant> due = std::nullopt) {
    example_.expected.push_back({std::move(what), std::move(value), due, place_of(context_, node.mark)});
  }

  std::optional<std::string> read_category(MappingReader& reader) {
    const Node* node = reader.optional("category");
    auto path = node == nullptr ? std::nullopt : decode_string(*node, context_, "category");
    if (path && rules_.categories->find(*path) == nullptr)
      context_.report(node->mark, say("there is no category '{0}'", *path), suggest(*path, rules_.categories->paths()));
    return path;
  }

  std::optional<int> read_severity(MappingReader& reader) {
    const Node* node = reader.optional("severity");
    const auto value = node == nullptr ? std::nullopt : decode_integer(*node, context_, "severity", 0, kMaxSeverity);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
  }

  void read_person_or_department(MappingReader& reader, std::string_view key) {
    const Node* node = reader.optional(key);
    const auto id = node == nullptr ? std::nullopt : decode_string(*node, context_, key);
    if (!id) return;
    if (key == "owner") {
      check_person(*id, node->mark);
    } else if (!rules_.people->departments.empty() && rules_.people->department(*id) == nullptr) {
      std::vector<std::string_view> known;
      for (const Department& department : rules_.people->departments)
        known.push_back(department.id);
      context_.report(node->mark, say("there is no department '{0}' in people.yaml", *id), suggest(*id, known));
    }
    expect(std::string(key), *id, *node);
  }

  void check_person(const std::string& id, Mark mark) {
    if (rules_.people->find(id) != nullptr) return;
    std::vector<std::string_view> known;
    for (const Person& person : rules_.people->staff)
      known.push_back(person.id);
    context_.report(mark, say("there is no person '{0}' in people.yaml", id), suggest(id, known));
  }

  void read_due(const Node& node) {
    if (!node.is_mapping()) {
      context_.report(node.mark, tr("due must be a mapping of clocks to times"),
                      tr("write {respond: \"2026-03-11T10:12:00+08:00\"}, or {respond: none}"));
      return;
    }
    for (const Node::Entry& entry : node.entries)
      read_due_time(entry);
  }

  void read_due_time(const Node::Entry& entry) {
    const std::vector<RuledClock>& clocks = rules_.deadlines->clocks;
    const auto clock =
        std::find_if(clocks.begin(), clocks.end(), [&](const RuledClock& one) { return one.terms.name == entry.key; });
    if (clock == clocks.end()) {
      std::vector<std::string_view> names;
      for (const RuledClock& one : clocks)
        names.push_back(one.terms.name);
      context_.report(entry.key_mark, say("there is no clock '{0}' in deadlines.yaml", entry.key),
                      suggest(entry.key, names));
      return;
    }
    const std::string what = "due " + entry.key;
    if (entry.value.is_scalar() && entry.value.text == "none") {
      expect(what, "none", entry.value);
      return;
    }
    if (!received_) {
      context_.report(entry.key_mark, tr("a due time needs the time at which the complaint was received"),
                      tr("add received: \"2026-03-11T09:12:00+08:00\""));
    }
    if (!example_.happens.contains(clock->terms.from)) {
      context_.report(entry.key_mark,
                      say("clock '{0}' runs from '{1}', and happens does not say when that is", entry.key,
                          to_string(clock->terms.from)),
                      say("add happens: {{{0}: \"…\"}}", to_string(clock->terms.from)));
    }
    if (const auto due = decode_time(entry.value, context_, entry.key))
      expect(what, to_string(zone_.stamp(due->instant)), entry.value, due->instant);
  }

  const RuleSet& rules_;
  const Zone& zone_;
  const DecodeContext& context_;
  bool must_expect_;
  Example example_;
  bool received_ = false;
};

std::optional<std::vector<Example>> examples_of(const RuleFile& file, const RuleSet& rules, const Zone& zone,
                                                bool must_expect, Problems& problems) {
  const std::size_t before = problems.size();
  const DecodeContext context{file.path, [&zone](Date date) { return zone.day_start(date); }, &problems};
  std::vector<Example> examples;
  MappingReader reader(file.root, context, std::string(kFile));
  if (const Node* list = reader.required("examples")) {
    if (!list->is_sequence()) context.report(list->mark, tr("examples must be a list"));
    ExampleDecoder decoder(rules, zone, context, must_expect);
    for (std::size_t i = 0; i < list->items.size(); ++i)
      examples.push_back(decoder.decode(list->items[i], i + 1));
  }
  reader.finish();
  if (problems.size() != before) return std::nullopt;
  return examples;
}

}  // namespace

std::optional<std::vector<Example>> load_examples(Disk& disk, const ShownDirectory& directory, const RuleSet& rules,
                                                  const Zone& zone, Problems& problems) {
  Problems oddities;  // line ends: of no weight in a file that decides nothing
  auto file = read_rule_file(disk, directory, kFile, oddities);
  if (!file) {
    Error error = std::move(file.error());
    if (error.kind == ErrorKind::kNotFound)
      error = {error.kind, tr("there are no examples"), error.at, tr("write some: docs/rules.md shows how")};
    problems.push_back(std::move(error));
    return std::nullopt;
  }
  return examples_of(*file, rules, zone, true, problems);
}

std::optional<std::vector<Example>> load_rehearsal(Disk& disk, const std::string& path, const RuleSet& rules,
                                                   const Zone& zone, Problems& problems) {
  Problems oddities;
  const auto file = read_foreign_rule_file(disk, path, oddities);
  if (file) return examples_of(*file, rules, zone, false, problems);
  problems.push_back(file.error());
  return std::nullopt;
}

}  // namespace kesu
