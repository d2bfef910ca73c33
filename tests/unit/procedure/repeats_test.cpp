// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/repeats.hpp"

#include <doctest/doctest.h>

#include "ticket_builder.hpp"

namespace kesu {
namespace {

State complaint(std::string_view received, std::string phone, std::string order = {}) {
  State state;
  state.complaint.received = test::time_of(received);
  state.complaint.complainant.phone = std::move(phone);
  if (!order.empty()) state.complaint.about.emplace_back("order", std::move(order));
  return state;
}

/// The last symbols of the IDs of complaints like `state`'s, received within 30 days.
std::string like(const EarlierComplaints& earlier, const State& state, const char* self = "none") {
  std::string list;
  for (const TicketId& id : earlier.like(state.complaint, TicketId{self}, 30))
    list += id.text;
  return list;
}

TEST_CASE("the same number is the same complainant, however it is written") {
  EarlierComplaints earlier;
  earlier.add(TicketId{"a"}, complaint("11 09:00", "138 0000-0000"));
  earlier.add(TicketId{"b"}, complaint("11 09:00", "13900000000"));
  CHECK(like(earlier, complaint("12 09:00", "13800000000")) == "a");
  CHECK(like(earlier, complaint("12 09:00", "")) == "");
}

TEST_CASE("the same order is the same matter, another kind of number with these digits is not") {
  EarlierComplaints earlier;
  earlier.add(TicketId{"a"}, complaint("11 09:00", "", "4711"));
  earlier.add(TicketId{"b"}, complaint("11 09:00", "4711"));
  CHECK(like(earlier, complaint("12 09:00", "", "4711")) == "a");
  State place = complaint("12 09:00", "");
  place.complaint.about.emplace_back("place", "4711");
  CHECK(like(earlier, place) == "");
}

TEST_CASE("only what came before counts, within the days, once, and not the complaint itself") {
  EarlierComplaints earlier;
  earlier.add(TicketId{"a"}, complaint("11 09:00", "1", "4711"));
  earlier.add(TicketId{"b"}, complaint("12 09:00", "1"));
  earlier.add(TicketId{"c"}, complaint("13 09:00", "1"));
  CHECK(like(earlier, complaint("12 09:00", "1", "4711"), "b") == "a");
  CHECK(like(earlier, complaint("12 09:00", "1", "4711")) == "ab");
  CHECK(earlier.like(complaint("12 09:00", "1").complaint, TicketId{"b"}, 0).empty());
}

TEST_CASE("duplicates and mistakes are no complaints") {
  EarlierComplaints earlier;
  for (const CloseAs as : {CloseAs::kDuplicate, CloseAs::kEnteredInError}) {
    State state = complaint("11 09:00", "1");
    state.closed_as = as;
    earlier.add(TicketId{"a"}, state);
  }
  CHECK(like(earlier, complaint("12 09:00", "1")) == "");
}

}  // namespace
}  // namespace kesu
