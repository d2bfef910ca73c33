// SPDX-License-Identifier: Apache-2.0
#include "interview.hpp"

#include <algorithm>
#include <functional>
#include <iostream>

#include "kesu/core/lists.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/typed_facts.hpp"
#include "kesu/core/utf8.hpp"
#include "kesu/report/table.hpp"
#include "kesu/rules/declared_fields.hpp"

namespace kesu {
namespace {

/// One thing to be asked for.
struct Question {
  std::string label;
  std::string hint;                   ///< what may be answered, or an example; may be empty
  std::string otherwise;              ///< what an empty line means; empty: nothing, the fact stays open
  std::vector<DeclaredWord> choices;  ///< numbered from 1; empty: any text
  bool required = false;
  bool lines = false;  ///< several lines, ended by an empty one
  std::function<Result<void>(const std::string&)> take;
};

class Interview {
 public:
  explicit Interview(Session& session) : in_(session.world().in), err_(session.world().err) {}

  Result<void> ask(const Question& question) {
    show_choices(question);
    while (true) {
      auto answer = question.lines ? read_lines(question) : read_line(question);
      if (!answer) return fail(std::move(answer.error()));
      std::string text = answer->empty() ? question.otherwise : chosen(question, *answer);
      if (text.empty()) {
        if (!question.required) return {};
        err_ << tr("  this must be said; Ctrl-C stops, and nothing is written") << '\n';
        continue;
      }
      const auto taken = question.take(text);
      if (taken) return {};
      err_ << "  " << terminal_safe(taken.error().message) << '\n';
      if (!taken.error().hint.empty()) err_ << "  " << terminal_safe(taken.error().hint) << '\n';
    }
  }

 private:
  static std::string name_of(const DeclaredWord& word) {
    const std::string& name = word.name.in_use();
    return name.empty() || name == word.code ? word.code : say("{0} ({1})", name, word.code);
  }

  void show_choices(const Question& question) {
    for (std::size_t i = 0; i < question.choices.size(); ++i)
      err_ << "  " << i + 1 << "  " << terminal_safe(name_of(question.choices[i])) << '\n';
  }

  // A number of the list, a code or a name; whatever else is left to whoever checks it.
  static std::string chosen(const Question& question, const std::string& answer) {
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
      const DeclaredWord& word = question.choices[i];
      if (answer == std::to_string(i + 1) || answer == word.code || answer == word.name.en || answer == word.name.zh)
        return word.code;
    }
    return answer;
  }

  void prompt(const Question& question) {
    std::string line = question.label;
    if (!question.hint.empty()) line = say("{0} ({1})", line, question.hint);
    if (!question.otherwise.empty()) line += " [" + question.otherwise + "]";
    err_ << terminal_safe(line) << (question.required ? " *: " : ": ") << std::flush;
  }

  Result<std::string> next_line() {
    std::string line;
    if (std::getline(in_, line)) {
      return line;
    }
    err_ << '\n';
    return fail(ErrorKind::kUsage, tr("the answers ended before the complaint was complete; nothing is written"));
  }

  // What the terminal sends in another encoding nobody can read: asked again.
  Result<std::string> read_line(const Question& question) {
    while (true) {
      prompt(question);
      auto line = next_line();
      if (!line) return line;
      if (is_utf8(*line)) return std::string(trimmed(*line));
      say_unreadable();
    }
  }

  Result<std::string> read_lines(const Question& question) {
    prompt(question);
    std::string text;
    while (true) {
      auto line = next_line();
      if (!line) return line;
      if (!is_utf8(*line)) {
        say_unreadable();
        continue;
      }
      if (trimmed(*line).empty()) break;
      text += *line + "\n";
    }
    return text;
  }

  void say_unreadable() { err_ << tr("  that line is not UTF-8 text and was dropped; type it again") << '\n'; }

