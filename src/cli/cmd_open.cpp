// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iostream>
#include <sstream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/lists.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/intake.hpp"
#include "kesu/procedure/linking.hpp"
#include "kesu/procedure/reminder.hpp"
#include "kesu/report/similar.hpp"
#include "kesu/rules/declared_fields.hpp"
#include "kesu/rules/recipients.hpp"
#include "kesu/rules/repetition.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "complaint_form.hpp"
#include "interview.hpp"
#include "mail_intake.hpp"
#include "words.hpp"

namespace kesu {

namespace {

struct Options {
  ComplaintFlags flags;
  BulkOptions step;
  std::string from;
  bool edit = false;
  bool mail = false;
  bool link = false;
  bool no_input = false;
};

// Where the facts come from: a YAML file, the editor, or flags alone; flags stand over a file. What was written in the
// editor goes to `written`.
Result<Complaint> complaint_of(Session& session, const Office& office, Options options, std::string& written) {
  Complaint complaint;
  if (options.edit) {
    auto read = edit_complaint(session, office.rules, options.flags, options.from);
    if (!read) return fail(std::move(read.error()));
    complaint = std::move(read->complaint);
    written = std::move(read->written);
  } else if (!options.from.empty()) {
    auto read = read_complaint_file(session, options.from);
    if (!read) return fail(std::move(read.error()));
    complaint = std::move(*read);
  }
  auto now = session.now();
  if (!now) return fail(std::move(now.error()));
  auto store = session.store();
  if (!store) return fail(std::move(store.error()));
  if (complaint.received == Timestamp{}) complaint.received = (*store)->zone().stamp(*now);
  if (auto applied = apply_flags(session, options.flags, complaint); !applied) return fail(std::move(applied.error()));
  return complaint;
}

// Asks whoever sits there for what is missing: all of it where nothing is said yet, else what the rules require.
Result<void> complete(Session& session, const Office& office, const Options& options, Complaint& complaint) {
  const bool input_is_taken = options.from == "-" || options.flags.text == "-";
  if (options.no_input || options.edit || input_is_taken || !can_ask(session)) return {};
  const bool nothing_said = complaint.subject.empty() && complaint.text.empty();
  if (!nothing_said && missing_fields(declared_fields(office.rules), complaint, {}).empty()) return {};
  return ask_for_facts(session, office, nothing_said, complaint);
}

void mention_missing(Session& session, const Office& office, const TicketId& id, const Complaint& complaint) {
  const std::string list = comma_list(missing_facts(office.rules, complaint, {}));
  if (!list.empty()) session.tell(say("{0} lacks {1}; kesu amend adds what becomes known", id.text, list));
}

// What is in the store already and looks like the same matter. Looked for before anything is written.
struct Same {
  std::vector<TicketId> repeats;                        // by the same complainant, or about the same order
  std::vector<std::pair<TicketId, std::string>> alike;  // open, by their texts: with score and words
};

Same same_matter(Session& session, const Office& office, const Complaint& complaint) {
  constexpr std::size_t kNamed = 3;
  const RepeatRules& rules = repeat_rules(office.rules);
  const Neighbours& others = session.neighbours();
  Same same;
  same.repeats = others.earlier.like(complaint, {}, rules.days);
  if (rules.alike == 0) return same;
  for (const SimilarTicket& one : open_ones_like(others.views.views, complaint, rules.days, rules.alike)) {
    const TicketId& id = one.view->ticket->id;
    if (std::find(same.repeats.begin(), same.repeats.end(), id) != same.repeats.end()) continue;
    const std::size_t count = std::min(kNamed, one.words.size());
    same.alike.emplace_back(id, say("{0} ({1}: {2})", id.text, one.score, comma_list({one.words.data(), count})));
    if (same.alike.size() == kNamed) break;
  }
  return same;
}

void mention_same(Session& session, const Office& office, const Same& same, const TicketId& id, bool linked) {
  constexpr std::size_t kNamed = 5;
  if (!same.repeats.empty()) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(same.repeats.size(), kNamed); ++i)
      names.push_back(same.repeats[i].text);
    const std::string list = comma_list(names) + (same.repeats.size() > kNamed ? tr(", …") : "");
    session.tell(say("complaints by the same complainant or about the same matter within the last {0} days: {1} ({2})",
                     repeat_rules(office.rules).days, same.repeats.size(), list));
  }
  if (!same.alike.empty()) {
    std::vector<std::string> names;
    for (const auto& [other, words] : same.alike)
      names.push_back(words);
    session.tell(say("open tickets that read like the same matter: {0}", comma_list(names)));
  }
  if (linked || (same.repeats.empty() && same.alike.empty())) return;
  const std::string& other = same.repeats.empty() ? same.alike.front().first.text : same.repeats.back().text;
  session.tell(say("if it is the same: kesu link {0} --to {1} --kind repeat", id.text, other));
}

