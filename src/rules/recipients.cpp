// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/recipients.hpp"

#include <algorithm>
#include <array>

#include "kesu/core/lists.hpp"

namespace kesu {
namespace {

constexpr std::array<std::string_view, 4> kBuiltIn{"owner", "superior", "head", "first_receiver"};

class Finder {
 public:
  Finder(const People& people, const Concern& concern, Date today)
      : people_(people), concern_(concern), today_(today) {}

  std::vector<std::string> find(std::string_view name) {
    if (name == "owner") {
      add_owner();
    } else if (name == "superior") {
      add_above(above(), head());
    } else if (name == "head") {
      add_above(head(), above());
    } else if (name == "first_receiver") {
      add_person(concern_.first_receiver);
    } else if (people_.find(name) != nullptr) {
      add_person(std::string(name));
    } else if (!add_role(name)) {
      add_department(std::string(name));
    }
    return std::move(found_);
  }

 private:
  void add(const std::string& id) {
    if (!id.empty() && std::find(found_.begin(), found_.end(), id) == found_.end()) found_.push_back(id);
  }

  void add_person(std::string id) {
    // As many steps up as there are people: more would be a circle.
    for (std::size_t step = 0; step <= people_.staff.size(); ++step) {
      if (is_reserved_id(id)) return;
      const Person* person = people_.find(id);
      if (person == nullptr) return add(id);
      if (const std::string there = people_.present(id, today_); !there.empty()) return add(there);
      if (!person->left || today_ <= *person->left) return add(id);
      id = person->superior;
    }
  }

  void add_department(const std::string& id) {
    const Department* department = people_.department(id);
    if (department == nullptr || !department->email.empty()) return add(id);
    if (!department->head.empty()) return add_person(department->head);
    const std::size_t before = found_.size();
    for (const Person& person : people_.staff) {
      if (person.department == id && !people_.is_away(person.id, today_)) add(person.id);
    }
    if (found_.size() == before) add(id);
  }

  void add_owner() {
    if (!concern_.owner.empty()) return add_person(concern_.owner);
    if (!concern_.department.empty()) return add_department(concern_.department);
    add_person(concern_.first_receiver);
  }

  [[nodiscard]] const std::string& below() const {
    return concern_.owner.empty() ? concern_.first_receiver : concern_.owner;
  }

  /// The person above whoever has it now; empty if none is named. While only a department has it that is its head.
  [[nodiscard]] std::string above() const {
    if (concern_.owner.empty() && !concern_.department.empty()) return {};
    const Person* person = people_.find(below());
    return person == nullptr ? std::string() : person->superior;
  }

  [[nodiscard]] std::string department() const {
    const Person* person = people_.find(below());
    return concern_.department.empty() && person != nullptr ? person->department : concern_.department;
  }

  [[nodiscard]] std::string head() const {
    const Department* found = people_.department(department());
    return found == nullptr ? std::string() : found->head;
  }

  /// The first of the two that is there and does not own it himself; else the department's own name; else, rather than
  /// nobody, whoever has it.
  void add_above(const std::string& first, const std::string& second) {
    for (const std::string& id : {first, second}) {
      if (!id.empty() && id != concern_.owner) return add_person(id);
    }
    if (first.empty() && second.empty() && !department().empty()) return add(department());
    add_person(below());
  }

  /// False if nobody has it.
  bool add_role(std::string_view role) {
    const std::size_t before = found_.size();
    for (const Person& person : people_.staff) {
      if (people_.has_role(person.id, role, today_)) add_person(person.id);
    }
    const bool is_role = std::find(people_.roles.begin(), people_.roles.end(), role) != people_.roles.end();
    return found_.size() != before || (is_role && people_.department(role) == nullptr);
  }

  const People& people_;
  const Concern& concern_;
  Date today_;
  std::vector<std::string> found_;
};

}  // namespace

std::span<const std::string_view> built_in_recipients() {
  return kBuiltIn;
}

std::vector<std::string> recipients_of(const People& people, std::string_view name, const Concern& concern,
                                       Date today) {
  return Finder(people, concern, today).find(name);
}

Contact contact_of(const People& people, std::string_view id) {
  if (const Person* person = people.find(id)) return {person->name, person->email, person->language};
  const Department* department = people.department(id);
  if (department == nullptr) return {std::string(id), {}, {}};
  const std::string& name = language_in_use() == Language::kChinese ? department->name_zh : department->name_en;
  return {name.empty() ? std::string(id) : name, department->email, department->language};
}

std::string recipient_label(const People& people, std::string_view name) {
  if (name == "owner") return tr("owner");
  if (name == "superior") return tr("superior");
  if (name == "head") return tr("head of the department");
  if (name == "first_receiver") return tr("first receiver");
  return contact_of(people, name).name;
}

std::string names_of(const People& people, const std::vector<std::string>& ids) {
  std::vector<std::string> names;
  names.reserve(ids.size());
  for (const std::string& id : ids)
    names.push_back(contact_of(people, id).name);
  return comma_list(names);
}

}  // namespace kesu
