// SPDX-License-Identifier: Apache-2.0
#include "kesu/import/map.hpp"

#include <algorithm>
#include <array>

#include "kesu/core/text.hpp"

#include "import_map.hpp"

namespace kesu {

namespace {

using Words = std::span<const std::string_view>;

struct Separator {
  std::string_view word;
  char character;
};
constexpr std::array<Separator, 5> kSeparators = {{{"auto", 0}, {",", ','}, {";", ';'}, {"tab", '\t'}, {"|", '|'}}};

/// The words that `status:` translates to.
std::vector<std::string_view> status_words() {
  std::vector<std::string_view> words{kOpenStatus};
  const auto close_words = spellings<CloseAs>();
  words.insert(words.end(), close_words.begin(), close_words.end());
  return words;
}

bool is_name(std::string_view text) {
  return !text.empty() && text.find_first_of(" \t\r\n/\\") == std::string_view::npos;
}

/// Takes one map apart. What is wrong is reported; the caller looks at the number of problems.
class MapDecoder {
 public:
  MapDecoder(const Node& node, const DecodeContext& context, ImportMap& map)
      : node_(node), context_(context), map_(map), reader_(node, context, tr("the import map")) {}

  void decode() {
    decode_table();
    decode_times();
    decode_complaint();
    decode_events();
    reader_.finish();
  }

 private:
  void decode_table() {
    if (auto name = reader_.string("name", true)) {
      map_.name = *std::move(name);
      if (!is_name(map_.name))
        context_.report(node_.find("name")->mark, tr("name must be one word: it becomes part of every ticket"));
    }
    reader_.string("notes");
    if (const auto encoding = word("encoding", encodings())) map_.encoding = *encoding;
    std::vector<std::string_view> words;
    for (const Separator& separator : kSeparators)
      words.push_back(separator.word);
    if (const auto text = word("separator", words)) {
      map_.separator = std::find_if(kSeparators.begin(), kSeparators.end(), [&](const Separator& s) {
                         return s.word == *text;
                       })->character;
    }
    if (const auto name = reader_.string("zone")) {
      auto zone = Zone::load(*name);
      if (zone) {
        map_.zone = *std::move(zone);
      } else {
        context_.report(node_.find("zone")->mark, zone.error().message, zone.error().hint);
      }
    }
  }

  void decode_times() {
    if (const Node* node = reader_.required("id")) {
      if (auto id = text_template(*node, "id")) {
        if (id->constant())
          context_.report(node->mark, tr("id names no column, so every row would be the same record"));
        map_.id = *std::move(id);
      }
    }
    if (const Node* node = reader_.required("received")) {
      if (auto received = time_rule(*node, "received")) map_.received = *std::move(received);
    }
    if (const Node* node = reader_.optional("target")) map_.target = time_rule(*node, "target");
    if (const Node* node = reader_.optional("closed")) map_.closed = time_rule(*node, "closed");
    status_words_ = status_words();
    map_.status = choice(reader_, "status", status_words_);
    if (const Node* node = reader_.optional("log")) decode_log(*node);
  }

  void decode_log(const Node& node) {
    for (const char* key : {"closed", "status"}) {
      if (const Node* other = node_.find(key))
        context_.report(other->mark, say("'{0}' does not go with 'log', whose states say it", key));
    }
    MappingReader reader(node, context_, "log");
    LogRule rule;
    if (const Node* at = reader.required("at")) {
      if (auto time = time_rule(*at, "log.at")) rule.at = *std::move(time);
    }
    if (const Node* order = reader.optional("order")) rule.order = text_template(*order, "log.order");
    if (const Node* state = reader.required("state")) {
      if (auto choice = choice_of(*state, "log.state", kLogStates)) rule.state = *std::move(choice);
    }
    rule.wait_for = choice(reader, "wait_for");
    reader.finish();
    map_.log = std::move(rule);
  }

  void decode_complaint() {
    map_.kind = choice(reader_, "kind", spellings<Kind>());
    map_.channel = choice(reader_, "channel", spellings<Channel>());
    decode_source();
    text_rule(reader_, map_.texts, "subject", &Complaint::subject, true);
    text_rule(reader_, map_.texts, "text", &Complaint::text, false);
    text_rule(reader_, map_.texts, "demand", &Complaint::demand, false);
    text_rule(reader_, map_.texts, "occurred", &Complaint::occurred, true);
    text_rule(reader_, map_.texts, "place", &Complaint::place, true);
    if (const Node* about = reader_.optional("about")) decode_about(*about);
    map_.loss = choice(reader_, "loss");
    if (const Node* node = reader_.optional("complainant")) decode_complainant(*node);
    if (const Node* tags = reader_.optional("tags")) decode_tags(*tags);
  }

