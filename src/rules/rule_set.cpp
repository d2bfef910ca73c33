// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/rule_set.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include "kesu/core/digest.hpp"
#include "kesu/core/text.hpp"
#include "kesu/rules/calendars.hpp"
#include "kesu/rules/plan.hpp"
#include "kesu/rules/versions.hpp"

#include "categories.hpp"
#include "deadlines.hpp"
#include "people_decode.hpp"
#include "playbooks.hpp"
#include "priority.hpp"
#include "procedure.hpp"
#include "routing.hpp"

namespace kesu {
namespace {

constexpr std::array<std::string_view, 9> kKnownFiles{"calendars.yaml", "categories.yaml", "deadlines.yaml",
                                                      "people.yaml",    "plan.yaml",       "priority.yaml",
                                                      "procedure.yaml", "routing.yaml",    "tests.yaml"};
constexpr std::string_view kPlaybooks = "playbooks";
constexpr std::string_view kVersions = "versions";
constexpr std::string_view kCalendars = "calendars";

bool looks_like_rules(std::string_view name) {
  return name.ends_with(".yaml") || name.ends_with(".yml") || name.ends_with(".json");
}

/// What the rules' digest is over: plan, people and calendars change without changing what the rules decide.
bool is_decisive(std::string_view name) {
  return name != "plan.yaml" && name != "people.yaml" && name != "calendars.yaml" &&
         !name.starts_with(std::string(kCalendars) + "/");
}

class RuleSetLoader {
 public:
  RuleSetLoader(Disk& disk, const RulePlaces& places, Problems& problems)
      : disk_(disk), places_(places), problems_(problems) {}

  std::optional<RuleSet> load() {
    const std::size_t before = problems_.size();
    if (!check_directory()) return std::nullopt;
    // Each file is read after those it refers to.
    load_plan();
    load_categories();
    load_people();
    load_calendar_file();
    load_priority();
    load_deadlines();
    load_routing();
    load_procedure();
    load_playbooks();
    check_categories();
    check_shifts();
    if (problems_.size() != before) return std::nullopt;
    fingerprint();
    if (problems_.size() != before) return std::nullopt;
    return std::move(set_);
  }

  RuleSet load_what_can_be_read() {
    if (auto whole = load()) return *std::move(whole);
    if (!set_.plan) set_.plan = std::make_shared<const Plan>();
    if (!set_.categories) set_.categories = std::make_shared<const CategoryRules>();
    if (!set_.priority) set_.priority = std::make_shared<const PriorityRules>();
    if (!set_.deadlines) set_.deadlines = std::make_shared<const DeadlineRules>();
    if (!set_.routing) set_.routing = std::make_shared<const RoutingRules>();
    if (!set_.playbooks) set_.playbooks = std::make_shared<const Playbooks>();
    if (!set_.procedure) set_.procedure = std::make_shared<const ProcedureRules>();
    if (!set_.people) set_.people = std::make_shared<const People>();
    if (!set_.calendars) set_.calendars = std::make_shared<const Calendars>();
    return std::move(set_);
  }

 private:
  [[nodiscard]] std::string path_of(std::string_view name) const { return places_.rules.file(name); }
  [[nodiscard]] std::string shown(std::string_view name) const { return places_.rules.shown_file(name); }

  DecodeContext context_of(std::string_view name) { return DecodeContext{shown(name), {}, &problems_}; }

  /// A failure of the disk, named as the user knows the file.
  void report(const Error& error, std::string_view name) {
    problems_.push_back(Error{error.kind, error.message, Place{shown(name), 0, 0}, error.hint});
  }

