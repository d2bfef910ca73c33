// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"

#include "commands.hpp"
#include "import_run.hpp"

namespace kesu {

namespace {

struct Options {
  std::string map;
  std::string file;
  std::string encoding;
  std::string terms = "source";
  std::string format = "table";
  bool dry_run = false;
};

int run(Session& session, const Options& options) {
  if (options.format != "table" && options.format != "json") {
    return session.report(
        Error{ErrorKind::kUsage, say("import has no format '{0}'", options.format), {}, tr("table or json")});
  }
  if (options.terms != "source" && options.terms != "rules") {
    return session.report(
        Error{ErrorKind::kUsage, say("--terms cannot be '{0}'", options.terms), {}, tr("source or rules")});
  }
  const bool json = options.format == "json";
  auto count = import_file(
      session, {options.map, options.file, options.encoding, options.terms == "rules", options.dry_run, json});
  if (!count) return session.report(count.error());
  if (json) {
    const std::string rest = count->stopped ? fmt::format(",\"not_tried\":{}", count->not_tried) : std::string();
    session.world().out << fmt::format("{{\"rows\":{},\"imported\":{},\"duplicate\":{},\"rejected\":{}{}}}\n",
                                       count->rows, count->imported, count->duplicate, count->rejected, rest);
  } else if (!session.options().quiet) {
    std::string line = say("rows {0}: imported {1}, duplicate {2}, rejected {3}", count->rows, count->imported,
                           count->duplicate, count->rejected);
    if (options.dry_run) line = say("{0} (dry run: nothing is written)", line);
    session.world().out << line << '\n';
  }
  if (count->stopped) {
    session.warn(say("{0} rows were not tried; running the import again goes on from there", count->not_tried));
    return session.report(*count->stopped);
  }
  return count->rejected > 0 ? exit_code(ErrorKind::kInvalidData) : kExitDone;
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("MAP", options->map, tr("a map's file, or the name of one that comes with kesu"))
      ->type_name("")
      ->required();
  app.add_option("FILE", options->file, tr("the table: CSV, semicolons or tabs"))->type_name("")->required();
  app.add_option("--encoding", options->encoding,
                 tr("stands over the map's: utf-8, utf-16, gb18030, big5, cp950, iso-8859-1, windows-1252"))
      ->type_name(tr("ENCODING"));
  app.add_option("--terms", options->terms,
                 tr("source: what the source promised (if not given); rules: as if the rules in force had held then"))
      ->type_name(tr("WHOSE"));
  app.add_flag("-n,--dry-run", options->dry_run, tr("say what would be done, write nothing"));
  app.add_option("--format", options->format, tr("table or json"))->type_name(tr("FORMAT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kImportCommand = {"import", Group::kStore,
                                msgid("bring in another program's records from a table, by a map"),
                                msgid("  kesu import boston311 requests.csv\n"
                                      "  kesu import our-crm.yaml export.csv --format json | tail -n 1\n"),
                                declare};

}  // namespace kesu
