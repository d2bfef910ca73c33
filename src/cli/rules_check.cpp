// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/rules/check.hpp"
#include "kesu/rules/examples.hpp"

#include "command.hpp"
#include "filter_setting.hpp"
#include "letters.hpp"
#include "listing.hpp"
#include "rule_source.hpp"
#include "rules_verbs.hpp"

namespace kesu {

namespace {

/// The command whose events reach a milestone; empty where receiving the complaint does.
std::string_view recorded_by(Milestone milestone) {
  switch (milestone) {
    case Milestone::kReceived:
      return {};
    case Milestone::kAck:
    case Milestone::kRespond:
    case Milestone::kReply:
      return "contact";
    default:
      return to_string(milestone);
  }
}

std::vector<Milestone> reached_milestones() {
  std::vector<Milestone> reached;
  for (const std::string_view word : spellings<Milestone>()) {
    const Milestone milestone = *parse_word<Milestone>(word);
    const std::string_view command = recorded_by(milestone);
    if (command.empty() || find_command(command) != nullptr) reached.push_back(milestone);
  }
  return reached;
}

/// What loading warns of is a finding here.
std::vector<Finding> findings_of(const RuleSet& rules, const CheckFacts& facts) {
  std::vector<Finding> findings;
  for (Error warning : rules.warnings) {
    warning.kind = ErrorKind::kNegative;
    findings.push_back({"warning", std::move(warning)});
  }
  for (Finding& finding : check_rules(rules, facts))
    findings.push_back(std::move(finding));
  return findings;
}

Problems unfit_examples(const RuleSet& rules, const std::optional<std::vector<Example>>& examples) {
  Problems unfit;
  for (const Example& example : examples.value_or(std::vector<Example>())) {
    for (Error& error : why_not_opened(rules, example))
      unfit.push_back(std::move(error));
  }
  return unfit;
}

Table table_of(const std::vector<Finding>& findings) {
  Table table;
  table.schema = "kesu/rules/check/1";
  table.title = tr("Findings in the rules");
  table.columns = {{"at", tr("where"), Align::kLeft, false, false},
                   {"message", tr("finding"), Align::kLeft, false, false},
                   {"hint", tr("what to do"), Align::kLeft, false, false},
                   {"name", "", Align::kLeft, false, true},
                   {"file", "", Align::kLeft, false, true},
                   {"line", "", Align::kLeft, false, true},
                   {"column", "", Align::kLeft, false, true}};
  for (const Finding& finding : findings) {
    const Error& error = finding.error;
    table.rows.push_back({Cell{to_string(error.at), "", Emphasis::kNone}, Cell{error.message, "", Emphasis::kNone},
                          Cell{error.hint, "", Emphasis::kNone}, Cell{finding.name, "", Emphasis::kNone},
                          Cell{error.at.file, "", Emphasis::kNone},
                          Cell{std::int64_t{error.at.line}, "", Emphasis::kNone},
                          Cell{std::int64_t{error.at.column}, "", Emphasis::kNone}});
  }
  return table;
}

void add_fact(Table& table, const char* key, const char* title, const std::string& value) {
  table.facts.emplace_back(key, Cell{value, "", Emphasis::kNone});
  table.fact_titles.emplace_back(title);
}

/// As compilers print them, so that editors find the places.
void print_lines(Session& session, const std::vector<Finding>& findings) {
  std::ostream& out = session.world().out;
  for (const Finding& finding : findings) {
    const std::string place = to_string(finding.error.at);
    if (!place.empty()) out << terminal_safe(place) << ": ";
    out << terminal_safe(finding.error.message) << '\n';
    if (!finding.error.hint.empty()) out << "  " << terminal_safe(finding.error.hint) << '\n';
  }
}

}  // namespace

int rules_check(Session& session, const RulesOptions& options) {
  auto format = parse_format(options.format);
  if (!format) return session.report(format.error());
  auto now = session.now();
  if (!now) return session.report(now.error());
  const auto source = find_rules(session, options.rules);
  if (!source) return session.report(source.error());
  Problems problems;
  const auto rules = source->load(problems);
  // Nothing that decides a ticket reads the examples, so a mistake in them shows here or nowhere.
  Problems unfit;
  if (rules && source->disk->type(source->places.rules.file("tests.yaml")) == FileType::kFile)
    unfit = unfit_examples(
        *rules, load_examples(*source->disk, source->places.rules, *rules, zone_of(session, *rules), problems));
  if (options.rules.empty()) check_letters(session, problems);
  if (options.rules.empty() && rules) check_named_filters(session, problems);
  if (!problems.empty()) {
    if (*format == Format::kTable) return session.report(problems);
    return show_table(session, table_of({}), *format, problems);
  }
  const Date today = zone_of(session, *rules).date_of(*now);
  std::vector<Finding> findings = findings_of(*rules, {*now, today, reached_milestones()});
  for (Error& error : unfit) {
    error.kind = ErrorKind::kNegative;
    findings.push_back({"example-unfit", std::move(error)});
  }
  if (options.rules.empty()) {
    for (Finding& finding : check_versions(*source->disk, source->places))
      findings.push_back(std::move(finding));
  }
  const std::string reference = to_string(rules->reference);
  if (*format == Format::kTable) {
    print_lines(session, findings);
    session.tell(findings.empty() ? say("{0}: nothing wrong", reference)
                                  : say("{0}: findings: {1}", reference, findings.size()));
  } else {
    Table table = table_of(findings);
    add_fact(table, "rules", tr("rules"), reference);
    add_fact(table, "people", tr("people"), rules->people_digest);
    add_fact(table, "calendars", tr("calendars"), rules->calendars_digest);
    session.print(table, *format);
  }
  return findings.empty() ? kExitDone : exit_code(ErrorKind::kNegative);
}

}  // namespace kesu