  bool check_directory() {
    auto entries = disk_.list(places_.rules.path);
    if (!entries) {
      const std::string& name = places_.rules.shown.empty() ? places_.rules.path : places_.rules.shown;
      Error error = std::move(entries.error());
      error.at = Place{name, 0, 0};
      if (error.kind == ErrorKind::kNotFound) {
        error = Error{ErrorKind::kInvalidData, tr("there is no directory of rules"), error.at,
                      tr("`kesu init` makes one from a preset")};
      }
      problems_.push_back(std::move(error));
      return false;
    }
    for (const DirectoryEntry& entry : *entries) {
      if (entry.type == FileType::kDirectory) {
        if (entry.name == kPlaybooks) has_playbooks_ = true;
        if (entry.name == kVersions) warn_of_doubles();
        const bool is_calendars = entry.name == kCalendars && places_.calendars.path == path_of(kCalendars);
        if (entry.name == kPlaybooks || entry.name == kVersions || is_calendars || entry.name.starts_with('.'))
          continue;
        warn(shown(entry.name), say("{0} is no directory of rules; nothing reads it", entry.name),
             suggest(entry.name, std::array{kPlaybooks, kVersions}));
      } else if (std::find(kKnownFiles.begin(), kKnownFiles.end(), entry.name) != kKnownFiles.end()) {
        present_.push_back(entry.name);
      } else if (looks_like_rules(entry.name) && !entry.name.starts_with('.')) {
        problems_.push_back(Error{ErrorKind::kInvalidData, say("{0} is no rule file", entry.name),
                                  Place{shown(entry.name), 0, 0}, suggest(entry.name, kKnownFiles)});
      }
    }
    return true;
  }

  /// Two clones may publish the same number; the merge brings both directories together.
  void warn_of_doubles() {
    const std::vector<RulesRef> published = published_references(disk_, places_.rules);
    for (std::size_t i = 1; i < published.size(); ++i) {
      const RulesRef& before = published[i - 1];
      const RulesRef& here = published[i];
      if (before.name != here.name || before.version != here.version) continue;
      warn(shown(version_directory(here)),
           say("{0}@{1} is published twice, also as {2}", here.name, here.version, shown(version_directory(before))),
           tr("keep the one that was approved, and publish the other under the next number"));
    }
  }

  void warn(std::string file, std::string message, std::string hint) {
    set_.warnings.push_back(
        Error{ErrorKind::kInvalidData, std::move(message), Place{std::move(file), 0, 0}, std::move(hint)});
  }

  [[nodiscard]] bool is_present(std::string_view name) const {
    return std::find(present_.begin(), present_.end(), name) != present_.end();
  }

  /// The file, with its bytes kept for the digests. Reported where it cannot be read, or is missing and required.
  std::optional<RuleFile> read(std::string_view name, bool required) {
    if (!is_present(name)) {
      if (required) {
        problems_.push_back(Error{ErrorKind::kInvalidData, say("{0} is missing", name), Place{shown(name), 0, 0},
                                  tr("`kesu init` makes the files of a preset, from which it can be copied")});
      }
      return std::nullopt;
    }
    auto file = read_rule_file(disk_, places_.rules, name, set_.warnings);
    if (!file) {
      problems_.push_back(std::move(file.error()));
      return std::nullopt;
    }
    if (name != "calendars.yaml") files_.emplace_back(std::string(name), std::move(file->bytes));
    return *std::move(file);
  }

  void load_plan() {
    if (const auto file = read("plan.yaml", true)) {
      set_.plan = std::make_shared<const Plan>(decode_plan(file->root, context_of("plan.yaml")));
    }
  }

  void load_categories() {
    if (const auto file = read("categories.yaml", true)) {
      set_.categories =
          std::make_shared<const CategoryRules>(decode_categories(file->root, context_of("categories.yaml")));
    }
  }

  void load_people() {
    if (!is_present("people.yaml")) {
      set_.people = std::make_shared<const People>();
    } else if (const auto file = read("people.yaml", false)) {
      set_.people = std::make_shared<const People>(decode_people(file->root, context_of("people.yaml")));
    }
  }

  void load_calendar_file() {
    const auto file = read("calendars.yaml", true);
    if (!file) return;
    LoadedCalendars loaded = load_calendars(disk_, *file, places_, context_of("calendars.yaml"), set_.warnings);
    set_.calendars = std::make_shared<const Calendars>(std::move(loaded.calendars));
    set_.calendars_digest = digest_files(loaded.files);
    set_.calendar_places = std::move(loaded.places);
    set_.overlapping_hours = std::move(loaded.overlapping_hours);
    calendar_names_ = std::move(loaded.names);
    for (auto& one : loaded.files)
      files_.push_back(std::move(one));
  }

