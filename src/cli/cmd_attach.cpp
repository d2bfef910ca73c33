// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/evidence.hpp"
#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/utf8.hpp"
#include "kesu/procedure/evidence.hpp"
#include "kesu/report/case_file.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "input.hpp"
#include "listing.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions step;
  std::string id;
  std::vector<std::string> files;
  std::string name;
  std::string text;
  std::string event;
  bool list = false;
  bool reveal = false;
};

/// One file as it was brought, and what became of it.
struct Brought {
  std::string name;
  std::string bytes;
  Attached attached;
};

int list_evidence(Session& session, const Options& options) {
  if (!options.files.empty()) {
    return session.report(Error{
        ErrorKind::kUsage, tr("--list takes one ticket and no files"), {}, say("kesu attach --list {0}", options.id)});
  }
  const auto format = parse_format(options.step.format);
  if (!format) return session.report(format.error());
  Problems problems;
  auto views = session.some_views({options.id}, {}, problems);
  if (!views) return session.report(views.error());
  auto context = session.listing(*views, options.reveal);
  if (!context) return session.report(context.error());
  if (views->views.empty()) return session.report(problems);
  return show_table(session, evidence_table(views->views.front(), *context), *format, problems);
}

/// What stands after the last slash.
std::string name_in(const std::string& path) {
  return path.substr(path.rfind('/') + 1);
}

Result<Brought> bring(Session& session, const Options& options, const std::string& file, std::size_t limit) {
  if (file == "-") {
    if (options.name.empty()) {
      return fail(ErrorKind::kUsage, tr("what comes by standard input has no name"), {}, tr("give it one with --name"));
    }
    if (auto free = session.take_input(); !free) return fail(std::move(free.error()));
    auto bytes = read_input(session.world(), limit);
    if (!bytes) return fail(std::move(bytes.error()));
    return Brought{options.name, *std::move(bytes), {}};
  }
  if (options.name.empty() && !is_utf8(name_in(file))) {
    return fail(ErrorKind::kUsage, say("the name of {0} is not UTF-8 text", file), {}, tr("give it one with --name"));
  }
  auto bytes = session.world().disk.read_plain(file, limit);
  if (!bytes) {
    Error error = std::move(bytes.error());
    if (error.kind == ErrorKind::kInvalidData && error.hint.empty())
      error.hint = tr("only plain files are attached, up to the evidence_limit of kesu.yaml");
    return fail(std::move(error));
  }
  return Brought{options.name.empty() ? name_in(file) : options.name, *std::move(bytes), {}};
}

/// All of the files, or the problems of those that cannot be had.
std::vector<Brought> bring_all(Session& session, const Options& options, std::size_t limit, Problems& problems) {
  std::vector<Brought> all;
  for (const std::string& file : options.files) {
    auto one = bring(session, options, file, limit);
    if (one && one->bytes.empty()) {
      problems.push_back({ErrorKind::kInvalidData, tr("there is nothing in it"), {file == "-" ? "<stdin>" : file}, {}});
    } else if (one) {
      all.push_back(*std::move(one));
    } else {
      problems.push_back(std::move(one.error()));
    }
  }
  return all;
}

std::string line_of(const Brought& one) {
  return one.attached.is_new ? say("attached {0}: {1} ({2}, {3})", to_string(one.attached.event), one.name,
                                   one.attached.type, size_words(one.bytes.size()))
                             : say("has {0} already, as {1}", one.name, to_string(one.attached.event));
}

void show(Session& session, const TicketId& id, const std::vector<Brought>& all, Format format) {
  if (format == Format::kTable) {
    if (session.options().quiet) {
      session.world().out << id.text << '\n';
      return;
    }
    for (const Brought& one : all)
      session.world().out << id.text << ' ' << terminal_safe(line_of(one)) << '\n';
    return;
  }
  Table table;
  table.schema = "kesu/attach/1";
  for (const char* key : {"id", "event", "code", "message", "name", "path", "type", "size", "new"})
    table.columns.push_back({key, "", Align::kLeft, false, false});
  for (const Brought& one : all) {
    std::vector<Cell> row(table.columns.size());
    row[0].value = id.text;
    row[1].value = to_string(one.attached.event);
    row[2].value = std::int64_t{kExitDone};
    row[3].value = line_of(one);
    row[4].value = one.name;
    row[5].value = Store::evidence_directory_of(id) + '/' + one.attached.file;
    row[6].value = one.attached.type;
    row[7].value = static_cast<std::int64_t>(one.bytes.size());
    row[8].value = one.attached.is_new;
    table.rows.push_back(std::move(row));
  }
  session.print(table, format);
}

int attach(Session& session, const Options& options) {
  const auto format = step_format(options.step);
  if (!format) return session.report(format.error());
  if (options.files.empty()) {
    return session.report(
        Error{ErrorKind::kUsage, tr("there is no file to attach"), {}, tr("kesu attach ID FILE…, or --list ID")});
  }
  if (!options.name.empty() && options.files.size() > 1)
    return session.report(Error{ErrorKind::kUsage, tr("--name is for one file"), {}, tr("attach them one by one")});
  auto office = session.office();
  if (!office) return session.report(office.error());
  auto how = step_options(session, options.step);
  if (!how) return session.report(how.error());
  const auto id = (*office)->store.find(options.id, session.writing_lookup());
  if (!id) return session.report(id.error());
  Problems problems;
  std::vector<Brought> all = bring_all(session, options, (*office)->store.config().evidence_limit, problems);
  if (!problems.empty()) return session.report(problems);
  const auto written = (*office)->store.write(
      [&](Writer& writer) -> Result<void> {
        for (Brought& one : all) {
          auto attached = attach_file(writer, **office, *id, {one.name, one.bytes, options.event, options.text, *how});
          if (!attached) return fail(std::move(attached.error()));
          one.attached = *std::move(attached);
        }
        return {};
      },
      session.write_options("kesu attach"));
  if (!written) return session.report(written.error());
  show(session, *id, all, *format);
  return kExitDone;
}

int run(Session& session, const Options& options) {
  return options.list ? list_evidence(session, options) : attach(session, options);
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("ID", options->id, tr("the ticket"))->type_name("")->required();
  app.add_option("FILE", options->files, tr("the files; - reads one from standard input, with --name"))->type_name("");
  app.add_option("--name", options->name, tr("what the file is called, if not as here"))->type_name(tr("NAME"));
  app.add_option("-t,--text,-m", options->text, tr("what it shows"))->type_name(tr("TEXT"));
  app.add_option("--for", options->event, tr("the event it is evidence for, as `kesu log` shows it"))
      ->type_name(tr("EVENT"));
  app.add_flag("--list", options->list, tr("list the evidence of the ticket and where it lies"));
  app.add_flag("--reveal", options->reveal, tr("with --list: personal data unmasked"));
  declare_step(app, options->step);
  app.add_option("--format", options->step.format, tr("table or json; with --list also csv, md, html"))
      ->type_name(tr("FORMAT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kAttachCommand = {
    "attach", Group::kRecord, msgid("attach photos, papers, recordings; provably unchanged from then on"),
    msgid("  kesu attach KS-260311-7F3QXMY threshold.jpg ceiling.jpg --text 'Before the repair'\n"
          "  curl -s https://example.org/photo/17 | kesu attach KS-260311-7F3QXMY - --name photo-17.jpg\n"
          "  kesu attach --list QXMY\n"),
    declare};

}  // namespace kesu
