// SPDX-License-Identifier: Apache-2.0
// How tickets, clocks and lengths read for people: the words that listings and case files share.
#pragma once

#include <string>
#include <string_view>

#include "kesu/report/table.hpp"
#include "kesu/report/tickets.hpp"

namespace kesu {

/// "2026-03-11 09:12" in the listing's zone; seconds only where they are not zero.
std::string local_time(Instant instant, const ListingContext& context);
/// A time as a file keeps it, read as local_time() does; a date, or what is no time, as it stands.
std::string kept_time(const std::string& text, const ListingContext& context);
/// RFC 3339 with the zone's offset, for machines.
std::string machine_time(Instant instant, const ListingContext& context);

std::string person_label(std::string_view id, const ListingContext& context);
std::string department_label(std::string_view id, const ListingContext& context);
/// A person or a department, whichever has that id.
std::string co_handler_label(std::string_view id, const ListingContext& context);
std::string category_label(std::string_view path, const ListingContext& context);
std::string cause_label(std::string_view code, const ListingContext& context);
std::string level_label(std::string_view level, const ListingContext& context);
/// A measure in the language in use, where it is one of the usual ones ("rework", "refund", …); else as it was written.
std::string measure_label(std::string_view measure);

/// How a `link` connects: "repeat of KS-260311-7F3QXMY".
std::string link_label(const Event& link);

/// A step as its playbook calls it; of a handling plan, or where that is not known, its own name.
std::string step_label(std::string_view name, const ListingContext& context);
/// As clock_label(); of a step's clock, the step.
std::string clock_label(std::string_view name, const ListingContext& context);
/// The name of a clock or a step as it may be shown: of a step of a handling plan, which somebody made up, masked
/// unless context.reveal; any other as it is.
std::string shown_clock(std::string_view name, const Complainant& complainant, const ListingContext& context);
/// Both for a table: the name, and for people its label.
Cell clock_cell(std::string_view name, const Complainant& complainant, const ListingContext& context);
/// Who has to act on a clock: of a step whom the plan names, else who has to act on the ticket.
std::string owed_by(const State& state, std::string_view clock);

/// Who has to act: the owner, else the department, else the first receiver.
std::string responsible(const State& state, const ListingContext& context);

/// "assigned", with the flags beside it: "assigned, waiting, contested".
std::string status_label(const TicketView& view, const ListingContext& context);
/// The flags alone, spelled as in files: "waiting", "contested", "reopened", "escalated", "external",
/// "unanswered".
std::vector<std::string> flags_of(const TicketView& view, const ListingContext& context);

Emphasis emphasis_of(Priority priority);

/// The subject, or the beginning of the text where there is none; masked unless context.reveal.
std::string subject_of(const Complaint& complaint, const ListingContext& context);

/// What another program calls it; masked unless context.reveal.
std::string shown_origin(const Complaint& complaint, const ListingContext& context);

/// A value that is null when the text is empty.
Value text_or_null(std::string text);

/// Store, commit, data_time, now and count at a table's foot.
void add_facts(Table& table, const ListingContext& context);

}  // namespace kesu
