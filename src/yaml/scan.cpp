// SPDX-License-Identifier: Apache-2.0
#include "scan.hpp"

#include <cstring>

#include "kesu/core/text.hpp"

#include "characters.hpp"

namespace kesu {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// How many of the first eight bytes at `data` are printable ASCII: eight, or fewer than the caller may skip at once.
bool are_eight_printable(const char* data) {
  std::uint64_t word = 0;
  std::memcpy(&word, data, sizeof word);
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  constexpr std::uint64_t kHighs = 0x8080808080808080;
  const std::uint64_t below_space = (word - kOnes * 0x20) & ~word;
  const std::uint64_t delete_as_zero = word ^ (kOnes * 0x7F);
  const std::uint64_t is_delete = (delete_as_zero - kOnes) & ~delete_as_zero;
  return ((word | below_space | is_delete) & kHighs) == 0;
}

std::size_t count_characters(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text)
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) ++count;
  return count;
}

/// git writes seven of one of these at a line's start, alone or before a space.
bool is_conflict_marker(std::string_view rest) {
  constexpr std::size_t kLength = 7;
  if (rest.size() < kLength || std::string_view("<=>|").find(rest[0]) == std::string_view::npos) return false;
  if (rest.substr(0, kLength).find_first_not_of(rest[0]) != std::string_view::npos) return false;
  return rest.size() == kLength || std::string_view(" \r\n").find(rest[kLength]) != std::string_view::npos;
}

class Scanner {
 public:
  Scanner(std::string_view bytes, const std::string& file) : file_(file) {
    text_.has_byte_order_mark = bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark;
    text_.body = bytes.substr(text_.has_byte_order_mark ? kByteOrderMark.size() : 0);
  }

  [[nodiscard]] Result<ScannedText> scan() {
    const std::string_view body = text_.body;
    if (is_conflict_marker(body)) return conflict();
    while (at_ < body.size()) {
      if (body.size() - at_ >= 8 && are_eight_printable(body.data() + at_)) {
        at_ += 8;
        continue;
      }
      const auto byte = static_cast<unsigned char>(body[at_]);
      if (byte >= 0x20 && byte < 0x7F) {
        ++at_;
      } else if (byte == '\n') {
        ++line_;
        line_start_ = ++at_;
        if (is_conflict_marker(body.substr(at_))) return conflict();
      } else if (byte == '\t') {
        text_.has_tab = true;
        ++at_;
      } else if (byte == '\r' && at_ + 1 < body.size() && body[at_ + 1] == '\n') {
        if (text_.first_crlf_line == 0) text_.first_crlf_line = line_;
        ++at_;
      } else {
        const Character character = first_character(body.substr(at_));
        if (character.truncated) return cut_off();
        if (character.length == 0) return not_utf8();
        if (must_be_escaped(character.code)) return forbidden(character.code);
        at_ += character.length;
      }
    }
    if (!body.empty() && body.back() != '\n') return cut_off();
    return text_;
  }

 private:
  [[nodiscard]] tl::unexpected<Error> refuse(std::string message, std::string hint) const {
    const std::size_t column = count_characters(text_.body.substr(line_start_, at_ - line_start_)) + 1;
    return fail(ErrorKind::kInvalidData, std::move(message), Place{file_, line_, static_cast<int>(column)},
                std::move(hint));
  }

  [[nodiscard]] tl::unexpected<Error> conflict() const {
    return refuse(tr("a conflict that git left for somebody to settle"),
                  tr("'kesu merge' mends tickets; other files: keep one side and delete the marker lines"));
  }

  [[nodiscard]] tl::unexpected<Error> cut_off() const {
    return refuse(tr("the last line has no newline: the file was cut off, or edited without one"),
                  tr("restore the end of the file from git or a backup, or add the newline if nothing is missing"));
  }

  [[nodiscard]] tl::unexpected<Error> not_utf8() const {
    const bool is_utf16 = text_.body.substr(0, 2) == "\xFF\xFE" || text_.body.substr(0, 2) == "\xFE\xFF";
    return refuse(tr("this is not UTF-8 text"), is_utf16 ? tr("the file is UTF-16: save it as UTF-8")
                                                         : tr("if it is GBK: iconv -f GB18030 -t UTF-8 FILE"));
  }

  [[nodiscard]] tl::unexpected<Error> forbidden(char32_t code) const {
    const auto number = fmt::format("U+{:04X}", static_cast<unsigned>(code));
    switch (code) {
      case 0:
        return refuse(tr("a NUL byte: this is no text, or the disk lost a part of it"),
                      tr("restore the file from git or a backup"));
      case '\r':
        return refuse(tr("a carriage return that does not end a line"), tr("in a double-quoted string write \\r"));
      case 0x85:
      case 0x2028:
      case 0x2029:
        return refuse(
            say("the line separator {0}: some YAML readers break the line there, others do not", number),
            say("in a double-quoted string write {0}", fmt::format("\\u{:04X}", static_cast<unsigned>(code))));
      case 0xFEFF:
        return refuse(tr("a byte order mark inside the text"),
                      tr("delete it: it is invisible, retype the word around it"));
      default:
        return refuse(say("the control character {0}", number),
                      say("delete it, or in a double-quoted string write {0}",
                          fmt::format("\\u{:04X}", static_cast<unsigned>(code))));
    }
  }

  const std::string& file_;
  ScannedText text_;
  std::size_t at_ = 0;
  std::size_t line_start_ = 0;
  int line_ = 1;
};

}  // namespace

Result<ScannedText> scan_text(std::string_view bytes, const std::string& file) {
  return Scanner(bytes, file).scan();
}

std::optional<Mark> first_stray_tab(std::string_view body, const std::vector<ContentRange>& ranges, std::size_t last) {
  auto range = ranges.begin();
  std::size_t index = 0;  // of the character, not the byte
  Mark mark{1, 1};
  bool in_comment = false;
  char before = '\n';
  int range_line = 0;  // where `range` began
  for (const char c : body) {
    if ((static_cast<unsigned char>(c) & 0xC0) == 0x80) continue;
    while (range != ranges.end() && index >= range->end) {
      ++range;
      range_line = 0;
    }
    bool in_content = range != ranges.end() && index >= range->begin;
    if (in_content && range_line == 0) range_line = mark.line;
    if (in_content && range->is_block) in_content = mark.line > range_line;
    const bool in_quotes = in_content && !range->is_block;
    if (c == '#' && !in_content && (before == ' ' || before == '\t' || before == '\n')) in_comment = true;
    if (c == '\t' && !in_comment && !in_quotes) return mark;
    if (c == '\n') {
      if (index >= last) return std::nullopt;
      in_comment = false;
      ++mark.line;
      mark.column = 0;
    }
    ++mark.column;
    ++index;
    before = c;
  }
  return std::nullopt;
}

}  // namespace kesu
