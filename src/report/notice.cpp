// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/notice.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

#include "kesu/core/text.hpp"

#include "clock_words.hpp"
#include "escape.hpp"
#include "event_words.hpp"
#include "json_parts.hpp"
#include "labels.hpp"

namespace kesu {

namespace {

using Json = nlohmann::ordered_json;

// Less presses more.
std::tuple<int, std::int64_t> pressure(const NoticeLine& line) {
  const bool has_due = line.clock != nullptr && line.clock->due.has_value();
  const std::int64_t due =
      has_due ? line.clock->due->at.time_since_epoch().count() : std::numeric_limits<std::int64_t>::max();
  return {-line.level, due};
}

// The subject, with a word for exercises, which are told like any other but must not be taken for one.
std::string title_of(const NoticeItem& item, const ListingContext& context) {
  const Complaint& complaint = item.view->state.complaint;
  const std::string subject = terminal_safe(subject_of(complaint, context));
  return complaint.drill.empty() ? subject : say("[drill] {0}", subject);
}

std::string label_of(const Clock& clock, const NoticeItem& item, const ListingContext& context) {
  return clock_label(shown_clock(clock.terms.name, item.view->state.complaint.complainant, context), context);
}

std::string headline(const NoticeItem& item, const ListingContext& context) {
  const NoticeLine& line = item.lines.front();
  const State& state = item.view->state;
  if (line.clock != nullptr && line.clock->due) {
    const std::string clock = label_of(*line.clock, item, context);
    const Seconds left = line.clock->due->at - context.now;
    const std::string words = line.clock->late(context.now) ? say("{0} late by {1}", clock, spoken_length(-left))
                                                            : say("{0} due in {1}", clock, spoken_length(left));
    return line.level > 0 ? say("{0}, level {1}", words, line.level) : words;
  }
  if (line.event != nullptr) return say("escalated to level {0}", state.level);
  return state.priority ? display_name(*state.priority) : std::string(tr("complaint"));
}

std::string words_of(const NoticeLine& line, const NoticeItem& item, const ListingContext& context) {
  const std::string& point = line.points.back();
  if (line.clock != nullptr) {
    const std::string clock = say("{0}: {1}", label_of(*line.clock, item, context), clock_words(*line.clock, context));
    return line.level > 0 ? say("{0} (escalation level {1}, at {2})", clock, line.level, point)
                          : say("{0} (warning at {1})", clock, point);
  }
  if (line.event != nullptr) {
    const Complainant& who = item.view->state.complaint.complainant;
    return say("{0}: {1} ({2})", person_label(line.event->by, context), event_words(*line.event, who, context),
               reason_words(*line.event, who, context));
  }
  return say("you are told at once ({0})", point);
}

std::string paragraph(const NoticeItem& item, const ListingContext& context) {
  const State& state = item.view->state;
  std::string text = item.view->ticket->id.text + "  " + title_of(item, context) + "\n";
  for (const NoticeLine& line : item.lines)
    text += "  " + terminal_safe(words_of(line, item, context)) + "\n";
  std::string standing = state.priority ? display_name(*state.priority) + tr(", ") : std::string();
  standing += status_label(*item.view, context) + tr("; ") + responsible(state, context);
  if (!state.category.empty()) standing += tr("; ") + category_label(state.category, context);
  return text + "  " + terminal_safe(standing) + "\n";
}

Json line_json(const NoticeLine& line, const NoticeItem& item, const ListingContext& context) {
  Json json;
  json["kind"] = line.kind;
  json["points"] = json_value(line.points);
  json["level"] = line.level > 0 ? Json(line.level) : Json(nullptr);
  const Complainant& who = item.view->state.complaint.complainant;
  json["clock"] =
      line.clock != nullptr ? Json(valid_utf8(shown_clock(line.clock->terms.name, who, context))) : Json(nullptr);
  json["cycle"] = line.clock != nullptr ? Json(line.clock->cycle) : Json(nullptr);
  const bool has_due = line.clock != nullptr && line.clock->due.has_value();
  json["start"] = line.clock != nullptr ? Json(to_string(line.clock->start)) : Json(nullptr);
  json["due"] = has_due ? Json(machine_time(line.clock->due->at, context)) : Json(nullptr);
  json["late_seconds"] =
      has_due && line.clock->late(context.now) ? Json((context.now - line.clock->due->at).count()) : Json(nullptr);
  return json;
}

Json item_json(const NoticeItem& item, const ListingContext& context) {
  const State& state = item.view->state;
  Json json;
  json["id"] = item.view->ticket->id.text;
  json["subject"] = valid_utf8(subject_of(state.complaint, context));
  json["drill"] = json_or_null(state.complaint.drill);
  json["status"] = to_string(state.status);
  json["flags"] = json_value(flags_of(*item.view, context));
  json["level"] = state.level;
  json["priority"] = state.priority ? Json(to_string(*state.priority)) : Json(nullptr);
  json["category"] = json_or_null(state.category);
  json["owner"] = json_or_null(state.owner);
  json["department"] = json_or_null(state.department);
  Json lines = Json::array();
  for (const NoticeLine& line : item.lines)
    lines.push_back(line_json(line, item, context));
  json["lines"] = std::move(lines);
  return json;
}

std::vector<Cell> row_of(const Notice& notice, const NoticeItem& item, const NoticeLine& line,
                         const ListingContext& context) {
  const bool has_due = line.clock != nullptr && line.clock->due.has_value();
  const bool late = line.clock != nullptr && line.clock->late(context.now);
  return {
      Cell{notice.to, notice.name, Emphasis::kNone},
      Cell{text_or_null(notice.email), notice.email.empty() ? "-" : "", Emphasis::kNone},
      Cell{item.view->ticket->id.text, "", Emphasis::kNone},
      line.clock != nullptr ? clock_cell(line.clock->terms.name, item.view->state.complaint.complainant, context)
                            : Cell{{}, "-", Emphasis::kFaint},
      line.clock != nullptr ? Cell{std::int64_t{line.clock->cycle}, "", Emphasis::kNone} : Cell{},
      Cell{line.kind, "", Emphasis::kNone},
      Cell{line.points, line.points.back(), Emphasis::kNone},
      Cell{std::int64_t{line.level}, line.level > 0 ? "" : "-", line.level > 0 ? Emphasis::kWarn : Emphasis::kFaint},
      has_due ? Cell{machine_time(line.clock->due->at, context), local_time(line.clock->due->at, context),
                     late ? Emphasis::kBad : Emphasis::kNone}
              : Cell{{}, "-", Emphasis::kFaint},
      Cell{title_of(item, context), "", Emphasis::kNone},
      Cell{notice.id, "", Emphasis::kNone}};
}

}  // namespace

void sort_notice(Notice& notice) {
  const auto by_pressure = [](const NoticeLine& a, const NoticeLine& b) { return pressure(a) < pressure(b); };
  for (NoticeItem& item : notice.items)
    std::stable_sort(item.lines.begin(), item.lines.end(), by_pressure);
  std::stable_sort(notice.items.begin(), notice.items.end(), [&](const NoticeItem& a, const NoticeItem& b) {
    return by_pressure(a.lines.front(), b.lines.front());
  });
}

std::string notice_subject(const Notice& notice, const ListingContext& context) {
  const NoticeItem& first = notice.items.front();
  std::string line = say("[{0}] {1}: {2}", context.store, first.view->ticket->id.text, headline(first, context));
  const std::size_t more = notice.items.size() - 1;
  if (more == 0) return line;
  return more == 1 ? say("{0}, and one more ticket", line) : say("{0}, and {1} more tickets", line, more);
}

std::string notice_text(const Notice& notice, const ListingContext& context) {
  std::string text;
  for (const NoticeItem& item : notice.items)
    text += paragraph(item, context) + "\n";
  return text +
         terminal_safe(say("{0}, as of {1}; notice {2}", context.store, local_time(context.now, context), notice.id)) +
         "\n";
}

std::string notice_json(const Notice& notice, const ListingContext& context) {
  Json json;
  json["schema"] = "kesu/notice/1";
  json["id"] = notice.id;
  json["store"] = valid_utf8(context.store);
  json["now"] = machine_time(context.now, context);
  json["language"] = to_string(language_in_use());
  json["to"] = {
      {"id", valid_utf8(notice.to)}, {"name", valid_utf8(notice.name)}, {"email", json_or_null(notice.email)}};
  json["subject"] = valid_utf8(notice_subject(notice, context));
  json["text"] = valid_utf8(notice_text(notice, context));
  Json items = Json::array();
  for (const NoticeItem& item : notice.items)
    items.push_back(item_json(item, context));
  json["items"] = std::move(items);
  return json_text(json);
}

Table notices_table(std::span<const Notice> notices, const ListingContext& context) {
  Table table;
  table.schema = "kesu/remind/1";
  table.title = tr("Notices");
  table.columns = {{"to", tr("who"), Align::kLeft, false, false},
                   {"email", tr("e-mail"), Align::kLeft, false, false},
                   {"id", tr("ticket"), Align::kLeft, false, false},
                   {"clock", tr("what"), Align::kLeft, false, false},
                   {"cycle", "", Align::kLeft, false, true},
                   {"kind", tr("kind"), Align::kLeft, false, false},
                   {"points", tr("point"), Align::kLeft, false, false},
                   {"level", tr("level"), Align::kRight, false, false},
                   {"due", tr("due"), Align::kLeft, false, false},
                   {"subject", tr("subject"), Align::kLeft, true, false},
                   {"notice", "", Align::kLeft, false, true}};
  for (const Notice& notice : notices) {
    for (const NoticeItem& item : notice.items) {
      for (const NoticeLine& line : item.lines)
        table.rows.push_back(row_of(notice, item, line, context));
    }
  }
  add_facts(table, context);
  return table;
}

}  // namespace kesu
