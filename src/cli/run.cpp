// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

#include <algorithm>
#include <exception>
#include <iostream>
#include <new>

#include <CLI/CLI.hpp>

#include "kesu/core/decode.hpp"
#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"

#include "command.hpp"
#include "session.hpp"
#include "usage.hpp"

namespace kesu {

namespace {

// What must be known before the options can be declared: which verb, and in which language they are described.
struct Prescan {
  std::string verb;
  GlobalOptions options;
};

Prescan prescan(const std::vector<std::string>& arguments) {
  Prescan found;
  const auto value_of = [&](std::size_t& i, std::string_view name, std::string& value) {
    const std::string& argument = arguments[i];
    if (argument == name && i + 1 < arguments.size()) {
      value = arguments[++i];
      return true;
    }
    if (argument.size() > name.size() && argument.rfind(name, 0) == 0 && argument[name.size()] == '=') {
      value = argument.substr(name.size() + 1);
      return true;
    }
    return false;
  };
  std::string ignored;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (value_of(i, "--store", found.options.store) || value_of(i, "--lang", found.options.language)) continue;
    if (value_of(i, "--now", ignored) || value_of(i, "--as", ignored) || value_of(i, "--color", ignored)) continue;
    if (arguments[i] == "--") break;
    if (found.verb.empty() && !arguments[i].empty() && arguments[i].front() != '-') found.verb = arguments[i];
  }
  return found;
}

std::optional<Language> language_named(std::string_view name) {
  if (name.empty() || name == "C" || name == "POSIX" || name.rfind("C.", 0) == 0) return std::nullopt;
  return name.rfind("zh", 0) == 0 ? Language::kChinese : Language::kEnglish;
}

Language choose_language(Session& session) {
  const auto& environment = session.world().environment;
  if (const auto chosen = language_named(session.options().language)) return *chosen;
  if (const auto chosen = language_named(environment("KESU_LANG").value_or(""))) return *chosen;
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const auto value = environment(name);
    if (!value) continue;
    if (const auto chosen = language_named(*value)) {
      // As gettext has it: a locale with messages, in the first language of LANGUAGE.
      const std::string wanted = environment("LANGUAGE").value_or("");
      return language_named(wanted.substr(0, wanted.find(':'))).value_or(*chosen);
    }
    break;  // the first that is set decides, be it C
  }
  const auto store = session.store();
  return store ? (*store)->config().language : Language::kEnglish;
}

// A full disk behind standard output undoes nothing: who repeats the command writes everything twice.
void name_recorded(World& world, const std::vector<TicketId>& recorded) {
  constexpr std::size_t kNamed = 5;
  if (recorded.empty()) return;
  std::string names;
  for (std::size_t i = 0; i < std::min(recorded.size(), kNamed); ++i)
    names += (i == 0 ? "" : tr(", ")) + recorded[i].text;
  if (recorded.size() > kNamed) names += fmt::format("{} ({})", tr(", …"), recorded.size());
  world.err << "  " << say("recorded all the same, do not repeat the command: {0}", names) << '\n';
}

int finish(World& world, int code, const std::vector<TicketId>& recorded = {}) {
  world.out.flush();
  if (!world.out) {
    world.err << "kesu: " << tr("standard output could not be written") << '\n';
    name_recorded(world, recorded);
    return worse_exit_code(code, exit_code(ErrorKind::kEnvironment));
  }
  return code;
}

}  // namespace

int guarded(std::ostream& err, const std::function<int()>& body) {
  try {
    return body();
  } catch (const std::bad_alloc&) {
    err << "kesu: " << tr("there is not enough memory") << '\n';
    return exit_code(ErrorKind::kEnvironment);
  } catch (const std::exception& error) {
    err << "kesu: " << say("this is a bug in kesu: {0}", error.what()) << "\n  "
        << tr("please report it with the command that led here; no write is half done") << '\n';
  } catch (...) {
    err << "kesu: " << say("this is a bug in kesu: {0}", "?") << '\n';
  }
  return kExitBug;
}

int run(World& world, const std::vector<std::string>& arguments) {
  const Prescan early = prescan(arguments);
  Session session(world, early.options);
  use_language(choose_language(session), world.share + "/locale");

  GlobalOptions options = early.options;
  CommandLine line(options, early.verb);
  auto parsed = line.parse(arguments);
  if (!parsed) return finish(world, session.report(parsed.error()));
  if (!parsed->help.empty()) {
    (parsed->is_error ? world.err : world.out) << parsed->help;
    return finish(world, parsed->is_error ? exit_code(ErrorKind::kUsage) : kExitDone);
  }
  Session chosen(world, options);
  const int code = parsed->runner(chosen);
  return finish(world, code, chosen.recorded());
}

}  // namespace kesu