  void load_priority() {
    if (const auto file = read("priority.yaml", true)) {
      const std::vector<std::string_view> recipients = recipient_names();
      const PriorityScope scope{set_.categories.get(), set_.people ? &recipients : nullptr};
      set_.priority =
          std::make_shared<const PriorityRules>(decode_priority(file->root, context_of("priority.yaml"), scope));
    }
  }

  /// Roles, persons, departments.
  [[nodiscard]] std::vector<std::string_view> recipient_names() const {
    std::vector<std::string_view> names;
    if (!set_.people) return names;
    names.assign(set_.people->roles.begin(), set_.people->roles.end());
    for (const Person& person : set_.people->staff)
      names.push_back(person.id);
    for (const Department& department : set_.people->departments)
      names.push_back(department.id);
    return names;
  }

  void load_deadlines() {
    const auto file = read("deadlines.yaml", true);
    if (!file) return;
    const std::vector<std::string_view> calendars(calendar_names_.begin(), calendar_names_.end());
    const std::vector<std::string_view> recipients = recipient_names();
    const DeadlineScope scope{set_.categories.get(), set_.calendars ? &calendars : nullptr,
                              set_.people ? &recipients : nullptr};
    set_.deadlines =
        std::make_shared<const DeadlineRules>(decode_deadlines(file->root, context_of("deadlines.yaml"), scope));
  }

  void load_routing() {
    if (!is_present("routing.yaml")) {
      set_.routing = std::make_shared<const RoutingRules>();
    } else if (const auto file = read("routing.yaml", false)) {
      const RoutingScope scope{set_.categories.get(), set_.people.get()};
      set_.routing =
          std::make_shared<const RoutingRules>(decode_routing(file->root, context_of("routing.yaml"), scope));
    }
  }

  void load_procedure() {
    if (!is_present("procedure.yaml")) {
      set_.procedure = std::make_shared<const ProcedureRules>();
    } else if (const auto file = read("procedure.yaml", false)) {
      set_.procedure = std::make_shared<const ProcedureRules>(
          decode_procedure(file->root, context_of("procedure.yaml"), set_.people.get(), set_.categories.get()));
    }
  }

  void load_playbooks() {
    auto playbooks = std::make_shared<Playbooks>();
    const std::vector<std::string_view> calendars(calendar_names_.begin(), calendar_names_.end());
    const PlaybookScope scope{set_.categories.get(), set_.people.get(), set_.calendars ? &calendars : nullptr};
    for (const std::string& name : playbook_names()) {
      const std::string file_name = std::string(kPlaybooks) + "/" + name + ".yaml";
      const auto file = read_rule_file(disk_, places_.rules, file_name, set_.warnings);
      if (!file) {
        problems_.push_back(file.error());
        continue;
      }
      check_identifier(name, {1, 1}, context_of(file_name), tr("playbook"));
      decode_playbook(file->root, context_of(file_name), scope, name, *playbooks);
    }
    playbooks->index.freeze();
    set_.playbooks = std::move(playbooks);
  }

  /// What categories name, against what is there. What children inherit is reported once, where it is named.
  void check_categories() {
    if (!set_.categories) return;
    if (set_.people && !set_.people->departments.empty()) {
      std::vector<std::string_view> known;
      for (const Department& department : set_.people->departments)
        known.push_back(department.id);
      check_named(&Category::department, &Category::department_at, known,
                  [](const std::string& name) { return say("there is no department '{0}' in people.yaml", name); });
    }
    const std::vector<std::string> playbooks = playbook_names();
    check_named(&Category::playbook, &Category::playbook_at, {playbooks.begin(), playbooks.end()},
                [](const std::string& name) { return say("there is no file playbooks/{0}.yaml", name); });
  }

  /// Shifts name calendars, which are read after the people.
  void check_shifts() {
    if (!set_.people || !set_.calendars) return;
    const std::vector<std::string_view> known(calendar_names_.begin(), calendar_names_.end());
    for (const Person& person : set_.people->staff) {
      for (const Shift& shift : person.shifts) {
        if (std::find(known.begin(), known.end(), shift.calendar) != known.end()) continue;
        report_unknown(problems_, {shift.calendar, shift.at}, say("there is no calendar '{0}'", shift.calendar), known);
      }
    }
  }

