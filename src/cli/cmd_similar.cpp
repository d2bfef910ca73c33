// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/report/similar.hpp"

#include "bulk.hpp"
#include "commands.hpp"
#include "input.hpp"
#include "listing.hpp"

namespace kesu {

namespace {

struct Options {
  std::vector<std::string> what;
  std::string text;
  int limit = 10;
  FilterFlags filter;
  ListingFlags listing;
};

// One word that holds a digit may be an ID; whatever else is typed is text.
bool may_be_id(const std::vector<std::string>& what) {
  if (what.size() != 1 || what.front().find_first_of("0123456789") == std::string::npos) return false;
  const bool plain = std::all_of(what.front().begin(), what.front().end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
  });
  return plain && what.front().size() >= 4;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words)
    text += (text.empty() ? "" : " ") + word;
  return text;
}

struct Subject {
  ComparedMatter matter;
  TicketId id;  // empty: a text
};

Result<Subject> subject_of(Session& session, const Options& options) {
  if (!options.text.empty() && !options.what.empty())
    return fail(ErrorKind::kUsage, tr("either a ticket or a text is compared"), {}, tr("leave out one of them"));
  if (may_be_id(options.what)) {
    auto as_of = stand_as_of(session, options.listing);
    if (!as_of) return fail(std::move(as_of.error()));
    Problems problems;
    auto views = session.some_views(options.what, *as_of, problems);
    if (!views) return fail(std::move(views.error()));
    if (views->views.empty()) return fail(std::move(problems.front()));
    const TicketView& view = views->views.front();
    return Subject{matter_of(view.state.complaint, view.state.category), view.ticket->id};
  }
  auto text = read_text(session, options.text, {}, false);
  if (!text) return fail(std::move(text.error()));
  Subject subject;
  subject.matter.text = options.what.empty() ? *text : joined(options.what);
  if (subject.matter.text.find_first_not_of(" \t\r\n") == std::string::npos) {
    return fail(ErrorKind::kUsage, tr("nothing is said that could be compared"), {},
                tr("give a ticket's ID, a text, or --text - to read one"));
  }
  return subject;
}

int run(Session& session, const Options& options) {
  const auto subject = subject_of(session, options);
  if (!subject) return session.report(subject.error());
  auto chosen = select(session, options.filter, options.listing);
  if (!chosen) return session.report(chosen.error());
  std::vector<const TicketView*> views;
  for (const TicketView& view : chosen->views.views) {
    if (view.ticket->id != subject->id && tells_a_solution(view)) views.push_back(&view);
  }
  std::vector<SimilarTicket> similar = rank_similar(views, subject->matter);
  if (similar.size() > static_cast<std::size_t>(options.limit)) similar.resize(static_cast<std::size_t>(options.limit));
  if (!session.options().quiet)
    return show_table(session, similar_table(similar, chosen->context), chosen->format, chosen->views.problems);
  for (const SimilarTicket& one : similar)
    session.world().out << one.view->ticket->id.text << '\n';
  return session.report(chosen->views.problems);
}

Runner declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("MATTER", options->what, tr("a ticket's ID, or words that say what it is about"))->type_name("");
  app.add_option("-t,--text,-m", options->text, tr("the text to compare; - reads it from standard input"))
      ->type_name(tr("TEXT"));
  app.add_option("--limit", options->limit, tr("so many at most; 10 if not given"))
      ->type_name(tr("NUMBER"))
      ->check(CLI::Range(1, 1000000));
  declare_filter(app, options->filter);
  declare_listing(app, options->listing);
  return [options](Session& session) { return run(session, *options); };
}

}  // namespace

const Command kSimilarCommand = {
    "similar", Group::kLook, msgid("how matters like this one were solved before"),
    msgid("  kesu similar KS-260311-7F3QXMY\n"
          "  kesu similar 卫生间漏水 --category quality\n"
          "  kesu similar 'water under the threshold' --filter 'closed_as = resolved' --limit 5\n"
          "  kesu similar --text - --format json < mail.txt\n"),
    declare};

}  // namespace kesu
