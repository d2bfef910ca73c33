// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/people.hpp"

#include <algorithm>
#include <array>

#include "kesu/core/mail_address.hpp"
#include "kesu/core/text.hpp"

#include "people_decode.hpp"

namespace kesu {
namespace {

constexpr std::array<std::string_view, 2> kReservedIds{"system", "import"};

class PeopleDecoder {
 public:
  explicit PeopleDecoder(const DecodeContext& context) : context_(context) {}

  People decode(const Node& root) {
    MappingReader reader(root, context_, "people.yaml");
    if (auto roles = reader.strings("roles")) {
      people_.roles = *std::move(roles);
      roles_are_declared_ = true;
    }
    if (const Node* departments = reader.optional("departments")) {
      for (const Node::Entry& entry : entries_of(*departments, "departments"))
        decode_department(entry);
    }
    if (const Node* staff = reader.optional("staff")) {
      for (const Node::Entry& entry : entries_of(*staff, "staff"))
        decode_person(entry);
    }
    reader.finish();
    check_references();
    return std::move(people_);
  }

 private:
  const std::vector<Node::Entry>& entries_of(const Node& node, std::string_view key) {
    static const std::vector<Node::Entry> none;
    if (node.is_mapping()) return node.entries;
    context_.report(node.mark, say("{0} must be a mapping of ids", key));
    return none;
  }

  /// The id under `key`, remembered to be checked when everybody is known.
  std::string reference(MappingReader& reader, std::string_view key, std::vector<Reference>& references) {
    const Node* node = reader.optional(key);
    if (node == nullptr) return {};
    const auto id = decode_string(*node, context_, key);
    if (!id) return {};
    references.push_back({*id, place_of(context_, node->mark)});
    return *id;
  }

  void decode_department(const Node::Entry& entry) {
    check_identifier(entry.key, entry.key_mark, context_, tr("department"));
    MappingReader reader(entry.value, context_, say("department '{0}'", entry.key));
    Department department;
    department.id = entry.key;
    if (const Node* name = reader.required("name")) {
      const Names names = decode_names(*name, context_, "name");
      department.name_en = names.en;
      department.name_zh = names.zh;
    }
    department.head = reference(reader, "head", to_people_);
    department.email = read_email(reader, department.id);
    department.language = read_language(reader);
    reader.finish();
    people_.departments.push_back(std::move(department));
  }

  void decode_person(const Node::Entry& entry) {
    check_identifier(entry.key, entry.key_mark, context_, tr("person"), true);
    if (is_reserved_id(entry.key)) {
      context_.report(entry.key_mark, say("'{0}' is what the program calls itself and cannot be a person", entry.key));
    }
    MappingReader reader(entry.value, context_, say("person '{0}'", entry.key));
    Person person;
    person.id = entry.key;
    person.name = reader.string("name", true).value_or("");
    person.email = read_email(reader, person.id);
    person.language = read_language(reader);
    person.department = reference(reader, "department", to_departments_);
    person.superior = reference(reader, "superior", to_people_);
    person.backup = reference(reader, "backup", to_people_);
    for (const std::string_view key : {"superior", "backup"}) {
      const Node* node = entry.value.find(key);
      if (node != nullptr && node->text == entry.key) {
        context_.report(node->mark, say("'{0}' cannot be {1} of the same person", entry.key, key));
      }
    }
    if (const Node* roles = reader.optional("roles")) read_roles(*roles, person);
    if (const Node* absences = reader.optional("absences")) read_absences(*absences, person);
    if (const Node* shifts = reader.optional("shifts")) read_shifts(*shifts, person);
    constexpr int kMaxCapacity = 100'000;
    person.capacity = static_cast<int>(reader.integer("capacity", 1, kMaxCapacity).value_or(0));
    person.left = reader.date("left");
    reader.finish();
    person.at = place_of(context_, entry.key_mark);
    people_.staff.push_back(std::move(person));
  }

