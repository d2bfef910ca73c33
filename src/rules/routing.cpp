// SPDX-License-Identifier: Apache-2.0
#include "routing.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"

namespace kesu {
namespace {

Node reason(std::string_view rule) {
  Node node = Node::mapping(true);
  node.add("rule", Node::string(std::string(rule)));
  return node;
}

class Router {
 public:
  Router(const RuleSet& rules, const RoutingFacts& facts) : rules_(rules), people_(*rules.people), facts_(facts) {}

  Route find() {
    const ComplaintTexts texts(facts_.complaint);
    const Found found = texts.find(rules_.routing->index);
    const Situation situation{facts_.complaint, rules_.routing->index, found, facts_.category, facts_.priority, {},
                              nullptr};
    for (const RoutingRule& rule : rules_.routing->rules) {
      TriedRoute tried{rule.name, rule.at};
      tried.fits = !rule.when || evaluate(*rule.when, situation).holds;
      if (!tried.fits) {
        tried.why = why_not(*rule.when, situation);
      } else {
        tried.taken = take(rule, tried.why);
      }
      tried_.push_back(std::move(tried));
      if (tried_.back().taken) return {std::move(tried_), std::move(routed_)};
    }
    // What the tree says of a category serves where no rule does.
    const Category* category = rules_.categories->find(facts_.category);
    if (category != nullptr && !category->department.empty()) {
      const std::string name = "category/" + category->path;
      routed_ = {};
      routed_.department = category->department;
      routed_.because.items.push_back(reason(name));
      tried_.push_back({name, category->department_at, true, true, {}});
      return {std::move(tried_), std::move(routed_)};
    }
    Error nobody = failure();
    return {std::move(tried_), fail(std::move(nobody))};
  }

 private:
  [[nodiscard]] Error failure() const {
    if (tried_.empty()) {
      return {ErrorKind::kNotFound,
              tr("there is no rule that says who gets this ticket"),
              {},
              tr("name somebody with --to or --dept, or write rules/routing.yaml")};
    }
    std::string all;
    for (const TriedRoute& tried : tried_)
      all += (all.empty() ? "" : tr("; ")) + say("{0}: {1}", tried.rule, tried.why);
    return {ErrorKind::kNotFound, say("no routing rule fits: {0}", all), {}, tr("name somebody with --to or --dept")};
  }

  /// Whom a rule names. False if nobody of them is there; `why` says so, or how the owner was chosen.
  bool take(const RoutingRule& rule, std::string& why) {
    routed_ = {};
    routed_.because.items.push_back(reason(rule.name));
    routed_.department = rule.department;
    if (!rule.person.empty() && !take_person(rule, why)) return false;
    if (!rule.role.empty() && !take_role(rule, why)) return false;
    if (routed_.department.empty()) {
      if (const Person* owner = people_.find(routed_.owner)) routed_.department = owner->department;
    }
    for (const std::string& handler : rule.co_handlers) {
      if (handler != routed_.owner) routed_.co_handlers.push_back(handler);
    }
    return true;
  }

  bool take_person(const RoutingRule& rule, std::string& why) {
    routed_.owner = people_.present(rule.person, facts_.today);
    if (routed_.owner.empty()) {
      why = say("{0} is away and so is any backup", rule.person);
      return false;
    }
    explain_backup(rule.person, why);
    return true;
  }

  bool take_role(const RoutingRule& rule, std::string& why) {
    std::vector<const Person*> holders;
    for (const Person& person : people_.staff) {
      const bool there = rule.department.empty() || person.department == rule.department;
      if (there && people_.has_role(person.id, rule.role, facts_.today)) holders.push_back(&person);
    }
    std::vector<const Person*> at_work;
    for (const Person* holder : holders) {
      if (!people_.is_away(holder->id, facts_.today)) at_work.push_back(holder);
    }
    leave_out_decliners(at_work, why);
    if (!at_work.empty()) {
      keep_who_is_on_duty(at_work, why);
      balance(at_work, why);
      return true;
    }
    for (const Person* holder : holders) {
      routed_.owner = people_.present(holder->id, facts_.today);
      if (routed_.owner.empty()) continue;
      explain_backup(holder->id, why);
      return true;
    }
    why = say("nobody with the role {0} is there", rule.role);
    return false;
  }

  static void append(std::string& why, const std::string& more) { why += (why.empty() ? "" : tr("; ")) + more; }

  [[nodiscard]] bool has_declined(std::string_view person) const {
    return std::find(facts_.declined_by.begin(), facts_.declined_by.end(), person) != facts_.declined_by.end();
  }

