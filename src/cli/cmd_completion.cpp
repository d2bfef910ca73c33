// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/vocabulary.hpp"
#include "kesu/rules/classify.hpp"
#include "kesu/rules/declared_fields.hpp"
#include "kesu/rules/gates.hpp"
#include "kesu/rules/recipients.hpp"
#include "kesu/rules/versions.hpp"

#include "commands.hpp"
#include "letters.hpp"
#include "rule_source.hpp"
#include "session.hpp"
#include "usage.hpp"

namespace kesu {

namespace {

// The shells ask kesu itself, so what they offer is what this binary and this store know.
constexpr std::string_view kBash = R"(_kesu() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    [ -n "$line" ] && COMPREPLY+=("$line")
  done < <(kesu __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _kesu kesu
)";

constexpr std::string_view kZsh = R"(#compdef kesu
_kesu() {
  local -a found
  found=("${(@f)$(kesu __complete "${(@)words[2,CURRENT]}" 2>/dev/null)}")
  compadd -a found || _files
}
compdef _kesu kesu
)";

constexpr std::string_view kFish = R"(function __kesu_complete
  set -l words (commandline -opc) (commandline -ct)
  kesu __complete $words[2..-1] 2>/dev/null
end
complete -c kesu -f -a '(__kesu_complete)'
)";

int print_script(Session& session, const std::string& shell) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kShells = {
      {{"bash", kBash}, {"fish", kFish}, {"zsh", kZsh}}};
  for (const auto& [name, script] : kShells) {
    if (name != shell) continue;
    session.world().out << script;
    return kExitDone;
  }
  static constexpr std::string_view kNames[] = {"bash", "fish", "zsh"};
  return session.report(
      Error{ErrorKind::kUsage, say("no completion for the shell '{0}'", shell), {}, suggest(shell, kNames)});
}

template <class Enum>
void add_words(std::vector<std::string>& out) {
  for (const std::string_view word : spellings<Enum>())
    out.emplace_back(word);
}

void add_people(Session& session, std::vector<std::string>& out) {
  const auto rules = session.rules();
  if (!rules) return;
  for (const Person& person : (*rules)->people->staff)
    out.push_back(person.id);
}

void add_departments(Session& session, std::vector<std::string>& out) {
  const auto rules = session.rules();
  if (!rules) return;
  for (const Department& department : (*rules)->people->departments)
    out.push_back(department.id);
}

// What a rule set may be called besides a directory, which the shell itself offers.
void add_versions(Session& session, std::vector<std::string>& out) {
  const auto store = session.store();
  if (!store) return;
  const ShownDirectory rules = rule_places(**store, session.world()).rules;
  for (const RulesRef& version : published_references(session.world().disk, rules))
    out.push_back(version.name + "@" + std::to_string(version.version));
}

void add_calendars(Session& session, std::vector<std::string>& out) {
  const auto rules = session.rules();
  if (!rules) return;
  for (const auto& [name, calendar] : *(*rules)->calendars)
    out.push_back(name);
}

// Keys with their equals sign, and the tags, as the rules declare them.
void add_declared(Session& session, std::string_view option, std::vector<std::string>& out) {
  const auto rules = session.rules();
  if (!rules) return;
  const DeclaredFields& declared = declared_fields(**rules);
  if (option == "--tag") {
    for (const DeclaredWord& tag : declared.tags.value_or(std::vector<DeclaredWord>{}))
      out.push_back(tag.code);
    return;
  }
  const std::string_view block = option == "--about" ? "about." : "fields.";
  for (const DeclaredField& field : declared.list) {
    if (field.path.starts_with(block)) out.push_back(field.path.substr(block.size()) + "=");
  }
}

// Whom rules and escalations may name.
void add_recipients(Session& session, std::vector<std::string>& out) {
  for (const std::string_view name : built_in_recipients())
    out.emplace_back(name);
  const auto rules = session.rules();
  if (rules) out.insert(out.end(), (*rules)->people->roles.begin(), (*rules)->people->roles.end());
  add_people(session, out);
  add_departments(session, out);
}

void add_ids(const Result<std::vector<TicketId>>& ids, std::vector<std::string>& out) {
  if (!ids) return;
  for (const TicketId& id : *ids)
    out.push_back(id.text);
}

void add_tickets(Session& session, std::vector<std::string>& out) {
  if (const auto store = session.store()) add_ids((*store)->ids(), out);
}

void add_actions(Session& session, std::vector<std::string>& out) {
  if (const auto store = session.store()) add_ids((*store)->action_ids(), out);
}

