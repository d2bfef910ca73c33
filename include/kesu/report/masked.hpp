// SPDX-License-Identifier: Apache-2.0
// Case files with their personal data masked: which value of a complaint and of an event is masked, and how. Whatever
// shows them to people or machines without being told to reveal takes them from here.
#pragma once

#include "kesu/core/fold.hpp"
#include "kesu/core/ticket.hpp"

namespace kesu {

/// The whole complaint, masked.
Complaint masked(Complaint complaint);
/// An event: every value that a person wrote, by its row in schema.hpp; of amendments, as the amended field is. Words
/// of the rules and ids of staff stay.
Event masked(Event event, const Complainant& complainant);
/// Where it went outside: the body's name and reference.
Referral masked(Referral referral, const Complainant& complainant);

}  // namespace kesu