Result<void> link_same(Writer& writer, const Office& office, const TicketId& id, const Same& same) {
  const auto link = [&](const TicketId& to, const char* as) -> Result<void> {
    auto step = link_ticket(writer, office, id, {to, as, {}, {}});
    if (!step) return fail(std::move(step.error()));
    return {};
  };
  for (const TicketId& other : same.repeats) {
    if (auto done = link(other, "repeat"); !done) return done;
  }
  for (const auto& [other, words] : same.alike) {
    if (auto done = link(other, "related"); !done) return done;
  }
  return {};
}

// A complaint that the rules would find grave should not wait for somebody to look at it.
void mention_grave(Session& session, const Office& office, const TicketId& id, const Complaint& complaint) {
  const Classification decision = judge(office, id, complaint);
  State state;
  state.first_receiver = office.actor;
  const auto concerned = concerned_at_once(office.rules, state, decision.priority, &decision.because,
                                           office.store.zone().date_of(office.now));
  if (concerned.empty()) return;
  const std::string names = names_of(*office.rules.people, concerned);
  if (office.store.config().notifier.empty()) {
    session.tell(
        say("by the rules this is {0}: `kesu classify {1}` now, and tell {2} at once; kesu.yaml names no notifier, "
            "so `kesu remind` sends nothing",
            display_name(decision.priority), id.text, names));
    return;
  }
  session.tell(say("by the rules this is {0}: `kesu classify {1}` now; then `kesu remind` tells {2} at once",
                   display_name(decision.priority), id.text, names));
}

void print_filed(Session& session, const TicketId& id, const char* filed, Format format) {
  if (format != Format::kJson) {
    session.world().out << id.text << '\n';
    return;
  }
  Table table;
  table.schema = "kesu/open/1";
  table.columns = {{"id", "", Align::kLeft, false, false},
                   {"code", "", Align::kLeft, false, false},
                   {"filed", "", Align::kLeft, false, false}};
  table.rows = {{Cell{id.text, "", Emphasis::kNone}, Cell{std::int64_t{kExitDone}, "", Emphasis::kNone},
                 Cell{std::string(filed), "", Emphasis::kNone}}};
  session.print(table, format);
}

void mention_new(Session& session, const Office& office, const TicketId& id, const Complaint& complaint,
                 const Same& same, bool linked) {
  if (session.options().quiet) return;
  mention_missing(session, office, id, complaint);
  mention_same(session, office, same, id, linked);
  mention_grave(session, office, id, complaint);
}

void mention_filed(Session& session, const Office& office, const MailFiled& filed, const Complaint& complaint,
                   const Same& same, bool linked) {
  if (filed.rehearsed)
    session.warn(
        say("{0}, which the mail names, belongs to a drill, so this is a ticket of its own", filed.rehearsed->text));
  switch (filed.as) {
    case MailFiled::As::kTicket:
      return mention_new(session, office, filed.id, complaint, same, linked);
    case MailFiled::As::kContact:
      return session.tell(say("the mail is recorded as a contact of {0}", filed.id.text));
    case MailFiled::As::kNote:
      return session.tell(say("the mail is an automatic answer, and is noted on {0}", filed.id.text));
    case MailFiled::As::kKnown:
      return session.tell(say("{0} has this mail already", filed.id.text));
  }
}

