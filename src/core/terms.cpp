// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/terms.hpp"

#include <array>

#include "kesu/core/text.hpp"

namespace kesu {
namespace {

constexpr std::string_view kWorkhours = "workhours";
constexpr std::string_view kWorkminutes = "workminutes";

using Words = std::span<const std::string_view>;
constexpr std::array<std::string_view, 2> kDuePoints{"end_of_day", "same_time"};
constexpr std::array<std::string_view, 1> kStartRules{"next_workday"};
constexpr std::array<std::string_view, 1> kLateRules{"next_opening"};
constexpr std::array<std::string_view, 1> kRollRules{"next_workday"};

constexpr std::size_t kMaxDigits = 6;
constexpr int kMostUnits = 999'999;

/// A whole number from 1 to six digits, or 0 if `text` is none.
int count_of(std::string_view text) {
  if (text.empty() || text.size() > kMaxDigits || text.front() == '0') return 0;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return 0;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// The index in `words` of the word that `key` has, reported when it is none of them.
std::optional<std::size_t> word_index(MappingReader& reader, std::string_view key, Words words) {
  const Node* node = reader.optional(key);
  if (node == nullptr) return std::nullopt;
  const auto text = decode_string(*node, reader.context(), key);
  if (!text) return std::nullopt;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == *text) return i;
  }
  report_unknown_word(reader.context(), *node, key, *text, words);
  return std::nullopt;
}

void add_word(Node& mapping, std::string_view key, std::string_view word) {
  mapping.add(std::string(key), Node::string(std::string(word)));
}

Node encode_clock(const ClockTerms& clock) {
  Node node = Node::mapping(true);
  if (clock.limit) add_word(node, "limit", to_string(*clock.limit));
  if (clock.by) node.add("by", Node::time(to_string(*clock.by)));
  if (!clock.calendar.empty()) add_word(node, "calendar", clock.calendar);
  add_word(node, "from", to_string(clock.from));
  add_word(node, "until", to_string(clock.until));
  const bool in_days =
      clock.limit && (clock.limit->unit == Limit::Unit::kWorkdays || clock.limit->unit == Limit::Unit::kDays);
  if (in_days || clock.due != DuePoint::kEndOfDay)
    add_word(node, "due", kDuePoints[static_cast<std::size_t>(clock.due)]);
  if (clock.start == StartRule::kNextWorkday) add_word(node, "start", kStartRules[0]);
  if (clock.late == LateRule::kNextOpening) add_word(node, "late", kLateRules[0]);
  if (clock.roll == RollRule::kNextWorkday) add_word(node, "roll", kRollRules[0]);
  if (!clock.pause.empty()) {
    Node reasons = Node::sequence(true);
    for (const std::string& reason : clock.pause)
      reasons.items.push_back(Node::string(reason));
    node.add("pause", std::move(reasons));
  }
  return node;
}

Node encode_verdict(const Verdict& verdict) {
  Node node = Node::mapping(true);
  node.add("start", Node::time(to_string(verdict.start)));
  node.add("due", Node::time(to_string(verdict.due)));
  node.add("met", Node::boolean(verdict.met));
  add_word(node, "took", to_string(verdict.took));
  if (verdict.paused) add_word(node, "paused", to_string(*verdict.paused));
  if (!verdict.calendar.empty()) add_word(node, "calendar", verdict.calendar);
  if (!verdict.tzdata.empty()) add_word(node, "tzdata", verdict.tzdata);
  if (verdict.day_precision) add_word(node, "precision", "day");
  if (verdict.rests_on_happened) add_word(node, "rests_on", "happened");
  return node;
}

std::optional<Seconds> read_duration(MappingReader& reader, std::string_view key, bool is_required) {
  const Node* node = is_required ? reader.required(key) : reader.optional(key);
  if (node == nullptr) return std::nullopt;
  const auto text = decode_string(*node, reader.context(), key);
  if (!text) return std::nullopt;
  const auto length = parse_duration(*text);
  if (length) return *length;
  reader.context().report(node->mark, say("{0}: {1}", key, length.error().message), length.error().hint);
  return std::nullopt;
}

bool is_mapping(const Node& node, const DecodeContext& context, std::string_view what) {
  if (node.is_mapping()) return true;
  context.report(node.mark, say("{0} must be a mapping of clocks", what));
  return false;
}

}  // namespace

Result<Limit> parse_limit(std::string_view text) {
  const auto invalid = [&] {
    return fail(ErrorKind::kInvalidData, say("'{0}' is not a time limit", text), {},
                tr("write 90m, 24h, 8 workhours, 90 workminutes, 3 workdays or 15 days, never zero"));
  };
  const std::size_t space = text.find(' ');
  if (space == std::string_view::npos) {
    const auto length = parse_duration(text);
    if (!length || *length <= Seconds{0}) return invalid();
    return Limit{Limit::Unit::kElapsed, *length, 0};
  }
  const std::string_view number = text.substr(0, space);
  const int count = count_of(number);
  const std::string_view unit = text.substr(space + 1);
  if (number.size() > kMaxDigits && number.find_first_not_of("0123456789") == std::string_view::npos) {
    return fail(ErrorKind::kInvalidData, say("'{0}' is too long for a time limit", text), {},
                say("the most is {0} {1}", kMostUnits, unit));
  }
  if (count == 0) return invalid();
  if (unit == kWorkhours || unit == "workhour") return Limit{Limit::Unit::kOpenTime, Seconds{count * 3600LL}, 0};
  if (unit == kWorkminutes || unit == "workminute") return Limit{Limit::Unit::kOpenTime, Seconds{count * 60LL}, 0};
  if (unit == "workdays" || unit == "workday") return Limit{Limit::Unit::kWorkdays, Seconds{0}, count};
  if (unit == "days" || unit == "day") return Limit{Limit::Unit::kDays, Seconds{0}, count};
  return invalid();
}

