// SPDX-License-Identifier: Apache-2.0
#include "kesu/report/letter.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>
#include <kainjow/mustache.hpp>

#include "kesu/core/text.hpp"
#include "kesu/core/utf8.hpp"
#include "kesu/yaml/reader.hpp"

#include "letter_fields.hpp"

namespace kesu {
namespace {

namespace mustache = kainjow::mustache;

// A variable's name in a body: its place and its name, so that what is missing can be shown where it is asked for.
constexpr char kMarked = '@';
// A line break in a body is a variable too: the engine has its own mind about lines that sections leave empty.
constexpr std::string_view kLineBreak = "@@";

// A letter has a few pages, and sections that a reader can follow.
constexpr std::size_t kDeepest = 8;

struct Head {
  std::string_view yaml;
  std::string_view body;
  int body_line = 1;
};

std::optional<Head> split(std::string_view bytes) {
  constexpr std::string_view kFence = "---\n";
  if (!bytes.starts_with(kFence)) return std::nullopt;
  const std::size_t end = bytes.find("\n---\n", kFence.size() - 1);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view head = bytes.substr(0, end + 1);
  return Head{head.substr(kFence.size()), bytes.substr(end + 1 + kFence.size()),
              static_cast<int>(std::count(head.begin(), head.end(), '\n')) + 2};
}

// Where the first bytes stand that are no UTF-8.
std::optional<Mark> ill_formed(std::string_view bytes) {
  if (is_utf8(bytes)) return std::nullopt;
  Mark mark{1, 1};
  while (!bytes.empty()) {
    std::size_t size = 1;
    while (size < bytes.size() && size < 4 && (static_cast<unsigned char>(bytes[size]) & 0xC0u) == 0x80u)
      ++size;
    if (!is_utf8(bytes.substr(0, size))) break;
    const bool ends_line = bytes.front() == '\n';
    mark = ends_line ? Mark{mark.line + 1, 1} : Mark{mark.line, mark.column + 1};
    bytes.remove_prefix(size);
  }
  return mark;
}

std::string without_carriage_returns(std::string_view bytes) {
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] != '\r' || i + 1 == bytes.size() || bytes[i + 1] != '\n') text += bytes[i];
  }
  return text;
}

/// Reads the text of a template tag by tag, holds the names against what there is, and marks variables with their
/// places.
class BodyReader {
 public:
  BodyReader(std::string_view text, int first_line, const DecodeContext& context)
      : text_(text), line_(first_line), context_(context) {}

  std::string read() {
    while (true) {
      const std::size_t open = text_.find("{{", at_);
      const std::size_t stray = text_.find("}}", at_);
      if (stray < open) {
        advance(stray);
        context_.report(mark(), tr("'}}' without '{{'"));
        advance(stray + 2);
        continue;
      }
      advance(open);
      if (open == std::string_view::npos) break;
      if (!read_tag()) break;
    }
    for (const Section& section : sections_)
      context_.report(section.mark, say("the section '{0}' is not closed", section.name),
                      say("write {{{{/{0}}}}} where it ends", section.name));
    return std::move(body_);
  }

 private:
  struct Section {
    std::string name;
    Mark mark;
    bool each;  ///< its text is about the entries of a list
  };

  [[nodiscard]] Mark mark() const { return Mark{line_, column_}; }

  // Copies up to `end` and counts lines and characters.
  void advance(std::size_t end) {
    end = std::min(end, text_.size());
    for (; at_ < end; ++at_) {
      const char c = text_[at_];
      if (c == '\n') {
        body_ += "{{" + std::string(kLineBreak) + "}}";
        line_start_ = body_.size();
      } else {
        body_ += c;
      }
      step(c);
    }
  }

