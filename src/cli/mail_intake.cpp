// SPDX-License-Identifier: Apache-2.0
#include "mail_intake.hpp"

#include <algorithm>

#include "kesu/core/evidence.hpp"
#include "kesu/core/mail_address.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/evidence.hpp"
#include "kesu/procedure/handling.hpp"
#include "kesu/procedure/intake.hpp"
#include "kesu/store/program.hpp"

#include "input.hpp"

namespace kesu {

namespace {

// Beside the binary, in the build tree as in an installation.
std::string mail_program(const World& world) {
  const std::string directory = world.program.substr(0, world.program.rfind('/'));
  return directory + "/../libexec/kesu/kesu-mail";
}

bool is_id_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
}

/// A ticket of a drill takes no mail: whoever writes means it, whatever number he was given.
bool is_rehearsed(const Store& store, const TicketId& id) {
  const auto stored = store.load(id);
  return stored && !stored->ticket.complaint.drill.empty();
}

/// The first ticket of the store that `subject` names by its whole ID; one of a drill becomes `rehearsed` instead.
std::optional<TicketId> named_in(const Store& store, std::string_view subject, std::optional<TicketId>& rehearsed) {
  while (!subject.empty()) {
    const auto end = std::find_if_not(subject.begin(), subject.end(), is_id_character);
    const std::string word(subject.begin(), end);
    subject.remove_prefix(std::max<std::size_t>(word.size(), 1));
    constexpr std::size_t kShortest = 14;  // "A-260311-7F3QXMY" has 16
    if (word.size() < kShortest || std::count(word.begin(), word.end(), '-') != 2) continue;
    auto id = store.find(word, Lookup::kWholeIdOnly);
    if (!id) continue;
    if (!is_rehearsed(store, *id)) return *id;
    rehearsed = *std::move(id);
  }
  return std::nullopt;
}

/// What the store knows of message ids.
struct Known {
  std::optional<TicketId> filed;     ///< has this very mail
  std::optional<TicketId> answered;  ///< has one that it answers
};

Known look_for(const Store& store, const IncomingMail& mail) {
  Known known;
  std::size_t nearest = mail.answers.size();
  for (const StoredTicket& stored : store.load_all().tickets) {
    for (const Event& event : stored.ticket.history) {
      const std::string reference = event.field("reference");
      if (reference.empty() ||
          (event.kind != EventKind::kOpen && event.kind != EventKind::kContact && event.kind != EventKind::kNote)) {
        continue;
      }
      if (reference == mail.message_id) known.filed = stored.ticket.id;
      const auto at = static_cast<std::size_t>(std::find(mail.answers.begin(), mail.answers.end(), reference) -
                                               mail.answers.begin());
      if (at < nearest && stored.ticket.complaint.drill.empty()) {
        nearest = at;
        known.answered = stored.ticket.id;
      }
    }
  }
  return known;
}

std::string sender_of(const IncomingMail& mail) {
  return mail.name.empty() ? mail.address : mail.name + " <" + mail.address + ">";
}

/// The mail itself and what came with it.
Result<void> attach_all(Writer& writer, const Office& office, const TicketId& id, const IncomingMail& mail,
                        const std::string& source, const EventId& event) {
  const auto attach = [&](const std::string& name, std::string_view bytes, std::string text) -> Result<void> {
    auto attached = attach_file(writer, office, id, {name, bytes, to_string(event), std::move(text), {}});
    if (!attached) return fail(std::move(attached.error()));
    return {};
  };
  if (auto done = attach("mail.eml", source, tr("the mail as it came")); !done) return done;
  for (const MailAttachment& one : mail.attachments) {
    if (auto done = attach(one.name, one.bytes, {}); !done) return done;
  }
  return {};
}

Result<EventId> add_to(Writer& writer, const Office& office, const TicketId& id, const IncomingMail& mail,
                       const StepOptions& options) {
  const EventKind kind = mail.is_automatic ? EventKind::kNote : EventKind::kContact;
  auto step = take_step(writer, office, id, kind, options, [&](const Case& subject, Event& draft) -> Result<void> {
    Node fields = Node::mapping();
    const Complainant& complainant = subject.state.complaint.complainant;
    std::string text = mail.text.empty() ? mail.subject : mail.text;
    if (text.empty()) text = tr("(no text)");
    if (kind == EventKind::kContact) {
      fields.add("as", Node::string(std::string(to_string(ContactKind::kInbound))));
      fields.add("channel", Node::string(std::string(to_string(Channel::kEmail))));
      if (!same_mail_address(complainant.email, mail.address)) fields.add("with", Node::string(sender_of(mail)));
      fields.add("text", Node::string(text));
    } else {
      fields.add("text", Node::string(say("automatic answer of {0}: {1}", sender_of(mail), text)));
    }
    fields.add("reference", Node::string(mail.message_id));
    if (!options.because.empty()) fields.add("because", Node::string(options.because));
    draft.fields = std::move(fields);
    return {};
  });
  if (!step) return fail(std::move(step.error()));
  return step->event;
}

}  // namespace

