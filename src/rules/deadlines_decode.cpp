// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "kesu/core/text.hpp"
#include "kesu/time/clock.hpp"

#include "deadlines.hpp"

namespace kesu {
namespace {

/// Where a milestone stands in the course of a case; 0: it may come at any time.
int stage_of(Milestone milestone) {
  switch (milestone) {
    case Milestone::kReceived:
      return 1;
    case Milestone::kOpen:
      return 2;
    case Milestone::kClassify:
      return 3;
    case Milestone::kAssign:
      return 4;
    case Milestone::kAccept:
      return 5;
    case Milestone::kFind:
      return 6;
    case Milestone::kPropose:
      return 7;
    case Milestone::kApprove:
      return 8;
    case Milestone::kResolve:
      return 9;
    case Milestone::kReply:
      return 10;
    case Milestone::kFollowup:
      return 11;
    case Milestone::kClose:
      return 12;
    case Milestone::kAck:
    case Milestone::kRespond:
    case Milestone::kStep:
    case Milestone::kReview:
      return 0;
  }
  return 0;
}

/// What decode_clock() reads besides limit and by.
constexpr std::array<std::string_view, 8> kSharedKeys{"calendar", "from", "until", "due",
                                                      "start",    "late", "roll",  "pause"};

/// Reports a calendar that calendars.yaml does not have.
void check_calendar(const Node& name, const DecodeContext& context, const DeadlineScope& scope) {
  if (scope.calendars == nullptr || !name.is_scalar()) return;
  if (std::find(scope.calendars->begin(), scope.calendars->end(), name.text) != scope.calendars->end()) return;
  context.report(name.mark, say("there is no calendar '{0}'", name.text), suggest(name.text, *scope.calendars));
}

bool needs_hours(const Limit& limit) {
  return limit.unit == Limit::Unit::kOpenTime || limit.unit == Limit::Unit::kWorkdays;
}

/// `warn:` and `escalate:` of a clock. Offsets in working time count on its calendar, whether its limit does or not.
std::vector<Threshold> read_thresholds(MappingReader& reader, const std::string& calendar, const DecodeContext& context,
                                       const DeadlineScope& scope) {
  std::vector<Threshold> thresholds;
  const auto add = [&](std::string_view key, ThresholdKind kind) {
    const Node* node = reader.optional(key);
    if (node == nullptr) return;
    for (Threshold& threshold : decode_thresholds(*node, kind, context, scope.recipients)) {
      const auto& offset = threshold.point.offset;
      if (offset && needs_hours(*offset) && calendar.empty()) {
        context.report(node->mark, say("'{0}' counts working time, and the clock names no calendar", threshold.text),
                       tr("add calendar: and a name from calendars.yaml"));
      }
      threshold.calendar = calendar;
      thresholds.push_back(std::move(threshold));
    }
  };
  add("warn", ThresholdKind::kWarn);
  add("escalate", ThresholdKind::kEscalate);
  return thresholds;
}

class ClockDecoder {
 public:
  ClockDecoder(const DecodeContext& context, const DeadlineScope& scope, const std::vector<Kind>& kinds)
      : context_(context), scope_(scope), kinds_(kinds) {}

  RuledClock decode(const Node::Entry& entry) {
    check_identifier(entry.key, entry.key_mark, context_, tr("clock"));
    if (entry.key == kPromiseClock) {
      context_.report(entry.key_mark, say("clock '{0}' is set going by a promised contact, not by a rule", entry.key),
                      tr("who is told of promises stands under promises:"));
    }
    RuledClock clock;
    clock.at = place_of(context_, entry.key_mark);
    MappingReader reader(entry.value, context_, say("clock '{0}'", entry.key));
    if (const Node* title = reader.optional("title")) clock.title = decode_names(*title, context_, "title");
    read_terms(reader, entry, clock);
    read_tables(reader, clock);
    clock.kinds = kinds_;
    if (const Node* kinds = reader.optional("kinds")) clock.kinds = decode_kinds(*kinds, context_);
    clock.thresholds = read_thresholds(reader, clock.terms.calendar, context_, scope_);
    reader.finish();
    if (!entry.value.is_mapping()) return clock;
    check_course(entry, clock);
    check_limits(entry, clock);
    return clock;
  }

  static std::vector<Kind> decode_kinds(const Node& node, const DecodeContext& context) {
    std::vector<Kind> kinds;
    const auto texts = decode_strings(node, context, "kinds", true);
    if (!texts) return kinds;
    if (texts->empty()) context.report(node.mark, tr("kinds is empty, so nothing would start a clock"));
    for (std::size_t i = 0; i < texts->size(); ++i) {
      const Mark mark = node.is_sequence() ? node.items[i].mark : node.mark;
      if (const auto kind = parse_word<Kind>((*texts)[i])) {
        kinds.push_back(*kind);
      } else {
        context.report(mark, say("unknown kind '{0}'", (*texts)[i]), suggest((*texts)[i], spellings<Kind>()));
      }
    }
    return kinds;
  }