  void decode_events() {
    if (const Node* node = reader_.optional("category")) decode_category(*node);
    map_.priority = choice(reader_, "priority", spellings<Priority>());
    map_.close_text = choice(reader_, "close_text");
    if (const Node* node = reader_.optional("reject")) decode_reject(*node);
  }

  void decode_source() {
    const Node* node = reader_.optional("source");
    if (node == nullptr || (node->is_scalar() && node->text == "direct")) return;
    if (node->is_scalar()) {
      context_.report(node->mark, tr("source must be direct, or {third_party: …, ref: …}"));
      return;
    }
    MappingReader source(*node, context_, tr("source"));
    if (const Node* name = source.required("third_party")) map_.third_party = choice_of(*name, "third_party");
    map_.reference = choice(source, "ref");
    source.finish();
  }

  void decode_about(const Node& node) {
    if (!node.is_mapping()) {
      context_.report(node.mark, tr("about must be a mapping of names to columns"));
      return;
    }
    for (const Node::Entry& entry : node.entries) {
      auto rule = choice_of(entry.value, "about." + entry.key);
      if (!rule) continue;
      if (entry.key == "amount") {
        map_.amount = *std::move(rule);
      } else {
        map_.about.emplace_back(entry.key, *std::move(rule));
      }
    }
  }

  void decode_complainant(const Node& node) {
    MappingReader reader(node, context_, tr("complainant"));
    text_rule(reader, map_.complainant, "name", &Complainant::name, true);
    text_rule(reader, map_.complainant, "phone", &Complainant::phone, true);
    text_rule(reader, map_.complainant, "email", &Complainant::email, true);
    text_rule(reader, map_.complainant, "address", &Complainant::address, false);
    text_rule(reader, map_.complainant, "member", &Complainant::member, true);
    text_rule(reader, map_.complainant, "reference", &Complainant::reference, true);
    static constexpr std::array<std::string_view, 2> kYesNo{"true", "false"};
    map_.internal = choice(reader, "internal", kYesNo);
    reader.finish();
  }

  void decode_tags(const Node& node) {
    if (!node.is_sequence()) {
      context_.report(node.mark, tr("tags must be a list"));
      return;
    }
    for (const Node& item : node.items) {
      TagRule rule;
      if (auto tag = choice_of(item, "tags", {}, {}, &rule.split)) {
        rule.choice = *std::move(tag);
        map_.tags.push_back(std::move(rule));
      }
    }
  }

  void decode_category(const Node& node) {
    const std::vector<Node> one = node.is_sequence() ? std::vector<Node>{} : std::vector<Node>{node};
    for (const Node& level : node.is_sequence() ? node.items : one) {
      bool slugged = false;
      if (auto rule = choice_of(level, "category", {}, &slugged)) {
        rule->slug = slugged;
        map_.category.push_back(*std::move(rule));
      }
    }
  }

  void decode_reject(const Node& node) {
    if (!node.is_sequence()) {
      context_.report(node.mark, tr("reject must be a list of {from: …, is: …, because: …}"));
      return;
    }
    for (const Node& item : node.items) {
      MappingReader reader(item, context_, tr("reject"));
      RejectRule rule;
      if (const Node* from = reader.required("from")) {
        if (auto parsed = text_template(*from, "from")) rule.from = *std::move(parsed);
      }
      if (auto is = reader.strings("is", true, true)) rule.is = *std::move(is);
      if (auto because = reader.string("because", true)) rule.because = *std::move(because);
      reader.finish();
      map_.reject.push_back(std::move(rule));
    }
  }

  std::optional<std::string> word(std::string_view key, Words allowed) {
    auto text = reader_.string(key);
    if (!text) return std::nullopt;
    if (std::find(allowed.begin(), allowed.end(), *text) != allowed.end()) return text;
    report_unknown_word(context_, *node_.find(key), key, *text, allowed);
    return std::nullopt;
  }

  std::optional<Template> text_template(const Node& node, std::string_view what) {
    const auto text = decode_string(node, context_, what);
    if (!text) return std::nullopt;
    auto parsed = Template::parse(*text, node.mark, map_.columns);
    if (parsed) return *std::move(parsed);
    context_.report(node.mark, say("{0}: {1}", what, parsed.error().message), parsed.error().hint);
    return std::nullopt;
  }