  /// Whoever gave it back gets it again only if nobody else is there.
  void leave_out_decliners(std::vector<const Person*>& candidates, std::string& why) {
    std::vector<const Person*> willing;
    std::string declined;
    for (const Person* person : candidates) {
      if (has_declined(person->id)) {
        declined += (declined.empty() ? "" : ", ") + person->id;
      } else {
        willing.push_back(person);
      }
    }
    if (declined.empty() || willing.empty()) return;
    candidates = std::move(willing);
    append(why, say("{0} declined it", declined));
    Node node = reason("declined");
    node.add("by", Node::string(std::move(declined)));
    routed_.because.items.push_back(std::move(node));
  }

  /// Those whose shift it is, if it is anybody's.
  void keep_who_is_on_duty(std::vector<const Person*>& candidates, std::string& why) {
    if (!facts_.now) return;
    std::vector<const Person*> on_duty;
    std::string off;
    const CalendarLookup calendars = rules_.calendar_lookup();
    for (const Person* person : candidates) {
      if (people_.is_on_duty(person->id, facts_.today, *facts_.now, calendars)) {
        on_duty.push_back(person);
      } else {
        off += (off.empty() ? "" : ", ") + person->id;
      }
    }
    if (off.empty()) return;
    append(why, on_duty.empty() ? say("it is nobody's shift") : say("it is not the shift of {0}", off));
    Node node = reason(on_duty.empty() ? "shift/nobody" : "shift");
    node.add("off_duty", Node::string(std::move(off)));
    routed_.because.items.push_back(std::move(node));
    if (!on_duty.empty()) candidates = std::move(on_duty);
  }

  void explain_backup(const std::string& absent, std::string& why) {
    if (routed_.owner == absent) return;
    why = say("{0} stands in for {1}, who is away", routed_.owner, absent);
    Node node = reason("backup");
    node.add("for", Node::string(absent));
    routed_.because.items.push_back(std::move(node));
  }

  [[nodiscard]] int open_tickets(const Person& person) const {
    return facts_.open_tickets ? facts_.open_tickets(person.id) : 0;
  }

  // The least loaded for what they can carry; who has no capacity stated carries as much as the strongest of the
  // others. Whoever is full is asked only when all are. Ties go by the order of the file.
  void balance(const std::vector<const Person*>& candidates, std::string& why) {
    int strongest = 1;
    for (const Person* person : candidates)
      strongest = std::max(strongest, person->capacity);
    struct Load {
      bool full;
      std::int64_t share;
      const Person* person;
      int open;
    };
    std::optional<Load> least;
    std::string loads;
    for (const Person* person : candidates) {
      constexpr std::int64_t kMillionths = 1'000'000;
      const int open = open_tickets(*person);
      const int capacity = person->capacity > 0 ? person->capacity : strongest;
      const Load load{person->capacity > 0 && open >= person->capacity, open * kMillionths / capacity, person, open};
      loads += (loads.empty() ? "" : ", ") + person->id + " " + std::to_string(open);
      if (person->capacity > 0) loads += "/" + std::to_string(person->capacity);
      if (!least || std::pair(load.full, load.share) < std::pair(least->full, least->share)) least = load;
    }
    routed_.owner = least->person->id;
    if (candidates.size() < 2) return;
    append(why, least->full
                    ? say("all {0} are full, {1} the least: {2}", candidates.size(), routed_.owner, loads)
                    : say("of {0} people, {1} has the most room: {2}", candidates.size(), routed_.owner, loads));
    Node node = reason(least->full ? "balance/all-full" : "balance");
    node.add("open", Node::integer(least->open));
    node.add("among", Node::integer(static_cast<std::int64_t>(candidates.size())));
    // How they stood when it was decided; a large team is counted, not listed.
    constexpr std::size_t kMostListed = 8;
    if (candidates.size() <= kMostListed) node.add("loads", Node::string(std::move(loads)));
    routed_.because.items.push_back(std::move(node));
  }

  const RuleSet& rules_;
  const People& people_;
  const RoutingFacts& facts_;
  Routed routed_;
  std::vector<TriedRoute> tried_;
};

}  // namespace

Route explain_route(const RuleSet& rules, const RoutingFacts& facts) {
  return Router(rules, facts).find();
}

Result<Routed> route(const RuleSet& rules, const RoutingFacts& facts) {
  return explain_route(rules, facts).routed;
}

}  // namespace kesu
