// SPDX-License-Identifier: Apache-2.0
#include "usage.hpp"

#include <algorithm>
#include <array>
#include <iostream>

#include <CLI/CLI.hpp>

#include "kesu/core/decode.hpp"
#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/utf8.hpp"
#include "kesu/report/table.hpp"
#include "kesu/time/zone.hpp"

namespace kesu {

namespace {

const char* group_title(Group group) {
  switch (group) {
    case Group::kStore:
      return tr("The store");
    case Group::kProcedure:
      return tr("The procedure");
    case Group::kRecord:
      return tr("Keeping the record");
    case Group::kCorrect:
      return tr("Putting right");
    case Group::kLook:
      return tr("Looking and reporting");
    case Group::kRules:
      return tr("Rules");
    case Group::kPlumbing:
      return "";
  }
  return "";
}

// CLI11 pads a column by bytes, which are more than the columns that Chinese words take on the screen.
class HelpFormatter : public CLI::Formatter {
 public:
  std::string make_option(const CLI::Option* option, bool is_positional) const override {
    const auto column = static_cast<int>(get_column_width());
    std::string line = "  " + make_option_name(option, is_positional) + make_option_opts(option);
    int width = display_width(line);
    if (width >= column) {
      line += '\n';
      width = 0;
    }
    line.append(static_cast<std::size_t>(column - width), ' ');
    return line + make_option_desc(option) + '\n';
  }
};

void set_labels(CLI::App& app) {
  auto formatter = std::make_shared<HelpFormatter>();
  formatter->column_width(30);
  formatter->label("Usage", tr("Usage"));
  formatter->label("OPTIONS", tr("OPTIONS"));
  formatter->label("SUBCOMMAND", tr("COMMAND"));
  formatter->label("Positionals", tr("Arguments"));
  formatter->label("REQUIRED", "");
  formatter->label("Excludes", tr("not with"));
  formatter->label("Needs", tr("only with"));
  app.formatter(formatter);
}

void declare_globals(CLI::App& app, GlobalOptions& options) {
  const char* group = tr("Options of every command");
  app.add_option("--store", options.store, tr("the store's directory (else KESU_STORE, else upwards from here)"))
      ->type_name(tr("DIR"))
      ->group(group);
  app.add_option("--as", options.actor, tr("who acts (else KESU_USER, else git's user.email)"))
      ->type_name(tr("PERSON"))
      ->group(group);
  app.add_option("--now", options.now, tr("pretend it is that time; for looking, not for recording"))
      ->type_name(tr("TIME"))
      ->group(group);
  app.add_option("--lang", options.language, tr("en or zh_CN"))->type_name(tr("LANGUAGE"))->group(group);
  app.add_option("--color", options.colour, tr("auto, always or never"))->type_name(tr("WHEN"))->group(group);
  app.add_flag("-q,--quiet", options.quiet, tr("print IDs only, say nothing else"))->group(group);
  app.add_flag("-v,--verbose", options.verbose, tr("say more about what is done"))->group(group);
}

std::vector<std::string_view> visible_names() {
  std::vector<std::string_view> names;
  for (const Command& command : commands()) {
    if (command.group != Group::kPlumbing) names.push_back(command.name);
  }
  return names;
}

// Data that do not name their version are told apart by the file of the store's own zone.
int show_version(Session& session) {
  const auto store = session.store();
  const Zone zone = store ? (*store)->zone() : Zone::utc();
  session.world().out << fmt::format("kesu {} (tzdata {})\n", KESU_VERSION, tzdata_version(zone));
  return kExitDone;
}

std::vector<std::string> long_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames())
      names.push_back("--" + name);
  }
  return names;
}

}  // namespace

struct CommandLine::Parts {
  CLI::App app;
  Runner runner;
  CLI::App* verb = nullptr;
  std::string verb_name;
  std::string asked;  // the verb as typed, known or not
  bool version = false;
  const GlobalOptions* options = nullptr;

