// SPDX-License-Identifier: Apache-2.0
#include "listing.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"
#include "kesu/rules/classify.hpp"

#include "words.hpp"

namespace kesu {

void declare_filter(CLI::App& app, FilterFlags& flags) {
  const auto option = [&](const char* name, std::vector<std::string>& values, const std::string& about,
                          const char* type) {
    app.add_option(name, values, about)
        ->type_name(type)
        ->delimiter(',')
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  };
  option("--status", flags.status, choices<Status>(), tr("STATUS"));
  option("--owner", flags.owner, tr("the owner; - for nobody"), tr("PERSON"));
  option("--department,--dept", flags.department, tr("the department; - for none"), tr("DEPARTMENT"));
  option("--category", flags.category, tr("the category or a branch of the tree"), tr("CATEGORY"));
  option("--priority", flags.priority, choices<Priority>(), tr("PRIORITY"));
  option("--tag", flags.tag, tr("the tag"), tr("TAG"));
  option("--kind", flags.kind, choices<Kind>(), tr("KIND"));
  option("--channel", flags.channel, choices<Channel>(), tr("CHANNEL"));
  app.add_option("--due", flags.due, tr("with a clock that is due before then: +2d, today, 2026-03-11"))
      ->type_name(tr("TIME"));
  app.add_flag("--open", flags.open_only, tr("not closed"));
  app.add_flag("--contested", flags.contested, tr("contested only"));
  app.add_flag("--escalated", flags.escalated, tr("escalated only"));
}

void declare_listing(CLI::App& app, ListingFlags& flags) {
  app.add_option("--format", flags.format, tr("table, json, csv, md or html"))->type_name(tr("FORMAT"));
  app.add_option("--as-of", flags.as_of, tr("as things stood then: leave out what happened later"))
      ->type_name(tr("TIME"));
  app.add_flag("--reveal", flags.reveal, tr("show personal data unmasked"));
}

namespace {

Result<ListFilter> filter_of(Session& session, const FilterFlags& flags) {
  ListFilter filter;
  auto status = word_options<Status>(flags.status, "--status");
  if (!status) return fail(std::move(status.error()));
  auto priority = word_options<Priority>(flags.priority, "--priority");
  if (!priority) return fail(std::move(priority.error()));
  auto kind = word_options<Kind>(flags.kind, "--kind");
  if (!kind) return fail(std::move(kind.error()));
  auto channel = word_options<Channel>(flags.channel, "--channel");
  if (!channel) return fail(std::move(channel.error()));
  filter.status = std::move(*status);
  filter.priority = std::move(*priority);
  filter.kind = std::move(*kind);
  filter.channel = std::move(*channel);
  filter.owner = flags.owner;
  filter.department = flags.department;
  filter.category = flags.category;
  filter.tag = flags.tag;
  filter.open_only = flags.open_only;
  filter.contested_only = flags.contested;
  filter.escalated_only = flags.escalated;
  if (!flags.due.empty()) {
    auto due = session.typed_time(flags.due);
    if (!due) return fail(std::move(due.error()));
    // A day means to its end.
    filter.due_before =
        due->is_date() ? (*session.store())->zone().day_start(std::chrono::sys_days(*due->date) + std::chrono::days(1))
                       : due->instant;
  }
  return filter;
}

Result<Views> views_of(Session& session, const ListingFlags& flags) {
  if (flags.as_of.empty()) return session.views();
  auto time = session.typed_time(flags.as_of);
  if (!time) return fail(std::move(time.error()));
  if (auto stood = session.stand_at(time->instant); !stood) return fail(std::move(stood.error()));
  return session.views(time->instant);
}

// A category that neither the rules nor any ticket knows is a slip of the pen, not an empty answer.
Result<void> require_known_categories(Session& session, const FilterFlags& flags, const Views& views,
                                      ListFilter& filter) {
  for (std::size_t i = 0; i < flags.category.size(); ++i) {
    const std::string& typed = flags.category[i];
    if (typed == "-") continue;
    Problems reported_with_the_views;
    auto rules = session.rules_for_looking(reported_with_the_views);
    if (!rules) return fail(std::move(rules.error()));
    auto found = find_category(**rules, typed);
    if (found) {
      filter.category[i] = std::move(*found);
      continue;
    }
    const bool in_use = std::any_of(views.views.begin(), views.views.end(),
                                    [&](const TicketView& view) { return is_in_branch(view.state.category, typed); });
    if (in_use) continue;  // an older rule set's
    Error error = std::move(found.error());
    error.kind = ErrorKind::kUsage;
    return fail(std::move(error));
  }
  return {};
}

// The same for owners and departments, where people.yaml lists any.
Result<void> require_known_people(Session& session, const FilterFlags& flags, const Views& views, ListFilter& filter) {
  Problems reported_with_the_views;
  auto rules = session.rules_for_looking(reported_with_the_views);
  if (!rules) return fail(std::move(rules.error()));
  const People& people = *(*rules)->people;
  for (std::string& owner : filter.owner) {
    if (const Person* person = people.find_by_email(owner)) owner = person->id;
    const bool in_use = std::any_of(views.views.begin(), views.views.end(),
                                    [&](const TicketView& view) { return view.state.owner == owner; });
    if (owner == "-" || in_use || people.staff.empty() || people.find(owner) != nullptr) continue;
    std::vector<std::string_view> known;
    for (const Person& person : people.staff)
      known.emplace_back(person.id);
    return fail(ErrorKind::kUsage, say("people.yaml knows nobody called '{0}'", owner), {}, suggest(owner, known));
  }
  for (const std::string& department : flags.department) {
    const bool in_use = std::any_of(views.views.begin(), views.views.end(),
                                    [&](const TicketView& view) { return view.state.department == department; });
    const bool listed = people.departments.empty() || people.department(department) != nullptr;
    if (department == "-" || in_use || listed) continue;
    std::vector<std::string_view> known;
    for (const Department& one : people.departments)
      known.emplace_back(one.id);
    return fail(ErrorKind::kUsage, say("people.yaml knows no department '{0}'", department), {},
                suggest(department, known));
  }
  return {};
}

}  // namespace

Result<Selection> select(Session& session, const FilterFlags& flags, const ListingFlags& listing) {
  auto format = parse_format(listing.format);
  if (!format) return fail(std::move(format.error()));
  auto filter = filter_of(session, flags);
  if (!filter) return fail(std::move(filter.error()));
  auto views = views_of(session, listing);
  if (!views) return fail(std::move(views.error()));
  if (auto known = require_known_categories(session, flags, *views, *filter); !known)
    return fail(std::move(known.error()));
  if (auto known = require_known_people(session, flags, *views, *filter); !known) return fail(std::move(known.error()));
  // What a listing says of its data holds for all of it, shown or not.
  auto context = session.listing(*views, listing.reveal);
  if (!context) return fail(std::move(context.error()));
  std::erase_if(views->views, [&](const TicketView& view) { return !passes(view, *filter); });
  std::sort(views->views.begin(), views->views.end(), is_older);
  return Selection{*format, std::move(*views), std::move(*context)};
}

int show_table(Session& session, Table table, Format format, const Problems& problems) {
  table.problems.insert(table.problems.end(), problems.begin(), problems.end());
  session.print(table, format);
  return session.report(problems);
}

}  // namespace kesu
