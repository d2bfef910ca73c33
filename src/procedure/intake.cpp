// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/intake.hpp"

#include <algorithm>

#include "kesu/core/lists.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/typed_facts.hpp"
#include "kesu/core/utf8.hpp"
#include "kesu/procedure/authority.hpp"
#include "kesu/rules/deadlines.hpp"
#include "kesu/rules/declared_fields.hpp"
#include "kesu/rules/playbooks.hpp"
#include "kesu/rules/routing.hpp"

#include "fields.hpp"
#include "known.hpp"

namespace kesu {

namespace {

void add_words(Node& fields, std::string_view key, const std::vector<std::string>& words) {
  if (!words.empty()) fields.add(std::string(key), text_list(words));
}

Facts facts_of(const Office& office, const TicketId& id, const Complaint& complaint) {
  Facts facts;
  facts.complaint = complaint;
  facts.now = office.now;
  if (office.repeats) {
    facts.repeats = [&office, complaint, id](int days) {
      return static_cast<int>(office.repeats(complaint, id, days).size());
    };
  }
  return facts;
}

Result<void> require_fields(const Office& office, const Complaint& complaint) {
  const auto missing = missing_fields(declared_fields(office.rules), complaint, {});
  if (missing.empty()) return {};
  std::vector<std::string> names;
  std::string options;
  for (const DeclaredField* field : missing) {
    const std::size_t dot = field->path.find('.');
    names.push_back(say("{0} ({1})", field->label(), field->path));
    options += (options.empty() ? "" : " ") +
               std::string(field->path.compare(0, dot, "about") == 0 ? "--about " : "--field ") +
               field->path.substr(dot + 1) + "=…";
  }
  return fail(ErrorKind::kInvalidData, say("the rules ask of such a complaint what is missing: {0}", comma_list(names)),
              {}, options);
}

Result<void> check_by_hand(const Office& office, ClassifyRequest& request) {
  ByHand& by_hand = request.by_hand;
  const bool any = by_hand.category || by_hand.severity || by_hand.priority;
  if (any && request.options.because.empty()) {
    return fail(ErrorKind::kUsage, tr("classifying by hand needs a reason"), {},
                tr("add --because, or leave out --category, --severity and --priority to let the rules decide"));
  }
  if (by_hand.category) {
    auto category = find_category(office.rules, *by_hand.category);
    if (!category) return fail(std::move(category.error()));
    by_hand.category = std::move(*category);
  }
  return {};
}

// Whose fault it is turns out late; to say so must not decide category and priority anew.
bool liability_alone(const ClassifyRequest& request, const State& state) {
  const ByHand& by_hand = request.by_hand;
  return request.liability && !by_hand.category && !by_hand.severity && !by_hand.priority && state.priority;
}

// A decision by hand about one thing leaves the category alone, and so does whoever only wants the rules' terms anew.
ByHand kept(const ClassifyRequest& request, const State& state) {
  ByHand by_hand = request.by_hand;
  const bool any = by_hand.severity || by_hand.priority || request.keep_category;
  if (any && !by_hand.category && !state.category.empty()) by_hand.category = state.category;
  return by_hand;
}

// The reason of a decision by hand stands first, then the rules that gave the rest.
Node reasons(const ClassifyRequest& request, Classification& decision) {
  const ByHand& by_hand = request.by_hand;
  if (by_hand.category && by_hand.priority && by_hand.severity) return Node::string(request.options.because);
  if (request.options.because.empty()) return std::move(decision.because);
  Node list = Node::sequence();
  Node hand = Node::mapping(true);
  hand.add("by_hand", Node::string(request.options.because));
  if (by_hand.severity || by_hand.priority) hand.add("sets", Node::string(by_hand.priority ? "priority" : "severity"));
  list.items.push_back(std::move(hand));
  for (Node& item : decision.because.items)
    list.items.push_back(std::move(item));
  return list;
}

}  // namespace

Result<TicketId> register_complaint(Writer& writer, const Office& office, Complaint complaint,
                                    const StepOptions& options, const std::string& reference) {
  const bool is_typed = reference.empty();  // else it is a message that is there already, whatever it lacks
  const bool is_blank = is_typed ? trimmed(complaint.subject).empty() && trimmed(complaint.text).empty()
                                 : complaint.subject.empty() && complaint.text.empty();
  if (is_blank) {
    return fail(ErrorKind::kUsage, tr("a complaint needs a subject or a text"), {},
                tr("give --subject, --text, or --from FILE"));
  }
  if (is_typed) {
    if (auto written = refuse_markers(encode_header({}, complaint)); !written) return fail(std::move(written.error()));
  }
  if (complaint.received.instant > office.now) {
    return fail(ErrorKind::kUsage, say("received {0} is later than now ({1})", to_string(complaint.received),
                                       to_string(office.store.zone().stamp(office.now))));
  }
  if (options.happened && options.happened->instant < complaint.received.instant) {
    return fail(ErrorKind::kUsage, say("--happened {0} is earlier than received {1}", to_string(*options.happened),
                                       to_string(complaint.received)));
  }
  if (auto good = conform(declared_fields(office.rules), complaint); !good) return fail(std::move(good.error()));
  if (is_typed) {
    if (auto whole = require_fields(office, complaint); !whole) return fail(std::move(whole.error()));
  }
  auto draft = draft_event(office, EventKind::kOpen, options);
  if (!draft) return fail(std::move(draft.error()));
  if (auto may = require_right(office, nullptr, *draft); !may) return fail(std::move(may.error()));
  if (auto written = refuse_markers(draft->fields); !written) return fail(std::move(written.error()));
  if (!is_typed) draft->fields.add("reference", Node::string(reference));
  draft->rules = office.rules.reference;
  draft->terms = terms_for(office.rules, complaint.kind, {}, std::nullopt);

  std::vector<Event> events;
  events.push_back(std::move(*draft));
  return register_record(writer, office, complaint, std::move(events));
}

Result<TicketId> register_record(Writer& writer, const Office& office, const Complaint& complaint,
                                 std::vector<Event> events) {
  if (auto own = require_own_clock(office); !own) return fail(std::move(own.error()));
  Ticket growing;
  growing.complaint = complaint;
  growing.header = encode_header({}, complaint);
  Problems problems;
  for (Event& event : events) {
    event.given_clock = office.given_clock;
    event.verdicts = verdicts_for(growing, event, office.store.decode_context({}, problems), office.clocks());
    if (!problems.empty()) return fail(std::move(problems.front()));
    // Ids stand in for those that the store will give; verdicts depend on order only.
    event.id = EventId{static_cast<int>(growing.history.size()) + 1, "0000"};
    if (!growing.history.empty()) event.after = {growing.history.back().id};
    growing.history.push_back(event);
  }
  return writer.create(complaint, std::move(events), office.store.zone().date_of(office.now));
}

std::vector<std::string> missing_facts(const RuleSet& rules, const Complaint& complaint, std::string_view category) {
  std::vector<std::string> missing;
  const bool is_hidden = complaint.complainant.hidden;
  if (!is_hidden && complaint.complainant.name.empty()) missing.emplace_back("complainant.name");
  if (!is_hidden && complaint.complainant.phone.empty() && complaint.complainant.email.empty() &&
      complaint.complainant.address.empty()) {
    missing.emplace_back("complainant.phone");
  }
  if (!complaint.channel) missing.emplace_back("channel");
  if (complaint.text.empty()) missing.emplace_back("text");
  // Who praises or asks demands nothing.
  const bool demands =
      complaint.kind == Kind::kComplaint || complaint.kind == Kind::kReport || complaint.kind == Kind::kHelp;
  if (demands && complaint.demand.empty()) missing.emplace_back("demand");
  for (const DeclaredField* field : missing_fields(declared_fields(rules), complaint, category))
    missing.push_back(field->path);
  return missing;
}

Classification judge(const Office& office, const TicketId& id, const Complaint& complaint, const ByHand& by_hand) {
  return classify(office.rules, facts_of(office, id, complaint), by_hand);
}

Result<Classified> classify_ticket(Writer& writer, const Office& office, const TicketId& id,
                                   const ClassifyRequest& given) {
  ClassifyRequest request = given;
  if (auto checked = check_by_hand(office, request); !checked) return fail(std::move(checked.error()));
  Classification decision;
  auto step = take_step(
      writer, office, id, EventKind::kClassify, request.options,
      [&](const Case& subject, Event& draft) -> Result<void> {
        if (auto open = require_open(subject, "classify"); !open) return open;
        if (liability_alone(request, subject.state)) {
          decision.category = subject.state.category;
          decision.severity = subject.state.severity.value_or(0);
          decision.priority = *subject.state.priority;
          Node fields = Node::mapping();
          fields.add("liability", Node::string(std::string(to_string(*request.liability))));
          if (!request.options.because.empty()) fields.add("because", Node::string(request.options.because));
          draft.fields = std::move(fields);
          return {};
        }
        decision = judge(office, id, subject.state.complaint, kept(request, subject.state));
        Node fields = Node::mapping();
        if (!decision.category.empty()) fields.add("category", Node::string(decision.category));
        fields.add("severity", Node::integer(decision.severity));
        fields.add("priority", Node::string(std::string(to_string(decision.priority))));
        if (request.liability) fields.add("liability", Node::string(std::string(to_string(*request.liability))));
        const auto steps = steps_for(office.rules, subject.state.complaint, decision.category, decision.priority);
        std::vector<std::string> names;
        for (const PlaybookStep* one : steps)
          names.push_back(one->name);
        add_words(fields, "steps", names);
        Classification shown = decision;
        fields.add("because", reasons(request, shown));
        draft.fields = std::move(fields);
        draft.rules = office.rules.reference;
        draft.terms = terms_for(office.rules, subject.state.complaint.kind, decision.category, decision.priority);
        for (ClockTerms& clock : step_terms(steps))
          draft.terms->push_back(std::move(clock));
        return {};
      });
  if (!step) return fail(std::move(step.error()));
  return Classified{std::move(*step), std::move(decision)};
}

RoutingFacts routing_facts(const Office& office, const State& state) {
  RoutingFacts facts;
  facts.category = state.category;
  facts.priority = state.priority;
  facts.complaint = state.complaint;
  facts.today = office.store.zone().date_of(office.now);
  facts.open_tickets = office.open_tickets;
  facts.now = office.now;
  facts.declined_by = state.declined_by;
  return facts;
}

namespace {

// Whose it shall be, and why.
struct Assignee {
  std::string owner;
  std::string department;
  std::vector<std::string> co_handlers;
  Node because = Node::sequence();
  bool by_rules = false;
};

Result<Assignee> assignee_of(const Office& office, const TicketId& id, const State& state,
                             const AssignRequest& request) {
  Assignee whose{request.owner, request.department, request.co_handlers};
  if (!whose.owner.empty() || !whose.department.empty()) return whose;
  if (!request.plan.empty() && !(state.owner.empty() && state.department.empty())) {
    whose.owner = state.owner;
    whose.department = state.department;
    return whose;
  }
  if (state.category.empty()) {
    return fail(ErrorKind::kRefused, say("{0} has no category yet, so routing cannot tell whose it is", id.text), {},
                say("kesu classify {0}, or name somebody with --to or --department", id.text));
  }
  auto routed = route(office.rules, routing_facts(office, state));
  if (!routed) return fail(std::move(routed.error()));
  whose.owner = std::move(routed->owner);
  whose.department = std::move(routed->department);
  for (std::string& one : routed->co_handlers)
    whose.co_handlers.push_back(std::move(one));
  whose.because = std::move(routed->because);
  whose.by_rules = true;
  return whose;
}

Result<Node> encode_plan(const Office& office, const std::vector<PlannedStep>& plan) {
  Node list = Node::sequence();
  for (const PlannedStep& planned : plan) {
    const auto is_same = [&](const PlannedStep& other) { return other.step == planned.step; };
    if (std::count_if(plan.begin(), plan.end(), is_same) > 1)
      return fail(ErrorKind::kUsage, say("the plan has the step '{0}' twice", planned.step));
    if (auto known = require_person(*office.rules.people, planned.owner); !known) return fail(std::move(known.error()));
    // Today as a date means the rest of today.
    const bool today = planned.until && planned.until->date == office.store.zone().date_of(office.now);
    if (planned.until && planned.until->instant <= office.now && !today) {
      return fail(ErrorKind::kUsage,
                  say("the step '{0}' would be due at {1}, which is past", planned.step, to_string(*planned.until)));
    }
    Node one = Node::mapping(true);
    one.add("step", Node::string(planned.step));
    if (!planned.owner.empty()) one.add("owner", Node::string(planned.owner));
    if (planned.until) one.add("until", Node::time(to_string(*planned.until)));
    list.items.push_back(std::move(one));
  }
  return list;
}

Result<void> fill_assignment(const Office& office, const Case& subject, const AssignRequest& request, Event& draft) {
  const People& people = *office.rules.people;
  if (auto open = require_open(subject, "assign"); !open) return open;
  for (const std::string& one : request.co_handlers) {
    if (auto known = require_handler(people, one); !known) return known;
  }
  auto whose = assignee_of(office, subject.stored.ticket.id, subject.state, request);
  if (!whose) return fail(std::move(whose.error()));
  if (auto known = require_person(people, whose->owner); !known) return known;
  const Person* person = people.find(whose->owner);
  if (person != nullptr && whose->department.empty()) whose->department = person->department;
  if (auto known = require_department(people, whose->department); !known) return known;
  Node fields = Node::mapping();
  if (!whose->owner.empty()) fields.add("owner", Node::string(whose->owner));
  if (!whose->department.empty()) fields.add("department", Node::string(whose->department));
  add_words(fields, "co_handlers", whose->co_handlers);
  if (!request.plan.empty()) {
    auto plan = encode_plan(office, request.plan);
    if (!plan) return fail(std::move(plan.error()));
    fields.add("plan", std::move(*plan));
  }
  if (!request.text.empty()) fields.add("text", Node::string(request.text));
  if (!request.options.because.empty()) {
    fields.add("because", Node::string(request.options.because));
  } else if (!whose->because.items.empty()) {
    fields.add("because", std::move(whose->because));
  }
  draft.fields = std::move(fields);
  if (whose->by_rules) draft.rules = office.rules.reference;
  return {};
}

}  // namespace

Result<Step> assign_ticket(Writer& writer, const Office& office, const TicketId& id, const AssignRequest& request) {
  return take_step(writer, office, id, EventKind::kAssign, request.options,
                   [&](const Case& subject, Event& draft) { return fill_assignment(office, subject, request, draft); });
}

Result<Event> preview_assignment(const Office& office, const Case& subject, const AssignRequest& request) {
  Event draft;
  draft.kind = EventKind::kAssign;
  draft.by = office.actor;
  if (auto filled = fill_assignment(office, subject, request, draft); !filled) return fail(std::move(filled.error()));
  if (auto may = require_right(office, &subject.state, draft); !may) return fail(std::move(may.error()));
  return draft;
}

}  // namespace kesu
