// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "fold_parts.hpp"

namespace kesu {
namespace {

constexpr const char* kPlan = "plan";

std::string scalar(const Node& mapping, std::string_view key) {
  const Node* value = mapping.find(key);
  return value != nullptr && value->is_scalar() ? value->text : std::string();
}

void add_once(std::vector<HandlingStep>& steps, HandlingStep step) {
  const bool is_there = std::ranges::any_of(steps, [&](const HandlingStep& one) { return one.name == step.name; });
  if (!is_there) steps.push_back(std::move(step));
}

}  // namespace

std::string step_name(const Event& event) {
  const std::string playbook = event.field("playbook");
  return (playbook.empty() ? kPlan : playbook) + "/" + event.field("step");
}

std::vector<HandlingStep> find_steps(const InForce& in_force, const DecodeContext& context, std::size_t classify,
                                     std::size_t plan) {
  std::vector<HandlingStep> steps;
  const Node* asked = classify == kNoEvent ? nullptr : in_force[classify].fields.find("steps");
  if (asked != nullptr) {
    for (const Node& item : asked->items)
      add_once(steps, {item.text, classify, {}, {}, kNoEvent, false});
  }
  const Node* planned = plan == kNoEvent ? nullptr : in_force[plan].fields.find("plan");
  if (planned != nullptr) {
    for (const Node& item : planned->items) {
      const std::string name = scalar(item, "step");
      if (name.empty()) continue;
      HandlingStep step{std::string(kPlan) + "/" + name, plan, scalar(item, "owner"), {}, kNoEvent, false};
      if (const auto by = parse_timestamp(scalar(item, "until"), context.day_start)) step.by = *by;
      add_once(steps, std::move(step));
    }
  }
  for (const std::size_t index : in_force.events) {
    const Event& event = in_force[index];
    if (event.kind != EventKind::kStep) continue;
    const auto step = std::ranges::find(steps, step_name(event), &HandlingStep::name);
    if (step == steps.end()) continue;
    // Of two that say so the one that took place first.
    if (step->ended != kNoEvent && in_force[step->ended].time().instant <= event.time().instant) continue;
    step->ended = index;
    step->skipped = event.field("as") == "skipped";
  }
  return steps;
}

}  // namespace kesu
