// SPDX-License-Identifier: Apache-2.0
#include "event_words.hpp"

#include <algorithm>

#include "kesu/core/lists.hpp"
#include "kesu/core/redaction.hpp"
#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/utf8.hpp"
#include "kesu/report/mask.hpp"

#include "labels.hpp"

namespace kesu {

namespace {

std::string free_text(const std::string& text, const Complainant& complainant, const ListingContext& context) {
  return context.reveal ? text : mask_text(text, complainant);
}

// A value of an amended field, masked as that field is masked.
std::string amended_value(const std::string& field, const Node* kept, const Complainant& complainant,
                          const ListingContext& context) {
  std::string value = kept != nullptr ? kept->text : std::string();
  if (kept != nullptr) {
    for (const Node& item : kept->items)
      value += (value.empty() ? "" : tr(", ")) + item.text;
  }
  if (value.empty()) return tr("(nothing)");
  if (context.reveal || value == kRedacted || value == kPrivate) return value;
  if (field == "complainant.name") return mask_name(value);
  if (field == "complainant.phone" || field == "complainant.member" || field == "complainant.reference")
    return mask_phone(value);
  if (field == "complainant.email") return mask_email(value);
  if (field == "complainant.address" || field == "place") return mask_address(value);
  return mask_text(value, complainant);
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
    if (!until.empty()) details += (details.empty() ? "" : tr(", ")) + say("by {0}", until.substr(0, 16));
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

std::string followed_up(const Event& event, const Complainant& complainant, const ListingContext& context) {
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
    words = say("{0}, verified by {1}: {2}", words, person_label(who.empty() ? event.by : who, context),
                free_text(verified, complainant, context));
  }
  return words;
}

std::string contacted(const Event& event, const Complainant& complainant, const ListingContext& context) {
  const auto as = event.word<ContactKind>("as");
  const auto channel = event.word<Channel>("channel");
  std::string words = say("contact: {0}", as ? display_name(*as) : event.field("as"));
  if (channel) words = say("{0} ({1})", words, display_name(*channel));
  if (const std::string with = event.field("with"); !with.empty())
    words = say("{0}, with {1}", words, free_text(with, complainant, context));
  if (const std::string letter = event.field("template"); !letter.empty())
    words = say("{0}, letter '{1}'", words, letter);
  if (const std::string promise = event.field("promise"); !promise.empty())
    words += say(", next contact promised for {0}", promise);
  return words;
}

// "referred: Consumer Council, M-2026-88, next 2026-04-20"; "ended there: settled, awarded 1200.00 CNY".
std::string referred(const Event& event) {
  const auto as = event.word<ReferStage>("as");
  const auto forum = event.word<Forum>("forum");
  const auto outcome = event.word<ForumOutcome>("outcome");
  std::string words = as == ReferStage::kEnded    ? say("ended there: {0}", outcome ? display_name(*outcome) : "?")
                      : as == ReferStage::kUpdate ? std::string(tr("news from outside"))
                                                  : say("referred: {0}", forum ? display_name(*forum) : "?");
  for (const char* key : {"body", "reference"}) {
    if (const std::string value = event.field(key); !value.empty()) words += tr(", ") + value;
  }
  if (const std::string next = event.field("next"); !next.empty()) words = say("{0}, next {1}", words, next);
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
  if (measures == nullptr) return words;
  for (const Node& item : measures->items) {
    const Node* name = item.find("measure");
    if (name != nullptr) words += (words.empty() ? "" : tr(", ")) + measure_label(name->text);
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

std::string answered(const Event& event, const ListingContext& context) {
  const bool approved = event.kind == EventKind::kApprove;
  const std::string proposal = event.field("event");
  const std::string level = event.field("level");
  std::string words = approved ? say("approved {0}", proposal) : say("rejected {0}", proposal);
  if (!level.empty()) words = say("{0} at the level {1}", words, level_label(level, context));
  if (const std::string amount = event.field("amount"); !amount.empty()) words = say("{0}, up to {1}", words, amount);
  return words;
}

std::string waiting(const Event& event) {
  std::string words = say("waiting for {0}", event.field("reason"));
  if (const std::string until = event.field("until"); !until.empty()) words = say("{0}, until {1}", words, until);
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

// "commissioned: Li Si, due 2026-05-01, effect to be judged on 2026-06-01, verified by Wang Wu".
std::string commissioned(const Event& event, const ListingContext& context) {
  std::string words = tr("commissioned");
  if (const std::string owner = event.field("owner"); !owner.empty())
    words = say("{0}, to {1}", words, person_label(owner, context));
  if (const std::string due = event.field("due"); !due.empty()) words = say("{0}, due {1}", words, due.substr(0, 16));
  if (const std::string verifier = event.field("verifier"); !verifier.empty())
    words = say("{0}, to be verified by {1}", words, person_label(verifier, context));
  if (const std::string on = event.field("check_on"); !on.empty())
    words = say("{0}, effect to be judged on {1}", words, on.substr(0, 16));
  return words;
}

std::string carried_out(const Event& event, const ListingContext& context) {
  std::string who;
  if (const Node* list = event.fields.find("who")) {
    for (const Node& one : list->items)
      who += (who.empty() ? "" : tr(", ")) + person_label(one.text, context);
  }
  std::string words = who.empty() ? std::string(tr("carried out")) : say("carried out by {0}", who);
  if (const std::string on = event.field("check_on"); !on.empty())
    words = say("{0}, effect to be judged on {1}", words, on.substr(0, 16));
  return words;
}

std::string verified(const Event& event) {
  const auto effect = event.word<Effect>("as");
  return say("verified: {0}", effect ? display_name(*effect) : event.field("as"));
}

std::string list_of(const Event& event, std::string_view key) {
  std::string words;
  if (const Node* list = event.fields.find(key)) {
    for (const Node& one : list->items)
      words += (words.empty() ? "" : tr(", ")) + one.text;
  }
  return words;
}

// "reviewed, reported to management: …; went well: …; lessons: …".
std::string reviewed(const Event& event, const Complainant& complainant, const ListingContext& context) {
  std::string words = tr("reviewed");
  if (const std::string to = event.field("to"); !to.empty())
    words = say("{0}, reported to {1}", words, person_label(to, context));
  if (const std::string attended = list_of(event, "attended"); !attended.empty())
    words = say("{0}, attended by {1}", words, attended);
  if (const std::string text = event.field("text"); !text.empty())
    words = say("{0}: {1}", words, free_text(text, complainant, context));
  const auto shown = [&](const std::string& value) { return free_text(value, complainant, context); };
  if (const std::string well = event.field("well"); !well.empty())
    words = say("{0}; went well: {1}", words, shown(well));
  if (const std::string badly = event.field("badly"); !badly.empty())
    words = say("{0}; did not go well: {1}", words, shown(badly));
  if (const std::string lessons = list_of(event, "lessons"); !lessons.empty())
    words = say("{0}; lessons: {1}", words, shown(lessons));
  if (const std::string decisions = list_of(event, "decisions"); !decisions.empty())
    words = say("{0}; decided: {1}", words, shown(decisions));
  if (const std::string actions = list_of(event, "actions"); !actions.empty())
    words = say("{0}; actions: {1}", words, actions);
  return words;
}

std::string with_text(std::string words, const Event& event, const Complainant& complainant,
                      const ListingContext& context) {
  const std::string text = event.field("text");
  if (!text.empty()) words = say("{0}: {1}", words, free_text(text, complainant, context));
  return words;
}

// "close as resolved", "terms of 5-ABCD", "reopen", "resolve", "propose", "assign", "retract 6-ABCD"
std::string cancelled_words(const Clock& clock) {
  const std::string& because = clock.cancelled_because;
  constexpr std::string_view kClose = "close as ";
  constexpr std::string_view kTerms = "terms of ";
  if (because.starts_with(kClose)) {
    const auto as = parse_word<CloseAs>(std::string_view(because).substr(kClose.size()));
    return say("closed as {0}", as ? display_name(*as) : because.substr(kClose.size()));
  }
  if (because.starts_with(kTerms)) return say("new terms in {0}", because.substr(kTerms.size()));
  if (because == "reopen") return tr("reopened");
  if (because == "resolve") return tr("resolved before it was answered");
  if (because == "propose") return tr("a new proposal took its place");
  if (because == "assign") return tr("given to somebody else");
  return because;
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
  switch (event.kind) {
    case EventKind::kOpen:
      return tr("registered");
    case EventKind::kClassify:
      return classified(event, context);
    case EventKind::kAssign:
      return with_text(assigned(event, context), event, complainant, context);
    case EventKind::kAccept:
      return with_text(tr("taken on"), event, complainant, context);
    case EventKind::kDecline:
      return with_text(tr("declined"), event, complainant, context);
    case EventKind::kStep:
      return with_text(stepped(event, context), event, complainant, context);
    case EventKind::kContact:
      return with_text(contacted(event, complainant, context), event, complainant, context);
    case EventKind::kFollowup:
      return with_text(followed_up(event, complainant, context), event, complainant, context);
    case EventKind::kClose:
      return closed(event);
    case EventKind::kReview:
      return reviewed(event, complainant, context);
    case EventKind::kCommission:
      return commissioned(event, context);
    case EventKind::kDone:
      return with_text(carried_out(event, context), event, complainant, context);
    case EventKind::kVerify:
      return with_text(verified(event), event, complainant, context);
    case EventKind::kRefer:
      return with_text(referred(event), event, complainant, context);
    case EventKind::kEscalate:
      return with_text(escalated(event, context), event, complainant, context);
    case EventKind::kResolve: {
      std::string words = with_text(tr("resolved"), event, complainant, context);
      const std::string measures = measures_of(event);
      return measures.empty() ? words : say("{0} ({1})", words, measures);
    }
    case EventKind::kPropose: {
      std::string words = with_text(proposed(event), event, complainant, context);
      const std::string measures = measures_of(event);
      return measures.empty() ? words : say("{0} ({1})", words, measures);
    }
    case EventKind::kApprove:
    case EventKind::kReject:
      return with_text(answered(event, context), event, complainant, context);
    case EventKind::kWait:
      return with_text(waiting(event), event, complainant, context);
    case EventKind::kFind:
      return with_text(found_words(event, context), event, complainant, context);
    case EventKind::kAmend: {
      const std::string field = event.field("field");
      return say("amended {0}: {1} → {2}", field, amended_value(field, event.fields.find("was"), complainant, context),
                 amended_value(field, event.fields.find("now"), complainant, context));
    }
    case EventKind::kAttach:
      return with_text(say("attached {0}", free_text(event.field("name"), complainant, context)), event, complainant,
                       context);
    case EventKind::kRedact: {
      std::string names;
      for (const ErasedValue& value : erased_values(event.fields))
        names += (names.empty() ? "" : tr(", ")) + to_string(value);
      return say("erased {0}", names);
    }
    case EventKind::kLink:
      return with_text(say("linked: {0}", link_label(event)), event, complainant, context);
    case EventKind::kRetract:
      return say("retracted {0}", event.field("event"));
    default:
      return with_text(display_name(event.kind), event, complainant, context);
  }
}

std::string reason_words(const Event& event, const Complainant& complainant, const ListingContext& context) {
  const Node* because = event.fields.find("because");
  if (because == nullptr) return {};
  if (because->is_scalar()) return free_text(because->text, complainant, context);
  std::string words;
  for (const Node& item : because->items) {
    if (!words.empty()) words += ", ";
    if (const Node* by_hand = item.find("by_hand")) {
      words += free_text(by_hand->text, complainant, context);
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

std::string verdict_words(const Verdict& verdict, const ListingContext& context) {
  const std::string due = local_time(verdict.due.instant, context);
  std::string words =
      verdict.met
          ? say("{0} met in {1} (due {2})", clock_label(verdict.name, context), spoken_length(verdict.took), due)
          : say("{0} missed after {1} (due {2})", clock_label(verdict.name, context), spoken_length(verdict.took), due);
  if (verdict.day_precision) words = say("{0}, {1}", words, tr("to the day"));
  if (verdict.rests_on_happened) words = say("{0}, {1}", words, tr("as told later"));
  return words;
}

std::string clock_words(const Clock& clock, const ListingContext& context) {
  if (clock.state == Clock::State::kCancelled) return say("cancelled: {0}", cancelled_words(clock));
  if (clock.state == Clock::State::kStopped && clock.verdict) {
    const Verdict& verdict = *clock.verdict;
    const std::string due = local_time(verdict.due.instant, context);
    std::string words = verdict.met ? say("met in {0} (due {1})", spoken_length(verdict.took), due)
                                    : say("missed after {0} (due {1})", spoken_length(verdict.took), due);
    if (clock.superseded) words += tr("; recorded otherwise, recomputed");
    return words;
  }
  if (!clock.due) return clock.trouble.empty() ? std::string(tr("no due time")) : clock.trouble;
  const std::string due = local_time(clock.due->at, context);
  std::string words = clock.late(context.now)
                          ? say("due {0}, late by {1}", due, spoken_length(context.now - clock.due->at))
                          : say("due {0}, {1} left", due, spoken_length(clock.due->at - context.now));
  if (clock.state == Clock::State::kPaused) words = say("{0}, {1}", words, tr("paused"));
  if (clock.due->beyond_coverage) words += std::string(tr("; ")) + tr("lies past what the calendar covers");
  return words;
}

}  // namespace kesu
