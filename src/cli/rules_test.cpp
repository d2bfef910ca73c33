// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/rules/examples.hpp"

#include "listing.hpp"
#include "rule_source.hpp"
#include "rules_verbs.hpp"

namespace kesu {

namespace {

struct Failed {
  const Example* example;
  std::vector<Disappointment> disappointments;
};

void print_lines(Session& session, const std::vector<Failed>& failed) {
  std::ostream& out = session.world().out;
  for (const Failed& one : failed) {
    for (const Disappointment& d : one.disappointments) {
      out << terminal_safe(to_string(d.at)) << ": "
          << terminal_safe(say("{0}: {1} is {2}, expected was {3}", one.example->name, d.what, d.got, d.expected))
          << '\n';
      for (const std::string& line : d.why)
        out << "  " << terminal_safe(line) << '\n';
    }
  }
}

Table table_of(const std::vector<Failed>& failed) {
  Table table;
  table.schema = "kesu/rules/test/1";
  table.title = tr("Examples that fail");
  table.columns = {
      {"at", tr("where"), Align::kLeft, false, false},  {"example", tr("example"), Align::kLeft, false, false},
      {"what", tr("what"), Align::kLeft, false, false}, {"expected", tr("expected"), Align::kLeft, false, false},
      {"got", tr("got"), Align::kLeft, false, false},   {"why", tr("why"), Align::kLeft, false, false}};
  for (const Failed& one : failed) {
    for (const Disappointment& d : one.disappointments) {
      std::vector<Cell> row;
      for (const std::string& text : {to_string(d.at), one.example->name, d.what, d.expected, d.got})
        row.push_back(Cell{text, "", Emphasis::kNone});
      row.push_back(Cell{d.why, "", Emphasis::kNone});
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

void add_count(Table& table, const char* key, const char* title, std::size_t count) {
  table.facts.emplace_back(key, Cell{static_cast<std::int64_t>(count), "", Emphasis::kNone});
  table.fact_titles.emplace_back(title);
}

}  // namespace

int rules_test(Session& session, const RulesOptions& options) {
  auto format = parse_format(options.format);
  if (!format) return session.report(format.error());
  const auto source = find_rules(session, options.rules);
  if (!source) return session.report(source.error());
  Problems problems;
  const auto rules = source->load(problems);
  const Zone zone = rules ? zone_of(session, *rules) : Zone::utc();
  const auto examples = rules ? load_examples(*source->disk, source->places.rules, *rules, zone, problems)
                              : std::optional<std::vector<Example>>();
  for (const Error& warning : rules ? rules->warnings : Problems{})
    session.warn(warning);
  if (!examples)
    return *format == Format::kTable ? session.report(problems) : show_table(session, table_of({}), *format, problems);
  std::vector<Failed> failed;
  Problems unfit;
  for (const Example& example : *examples) {
    for (Error& error : why_not_opened(*rules, example)) {
      error.kind = ErrorKind::kNegative;
      unfit.push_back(std::move(error));
    }
    auto disappointments = try_example(*rules, example, zone);
    if (!disappointments.empty()) failed.push_back({&example, std::move(disappointments)});
  }
  const std::string reference = to_string(rules->reference);
  if (*format == Format::kTable) {
    print_lines(session, failed);
    if (!session.options().quiet) {
      session.world().out << (failed.empty()
                                  ? say("{0}: {1} examples pass", reference, examples->size())
                                  : say("{0}: {1} of {2} examples fail", reference, failed.size(), examples->size()))
                          << '\n';
    }
  } else {
    Table table = table_of(failed);
    table.facts.emplace_back("rules", Cell{reference, "", Emphasis::kNone});
    table.fact_titles.emplace_back(tr("rules"));
    add_count(table, "examples", tr("examples"), examples->size());
    add_count(table, "failed", tr("failed"), failed.size());
    session.print(table, *format);
  }
  return worse_exit_code(failed.empty() ? kExitDone : exit_code(ErrorKind::kNegative), session.report(unfit));
}

}  // namespace kesu
