// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/publishing.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/procedure/authority.hpp"
#include "kesu/rules/plan.hpp"
#include "kesu/rules/publication.hpp"
#include "kesu/rules/versions.hpp"

namespace kesu {
namespace {

constexpr std::string_view kPlan = "plan.yaml";
/// Read by nobody who decides, so no part of a rule set; kept with it all the same.
constexpr const char* kTests = "tests.yaml";
constexpr const char* kRules = "rules/";

/// The last published version of that name, or nullptr.
const RulesRef* latest(const std::vector<RulesRef>& published, const std::string& name) {
  const RulesRef* last = nullptr;
  for (const RulesRef& one : published) {
    if (one.name == name && (last == nullptr || one.version > last->version)) last = &one;
  }
  return last;
}

Result<int> number_for(const RuleSet& rules, const std::vector<RulesRef>& published, const PublishRequest& request) {
  const RulesRef* last = latest(published, rules.plan->name);
  const int free = last == nullptr ? rules.plan->version : std::max(rules.plan->version, last->version + 1);
  const int number = request.version.value_or(free);
  if (number < 1) return fail(ErrorKind::kUsage, say("--version: {0} is no number of a version", number));
  if (last == nullptr || number > last->version) return number;
  const auto same = std::find_if(published.begin(), published.end(), [&](const RulesRef& one) {
    return one.name == rules.plan->name && one.version == number;
  });
  const std::string hint = say("the next number is free: --version {0}", last->version + 1);
  if (same == published.end()) {
    return fail(ErrorKind::kRefused,
                say("version {0} would come before {1}, which is published", number, last->version), {}, hint);
  }
  return fail(ErrorKind::kRefused, say("{0}@{1} is published already", rules.plan->name, number),
              Place{kRules + version_directory(*same), 0, 0}, hint);
}

/// The files that differ from those of the last version: "deadlines.yaml, routing.yaml".
std::string changed_files(Disk& disk, const RulePlaces& places, const RuleSet& rules, const RulesRef* last) {
  if (last == nullptr) return tr("first published version");
  std::string names;
  for (const auto& [name, bytes] : *rules.files) {
    if (name == kPlan) continue;
    const auto before = disk.read(places.rules.file(version_directory(*last) + "/" + name));
    if (!before || *before != bytes) names += (names.empty() ? "" : ", ") + name;  // as written, whoever reads it
  }
  return names.empty() ? std::string(tr("reviewed, nothing changed")) : names;
}

Result<Publication> publication_of(const Office& office, const RuleSet& rules, const PublishRequest& request) {
  if (request.by.empty()) return fail(ErrorKind::kUsage, tr("publishing needs somebody who approved it: --by"));
  if (request.because.empty()) return fail(ErrorKind::kUsage, tr("publishing needs a reason: --because"));
  Publication publication;
  publication.by = request.by;
  publication.why = request.because;
  publication.when = office.store.zone().date_of(office.now);
  publication.effective = request.effective.value_or(publication.when);
  const std::optional<Date>& planned = rules.plan->review_by;
  const auto in_a_year = std::chrono::sys_days(publication.effective + std::chrono::years(1));
  publication.review_by =
      request.review_by.value_or(planned && *planned > publication.effective ? *planned : Date(in_a_year));
  if (publication.review_by <= publication.effective) {
    return fail(ErrorKind::kUsage, say("the rules would have to be reviewed by {0}, before they take effect on {1}",
                                       to_string(publication.review_by), to_string(publication.effective)));
  }
  return publication;
}

/// Refuses rules that would take effect before those they take the place of: which of the two held on a day between
/// could not be told.
Result<void> require_later(Disk& disk, const RulePlaces& places, const RulesRef* last, Date effective) {
  if (last == nullptr) return {};
  Problems unread;
  for (const PublishedVersion& one : published_versions(disk, places.rules, unread)) {
    if (!(one.reference == *last) || !one.plan || !one.plan->effective || *one.plan->effective <= effective) continue;
    const std::string since = to_string(*one.plan->effective);
    return fail(ErrorKind::kRefused,
                say("the rules would take effect on {0}, before {1}@{2}, which does on {3}", to_string(effective),
                    last->name, last->version, since),
                Place{kRules + version_directory(*last), 0, 0}, say("give --effective {0} or a later day", since));
  }
  return {};
}

Result<RuleSet> read_rules(Disk& disk, const RulePlaces& places) {
  Problems problems;
  auto rules = load_rules(disk, places, problems);
  if (!rules) return fail(problems.front());
  return *std::move(rules);
}

}  // namespace

Result<Published> publish_rules(Writer& writer, const Office& office, const RulePlaces& places,
                                const PublishRequest& request) {
  if (auto own = require_own_clock(office); !own) return fail(std::move(own.error()));
  Disk& disk = office.store.disk();
  const auto rules = read_rules(disk, places);
  if (!rules) return fail(rules.error());
  const std::vector<RulesRef> published = published_references(disk, places.rules);
  const auto number = number_for(*rules, published, request);
  if (!number) return fail(number.error());
  auto publication = publication_of(office, *rules, request);
  if (!publication) return fail(std::move(publication.error()));
  const RulesRef* last = latest(published, rules->plan->name);
  if (auto later = require_later(disk, places, last, publication->effective); !later)
    return fail(std::move(later.error()));
  // Else anybody could say that somebody has approved it.
  for (const std::string& who : {request.by, office.actor}) {
    if (auto may = require_right(office, who, "publish"); !may) return fail(std::move(may.error()));
  }
  publication->version = *number;
  publication->change = request.change.empty() ? changed_files(disk, places, *rules, last) : request.change;

  const RulesRef reference{rules->plan->name, *number, rules->reference.digest};
  RuleFiles files = *rules->files;
  const auto plan = std::find_if(files.begin(), files.end(), [](const auto& file) { return file.first == kPlan; });
  auto text = published_plan(plan->second, places.rules.shown_file(kPlan), *publication, reference.digest);
  if (!text) return fail(std::move(text.error()));
  plan->second = *text;
  if (auto tests = disk.read(places.rules.file(kTests))) files.emplace_back(kTests, *std::move(tests));

  const std::string directory = kRules + version_directory(reference);
  for (auto& [name, bytes] : files) {
    if (auto put = writer.put_file(directory + "/" + name, std::move(bytes), false); !put)
      return fail(std::move(put.error()));
  }
  if (auto put = writer.put_file(kRules + std::string(kPlan), *std::move(text), true); !put)
    return fail(std::move(put.error()));
  return Published{reference, directory, publication->effective, publication->review_by};
}

}  // namespace kesu
