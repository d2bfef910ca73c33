// SPDX-License-Identifier: Apache-2.0
// procedure.yaml, `permissions:`: who may do what. Pure: what is done, by whom, to whose ticket and on which day is
// given. Refusing a verb and finding what was done all the same are others'.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/result.hpp"
#include "kesu/core/ticket.hpp"
#include "kesu/rules/people.hpp"
#include "kesu/rules/recipients.hpp"

namespace kesu {

/// Who may do one thing.
struct Permission {
  std::string name;              ///< "close", "close.rejected", "assign.by_hand", "publish"
  std::vector<std::string> who;  ///< names as who_words(), roles, persons and departments
  Place at;
};

/// What `permissions:` says. What it does not list, everybody on the staff may do.
struct Permissions {
  std::vector<Permission> list;
  std::optional<Date> since;  ///< what was done before that day is nobody's business here
  Place since_at = {};

  /// True if something is asked of a deed of `day`: permissions are given, and staff is listed.
  [[nodiscard]] bool bind(const People& people, Date day) const;
};

/// What somebody does or did to a ticket.
struct Deed {
  std::string by;
  std::vector<std::string> names;  ///< of the permission it needs, the most particular first: close.rejected, close
  Date day;
  Concern concern;                       ///< whose the ticket was until then
  std::vector<std::string> co_handlers;  ///< people and departments
  bool imported = false;                 ///< the ticket comes from another program's records
};

/// Somebody who may.
struct Able {
  std::string person;
  std::string stands_in_for;  ///< who is away; empty: he may himself

  bool operator==(const Able&) const = default;
};

/// Why a deed is not its doer's.
struct Objection {
  enum class Reason : std::uint8_t { kUnknown, kLeft, kProgram, kNotGiven };
  Reason reason = Reason::kNotGiven;
  std::string name;              ///< of the permission that is missing
  std::vector<std::string> who;  ///< whom the rules give it to; empty: everybody on the staff
  std::vector<Able> able;        ///< who can on that day, in the order of people.yaml
};

/// The words for people whom only the ticket knows (owner, superior, head, first_receiver, co_handler, member), and
/// `anyone` for everybody on the staff.
std::span<const std::string_view> who_words();
/// Everything a permission can be given for.
std::vector<std::string_view> permission_names();

/// The names of the permission that an event needs, the most particular first.
std::vector<std::string> deed_names(const Event& event);

/// Whoever may do `names` to such a ticket on that day: those the rules name who are there, for those who are away
/// their backups. Each once.
std::vector<Able> able_to(const Permissions& permissions, const People& people, const Deed& deed);

/// Nothing if `deed.by` may; he may what somebody may for whom he stands in that day. Where nothing binds nobody is
/// objected to. The program itself (`system`) may escalate and acknowledge; `import` may what an imported ticket holds.
std::optional<Objection> objection_to(const Permissions& permissions, const People& people, const Deed& deed);

/// The objection as a refusal (kRefused): who may not do what, and as hint who can.
Error refusal(const People& people, const Deed& deed, const Objection& objection);

}  // namespace kesu
