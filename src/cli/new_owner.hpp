// SPDX-License-Identifier: Apache-2.0
// Whom somebody names by hand as the owner of tickets: what is odd about it is said, and done all the same.
#pragma once

#include <string>

#include "session.hpp"

namespace kesu {

class NewOwner {
 public:
  /// Counts what `person` has, if he has a capacity: before anything is written. Empty: nobody was named by hand.
  NewOwner(Session& session, std::string person);

  /// Warns of what doubts_about() says, now that he has got `more` tickets.
  void warn(Session& session, int more) const;

 private:
  std::string person_;
  int open_ = 0;
};

}  // namespace kesu
