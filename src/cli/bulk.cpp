// SPDX-License-Identifier: Apache-2.0
#include "bulk.hpp"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <sstream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/utf8.hpp"

#include "edit.hpp"
#include "input.hpp"
#include "listing.hpp"

namespace kesu {

namespace {

// What became of one ID.
struct Item {
  std::string typed;
  std::optional<TicketId> id;
  std::optional<Done> done;
  std::optional<Error> error;
};

std::vector<Item> look_up(Session& session, const Store& store, const std::vector<std::string>& typed) {
  std::vector<Item> items;
  for (const std::string& one : typed) {
    Item item;
    item.typed = one;
    auto found = store.find(one, session.writing_lookup());
    if (!found) {
      item.error = std::move(found.error());
    } else if (std::any_of(items.begin(), items.end(), [&](const Item& other) { return other.id == *found; })) {
      continue;  // the same ticket named twice is done once
    } else {
      item.id = std::move(*found);
    }
    items.push_back(std::move(item));
  }
  return items;
}

Table as_table(std::string_view verb, const std::vector<Item>& items) {
  Table table;
  table.schema = "kesu/" + std::string(verb) + "/1";
  table.columns = {{"id", "", Align::kLeft, false, false},
                   {"event", "", Align::kLeft, false, false},
                   {"code", "", Align::kLeft, false, false},
                   {"message", "", Align::kLeft, false, false},
                   {"hint", "", Align::kLeft, false, false}};
  for (const Item& item : items) {
    std::vector<Cell> row(5);
    row[0].value = item.id ? item.id->text : item.typed;
    if (item.done) row[1].value = to_string(item.done->step.event);
    row[2].value = static_cast<std::int64_t>(item.error ? exit_code(item.error->kind) : kExitDone);
    row[3].value = item.error ? item.error->message : item.done->line;
    if (item.error && !item.error->hint.empty()) row[4].value = item.error->hint;
    table.rows.push_back(std::move(row));
  }
  return table;
}

int show(Session& session, std::string_view verb, Format format, bool aside, const std::vector<Item>& items) {
  int code = kExitDone;
  for (const Item& item : items) {
    if (item.error) {
      Error shown = *item.error;
      // An error with a place or a mistyped ID speaks for itself; any other must say which of the tickets it is about.
      if (item.id && items.size() > 1 && shown.at == Place{} &&
          shown.message.find(item.id->text) == std::string::npos) {
        shown.message = item.id->text + ": " + shown.message;
      }
      code = worse_exit_code(code, session.report(shown));
    } else if (aside) {
      session.tell(item.id->text + " " + item.done->line);
    } else if (format == Format::kTable) {
      session.world().out << item.id->text;
      if (!session.options().quiet) session.world().out << ' ' << terminal_safe(item.done->line);
      session.world().out << '\n';
    }
  }
  if (format != Format::kTable) session.print(as_table(verb, items), format);
  return code;
}

}  // namespace

void declare_step(CLI::App& app, BulkOptions& options) {
  app.add_option("--happened", options.happened, tr("when it really took place, if not now"))->type_name(tr("TIME"));
  app.add_option("--because", options.because, tr("the reason, kept in the event"))->type_name(tr("TEXT"));
}

void declare_bulk(CLI::App& app, BulkOptions& options) {
  app.add_option("ID", options.ids, tr("tickets; - reads IDs from standard input"))->type_name("");
  declare_filter_text(app, options.filter);
  app.add_flag("-n,--dry-run", options.dry_run, tr("say what would be done, write nothing"));
  declare_step(app, options);
  app.add_option("--format", options.format, tr("table or json"))->type_name(tr("FORMAT"));
}

Result<std::vector<std::string>> typed_ids(Session& session, const std::vector<std::string>& ids) {
  std::vector<std::string> all;
  for (const std::string& one : ids) {
    if (one != "-") {
      all.push_back(one);
      continue;
    }
    auto input = read_input(session.world());
    if (!input) return fail(std::move(input.error()));
    std::istringstream words(*std::move(input));
    std::copy(std::istream_iterator<std::string>(words), {}, std::back_inserter(all));
  }
  return all;
}

Result<std::vector<std::string>> chosen_ids(Session& session, const BulkOptions& options) {
  if (options.ids.empty() && options.filter.empty())
    return fail(ErrorKind::kUsage, tr("no ticket is named"), {}, tr("give IDs, - to read them, or --filter"));
  if (std::find(options.ids.begin(), options.ids.end(), "-") != options.ids.end()) {
    if (auto free = session.take_input(); !free) return fail(std::move(free.error()));
  }
  auto typed = typed_ids(session, options.ids);
  if (!typed || options.filter.empty()) return typed;
  auto views = session.views();
  if (!views) return fail(std::move(views.error()));
  // A filter looks at all tickets: with one that cannot be read nobody knows whether it would have been picked out.
  if (!views->problems.empty()) {
    Error first = views->problems.front();
    return tl::unexpected(std::move(first));
  }
  const auto filter = typed_filter(session, options.filter, *views);
  if (!filter) return fail(filter.error());
  std::sort(views->views.begin(), views->views.end(), is_older);
  for (const TicketView& view : views->views) {
    if (filter->passes(view)) typed->push_back(view.ticket->id.text);
  }
  return typed;
}

Result<Format> step_format(const BulkOptions& options) {
  auto format = parse_format(options.format);
  if (format && *format != Format::kTable && *format != Format::kJson)
    return fail(ErrorKind::kUsage, say("--format is table or json here (got '{0}')", options.format));
  return format;
}

Result<StepOptions> step_options(Session& session, const BulkOptions& options) {
  StepOptions step;
  step.because = options.because;
  if (!options.happened.empty()) {
    auto time = session.typed_time(options.happened);
    if (!time) return fail(std::move(time.error()));
    step.happened = *time;
  }
  return step;
}

int for_each_ticket(
    Session& session, std::string_view verb, const BulkOptions& options,
    const std::function<Result<Done>(Writer&, const Office&, const TicketId&, const StepOptions&)>& step) {
  const auto format = step_format(options);
  if (!format) return session.report(format.error());
  auto office = session.office();
  if (!office) return session.report(office.error());
  auto how = step_options(session, options);
  if (!how) return session.report(how.error());
  const Store& store = (*office)->store;
  const auto typed = chosen_ids(session, options);
  if (!typed) return session.report(typed.error());
  std::vector<Item> items = look_up(session, store, *typed);

  bool rehearsed = false;
  const auto work = [&](Writer& writer) -> Result<void> {
    for (Item& item : items) {
      if (!item.id) continue;
      item.done.reset();
      item.error.reset();
      auto done = step(writer, **office, *item.id, *how);
      if (done) {
        item.done = std::move(*done);
        continue;
      }
      // What the world does to one ticket it does to all: nothing is written, the caller tries again.
      if (done.error().kind == ErrorKind::kEnvironment || done.error().kind == ErrorKind::kBug)
        return fail(std::move(done.error()));
      item.error = std::move(done.error());
    }
    if (!options.dry_run) return {};
    rehearsed = true;
    return fail(ErrorKind::kNegative, {});  // so that nothing is written
  };
  auto written = store.write(work, session.write_options("kesu " + std::string(verb)));
  if (!written && !rehearsed) return session.report(written.error());
  for (Item& item : items) {
    if (rehearsed && item.done) item.done->line = say("{0} (dry run: nothing is written)", item.done->line);
  }
  return show(session, verb, *format, options.aside, items);
}

Result<std::string> read_text(Session& session, const std::string& given, const std::string& template_text,
                              bool may_edit) {
  if (given == "-") {
    if (auto free = session.take_input(); !free) return fail(std::move(free.error()));
    auto all = read_input(session.world());
    if (all && !is_utf8(*all))
      return fail(ErrorKind::kInvalidData, tr("this is not UTF-8 text"), {"<stdin>"},
                  tr("if it is GBK: iconv -f GB18030 -t UTF-8 FILE"));
    while (all && !all->empty() && all->back() == '\n')
      all->pop_back();
    return all;
  }
  if (!given.empty() || !may_edit || !session.world().in_is_terminal || !session.world().out_is_terminal) return given;
  auto text = edit_text(session, template_text);
  if (text && !is_utf8(*text)) {
    const std::string kept = keep_text(session, *text);
    return fail(ErrorKind::kInvalidData, tr("this is not UTF-8 text"), {"<editor>"},
                kept.empty() ? std::string() : say("what you wrote is kept in {0}", kept));
  }
  return text;
}

}  // namespace kesu
