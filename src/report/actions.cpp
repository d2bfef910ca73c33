// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/actions.hpp"

#include "kesu/core/text.hpp"
#include "kesu/report/case_file.hpp"
#include "kesu/report/mask.hpp"

#include "clock_json.hpp"
#include "clock_words.hpp"
#include "escape.hpp"
#include "event_words.hpp"
#include "json_parts.hpp"
#include "labels.hpp"
#include "sheet.hpp"

namespace kesu {

namespace {

using Json = nlohmann::ordered_json;

std::string due_words(const std::optional<Timestamp>& time, const ListingContext& context) {
  if (!time) return {};
  return time->is_date() ? to_string(*time->date) : local_time(time->instant, context);
}

Value time_or_null(const std::optional<Timestamp>& time) {
  return time ? Value(to_string(*time)) : Value(std::monostate{});
}

std::vector<std::string> texts_of(const std::vector<TicketId>& ids) {
  std::vector<std::string> texts;
  for (const TicketId& id : ids)
    texts.push_back(id.text);
  return texts;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts)
    all += (all.empty() ? "" : tr(", ")) + part;
  return all;
}

std::string shown(const std::string& text, const ActionView& view, const ListingContext& context) {
  return context.reveal ? text : mask_text(text, view.personal);
}

std::string shown_reference(const std::string& text, const ActionView& view, const ListingContext& context) {
  return context.reveal ? text : mask_reference(text, view.personal);
}

std::vector<Cell> row_of(const ActionView& view, const ListingContext& context) {
  const Action& action = view.action;
  const bool late = view.late(context.now);
  const Emphasis faint = action.is_closed() ? Emphasis::kFaint : Emphasis::kNone;
  const std::string who = action.is_closed() ? std::string() : action.owed_by();
  const auto text = [&](const std::string& value) { return Cell{text_or_null(value), "", faint}; };
  return {
      Cell{view.file->id.text, "", faint},
      Cell{std::string(to_string(action.plan.kind)), display_name(action.plan.kind), faint},
      Cell{std::string(to_string(action.status)), action_status_words(action), faint},
      Cell{text_or_null(who), who.empty() ? "-" : person_label(who, context), faint},
      view.owed ? Cell{machine_time(view.owed->due->at, context), due_words(view.owed->terms.by, context),
                       late ? Emphasis::kBad : Emphasis::kNone}
                : Cell{{}, "-", faint},
      Cell{late, "", Emphasis::kNone},
      text(shown(action.plan.title, view, context)),
      Cell{texts_of(action.plan.tickets), action.plan.tickets.empty() ? "-" : "", faint},
      text(shown_reference(action.plan.root_cause, view, context)),
      text(action.owner),
      Cell{time_or_null(action.due), "", faint},
      text(action.verifier),
      Cell{time_or_null(action.check_on), "", faint},
      Cell{action.effect ? Value(std::string(to_string(*action.effect))) : Value(std::monostate{}), "", faint},
      Cell{action.closed_as ? Value(std::string(to_string(*action.closed_as))) : Value(std::monostate{}), "", faint},
      Cell{std::int64_t{action.round}, "", faint}};
}

Json item_json(const ActionView& view, const ListingContext& context) {
  const Table table = action_table({&view, 1}, context);
  Json json = json_rows(table).front();
  json["text"] = json_or_null(shown(view.action.plan.text, view, context));
  json["formerly"] = json_value(texts_of(view.file->formerly));
  json["doers"] = json_value(view.action.doers);
  std::vector<std::string> own;
  for (const std::size_t index : view.action.own_judgements)
    own.push_back(to_string(view.file->history[index].id));
  json["not_independent"] = json_value(own);
  json["owed"] = view.owed ? clock_json(*view.owed, *view.file, view.personal, context) : Json(nullptr);
  json["history"] = json_rows(log_table(owed_view(view), context));
  return json;
}

}  // namespace

std::string action_status_words(const Action& action) {
  if (!action.is_closed()) return display_name(action.status);
  return action.closed_as == CloseAs::kWithdrawn ? tr("closed, effect not verified") : tr("closed, effective");
}