  [[nodiscard]] std::vector<std::string> option_names() const {
    std::vector<std::string> names = long_names(app);
    if (verb != nullptr) {
      for (std::string& name : long_names(*verb))
        names.push_back(std::move(name));
      // Once it is clear which one is meant, what the others take is no help.
      const auto chosen = verb->get_subcommands();
      for (const CLI::App* nested : verb->get_subcommands([&](const CLI::App* each) {
             return chosen.empty() || std::find(chosen.begin(), chosen.end(), each) != chosen.end();
           })) {
        for (std::string& name : long_names(*nested))
          names.push_back(std::move(name));
      }
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
  }

  // The words of the options that every command has; CLI11's own check would answer in its words.
  [[nodiscard]] Result<void> check_globals() const {
    static constexpr std::array<std::string_view, 3> kColours = {"always", "auto", "never"};
    if (std::find(kColours.begin(), kColours.end(), options->colour) == kColours.end()) {
      return fail(ErrorKind::kUsage, say("--color cannot be '{0}'", options->colour), {},
                  suggest(options->colour, kColours));
    }
    static constexpr std::array<std::string_view, 2> kLanguages = {"en", "zh_CN"};
    const std::string& language = options->language;
    if (!language.empty() && !language.starts_with("en") && !language.starts_with("zh")) {
      return fail(ErrorKind::kUsage, say("--lang cannot be '{0}'", language), {}, suggest(language, kLanguages));
    }
    return {};
  }

  // An unset variable of a script must not change what a command means. Only texts may be empty.
  [[nodiscard]] Result<void> check_filled() const {
    for (const CLI::App* each : apps_in_use()) {
      for (const CLI::Option* option : each->get_options()) {
        if (option->get_lnames().empty() || option->get_type_name() == tr("TEXT")) continue;
        const auto& given = option->results();
        if (std::find(given.begin(), given.end(), "") == given.end()) continue;
        return fail(ErrorKind::kUsage, say("--{0} is given, but empty", option->get_lnames().front()), {},
                    tr("leave it out, or quote a variable that is set"));
      }
    }
    return {};
  }

  // Text is kept in files that are UTF-8; names of files may be whatever the disk has.
  [[nodiscard]] Result<void> check_bytes() const {
    const std::array<std::string, 2> paths = {tr("FILE"), tr("DIR")};
    for (const CLI::App* each : apps_in_use()) {
      for (const CLI::Option* option : each->get_options()) {
        const std::string name = option->get_name(option->get_lnames().empty());
        const std::string& kind = option->get_lnames().empty() ? name : option->get_type_name();
        if (kind == "FILE" || std::find(paths.begin(), paths.end(), kind) != paths.end()) continue;
        const auto& given = option->results();
        if (std::all_of(given.begin(), given.end(), [](const std::string& value) { return is_utf8(value); })) continue;
        const std::string shown = option->get_lnames().empty() ? name : "--" + option->get_lnames().front();
        return fail(ErrorKind::kUsage, say("{0} is not UTF-8 text", shown), {},
                    tr("the terminal or the script that gives it uses another encoding: iconv -t UTF-8 converts"));
      }
    }
    return {};
  }

  [[nodiscard]] std::vector<const CLI::App*> apps_in_use() const {
    std::vector<const CLI::App*> apps = {&app};
    if (verb == nullptr) return apps;
    apps.push_back(verb);
    for (const CLI::App* nested : verb->get_subcommands())
      apps.push_back(nested);
    return apps;
  }

  // CLI11's own messages are English and name its concepts; these are the user's.
  [[nodiscard]] Error explain(const CLI::ParseError& error) const {
    // CLI11 puts the program's name where it says it puts the kind of error; the type does not lie.
    const auto is = [&]<class Kind>(const Kind*) { return dynamic_cast<const Kind*>(&error) != nullptr; };
    const std::string what = error.what();
    if (is(static_cast<const CLI::ExtrasError*>(nullptr))) return explain_extras(what);
    const auto ends = [&](std::string_view tail) {
      return what.size() > tail.size() && what.compare(what.size() - tail.size(), tail.size(), tail) == 0;
    };
    const std::string hint = verb_name.empty() ? tr("kesu --help lists the commands")
                                               : say("kesu {0} --help shows how it is called", verb_name);
    if (is(static_cast<const CLI::RequiredError*>(nullptr)) && ends(" is required")) {
      const std::string missing = what.substr(0, what.size() - 12);
      if (missing == "A subcommand") {
        for (const std::string& word : app.remaining(true)) {
          if (!word.starts_with('-')) return explain_nested(word, hint);
        }
      }
      return {ErrorKind::kUsage, say("{0} is missing", missing == "A subcommand" ? tr("COMMAND") : missing), {}, hint};
    }
    if (is(static_cast<const CLI::ArgumentMismatch*>(nullptr)))
      return {ErrorKind::kUsage, say("{0} needs a value", what.substr(0, what.find_first_of(": "))), {}, hint};
    if (is(static_cast<const CLI::ConversionError*>(nullptr)))
      return {ErrorKind::kUsage, say("a value cannot be read ({0})", what), {}, hint};
    if (is(static_cast<const CLI::ExcludesError*>(nullptr))) {
      constexpr std::string_view kExcludes = " excludes ";
      if (const std::size_t middle = what.find(kExcludes); middle != std::string::npos)
        return {ErrorKind::kUsage,
                say("{0} and {1} do not go together", what.substr(0, middle), what.substr(middle + kExcludes.size())),
                {},
                hint};
    }
    if (is(static_cast<const CLI::RequiresError*>(nullptr))) {
      constexpr std::string_view kRequires = " requires ";
      if (const std::size_t middle = what.find(kRequires); middle != std::string::npos)
        return {ErrorKind::kUsage,
                say("{0} goes only with {1}", what.substr(0, middle), what.substr(middle + kRequires.size())),
                {},
                hint};
    }
    return {ErrorKind::kUsage, what, {}, hint};
  }

  // `kesu report overdu`
  [[nodiscard]] Error explain_nested(const std::string& word, const std::string& hint) const {
    std::vector<std::string> known;
    for (const CLI::App* nested : verb->get_subcommands([](const CLI::App*) { return true; }))
      known.push_back(nested->get_name());
    const std::vector<std::string_view> names(known.begin(), known.end());
    return {
        ErrorKind::kUsage, say("there is no command '{0}'", verb_name + " " + word), {}, suggest_or(word, names, hint)};
  }

  [[nodiscard]] Error explain_extras(const std::string& what) const {
    const std::size_t colon = what.rfind(": ");
    const std::string rest = colon == std::string::npos ? what : what.substr(colon + 2);
    // Of `--chanel phone` the option is what is wrong, whatever comes first.
    const std::size_t option = rest.starts_with('-') || verb == nullptr ? std::string::npos : rest.find(" --");
    const std::size_t begin = option == std::string::npos ? 0 : option + 1;
    const std::string first = rest.substr(begin, rest.find(' ', begin) - begin);
    if (verb == nullptr && !asked.empty()) {
      const auto names = visible_names();
      return {ErrorKind::kUsage,
              say("there is no command '{0}'", asked),
              {},
              suggest_or(asked, names, tr("kesu --help lists the commands"))};
    }
    const std::string hint = verb_name.empty() ? tr("kesu --help lists the commands")
                                               : say("kesu {0} --help shows how it is called", verb_name);
    if (first.empty() || first.front() != '-')
      return {ErrorKind::kUsage, say("'{0}' is one argument too many", first), {}, hint};
    const std::vector<std::string> known = option_names();
    const std::vector<std::string_view> names(known.begin(), known.end());
    const std::string typed = first.substr(0, first.find('='));
    return {ErrorKind::kUsage, say("there is no option '{0}'", typed), {}, suggest_or(typed, names, hint)};
  }

  static std::string suggest_or(std::string_view word, std::span<const std::string_view> names,
                                const std::string& otherwise) {
    return nearest_word(word, names).empty() ? otherwise : suggest(word, names);
  }
};

CommandLine::CommandLine(GlobalOptions& options, std::string_view verb) : parts_(std::make_unique<Parts>()) {
  CLI::App& app = parts_->app;
  parts_->asked = std::string(verb);
  parts_->options = &options;
  app.name("kesu");
  app.description(
      tr("kesu runs an organisation's complaint procedure: register, classify, assign, resolve, reply, follow up, "
         "report."));
  app.require_subcommand(0, 1);
  app.option_defaults()->group(tr("Options"));
  set_labels(app);
  app.set_help_flag("-h,--help", tr("show this help"));
  app.add_flag("--version", parts_->version, tr("show the version of kesu and of the time-zone data"))
      ->group(tr("Options"));
  declare_globals(app, options);
  // CLI11 shows groups in the order of their first command.
  std::vector<const Command*> by_group;
  for (const Command& command : commands())
    by_group.push_back(&command);
  std::stable_sort(by_group.begin(), by_group.end(),
                   [](const Command* a, const Command* b) { return a->group < b->group; });
  for (const Command* row : by_group) {
    const Command& command = *row;
    CLI::App* sub = app.add_subcommand(std::string(command.name), *command.summary != '\0' ? tr(command.summary) : "");
    sub->group(group_title(command.group));
    sub->fallthrough();
    sub->set_help_flag("-h,--help", tr("show this help"));
    if (command.name != verb) continue;
    parts_->verb = sub;
    parts_->verb_name = std::string(command.name);
    parts_->runner = command.declare(*sub);
    if (*command.examples != '\0') sub->footer(std::string(tr("Examples:")) + "\n" + tr(command.examples));
  }
  if (parts_->verb == nullptr)
    app.footer(
        tr("kesu COMMAND --help describes a command. The tutorial and the file formats are in the documentation."));
}

CommandLine::~CommandLine() = default;

Result<ParsedLine> CommandLine::parse(const std::vector<std::string>& arguments) {
  CLI::App& app = parts_->app;
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  try {
    app.parse(reversed);
  } catch (const CLI::CallForHelp&) {
    if (parts_->verb == nullptr && !parts_->asked.empty()) return fail(parts_->explain_extras({}));
    return ParsedLine{{}, app.help(), false};
  } catch (const CLI::ParseError& error) {
    // What cannot be read is what is wrong, whatever else is.
    if (auto text = parts_->check_bytes(); !text) return fail(std::move(text.error()));
    return fail(parts_->explain(error));
  }
  if (auto text = parts_->check_bytes(); !text) return fail(std::move(text.error()));
  if (auto filled = parts_->check_filled(); !filled) return fail(std::move(filled.error()));
  if (auto checked = parts_->check_globals(); !checked) return fail(std::move(checked.error()));
  if (parts_->version) return ParsedLine{show_version, {}, false};
  if (parts_->verb == nullptr) return ParsedLine{{}, app.help(), true};
  return ParsedLine{parts_->runner, {}, false};
}

std::string help_of(std::string_view verb) {
  GlobalOptions unused;
  CommandLine line(unused, verb);
  std::vector<std::string> arguments;
  if (!verb.empty()) arguments.emplace_back(verb);
  arguments.emplace_back("--help");
  const auto parsed = line.parse(arguments);
  return parsed ? parsed->help : std::string();
}

std::vector<std::string> option_names(std::string_view verb) {
  GlobalOptions unused;
  CommandLine line(unused, verb);
  return line.names();
}

std::vector<std::string> nested_names(std::string_view verb) {
  GlobalOptions unused;
  return CommandLine(unused, verb).nested();
}

std::vector<std::string> CommandLine::nested() const {
  std::vector<std::string> names;
  if (parts_->verb == nullptr) return names;
  for (const CLI::App* below : parts_->verb->get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(below->get_name());
  return names;
}

std::vector<std::string> CommandLine::names() const {
  return parts_->option_names();
}

}  // namespace kesu
