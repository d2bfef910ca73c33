// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/redaction.hpp"
#include "kesu/store/git.hpp"

#include "bulk.hpp"
#include "commands.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions step;
  std::string id;
  std::vector<std::string> fields;
  bool dry_run = false;
  bool purge = false;
};

std::string list_of(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names)
    list += (list.empty() ? "" : tr(", ")) + name;
  return list;
}

std::vector<std::string> names_of(const std::vector<ErasedValue>& values) {
  std::vector<std::string> names;
  for (const ErasedValue& value : values)
    names.push_back(to_string(value));
  return names;
}

/// `text` as one word of a shell.
std::string quoted(const std::string& text) {
  std::string word = "'";
  for (const char c : text)
    word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

/// Paths of which earlier versions hold what was erased, as patterns of git.
std::vector<std::string> paths_to_purge(const StoredTicket& stored) {
  std::vector<std::string> paths = {stored.path, Store::personal_path_of(stored.ticket.id)};
  for (const Event& event : stored.ticket.history) {
    const Node* values = event.kind == EventKind::kRedact ? event.fields.find("values") : nullptr;
    for (const Node& item : values == nullptr ? std::vector<Node>() : values->items) {
      if (const Node* digest = item.find("sha256"))
        paths.push_back(Store::evidence_directory_of(stored.ticket.id) + '/' + digest->text + ".*");
    }
  }
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

std::string purge_script(const Store& store, const StoredTicket& stored) {
  std::string script = "#!/bin/sh\n";
  const auto comment = [&](const std::string& text) { script += "# " + text + "\n"; };
  comment(
      say("Takes every version of {0} but the present one out of the history of this repository, on all its "
          "branches and tags.",
          stored.ticket.id.text));
  comment(
      tr("Before: commit everything, and let nobody push. After: every later commit has a new name, so push with "
         "--force and let everybody clone anew."));
  comment(tr("It does not reach other clones, backups, mails, nor what a hosting service keeps of old commits."));
  script += "set -eu\ncd -- " + quoted(store.root()) + "\n";
  script += "prefix=$(git rev-parse --show-prefix)\nkept=$(mktemp -d)\n";
  script += "export prefix\nfiles=" + quoted(stored.path + " " + Store::personal_path_of(stored.ticket.id)) + "\n";
  script +=
      "for file in $files; do\n  if [ -f \"$file\" ]; then mkdir -p \"$kept/$(dirname \"$file\")\" && cp -p \"$file\" "
      "\"$kept/$file\"; fi\ndone\n";
  script += "cd -- \"$(git rev-parse --show-toplevel)\"\n";
  script += "FILTER_BRANCH_SQUELCH_WARNING=1 git filter-branch --force --tag-name-filter cat --index-filter '\n";
  for (const std::string& path : paths_to_purge(stored))
    script += "  git rm -q --cached --ignore-unmatch -- \"${prefix}" + path + "\"\n";
  script += "' -- --all\ncd -- " + quoted(store.root()) + "\n";
  script +=
      "for file in $files; do\n  if [ -f \"$kept/$file\" ]; then mkdir -p \"$(dirname \"$file\")\" && cp -p "
      "\"$kept/$file\" \"$file\" && git add -- \"$file\"; fi\ndone\n";
  script += "git commit -q -m " + quoted("Keep " + stored.ticket.id.text + " without what was erased") + "\n";
  script += "git for-each-ref --format='delete %(refname)' refs/original | git update-ref --stdin\n";
  script += "git reflog expire --expire=now --all\ngit gc -q --prune=now\nrm -r \"$kept\"\n";
  return script;
}

int purge(Session& session, const Options& options) {
  if (!options.fields.empty()) {
    return session.report(Error{ErrorKind::kUsage,
                                tr("--purge takes no fields: it prints how to erase from git's "
                                   "history what was erased before"),
                                {},
                                say("kesu redact {0} --purge", options.id)});
  }
  auto store = session.store();
  if (!store) return session.report(store.error());
  const auto id = (*store)->find(options.id, session.writing_lookup());
  if (!id) return session.report(id.error());
  const auto stored = (*store)->load(*id);
  if (!stored) return session.report(stored.error());
  const auto& history = stored->ticket.history;
  if (std::none_of(history.begin(), history.end(),
                   [](const Event& event) { return event.kind == EventKind::kRedact; })) {
    return session.report(Error{ErrorKind::kRefused,
                                say("nothing was erased from {0}", id->text),
                                {},
                                say("first: kesu redact {0} FIELD --because …", id->text)});
  }
  if (!find_git((*store)->root())) {
    session.tell(tr("the store is in no git work tree, so there is no history that keeps it"));
    return kExitDone;
  }
  session.world().out << purge_script(**store, *stored);
  return kExitDone;
}

void show(Session& session, const TicketId& id, const Redacted& redacted, bool dry_run, Format format) {
  const std::vector<std::string> names = names_of(redacted.values);
  const std::string line = dry_run ? say("would erase {0}", list_of(names)) : say("erased {0}", list_of(names));
  if (format == Format::kJson) {
    Table table;
    table.schema = "kesu/redact/1";
    for (const char* key : {"id", "event", "code", "message", "values", "evidence", "also", "kept"})
      table.columns.push_back({key, "", Align::kLeft, false, false});
    std::vector<Cell> row(table.columns.size());
    row[0].value = id.text;
    if (!dry_run) row[1].value = to_string(redacted.event);
    row[2].value = std::int64_t{kExitDone};
    row[3].value = line;
    row[4].value = names;
    row[5].value = redacted.evidence;
    row[6].value = redacted.also;
    row[7].value = redacted.kept;
    table.rows.push_back(std::move(row));
    session.print(table, format);
    return;
  }
  session.world().out << id.text;
  if (!session.options().quiet) session.world().out << ' ' << terminal_safe(line);
  session.world().out << '\n';
  if (!redacted.also.empty())
    session.tell(say("the same words stand in {0}: look whether they must go too", list_of(redacted.also)));
  if (!redacted.kept.empty())
    session.tell(say("evidence that stays: {0}; look whether it shows what was erased", list_of(redacted.kept)));
}

int redact(Session& session, const Options& options) {
  const auto format = step_format(options.step);
  if (!format) return session.report(format.error());
  if (options.fields.empty()) {
    return session.report(Error{ErrorKind::kUsage,
                                tr("nothing is named that should be erased"),
                                {},
                                tr("for example complainant.phone, or 9-HA24.text of an event")});
  }
  auto office = session.office();
  if (!office) return session.report(office.error());
  auto how = step_options(session, options.step);
  if (!how) return session.report(how.error());
  const Store& store = (*office)->store;
  const auto id = store.find(options.id, session.writing_lookup());
  if (!id) return session.report(id.error());
  Redacted redacted;
  const auto written = store.write(
      [&](Writer& writer) -> Result<void> {
        auto done = redact_ticket(writer, **office, *id, {options.fields, *how, options.dry_run});
        if (!done) return fail(std::move(done.error()));
        redacted = *std::move(done);
        return {};
      },
      session.write_options("kesu redact"));
  if (!written) return session.report(written.error());
  show(session, *id, redacted, options.dry_run, *format);
  int code = kExitDone;
  for (const std::string& path : written->left) {
    code = session.report(Error{ErrorKind::kEnvironment,
                                tr("this evidence is erased on paper, but the file could not be removed"),
                                {store.shown_path(path)},
                                tr("remove it")});
  }
  if (!options.dry_run && find_git(store.root()))
    session.tell(say("git's history still has it; kesu redact {0} --purge prints how to erase it there", id->text));
  return code;
}

int run(Session& session, const Options& options) {
  return options.purge ? purge(session, options) : redact(session, options);
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("ID", options->id, tr("the ticket"))->type_name("")->required();
  app.add_option("FIELD", options->fields,
                 tr("what to erase: complainant.phone, text, 9-HA24.text; of an attach event, file"))
      ->type_name("");
  app.add_flag("-n,--dry-run", options->dry_run, tr("only say what would be erased"));
  app.add_flag("--purge", options->purge, tr("print how to erase it from git's history too"));
  declare_step(app, options->step);
  app.add_option("--format", options->step.format, tr("table or json"))->type_name(tr("FORMAT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kRedactCommand = {
    "redact", Group::kCorrect, msgid("erase values for good; what stays is that they were, who did it and why"),
    msgid("  kesu redact KS-260311-7F3QXMY complainant.phone 9-HA24.text --because 'Erasure asked for on 10 March'\n"
          "  kesu redact KS-260311-7F3QXMY 8-3TQX.file --because 'Shows a passer-by' --dry-run\n"
          "  kesu redact KS-260311-7F3QXMY --purge >purge.sh\n"),
    declare};

}  // namespace kesu
