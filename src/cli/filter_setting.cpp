// SPDX-License-Identifier: Apache-2.0
#include "filter_setting.hpp"

#include <algorithm>
#include <memory>

#include "kesu/core/text.hpp"
#include "kesu/rules/classify.hpp"
#include "kesu/rules/declared_fields.hpp"

namespace kesu {
namespace {

Result<std::string> person_called(const People& people, const std::string& typed, bool used) {
  if (const Person* person = people.find_by_email(typed)) return person->id;
  if (used || people.staff.empty() || people.find(typed) != nullptr) return typed;
  std::vector<std::string_view> known;
  for (const Person& person : people.staff)
    known.emplace_back(person.id);
  return fail(ErrorKind::kUsage, say("people.yaml knows nobody called '{0}'", typed), {}, suggest(typed, known));
}

/// The names that a filter may use: those of the rules, and those that tickets have from older ones. What neither knows
/// is a slip of the pen, not an empty answer.
class KnownNames {
 public:
  KnownNames(const RuleSet& rules, const Views& views) : rules_(rules), views_(views) {}

  [[nodiscard]] Result<std::string> category(const std::string& typed) const {
    auto found = find_category(rules_, typed);
    if (found) return std::move(*found);
    if (in_use([&](const State& state) { return is_in_branch(state.category, typed); })) return typed;
    Error error = std::move(found.error());
    error.kind = ErrorKind::kUsage;
    return tl::unexpected(std::move(error));
  }

  [[nodiscard]] Result<std::string> person(const std::string& typed) const {
    const bool used = in_use([&](const State& state) {
      const auto& helpers = state.co_handlers;
      return state.owner == typed || state.first_receiver == typed ||
             std::find(helpers.begin(), helpers.end(), typed) != helpers.end();
    });
    return person_called(*rules_.people, typed, used);
  }

  [[nodiscard]] Result<std::string> department(const std::string& typed) const {
    const People& people = *rules_.people;
    const bool used = in_use([&](const State& state) { return state.department == typed; });
    if (used || people.departments.empty() || people.department(typed) != nullptr) return typed;
    std::vector<std::string_view> known;
    for (const Department& one : people.departments)
      known.emplace_back(one.id);
    return fail(ErrorKind::kUsage, say("people.yaml knows no department '{0}'", typed), {}, suggest(typed, known));
  }

  [[nodiscard]] Result<std::string> tag(const std::string& typed) const {
    const auto has = [&](const State& state) {
      const auto& tags = state.complaint.tags;
      return std::find(tags.begin(), tags.end(), typed) != tags.end();
    };
    auto kept = declared_tag(declared_fields(rules_), typed);
    if (kept || !in_use(has)) return kept;
    return typed;
  }

  /// What the rules no longer declare stays a text.
  [[nodiscard]] Result<FactForm> fact_form(const std::string& path) const {
    const DeclaredFields& declared = declared_fields(rules_);
    if (auto known = check_field_path(declared, path); !known) {
      if (!in_use([&](const State& state) { return !fact_values(state.complaint, path).empty(); }))
        return fail(std::move(known.error()));
      return FactForm::kText;
    }
    const DeclaredField* field = declared.find(path);
    if (field == nullptr) return path == "about.amount" ? FactForm::kAmount : FactForm::kText;
    switch (field->type) {
      case DeclaredType::kNumber:
        return FactForm::kNumber;
      case DeclaredType::kAmount:
        return FactForm::kAmount;
      case DeclaredType::kDate:
        return FactForm::kDate;
      default:
        return FactForm::kText;
    }
  }

  [[nodiscard]] Result<std::string> fact_value(const std::string& path, const std::string& typed) const {
    const DeclaredFields& declared = declared_fields(rules_);
    const DeclaredField* field = declared.find(path);
    // Part of an order number that never was is a search without a find, no slip.
    if (field != nullptr && field->type == DeclaredType::kText) return typed;
    auto kept = declared_value(declared, path, typed);
    const bool used = in_use([&](const State& state) {
      const auto values = fact_values(state.complaint, path);
      return std::find(values.begin(), values.end(), typed) != values.end();
    });
    if (kept || !used) return kept;
    return typed;
  }

 private:
  template <class Has>
  [[nodiscard]] bool in_use(const Has& has) const {
    return std::any_of(views_.views.begin(), views_.views.end(),
                       [&](const TicketView& view) { return has(view.state); });
  }

  const RuleSet& rules_;
  const Views& views_;
};

const NamedFilter* filter_called(const std::vector<NamedFilter>& filters, std::string_view name) {
  const auto found = std::find_if(filters.begin(), filters.end(), [&](const auto& one) { return one.name == name; });
  return found == filters.end() ? nullptr : &*found;
}

}  // namespace

Result<FilterSetting> filter_setting(Session& session, const Views& views) {
  Problems reported_with_the_views;
  auto rules = session.rules_for_looking(reported_with_the_views);
  if (!rules) return fail(std::move(rules.error()));
  auto store = session.store();
  if (!store) return fail(std::move(store.error()));
  auto now = session.now();
  if (!now) return fail(std::move(now.error()));
  FilterSetting setting;
  setting.now = *now;
  setting.zone = &(*store)->zone();
  setting.me = session.actor().value_or("");
  setting.time = [&session](const std::string& text) { return session.typed_time(text); };
  const auto& filters = (*store)->config().filters;
  for (const NamedFilter& one : filters)
    setting.names.push_back(one.name);
  setting.named = [&filters](std::string_view wanted) -> std::optional<std::string> {
    const NamedFilter* found = filter_called(filters, wanted);
    return found == nullptr ? std::nullopt : std::optional(found->text);
  };
  const auto known = std::make_shared<KnownNames>(**rules, views);
  setting.category = [known](const std::string& typed) { return known->category(typed); };
  setting.person = [known](const std::string& typed) { return known->person(typed); };
  setting.department = [known](const std::string& typed) { return known->department(typed); };
  setting.tag = [known](const std::string& typed) { return known->tag(typed); };
  setting.fact_form = [known](const std::string& path) { return known->fact_form(path); };
  setting.fact_value = [known](const std::string& path, const std::string& typed) {
    return known->fact_value(path, typed);
  };
  return setting;
}

Result<std::string> known_person(Session& session, const People& people, const std::string& typed, bool used) {
  if (typed == "me") return session.actor();
  return person_called(people, typed, used);
}

void check_named_filters(Session& session, Problems& problems) {
  const auto store = session.store();
  if (!store || (*store)->config().filters.empty()) return;
  const std::vector<NamedFilter>& filters = (*store)->config().filters;
  const auto views = session.views();
  if (!views) return;
  const auto setting = filter_setting(session, *views);
  if (!setting) return;
  Problems found;
  for (const NamedFilter& one : filters) {
    auto filter = Filter::parse(one.text, "@" + one.name, *setting);
    if (filter) continue;
    // It may be one that this one names; each mistake is told once.
    Error& error = filter.error();
    const NamedFilter* wrong = filter_called(filters, std::string_view(error.at.file).substr(1));
    if (wrong == nullptr) wrong = &one;
    const Place at = wrong->place_of(error.at.column);
    const bool told = std::any_of(found.begin(), found.end(), [&](const Error& other) { return other.at == at; });
    if (told) continue;
    found.push_back({ErrorKind::kInvalidData, say("filter {0}: {1}", wrong->name, error.message), at, error.hint});
  }
  problems.insert(problems.end(), found.begin(), found.end());
}

}  // namespace kesu