TicketView owed_view(const ActionView& view) {
  TicketView owed;
  owed.ticket = view.file;
  owed.state.complaint.subject = view.action.plan.title;
  owed.state.complaint.complainant = view.personal;
  owed.state.complaint.received = view.file->history.front().time();
  owed.state.owner = view.action.owed_by();
  owed.state.order = view.action.order;
  owed.state.retracted_by.assign(view.file->history.size(), kNoEvent);
  owed.state.status = view.action.is_closed()                     ? Status::kClosed
                      : view.action.status == ActionStatus::kOpen ? Status::kAssigned
                                                                  : Status::kResolved;
  if (view.owed) owed.clocks.push_back(*view.owed);
  return owed;
}

Table action_table(std::span<const ActionView> views, const ListingContext& context) {
  Table table;
  table.schema = "kesu/action/list/1";
  table.title = tr("Corrective and preventive actions");
  table.columns = {{"id", tr("action"), Align::kLeft, false, false},
                   {"kind", tr("kind"), Align::kLeft, false, false},
                   {"status", tr("status"), Align::kLeft, false, false},
                   {"responsible", tr("who"), Align::kLeft, false, false},
                   {"next_due", tr("due"), Align::kLeft, false, false},
                   {"late", "", Align::kLeft, false, true},
                   {"title", tr("what"), Align::kLeft, true, false},
                   {"tickets", tr("comes from"), Align::kLeft, true, false},
                   {"root_cause", "", Align::kLeft, false, true},
                   {"owner", "", Align::kLeft, false, true},
                   {"due", "", Align::kLeft, false, true},
                   {"verifier", "", Align::kLeft, false, true},
                   {"check_on", "", Align::kLeft, false, true},
                   {"effect", "", Align::kLeft, false, true},
                   {"closed_as", "", Align::kLeft, false, true},
                   {"round", "", Align::kLeft, false, true}};
  for (const ActionView& view : views)
    table.rows.push_back(row_of(view, context));
  add_facts(table, context);
  return table;
}

std::string action_sheet(const ActionView& view, const ListingContext& context, int width, bool colour) {
  const Action& action = view.action;
  Sheet sheet(width, colour);
  sheet.title(view.file->id.text, shown(action.plan.title, view, context));
  sheet.fact(tr("formerly"), joined(texts_of(view.file->formerly)));
  sheet.fact(tr("kind"), display_name(action.plan.kind));
  sheet.fact(tr("status"), action_status_words(action));
  sheet.fact(tr("comes from"), joined(texts_of(action.plan.tickets)));
  sheet.fact(tr("root cause"), shown_reference(action.plan.root_cause, view, context));
  sheet.fact(tr("owner"), person_label(action.owner, context), true);
  sheet.fact(tr("due"), due_words(action.due, context), true);
  if (!action.verifier.empty()) sheet.fact(tr("verifier"), person_label(action.verifier, context));
  sheet.fact(tr("effect judged on"), due_words(action.check_on, context));
  if (view.owed) {
    sheet.fact(clock_label(view.owed->terms.name, context).c_str(),
               say("{0}: {1}", person_label(action.owed_by(), context), clock_words(*view.owed, context)));
  }
  for (const std::size_t index : action.own_judgements) {
    const Event& event = view.file->history[index];
    sheet.fact(tr("not independent"),
               say("{0} by {1}, who took part or owed it", to_string(event.id), person_label(event.by, context)), true);
  }
  if (!action.plan.text.empty()) {
    sheet.heading(tr("What is to be done"));
    sheet.text(shown(action.plan.text, view, context));
  }
  sheet.heading(tr("History"));
  for (const std::size_t index : action.order) {
    const Event& event = view.file->history[index];
    std::string words = event_words(event, view.personal, context);
    if (const std::string reason = reason_words(event, view.personal, context); !reason.empty())
      words = say("{0}: {1}", words, reason);
    sheet.line(local_time(event.time().instant, context).substr(0, 16),
               say("{0}: {1}", person_label(event.by, context), words));
  }
  return sheet.done();
}

std::string action_json(std::span<const ActionView> views, const ListingContext& context, const Problems& problems) {
  Json items = Json::array();
  for (const ActionView& view : views)
    items.push_back(item_json(view, context));
  return show_json("kesu/action/show/1", std::move(items), context, problems);
}

}  // namespace kesu