 private:
  void read_terms(MappingReader& reader, const Node::Entry& entry, RuledClock& clock) {
    if (const Node* limit = reader.required("limit")) clock.limits.otherwise = read_limit(*limit, "limit");
    if (const Node* by = reader.optional("by")) {
      context_.report(by->mark, tr("a rule has a limit; 'by' names an instant, which only a ticket's own terms do"));
    }
    if (const Node* calendar = reader.optional("calendar")) {
      check_calendar(*calendar, context_, scope_);
    }
    // What a rule shares with the terms in a ticket is read by the same code; a rule's limits are read above and below.
    Node shared = Node::mapping();
    shared.mark = entry.value.mark;
    shared.add("limit", Node::string("1h"));
    for (const std::string_view key : kSharedKeys) {
      if (const Node* value = reader.optional(key)) shared.add(std::string(key), *value);
    }
    if (!entry.value.is_mapping()) return;
    MappingReader common(shared, context_, reader.what());
    clock.terms = decode_clock(common, entry.key);
    clock.terms.limit.reset();
  }

  RuledLimit read_limit(const Node& node, std::string_view key) {
    RuledLimit ruled{{}, place_of(context_, node.mark)};
    const auto text = decode_string(node, context_, key);
    if (!text || *text == "none") return ruled;
    const auto limit = parse_limit(*text);
    if (limit) {
      ruled.limit = *limit;
    } else {
      context_.report(node.mark, say("{0}: {1}", key, limit.error().message), limit.error().hint);
    }
    return ruled;
  }

  std::map<Priority, RuledLimit> read_by_priority(const Node& node) {
    std::map<Priority, RuledLimit> limits;
    MappingReader reader(node, context_, "by_priority");
    for (const std::string_view word : spellings<Priority>()) {
      const Node* limit = reader.optional(word);
      if (limit != nullptr) limits.emplace(*parse_word<Priority>(word), read_limit(*limit, word));
    }
    reader.finish();
    return limits;
  }

  void read_tables(MappingReader& reader, RuledClock& clock) {
    if (const Node* table = reader.optional("by_priority")) clock.limits.by_priority = read_by_priority(*table);
    const Node* table = reader.optional("by_category");
    if (table == nullptr) return;
    if (!table->is_mapping()) {
      context_.report(table->mark, tr("by_category must be a mapping of categories to limits"));
      return;
    }
    for (const Node::Entry& entry : table->entries) {
      if (scope_.categories != nullptr && scope_.categories->find(entry.key) == nullptr) {
        context_.report(entry.key_mark, say("there is no category '{0}'", entry.key),
                        suggest(entry.key, scope_.categories->paths()));
      }
      clock.by_category.emplace_back(entry.key, read_category_limits(entry, clock.limits));
    }
  }

  LimitTable read_category_limits(const Node::Entry& entry, const LimitTable& general) {
    LimitTable limits;
    if (entry.value.is_mapping()) {
      MappingReader reader(entry.value, context_, say("the limits of '{0}'", entry.key));
      if (const Node* limit = reader.required("limit")) limits.otherwise = read_limit(*limit, "limit");
      if (const Node* table = reader.optional("by_priority")) limits.by_priority = read_by_priority(*table);
      reader.finish();
    } else {
      limits.otherwise = read_limit(entry.value, entry.key);
    }
    // Which of the two is meant for an urgent complaint of this category is not for the program to guess.
    for (const auto& [priority, limit] : general.by_priority) {
      if (limits.by_priority.contains(priority)) continue;
      context_.report(entry.key_mark,
                      say("'{0}' and priority {1} have each a limit of their own: say which holds for both", entry.key,
                          to_string(priority)),
                      say("{0}: {{limit: …, by_priority: {{{1}: …}}}}", entry.key, to_string(priority)));
    }
    return limits;
  }

  void check_course(const Node::Entry& entry, RuledClock& clock) {
    const Node* from = entry.value.find("from");
    const Node* until = entry.value.find("until");
    if (from == nullptr || until == nullptr) return;
    clock.from_at = place_of(context_, from->mark);
    clock.until_at = place_of(context_, until->mark);
    if (clock.terms.from == Milestone::kStep || clock.terms.until == Milestone::kStep) {
      context_.report(clock.terms.from == Milestone::kStep ? from->mark : until->mark,
                      say("clock '{0}': steps have clocks of their own", entry.key),
                      tr("a limit for a step stands in its playbook"));
    } else if (clock.terms.from == Milestone::kClose && clock.terms.until != Milestone::kReview) {
      context_.report(from->mark, say("clock '{0}' would never run: closing ends every clock", entry.key));
    } else if (clock.terms.until == Milestone::kReceived) {
      context_.report(until->mark, say("clock '{0}' would end before it starts", entry.key));
    } else if (clock.terms.from == clock.terms.until) {
      context_.report(until->mark, say("clock '{0}' starts and ends with the same milestone", entry.key));
    } else {
      const int start = stage_of(clock.terms.from);
      const int stop = stage_of(clock.terms.until);
      if (start == 0 || stop == 0 || start < stop) return;
      context_.report(until->mark, say("clock '{0}' would end before it starts: {1} comes before {2}", entry.key,
                                       to_string(clock.terms.until), to_string(clock.terms.from)));
    }
  }

