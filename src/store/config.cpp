// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/config.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <system_error>

#include "kesu/core/decode.hpp"
#include "kesu/core/evidence.hpp"
#include "kesu/core/ids.hpp"
#include "kesu/core/mail_address.hpp"
#include "kesu/yaml/writer.hpp"

#include "names.hpp"

namespace kesu {
namespace {

constexpr std::array<std::string_view, 2> kLanguages = {"en", "zh_CN"};
constexpr std::array<std::string_view, 2> kGivenClock = {"refuse", "allow"};
constexpr std::array<std::string_view, 2> kPersonal = {"together", "separate"};
constexpr std::array<std::string_view, 2> kCommit = {"manual", "auto"};
constexpr std::array<std::string_view, 3> kNotifyBy = {"stdout", "command", "sendmail"};
constexpr std::array<std::string_view, 2> kInput = {"text", "json"};
constexpr std::size_t kMaxPrefix = 8;

struct Version {
  int major = 0;
  int minor = 0;

  auto operator<=>(const Version&) const = default;
};

std::optional<Version> parse_version(std::string_view text) {
  Version version;
  const char* const end = text.data() + text.size();
  const auto major = std::from_chars(text.data(), end, version.major);
  if (major.ec != std::errc() || major.ptr == end || *major.ptr != '.') return std::nullopt;
  const auto minor = std::from_chars(major.ptr + 1, end, version.minor);
  if (minor.ec != std::errc() || minor.ptr != end || version.major < 0 || version.minor < 0) return std::nullopt;
  return version;
}

/// Whether this program can read the store at all; reports why not.
bool check_needs(const Node& node, const DecodeContext& context) {
  const Node* needs = node.find("needs");
  if (needs == nullptr || !needs->is_scalar()) return true;  // reported with the rest
  const auto version = parse_version(needs->text);
  if (!version || *version <= *parse_version(kStoreVersion)) return true;
  context.problems->push_back({ErrorKind::kEnvironment,
                               say("this store needs kesu {0}, and this is kesu {1}", needs->text, kStoreVersion),
                               {context.file, needs->mark.line, needs->mark.column},
                               tr("install a newer kesu")});
  return false;
}

bool is_prefix(std::string_view text) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.empty() || text.size() > kMaxPrefix || !is_capital(text.front())) return false;
  for (const char c : text) {
    if (!is_capital(c) && !is_digit(c)) return false;
  }
  return true;
}

/// One of two words, the second of which is true.
void read_switch(MappingReader& reader, std::string_view key, std::span<const std::string_view> words, bool& value) {
  const Node* node = reader.optional(key);
  if (node == nullptr) return;
  const auto text = decode_string(*node, reader.context(), key);
  if (!text) return;
  if (*text == words[0] || *text == words[1]) {
    value = *text == words[1];
  } else {
    reader.context().report(node->mark, say("{0} must be {1} or {2} (got '{3}')", key, words[0], words[1], *text),
                            suggest(*text, words));
  }
}

void read_duration(MappingReader& reader, std::string_view key, Seconds& value) {
  const Node* node = reader.optional(key);
  if (node == nullptr) return;
  const auto text = decode_string(*node, reader.context(), key);
  if (!text) return;
  const auto duration = parse_duration(*text);
  if (duration && *duration >= Seconds::zero()) {
    value = *duration;
  } else {
    reader.context().report(node->mark, say("{0} must be a length of time (got '{1}')", key, *text),
                            tr("for example 24h, 90m or 10s"));
  }
}

void read_evidence_limit(MappingReader& reader, StoreConfig& config) {
  const Node* node = reader.optional("evidence_limit");
  const auto text = node == nullptr ? std::nullopt : decode_string(*node, reader.context(), "evidence_limit");
  if (!text) return;
  if (const auto size = parse_size(*text)) {
    config.evidence_limit = *size;
  } else {
    reader.context().report(
        node->mark, say("evidence_limit must be a size up to {0} (got '{1}')", size_words(kLargestEvidence), *text),
        tr("for example 32 MiB or 512 KiB"));
  }
}

void read_needs(MappingReader& reader, StoreConfig& config) {
  const Node* node = reader.required("needs");
  if (node == nullptr) return;
  if (node->is_scalar() && parse_version(node->text)) {
    config.needs = node->text;
  } else {
    reader.context().report(node->mark, tr("needs must be the version of a program"), tr("for example \"1.0\""));
  }
}