  // A section's tag that has a line to itself leaves no line behind (as Mustache has it).
  void drop_line_of_tag() {
    const bool alone_before = body_.find_first_not_of(" \t", line_start_) == std::string::npos;
    const std::size_t after = text_.find_first_not_of(" \t", at_);
    if (!alone_before || (after != std::string_view::npos && text_[after] != '\n')) return;
    body_.resize(line_start_);
    const std::size_t end = after == std::string_view::npos ? text_.size() : after + 1;
    for (; at_ < end; ++at_)
      step(text_[at_]);
  }

  void step(char c) {
    if (c == '\n') {
      ++line_;
      column_ = 1;
    } else if ((static_cast<unsigned char>(c) & 0xC0u) != 0x80u) {
      ++column_;
    }
  }

  // False: there is no going on.
  bool read_tag() {
    const Mark here = mark();
    const std::size_t end = text_.find("}}", at_ + 2);
    if (end == std::string_view::npos) {
      context_.report(here, tr("'{{' without '}}'"));
      return false;
    }
    std::string_view inside = text_.substr(at_ + 2, end - at_ - 2);
    const char sign = inside.empty() ? ' ' : inside.front();
    const bool is_signed = sign == '#' || sign == '^' || sign == '/' || sign == '!';
    if (is_signed) inside.remove_prefix(1);
    const std::string name = trimmed(inside);
    for (; at_ < end + 2; ++at_)
      step(text_[at_]);
    if (is_signed) drop_line_of_tag();
    if (sign == '!') return true;
    if (sign == '{' || sign == '&' || sign == '=' || sign == '>') {
      context_.report(here, say("{0} is no tag of a letter", "{{" + std::string(1, sign)),
                      tr("a letter has {{fact}}, {{#fact}}…{{/fact}}, {{^fact}}…{{/fact}} and {{! remarks }}"));
      if (sign == '{' && text_.substr(at_).starts_with('}')) ++at_;
      return true;
    }
    if (sign == '/') {
      close(name, here);
    } else if (sign == '#' || sign == '^') {
      return open(sign, name, here);
    } else if (check(name, here, false)) {
      body_ += fmt::format("{{{{{}{}:{}:{}}}}}", kMarked, here.line, here.column, name);
    }
    return true;
  }

  // False: deeper there is no going.
  bool open(char sign, const std::string& name, Mark here) {
    if (sections_.size() == kDeepest) {
      context_.report(here, say("sections stand in each other more than {0} deep", kDeepest),
                      tr("close the outer ones first"));
      sections_.clear();
      return false;
    }
    check(name, here, true);
    const bool each = sign == '#' && is_letter_list(name);
    if (each && std::any_of(sections_.begin(), sections_.end(), [](const Section& section) { return section.each; }))
      context_.report(here, say("the list '{0}' stands in a list", name), tr("close the other list first"));
    sections_.push_back({name, here, each});
    add_section_tag(sign, name);
    return true;
  }

  void add_section_tag(char sign, const std::string& name) {
    const bool at_line_start = body_.size() == line_start_;
    body_ += "{{" + std::string(1, sign) + name + "}}";
    if (at_line_start) line_start_ = body_.size();
  }

  static std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
  }

  void close(const std::string& name, Mark here) {
    if (!sections_.empty() && sections_.back().name == name) {
      sections_.pop_back();
      add_section_tag('/', name);
      return;
    }
    if (sections_.empty()) {
      context_.report(here, say("no section '{0}' is open here", name));
    } else {
      context_.report(here, say("the section '{0}' ends here, and '{1}' is open", name, sections_.back().name));
    }
  }

  bool check(const std::string& name, Mark here, bool as_section) {
    for (const Section& section : sections_) {
      if (section.each && is_letter_fact(section.name + "." + name)) return true;
    }
    if (is_letter_fact(name)) return true;
    if (is_letter_list(name)) {
      if (!as_section)
        context_.report(here, say("'{0}' is a list", name),
                        say("write {{{{#{0}}}}}…{{{{/{0}}}}} around its entries", name));
      return as_section;
    }
    std::vector<std::string_view> known = letter_fact_names();
    std::vector<std::string> entries;
    for (const Section& section : sections_) {
      for (const std::string_view one : letter_fact_names()) {
        if (section.each && one.starts_with(section.name + "."))
          entries.emplace_back(one.substr(section.name.size() + 1));
      }
    }
    known.insert(known.end(), entries.begin(), entries.end());
    const std::string_view near = nearest_word(name, known);
    context_.report(here, say("a letter knows no fact '{0}'", name),
                    near.empty() ? std::string(tr("the facts there are stand in docs/letters.md"))
                                 : say("did you mean '{0}'?", near));
    return false;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int line_;
  int column_ = 1;
  const DecodeContext& context_;
  std::string body_;
  std::size_t line_start_ = 0;  // in body_, of the line it has come to; behind the tags of sections
  std::vector<Section> sections_;
};

