// SPDX-License-Identifier: Apache-2.0
#include "listing.hpp"

#include <algorithm>
#include <iostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "kesu/core/text.hpp"
#include "kesu/report/facts.hpp"
#include "kesu/store/renumbered.hpp"

#include "filter_setting.hpp"
#include "words.hpp"

namespace kesu {

bool is_filtered(const FilterFlags& flags) {
  for (const auto* list : {&flags.filter, &flags.status, &flags.owner, &flags.department, &flags.category,
                           &flags.priority, &flags.tag, &flags.kind, &flags.channel, &flags.words}) {
    if (!list->empty()) return true;
  }
  return !flags.due.empty() || flags.open_only || flags.contested || flags.escalated || flags.external ||
         flags.unanswered;
}

void declare_filter_text(CLI::App& app, std::vector<std::string>& texts) {
  app.add_option(
         "--filter", texts,
         tr("tickets of which this holds: 'priority = urgent and received < -7d'; @NAME: a filter of kesu.yaml"))
      ->type_name(tr("FILTER"))
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void declare_filter(CLI::App& app, FilterFlags& flags) {
  declare_filter_text(app, flags.filter);
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
  app.add_option("--drill", flags.drill, tr("the tickets of that drill, which nothing else shows"))
      ->type_name(tr("NAME"));
  app.add_flag("--open", flags.open_only, tr("not closed"));
  app.add_flag("--contested", flags.contested, tr("contested only"));
  app.add_flag("--escalated", flags.escalated, tr("escalated only"));
  app.add_flag("--external", flags.external, tr("only those that are with a body outside"));
  app.add_flag("--unanswered", flags.unanswered,
               tr("only those whose third party, which passed them on, has had no answer"));
}

void declare_listing(CLI::App& app, ListingFlags& flags) {
  app.add_option("--format", flags.format, tr("table, json, csv, md or html"))->type_name(tr("FORMAT"));
  app.add_option("--as-of", flags.as_of, tr("as things stood then: leave out what happened later"))
      ->type_name(tr("TIME"));
  app.add_flag("--reveal", flags.reveal, tr("show personal data unmasked"));
}

void declare_order(CLI::App& app, OrderFlags& flags) {
  app.add_option("--sort", flags.sort,
                 tr("received, due, touched, severity, priority, status, id or fields.KEY; -due: the other way round"))
      ->type_name(tr("ORDER"));
  app.add_option("--limit", flags.limit, tr("so many at most"))->type_name(tr("NUMBER"))->check(CLI::Range(1, 1000000));
}

namespace {

template <class Enum>
Result<void> check_words(const std::vector<std::string>& texts, std::string_view option) {
  auto words = word_options<Enum>(texts, option);
  if (!words) return fail(std::move(words.error()));
  return {};
}

Result<void> check_words(const FilterFlags& flags) {
  if (auto good = check_words<Status>(flags.status, "--status"); !good) return good;
  if (auto good = check_words<Priority>(flags.priority, "--priority"); !good) return good;
  if (auto good = check_words<Kind>(flags.kind, "--kind"); !good) return good;
  return check_words<Channel>(flags.channel, "--channel");
}

Result<Filter> filter_of(Session& session, const FilterFlags& flags, const Views& views) {
  const auto setting = filter_setting(session, views);
  if (!setting) return fail(setting.error());
  Filter filter;
  const auto add = [&](Result<Filter> one) -> Result<void> {
    if (!one) return fail(std::move(one.error()));
    filter.also(std::move(*one));
    return {};
  };
  const std::vector<std::pair<std::string_view, const std::vector<std::string>*>> fields = {
      {"status", &flags.status},     {"priority", &flags.priority},
      {"kind", &flags.kind},         {"channel", &flags.channel},
      {"owner", &flags.owner},       {"department", &flags.department},
      {"category", &flags.category}, {"tag", &flags.tag}};
  for (const auto& [field, values] : fields) {
    if (auto good = add(Filter::of(field, *values, *setting)); !good) return fail(std::move(good.error()));
  }
  for (const auto& [given, flag] : {std::pair(flags.open_only, "open"), std::pair(flags.contested, "contested"),
                                    std::pair(flags.escalated, "escalated"), std::pair(flags.external, "external"),
                                    std::pair(flags.unanswered, "unanswered")}) {
    if (!given) continue;
    if (auto good = add(Filter::parse(flag, flag, *setting)); !good) return fail(std::move(good.error()));
  }
  if (!flags.due.empty()) {
    auto due = session.typed_time(flags.due);
    if (!due) return fail(std::move(due.error()));
    // A day means to its end.
    const std::string text = fmt::format("due {} '{}'", due->is_date() ? "<=" : "<", flags.due);
    if (auto good = add(Filter::parse(text, "--due", *setting)); !good) return fail(std::move(good.error()));
  }
  if (auto good = add(Filter::about(flags.words, *setting)); !good) return fail(std::move(good.error()));
  for (const std::string& text : flags.filter) {
    if (auto good = add(Filter::parse(text, "--filter", *setting)); !good) return fail(std::move(good.error()));
  }
  return filter;
}

}  // namespace

Result<std::optional<Instant>> stand_as_of(Session& session, const ListingFlags& flags) {
  if (flags.as_of.empty()) return std::optional<Instant>();
  auto time = session.typed_time(flags.as_of);
  if (!time) return fail(std::move(time.error()));
  if (auto stood = session.stand_at(time->instant); !stood) return fail(std::move(stood.error()));
  return std::optional<Instant>(time->instant);
}

Result<Selection> select(Session& session, const FilterFlags& flags, const ListingFlags& listing) {
  auto format = parse_format(listing.format);
  if (!format) return fail(std::move(format.error()));
  if (auto good = check_words(flags); !good) return fail(std::move(good.error()));
  auto as_of = stand_as_of(session, listing);
  if (!as_of) return fail(std::move(as_of.error()));
  auto views = session.views(*as_of, flags.drill);
  if (!views) return fail(std::move(views.error()));
  if (!flags.drill.empty() && views->tickets.empty())
    return fail(ErrorKind::kNotFound, say("there is no drill called '{0}'", flags.drill));
  auto filter = filter_of(session, flags, *views);
  if (!filter) return fail(std::move(filter.error()));
  // What a listing says of its data holds for all of it, shown or not.
  auto context = session.listing(*views, listing.reveal);
  if (!context) return fail(std::move(context.error()));
  std::erase_if(views->views, [&](const TicketView& view) { return !filter->passes(view); });
  std::sort(views->views.begin(), views->views.end(), is_older);
  return Selection{*format, std::move(*views), std::move(*context), *as_of};
}

namespace {

using TicketOrder = std::function<bool(const TicketView&, const TicketView&)>;

/// The order that `name` means, a fact of the house's own or what every ticket has.
Result<TicketOrder> list_order(Session& session, const std::string& name, const Views& views) {
  if (!is_fact_path(name)) return ticket_order(name);
  const auto setting = filter_setting(session, views);
  if (!setting) return fail(setting.error());
  auto form = setting->fact_form(name);
  if (!form) {
    form.error().kind = ErrorKind::kUsage;
    return fail(std::move(form.error()));
  }
  return TicketOrder([name, form = *form](const TicketView& a, const TicketView& b) {
    return precedes_by_fact(a.state.complaint, b.state.complaint, name, form);
  });
}

}  // namespace

int show_list(Session& session, Selection& chosen, const OrderFlags& order) {
  std::vector<TicketView>& views = chosen.views.views;
  const bool turned = order.sort.starts_with('-');
  const auto precedes = list_order(session, order.sort.substr(turned ? 1 : 0), chosen.views);
  if (!precedes) return session.report(precedes.error());
  std::stable_sort(views.begin(), views.end(), [&](const TicketView& a, const TicketView& b) {
    return turned ? (*precedes)(b, a) : (*precedes)(a, b);
  });
  if (order.limit > 0 && views.size() > static_cast<std::size_t>(order.limit))
    views.erase(views.begin() + order.limit, views.end());
  if (!session.options().quiet)
    return show_table(session, list_table(views, chosen.context), chosen.format, chosen.views.problems);
  for (const TicketView& view : views)
    session.world().out << view.ticket->id.text << '\n';
  return session.report(chosen.views.problems);
}

Result<Filter> typed_filter(Session& session, const std::vector<std::string>& texts, const Views& views) {
  FilterFlags flags;
  flags.filter = texts;
  return filter_of(session, flags, views);
}

void mention_renumbered(Session& session, const Views& views) {
  const auto store = session.store();
  if (!store) return;
  for (const StoredTicket& stored : views.tickets) {
    const std::string& id = stored.ticket.id.text;
    for (const TicketId& other : renumbered_from(**store, stored.ticket.id))
      session.tell(say("{0} was the ID of {1}, too, until a merge: if you mean that, name it so", id, other.text));
  }
}

int show_table(Session& session, Table table, Format format, const Problems& problems) {
  table.problems.insert(table.problems.end(), problems.begin(), problems.end());
  session.print(table, format);
  return session.report(problems);
}

}  // namespace kesu