void read_prefix(MappingReader& reader, StoreConfig& config) {
  const Node* node = reader.optional("prefix");
  if (node == nullptr) return;
  const auto text = decode_string(*node, reader.context(), "prefix");
  if (!text) return;
  if (*text == kActionPrefix) {
    reader.context().report(node->mark, say("prefix cannot be {0}: IDs of actions begin with it", kActionPrefix));
  } else if (is_prefix(*text)) {
    config.prefix = *text;
  } else {
    reader.context().report(
        node->mark, say("prefix must be 1 to 8 capitals or digits, beginning with a letter (got '{0}')", *text));
  }
}

void read_zone(MappingReader& reader, StoreConfig& config) {
  const Node* node = reader.required("zone");
  if (node == nullptr) return;
  const auto text = decode_string(*node, reader.context(), "zone");
  if (!text) return;
  const auto zone = Zone::load(*text);
  if (zone) {
    config.zone = *text;
  } else {
    reader.context().report(node->mark, zone.error().message, zone.error().hint);
  }
}

void read_from(MappingReader& reader, NotifyConfig& notify) {
  const Node* node = reader.required("from");
  const auto text = node == nullptr ? std::nullopt : decode_string(*node, reader.context(), "from");
  if (!text) return;
  notify.from = *text;
  if (!is_mail_address(*text)) reader.context().report(node->mark, say("'{0}' is no e-mail address", *text));
}

void read_notify(const Node& node, const DecodeContext& context, NotifyConfig& notify) {
  MappingReader reader(node, context, "notify");
  if (const Node* by = reader.required("by")) {
    const std::string word = decode_string(*by, context, "by").value_or(std::string(kNotifyBy.front()));
    const auto* found = std::find(kNotifyBy.begin(), kNotifyBy.end(), word);
    if (found == kNotifyBy.end()) {
      report_unknown_word(context, *by, "by", word, kNotifyBy);
    } else {
      notify.by = static_cast<NotifyBy>(found - kNotifyBy.begin());
    }
  }
  const bool by_command = notify.by == NotifyBy::kCommand;
  const bool by_mail = notify.by == NotifyBy::kSendmail;
  if (by_command || by_mail) {
    notify.command = reader.strings("command", false, by_command).value_or(std::vector<std::string>{});
    read_duration(reader, "timeout", notify.timeout);
    if (notify.timeout == Seconds::zero()) context.report(node.mark, tr("timeout must be longer than nothing"));
    const Node* command = node.find("command");
    if (command != nullptr && command->is_sequence() && (notify.command.empty() || notify.command.front().empty()))
      context.report(command->mark, tr("command names no program"), tr("for example [/usr/local/bin/tell, --urgent]"));
  }
  if (by_command) read_switch(reader, "input", kInput, notify.json);
  if (by_mail) read_from(reader, notify);
  reader.finish();
}

bool is_filter_name(std::string_view name) {
  return !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == std::string_view::npos;
}

NamedFilter named_filter(const Node::Entry& entry, std::string text, const std::string& file) {
  const Mark& begin = entry.value.mark;
  const Mark& end = entry.value.end;
  const auto characters = static_cast<int>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
  const int written = begin.line == end.line ? end.column - begin.column : 0;
  constexpr int kQuotes = 2;
  const bool quoted = written == characters + kQuotes;
  return {
      entry.key, std::move(text), {file, begin.line, begin.column + (quoted ? 1 : 0)}, quoted || written == characters};
}

void read_filters(const Node& node, const DecodeContext& context, StoreConfig& config) {
  if (!node.is_mapping()) context.report(node.mark, tr("filters must be a mapping of names to filters"));
  for (const Node::Entry& entry : node.entries) {
    if (!is_filter_name(entry.key)) {
      context.report(entry.key_mark, say("'{0}' cannot be the name of a filter", entry.key),
                     tr("small letters, digits, - and _"));
    }
    if (auto text = decode_string(entry.value, context, entry.key))
      config.filters.push_back(named_filter(entry, *std::move(text), context.file));
  }
}

}  // namespace

Place NamedFilter::place_of(int column) const {
  return in_place ? Place{at.file, at.line, at.column + column - 1} : at;
}