void read_head(const Node& root, const DecodeContext& context, Letter& letter) {
  MappingReader reader(root, context, tr("the head of a letter"));
  letter.title = reader.string("title", true).value_or("");
  const Node* kind = reader.optional("kind");
  if (kind != nullptr) {
    const auto word = parse_word<ContactKind>(kind->text);
    if (!word || *word == ContactKind::kInbound) {
      context.report(kind->mark, say("kind must be ack, update or decision (got '{0}')", kind->text));
    } else {
      letter.kind = *word;
    }
  }
  if (const auto to = reader.string("to")) {
    letter.to_third_party = *to == "third_party";
    if (!letter.to_third_party && *to != "complainant")
      context.report(root.find("to")->mark, say("to must be complainant or third_party (got '{0}')", *to));
  }
  if (const Node* needs = reader.optional("needs")) {
    letter.needs = decode_strings(*needs, context, "needs", true).value_or(std::vector<std::string>{});
    for (std::size_t i = 0; i < letter.needs.size(); ++i) {
      const std::string& one = letter.needs[i];
      if (is_letter_fact(one) || is_letter_list(one)) continue;
      context.report(needs->is_sequence() ? needs->items[i].mark : needs->mark,
                     say("a letter knows no fact '{0}'", one), suggest(one, letter_fact_names()));
    }
  }
  reader.finish();
}

/// What Mustache asks for, answered out of the facts. Nothing that it gives is read as a template again.
class Answers : public mustache::basic_context<std::string> {
 public:
  explicit Answers(const LetterFacts& facts) {
    for (const auto& [name, text] : facts.texts)
      held_.emplace(name, mustache::data(text));
    for (const auto& [name, entries] : facts.lists) {
      if (entries.empty()) continue;
      mustache::data list(mustache::data::type::list);
      for (const auto& entry : entries) {
        mustache::data one(mustache::data::type::object);
        for (const auto& [key, text] : entry)
          one.set(key, mustache::data(text));
        if (&entry == &entries.front()) one.set("first", mustache::data(mustache::data::type::bool_true));
        list.push_back(one);
      }
      held_.emplace(name, std::move(list));
    }
  }

  void push(const mustache::data* data) override { entries_.push_back(data); }
  void pop() override { entries_.pop_back(); }
  const mustache::data* get_partial(const std::string&) const override { return nullptr; }

  const mustache::data* get(const std::string& asked) const override {
    if (asked == kLineBreak) return &line_break_;
    if (!asked.starts_with(kMarked)) return find(asked);
    const std::size_t line_end = asked.find(':');
    const std::size_t column_end = asked.find(':', line_end + 1);
    const std::string name = asked.substr(column_end + 1);
    const mustache::data* found = find(name);
    if (found == nullptr && std::find(missing_.begin(), missing_.end(), name) == missing_.end()) {
      missing_.push_back(name);
      if (missing_.size() == 1) {
        std::from_chars(asked.data() + 1, asked.data() + line_end, place_.line);
        std::from_chars(asked.data() + line_end + 1, asked.data() + column_end, place_.column);
      }
    }
    return found;
  }

