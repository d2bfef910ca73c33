// SPDX-License-Identifier: Apache-2.0
#include "clock_words.hpp"

#include "kesu/core/text.hpp"

#include "labels.hpp"

namespace kesu {
namespace {

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

// ", to the day, as told later": what a verdict rests on that is less than a time written down as it happened.
std::string qualities_of(const Verdict& verdict) {
  std::string words;
  if (verdict.day_precision) words += std::string(tr(", ")) + tr("to the day");
  if (verdict.rests_on_happened) words += std::string(tr(", ")) + tr("as told later");
  return words;
}

}  // namespace

std::string verdict_words(const Verdict& verdict, const ListingContext& context) {
  const std::string due = local_time(verdict.due.instant, context);
  const std::string words =
      verdict.met
          ? say("{0} met in {1} (due {2})", clock_label(verdict.name, context), spoken_length(verdict.took), due)
          : say("{0} missed after {1} (due {2})", clock_label(verdict.name, context), spoken_length(verdict.took), due);
  return words + qualities_of(verdict);
}

std::string clock_words(const Clock& clock, const ListingContext& context) {
  if (clock.state == Clock::State::kCancelled) {
    std::string words = say("cancelled: {0}", cancelled_words(clock));
    // What was late by then is not made good by having been given up.
    if (!clock.due || !clock.stop || clock.stop->instant <= clock.due->at) return words;
    return say("{0}; it was due {1}, late by {2}", words, local_time(clock.due->at, context),
               spoken_length(clock.stop->instant - clock.due->at));
  }
  if (clock.state == Clock::State::kStopped && clock.verdict) {
    const Verdict& verdict = *clock.verdict;
    const std::string due = local_time(verdict.due.instant, context);
    std::string words = verdict.met ? say("met in {0} (due {1})", spoken_length(verdict.took), due)
                                    : say("missed after {0} (due {1})", spoken_length(verdict.took), due);
    words += qualities_of(verdict);
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