  void check_named(std::string Category::*name, Place Category::*place, const std::vector<std::string_view>& known,
                   const std::function<std::string(const std::string&)>& message) {
    Place last;
    for (const Category& category : set_.categories->tree) {
      if ((category.*name).empty() || category.*place == last) continue;
      last = category.*place;
      if (std::find(known.begin(), known.end(), category.*name) != known.end()) continue;
      report_unknown(problems_, {category.*name, category.*place}, message(category.*name), known);
    }
  }

  std::vector<std::string> playbook_names() {
    constexpr std::string_view kSuffix = ".yaml";
    std::vector<std::string> names;
    if (!has_playbooks_) return names;
    const auto entries = disk_.list(path_of(kPlaybooks));
    if (!entries) {
      report(entries.error(), kPlaybooks);
      return names;
    }
    for (const DirectoryEntry& entry : *entries) {
      const std::string name = std::string(kPlaybooks) + '/' + entry.name;
      if (entry.type == FileType::kFile && entry.name.ends_with(kSuffix)) {
        names.push_back(entry.name.substr(0, entry.name.size() - kSuffix.size()));
      } else if (entry.name.ends_with(kSuffix)) {
        problems_.push_back(Error{ErrorKind::kInvalidData, tr("this is no file, so it is no playbook"),
                                  Place{shown(name), 0, 0}, tr("put the file itself in its place")});
      } else if (!entry.name.starts_with('.')) {
        warn(shown(name), say("{0} is no playbook; nothing reads it", entry.name),
             tr("a playbook is a file NAME.yaml in playbooks/ itself"));
      }
    }
    std::sort(names.begin(), names.end());
    return names;
  }

  void fingerprint() {
    if (has_playbooks_) add_playbooks(std::string(kPlaybooks));
    RuleFiles decisive;
    RuleFiles people;
    for (const auto& file : files_) {
      if (file.first == "people.yaml") people.push_back(file);
      if (is_decisive(file.first)) decisive.push_back(file);
    }
    set_.files = std::make_shared<const RuleFiles>(std::move(files_));
    set_.people_digest = digest_files(people);
    set_.reference = {set_.plan->name, set_.plan->version, digest_files(decisive)};
    const std::optional<Approval>& approved = set_.plan->approved;
    if (!approved || approved->digest == set_.reference.digest) return;
    set_.warnings.push_back(
        Error{ErrorKind::kInvalidData,
              say("the rules are not those that {0} approved: their digest is {1}, approved was {2}", approved->by,
                  set_.reference.digest, approved->digest),
              approved->digest_at, tr("have them approved again, as a new version")});
  }

  void add_unread(const std::string& name) {
    auto bytes = disk_.read(path_of(name));
    if (bytes) {
      files_.emplace_back(name, *std::move(bytes));
    } else {
      report(bytes.error(), name);
    }
  }

  void add_playbooks(const std::string& directory) {
    const auto entries = disk_.list(path_of(directory));
    if (!entries) {
      report(entries.error(), directory);
      return;
    }
    for (const DirectoryEntry& entry : *entries) {
      const std::string name = directory + "/" + entry.name;
      if (entry.type == FileType::kDirectory) add_playbooks(name);
      if (entry.type == FileType::kFile) add_unread(name);
    }
  }

  Disk& disk_;
  const RulePlaces& places_;
  Problems& problems_;
  RuleSet set_;
  std::vector<std::string> present_;
  bool has_playbooks_ = false;
  std::vector<std::string> calendar_names_;
  RuleFiles files_;
};

}  // namespace

CalendarLookup RuleSet::calendar_lookup() const {
  return [all = calendars](std::string_view name) -> const Calendar* {
    if (!all) return nullptr;
    const auto found = all->find(name);
    return found == all->end() ? nullptr : &found->second;
  };
}

const Permissions& RuleSet::permissions() const {
  return procedure->permissions;
}

const Approvals& RuleSet::approvals() const {
  return procedure->approvals;
}

const std::vector<RootCause>& RuleSet::root_causes() const {
  return procedure->root_causes;
}

std::optional<RuleSet> load_rules(Disk& disk, const RulePlaces& places, Problems& problems) {
  return RuleSetLoader(disk, places, problems).load();
}

RuleSet load_rules_for_looking(Disk& disk, const RulePlaces& places, Problems& problems) {
  return RuleSetLoader(disk, places, problems).load_what_can_be_read();
}

}  // namespace kesu
