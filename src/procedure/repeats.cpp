// SPDX-License-Identifier: Apache-2.0
#include "kesu/procedure/repeats.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>

#include "kesu/core/schema.hpp"

namespace kesu {
namespace {

/// The numbers of a matter: the same order is the same matter.
constexpr std::array<std::string_view, 4> kMatterKeys{"order", "project", "contract", "case"};

/// "555 123-4567" and "5551234567" are one number.
std::string digits_of(const std::string& phone) {
  std::string digits;
  std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
  return digits;
}

/// What a complaint is known by again, each with what kind of number it is.
std::vector<std::string> keys_of(const Complaint& complaint) {
  std::vector<std::string> keys;
  const auto add = [&](std::string_view kind, const std::string& value) {
    if (!value.empty() && value != kRedacted) keys.push_back(std::string(kind) + ":" + value);
  };
  add("phone", digits_of(complaint.complainant.phone));
  add("email", complaint.complainant.email);
  add("member", complaint.complainant.member);
  for (const auto& [key, value] : complaint.about) {
    if (std::find(kMatterKeys.begin(), kMatterKeys.end(), key) != kMatterKeys.end()) add("about." + key, value);
  }
  return keys;
}

}  // namespace

void EarlierComplaints::add(const TicketId& id, const State& state) {
  if (state.closed_as == CloseAs::kDuplicate || state.closed_as == CloseAs::kEnteredInError) return;
  for (std::string& key : keys_of(state.complaint))
    by_key_[std::move(key)].push_back(entries_.size());
  entries_.push_back({id, state.complaint.received.instant});
}

std::vector<TicketId> EarlierComplaints::like(const Complaint& complaint, const TicketId& self, int days) const {
  std::vector<std::size_t> found;
  for (const std::string& key : keys_of(complaint)) {
    const auto same = by_key_.find(key);
    if (same == by_key_.end()) continue;
    for (const std::size_t index : same->second) {
      const auto gap = complaint.received.instant - entries_[index].received;
      if (gap < Seconds(0) || gap > std::chrono::days(days) || entries_[index].id == self) continue;
      found.push_back(index);
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::vector<TicketId> ids;
  for (const std::size_t index : found)
    ids.push_back(entries_[index].id);
  return ids;
}

}  // namespace kesu
