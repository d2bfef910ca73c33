// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iostream>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/rules/versions.hpp"

#include "listing.hpp"
#include "rule_source.hpp"
#include "rules_verbs.hpp"

namespace kesu {

namespace {

Cell text(std::string value) {
  return Cell{std::move(value), "", Emphasis::kNone};
}

Cell date(const std::optional<Date>& day) {
  if (!day) return Cell{{}, "-", Emphasis::kFaint};
  return text(to_string(*day));
}

std::vector<Cell> row_of(const PublishedVersion& version, const RulesRef& in_force) {
  const bool is_in_force = version.reference == in_force;
  std::vector<Cell> row{text(fmt::format("{}@{}", version.reference.name, version.reference.version)),
                        text(version.reference.digest),
                        Cell{is_in_force, is_in_force ? tr("in force") : " ", Emphasis::kGood}};
  const Plan* plan = version.plan ? &*version.plan : nullptr;
  const Approval* approved = plan != nullptr && plan->approved ? &*plan->approved : nullptr;
  row.push_back(date(approved == nullptr ? std::nullopt : std::optional(approved->when)));
  row.push_back(approved == nullptr ? Cell{{}, "-", Emphasis::kFaint} : text(approved->by));
  row.push_back(date(plan == nullptr ? std::nullopt : plan->effective));
  row.push_back(date(plan == nullptr ? std::nullopt : plan->review_by));
  const PlanChange* change = plan == nullptr || plan->changes.empty() ? nullptr : &plan->changes.front();
  row.push_back(text(change == nullptr ? std::string() : change->what));
  row.push_back(text(change == nullptr ? std::string() : change->why));
  return row;
}

Table versions_table(const std::vector<PublishedVersion>& versions, const RulesRef& in_force) {
  Table table;
  table.schema = "kesu/rules/versions/1";
  table.title = tr("Published rules");
  table.columns = {{"version", tr("version"), Align::kLeft, false, false},
                   {"digest", tr("digest"), Align::kLeft, false, false},
                   {"in_force", "", Align::kLeft, false, false},
                   {"published", tr("published"), Align::kLeft, false, false},
                   {"by", tr("approved by"), Align::kLeft, false, false},
                   {"effective", tr("in force from"), Align::kLeft, false, false},
                   {"review_by", tr("review by"), Align::kLeft, false, false},
                   {"change", tr("change"), Align::kLeft, true, false},
                   {"why", tr("why"), Align::kLeft, true, false}};
  for (const PublishedVersion& version : versions)
    table.rows.push_back(row_of(version, in_force));
  return table;
}

/// The facts of plan.yaml, for people.
Sections plan_sections(const RuleSet& rules) {
  const Plan& plan = *rules.plan;
  Sections sections;
  sections.schema = "kesu/rules/show/1";
  sections.title = plan.title.in_use().empty() ? plan.name : plan.title.in_use();
  const auto add = [&](const char* key, const char* title, const std::string& value) {
    sections.facts.emplace_back(key,
                                value.empty() ? Cell{{}, "-", Emphasis::kFaint} : Cell{value, "", Emphasis::kNone});
    sections.fact_titles.emplace_back(title);
  };
  const auto day = [](const std::optional<Date>& date) { return date ? to_string(*date) : std::string(); };
  add("rules", tr("rules"), to_string(rules.reference));
  add("effective", tr("in force from"), day(plan.effective));
  add("review_by", tr("review by"), day(plan.review_by));
  add("approved_by", tr("approved by"), plan.approved ? plan.approved->by : std::string());
  add("approved", tr("approved"), plan.approved ? to_string(plan.approved->when) : std::string());
  add("authority", tr("authority"), plan.authority);
  add("source", tr("source"), plan.source);
  add("verified", tr("compared with the source"), day(plan.verified));
  if (plan.never_verified) sections.facts.back().second = Cell{std::string("no"), tr("no"), Emphasis::kWarn};
  add("people", tr("people"), rules.people_digest);
  add("calendars", tr("calendars"), rules.calendars_digest);
  Section changes{"changes", {}, tr("none")};
  changes.table.title = tr("Changes");
  changes.table.columns = {{"when", tr("when"), Align::kLeft, false, false},
                           {"what", tr("what"), Align::kLeft, false, false},
                           {"why", tr("why"), Align::kLeft, false, false},
                           {"who", tr("who"), Align::kLeft, false, false}};
  for (const PlanChange& change : plan.changes)
    changes.table.rows.push_back({text(to_string(change.when)), text(change.what), text(change.why), text(change.who)});
  Section files{"files", {}, tr("none")};
  files.table.title = tr("Files");
  files.table.columns = {{"file", tr("file"), Align::kLeft, false, false},
                         {"bytes", tr("bytes"), Align::kRight, false, false}};
  auto sorted = *rules.files;
  std::sort(sorted.begin(), sorted.end());
  for (const auto& [name, bytes] : sorted)
    files.table.rows.push_back({text(name), Cell{static_cast<std::int64_t>(bytes.size()), "", Emphasis::kNone}});
  sections.parts = {std::move(changes), std::move(files)};
  return sections;
}

}  // namespace

int rules_versions(Session& session, const RulesOptions& options) {
  auto format = parse_format(options.format);
  if (!format) return session.report(format.error());
  const auto source = find_rules(session, {});
  if (!source) return session.report(source.error());
  Problems unread;  // what is published can be listed whatever lies in rules/ now
  const auto rules = source->load(unread);
  Problems problems;
  const auto versions = published_versions(*source->disk, source->places.rules, problems);
  return show_table(session, versions_table(versions, rules ? rules->reference : RulesRef()), *format, problems);
}

int rules_show(Session& session, const RulesOptions& options) {
  auto format = parse_format(options.format);
  if (!format) return session.report(format.error());
  const auto source = find_rules(session, options.rules);
  if (!source) return session.report(source.error());
  Problems problems;
  const auto rules = source->load(problems);
  if (!rules) return session.report(problems);
  if (options.file.empty()) return session.print(plan_sections(*rules), *format);
  const auto file = std::find_if(rules->files->begin(), rules->files->end(),
                                 [&](const auto& one) { return one.first == options.file; });
  if (file == rules->files->end()) {
    std::vector<std::string_view> names;
    for (const auto& one : *rules->files)
      names.push_back(one.first);
    return session.report(Error{
        ErrorKind::kNotFound, say("these rules have no file '{0}'", options.file), {}, suggest(options.file, names)});
  }
  session.world().out << file->second;
  return kExitDone;
}

}  // namespace kesu