  /// An address of `id` alone, for it tells who acts.
  std::string read_email(MappingReader& reader, const std::string& id) {
    const Node* node = reader.optional("email");
    if (node == nullptr) return {};
    std::string email = decode_string(*node, context_, "email").value_or("");
    if (email.empty()) return email;
    if (!is_mail_address(email)) context_.report(node->mark, say("'{0}' is no e-mail address", email));
    const auto other = std::find_if(emails_.begin(), emails_.end(),
                                    [&](const auto& one) { return same_mail_address(one.first, email); });
    if (other != emails_.end()) {
      context_.report(node->mark, say("{0} has this e-mail address already", other->second));
    }
    emails_.emplace_back(email, id);
    return email;
  }

  std::optional<Language> read_language(MappingReader& reader) {
    constexpr std::array kLanguages{Language::kEnglish, Language::kChinese};
    constexpr std::array<std::string_view, 2> kWords{"en", "zh_CN"};
    const Node* node = reader.optional("language");
    const auto word = node == nullptr ? std::nullopt : decode_string(*node, context_, "language");
    if (!word) return std::nullopt;
    for (const Language language : kLanguages) {
      if (to_string(language) == *word) return language;
    }
    report_unknown_word(context_, *node, "language", *word, kWords);
    return std::nullopt;
  }

  void read_roles(const Node& node, Person& person) {
    if (!node.is_sequence()) {
      context_.report(node.mark, tr("roles must be a list"),
                      tr("write [handler], or [{role: handler, from: \"2026-01-01\"}]"));
      return;
    }
    for (const Node& item : node.items) {
      RoleTerm term;
      if (item.is_mapping()) {
        MappingReader reader(item, context_, tr("a role"));
        term.role = reader.string("role", true).value_or("");
        term.from = reader.date("from");
        term.until = reader.date("until");
        reader.finish();
        if (term.from && term.until && *term.until < *term.from) {
          context_.report(item.mark, say("role {0} ends before it begins", term.role));
        }
      } else {
        term.role = decode_string(item, context_, "roles").value_or("");
      }
      if (term.role.empty()) continue;
      if (roles_are_declared_) {
        to_roles_.push_back({term.role, place_of(context_, item.mark)});
      } else if (std::find(people_.roles.begin(), people_.roles.end(), term.role) == people_.roles.end()) {
        people_.roles.push_back(term.role);
      }
      person.roles.push_back(std::move(term));
    }
  }

  void read_absences(const Node& node, Person& person) {
    if (!node.is_sequence()) {
      context_.report(node.mark, tr("absences must be a list"),
                      tr("write [{from: \"2026-05-01\", until: \"2026-05-07\"}]"));
      return;
    }
    for (const Node& item : node.items) {
      MappingReader reader(item, context_, tr("an absence"));
      const auto from = reader.date("from", true);
      const auto until = reader.date("until", true);
      reader.string("why");
      reader.finish();
      if (!from || !until) continue;
      if (*until < *from) context_.report(item.mark, tr("an absence ends before it begins"));
      person.absences.push_back({*from, *until, place_of(context_, item.mark)});
    }
  }

  /// Calendars are read after the people; whether they are there is checked then.
  void read_shifts(const Node& node, Person& person) {
    if (!node.is_sequence()) {
      context_.report(node.mark, tr("shifts must be a list"),
                      tr("write [early], or [{calendar: early, from: \"2026-05-01\", until: \"2026-05-07\"}]"));
      return;
    }
    for (const Node& item : node.items) {
      Shift shift;
      shift.at = place_of(context_, item.mark);
      if (item.is_mapping()) {
        MappingReader reader(item, context_, tr("a shift"));
        shift.calendar = reader.string("calendar", true).value_or("");
        shift.from = reader.date("from");
        shift.until = reader.date("until");
        reader.finish();
        if (shift.from && shift.until && *shift.until < *shift.from)
          context_.report(item.mark, tr("a shift ends before it begins"));
      } else {
        shift.calendar = decode_string(item, context_, "shifts").value_or("");
      }
      if (!shift.calendar.empty()) person.shifts.push_back(std::move(shift));
    }
  }