std::optional<StoreConfig> decode_config(const Node& node, const DecodeContext& context) {
  const std::size_t problems_before = context.problems->size();
  if (!check_needs(node, context)) return std::nullopt;
  StoreConfig config;
  MappingReader reader(node, context, std::string(kConfigFile));
  read_needs(reader, config);
  if (const auto name = reader.string("name")) config.name = *name;
  read_prefix(reader, config);
  if (const auto symbols = reader.integer("id_symbols", 6, 7)) config.id_symbols = static_cast<int>(*symbols);
  read_zone(reader, config);
  bool chinese = false;
  read_switch(reader, "language", kLanguages, chinese);
  config.language = chinese ? Language::kChinese : Language::kEnglish;
  if (const auto host = reader.string("notifier")) config.notifier = *host;
  if (const Node* notify = reader.optional("notify")) read_notify(*notify, context, config.notify);
  read_switch(reader, "given_clock", kGivenClock, config.allow_given_clock);
  read_switch(reader, "personal", kPersonal, config.personal_separate);
  read_switch(reader, "commit", kCommit, config.commit);
  read_duration(reader, "retract_within", config.retract_within);
  read_duration(reader, "lock_wait", config.lock_wait);
  read_evidence_limit(reader, config);
  if (const Node* filters = reader.optional("filters")) read_filters(*filters, context, config);
  reader.finish();
  if (context.problems->size() > problems_before) return std::nullopt;
  return config;
}

std::string config_text(const StoreConfig& config) {
  std::string text;
  const auto add = [&](std::string_view comment, std::string_view key, std::string_view value) {
    text += fmt::format("# {}\n{}: {}\n", comment, key, value);
  };
  const auto quoted = [](std::string_view value) { return quote_scalar(value, false); };
  const auto word = [](std::span<const std::string_view> words, bool second) { return words[second ? 1 : 0]; };
  add(tr("the oldest program that may work here"), "needs", quoted(config.needs));
  add(tr("for people: stands on reports"), "name", quoted(config.name));
  add(tr("ticket IDs begin with it"), "prefix", quoted(config.prefix));
  add(tr("random symbols in a ticket ID: 6, or 7 for many clones that open thousands a day"), "id_symbols",
      std::to_string(config.id_symbols));
  add(tr("the time zone in which a day begins and a date is meant"), "zone", quoted(config.zone));
  add(tr("en or zh_CN: for messages where the locale does not say, as under cron"), "language",
      quoted(to_string(config.language)));
  add(tr("the host that sends notices; elsewhere none are sent"), "notifier", quoted(config.notifier));
  add(tr("how notices leave: {by: stdout}, {by: command, command: [PROGRAM]} or {by: sendmail, from: ADDRESS}"),
      "notify", fmt::format("{{by: {}}}", kNotifyBy[static_cast<std::size_t>(config.notify.by)]));
  add(tr("whether events may be written under --now: refuse or allow"), "given_clock",
      word(kGivenClock, config.allow_given_clock));
  add(tr("where complainants are kept: together with the tickets, or separate, below private/"), "personal",
      word(kPersonal, config.personal_separate));
  add(tr("whether each command makes a git commit: manual or auto"), "commit", word(kCommit, config.commit));
  add(tr("how long authors may retract their own events"), "retract_within", quoted(to_string(config.retract_within)));
  add(tr("how long a write waits for another"), "lock_wait", quoted(to_string(config.lock_wait)));
  add(tr("how large one attached file may be"), "evidence_limit", quoted(size_words(config.evidence_limit)));
  add(tr("filters with names, for --filter @NAME: {mine: owner = me and open}"), "filters", "{}");
  return text;
}

Result<std::string> find_store(Disk& disk, const std::string& directory, const std::string& explicit_dir) {
  const auto holds_store = [&](const std::string& path) {
    return disk.type(path + '/' + std::string(kConfigFile)) == FileType::kFile;
  };
  std::error_code ignored;
  if (!explicit_dir.empty()) {
    if (holds_store(explicit_dir)) return explicit_dir;
    return fail(ErrorKind::kNotFound, say("{0} is no store: it has no {1}", explicit_dir, kConfigFile), {},
                say("make one with: kesu init {0} --preset general", explicit_dir));
  }
  std::string here = std::filesystem::absolute(directory, ignored).lexically_normal().string();
  while (here.size() > 1 && here.back() == '/')
    here.pop_back();
  for (std::string at = here; !at.empty(); at = directory_of(at)) {
    if (holds_store(at)) return at;
  }
  return fail(ErrorKind::kNotFound, say("no store here or above: there is no {0}", kConfigFile), {},
              tr("make one with: kesu init --preset general, or name one with --store DIR"));
}

}  // namespace kesu