int run_mail(Session& session, const Options& options, Format format) {
  if (!options.from.empty() || options.edit || options.flags.text == "-") {
    return session.report(Error{ErrorKind::kUsage,
                                tr("--mail reads the complaint from standard input, and nothing else"),
                                {},
                                tr("leave out --from, --edit and --text -")});
  }
  auto office = session.office();
  if (!office) return session.report(office.error());
  const Store& store = (*office)->store;
  std::string source;
  const auto mail = take_mail(session, store, source);
  if (!mail) return session.report(mail.error());
  Complaint complaint = complaint_of(*mail);
  const auto received = received_at(*mail, (*office)->now);
  complaint.received = received.value_or(store.zone().stamp((*office)->now));
  if (auto applied = apply_flags(session, options.flags, complaint); !applied) return session.report(applied.error());
  auto how = step_options(session, options.step);
  if (!how) return session.report(how.error());
  Same same;
  if (options.link || !session.options().quiet) same = same_matter(session, **office, complaint);
  MailFiled filed;
  const auto written = store.write(
      [&](Writer& writer) -> Result<void> {
        auto done = file_mail(writer, **office, *mail, source, complaint, *how);
        if (!done) return fail(std::move(done.error()));
        filed = *std::move(done);
        const bool is_new = filed.as == MailFiled::As::kTicket;
        return options.link && is_new ? link_same(writer, **office, filed.id, same) : Result<void>();
      },
      session.write_options("kesu open"));
  if (!written) return session.report(written.error());
  static constexpr const char* kWords[] = {"ticket", "contact", "note", "known"};
  print_filed(session, filed.id, kWords[static_cast<std::size_t>(filed.as)], format);
  for (const std::string& trouble : mail->troubles)
    session.warn(trouble);
  mention_filed(session, **office, filed, complaint, same, options.link);
  return kExitDone;
}

int run(Session& session, const Options& options) {
  const auto format = step_format(options.step);
  if (!format) return session.report(format.error());
  if (options.mail) return run_mail(session, options, *format);
  if (options.edit && options.from == "-") {
    return session.report(
        Error{ErrorKind::kUsage, tr("--edit goes on with a form in a file, not with standard input"), {}, {}});
  }
  auto office = session.office();
  if (!office) return session.report(office.error());
  auto how = step_options(session, options.step);
  if (!how) return session.report(how.error());
  std::string form;
  const auto refuse = [&](const Error& error) {
    keep_form(session, form);
    return session.report(error);
  };
  auto complaint = complaint_of(session, **office, options, form);
  if (!complaint) return refuse(complaint.error());
  if (auto whole = complete(session, **office, options, *complaint); !whole) return refuse(whole.error());
  Same same;
  if (options.link || !session.options().quiet) same = same_matter(session, **office, *complaint);
  TicketId id;
  auto written = (*office)->store.write(
      [&](Writer& writer) -> Result<void> {
        auto made = register_complaint(writer, **office, *complaint, *how);
        if (!made) return fail(std::move(made.error()));
        id = std::move(*made);
        return options.link ? link_same(writer, **office, id, same) : Result<void>();
      },
      session.write_options("kesu open"));
  if (!written) return refuse(written.error());
  // The name is settled when the file is: a clash with another clone's ticket may have changed it.
  if (!written->created.empty()) id = written->created.front();
  print_filed(session, id, "ticket", *format);
  mention_new(session, **office, id, *complaint, same, options.link);
  return kExitDone;
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_complaint_flags(app, options->flags);
  app.add_option("--from", options->from, tr("a YAML file with the facts, - for standard input; options stand over it"))
      ->type_name(tr("FILE"));
  app.add_flag("--mail", options->mail,
               tr("read a mail from standard input; it opens a ticket, or joins the one it answers"));
  app.add_flag("-e,--edit", options->edit, tr("fill in a form in the editor"));
  app.add_flag("--link", options->link, tr("link it to the tickets that look like the same matter"));
  app.add_flag("--no-input", options->no_input, tr("ask for nothing, though somebody sits at a terminal"));
  declare_step(app, options->step);
  app.add_option("--format", options->step.format, tr("table or json"))->type_name(tr("FORMAT"));
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kOpenCommand = {
    "open", Group::kProcedure, msgid("register a complaint; prints the new ticket's ID"),
    msgid("  kesu open --subject 'Leak in bathroom' --name 'Zhang San' --phone 13800000000 --channel phone --received "
          "'2026-03-11 09:12'\n"
          "  kesu open --subject 'Late delivery' --text - --about order=A-1001 --demand refund < mail.txt\n"
          "  kesu open --from complaint.yaml\n"
          "  kesu open --mail < mail.eml\n"
          "  kesu open --edit\n"
          "  kesu open\n"),
    declare};

}  // namespace kesu
