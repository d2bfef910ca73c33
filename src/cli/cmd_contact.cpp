// SPDX-License-Identifier: Apache-2.0
#include <iostream>
#include <map>
#include <sstream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/procedure/handling.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "letters.hpp"
#include "words.hpp"

namespace kesu {

namespace {

struct Options {
  BulkOptions bulk;
  LetterFlags letter;
  std::string as;
  std::string channel;
  std::string text;
  std::string promise;
  std::string with;
  bool third_party = false;
};

Result<ContactRequest> request_of(Session& session, const Options& options) {
  if (auto fit = check_letter_flags(options.letter); !fit) return fail(std::move(fit.error()));
  if (options.letter.print && options.bulk.format != "table")
    return fail(ErrorKind::kUsage, tr("--print gives standard output to the letter, so it does not go with --format"));
  ContactRequest request;
  auto as = word_option<ContactKind>(options.as.empty() ? "update" : options.as, "--kind");
  if (!as) return fail(std::move(as.error()));
  request.as = *as;
  if (options.letter.asked() && request.as == ContactKind::kInbound)
    return fail(ErrorKind::kUsage, tr("a letter from a template goes out, so it is not inbound"));
  auto channel = optional_word<Channel>(options.channel, "--channel");
  if (!channel) return fail(std::move(channel.error()));
  request.channel = *channel;
  if (!options.promise.empty()) {
    auto promise = session.typed_time(options.promise);
    if (!promise) return fail(std::move(promise.error()));
    request.promise = *promise;
  }
  request.alternatives = options.letter.alternatives;
  request.with = options.with;
  request.third_party = options.third_party;
  if (request.third_party && !request.with.empty())
    return fail(ErrorKind::kUsage, tr("--third-party says with whom, so it does not go with --with"));
  const bool edits = request.as != ContactKind::kAck && !options.letter.asked();
  auto text = read_text(session, options.text, tr("# What was said. Lines that begin with # are dropped.\n"), edits);
  if (!text) return fail(std::move(text.error()));
  request.text = *text;
  return request;
}

// What the letter says goes into the contact; --kind stands over the kind that its template names.
void take_letter(ContactRequest& request, const WrittenLetter& written, bool kind_given) {
  if (!kind_given) request.as = written.letter.kind;
  request.letter = written.letter.name;
  request.language = written.letter.language;
  request.text = written.text;
  request.alternatives = written.alternatives;
  request.third_party = request.third_party || written.letter.to_third_party;
}

// Control characters never reach a terminal; lines do.
std::string safe_lines(const std::string& text) {
  std::string safe;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    safe += terminal_safe(line) + "\n";
  return safe;
}

// A form feed between two: each begins a page.
void print_letter(Session& session, const std::string& text, bool& any) {
  std::ostream& out = session.world().out;
  if (any) out << "\f\n";
  any = true;
  out << (session.world().out_is_terminal ? safe_lines(text) : text + "\n");
}

int preview(Session& session, const Options& options, const ContactRequest& request) {
  Problems problems;
  const auto typed = chosen_ids(session, options.bulk);
  if (!typed) return session.report(typed.error());
  auto views = session.some_views(*typed, {}, problems);
  if (!views) return session.report(views.error());
  bool any = false;
  for (const TicketView& view : views->views) {
    const auto written =
        write_letter(session, view, options.letter, request.text, options.bulk.because, request.promise);
    if (written) {
      print_letter(session, written->text, any);
    } else {
      problems.push_back(written.error());
    }
  }
  return session.report(problems);
}

Result<WrittenLetter> letter_in_lock(Session& session, Writer& writer, const Office& office, const TicketId& id,
                                     const Options& options, const ContactRequest& request) {
  auto subject = load_case(writer, office, id);
  if (!subject) return fail(std::move(subject.error()));
  TicketView view{&subject->stored.ticket, subject->state,
                  clocks_of(subject->stored.ticket, subject->state, office.clocks(), office.now)};
  return write_letter(session, view, options.letter, request.text, options.bulk.because, request.promise);
}

int run(Session& session, const Options& options) {
  auto request = request_of(session, options);
  if (!request) return session.report(request.error());
  if (options.bulk.dry_run && options.letter.asked()) return preview(session, options, *request);
  BulkOptions bulk = options.bulk;
  bulk.aside = options.letter.print;
  std::map<TicketId, std::string> letters;
  const int code = for_each_ticket(
      session, "contact", bulk,
      [&](Writer& writer, const Office& office, const TicketId& id, const StepOptions& how) -> Result<Done> {
        ContactRequest one = *request;
        one.options = how;
        if (options.letter.asked()) {
          auto written = letter_in_lock(session, writer, office, id, options, *request);
          if (!written) return fail(std::move(written.error()));
          take_letter(one, *written, !options.as.empty());
        }
        auto step = contact_ticket(writer, office, id, one);
        if (!step) return fail(std::move(step.error()));
        if (options.letter.print) letters[id] = one.text;
        if (one.letter.empty()) return Done{std::move(*step), say("contact recorded: {0}", display_name(one.as))};
        return Done{std::move(*step), say("contact recorded: {0}, letter '{1}'", display_name(one.as), one.letter)};
      });
  bool any = false;
  // A letter that is not on paper is not sent.
  for (const TicketId& id : session.recorded()) {
    if (const auto letter = letters.find(id); letter != letters.end()) print_letter(session, letter->second, any);
  }
  return code;
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  declare_bulk(app, options->bulk);
  app.add_option("--kind", options->as, say("{0}; update if not given", choices<ContactKind>()))->type_name(tr("KIND"));
  app.add_option("--channel", options->channel, choices<Channel>())->type_name(tr("CHANNEL"));
  app.add_option("-t,--text,-m", options->text, tr("what was said; - reads it from standard input"))
      ->type_name(tr("TEXT"));
  app.add_option("--promise", options->promise, tr("when the complainant will hear from us next"))
      ->type_name(tr("TIME"));
  app.add_option("--alternatives", options->letter.alternatives,
                 tr("where else the complainant was told to turn: who decides disputes like this one"))
      ->type_name(tr("TEXT"));
  app.add_option("--with", options->with, tr("with whom, if not the complainant"))->type_name(tr("TEXT"));
  app.add_flag("--third-party", options->third_party, tr("with the third party that passed the complaint on"));
  declare_letter(app, options->letter);
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kContactCommand = {
    "contact", Group::kProcedure, msgid("record a contact with the complainant, out or in"),
    msgid("  kesu contact KS-260311-7F3QXMY --kind ack --channel phone\n"
          "  kesu contact KS-260311-7F3QXMY --kind decision --text 'We re-seal the threshold and pay the neighbour'\n"
          "  kesu contact KS-260311-7F3QXMY --kind inbound --text 'Asks when somebody will come'\n"
          "  kesu contact KS-260311-7F3QXMY --text 'Parts ordered' --promise +3d\n"
          "  kesu contact KS-260311-7F3QXMY --letter decision --dry-run\n"
          "  kesu contact KS-260311-7F3QXMY --letter third-party --channel email --print\n"),
    declare};

}  // namespace kesu
