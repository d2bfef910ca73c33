// SPDX-License-Identifier: Apache-2.0
#include "courier.hpp"

#include <iostream>

#include "kesu/core/text.hpp"
#include "kesu/report/mail.hpp"
#include "kesu/rules/recipients.hpp"

namespace kesu {

namespace {

// Another language for a while.
class InLanguage {
 public:
  InLanguage(Language language, std::string locales) : locales_(std::move(locales)), before_(language_in_use()) {
    use_language(language, locales_);
  }
  InLanguage(const InLanguage&) = delete;
  InLanguage& operator=(const InLanguage&) = delete;
  ~InLanguage() { use_language(before_, locales_); }

 private:
  std::string locales_;
  Language before_;
};

std::string letter(const Notice& notice, const ListingContext& context) {
  return terminal_safe(notice_subject(notice, context)) + "\n\n" + notice_text(notice, context);
}

Error undelivered(const Notice& notice, const std::string& why) {
  return Error{ErrorKind::kEnvironment,
               say("notice {0} did not reach {1}: {2}", notice.id, notice.to, why),
               {},
               tr("the next `kesu remind` tries again")};
}

}  // namespace

Result<void> Courier::deliver(Notice notice) {
  const NotifyConfig& config = store_.config().notify;
  const std::string text = worded(notice);
  if (config.by == NotifyBy::kStdout) return print(notice, text);
  if (config.by == NotifyBy::kCommand) return run(notice, config.command.front(), config.command, text);
  if (notice.email.empty()) {
    return fail(ErrorKind::kInvalidData,
                say("notice {0} waits: people.yaml has no e-mail for {1}", notice.id, notice.to), {},
                tr("add email: to the person or the department"));
  }
  std::vector<std::string> words = config.command;
  if (words.empty()) words.emplace_back("/usr/sbin/sendmail");
  for (const std::string& word : {std::string("-i"), std::string("-f"), config.from, std::string("--"), notice.email})
    words.push_back(word);
  return run(notice, "sendmail", std::move(words), text);
}

// What goes, in the language of who gets it; what he is called in it goes into the notice.
std::string Courier::worded(Notice& notice) const {
  const NotifyConfig& config = store_.config().notify;
  const Language language = contact_of(*rules_.people, notice.to).language.value_or(store_.config().language);
  const InLanguage spoken(language, session_.world().share + "/locale");
  const Contact contact = contact_of(*rules_.people, notice.to);
  notice.name = contact.name;
  notice.email = contact.email;
  switch (config.by) {
    case NotifyBy::kStdout: {
      const std::string to = notice.name == notice.to ? notice.to : say("{0} ({1})", notice.name, notice.to);
      return terminal_safe(say("To: {0}", to)) + "\n" + letter(notice, context_) + "\n";
    }
    case NotifyBy::kCommand:
      return config.json ? notice_json(notice, context_) : letter(notice, context_);
    case NotifyBy::kSendmail:
      return mail_message({.from = config.from,
                           .to = notice.email,
                           .to_name = notice.name,
                           .subject = notice_subject(notice, context_),
                           .text = notice_text(notice, context_),
                           .id = notice.id,
                           .at = store_.zone().stamp(context_.now)});
  }
  return {};
}

Result<void> Courier::print(const Notice& notice, const std::string& text) {
  if (auto begun = journal_.begin(notice.id, "stdout"); !begun) return begun;
  std::ostream& out = session_.world().out;
  out << text << std::flush;
  const std::string why = out ? "" : tr("standard output could not be written");
  if (auto settled = journal_.settle(notice.id, why); !settled) return settled;
  if (!why.empty()) return fail(undelivered(notice, why));
  return {};
}

Result<void> Courier::run(const Notice& notice, std::string_view channel, std::vector<std::string> words,
                          std::string input) {
  const Program program{
      .words = std::move(words),
      .directory = store_.root(),
      .variables = {"KESU_NOTICE_ID=" + notice.id, "KESU_NOTICE_TO=" + notice.to, "KESU_NOTICE_EMAIL=" + notice.email},
      .input = std::move(input),
      .timeout = store_.config().notify.timeout};
  if (auto begun = journal_.begin(notice.id, channel); !begun) return begun;
  const ProgramRun ran = run_program(program, [&](const std::string& why) { return journal_.settle(notice.id, why); });
  if (!ran.why) {
    return fail(ErrorKind::kEnvironment, say("nobody knows whether notice {0} reached {1}", notice.id, notice.to), {},
                tr("the next `kesu remind` hands it over again, under the same id"));
  }
  if (ran.settled) {
    journal_.take_as_settled(notice.id, *ran.why);
  } else {
    // Whoever was to settle it may have been killed before, within or after doing so.
    if (auto read = journal_.reread(); !read) return read;
    if (journal_.state_of(notice.id) == NoticeState::kSending) {
      if (auto settled = journal_.settle(notice.id, *ran.why); !settled) return settled;
    }
  }
  if (!ran.why->empty()) return fail(undelivered(notice, *ran.why));
  return {};
}

}  // namespace kesu
