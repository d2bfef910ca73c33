// SPDX-License-Identifier: Apache-2.0
// One ticket to look at: the sheet that `show` prints and the history that `log` prints. Selection and wording;
// escaping and columns are table.hpp's.
#pragma once

#include <string>

#include "kesu/report/table.hpp"
#include "kesu/report/tickets.hpp"

namespace kesu {

/// The sheet for people: identity, facts (missing ones marked as missing), state, clocks with due times and verdicts,
/// what is contested, the last events. Masked unless context.reveal. Lines are wrapped to `width` (0: not). Ends with a
/// newline.
std::string case_sheet(const TicketView& view, const ListingContext& context, int width, bool colour);

/// The same facts for machines: {"schema":"kesu/show/1","items":[{…}],"errors":[…]} for one or many tickets; times as
/// RFC 3339, clocks with state, start, due, late, verdict.
std::string case_json(std::span<const TicketView> views, const ListingContext& context, const Problems& problems);

/// The evidence, a row a file in the order it was attached: event, name (masked), type, size, path below the store, who
/// and when, what it shows, whether it was retracted. Schema kesu/evidence/1.
Table evidence_table(const TicketView& view, const ListingContext& context);

/// The history, a row an event in fold order: id, at, happened (when told), by, what it did in words, its reason,
/// clocks it stopped with verdicts, terms it set and clocks it cancelled, that it was retracted and by what, that it
/// was written under a given clock. JSON and CSV carry the same as fields. Schema kesu/log/1.
Table log_table(const TicketView& view, const ListingContext& context);

/// log_table()'s rows for people: an event begins a line with its id, when, who and what; below it, indented, its
/// reason and what became of clocks. Wrapped to `width` columns (0: not).
std::string log_sheet(const Table& log, int width, bool colour);

/// The reason of an event as a person gave it, masked unless context.reveal, or the names of the rules that matched
/// with their points and what else they say.
std::string reason_words(const Event& event, const Complainant& complainant, const ListingContext& context);

}  // namespace kesu