std::string to_string(const Limit& limit) {
  const auto counted = [](std::int64_t count, std::string_view unit) {
    return fmt::format("{} {}{}", count, unit, count == 1 ? "" : "s");
  };
  switch (limit.unit) {
    case Limit::Unit::kElapsed:
      return to_string(limit.length);
    case Limit::Unit::kOpenTime:
      if (limit.length.count() % 3600 == 0) return counted(limit.length.count() / 3600, "workhour");
      return counted(limit.length.count() / 60, "workminute");
    case Limit::Unit::kWorkdays:
      return counted(limit.days, "workday");
    case Limit::Unit::kDays:
      return counted(limit.days, "day");
  }
  return {};
}

Node encode_terms(const std::vector<ClockTerms>& terms) {
  Node node = Node::mapping();
  for (const ClockTerms& clock : terms)
    node.add(clock.name, encode_clock(clock));
  return node;
}

std::vector<ClockTerms> decode_terms(const Node& node, const DecodeContext& context) {
  std::vector<ClockTerms> terms;
  if (!is_mapping(node, context, "terms")) return terms;
  terms.reserve(node.entries.size());
  for (const Node::Entry& entry : node.entries) {
    MappingReader reader(entry.value, context, say("clock '{0}'", entry.key));
    terms.push_back(decode_clock(reader, entry.key));
    reader.finish();
  }
  return terms;
}

ClockTerms decode_clock(MappingReader& reader, std::string name) {
  ClockTerms clock;
  clock.name = std::move(name);
  const Node* limit = reader.optional("limit");
  if (limit != nullptr) {
    if (const auto text = decode_string(*limit, reader.context(), "limit")) {
      const auto parsed = parse_limit(*text);
      if (parsed) {
        clock.limit = *parsed;
      } else {
        reader.context().report(limit->mark, say("{0}: {1}", "limit", parsed.error().message), parsed.error().hint);
      }
    }
  }
  const Node* by = reader.optional("by");
  if (by != nullptr) clock.by = decode_time(*by, reader.context(), "by");
  if ((limit == nullptr) == (by == nullptr)) {
    reader.context().report(reader.mark(), say("{0} needs either 'limit' or 'by'", reader.what()));
  }
  clock.calendar = reader.string("calendar").value_or("");
  clock.from = reader.word<Milestone>("from", true).value_or(Milestone::kReceived);
  clock.until = reader.word<Milestone>("until", true).value_or(Milestone::kClose);
  if (const auto due = word_index(reader, "due", kDuePoints)) clock.due = static_cast<DuePoint>(*due);
  if (word_index(reader, "start", kStartRules)) clock.start = StartRule::kNextWorkday;
  if (word_index(reader, "late", kLateRules)) clock.late = LateRule::kNextOpening;
  if (word_index(reader, "roll", kRollRules)) clock.roll = RollRule::kNextWorkday;
  clock.pause = reader.strings("pause").value_or(std::vector<std::string>{});
  return clock;
}

Node encode_verdicts(const std::vector<Verdict>& verdicts) {
  Node node = Node::mapping();
  for (const Verdict& verdict : verdicts)
    node.add(verdict.name, encode_verdict(verdict));
  return node;
}

std::vector<Verdict> decode_verdicts(const Node& node, const DecodeContext& context) {
  constexpr std::array<std::string_view, 1> kPrecisions{"day"};
  constexpr std::array<std::string_view, 1> kGrounds{"happened"};
  std::vector<Verdict> verdicts;
  if (!is_mapping(node, context, "clocks")) return verdicts;
  verdicts.reserve(node.entries.size());
  for (const Node::Entry& entry : node.entries) {
    MappingReader reader(entry.value, context, say("the verdict on clock '{0}'", entry.key));
    Verdict verdict;
    verdict.name = entry.key;
    verdict.start = reader.time("start", true).value_or(Timestamp{});
    verdict.due = reader.time("due", true).value_or(Timestamp{});
    verdict.met = reader.boolean("met", true).value_or(false);
    verdict.took = read_duration(reader, "took", true).value_or(Seconds{0});
    verdict.paused = read_duration(reader, "paused", false);
    verdict.calendar = reader.string("calendar").value_or("");
    verdict.tzdata = reader.string("tzdata").value_or("");
    verdict.day_precision = word_index(reader, "precision", kPrecisions).has_value();
    verdict.rests_on_happened = word_index(reader, "rests_on", kGrounds).has_value();
    reader.finish();
    verdicts.push_back(std::move(verdict));
  }
  return verdicts;
}

}  // namespace kesu