// What may follow `--option`.
std::vector<std::string> values_of(Session& session, std::string_view verb, std::string_view option) {
  std::vector<std::string> out;
  const bool of_action = verb == "action";
  if (option == "--status" && of_action) add_words<ActionStatus>(out);
  if (option == "--status" && !of_action) add_words<Status>(out);
  if (option == "--priority") add_words<Priority>(out);
  if (option == "--liability") add_words<Liability>(out);
  if (option == "--channel") add_words<Channel>(out);
  if (option == "--outcome" && verb == "refer") add_words<ForumOutcome>(out);
  if (option == "--outcome" && verb != "refer") add_words<CloseAs>(out);
  if (option == "--forum") add_words<Forum>(out);
  if (option == "--letter") out = letter_names(session);
  if (option == "--without") {
    for (const std::string_view need : gate_needs())
      out.emplace_back(need);
  }
  if (option == "--kind" && verb == "contact") add_words<ContactKind>(out);
  if (option == "--kind" && of_action) add_words<ActionKind>(out);
  if (option == "--kind" && verb != "contact" && !of_action) add_words<Kind>(out);
  if (option == "--ticket") add_tickets(session, out);
  if (option == "--action") add_actions(session, out);
  if (option == "--reported-to") add_recipients(session, out);
  if (option == "--about" || option == "--field" || option == "--tag") add_declared(session, option, out);
  const bool to_anybody = option == "--to" && verb == "escalate";
  if (to_anybody) add_recipients(session, out);
  if (option == "--to" || option == "--owner" || option == "--as" || option == "--verified-by" || option == "--from" ||
      option == "--verifier" || option == "--who" || option == "--attended" ||
      (option == "--with" && verb != "contact" && verb != "followup")) {
    if (!to_anybody) add_people(session, out);
  }
  if (option == "--by" && verb == "rules") add_people(session, out);
  if (option == "--rules") add_versions(session, out);
  if (option == "--department" || option == "--dept") add_departments(session, out);
  if (option == "--calendar") add_calendars(session, out);
  if (option == "--lang" || option == "--letter-lang" || option == "--language") out = {"en", "zh_CN"};
  if (option == "--color") out = {"auto", "always", "never"};
  if (option == "--format") out = {"table", "json", "csv", "md", "html"};
  if (option == "--category") {
    if (const auto rules = session.rules()) out = category_paths(**rules);
  }
  return out;
}

std::vector<std::string> names_of_share(Session& session, const std::string& directory) {
  std::vector<std::string> out;
  const auto entries = session.world().disk.list(session.world().share + "/kesu/" + directory);
  if (!entries) return out;
  for (const DirectoryEntry& entry : *entries)
    out.push_back(entry.name.substr(0, entry.name.find('.')));
  return out;
}

// What may stand where no option does.
std::vector<std::string> arguments_of(Session& session, std::string_view verb) {
  static constexpr std::string_view kTakeIds[] = {"accept",  "amend",    "assign",  "classify", "close",    "contact",
                                                  "decline", "escalate", "explain", "followup", "handover", "link",
                                                  "log",     "note",     "refer",   "reopen",   "resolve",  "retract",
                                                  "review",  "show",     "similar", "step"};
  std::vector<std::string> out;
  if (std::find(std::begin(kTakeIds), std::end(kTakeIds), verb) != std::end(kTakeIds)) add_tickets(session, out);
  if (out.empty()) out = nested_names(verb);
  if (verb == "completion") out = {"bash", "fish", "zsh"};
  if (verb == "import") out = names_of_share(session, "import");
  if (verb == "help") {
    for (const Command& command : commands()) {
      if (command.group != Group::kPlumbing) out.emplace_back(command.name);
    }
  }
  return out;
}

bool is_about_an_action(std::string_view word) {
  static constexpr std::string_view kTakeActions[] = {"change", "close", "do", "show", "verify"};
  return std::find(std::begin(kTakeActions), std::end(kTakeActions), word) != std::end(kTakeActions);
}

int complete(Session& session, const std::vector<std::string>& words) {
  const std::string current = words.empty() ? std::string() : words.back();
  const std::string previous = words.size() < 2 ? std::string() : words[words.size() - 2];
  const auto verb_at = std::find_if(words.begin(), words.end() - (words.empty() ? 0 : 1),
                                    [](const std::string& word) { return find_command(word) != nullptr; });
  const bool has_verb = !words.empty() && verb_at != words.end() - 1;
  std::string verb = has_verb ? *verb_at : std::string();
  std::vector<std::string> found;
  if (previous == "--preset") {
    found = names_of_share(session, "presets");
  } else if (previous.rfind("--", 0) == 0) {
    found = values_of(session, verb, previous);
  }
  if (found.empty() && !current.empty() && current.front() == '-') {
    found = option_names(verb);
  } else if (found.empty()) {
    if (verb == "rules" && previous == "explain") verb = "explain";
    if (verb == "rules" && (previous == "show" || previous == "diff")) {
      add_versions(session, found);
    } else if (verb == "action" && is_about_an_action(previous)) {
      add_actions(session, found);
    } else if (verb == "calendar" && previous == "show") {
      add_calendars(session, found);
    } else {
      found = arguments_of(session, has_verb ? verb : "help");
    }
  }
  for (const std::string& word : found) {
    if (word.rfind(current, 0) == 0) session.world().out << word << '\n';
  }
  return kExitDone;
}

}  // namespace

const Command kCompletionCommand = {
    "completion", Group::kStore, msgid("print the completion script of a shell"),
    msgid("  eval \"$(kesu completion bash)\"\n"
          "  kesu completion fish > ~/.config/fish/completions/kesu.fish\n"),
    [](CLI::App& app) -> Runner {
      auto shell = std::make_shared<std::string>();
      app.add_option("SHELL", *shell, tr("bash, fish or zsh"))->type_name("")->required();
      return [shell](Session& session) { return print_script(session, *shell); };
    }};

const Command kCompleteCommand = {
    "__complete", Group::kPlumbing, "", "", [](CLI::App& app) -> Runner {
      // The words belong to the line that is being typed; with fallthrough kesu itself would look for a place for them.
      app.prefix_command();
      app.fallthrough(false);
      auto words = std::make_shared<std::function<std::vector<std::string>()>>([&app] { return app.remaining(); });
      return [words](Session& session) { return complete(session, (*words)()); };
    }};

}  // namespace kesu
