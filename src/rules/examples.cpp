// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/examples.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/rules/classify.hpp"
#include "kesu/rules/deadlines.hpp"
#include "kesu/rules/declared_fields.hpp"
#include "kesu/rules/routing.hpp"

namespace kesu {
namespace {

/// "content/water 40 (leak*)" of every rule that matched and whose name begins so, or does not.
std::vector<std::string> matched(const Classification& decision, std::string_view beginning, bool begins) {
  std::vector<std::string> lines;
  for (const Tried& tried : decision.tried) {
    if (!tried.matched || tried.rule.starts_with(beginning) != begins) continue;
    std::string words;
    for (const Match& match : tried.matches)
      words += (words.empty() ? "" : tr(", ")) + match.word;
    std::string line = tried.rule;
    if (tried.points != 0) line += fmt::format(" {:+}", tried.points);
    lines.push_back(words.empty() ? line : say("{0} ({1})", line, words));
  }
  return lines;
}

class Trial {
 public:
  Trial(const RuleSet& rules, const Example& example, const Zone& zone)
      : rules_(rules), example_(example), zone_(zone) {
    Facts facts;
    facts.complaint = example.complaint;
    facts.now = classified_at();
    facts.repeats = [&](int days) {
      return static_cast<int>(std::count_if(example_.repeats.begin(), example_.repeats.end(),
                                            [days](int before) { return before <= days; }));
    };
    decision_ = classify(rules, facts, example.by_hand);
  }

  std::vector<Disappointment> run() {
    for (const Expectation& expected : example_.expected)
      hold(expected);
    return std::move(disappointments_);
  }

 private:
  [[nodiscard]] Instant classified_at() const { return example_.happens.at(Milestone::kClassify); }

  void compare(const Expectation& expected, const std::string& got, std::vector<std::string> why) {
    if (got == expected.value) return;
    disappointments_.push_back(
        {expected.what, expected.value, got.empty() ? std::string(tr("nothing")) : got, std::move(why), expected.at});
  }

  void hold(const Expectation& expected) {
    if (expected.what == "category") {
      compare(expected, decision_.category, matched(decision_, "category/", true));
    } else if (expected.what == "severity") {
      compare(expected, std::to_string(decision_.severity), matched(decision_, "category/", false));
    } else if (expected.what == "priority") {
      compare(expected, std::string(to_string(decision_.priority)), priority_lines());
    } else if (expected.what == "liability") {
      compare(expected, decision_.liability_hint ? std::string(to_string(*decision_.liability_hint)) : std::string(),
              {say("category {0}", decision_.category)});
    } else if (expected.what == "owner" || expected.what == "department") {
      hold_routing(expected);
    } else {
      hold_due(expected);
    }
  }

  [[nodiscard]] std::vector<std::string> priority_lines() const {
    std::vector<std::string> lines = matched(decision_, "category/", false);
    lines.push_back(say("severity {0}: {1} (urgent from {2}, important from {3})", decision_.severity,
                        decision_.level_rule, decision_.urgent, decision_.important));
    return lines;
  }

  void hold_routing(const Expectation& expected) {
    RoutingFacts facts;
    facts.category = decision_.category;
    facts.priority = decision_.priority;
    facts.complaint = example_.complaint;
    facts.today = zone_.date_of(classified_at());
    facts.now = classified_at();
    facts.open_tickets = [&](std::string_view person) {
      const auto found = example_.open_tickets.find(person);
      return found == example_.open_tickets.end() ? 0 : found->second;
    };
    const Route route = explain_route(rules_, facts);
    std::vector<std::string> why;
    for (const TriedRoute& tried : route.tried) {
      const std::string outcome = tried.taken ? tr("taken") : tr("not taken");
      why.push_back(tried.why.empty() ? say("{0}: {1}", tried.rule, outcome)
                                      : say("{0}: {1}, {2}", tried.rule, outcome, tried.why));
    }
    const std::string owner = route.routed ? route.routed->owner : std::string();
    const std::string department = route.routed ? route.routed->department : std::string();
    compare(expected, expected.what == "owner" ? owner : department, std::move(why));
  }

  /// The terms of a clock after classification. Terms from before it do not count, even where these name no such clock:
  /// then classification has cancelled it.
  [[nodiscard]] std::optional<ClockTerms> terms_of(const std::string& clock) const {
    const auto terms = terms_for(rules_, example_.complaint.kind, decision_.category, decision_.priority);
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const ClockTerms& t) { return t.name == clock; });
    return found == terms.end() ? std::nullopt : std::optional(*found);
  }

  void hold_due(const Expectation& expected) {
    const std::string clock = expected.what.substr(expected.what.find(' ') + 1);
    const auto terms = terms_of(clock);
    if (!terms) {
      compare(expected, "none",
              {say("a ticket of kind {0}, category {1} and priority {2} has no such clock",
                   to_string(example_.complaint.kind), decision_.category, to_string(decision_.priority))});
      return;
    }
    std::vector<std::string> why = terms_lines(*terms);
    const auto start = example_.happens.find(terms->from);
    if (start == example_.happens.end()) {
      compare(expected, say("a clock from '{0}'", to_string(terms->from)), std::move(why));
      return;
    }
    const auto due = due_time(*terms, start->second, {}, rules_.calendar_lookup(), zone_);
    if (due && expected.due && due->at == *expected.due) return;
    compare(expected, due ? to_string(zone_.stamp(due->at)) : due.error().message, std::move(why));
  }

  [[nodiscard]] std::vector<std::string> terms_lines(const ClockTerms& terms) const {
    std::string line = to_string(*terms.limit);
    if (!terms.calendar.empty()) line = say("{0} on calendar {1}", line, terms.calendar);
    line = say("{0} from '{1}'", line, to_string(terms.from));
    const auto source =
        limit_source(rules_, terms.name, example_.complaint.kind, decision_.category, decision_.priority);
    if (source) line = say("{0}, by {1} at {2}", line, source->rule, to_string(source->at));
    return {line, say("category {0}, priority {1}", decision_.category, to_string(decision_.priority))};
  }

  const RuleSet& rules_;
  const Example& example_;
  const Zone& zone_;
  Classification decision_;
  std::vector<Disappointment> disappointments_;
};

}  // namespace

Problems why_not_opened(const RuleSet& rules, const Example& example) {
  const DeclaredFields& declared = declared_fields(rules);
  Problems problems;
  Complaint complaint = example.complaint;
  if (const auto good = conform(declared, complaint); !good) {
    problems.push_back({ErrorKind::kInvalidData, say("example '{0}': {1}", example.name, good.error().message),
                        example.at, good.error().hint});
  }
  for (const DeclaredField* field : missing_fields(declared, complaint, {})) {
    problems.push_back({ErrorKind::kInvalidData,
                        say("example '{0}' lacks {1}, which the rules require", example.name, field->path), example.at,
                        tr("give it one: no such complaint can be opened without, and no drill begun")});
  }
  return problems;
}

std::vector<Disappointment> try_example(const RuleSet& rules, const Example& example, const Zone& zone) {
  return Trial(rules, example, zone).run();
}

}  // namespace kesu