  std::optional<TimeRule> time_rule(const Node& node, std::string_view what) {
    const std::size_t before = context_.problems->size();
    MappingReader reader(node, context_, std::string(what));
    TimeRule rule;
    if (const Node* from = reader.required("from")) {
      if (auto parsed = text_template(*from, what)) rule.from = *std::move(parsed);
    }
    if (const auto formats = reader.strings("format", true, true)) {
      const Node& place = *node.find("format");
      for (const std::string& text : *formats) {
        auto format = DateFormat::parse(text);
        if (format) {
          rule.formats.push_back(*std::move(format));
        } else {
          context_.report(place.mark, say("format '{0}': {1}", text, format.error().message), format.error().hint);
        }
      }
      if (formats->empty()) context_.report(place.mark, tr("format is empty"));
      if (const auto twice = ambiguous_text(rule.formats)) {
        context_.report(place.mark,
                        say("these formats read {0} as different times, so one would have to guess", *twice),
                        tr("leave one, or take a column that is written in one way only"));
      }
    }
    reader.finish();
    if (context_.problems->size() > before) return std::nullopt;
    return rule;
  }

  std::optional<Choice> choice(MappingReader& reader, std::string_view key, Words allowed = {}) {
    const Node* node = reader.optional(key);
    return node == nullptr ? std::nullopt : choice_of(*node, key, allowed);
  }

  /// `allowed`: the words that may come out, empty for any text. `slugged` and `split` are given where those keys make
  /// sense.
  std::optional<Choice> choice_of(const Node& node, std::string_view what, Words allowed = {}, bool* slugged = nullptr,
                                  std::string* split = nullptr) {
    const std::size_t before = context_.problems->size();
    Choice rule;
    if (node.is_mapping()) {
      MappingReader reader(node, context_, std::string(what));
      const Node* from = reader.required("from");
      if (from != nullptr) {
        if (auto parsed = text_template(*from, what)) rule.from = *std::move(parsed);
      }
      if (const Node* values = reader.optional("values")) rule.values = translations(*values, what, allowed);
      if (const Node* contains = reader.optional("contains")) rule.contains = translations(*contains, what, allowed);
      if (const Node* otherwise = reader.optional("otherwise")) {
        rule.otherwise = text_template(*otherwise, what);
        check_constant(rule.otherwise, *otherwise, what, allowed);
      }
      if (slugged != nullptr) *slugged = reader.boolean("slug").value_or(false);
      if (split != nullptr) *split = reader.string("split").value_or("");
      reader.finish();
    } else if (auto parsed = text_template(node, what)) {
      rule.from = *std::move(parsed);
      check_constant(rule.from, node, what, allowed);
    }
    if (context_.problems->size() > before) return std::nullopt;
    return rule;
  }

  void check_constant(const std::optional<Template>& text, const Node& node, std::string_view what, Words allowed) {
    if (text && text->constant()) check_word(node.text, node, what, allowed);
  }

  void check_word(const std::string& text, const Node& node, std::string_view what, Words allowed) {
    if (allowed.empty() || std::find(allowed.begin(), allowed.end(), text) != allowed.end()) return;
    report_unknown_word(context_, node, what, text, allowed);
  }

  std::vector<std::pair<std::string, std::string>> translations(const Node& node, std::string_view what,
                                                                Words allowed) {
    std::vector<std::pair<std::string, std::string>> values;
    if (!node.is_mapping() || node.entries.empty()) {
      context_.report(node.mark, say("{0}: a translation is a mapping of what the table says to what it means", what));
      return values;
    }
    for (const Node::Entry& entry : node.entries) {
      auto value = decode_string(entry.value, context_, what);
      if (!value) continue;
      // "" says that a text means nothing: the field is left out.
      if (!value->empty()) check_word(*value, entry.value, what, allowed);
      values.emplace_back(entry.key, *std::move(value));
    }
    return values;
  }

  template <class Owner>
  void text_rule(MappingReader& reader, std::vector<TextRule<Owner>>& rules, std::string_view key,
                 std::string Owner::*field, bool one_line) {
    if (auto rule = choice(reader, key)) rules.push_back({std::string(key), field, one_line, *std::move(rule)});
  }

  const Node& node_;
  const DecodeContext& context_;
  ImportMap& map_;
  MappingReader reader_;
  std::vector<std::string_view> status_words_;
};

}  // namespace

std::shared_ptr<const ImportMap> decode_import_map(const Node& node, const DecodeContext& context) {
  const std::size_t before = context.problems->size();
  auto map = std::make_shared<ImportMap>();
  map->file = context.file;
  MapDecoder(node, context, *map).decode();
  if (context.problems->size() > before) return nullptr;
  return map;
}

std::string_view map_name(const ImportMap& map) {
  return map.name;
}

std::string_view map_encoding(const ImportMap& map) {
  return map.encoding;
}

bool is_log(const ImportMap& map) {
  return map.log.has_value();
}

char map_separator(const ImportMap& map) {
  return map.separator;
}

}  // namespace kesu