  std::istream& in_;
  std::ostream& err_;
};

template <class Enum>
std::vector<DeclaredWord> words_of() {
  std::vector<DeclaredWord> words;
  for (const std::string_view word : spellings<Enum>()) {
    const std::string name = display_name(*parse_word<Enum>(word));
    words.push_back({std::string(word), {name, name}});
  }
  return words;
}

template <class Enum>
Question word_question(const char* label, std::optional<Enum> otherwise, std::function<void(Enum)> keep) {
  Question question;
  question.label = label;
  question.hint = tr("number or word");
  question.choices = words_of<Enum>();
  if (otherwise) question.otherwise = std::string(to_string(*otherwise));
  question.take = [label, keep = std::move(keep)](const std::string& answer) -> Result<void> {
    const auto word = parse_word<Enum>(answer);
    if (!word)
      return fail(ErrorKind::kUsage, say("{0} cannot be '{1}'", label, answer), {}, suggest(answer, spellings<Enum>()));
    keep(*word);
    return {};
  };
  return question;
}

Question text_question(const char* path, const char* label, const char* hint, bool required, std::string& into) {
  Question question;
  question.label = label;
  question.hint = hint;
  question.required = required;
  question.take = [path, &into](const std::string& answer) -> Result<void> {
    if (auto fit = check_typed_fact(path, answer); !fit) return fit;
    if (auto written = refuse_markers(Node::string(answer)); !written) return written;
    into = answer;
    return {};
  };
  return question;
}

std::string hint_of(const DeclaredField& field) {
  if (!field.choices.empty()) return tr("number or word");
  if (!field.example.empty()) return say("for example {0}", field.example);
  switch (field.type) {
    case DeclaredType::kNumber:
      return tr("a number");
    case DeclaredType::kAmount:
      return tr("an amount with its currency: 3200 CNY");
    case DeclaredType::kDate:
      return tr("a date: 2026-03-11");
    case DeclaredType::kYesNo:
      return tr("yes or no");
    default:
      return field.pattern;
  }
}

Question declared_question(const DeclaredFields& declared, const DeclaredField& field, Complaint& complaint) {
  Question question;
  question.label = field.label();
  question.hint = hint_of(field);
  question.choices = field.choices;
  question.required = true;
  question.take = [&declared, &field, &complaint](const std::string& answer) -> Result<void> {
    auto kept = declared_value(declared, field.path, answer);
    if (!kept) return fail(std::move(kept.error()));
    const std::size_t dot = field.path.find('.');
    auto& pairs = field.path.starts_with("about.") ? complaint.about : complaint.fields;
    if (field.path == "about.amount") complaint.amount = parse_money(*kept).value();
    pairs.emplace_back(field.path.substr(dot + 1), *std::move(kept));
    return {};
  };
  return question;
}

std::vector<Question> general_questions(Complaint& complaint) {
  std::vector<Question> questions;
  const auto text = [&](const char* path, std::string& into, const char* label, const char* hint, bool required) {
    if (into.empty()) questions.push_back(text_question(path, label, hint, required, into));
  };
  if (!complaint.channel) {
    questions.push_back(word_question<Channel>(tr("channel"), Channel::kPhone,
                                               [&complaint](Channel channel) { complaint.channel = channel; }));
  }
  text("subject", complaint.subject, tr("subject"), tr("the matter in a line"), true);
  if (complaint.text.empty()) {
    Question question =
        text_question("text", tr("text"), tr("what was said; an empty line ends it"), false, complaint.text);
    question.lines = true;
    questions.push_back(std::move(question));
  }
  text("demand", complaint.demand, tr("demand"), tr("what the complainant asks for"), false);
  text("complainant.name", complaint.complainant.name, tr("complainant"), "", false);
  if (complaint.complainant.email.empty() && complaint.complainant.address.empty())
    text("complainant.phone", complaint.complainant.phone, tr("phone"), "", false);
  return questions;
}

}  // namespace

bool can_ask(Session& session) {
  return session.world().in_is_terminal && session.world().err_is_terminal;
}

Result<void> ask_for_facts(Session& session, const Office& office, bool whole, Complaint& complaint) {
  if (auto free = session.take_input(); !free) return free;
  Interview interview(session);
  if (whole) {
    // What is required depends on the kind, so it is settled first.
    const Question kind = word_question<Kind>(tr("kind"), complaint.kind, [&](Kind word) { complaint.kind = word; });
    if (auto asked = interview.ask(kind); !asked) return asked;
    for (const Question& question : general_questions(complaint)) {
      if (auto asked = interview.ask(question); !asked) return asked;
    }
  }
  const DeclaredFields& declared = declared_fields(office.rules);
  for (const DeclaredField* field : missing_fields(declared, complaint, {})) {
    if (auto asked = interview.ask(declared_question(declared, *field, complaint)); !asked) return asked;
  }
  return {};
}

}  // namespace kesu