  void check_limits(const Node::Entry& entry, const RuledClock& clock) {
    std::vector<const LimitTable*> tables{&clock.limits};
    for (const auto& [path, limits] : clock.by_category)
      tables.push_back(&limits);
    bool none = true;
    bool on_calendar = clock.terms.start != StartRule::kAsIs || clock.terms.late != LateRule::kAsIs ||
                       clock.terms.roll != RollRule::kNone;
    const auto look_at = [&](const RuledLimit& ruled) {
      if (!ruled.limit) return;
      none = false;
      on_calendar = on_calendar || needs_hours(*ruled.limit);
    };
    for (const LimitTable* table : tables) {
      look_at(table->otherwise);
      for (const auto& [priority, limit] : table->by_priority)
        look_at(limit);
    }
    const Node* limit = entry.value.find("limit");
    if (none && limit != nullptr && limit->text == "none") {
      context_.report(limit->mark, say("clock '{0}' would never run: it has no limit anywhere", entry.key));
    }
    if (on_calendar && entry.value.find("calendar") == nullptr) {
      context_.report(entry.key_mark, say("clock '{0}' counts working time and names no calendar", entry.key),
                      tr("add calendar: and a name from calendars.yaml"));
    }
  }

  const DecodeContext& context_;
  const DeadlineScope& scope_;
  const std::vector<Kind>& kinds_;
};

/// What is told about clocks that no rule here sets going: those of promised contacts, of steps and of actions.
std::vector<Threshold> decode_others(const Node& node, const DecodeContext& context, const DeadlineScope& scope,
                                     const char* key) {
  MappingReader reader(node, context, key);
  std::string calendar;
  if (const Node* name = reader.optional("calendar")) {
    calendar = decode_string(*name, context, "calendar").value_or("");
    check_calendar(*name, context, scope);
  }
  auto thresholds = read_thresholds(reader, calendar, context, scope);
  reader.finish();
  return thresholds;
}

/// Where nothing is said of actions: whoever owes one is told once it is overdue.
std::vector<Threshold> usual_for_actions() {
  Threshold overdue;
  overdue.text = "100%";
  if (const auto point = parse_clock_point(overdue.text)) overdue.point = *point;
  overdue.to = {"owner"};
  return {overdue};
}

std::optional<QuietHours> decode_quiet_hours(const Node& node, const DecodeContext& context,
                                             const DeadlineScope& scope) {
  QuietHours quiet;
  MappingReader reader(node, context, "quiet_hours");
  if (const Node* calendar = reader.required("calendar")) {
    quiet.calendar = decode_string(*calendar, context, "calendar").value_or("");
    check_calendar(*calendar, context, scope);
  }
  if (const Node* except = reader.optional("except")) {
    const auto words = decode_strings(*except, context, "except", true).value_or(std::vector<std::string>{});
    for (const std::string& word : words) {
      if (const auto priority = parse_word<Priority>(word)) {
        quiet.except.push_back(*priority);
      } else {
        report_unknown_word(context, *except, "except", word, spellings<Priority>());
      }
    }
  }
  reader.finish();
  if (quiet.calendar.empty()) return std::nullopt;
  return quiet;
}

}  // namespace

DeadlineRules decode_deadlines(const Node& root, const DecodeContext& context, const DeadlineScope& scope) {
  DeadlineRules rules;
  MappingReader reader(root, context, "deadlines.yaml");
  if (const Node* backdate = reader.optional("backdate")) {
    const auto text = decode_string(*backdate, context, "backdate");
    const auto length = text ? parse_duration(*text) : Result<Seconds>(rules.backdate);
    if (length && *length >= Seconds{0}) {
      rules.backdate = *length;
    } else {
      context.report(backdate->mark, say("backdate must be a length of time (got '{0}')", *text),
                     tr("for example 24h or 90m"));
    }
  }
  std::vector<Kind> kinds;
  if (const Node* listed = reader.optional("kinds")) {
    kinds = ClockDecoder::decode_kinds(*listed, context);
  } else {
    for (const std::string_view word : spellings<Kind>())
      kinds.push_back(*parse_word<Kind>(word));
  }
  if (const Node* promises = reader.optional("promises"))
    rules.promises = decode_others(*promises, context, scope, "promises");
  if (const Node* steps = reader.optional("steps")) rules.steps = decode_others(*steps, context, scope, "steps");
  const Node* actions = reader.optional("actions");
  rules.actions = actions != nullptr ? decode_others(*actions, context, scope, "actions") : usual_for_actions();
  if (const Node* quiet = reader.optional("quiet_hours")) rules.quiet = decode_quiet_hours(*quiet, context, scope);
  if (const Node* clocks = reader.required("clocks")) {
    if (!clocks->is_mapping()) context.report(clocks->mark, tr("clocks must be a mapping of names to clocks"));
    ClockDecoder decoder(context, scope, kinds);
    for (const Node::Entry& entry : clocks->entries)
      rules.clocks.push_back(decoder.decode(entry));
  }
  reader.finish();
  return rules;
}

}  // namespace kesu
