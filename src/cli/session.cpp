// SPDX-License-Identifier: Apache-2.0
#include "session.hpp"

#include <algorithm>
#include <iostream>
#include <iterator>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/utf8.hpp"
#include "kesu/rules/approvals.hpp"
#include "kesu/rules/classify.hpp"
#include "kesu/rules/deadlines.hpp"
#include "kesu/rules/declared_fields.hpp"
#include "kesu/rules/playbooks.hpp"
#include "kesu/rules/recipients.hpp"
#include "kesu/store/git.hpp"

#include "rule_source.hpp"

namespace kesu {

namespace {

int count_open(const Views& views, std::string_view person) {
  return static_cast<int>(std::count_if(views.views.begin(), views.views.end(), [&](const TicketView& view) {
    return !view.state.closed() && view.state.owner == person;
  }));
}

// A small fixed sequence: the same seed gives the same IDs, for documentation and rehearsals.
Random seeded(std::uint32_t seed) {
  return [state = seed](std::uint32_t bound) mutable {
    state = state * 1664525u + 1013904223u;
    return static_cast<std::uint32_t>((static_cast<std::uint64_t>(state) * bound) >> 32);
  };
}

}  // namespace

Session::Session(World& world, GlobalOptions options) : world_(world), options_(std::move(options)) {}
Session::~Session() = default;

Result<const Store*> Session::store() {
  if (store_) return &*store_;
  const std::string given = !options_.store.empty() ? options_.store : world_.environment("KESU_STORE").value_or("");
  auto root = find_store(world_.disk, world_.directory, given);
  if (!root) return fail(std::move(root.error()));
  auto opened = Store::open(world_.disk, std::move(*root));
  if (!opened) return fail(std::move(opened.error()));
  store_ = std::move(*opened);
  return &*store_;
}

Result<const RuleSet*> Session::rules() {
  if (rules_) return &*rules_;
  auto opened = store();
  if (!opened) return fail(std::move(opened.error()));
  Problems problems;
  auto loaded = load_rules(world_.disk, rule_places(**opened, world_), problems);
  if (!loaded) {
    if (problems.empty()) return fail(ErrorKind::kBug, tr("the rules did not load and nobody said why"));
    // All but the last are printed here; the caller reports the one it gets.
    for (std::size_t i = 0; i + 1 < problems.size(); ++i)
      report(problems[i]);
    return fail(std::move(problems.back()));
  }
  rules_ = std::move(*loaded);
  for (const Error& warning : rules_->warnings)
    warn(warning);
  return &*rules_;
}

Result<const RuleSet*> Session::rules_for_looking(Problems& problems) {
  if (rules_) return &*rules_;
  if (partial_rules_) return &*partial_rules_;
  auto opened = store();
  if (!opened) return fail(std::move(opened.error()));
  Problems found;
  RuleSet read = load_rules_for_looking(world_.disk, rule_places(**opened, world_), found);
  for (const Error& warning : read.warnings)
    warn(warning);
  problems.insert(problems.end(), found.begin(), found.end());
  std::optional<RuleSet>& kept = found.empty() ? rules_ : partial_rules_;
  kept = std::move(read);
  return &*kept;
}

bool Session::clock_is_given() const {
  return !options_.now.empty() || world_.environment("KESU_NOW").has_value();
}

Result<Instant> Session::now() {
  if (now_) return *now_;
  const Instant clock = world_.clock();
  if (!clock_is_given()) {
    now_ = clock;
    return clock;
  }
  const std::string text = !options_.now.empty() ? options_.now : *world_.environment("KESU_NOW");
  Zone zone = Zone::utc();
  if (auto opened = store()) zone = (*opened)->zone();
  auto parsed = parse_typed_time(text, zone, clock);
  if (!parsed) return fail(std::move(parsed.error()));
  now_ = parsed->instant;
  return *now_;
}

Result<void> Session::stand_at(Instant instant) {
  auto current = now();
  if (!current) return fail(std::move(current.error()));
  if (options_.now.empty()) now_ = instant;
  return {};
}

Result<Timestamp> Session::typed_time(const std::string& text) {
  auto opened = store();
  if (!opened) return fail(std::move(opened.error()));
  auto current = now();
  if (!current) return fail(std::move(current.error()));
  return parse_typed_time(text, (*opened)->zone(), *current);
}

Result<std::string> Session::actor() {
  if (actor_) return *actor_;
  auto loaded = rules();
  if (!loaded) return fail(std::move(loaded.error()));
  auto found = actor_among(*(*loaded)->people);
  if (found) actor_ = *found;
  return found;
}

Result<std::string> Session::actor_among(const People& people) {
  auto opened = store();
  if (!opened) return fail(std::move(opened.error()));
  const auto known = [&](const std::string& name) -> const Person* {
    const Person* person = people.find(name);
    return person != nullptr ? person : people.find_by_email(name);
  };
  std::string given = !options_.actor.empty() ? options_.actor : world_.environment("KESU_USER").value_or("");
  if (given.empty()) given = git_user_email((*opened)->root());
  if (given.empty()) given = world_.user;
  if (!is_utf8(given)) {
    return fail(ErrorKind::kUsage, tr("who acts is not UTF-8 text"), {},
                tr("give --as NAME, set KESU_USER, or set git's user.email"));
  }
  const Person* person = known(given);
  if (person != nullptr) return person->id;
  if (given.empty()) {
    return fail(ErrorKind::kUsage, tr("who acts is not known"), {},
                tr("give --as NAME, set KESU_USER, or set git's user.email"));
  }
  return given;
}

// Read at most once, and only by who asks: most verbs want to know of no other ticket.
const Neighbours& Session::neighbours() {
  if (neighbours_) return *neighbours_;
  neighbours_ = std::make_unique<Neighbours>();
  if (auto read = views()) neighbours_->views = std::move(*read);
  for (const TicketView& view : neighbours_->views.views)
    neighbours_->earlier.add(view.ticket->id, view.state);
  return *neighbours_;
}

Result<const Office*> Session::office() {
  if (office_) return office_.get();
  auto opened = store();
  if (!opened) return fail(std::move(opened.error()));
  auto loaded = rules();
  if (!loaded) return fail(std::move(loaded.error()));
  auto who = actor();
  if (!who) return fail(std::move(who.error()));
  auto when = now();
  if (!when) return fail(std::move(when.error()));
  office_ = std::make_unique<Office>(Office{
      .store = **opened,
      .rules = **loaded,
      .actor = *who,
      .now = *when,
      .given_clock = clock_is_given(),
      .repeats = [this](const Complaint& complaint, const TicketId& self,
                        int days) { return neighbours().earlier.like(complaint, self, days); },
      .open_tickets = [this](std::string_view person) { return count_open(neighbours().views, person); },
  });
  return office_.get();
}

Store::WriteOptions Session::write_options(std::string summary) {
  Store::WriteOptions options;
  options.random = world_.random;
  options.summary = std::move(summary);
  options.report = [this](const Written& written) {
    for (const Error& warning : written.warnings)
      warn(warning);
    recorded_.insert(recorded_.end(), written.tickets.begin(), written.tickets.end());
  };
  const auto seed = world_.environment("KESU_RANDOM");
  if (seed && clock_is_given() && store_ && store_->config().allow_given_clock) {
    // Mixed with the time so that two commands at different times do not draw the same IDs.
    const auto when = now_ ? now_->time_since_epoch().count() : 0;
    options.random =
        seeded(static_cast<std::uint32_t>(std::hash<std::string>{}(*seed)) ^ static_cast<std::uint32_t>(when));
  }
  return options;
}

Result<void> Session::fold_into(Views& views, std::optional<Instant> as_of) {
  auto loaded = rules_for_looking(views.problems);
  if (!loaded) return fail(std::move(loaded.error()));
  auto current = now();
  if (!current) return fail(std::move(current.error()));
  const ClockContext clocks{(*loaded)->calendar_lookup(), &store_->zone()};
  FoldOptions how;
  how.as_of = as_of;
  views.views.reserve(views.tickets.size());
  for (const StoredTicket& stored : views.tickets) {
    auto state = fold(stored.ticket, store_->decode_context(stored.path, views.problems), how);
    if (!state) continue;  // not opened yet at as_of
    for (std::string& value : personal_values(declared_fields(**loaded), stored.ticket, state->complaint))
      state->complaint.complainant.former_names.push_back(std::move(value));
    auto computed = clocks_of(stored.ticket, *state, clocks, as_of.value_or(*current));
    views.views.push_back(TicketView{&stored.ticket, std::move(*state), std::move(computed)});
  }
  return {};
}

Result<Views> Session::views(std::optional<Instant> as_of, const std::string& drill) {
  auto opened = store();
  if (!opened) return fail(std::move(opened.error()));
  AllTickets all = (*opened)->load_all();
  for (const Error& warning : all.warnings)
    warn(warning);
  Views views;
  views.problems = std::move(all.problems);
  views.tickets = std::move(all.tickets);
  std::erase_if(views.tickets, [&](const StoredTicket& stored) { return stored.ticket.complaint.drill != drill; });
  if (auto folded = fold_into(views, as_of); !folded) return fail(std::move(folded.error()));
  return views;
}

Result<Views> Session::some_views(const std::vector<std::string>& typed, std::optional<Instant> as_of,
                                  Problems& problems) {
  auto opened = store();
  if (!opened) return fail(std::move(opened.error()));
  Views views;
  for (const std::string& one : typed) {
    auto id = (*opened)->find(one, Lookup::kReading);
    if (!id) {
      problems.push_back(std::move(id.error()));
      continue;
    }
    Problems found;
    auto stored = (*opened)->load(*id, &found);
    if (!stored) {
      if (found.empty()) found.push_back(std::move(stored.error()));
      problems.insert(problems.end(), found.begin(), found.end());
      continue;
    }
    problems.insert(problems.end(), found.begin(), found.end());  // of what is kept apart of it
    for (const Error& warning : stored->warnings)
      warn(warning);
    views.tickets.push_back(std::move(*stored));
  }
  if (auto folded = fold_into(views, as_of); !folded) return fail(std::move(folded.error()));
  problems.insert(problems.end(), views.problems.begin(), views.problems.end());
  for (const StoredTicket& stored : views.tickets) {
    const bool is_there = std::any_of(views.views.begin(), views.views.end(),
                                      [&](const TicketView& view) { return view.ticket == &stored.ticket; });
    if (!is_there)  // opened only after `as_of`
      problems.push_back(Error{ErrorKind::kNotFound, say("there is no ticket {0}", stored.ticket.id.text), {}, {}});
  }
  return views;
}

namespace {

/// The title in the language in use of the one that is called `name`; `name` itself where there is none.
template <class Named>
std::string title_of(const std::vector<Named>& all, std::string_view name, std::string Named::*key,
                     Names Named::*title) {
  for (const Named& one : all) {
    if (one.*key == name && !(one.*title).in_use().empty()) return (one.*title).in_use();
  }
  return std::string(name);
}

}  // namespace

Result<ListingContext> Session::listing(const Views& views, bool reveal) {
  auto opened = store();
  if (!opened) return fail(std::move(opened.error()));
  Problems reported_with_the_views;
  auto loaded = rules_for_looking(reported_with_the_views);
  if (!loaded) return fail(std::move(loaded.error()));
  auto current = now();
  if (!current) return fail(std::move(current.error()));
  const RuleSet* rules = *loaded;
  ListingContext context;
  context.now = *current;
  context.zone = &(*opened)->zone();
  context.reveal = reveal;
  context.category_name = [rules](std::string_view path) { return category_name(*rules, path); };
  context.person_name = [rules](std::string_view id) {
    const Person* person = rules->people->find(id);
    return person != nullptr && !person->name.empty() ? person->name : std::string(id);
  };
  context.department_name = [rules](std::string_view id) {
    const Department* department = rules->people->department(id);
    if (department == nullptr) return std::string(id);
    const std::string& name = language_in_use() == Language::kChinese ? department->name_zh : department->name_en;
    return name.empty() ? std::string(id) : name;
  };
  context.cause_name = [rules](std::string_view code) {
    return title_of(rules->root_causes(), code, &RootCause::code, &RootCause::name);
  };
  context.level_name = [rules](std::string_view level) {
    return title_of(rules->approvals().levels, level, &ApprovalLevel::name, &ApprovalLevel::title);
  };
  context.step_words = [rules](std::string_view name) {
    const PlaybookStep* step = find_step(*rules, name);
    if (step == nullptr) return StepWords{clock_title(*rules, name).in_use(), {}, {}};
    std::string who;
    for (const std::string& one : step->who)
      who += (who.empty() ? "" : tr(", ")) + contact_of(*rules->people, one).name;
    const std::string playbook = playbook_title(*rules, name.substr(0, name.find('/'))).in_use();
    return StepWords{say("{0}: {1}", playbook, step->title.in_use()), std::move(who), step->evidence.in_use()};
  };
  context.field_words = [rules](std::string_view path, const std::string& value) {
    const DeclaredField* field = declared_fields(*rules).find(path);
    return field == nullptr ? FieldWords{} : FieldWords{field->label(), spoken_value(*field, value)};
  };
  context.missing_fields = [rules](const Complaint& complaint, std::string_view category) {
    std::vector<std::string> labels;
    for (const DeclaredField* field : missing_fields(declared_fields(*rules), complaint, category))
      labels.push_back(field->label());
    return labels;
  };
  context.store = (*opened)->config().name.empty() ? (*opened)->root() : (*opened)->config().name;
  context.commit = git_commit((*opened)->root());
  for (const TicketView& view : views.views) {
    for (const Event& event : view.ticket->history) {
      if (!context.data_time || event.at.instant > *context.data_time) context.data_time = event.at.instant;
    }
  }
  return context;
}

Result<void> Session::take_input() {
  if (input_taken_) {
    return fail(ErrorKind::kUsage, tr("standard input is asked for twice"), {},
                tr("only one of the arguments can be -"));
  }
  input_taken_ = true;
  return {};
}

Lookup Session::writing_lookup() const {
  return world_.in_is_terminal && world_.err_is_terminal ? Lookup::kReading : Lookup::kWholeIdOnly;
}

int Session::report(const Error& error) {
  const std::string place = to_string(error.at);
  world_.err << "kesu: ";
  if (!place.empty()) world_.err << terminal_safe(place) << ": ";
  world_.err << terminal_safe(error.message) << '\n';
  if (!error.hint.empty()) world_.err << "  " << terminal_safe(error.hint) << '\n';
  return exit_code(error.kind);
}

int Session::report(const Problems& problems) {
  for (const Error& problem : problems)
    report(problem);
  return exit_code(problems);
}

void Session::warn(const Error& error) {
  const std::string place = to_string(error.at);
  warn(place.empty() ? error.message : place + ": " + error.message);
}

void Session::warn(const std::string& message) {
  world_.err << "kesu: " << say("warning: {0}", terminal_safe(message)) << '\n';
}

void Session::tell(const std::string& line) {
  if (!options_.quiet) world_.err << terminal_safe(line) << '\n';
}

bool Session::use_colour() const {
  return options_.colour == "always" ||
         (options_.colour == "auto" && world_.out_is_terminal && !world_.environment("NO_COLOR"));
}

RenderOptions Session::render_options() const {
  return {.width = world_.width, .colour = use_colour(), .language = std::string(to_string(language_in_use()))};
}

void Session::print(const Table& table, Format format) {
  world_.out << render(table, format, render_options());
}

int Session::print(const Sections& sections, Format format) {
  const auto text = render(sections, format, render_options());
  if (!text) return report(text.error());
  world_.out << *text;
  return kExitDone;
}

}  // namespace kesu
