// SPDX-License-Identifier: Apache-2.0
// What an event did, in words.
#pragma once

#include <string>

#include "kesu/core/ticket.hpp"
#include "kesu/report/case_file.hpp"
#include "kesu/report/tickets.hpp"

namespace kesu {

/// "classified quality.waterproofing, urgent (72)". What a person wrote is masked unless context.reveal.
std::string event_words(const Event& event, const Complainant& complainant, const ListingContext& context);

/// "Wu Tao directly liable (fine of 200 CNY)": an entry of `people:` of a finding.
std::string liable_words(const Node& person, const ListingContext& context);

}  // namespace kesu
