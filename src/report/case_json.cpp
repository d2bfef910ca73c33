// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/case_file.hpp"
#include "kesu/report/masked.hpp"

#include "clock_json.hpp"
#include "escape.hpp"
#include "json_parts.hpp"
#include "labels.hpp"

namespace kesu {

namespace {

using Json = nlohmann::ordered_json;

Json complaint_json(const Complaint& complaint) {
  Json about = Json::object();
  for (const auto& [key, value] : complaint.about)
    about[valid_utf8(key)] = valid_utf8(value);
  Json json;
  json["received"] = to_string(complaint.received);
  json["kind"] = to_string(complaint.kind);
  json["channel"] = complaint.channel ? Json(to_string(*complaint.channel)) : Json(nullptr);
  json["source"] = json_or_null(complaint.source);
  json["source_reference"] = json_or_null(complaint.source_reference);
  json["subject"] = json_or_null(complaint.subject);
  json["text"] = json_or_null(complaint.text);
  json["demand"] = json_or_null(complaint.demand);
  json["occurred"] = json_or_null(complaint.occurred);
  json["place"] = json_or_null(complaint.place);
  json["about"] = std::move(about);
  json["loss"] = complaint.loss ? Json(to_string(*complaint.loss)) : Json(nullptr);
  json["complainant"] = {{"name", json_or_null(complaint.complainant.name)},
                         {"phone", json_or_null(complaint.complainant.phone)},
                         {"email", json_or_null(complaint.complainant.email)},
                         {"address", json_or_null(complaint.complainant.address)},
                         {"member", json_or_null(complaint.complainant.member)},
                         {"reference", json_or_null(complaint.complainant.reference)},
                         {"language", json_or_null(complaint.complainant.language)},
                         {"internal", complaint.complainant.internal},
                         {"hidden", complaint.complainant.hidden}};
  json["tags"] = json_value(complaint.tags);
  json["origin"] = complaint.origin_id.empty()
                       ? Json(nullptr)
                       : Json({{"map", valid_utf8(complaint.origin_map)}, {"id", valid_utf8(complaint.origin_id)}});
  return json;
}

std::string_view state_word(Clock::State state) {
  switch (state) {
    case Clock::State::kRunning:
      return "running";
    case Clock::State::kPaused:
      return "paused";
    case Clock::State::kStopped:
      return "stopped";
    case Clock::State::kCancelled:
      return "cancelled";
  }
  return "running";
}

Json verdict_json(const Verdict& verdict) {
  return {{"start", to_string(verdict.start)},
          {"due", to_string(verdict.due)},
          {"met", verdict.met},
          {"took_seconds", verdict.took.count()},
          {"paused_seconds", verdict.paused ? Json(verdict.paused->count()) : Json(nullptr)},
          {"calendar", json_or_null(verdict.calendar)},
          {"tzdata", json_or_null(verdict.tzdata)},
          {"precision", verdict.day_precision ? "day" : "second"},
          {"rests_on_happened", verdict.rests_on_happened}};
}

Json steps_json(const TicketView& view, const ListingContext& context) {
  Json steps = Json::array();
  for (const HandlingStep& step : view.state.steps) {
    const Event* ended = step.ended == kNoEvent ? nullptr : &view.ticket->history[step.ended];
    const StepWords ruled = context.step_words ? context.step_words(step.name) : StepWords{};
    Json json;
    const std::string name = shown_clock(step.name, view.state.complaint.complainant, context);
    json["name"] = valid_utf8(name);
    json["title"] = valid_utf8(step_label(name, context));
    json["state"] = ended == nullptr ? "open" : step.skipped ? "skipped" : "done";
    json["asked_by"] = to_string(view.ticket->history[step.event].id);
    json["owner"] = json_or_null(step.owner);
    json["who"] = json_or_null(ruled.who);
    json["evidence"] = json_or_null(ruled.evidence);
    json["event"] = ended == nullptr ? Json(nullptr) : Json(to_string(ended->id));
    json["by"] = ended == nullptr ? Json(nullptr) : Json(valid_utf8(ended->by));
    json["at"] = ended == nullptr ? Json(nullptr) : Json(to_string(ended->time()));
    steps.push_back(std::move(json));
  }
  return steps;
}

Json referral_json(const Referral& referral, const Ticket& ticket) {
  Json json;
  json["event"] = to_string(ticket.history[referral.event].id);
  json["forum"] = to_string(referral.forum);
  json["body"] = json_or_null(referral.body);
  json["reference"] = json_or_null(referral.reference);
  json["since"] = to_string(ticket.history[referral.event].time());
  json["next"] = referral.next ? Json(to_string(*referral.next)) : Json(nullptr);
  json["pending"] = referral.pending();
  json["ended"] = referral.pending() ? Json(nullptr) : Json(to_string(ticket.history[referral.ended_by].time()));
  json["outcome"] = referral.outcome ? Json(to_string(*referral.outcome)) : Json(nullptr);
  return json;
}

// Null for a complaint that came directly.
Json third_party_json(const State& state, const Complaint& shown, const Ticket& ticket) {
  if (!state.complaint.came_by_third_party()) return nullptr;
  const bool answered = state.third_party_answered != kNoEvent;
  return {{"name", valid_utf8(shown.source)},
          {"reference", json_or_null(shown.source_reference)},
          {"answered", answered},
          {"event", answered ? Json(to_string(ticket.history[state.third_party_answered].id)) : Json(nullptr)}};
}

Json ticket_json(const TicketView& view, const ListingContext& context) {
  const State& state = view.state;
  Json json;
  json["id"] = view.ticket->id.text;
  Json former = Json::array();
  for (const TicketId& id : view.ticket->formerly)
    former.push_back(id.text);
  json["formerly"] = std::move(former);
  json["status"] = to_string(state.status);
  json["flags"] = json_value(flags_of(view, context));
  json["level"] = state.level;
  json["category"] = json_or_null(state.category);
  json["severity"] = state.severity ? Json(*state.severity) : Json(nullptr);
  json["priority"] = state.priority ? Json(to_string(*state.priority)) : Json(nullptr);
  json["liability"] = state.liability ? Json(to_string(*state.liability)) : Json(nullptr);
  json["owner"] = json_or_null(state.owner);
  json["department"] = json_or_null(state.department);
  json["co_handlers"] = json_value(state.co_handlers);
  json["accepted"] = state.accepted;
  json["first_receiver"] = json_or_null(state.first_receiver);
  json["closed_as"] = state.closed_as ? Json(to_string(*state.closed_as)) : Json(nullptr);
  json["cycle"] = state.cycle;
  const Complaint shown = context.reveal ? state.complaint : masked(state.complaint);
  json["third_party"] = third_party_json(state, shown, *view.ticket);
  Json referrals = Json::array();
  for (const Referral& referral : state.referrals) {
    const Referral known = context.reveal ? referral : masked(referral, state.complaint.complainant);
    referrals.push_back(referral_json(known, *view.ticket));
  }
  json["referrals"] = std::move(referrals);
  Json links = Json::array();
  for (std::size_t i = 0; i < view.ticket->history.size(); ++i) {
    const Event& event = view.ticket->history[i];
    if (event.kind != EventKind::kLink || state.struck(i)) continue;
    const std::string as = event.field("as");
    links.push_back({{"event", to_string(event.id)}, {"to", event.field("to")}, {"as", as.empty() ? "related" : as}});
  }
  json["links"] = std::move(links);
  json["followup_attempts"] = state.survey.attempts;
  json["complaint"] = complaint_json(shown);
  json["steps"] = steps_json(view, context);
  Json clocks = Json::array();
  for (const Clock& clock : view.clocks) {
    clocks.push_back(clock_json(clock, *view.ticket, state.complaint.complainant, context));
  }
  json["clocks"] = std::move(clocks);
  Json actions = Json::array();
  for (const LinkedAction& action : view.actions) {
    actions.push_back({{"id", action.id.text},
                       {"title", valid_utf8(action.title)},
                       {"status", to_string(action.status)},
                       {"owed_by", json_or_null(action.owed_by)},
                       {"due", action.due ? Json(machine_time(*action.due, context)) : Json(nullptr)}});
  }
  json["actions"] = std::move(actions);
  json["evidence"] = json_rows(evidence_table(view, context));
  json["events"] = view.state.order.size();
  return json;
}

}  // namespace

Json clock_json(const Clock& clock, const Ticket& ticket, const Complainant& complainant,
                const ListingContext& context) {
  const auto event = [&](std::size_t index) {
    return index == kNoEvent ? Json(nullptr) : Json(to_string(ticket.history[index].id));
  };
  Json json;
  json["name"] = valid_utf8(shown_clock(clock.terms.name, complainant, context));
  json["cycle"] = clock.cycle;
  json["state"] = state_word(clock.state);
  json["limit"] = clock.terms.limit ? Json(to_string(*clock.terms.limit)) : Json(nullptr);
  json["by"] = clock.terms.by ? Json(to_string(*clock.terms.by)) : Json(nullptr);
  json["calendar"] = json_or_null(clock.terms.calendar);
  json["from"] = to_string(clock.terms.from);
  json["until"] = to_string(clock.terms.until);
  json["terms_event"] = event(clock.terms_event);
  json["start"] = to_string(clock.start);
  json["due"] = clock.due ? Json(machine_time(clock.due->at, context)) : Json(nullptr);
  json["beyond_coverage"] = clock.due && clock.due->beyond_coverage;
  json["late"] = clock.late(context.now);
  json["stop"] = clock.stop ? Json(to_string(*clock.stop)) : Json(nullptr);
  json["stop_event"] = event(clock.stop_event);
  json["verdict"] = clock.verdict ? verdict_json(*clock.verdict) : Json(nullptr);
  json["superseded"] = clock.superseded ? verdict_json(*clock.superseded) : Json(nullptr);
  json["superseded_because"] = event(clock.superseded_because);
  json["cancelled_because"] = json_or_null(clock.cancelled_because);
  json["trouble"] = json_or_null(clock.trouble);
  return json;
}

std::string show_json(const std::string& schema, nlohmann::ordered_json items, const ListingContext& context,
                      const Problems& problems) {
  Json envelope;
  envelope["schema"] = schema;
  envelope["store"] = valid_utf8(context.store);
  envelope["commit"] = json_or_null(context.commit);
  envelope["now"] = machine_time(context.now, context);
  envelope["items"] = std::move(items);
  envelope["errors"] = json_errors(problems);
  return json_text(envelope);
}

std::string case_json(std::span<const TicketView> views, const ListingContext& context, const Problems& problems) {
  Json items = Json::array();
  for (const TicketView& view : views)
    items.push_back(ticket_json(view, context));
  return show_json("kesu/show/1", std::move(items), context, problems);
}

}  // namespace kesu
