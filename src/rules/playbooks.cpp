// SPDX-License-Identifier: Apache-2.0
#include "playbooks.hpp"

#include <algorithm>
#include <array>

#include "kesu/core/text.hpp"

#include "categories.hpp"
#include "who_list.hpp"

namespace kesu {
namespace {

/// The keys of a step's limit, as a clock has them.
constexpr std::array<std::string_view, 6> kLimitKeys{"calendar", "due", "start", "late", "roll", "pause"};

class PlaybookDecoder {
 public:
  PlaybookDecoder(const DecodeContext& context, const PlaybookScope& scope, Playbooks& playbooks)
      : context_(context), scope_(scope), playbooks_(playbooks), who_(context, scope.people) {}

  void decode(const Node& root, std::string name) {
    Playbook playbook;
    playbook.name = std::move(name);
    MappingReader reader(root, context_, say("playbook '{0}'", playbook.name));
    if (const Node* title = reader.required("name")) playbook.title = decode_names(*title, context_, "name");
    if (const Node* when = reader.optional("when")) {
      playbook.when = decode_condition(*when, context_, {playbooks_.index, scope_.categories, ConditionUse::kRouting});
    }
    if (const Node* steps = reader.required("steps")) {
      if (!steps->is_mapping() || steps->entries.empty())
        context_.report(steps->mark, tr("steps must be a mapping of names to steps"));
      for (const Node::Entry& entry : steps->entries)
        playbook.steps.push_back(decode_step(entry, playbook.name));
    }
    reader.finish();
    playbooks_.list.push_back(std::move(playbook));
  }

 private:
  PlaybookStep decode_step(const Node::Entry& entry, const std::string& playbook) {
    check_identifier(entry.key, entry.key_mark, context_, tr("step"));
    MappingReader reader(entry.value, context_, say("step '{0}'", entry.key));
    PlaybookStep step;
    step.name = playbook + "/" + entry.key;
    step.at = place_of(context_, entry.key_mark);
    if (const Node* title = reader.required("name")) step.title = decode_names(*title, context_, "name");
    if (const Node* text = reader.optional("text")) step.text = decode_names(*text, context_, "text");
    if (const Node* evidence = reader.optional("evidence"))
      step.evidence = decode_names(*evidence, context_, "evidence");
    if (const Node* who = reader.optional("who")) step.who = who_.read(*who, entry.key);
    read_clock(reader, entry, step);
    reader.finish();
    return step;
  }

  /// A clock is read by the one that reads clocks, from what the step says and what goes without saying.
  void read_clock(MappingReader& reader, const Node::Entry& entry, PlaybookStep& step) {
    const Node* limit = reader.optional("limit");
    const Node* from = reader.optional("from");
    Node clock = Node::mapping();
    clock.mark = entry.value.mark;
    bool any = from != nullptr;
    for (const std::string_view key : kLimitKeys) {
      if (const Node* node = reader.optional(key)) {
        clock.add(std::string(key), *node);
        any = true;
      }
    }
    if (limit == nullptr) {
      if (any) context_.report(entry.key_mark, say("step '{0}' has no limit that could be counted", entry.key));
      return;
    }
    clock.add("limit", *limit);
    clock.add("from", from != nullptr ? *from : Node::string(std::string(to_string(Milestone::kClassify))));
    clock.add("until", Node::string(std::string(to_string(Milestone::kStep))));
    MappingReader of_clock(clock, context_, say("step '{0}'", entry.key));
    step.clock = decode_clock(of_clock, step.name);
    check_clock(entry, *step.clock);
  }

  void check_clock(const Node::Entry& entry, const ClockTerms& clock) {
    if (clock.from == Milestone::kStep || clock.from == Milestone::kClose) {
      context_.report(entry.value.find("from")->mark,
                      say("the limit of step '{0}' cannot run from {1}", entry.key, to_string(clock.from)));
    }
    const bool asks_calendar =
        clock.start != StartRule::kAsIs || clock.late != LateRule::kAsIs || clock.roll != RollRule::kNone;
    const bool in_open_time =
        clock.limit && (clock.limit->unit == Limit::Unit::kOpenTime || clock.limit->unit == Limit::Unit::kWorkdays);
    if (clock.calendar.empty() && (in_open_time || asks_calendar)) {
      context_.report(entry.key_mark, say("step '{0}' counts working time and names no calendar", entry.key),
                      tr("add calendar: and a name from calendars.yaml"));
    }
    if (clock.calendar.empty() || scope_.calendars == nullptr) return;
    const auto& known = *scope_.calendars;
    if (std::find(known.begin(), known.end(), clock.calendar) != known.end()) return;
    context_.report(entry.value.find("calendar")->mark, say("there is no calendar '{0}'", clock.calendar),
                    suggest(clock.calendar, known));
  }

  const DecodeContext& context_;
  const PlaybookScope& scope_;
  Playbooks& playbooks_;
  WhoReader who_;
};

const Playbook* find_playbook(const Playbooks& playbooks, std::string_view name) {
  const auto found = std::find_if(playbooks.list.begin(), playbooks.list.end(),
                                  [&](const Playbook& playbook) { return playbook.name == name; });
  return found == playbooks.list.end() ? nullptr : &*found;
}

}  // namespace

void decode_playbook(const Node& root, const DecodeContext& context, const PlaybookScope& scope, std::string name,
                     Playbooks& playbooks) {
  PlaybookDecoder(context, scope, playbooks).decode(root, std::move(name));
}

std::vector<const PlaybookStep*> steps_for(const RuleSet& rules, const Complaint& complaint, std::string_view category,
                                           Priority priority) {
  std::vector<const PlaybookStep*> steps;
  const Playbooks& playbooks = *rules.playbooks;
  const Kind kind = complaint.kind;
  const bool is_handled = kind == Kind::kComplaint || kind == Kind::kReport || kind == Kind::kHelp;
  if (playbooks.list.empty() || !is_handled) return steps;
  const auto add = [&](const Playbook& playbook) {
    for (const PlaybookStep& step : playbook.steps)
      steps.push_back(&step);
  };
  const Category* ruled = rules.categories->find(category);
  const Playbook* own = ruled == nullptr ? nullptr : find_playbook(playbooks, ruled->playbook);
  if (own != nullptr) add(*own);
  const ComplaintTexts texts(complaint);
  const Found found = texts.find(playbooks.index);
  const Situation situation{complaint, playbooks.index, found, category, priority, {}, nullptr};
  for (const Playbook& playbook : playbooks.list) {
    if (&playbook != own && playbook.when && evaluate(*playbook.when, situation).holds) add(playbook);
  }
  return steps;
}

std::vector<ClockTerms> step_terms(const std::vector<const PlaybookStep*>& steps) {
  std::vector<ClockTerms> terms;
  for (const PlaybookStep* step : steps) {
    if (step->clock) terms.push_back(*step->clock);
  }
  return terms;
}

const PlaybookStep* find_step(const RuleSet& rules, std::string_view name) {
  for (const Playbook& playbook : rules.playbooks->list) {
    for (const PlaybookStep& step : playbook.steps) {
      if (step.name == name) return &step;
    }
  }
  return nullptr;
}

Names playbook_title(const RuleSet& rules, std::string_view playbook) {
  const Playbook* found = find_playbook(*rules.playbooks, playbook);
  return found == nullptr ? Names{std::string(playbook), {}} : found->title;
}

}  // namespace kesu
