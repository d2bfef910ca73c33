// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/explanation.hpp"

#include "clock_json.hpp"
#include "escape.hpp"
#include "json_parts.hpp"
#include "labels.hpp"

namespace kesu {

namespace {

using Json = nlohmann::ordered_json;

Json text(const std::string& value) {
  return json_value(text_or_null(value));
}

Json rules_json(const std::vector<ExplainedRule>& rules) {
  Json items = Json::array();
  for (const ExplainedRule& rule : rules) {
    Json matches = Json::array();
    for (const ExplainedMatch& match : rule.matches) {
      matches.push_back({{"word", valid_utf8(match.word)},
                         {"field", text(match.field)},
                         {"character", match.position > 0 ? Json(match.position) : Json(nullptr)}});
    }
    items.push_back({{"rule", rule.rule},
                     {"title", text(rule.title)},
                     {"matched", rule.matched},
                     {"points", rule.points},
                     {"matches", std::move(matches)},
                     {"note", text(rule.note)},
                     {"at", to_string(rule.at)}});
  }
  return items;
}

Json routing_json(const Explanation& explanation) {
  Json tried = Json::array();
  for (const ExplainedRoute& route : explanation.routes) {
    tried.push_back({{"rule", route.rule},
                     {"fits", route.fits},
                     {"taken", route.taken},
                     {"why", text(route.why)},
                     {"at", to_string(route.at)}});
  }
  return {{"owner", text(explanation.owner)},
          {"department", text(explanation.department)},
          {"co_handlers", json_value(explanation.co_handlers)},
          {"nobody_because", text(explanation.no_route)},
          {"tried", std::move(tried)}};
}

Json standing_json(const Explanation& explanation) {
  const State& state = explanation.view->state;
  const Occurrence* classified = state.last(Milestone::kClassify);
  if (classified == nullptr) return nullptr;
  const Event& event = explanation.view->ticket->history[classified->event];
  return {{"event", to_string(event.id)},
          {"by", text(event.by)},
          {"category", text(state.category)},
          {"severity", state.severity ? Json(*state.severity) : Json(nullptr)},
          {"priority", state.priority ? Json(to_string(*state.priority)) : Json(nullptr)},
          {"owner", text(state.owner)},
          {"department", text(state.department)},
          {"rules", event.rules ? Json(to_string(*event.rules)) : Json(nullptr)}};
}

Json explained_clock_json(const ExplainedClock& explained, const TicketView& view, const ListingContext& context) {
  Json json = clock_json(*explained.clock, *view.ticket, view.state.complaint.complainant, context);
  Json pauses = Json::array();
  for (const Pause& pause : explained.clock->pauses)
    pauses.push_back({{"from", machine_time(pause.from, context)}, {"to", machine_time(pause.to, context)}});
  json["pauses"] = std::move(pauses);
  json["counts"] = explained.progress ? Json(explained.progress->open_time ? "open_time" : "real_time") : Json(nullptr);
  json["used_seconds"] = explained.progress ? Json(explained.progress->used.count()) : Json(nullptr);
  json["left_seconds"] = explained.progress ? Json(explained.progress->left.count()) : Json(nullptr);
  json["rules"] = text(explained.rules);
  json["limit_rule"] = text(explained.limit_rule);
  json["limit_at"] = text(to_string(explained.limit_at));
  return json;
}

}  // namespace

std::string explanation_json(const Explanation& explanation, const ListingContext& context) {
  Json json;
  json["schema"] = "kesu/explain/1";
  json["id"] = explanation.view->ticket->id.text;
  json["now"] = machine_time(context.now, context);
  json["rules"] = explanation.rules;
  json["category"] = text(explanation.category);
  json["liability_hint"] = explanation.liability ? Json(to_string(*explanation.liability)) : Json(nullptr);
  json["severity"] = explanation.severity;
  json["priority"] = to_string(explanation.priority);
  json["level_rule"] = explanation.level_rule;
  json["levels"] = {{"urgent", explanation.urgent}, {"important", explanation.important}};
  Json factors = Json::array();
  for (const ExplainedFactor& factor : explanation.factors)
    factors.push_back({{"factor", factor.factor}, {"points", factor.points}, {"cap", factor.cap}});
  json["factors"] = std::move(factors);
  Json items = rules_json(explanation.categories);
  for (const auto* rules : {&explanation.scores, &explanation.overrides}) {
    for (Json& item : rules_json(*rules))
      items.push_back(std::move(item));
  }
  json["items"] = std::move(items);
  json["routing"] = routing_json(explanation);
  json["in_force"] = standing_json(explanation);
  Json clocks = Json::array();
  for (const ExplainedClock& clock : explanation.clocks)
    clocks.push_back(explained_clock_json(clock, *explanation.view, context));
  json["clocks"] = std::move(clocks);
  json["errors"] = Json::array();
  return json_text(json);
}

}  // namespace kesu
