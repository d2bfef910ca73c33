// SPDX-License-Identifier: Apache-2.0
#include "letters.hpp"

#include <algorithm>
#include <set>

#include <CLI/CLI.hpp>

#include "kesu/core/decode.hpp"
#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"
#include "kesu/rules/gates.hpp"
#include "kesu/store/links.hpp"

namespace kesu {

namespace {

constexpr std::string_view kSuffix = ".txt";
constexpr std::string_view kLetters = "letters";
constexpr const char* kTemplates = "templates";

// A directory of templates, <language>/letters/<name>.txt below it.
struct Shelf {
  std::string path;
  std::string shown;
  std::string store;  // that it is of; empty for what is shipped
};

Result<std::vector<Shelf>> shelves(Session& session) {
  auto store = session.store();
  if (!store) return fail(std::move(store.error()));
  const std::string shipped = session.world().share + "/kesu/" + kTemplates;
  const std::string& root = (*store)->root();
  return std::vector<Shelf>{{root + "/" + kTemplates, (*store)->shown_path(kTemplates), root}, {shipped, shipped, {}}};
}

std::vector<std::string> entries_of(Disk& disk, const std::string& path, FileType type) {
  std::vector<std::string> names;
  const auto entries = disk.list(path);
  if (!entries) return names;
  for (const DirectoryEntry& entry : *entries) {
    if (entry.type == type && !entry.name.starts_with('.')) names.push_back(entry.name);
  }
  return names;
}

// Whatever is no directory.
std::vector<std::string> files_of(Disk& disk, const std::string& path) {
  std::vector<std::string> names = entries_of(disk, path, FileType::kFile);
  const std::vector<std::string> others = entries_of(disk, path, FileType::kOther);
  names.insert(names.end(), others.begin(), others.end());
  return names;
}

bool is_word(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

Error unknown_letter(Session& session, const std::vector<Shelf>& shelves, const std::string& name,
                     const std::string& language) {
  std::string languages;
  for (const Shelf& shelf : shelves) {
    for (const std::string& other : entries_of(session.world().disk, shelf.path, FileType::kDirectory)) {
      const std::string file =
          shelf.path + "/" + other + "/" + std::string(kLetters) + "/" + name + std::string(kSuffix);
      const bool is_new = (", " + languages + ",").find(", " + other + ",") == std::string::npos;
      if (is_new && session.world().disk.type(file) == FileType::kFile)
        languages += (languages.empty() ? "" : ", ") + other;
    }
  }
  if (!languages.empty()) {
    return {ErrorKind::kNotFound,
            say("there is no letter '{0}' in {1}", name, language),
            {},
            say("there is one in: {0}; --letter-lang chooses", languages)};
  }
  const std::vector<std::string> names = letter_names(session);
  return {ErrorKind::kNotFound,
          say("there is no letter '{0}'", name),
          {},
          suggest(name, std::vector<std::string_view>(names.begin(), names.end()))};
}

Result<std::string> letter_bytes(Disk& disk, const Shelf& shelf, const std::string& below) {
  const Place place{shelf.shown + below, 0, 0};
  if (!shelf.store.empty()) {
    if (auto followed = follow_link(disk, shelf.store, std::string(kTemplates) + below); !followed) {
      followed.error().at = place;
      return fail(std::move(followed.error()));
    }
  }
  auto bytes = disk.read(shelf.path + below);
  if (!bytes) bytes.error().at = place;
  return bytes;
}

Result<Letter> read_letter(Session& session, const Shelf& shelf, const std::string& below, const std::string& name,
                           const std::string& language) {
  const auto bytes = letter_bytes(session.world().disk, shelf, below);
  if (!bytes) return fail(bytes.error());
  Problems problems;
  auto letter = parse_letter(*bytes, shelf.shown + below, name, language, problems);
  if (letter) return *std::move(letter);
  for (std::size_t i = 0; i + 1 < problems.size(); ++i)
    session.report(problems[i]);
  return fail(std::move(problems.back()));
}

Result<Letter> find_letter(Session& session, const std::string& name, const std::string& language) {
  auto places = shelves(session);
  if (!places) return fail(std::move(places.error()));
  if (is_word(name) && is_word(language)) {
    const std::string below = "/" + language + "/" + std::string(kLetters) + "/" + name + std::string(kSuffix);
    for (const Shelf& shelf : *places) {
      if (session.world().disk.type(shelf.path + below) != FileType::kNone)
        return read_letter(session, shelf, below, name, language);
    }
  }
  return fail(unknown_letter(session, *places, name, language));
}

bool is_chinese(std::string_view language) {
  return language.starts_with("zh");
}

// Words of the program in a letter are in the letter's language, whatever the user's is.
class Speaking {
 public:
  Speaking(Session& session, std::string_view language)
      : before_(language_in_use()), locale_(session.world().share + "/locale") {
    const Language wanted = is_chinese(language) ? Language::kChinese : Language::kEnglish;
    changed_ = wanted != before_;
    if (changed_) use_language(wanted, locale_);
  }
  ~Speaking() {
    if (changed_) use_language(before_, locale_);
  }
  Speaking(const Speaking&) = delete;
  Speaking& operator=(const Speaking&) = delete;

 private:
  Language before_;
  std::string locale_;
  bool changed_ = false;
};

std::vector<std::pair<std::string, std::string>> bodies_of(const RuleSet& rules, const std::string& language) {
  std::vector<std::pair<std::string, std::string>> bodies;
  for (const ExternalBody& body : external_bodies(rules)) {
    const std::string& first = is_chinese(language) ? body.name.zh : body.name.en;
    const std::string& second = is_chinese(language) ? body.name.en : body.name.zh;
    bodies.emplace_back(first.empty() ? second : first, body.contact);
  }
  return bodies;
}

Result<LetterFacts> facts_of(Session& session, const TicketView& view, const LetterFlags& flags,
                             const LetterExtras& said, const std::string& language) {
  auto office = session.office();
  if (!office) return fail(std::move(office.error()));
  auto context = session.listing({}, true);
  if (!context) return fail(std::move(context.error()));
  LetterExtras extras = said;
  extras.organisation = (*office)->store.config().name;
  extras.actor = (*office)->actor;
  if (const Person* person = (*office)->rules.people->find(extras.actor)) extras.actor_email = person->email;
  if (flags.alternatives.empty()) {
    extras.alternatives = bodies_of((*office)->rules, language);
  } else {
    extras.alternatives = {{flags.alternatives, {}}};
  }
  const Speaking speaking(session, language);
  return letter_facts(view, *context, extras);
}

std::string names_of_bodies(const LetterFacts& facts) {
  std::string names;
  const auto list = facts.lists.find("alternatives");
  if (list == facts.lists.end()) return names;
  for (const auto& entry : list->second)
    names += (names.empty() ? "" : "; ") + entry.at("name");
  return names;
}

}  // namespace

void declare_letter(CLI::App& app, LetterFlags& flags) {
  app.add_option("--letter", flags.name, tr("write it from that template: acknowledgement, progress, decision, …"))
      ->type_name(tr("NAME"));
  app.add_option("--letter-lang", flags.language,
                 tr("the letter's language, en or zh_CN; else the complainant's, else the store's"))
      ->type_name(tr("LANG"));
  app.add_flag("--print", flags.print, tr("with --letter: print the letter that was recorded"));
}

Result<void> check_letter_flags(const LetterFlags& flags) {
  if (flags.asked()) return {};
  if (flags.print || !flags.language.empty())
    return fail(ErrorKind::kUsage, tr("--letter-lang and --print go with --letter"));
  return {};
}

Result<std::string> letter_language(Session& session, const Complaint& complaint, const LetterFlags& flags) {
  if (!flags.language.empty()) return flags.language;
  const std::string& theirs = complaint.complainant.language;
  if (!theirs.empty() && theirs != kRedacted) return theirs;
  auto store = session.store();
  if (!store) return fail(std::move(store.error()));
  return std::string(to_string((*store)->config().language));
}

Result<WrittenLetter> write_letter(Session& session, const TicketView& view, const LetterFlags& flags,
                                   const std::string& words, const std::string& reason,
                                   const std::optional<Timestamp>& promise) {
  auto language = letter_language(session, view.state.complaint, flags);
  if (!language) return fail(std::move(language.error()));
  auto letter = find_letter(session, flags.name, *language);
  if (!letter) return fail(std::move(letter.error()));
  if (letter->to_third_party && !view.state.complaint.came_by_third_party()) {
    const std::string& id = view.ticket->id.text;
    return fail(ErrorKind::kRefused, say("{0} came directly, nobody passed it on", id), {},
                say("kesu amend {0} source NAME --because … names who did", id));
  }
  LetterExtras said;
  said.words = words;
  said.reason = reason;
  said.promise = promise;
  said.to_third_party = letter->to_third_party;
  auto facts = facts_of(session, view, flags, said, *language);
  if (!facts) return fail(std::move(facts.error()));
  auto text = fill_letter(*letter, *facts, view.ticket->id);
  if (!text) return fail(std::move(text.error()));
  WrittenLetter written{*std::move(letter), *std::move(text), {}};
  if (written.letter.body.find("{{#alternatives}}") != std::string::npos)
    written.alternatives = names_of_bodies(*facts);
  return written;
}

std::vector<std::string> letter_names(Session& session) {
  std::set<std::string> names;
  const auto places = shelves(session);
  if (!places) return {};
  for (const Shelf& shelf : *places) {
    for (const std::string& language : entries_of(session.world().disk, shelf.path, FileType::kDirectory)) {
      const std::string directory = shelf.path + "/" + language + "/" + std::string(kLetters);
      for (const std::string& file : entries_of(session.world().disk, directory, FileType::kFile)) {
        if (file.ends_with(kSuffix)) names.insert(file.substr(0, file.size() - kSuffix.size()));
      }
    }
  }
  return {names.begin(), names.end()};
}

void check_letters(Session& session, Problems& problems) {
  const auto places = shelves(session);
  if (!places) return;
  const Shelf& own = places->front();
  Disk& disk = session.world().disk;
  for (const std::string& language : entries_of(disk, own.path, FileType::kDirectory)) {
    const std::string below = "/" + language + "/" + std::string(kLetters);
    for (const std::string& file : files_of(disk, own.path + below)) {
      const std::string shown = own.shown + below + "/" + file;
      if (!file.ends_with(kSuffix)) {
        problems.push_back(
            {ErrorKind::kInvalidData, tr("a letter is a file NAME.txt; nothing reads this"), {shown, 0, 0}, {}});
        continue;
      }
      const auto bytes = letter_bytes(disk, own, below + "/" + file);
      if (!bytes) {
        problems.push_back(bytes.error());
      } else {
        (void)parse_letter(*bytes, shown, file.substr(0, file.size() - kSuffix.size()), language, problems);
      }
    }
  }
}

}  // namespace kesu
