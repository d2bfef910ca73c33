// SPDX-License-Identifier: Apache-2.0
#include "labels.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/report/mask.hpp"

namespace kesu {

std::string clock_label(std::string_view name) {
  if (name == "accept") return tr("acceptance");
  if (name == "approve") return tr("approval");
  if (name == "register") return tr("registration");
  if (name == "classify") return tr("classification");
  if (name == "ack") return tr("acknowledgement");
  if (name == "respond") return tr("first response");
  if (name == "investigate") return tr("investigation");
  if (name == "resolve") return tr("resolution");
  if (name == "reply") return tr("reply");
  if (name == "followup") return tr("followup");
  if (name == "promise") return tr("promised contact");
  if (name == "review") return tr("review");
  if (name == kActionClock) return tr("action");
  if (name == kVerifyClock) return tr("verification of effect");
  return std::string(name);
}

std::string machine_time(Instant instant, const ListingContext& context) {
  return to_string(context.zone->stamp(instant));
}

std::string local_time(Instant instant, const ListingContext& context) {
  return spoken_time(context.zone->stamp(instant));
}

std::string kept_time(const std::string& text, const ListingContext& context) {
  const auto time = parse_timestamp(text, [&](const Date& date) { return context.zone->day_start(date); });
  return time && !time->is_date() ? local_time(time->instant, context) : text;
}

std::string person_label(std::string_view id, const ListingContext& context) {
  return context.person_name ? context.person_name(id) : std::string(id);
}

std::string department_label(std::string_view id, const ListingContext& context) {
  return context.department_name ? context.department_name(id) : std::string(id);
}

std::string co_handler_label(std::string_view id, const ListingContext& context) {
  const std::string person = person_label(id, context);
  return person == id ? department_label(id, context) : person;
}

std::string category_label(std::string_view path, const ListingContext& context) {
  if (path.empty()) return {};
  return context.category_name ? context.category_name(path) : std::string(path);
}

std::string cause_label(std::string_view code, const ListingContext& context) {
  return context.cause_name ? context.cause_name(code) : std::string(code);
}

std::string level_label(std::string_view level, const ListingContext& context) {
  return context.level_name ? context.level_name(level) : std::string(level);
}

std::string link_label(const Event& link) {
  const std::string as = link.field("as");
  const std::string to = link.field("to");
  if (as == "repeat") return say("repeat of {0}", to);
  if (as == "duplicate") return say("duplicate of {0}", to);
  if (as == "part_of") return say("part of {0}", to);
  if (as == "action") return say("action {0}", to);
  return say("related to {0}", to);
}

std::string measure_label(std::string_view measure) {
  if (measure == "rework") return tr("rework");
  if (measure == "repair") return tr("repair");
  if (measure == "replace") return tr("replace");
  if (measure == "refund") return tr("refund");
  if (measure == "compensation") return tr("compensation");
  if (measure == "apology") return tr("apology");
  if (measure == "explanation") return tr("explanation");
  if (measure == "discipline") return tr("discipline");
  if (measure == "training") return tr("training");
  return std::string(measure);
}

namespace {
// Of a handling plan, whose steps are called as people wrote them.
constexpr std::string_view kPlan = "plan/";
}  // namespace

std::string step_label(std::string_view name, const ListingContext& context) {
  std::string title = context.step_words ? context.step_words(name).title : std::string();
  if (!title.empty()) return title;
  return std::string(name.starts_with(kPlan) ? name.substr(kPlan.size()) : name);
}

std::string clock_label(std::string_view name, const ListingContext& context) {
  if (name.find('/') != std::string_view::npos) return step_label(name, context);
  std::string title = context.step_words ? context.step_words(name).title : std::string();
  return title.empty() ? clock_label(name) : title;
}

std::string shown_clock(std::string_view name, const Complainant& complainant, const ListingContext& context) {
  if (context.reveal || !name.starts_with(kPlan)) return std::string(name);
  return std::string(kPlan) + mask_text(name.substr(kPlan.size()), complainant);
}

Cell clock_cell(std::string_view name, const Complainant& complainant, const ListingContext& context) {
  std::string shown = shown_clock(name, complainant, context);
  std::string label = clock_label(shown, context);
  return Cell{std::move(shown), std::move(label), Emphasis::kNone};
}

std::string owed_by(const State& state, std::string_view clock) {
  const auto step =
      std::find_if(state.steps.begin(), state.steps.end(), [&](const HandlingStep& one) { return one.name == clock; });
  if (step != state.steps.end() && !step->owner.empty()) return step->owner;
  if (!state.owner.empty()) return state.owner;
  return !state.department.empty() ? state.department : state.first_receiver;
}

std::string responsible(const State& state, const ListingContext& context) {
  if (!state.owner.empty()) return person_label(state.owner, context);
  if (!state.department.empty()) return department_label(state.department, context);
  return state.first_receiver.empty() ? std::string("-") : person_label(state.first_receiver, context);
}

std::vector<std::string> flags_of(const TicketView& view, const ListingContext& context) {
  std::vector<std::string> flags;
  if (view.waiting(context.now)) flags.emplace_back("waiting");
  if (view.state.contested()) flags.emplace_back("contested");
  if (view.state.reopened) flags.emplace_back("reopened");
  if (view.state.escalated()) flags.emplace_back("escalated");
  if (view.state.pending_referral() != nullptr) flags.emplace_back("external");
  if (view.state.owes_third_party() && !view.state.closed()) flags.emplace_back("unanswered");
  return flags;
}

std::string status_label(const TicketView& view, const ListingContext& context) {
  std::string label = display_name(view.state.status);
  if (view.waiting(context.now)) label += std::string(tr(", ")) + tr("waiting");
  if (view.state.contested()) label += std::string(tr(", ")) + tr("contested");
  if (view.state.reopened) label += std::string(tr(", ")) + tr("reopened");
  if (view.state.escalated()) label += std::string(tr(", ")) + say("escalated to level {0}", view.state.level);
  if (view.state.pending_referral() != nullptr) label += std::string(tr(", ")) + tr("external");
  return label;
}

Emphasis emphasis_of(Priority priority) {
  switch (priority) {
    case Priority::kUrgent:
      return Emphasis::kBad;
    case Priority::kImportant:
      return Emphasis::kWarn;
    case Priority::kGeneral:
      return Emphasis::kNone;
  }
  return Emphasis::kNone;
}

std::string subject_of(const Complaint& complaint, const ListingContext& context) {
  constexpr std::size_t kEnough = 200;  // bytes; more would be cut in any table
  std::string subject = complaint.subject;
  if (subject.empty()) {
    subject = complaint.text.substr(0, complaint.text.find('\n'));
    std::size_t end = std::min(subject.size(), kEnough);
    while (end > 0 && end < subject.size() && (static_cast<unsigned char>(subject[end]) & 0xC0u) == 0x80u)
      --end;
    subject.resize(end);
  }
  return context.reveal ? subject : mask_text(subject, complaint.complainant);
}

std::string shown_origin(const Complaint& complaint, const ListingContext& context) {
  return context.reveal ? complaint.origin_id : mask_reference(complaint.origin_id, complaint.complainant);
}

Value text_or_null(std::string text) {
  if (text.empty()) return std::monostate{};
  return text;
}

void add_facts(Table& table, const ListingContext& context) {
  const auto add = [&](const char* key, const char* title, Value value, std::string shown) {
    table.facts.emplace_back(key, Cell{std::move(value), std::move(shown), Emphasis::kNone});
    table.fact_titles.emplace_back(title);
  };
  add("store", tr("store"), context.store, context.store);
  if (context.commit.empty()) {
    add("commit", tr("commit"), std::monostate{}, tr("none"));
  } else {
    add("commit", tr("commit"), context.commit, context.commit);
  }
  if (context.data_time) {
    add("data_time", tr("newest event"), machine_time(*context.data_time, context),
        local_time(*context.data_time, context));
  } else {
    add("data_time", tr("newest event"), std::monostate{}, tr("none"));
  }
  add("now", tr("as of"), machine_time(context.now, context), local_time(context.now, context));
  const auto count = static_cast<std::int64_t>(table.rows.size());
  add("count", tr("rows"), count, std::to_string(count));
}

}  // namespace kesu