  [[nodiscard]] const std::vector<std::string>& missing() const { return missing_; }
  /// Of the first that is missing.
  [[nodiscard]] const Place& place() const { return place_; }

 private:
  [[nodiscard]] const mustache::data* find(const std::string& name) const {
    for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry) {
      if (!(*entry)->is_object()) continue;
      if (const mustache::data* found = (*entry)->get(name)) return found;
    }
    const auto found = held_.find(name);
    return found == held_.end() ? nullptr : &found->second;
  }

  mustache::data line_break_{"\n"};
  std::map<std::string, mustache::data> held_;
  std::vector<const mustache::data*> entries_;
  mutable std::vector<std::string> missing_;
  mutable Place place_;
};

std::string without_blank_ends(std::string text) {
  const std::size_t first = text.find_first_not_of('\n');
  if (first == std::string::npos) return {};
  text.erase(0, first);
  text.resize(text.find_last_not_of(" \n") + 1);
  return text;
}

}  // namespace

std::optional<Letter> parse_letter(std::string_view bytes, const std::string& file, const std::string& name,
                                   const std::string& language, Problems& problems) {
  const std::size_t before = problems.size();
  const DecodeContext context{file, {}, &problems};
  if (bytes.size() > kLargestLetter) {
    context.report(Mark{}, say("a letter has at most {0} bytes (this has {1})", kLargestLetter, bytes.size()));
    return std::nullopt;
  }
  if (const auto mark = ill_formed(bytes)) {
    context.report(*mark, tr("this is not UTF-8 text"), tr("if it is GBK: iconv -f GB18030 -t UTF-8 FILE"));
    return std::nullopt;
  }
  const std::string text = without_carriage_returns(bytes);
  const auto head = split(text);
  if (!head) {
    context.report(Mark{1, 1}, tr("a letter begins with a head between two lines `---`"),
                   tr("---, then title: and what else the head says, then ---, then the text"));
    return std::nullopt;
  }
  // A blank line in place of the first fence keeps the line numbers.
  const auto document = read_yaml("\n" + std::string(head->yaml), file);
  if (!document) {
    problems.push_back(document.error());
    return std::nullopt;
  }
  Letter letter;
  letter.file = file;
  letter.name = name;
  letter.language = language;
  read_head(document->root, context, letter);
  letter.body = BodyReader(head->body, head->body_line, context).read();
  if (problems.size() != before) return std::nullopt;
  return letter;
}

bool LetterFacts::has(const std::string& name) const {
  const auto list = lists.find(name);
  return texts.contains(name) || (list != lists.end() && !list->second.empty());
}

Result<std::string> fill_letter(const Letter& letter, const LetterFacts& facts, const TicketId& id) {
  Answers answers(facts);
  mustache::mustache engine(letter.body);
  engine.set_custom_escape([](const std::string& text) { return text; });
  std::string text = engine.render(answers);
  if (!engine.is_valid()) return fail(ErrorKind::kInvalidData, engine.error_message(), {letter.file, 0, 0});
  std::vector<std::string> missing;
  for (const std::string& one : letter.needs) {
    if (!facts.has(one)) missing.push_back(one);
  }
  Place place = missing.empty() ? answers.place() : Place{};
  for (const std::string& one : answers.missing()) {
    if (std::find(missing.begin(), missing.end(), one) == missing.end()) missing.push_back(one);
  }
  if (missing.empty()) return without_blank_ends(std::move(text));
  std::string names;
  for (const std::string& one : missing)
    names += (names.empty() ? "" : tr(", ")) + one;
  place.file = letter.file;
  return fail(ErrorKind::kRefused,
              say("the letter '{0}' needs what {1} does not have: {2}", letter.name, id.text, names), place,
              how_to_supply(missing.front(), id));
}

}  // namespace kesu
