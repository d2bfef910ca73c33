// SPDX-License-Identifier: Apache-2.0
#include "event_words.hpp"

#include <algorithm>

#include "kesu/core/lists.hpp"
#include "kesu/core/redaction.hpp"
#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/utf8.hpp"
#include "kesu/report/masked.hpp"

#include "improvement_words.hpp"
#include "labels.hpp"

namespace kesu {

namespace {

// A value of an amended field.
std::string amended_value(const Node* kept) {
  std::string value = kept != nullptr ? kept->text : std::string();
  if (kept != nullptr) {
    for (const Node& item : kept->items)
      value += (value.empty() ? "" : tr(", ")) + item.text;
  }
  return value.empty() ? std::string(tr("(nothing)")) : value;
}

std::string classified(const Event& event, const ListingContext& context) {
  const std::string category = event.field("category");
  const auto priority = event.word<Priority>("priority");
  const auto liability = event.word<Liability>("liability");
  if (category.empty() && !priority && liability) return say("liability: {0}", display_name(*liability));
  std::string words =
      say("classified: {0}", category.empty() ? std::string(tr("no category")) : category_label(category, context));
  if (priority) words += tr(", ") + display_name(*priority);
  if (const std::string severity = event.field("severity"); !severity.empty())
    words += say(" (severity {0})", severity);
  if (liability) words += tr(", ") + display_name(*liability);
  return words;
}

std::string co_handlers_of(const Event& event, const ListingContext& context) {
  std::string names;
  if (const Node* list = event.fields.find("co_handlers")) {
    for (const Node& item : list->items)
      names += (names.empty() ? "" : tr(", ")) + co_handler_label(item.text, context);
  }
  return names;
}

std::string text_of(const Node& mapping, std::string_view key) {
  const Node* value = mapping.find(key);
  return value == nullptr ? std::string() : value->text;
}

// "inspect (Wu Tao, by 2026-03-13)" of each step.
std::string plan_of(const Event& event, const ListingContext& context) {
  std::string words;
  const Node* plan = event.fields.find("plan");
  if (plan == nullptr) return words;
  for (const Node& item : plan->items) {
    std::string step = text_of(item, "step");
    const std::string owner = text_of(item, "owner");
    const std::string until = text_of(item, "until");
    std::string details = owner.empty() ? std::string() : person_label(owner, context);
    if (!until.empty()) details += (details.empty() ? "" : tr(", ")) + say("by {0}", kept_time(until, context));
    words += (words.empty() ? "" : tr(", ")) + (details.empty() ? step : say("{0} ({1})", step, details));
  }
  return words;
}

std::string stepped(const Event& event, const ListingContext& context) {
  const std::string name = step_label(step_name(event), context);
  return event.field("as") == "skipped" ? say("step skipped: {0}", name) : say("step done: {0}", name);
}

std::string assigned(const Event& event, const ListingContext& context) {
  const std::string owner = event.field("owner");
  const std::string department = event.field("department");
  std::string words;
  if (owner.empty()) {
    words = say("assigned to department {0}", department_label(department, context));
  } else if (department.empty()) {
    words = say("assigned to {0}", person_label(owner, context));
  } else {
    words = say("assigned to {0}, department {1}", person_label(owner, context), department_label(department, context));
  }
  const std::string others = co_handlers_of(event, context);
  if (!others.empty()) words = say("{0}, together with {1}", words, others);
  const std::string plan = plan_of(event, context);
  return plan.empty() ? words : say("{0}; plan: {1}", words, plan);
}

std::string scores_of(const Event& event) {
  const Node* scores = event.fields.find("satisfaction");
  std::string words;
  if (scores == nullptr) return words;
  for (const Node::Entry& entry : scores->entries) {
    const char* label = entry.key == "speed"      ? tr("speed")
                        : entry.key == "solution" ? tr("solution")
                        : entry.key == "attitude" ? tr("attitude")
                                                  : entry.key.c_str();
    words += std::string(words.empty() ? "" : tr(", ")) + label + " " + entry.value.text;
  }
  return words;
}

std::string followed_up(const Event& event, const ListingContext& context) {
  const Node* reached = event.fields.find("reached");
  if (reached != nullptr && reached->text == "false") return tr("followup attempted, nobody reached");
  const std::string scores = scores_of(event);
  std::string words = scores.empty() ? std::string(tr("followed up")) : say("followed up: {0}", scores);
  if (const std::string confirmed = event.field("confirmed"); !confirmed.empty())
    words += std::string(tr(", ")) + (confirmed == "true" ? tr("confirmed settled") : tr("not settled"));
  if (const std::string retained = event.field("retained"); !retained.empty())
    words += std::string(tr(", ")) + (retained == "true" ? tr("would come back") : tr("would not come back"));
  if (const std::string verified = event.field("verified"); !verified.empty()) {
    const std::string who = event.field("verified_by");
    words = say("{0}, verified by {1}: {2}", words, person_label(who.empty() ? event.by : who, context), verified);
  }
  return words;
}

std::string contacted(const Event& event, const ListingContext& context) {
  const auto as = event.word<ContactKind>("as");
  const auto channel = event.word<Channel>("channel");
  std::string words = say("contact: {0}", as ? display_name(*as) : event.field("as"));
  if (channel) words = say("{0} ({1})", words, display_name(*channel));
  if (const std::string with = event.field("with"); !with.empty()) words = say("{0}, with {1}", words, with);
  if (const std::string letter = event.field("template"); !letter.empty())
    words = say("{0}, letter '{1}'", words, letter);
  if (const std::string promise = event.field("promise"); !promise.empty())
    words += say(", next contact promised for {0}", kept_time(promise, context));
  return words;
}

// "referred: Consumer Council, M-2026-88, next 2026-04-20"; "ended there: settled, awarded 1200.00 CNY".
std::string referred(const Event& event, const ListingContext& context) {
  const auto as = event.word<ReferStage>("as");
  const auto forum = event.word<Forum>("forum");
  const auto outcome = event.word<ForumOutcome>("outcome");
  std::string words = as == ReferStage::kEnded    ? say("ended there: {0}", outcome ? display_name(*outcome) : "?")
                      : as == ReferStage::kUpdate ? std::string(tr("news from outside"))
                                                  : say("referred: {0}", forum ? display_name(*forum) : "?");
  for (const char* key : {"body", "reference"}) {
    if (const std::string value = event.field(key); !value.empty()) words += tr(", ") + value;
  }
  if (const std::string next = event.field("next"); !next.empty())
    words = say("{0}, next {1}", words, kept_time(next, context));
  if (const std::string award = event.field("award"); !award.empty()) words = say("{0}, awarded {1}", words, award);
  return words;
}

std::string closed(const Event& event) {
  const auto as = event.word<CloseAs>("as");
  std::string words = say("closed: {0}", as ? display_name(*as) : event.field("as"));
  if (const std::string of = event.field("of"); !of.empty()) words = say("{0} ({1})", words, of);
  if (const auto forum = event.word<Forum>("forum")) words += tr(", ") + display_name(*forum);
  for (const char* key : {"body", "reference"}) {
    if (const std::string value = event.field(key); !value.empty()) words += tr(", ") + value;
  }
  if (event.field("confirmed") == "true") words = say("{0}, confirmed by the complainant", words);
  if (const Node* without = event.fields.find("without")) {
    std::string names;
    for (const Node& item : without->items)
      names += (names.empty() ? "" : tr(", ")) + item.text;
    words = say("{0}, without {1}", words, names);
  }
  return words;
}

std::string measures_of(const Event& event) {
  const Node* measures = event.fields.find("measures");
  std::string words;
  for (const Node& item : measures == nullptr ? std::vector<Node>() : measures->items) {
    const Node* name = item.find("measure");
    if (name == nullptr) continue;
    words += (words.empty() ? "" : tr(", ")) + measure_label(name->text);
    if (const Node* amount = item.find("amount")) words += " " + amount->text;
  }
  if (const std::string cost = event.field("cost"); !cost.empty())
    words += (words.empty() ? "" : tr("; ")) + say("cost {0}", cost);
  return words;
}

// "a, chosen; b, kept in reserve", "of 3-ABCD at the level management, up to 3000.00 CNY".
std::string proposed(const Event& event) {
  std::string words = tr("proposed");
  if (const std::string chosen = event.field("chosen"); !chosen.empty()) words = say("{0}, chosen: {1}", words, chosen);
  if (const std::string fallback = event.field("fallback"); !fallback.empty())
    words = say("{0}, in reserve: {1}", words, fallback);
  return words;
}

// "exchange (feasibility high, cost 3100.00 CNY, time 2 days, acceptance likely), refund": what a proposal weighed.
std::string alternatives_of(const Event& event) {
  std::vector<std::string> all;
  const Node* options = event.fields.find("options");
  for (const Node& option : options == nullptr ? std::vector<Node>() : options->items) {
    std::vector<std::string> weighed;
    const auto weigh = [&](const char* key, const char* label) {
      if (const std::string value = text_of(option, key); !value.empty())
        weighed.push_back(std::string(label) + " " + value);
    };
    weigh("feasibility", tr("feasibility"));
    weigh("cost", tr("cost"));
    weigh("time", tr("time"));
    weigh("acceptance", tr("acceptance by the customer"));
    const std::string name = text_of(option, "name");
    all.push_back(weighed.empty() ? name : say("{0} ({1})", name, comma_list(weighed)));
  }
  return comma_list(all);
}

std::string answered(const Event& event, const ListingContext& context) {
  const bool approved = event.kind == EventKind::kApprove;
  const std::string proposal = event.field("event");
  const std::string level = event.field("level");
  std::string words = approved ? say("approved {0}", proposal) : say("rejected {0}", proposal);
  if (!level.empty()) words = say("{0} at the level {1}", words, level_label(level, context));
  if (const std::string amount = event.field("amount"); !amount.empty()) words = say("{0}, up to {1}", words, amount);
  return words;
}

std::string waiting(const Event& event, const ListingContext& context) {
  std::string words = say("waiting for {0}", wait_label(event.field("reason")));
  if (const std::string until = event.field("until"); !until.empty())
    words = say("{0}, until {1}", words, kept_time(until, context));
  return words;
}

std::string found_words(const Event& event, const ListingContext& context) {
  std::string words = tr("found");
  const auto add = [&](std::string one) { words += tr(", ") + std::move(one); };
  if (const std::string cause = event.field("root_cause"); !cause.empty())
    add(say("root cause: {0}", cause_label(cause, context)));
  if (const Node* systemic = event.fields.find("systemic"))
    add(systemic->text == "true" ? tr("systemic") : tr("accidental"));
  if (const auto liability = event.word<Liability>("liability")) add(display_name(*liability));
  if (const Node* people = event.fields.find("people")) {
    for (const Node& person : people->items)
      add(liable_words(person, context));
  }
  return words;
}

// Who was told, as the rules name him: "superior, Wu Tao".
std::string told_words(std::string_view to, const ListingContext& context) {
  std::string words;
  while (!to.empty()) {
    const std::size_t comma = std::min(to.find(','), to.size());
    const std::string_view who = trimmed(to.substr(0, comma));
    to.remove_prefix(std::min(comma + 1, to.size()));
    words += words.empty() ? "" : tr(", ");
    if (who == "owner") {
      words += tr("owner");
    } else if (who == "superior") {
      words += tr("superior");
    } else if (who == "head") {
      words += tr("head of the department");
    } else if (who == "first_receiver") {
      words += tr("first receiver");
    } else {
      words += co_handler_label(who, context);
    }
  }
  return words;
}

std::string escalated(const Event& event, const ListingContext& context) {
  const std::string level = event.field("level");
  std::string words = level.empty() ? std::string(tr("escalated")) : say("escalated to level {0}", level);
  if (const std::string clock = event.field("deadline"); !clock.empty())
    words = say("{0} ({1} {2})", words, clock_label(clock, context), event.field("threshold"));
  std::vector<std::string> told;
  if (const Node* ids = event.fields.find("told")) {
    for (const Node& id : ids->items)
      told.push_back(co_handler_label(id.text, context));
  } else if (const std::string to = event.field("to"); !to.empty()) {
    told.push_back(told_words(to, context));
  }
  if (!told.empty()) words = say("{0}, told: {1}", words, comma_list(told));
  if (const std::string owner = event.field("owner"); !owner.empty())
    words = say("{0}; {1} owns it now", words, person_label(owner, context));
  if (const std::string department = event.field("department"); !department.empty())
    words = say("{0}; department {1}", words, department_label(department, context));
  return words;
}

std::string with_text(std::string words, const Event& event) {
  const std::string text = event.field("text");
  return text.empty() ? words : say("{0}: {1}", words, text);
}

std::string words_of(const Event& event, const ListingContext& context) {
  switch (event.kind) {
    case EventKind::kOpen:
      return tr("registered");
    case EventKind::kClassify:
      return classified(event, context);
    case EventKind::kAssign:
      return with_text(assigned(event, context), event);
    case EventKind::kAccept:
      return with_text(tr("taken on"), event);
    case EventKind::kDecline:
      return with_text(tr("declined"), event);
    case EventKind::kStep:
      return with_text(stepped(event, context), event);
    case EventKind::kContact:
      return with_text(contacted(event, context), event);
    case EventKind::kFollowup:
      return with_text(followed_up(event, context), event);
    case EventKind::kClose:
      return closed(event);
    case EventKind::kReview:
      return reviewed(event, context);
    case EventKind::kCommission:
      return commissioned(event, context);
    case EventKind::kDone:
      return with_text(carried_out(event, context), event);
    case EventKind::kVerify:
      return with_text(verified(event), event);
    case EventKind::kRefer:
      return with_text(referred(event, context), event);
    case EventKind::kEscalate:
      return with_text(escalated(event, context), event);
    case EventKind::kResolve: {
      std::string words = with_text(tr("resolved"), event);
      const std::string measures = measures_of(event);
      return measures.empty() ? words : say("{0} ({1})", words, measures);
    }
    case EventKind::kPropose: {
      std::string words = with_text(proposed(event), event);
      const std::string measures = measures_of(event);
      if (!measures.empty()) words = say("{0} ({1})", words, measures);
      const std::string alternatives = alternatives_of(event);
      return alternatives.empty() ? words : say("{0}; weighed: {1}", words, alternatives);
    }
    case EventKind::kApprove:
    case EventKind::kReject:
      return with_text(answered(event, context), event);
    case EventKind::kWait:
      return with_text(waiting(event, context), event);
    case EventKind::kFind:
      return with_text(found_words(event, context), event);
    case EventKind::kAmend: {
      const std::string field = event.field("field");
      return say("amended {0}: {1} → {2}", field, amended_value(event.fields.find("was")),
                 amended_value(event.fields.find("now")));
    }
    case EventKind::kAttach:
      return with_text(say("attached {0}", event.field("name")), event);
    case EventKind::kRedact: {
      std::string names;
      for (const ErasedValue& value : erased_values(event.fields))
        names += (names.empty() ? "" : tr(", ")) + to_string(value);
      return say("erased {0}", names);
    }
    case EventKind::kLink:
      return with_text(say("linked: {0}", link_label(event)), event);
    case EventKind::kRetract:
      return say("retracted {0}", event.field("event"));
    default:
      return with_text(display_name(event.kind), event);
  }
}

std::string reasons_of(const Event& event) {
  const Node* because = event.fields.find("because");
  if (because == nullptr) return {};
  if (because->is_scalar()) return because->text;
  std::string words;
  for (const Node& item : because->items) {
    if (!words.empty()) words += ", ";
    if (const Node* by_hand = item.find("by_hand")) {
      words += by_hand->text;
      continue;
    }
    const Node* rule = item.find("rule");
    words += rule != nullptr ? rule->text : std::string("?");
    if (const Node* points = item.find("points")) words += (points->text.starts_with('-') ? " " : " +") + points->text;
    if (const Node* threshold = item.find("threshold")) words += " " + threshold->text;
    // What matched; whom a backup stands in for; who had it; how full everybody was, or who was passed over.
    for (const char* key : {"word", "for", "from", "loads", "by"}) {
      if (const Node* detail = item.find(key)) words += " (" + detail->text + ")";
    }
    if (const Node* off_duty = item.find("off_duty")) words += say(" (off duty: {0})", off_duty->text);
  }
  return words;
}

}  // namespace

std::string liable_words(const Node& person, const ListingContext& context) {
  const auto text = [&](std::string_view key) {
    const Node* value = person.find(key);
    return value == nullptr ? std::string() : value->text;
  };
  std::string words = person_label(text("who"), context);
  const std::string liability = text("liability");
  if (liability == "direct") words = say("{0} directly liable", words);
  if (liability == "indirect") words = say("{0} indirectly liable", words);
  if (liability == "managerial") words = say("{0} liable as a superior", words);
  if (const std::string measure = text("measure"); !measure.empty()) words = say("{0} ({1})", words, measure);
  return words;
}

std::string event_words(const Event& event, const Complainant& complainant, const ListingContext& context) {
  return words_of(context.reveal ? event : masked(event, complainant), context);
}

std::string reason_words(const Event& event, const Complainant& complainant, const ListingContext& context) {
  return reasons_of(context.reveal ? event : masked(event, complainant));
}

}  // namespace kesu
