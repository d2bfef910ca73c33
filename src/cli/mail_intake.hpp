// SPDX-License-Identifier: Apache-2.0
// A complaint that comes by mail: read from standard input, held against what is known, and filed: as a new ticket, as
// a contact of the one it answers, or not at all because it is there already.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kesu/core/ticket.hpp"
#include "kesu/import/mail.hpp"

#include "session.hpp"

namespace kesu {

/// What became of a mail.
struct MailFiled {
  TicketId id;
  enum class As : std::uint8_t {
    kTicket,   ///< a new ticket
    kContact,  ///< the complainant's, or somebody's, word on a ticket
    kNote,     ///< an automatic answer, kept as a note
    kKnown,    ///< filed before: nothing was written
  } as = As::kTicket;
  std::optional<TicketId> rehearsed;  ///< a ticket of a drill that its subject names, and that did not get it
};

/// The mail on standard input, taken apart by kesu-mail. `source` gets the mail itself. Failures: as read_mail;
/// kInvalidData if it is larger than the store takes evidence; kEnvironment if kesu-mail cannot be run.
[[nodiscard]] Result<IncomingMail> take_mail(Session& session, const Store& store, std::string& source);

/// What a mail says of a complaint.
Complaint complaint_of(const IncomingMail& mail);

/// When the mail reached us, if that is told and not later than `now`.
std::optional<Timestamp> received_at(const IncomingMail& mail, Instant now);

/// Files `mail` with the mail itself and its attachments as evidence, all or nothing. `complaint` is what a new ticket
/// says. It belongs to the ticket whose ID its subject names, or that has the mail it answers;
/// never to one of a drill.
[[nodiscard]] Result<MailFiled> file_mail(Writer& writer, const Office& office, const IncomingMail& mail,
                                          const std::string& source, const Complaint& complaint,
                                          const StepOptions& options);

}  // namespace kesu
