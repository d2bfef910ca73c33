// SPDX-License-Identifier: Apache-2.0
#include "letter_fields.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "kesu/core/text.hpp"
#include "kesu/report/letter.hpp"

namespace kesu {
namespace {

// How a fact comes into a letter.
enum class Supply : std::uint8_t {
  kThere,
  kAmend,
  kResolve,
  kFind,
  kSource,
  kPromise,
  kReason,
  kWords,
  kBodies,
  kRefer,
  kPeople,
  kStore,
  kRules
};

struct Row {
  std::string_view name;
  Supply supply;
};

constexpr std::array kTexts{
    Row{"id", Supply::kThere},
    Row{"organisation", Supply::kStore},
    Row{"today", Supply::kThere},
    Row{"received", Supply::kThere},
    Row{"kind", Supply::kThere},
    Row{"channel", Supply::kAmend},
    Row{"subject", Supply::kAmend},
    Row{"text", Supply::kAmend},
    Row{"demand", Supply::kAmend},
    Row{"occurred", Supply::kAmend},
    Row{"place", Supply::kAmend},
    Row{"loss", Supply::kAmend},
    Row{"complainant.name", Supply::kAmend},
    Row{"complainant.phone", Supply::kAmend},
    Row{"complainant.email", Supply::kAmend},
    Row{"complainant.address", Supply::kAmend},
    Row{"complainant.member", Supply::kAmend},
    Row{"complainant.reference", Supply::kAmend},
    Row{"third_party.name", Supply::kSource},
    Row{"third_party.reference", Supply::kAmend},
    Row{"category", Supply::kThere},
    Row{"priority", Supply::kThere},
    Row{"owner", Supply::kPeople},
    Row{"department", Supply::kPeople},
    Row{"writer.name", Supply::kThere},
    Row{"writer.email", Supply::kPeople},
    Row{"resolve_by", Supply::kRules},
    Row{"finding", Supply::kFind},
    Row{"resolution.text", Supply::kResolve},
    Row{"resolution.date", Supply::kResolve},
    Row{"resolution.cost", Supply::kResolve},
    Row{"external.body", Supply::kRefer},
    Row{"external.reference", Supply::kRefer},
    Row{"promise", Supply::kPromise},
    Row{"reason", Supply::kReason},
    Row{"words", Supply::kWords},
    Row{"measures.first", Supply::kResolve},
    Row{"measures.measure", Supply::kResolve},
    Row{"measures.amount", Supply::kResolve},
    Row{"alternatives.first", Supply::kBodies},
    Row{"alternatives.name", Supply::kBodies},
    Row{"alternatives.contact", Supply::kBodies},
};
constexpr std::array kLists{Row{"measures", Supply::kResolve}, Row{"alternatives", Supply::kBodies}};
constexpr std::array<std::string_view, 2> kFree{"about.", "fields."};

template <class Rows>
const Row* find_row(const Rows& rows, std::string_view name) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.name == name; });
  return found == rows.end() ? nullptr : &*found;
}

bool is_free(std::string_view name) {
  return std::any_of(kFree.begin(), kFree.end(),
                     [&](std::string_view prefix) { return name.starts_with(prefix) && name.size() > prefix.size(); });
}

}  // namespace

bool is_letter_fact(std::string_view name) {
  return find_row(kTexts, name) != nullptr || is_free(name);
}

bool is_letter_list(std::string_view name) {
  return find_row(kLists, name) != nullptr;
}

std::string how_to_supply(std::string_view name, const TicketId& id) {
  const Row* row = find_row(kTexts, name);
  if (row == nullptr) row = find_row(kLists, name);
  const Supply supply = row == nullptr ? Supply::kAmend : row->supply;
  switch (supply) {
    case Supply::kAmend:
      return say("kesu amend {0} {1} … --because … adds it", id.text,
                 name.starts_with("third_party") ? "source" : name);
    case Supply::kResolve:
      return say("kesu resolve {0} first", id.text);
    case Supply::kFind:
      return say("kesu find {0} records it", id.text);
    case Supply::kSource:
      return tr("nobody else passed this complaint on");
    case Supply::kPromise:
      return tr("give --promise");
    case Supply::kReason:
      return tr("give --because");
    case Supply::kWords:
      return tr("give it with --text, or with `--text -` from standard input");
    case Supply::kBodies:
      return tr("list `bodies:` in rules/procedure.yaml, or give --alternatives");
    case Supply::kRefer:
      return say("kesu refer {0} records to whom it went", id.text);
    case Supply::kPeople:
      return tr("assignments and people.yaml say it");
    case Supply::kRules:
      return tr("no clock runs until the resolution; leave it to a section: {{#resolve_by}}…{{/resolve_by}}");
    case Supply::kStore:
      return tr("`name:` in kesu.yaml says it");
    case Supply::kThere:
      break;
  }
  return {};
}

std::vector<std::string_view> letter_fact_names() {
  std::vector<std::string_view> names;
  for (const Row& row : kTexts)
    names.push_back(row.name);
  for (const Row& row : kLists)
    names.push_back(row.name);
  return names;
}

}  // namespace kesu
