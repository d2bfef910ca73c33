// SPDX-License-Identifier: Apache-2.0
// people.yaml: staff, departments, roles. Names and who is whose superior; what a role may do is the procedure's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kesu/core/decode.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/timestamp.hpp"
#include "kesu/time/limit.hpp"

namespace kesu {

struct RoleTerm {
  std::string role;
  std::optional<Date> from;
  std::optional<Date> until;  ///< inclusive
};

struct Absence {
  Date from;
  Date until;  ///< inclusive
  Place at;
};

/// When somebody works, where not all work at the same time.
struct Shift {
  std::string calendar;  ///< he is on duty while it is open
  std::optional<Date> from;
  std::optional<Date> until;  ///< inclusive
  Place at;
};

struct Person {
  std::string id;  ///< never reused: "zhang.min"
  std::string name;
  std::string email;
  std::optional<Language> language;  ///< he is told in; nothing: the store's
  std::string department;
  std::string superior;  ///< id; empty: none
  std::string backup;    ///< id; empty: none
  std::vector<RoleTerm> roles;
  std::vector<Absence> absences;
  std::vector<Shift> shifts;  ///< none: whenever he is not away
  int capacity = 0;           ///< open tickets at once; 0: no limit
  std::optional<Date> left;   ///< last day with us: the entry stays, since ids are never reused
  Place at;
};

struct Department {
  std::string id;
  std::string name_en;
  std::string name_zh;
  std::string head;   ///< person id; empty: none
  std::string email;  ///< a mailbox that all of it read; may be empty
  std::optional<Language> language;
};

struct People {
  std::vector<Person> staff;
  std::vector<Department> departments;
  std::vector<std::string> roles;  ///< declared by `roles:`, else those that somebody has

  [[nodiscard]] const Person* find(std::string_view id) const;
  [[nodiscard]] const Person* find_by_email(std::string_view email) const;
  [[nodiscard]] const Department* department(std::string_view id) const;
  /// True if `superior` is above `person`: reached from him by one or more `superior` steps.
  [[nodiscard]] bool is_superior(std::string_view superior, std::string_view person) const;
  /// Absent on `date`, or no longer with us. Unknown people are not away.
  [[nodiscard]] bool is_away(std::string_view id, Date date) const;
  /// The person himself if he is there on `date`, else his backup, or the backup's backup; empty if nobody is, or he is
  /// unknown.
  [[nodiscard]] std::string present(std::string_view id, Date date) const;
  /// Not away, and one of his shifts of that day is open at `now`, or none is told. Calendars that are missing are
  /// open.
  [[nodiscard]] bool is_on_duty(std::string_view id, Date date, Instant now, const CalendarLookup& calendars) const;
  [[nodiscard]] bool has_role(std::string_view id, std::string_view role, Date date) const;
};

/// What events use for something that is no person: system, import.
bool is_reserved_id(std::string_view id);

}  // namespace kesu
