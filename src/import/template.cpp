// SPDX-License-Identifier: Apache-2.0
#include "template.hpp"

#include <algorithm>

#include "kesu/core/schema.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/utf8.hpp"

namespace kesu {

namespace {

const std::string* listed(const std::vector<std::pair<std::string, std::string>>& values, std::string_view text) {
  const auto found = std::find_if(values.begin(), values.end(), [&](const auto& value) { return value.first == text; });
  return found == values.end() ? nullptr : &found->second;
}

}  // namespace

std::size_t ColumnList::slot(std::string_view name, Mark mark) {
  const auto found = std::find_if(uses_.begin(), uses_.end(), [&](const ColumnUse& use) { return use.name == name; });
  if (found != uses_.end()) return static_cast<std::size_t>(found - uses_.begin());
  uses_.push_back({std::string(name), mark});
  return uses_.size() - 1;
}

std::string_view RowView::cell(std::size_t slot) const {
  const std::size_t index = cell_of_slot_[slot];
  return index < cells_.size() ? trimmed(cells_[index]) : std::string_view{};
}

/// Reads a template from its front, one piece per column or run of text.
class Template::Parser {
 public:
  Parser(std::string_view text, Mark mark, ColumnList& columns) : rest_(text), mark_(mark), columns_(columns) {}

  [[nodiscard]] Result<Template> parse() {
    while (!rest_.empty()) {
      const char c = rest_.front();
      const bool doubled = rest_.size() > 1 && rest_[1] == c;
      if (std::string_view("{}[]").find(c) == std::string_view::npos || doubled) {
        text_ += c;
        rest_.remove_prefix(doubled && std::string_view("{}[]").find(c) != std::string_view::npos ? 2 : 1);
        continue;
      }
      if (auto read = special(c); !read) return fail(std::move(read.error()));
    }
    if (open_) return bad(tr("a [ has no ]: write [[ for the character itself"));
    end_text();
    return std::move(result_);
  }

 private:
  static tl::unexpected<Error> bad(std::string message) { return fail(ErrorKind::kInvalidData, std::move(message)); }

  [[nodiscard]] Result<void> special(char c) {
    switch (c) {
      case '{':
        return column();
      case '}':
        return bad(tr("a } has no {: write }} for the character itself"));
      case '[':
        if (open_) return bad(tr("brackets stand in brackets"));
        end_text();
        open_ = true;
        ++groups_;
        columns_in_group_ = 0;
        break;
      default:
        if (!open_) return bad(tr("a ] has no [: write ]] for the character itself"));
        if (columns_in_group_ == 0)
          return bad(
              tr("no column stands in the brackets, so they say nothing: write [[ ]] for the characters themselves"));
        end_text();
        open_ = false;
        break;
    }
    rest_.remove_prefix(1);
    return {};
  }

  [[nodiscard]] Result<void> column() {
    const std::size_t end = rest_.find('}');
    if (end == std::string_view::npos) return bad(tr("a { has no }: write {{ for the character itself"));
    const std::string_view name = trimmed(rest_.substr(1, end - 1));
    if (name.empty()) return bad(tr("no column stands between { and }"));
    const std::size_t slot = columns_.slot(name, mark_);
    result_.pieces_.push_back({std::move(text_), slot, group()});
    result_.slots_.push_back(slot);
    text_.clear();
    ++columns_in_group_;
    rest_.remove_prefix(end + 1);
    return {};
  }

  void end_text() {
    if (!text_.empty()) result_.pieces_.push_back({std::move(text_), kNone, group()});
    text_.clear();
  }

  [[nodiscard]] int group() const { return open_ ? groups_ : 0; }

  std::string_view rest_;
  Mark mark_;
  ColumnList& columns_;
  Template result_;
  std::string text_;
  bool open_ = false;
  int groups_ = 0;
  int columns_in_group_ = 0;
};

Result<Template> Template::parse(std::string_view text, Mark mark, ColumnList& columns) {
  return Parser(text, mark, columns).parse();
}

std::string Template::expand(const RowView& row) const {
  std::string text;
  std::size_t group_start = 0;
  int group = 0;
  int dropped = 0;
  for (const Piece& piece : pieces_) {
    if (piece.group != group) {
      group = piece.group;
      group_start = text.size();
    }
    if (group != 0 && group == dropped) continue;
    const std::string_view cell = piece.slot == kNone ? std::string_view{} : row.cell(piece.slot);
    if (group != 0 && piece.slot != kNone && cell.empty()) {
      text.resize(group_start);
      dropped = group;
      continue;
    }
    text += piece.text;
    text += cell;
  }
  text = std::string(trimmed(text));
  // In a file it would stand for a value that was erased, or is kept elsewhere; quoted it is what the source says.
  return text == kRedacted || text == kPrivate ? '"' + text + '"' : text;
}

std::string Template::columns(const ColumnList& list) const {
  std::string names;
  for (const std::size_t slot : slots_) {
    if (!names.empty()) names += ", ";
    names += list.uses()[slot].name;
  }
  return names;
}

Result<std::optional<std::string>> Choice::pick(const RowView& row) const {
  return pick_text(from.expand(row), row);
}

Result<std::optional<std::string>> Choice::pick_text(std::string text, const RowView& row) const {
  const auto finish = [&](std::string picked) -> std::optional<std::string> {
    if (slug) picked = kesu::slug(picked);
    if (picked.empty()) return std::nullopt;
    return picked;
  };
  const auto meaning = [](const std::string& value) -> std::optional<std::string> {
    if (value.empty()) return std::nullopt;
    return value;
  };
  if (const std::string* value = listed(values, text)) return meaning(*value);
  const auto part = std::find_if(contains.begin(), contains.end(),
                                 [&](const auto& value) { return text.find(value.first) != std::string::npos; });
  if (part != contains.end()) return meaning(part->second);
  if (text.empty()) return std::optional<std::string>{};
  if (otherwise) return finish(otherwise->expand(row));
  if (!values.empty() && !slug) return fail(ErrorKind::kNotFound, std::move(text));
  if (!contains.empty()) return std::optional<std::string>{};
  return finish(std::move(text));
}

std::string slug(std::string_view text) {
  std::string word;
  bool gap = false;
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                        static_cast<unsigned char>(c) >= 0x80U;
    if (!letter) {
      gap = true;
      continue;
    }
    if (gap && !word.empty()) word += '_';
    gap = false;
    word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return word;
}

}  // namespace kesu
