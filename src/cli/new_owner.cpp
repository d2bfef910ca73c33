// SPDX-License-Identifier: Apache-2.0
#include "new_owner.hpp"

#include "kesu/procedure/taking.hpp"

namespace kesu {

NewOwner::NewOwner(Session& session, std::string person) : person_(std::move(person)) {
  const auto office = session.office();
  if (!office || person_.empty()) return;  // whoever writes says what is wrong with the office
  const Person* known = (*office)->rules.people->find(person_);
  // To count means to read every ticket.
  if (known != nullptr && known->capacity > 0 && (*office)->open_tickets) open_ = (*office)->open_tickets(person_);
}

void NewOwner::warn(Session& session, int more) const {
  const auto office = session.office();
  if (!office || person_.empty()) return;
  for (const std::string& doubt : doubts_about(**office, person_, open_ + more))
    session.warn(doubt);
}

}  // namespace kesu
