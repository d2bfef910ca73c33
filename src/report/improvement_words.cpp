// SPDX-License-Identifier: Apache-2.0
#include "improvement_words.hpp"

#include "kesu/core/text.hpp"

#include "labels.hpp"

namespace kesu {
namespace {

std::string list_of(const Event& event, std::string_view key) {
  std::string words;
  if (const Node* list = event.fields.find(key)) {
    for (const Node& one : list->items)
      words += (words.empty() ? "" : tr(", ")) + one.text;
  }
  return words;
}

}  // namespace

// "commissioned: Li Si, due 2026-05-01, effect to be judged on 2026-06-01, verified by Wang Wu".
std::string commissioned(const Event& event, const ListingContext& context) {
  std::string words = tr("commissioned");
  if (const std::string owner = event.field("owner"); !owner.empty())
    words = say("{0}, to {1}", words, person_label(owner, context));
  if (const std::string due = event.field("due"); !due.empty())
    words = say("{0}, due {1}", words, kept_time(due, context));
  if (const std::string verifier = event.field("verifier"); !verifier.empty())
    words = say("{0}, to be verified by {1}", words, person_label(verifier, context));
  if (const std::string on = event.field("check_on"); !on.empty())
    words = say("{0}, effect to be judged on {1}", words, kept_time(on, context));
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
    words = say("{0}, effect to be judged on {1}", words, kept_time(on, context));
  return words;
}

std::string verified(const Event& event) {
  const auto effect = event.word<Effect>("as");
  return say("verified: {0}", effect ? display_name(*effect) : event.field("as"));
}

// "reviewed, reported to management: …; went well: …; lessons: …".
std::string reviewed(const Event& event, const ListingContext& context) {
  std::string words = tr("reviewed");
  if (const std::string to = event.field("to"); !to.empty())
    words = say("{0}, reported to {1}", words, person_label(to, context));
  if (const std::string attended = list_of(event, "attended"); !attended.empty())
    words = say("{0}, attended by {1}", words, attended);
  if (const std::string text = event.field("text"); !text.empty()) words = say("{0}: {1}", words, text);
  if (const std::string well = event.field("well"); !well.empty()) words = say("{0}; went well: {1}", words, well);
  if (const std::string badly = event.field("badly"); !badly.empty())
    words = say("{0}; did not go well: {1}", words, badly);
  if (const std::string lessons = list_of(event, "lessons"); !lessons.empty())
    words = say("{0}; lessons: {1}", words, lessons);
  if (const std::string decisions = list_of(event, "decisions"); !decisions.empty())
    words = say("{0}; decided: {1}", words, decisions);
  if (const std::string actions = list_of(event, "actions"); !actions.empty())
    words = say("{0}; actions: {1}", words, actions);
  return words;
}

}  // namespace kesu