Result<IncomingMail> take_mail(Session& session, const Store& store, std::string& source) {
  if (auto free = session.take_input(); !free) return fail(std::move(free.error()));
  auto bytes = read_input(session.world(), store.config().evidence_limit);
  if (!bytes) {
    Error error = std::move(bytes.error());
    error.hint = tr("evidence_limit in kesu.yaml says how much");
    return fail(std::move(error));
  }
  source = *std::move(bytes);
  const std::string program = mail_program(session.world());
  auto parts = ask_program({program}, source);
  if (!parts) return fail(std::move(parts.error()));
  return read_mail(*parts, source, [&](const std::string& html) { return ask_program({program, "--html"}, html); });
}

Complaint complaint_of(const IncomingMail& mail) {
  Complaint complaint;
  complaint.channel = Channel::kEmail;
  complaint.subject = mail.subject;
  complaint.text = mail.text;
  if (complaint.subject.empty() && complaint.text.empty()) complaint.subject = tr("(no text)");
  complaint.complainant.name = mail.name;
  complaint.complainant.email = mail.address;
  return complaint;
}

std::optional<Timestamp> received_at(const IncomingMail& mail, Instant now) {
  const auto time = parse_timestamp(mail.received, {});
  if (!time || time->date || time->instant > now) return std::nullopt;
  return *time;
}

Result<MailFiled> file_mail(Writer& writer, const Office& office, const IncomingMail& mail, const std::string& source,
                            const Complaint& complaint, const StepOptions& options) {
  const Known known = look_for(office.store, mail);
  if (known.filed) return MailFiled{*known.filed, MailFiled::As::kKnown, {}};
  std::optional<TicketId> rehearsed;
  std::optional<TicketId> belongs = named_in(office.store, mail.subject, rehearsed);
  if (!belongs) belongs = known.answered;
  MailFiled filed;
  EventId event;
  if (belongs) {
    auto added = add_to(writer, office, *belongs, mail, options);
    if (!added) return fail(std::move(added.error()));
    event = *added;
    filed = {*belongs, mail.is_automatic ? MailFiled::As::kNote : MailFiled::As::kContact, {}};
  } else {
    auto made = register_complaint(writer, office, complaint, options, mail.message_id);
    if (!made) return fail(std::move(made.error()));
    filed.id = *std::move(made);
    filed.rehearsed = rehearsed;
    auto stored = writer.load(filed.id);
    if (!stored) return fail(std::move(stored.error()));
    event = stored->ticket.history.front().id;
  }
  if (auto attached = attach_all(writer, office, filed.id, mail, source, event); !attached)
    return fail(std::move(attached.error()));
  return filed;
}

}  // namespace kesu