  void check_references() {
    std::vector<std::string_view> ids;
    for (const Person& person : people_.staff)
      ids.push_back(person.id);
    for (const Reference& reference : to_people_) {
      if (people_.find(reference.name) == nullptr)
        report_unknown(*context_.problems, reference, say("there is no person '{0}'", reference.name), ids);
    }
    std::vector<std::string_view> departments;
    for (const Department& department : people_.departments)
      departments.push_back(department.id);
    for (const Reference& reference : to_departments_) {
      if (!departments.empty() && people_.department(reference.name) == nullptr)
        report_unknown(*context_.problems, reference, say("there is no department '{0}'", reference.name), departments);
    }
    const std::vector<std::string_view> roles(people_.roles.begin(), people_.roles.end());
    for (const Reference& reference : to_roles_) {
      if (std::find(roles.begin(), roles.end(), reference.name) == roles.end())
        report_unknown(*context_.problems, reference, say("there is no role '{0}'", reference.name), roles);
    }
    for (const Person& person : people_.staff) {
      const std::string& id = person.id;
      if (person.superior != id && people_.is_superior(id, id)) {
        context_.problems->push_back(
            Error{ErrorKind::kInvalidData, say("'{0}' is above himself by way of his superiors", id), person.at, {}});
      }
    }
  }

  const DecodeContext& context_;
  People people_;
  bool roles_are_declared_ = false;
  std::vector<std::pair<std::string, std::string>> emails_;  // address, whose
  std::vector<Reference> to_people_;
  std::vector<Reference> to_departments_;
  std::vector<Reference> to_roles_;
};

}  // namespace

const Person* People::find(std::string_view id) const {
  const auto found = std::find_if(staff.begin(), staff.end(), [id](const Person& p) { return p.id == id; });
  return found == staff.end() ? nullptr : &*found;
}

const Person* People::find_by_email(std::string_view email) const {
  if (email.empty()) return nullptr;
  const auto found =
      std::find_if(staff.begin(), staff.end(), [email](const Person& p) { return same_mail_address(p.email, email); });
  return found == staff.end() ? nullptr : &*found;
}

const Department* People::department(std::string_view id) const {
  const auto found =
      std::find_if(departments.begin(), departments.end(), [id](const Department& d) { return d.id == id; });
  return found == departments.end() ? nullptr : &*found;
}

bool People::is_superior(std::string_view superior, std::string_view person) const {
  const Person* at = find(person);
  // As many steps as there are people: more would be a circle.
  for (std::size_t step = 0; at != nullptr && !at->superior.empty() && step < staff.size(); ++step) {
    if (at->superior == superior) return true;
    at = find(at->superior);
  }
  return false;
}

bool People::is_away(std::string_view id, Date date) const {
  const Person* person = find(id);
  if (person == nullptr) return false;
  if (person->left && date > *person->left) return true;
  return std::any_of(person->absences.begin(), person->absences.end(),
                     [date](const Absence& absence) { return absence.from <= date && date <= absence.until; });
}

std::string People::present(std::string_view id, Date date) const {
  const Person* person = find(id);
  // As many steps as there are people: more would be a circle.
  for (std::size_t step = 0; person != nullptr && step <= staff.size(); ++step) {
    if (!is_away(person->id, date)) return person->id;
    person = find(person->backup);
  }
  return {};
}

bool People::is_on_duty(std::string_view id, Date date, Instant now, const CalendarLookup& calendars) const {
  if (is_away(id, date)) return false;
  const Person* person = find(id);
  if (person == nullptr) return true;
  bool any = false;
  for (const Shift& shift : person->shifts) {
    if ((shift.from && date < *shift.from) || (shift.until && *shift.until < date)) continue;
    any = true;
    const Calendar* calendar = calendars(shift.calendar);
    if (calendar == nullptr || calendar->is_open(now)) return true;
  }
  return !any;
}

bool People::has_role(std::string_view id, std::string_view role, Date date) const {
  const Person* person = find(id);
  if (person == nullptr || (person->left && date > *person->left)) return false;
  return std::any_of(person->roles.begin(), person->roles.end(), [&](const RoleTerm& term) {
    return term.role == role && (!term.from || *term.from <= date) && (!term.until || date <= *term.until);
  });
}

bool is_reserved_id(std::string_view id) {
  return std::find(kReservedIds.begin(), kReservedIds.end(), id) != kReservedIds.end();
}

People decode_people(const Node& root, const DecodeContext& context) {
  return PeopleDecoder(context).decode(root);
}

}  // namespace kesu
