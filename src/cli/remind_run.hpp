// SPDX-License-Identifier: Apache-2.0
// One run of `kesu remind`: escalations into the tickets, then what is to be told into the journal, then to the people.
#pragma once

#include <string>

#include "session.hpp"

namespace kesu {

/// Does it; returns the exit code. Says what went wrong on standard error.
int remind(Session& session);

/// Prints what remind() would tell whom, and writes nothing.
int rehearse_reminding(Session& session, const std::string& format);

}  // namespace kesu
