// SPDX-License-Identifier: Apache-2.0
// Which complaints are about the same: by the same complainant, or about the same order, project or contract. Finds
// them; what they mean for a ticket is the rules'.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "kesu/core/fold.hpp"
#include "kesu/core/ticket.hpp"

namespace kesu {

/// Complaints, ready to be asked for those like another. Telephone numbers are compared by their digits, e-mail
/// addresses, member numbers and the matter's own numbers as they are written; what a matter costs or where it is
/// proves nothing.
class EarlierComplaints {
 public:
  /// Takes in a ticket; closed as a duplicate or as entered in error it is none.
  void add(const TicketId& id, const State& state);

  /// The complaints like this one received in the `days` times 24 hours up to it, without `self`; in the order in which
  /// they were added.
  [[nodiscard]] std::vector<TicketId> like(const Complaint& complaint, const TicketId& self, int days) const;

 private:
  struct Entry {
    TicketId id;
    Instant received;
  };
  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_key_;  // indices into entries_, ascending
};

}  // namespace kesu
