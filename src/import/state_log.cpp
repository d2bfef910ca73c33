// SPDX-License-Identifier: Apache-2.0
#include "state_log.hpp"

#include <algorithm>
#include <tuple>

#include "kesu/core/text.hpp"

namespace kesu {

namespace {

enum class Stage { kOpen, kWaiting, kResolved, kClosed };

Stage stage_of(const LoggedState& state) {
  if (state.state == "waiting") return Stage::kWaiting;
  if (state.state == "resolved") return Stage::kResolved;
  return state.state == "closed" ? Stage::kClosed : Stage::kOpen;
}

class Changes {
 public:
  Changes(const Timestamp& now, const Event& stamp, std::vector<Event>& events)
      : now_(now), stamp_(stamp), events_(events) {}

  void follow(const std::vector<LoggedState>& states) {
    for (std::size_t i = 0; i < states.size(); ++i) {
      const LoggedState& state = states[i];
      if (i > 0) reclassify(states[i - 1], state);
      const Stage stage = stage_of(state);
      const bool same_wait = stage == Stage::kWaiting && state.wait_for == waits_for_;
      if (stage == stage_ && (stage != Stage::kWaiting || same_wait)) continue;
      leave(state.at);
      enter(states, i, stage);
      stage_ = stage;
    }
  }

 private:
  // A closed or resolved matter must be taken up before anything else can happen to it, a wait must end.
  void leave(const Timestamp& at) {
    if (stage_ == Stage::kWaiting) add(EventKind::kResume, at);
    waits_for_.clear();
  }

  void enter(const std::vector<LoggedState>& states, std::size_t i, Stage stage) {
    const LoggedState& state = states[i];
    const bool ended = stage_ == Stage::kClosed || (stage_ == Stage::kResolved && stage != Stage::kClosed);
    if (ended) {
      Event& reopen = add(EventKind::kReopen, state.at);
      reopen.fields.add("because", Node::string(tr("the source took it up again")));
    }
    if (stage == Stage::kWaiting) {
      Event& wait = add(EventKind::kWait, state.at);
      waits_for_ = state.wait_for;
      wait.fields.add("reason", Node::string(waits_for_));
      wait.fields.add("until", Node::time(to_string(end_of_wait(states, i))));
    } else if (stage == Stage::kResolved) {
      add(EventKind::kResolve, state.at).fields.add("text", Node::string(tr("the source had it resolved")));
    } else if (stage == Stage::kClosed) {
      add(EventKind::kClose, state.at).fields.add("as", Node::string(std::string(to_string(CloseAs::kResolved))));
    }
  }

  [[nodiscard]] Timestamp end_of_wait(const std::vector<LoggedState>& states, std::size_t begin) const {
    for (std::size_t i = begin + 1; i < states.size(); ++i) {
      if (stage_of(states[i]) != Stage::kWaiting || states[i].wait_for != states[begin].wait_for) return states[i].at;
    }
    return now_;
  }

  void reclassify(const LoggedState& before, const LoggedState& state) {
    if (before.category == state.category && before.priority == state.priority) return;
    if (stage_ == Stage::kClosed) return;
    if (auto classify = classify_event(stamp_, state.at, state.category, state.priority))
      events_.push_back(*std::move(classify));
  }

  Event& add(EventKind kind, const Timestamp& happened) {
    Event event = stamp_;
    event.kind = kind;
    event.happened = happened;
    events_.push_back(std::move(event));
    return events_.back();
  }

  const Timestamp& now_;
  const Event& stamp_;
  std::vector<Event>& events_;
  Stage stage_ = Stage::kOpen;
  std::string waits_for_;
};

}  // namespace

std::optional<Event> classify_event(const Event& stamp, const Timestamp& happened, const std::string& category,
                                    const std::optional<Priority>& priority) {
  if (category.empty() && !priority) return std::nullopt;
  Event classify = stamp;
  classify.kind = EventKind::kClassify;
  classify.happened = happened;
  if (!category.empty()) classify.fields.add("category", Node::string(category));
  if (priority) classify.fields.add("priority", Node::string(std::string(to_string(*priority))));
  classify.fields.add("because", Node::string(tr("imported as the source had it")));
  return classify;
}

void append_changes(std::vector<LoggedState> states, const Timestamp& now, const Event& stamp,
                    std::vector<Event>& events) {
  std::stable_sort(states.begin(), states.end(), [](const LoggedState& a, const LoggedState& b) {
    return std::tie(a.at.instant, a.order) < std::tie(b.at.instant, b.order);
  });
  Changes(now, stamp, events).follow(states);
}

}  // namespace kesu
