// SPDX-License-Identifier: Apache-2.0
#include "kesu/import/csv.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

#include <iconv.h>

#include "kesu/core/decode.hpp"
#include "kesu/core/text.hpp"

namespace kesu {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

struct Encoding {
  std::string_view name;
  const char* iconv_name;
};

// glibc's CP950 is an alias of its BIG5. All of these lie in Debian's libc6, so a bare system has them.
constexpr std::array<Encoding, 10> kEncodings = {{{"utf-8", "UTF-8"},
                                                  {"utf-16", nullptr},
                                                  {"utf-16le", "UTF-16LE"},
                                                  {"utf-16be", "UTF-16BE"},
                                                  {"gb18030", "GB18030"},
                                                  {"big5", "BIG5"},
                                                  {"cp950", "BIG5"},
                                                  {"iso-8859-1", "ISO-8859-1"},
                                                  {"windows-1252", "CP1252"},
                                                  {"auto", nullptr}}};

constexpr std::array<std::string_view, 10> kEncodingWords = {
    "auto", "utf-8", "utf-16", "utf-16le", "utf-16be", "gb18030", "big5", "cp950", "iso-8859-1", "windows-1252"};

/// An open conversion to UTF-8.
class Converter {
 public:
  explicit Converter(const char* from) : handle_(iconv_open("UTF-8", from)) {}
  ~Converter() {
    if (ok()) iconv_close(handle_);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  [[nodiscard]] bool ok() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

  /// Appends the text of `bytes` to `text`. Returns the offset of the first sequence that is none, or the length of
  /// `bytes`.
  std::size_t convert(std::string_view bytes, std::string& text) {
    // iconv's signature is older than const; it does not write to its input.
    char* in = const_cast<char*>(bytes.data());
    std::size_t in_left = bytes.size();
    std::array<char, 16384> buffer{};
    for (;;) {
      char* out = buffer.data();
      std::size_t out_left = buffer.size();
      // The second call, without input, flushes what a stateful conversion (Big5 has two-step characters) still holds.
      const std::size_t answer = in_left > 0 ? iconv(handle_, &in, &in_left, &out, &out_left)
                                             : iconv(handle_, nullptr, nullptr, &out, &out_left);
      const int reason = errno;
      text.append(buffer.data(), buffer.size() - out_left);
      if (answer == static_cast<std::size_t>(-1)) {
        if (reason != E2BIG) return bytes.size() - in_left;
      } else if (in_left == 0 && out_left == buffer.size()) {
        return bytes.size();
      }
    }
  }

 private:
  iconv_t handle_;
};

int count_lines(std::string_view text) {
  int lines = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) ++lines;
  }
  return lines;
}

std::string hex_bytes(std::string_view bytes) {
  std::string hex;
  for (const char byte : bytes.substr(0, 4)) {
    if (!hex.empty()) hex += ' ';
    hex += fmt::format("{:02x}", static_cast<unsigned char>(byte));
  }
  return hex;
}

Result<std::string> convert(std::string_view bytes, const Encoding& encoding, const std::string& file) {
  Converter converter(encoding.iconv_name);
  if (!converter.ok()) {
    return fail(ErrorKind::kEnvironment, say("this system cannot convert from {0}", encoding.name), {file, 0, 0});
  }
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 2);
  const std::size_t good = converter.convert(bytes, text);
  if (good < bytes.size()) {
    return fail(ErrorKind::kInvalidData,
                say("the bytes {0} are no text in {1}", hex_bytes(bytes.substr(good)), encoding.name),
                {file, count_lines(text) + 1, 0}, tr("say which encoding it is"));
  }
  if (text.starts_with(kUtf8Mark)) text.erase(0, kUtf8Mark.size());
  return text;
}

const Encoding& encoding_named(std::string_view name) {
  return *std::find_if(kEncodings.begin(), kEncodings.end(), [&](const Encoding& e) { return e.name == name; });
}

/// What a byte order mark says, or the empty view.
std::string_view marked_encoding(std::string_view bytes) {
  if (bytes.starts_with(kUtf8Mark)) return "utf-8";
  if (bytes.starts_with("\xFF\xFE")) return "utf-16le";
  if (bytes.starts_with("\xFE\xFF")) return "utf-16be";
  return {};
}

/// The encodings in which `bytes` would be text, for a hint. ISO-8859-1 is left out: in it everything is.
std::string fitting_encodings(std::string_view bytes, const std::string& file) {
  const bool wide = bytes.substr(0, 4096).find('\0') != std::string_view::npos;
  std::string names;
  const auto candidates = wide ? std::vector<std::string_view>{"utf-16le", "utf-16be"}
                               : std::vector<std::string_view>{"gb18030", "cp950", "windows-1252"};
  for (const auto name : candidates) {
    if (!convert(bytes, encoding_named(name), file)) continue;
    if (!names.empty()) names += ", ";
    names += name;
  }
  return names.empty() ? tr("say which encoding it is") : say("say which encoding it is; these would fit: {0}", names);
}

Result<std::string> convert_unmarked(std::string_view bytes, const std::string& file) {
  auto text = convert(bytes, encoding_named("utf-8"), file);
  if (!text) {
    text.error().hint = fitting_encodings(bytes, file);
    return text;
  }
  const std::size_t nul = text->find('\0');
  if (nul != std::string::npos) {
    return fail(ErrorKind::kInvalidData, tr("this is no text: it has a NUL character"),
                {file, count_lines(std::string_view(*text).substr(0, nul)) + 1, 0}, fitting_encodings(bytes, file));
  }
  return text;
}

/// Takes a table apart character by character: cells are cut where a separator or a line end stands outside quotes.
class CsvScanner {
 public:
  CsvScanner(std::string_view text, char separator) : text_(text), separator_(separator) {}

  /// Reads one record into `cells`; false at the end of the text, or at a quote that never closes (see
  /// open_quote_line()).
  bool next(std::vector<std::string>& cells) {
    if (at_ >= text_.size()) return false;
    record_line_ = line_;
    cells.clear();
    for (;;) {
      cells.emplace_back();
      if (!read_cell(cells.back())) return false;
      if (at_ >= text_.size()) return true;
      const char stop = text_[at_++];
      if (stop == separator_) continue;
      if (stop == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
      ++line_;
      return true;
    }
  }

  [[nodiscard]] int record_line() const { return record_line_; }
  /// The line of the quote that never closed, or 0.
  [[nodiscard]] int open_quote_line() const { return open_quote_line_; }

 private:
  /// Reads up to the separator or line end that ends the cell, or the end of the text.
  bool read_cell(std::string& cell) {
    if (at_ < text_.size() && text_[at_] == '"' && !read_quoted(cell)) return false;
    const std::size_t end = find_stop();
    cell.append(text_.substr(at_, end - at_));
    at_ = end;
    return true;
  }

  bool read_quoted(std::string& cell) {
    const int opened = line_;
    ++at_;
    for (;;) {
      const std::size_t quote = text_.find('"', at_);
      if (quote == std::string_view::npos) {
        open_quote_line_ = opened;
        return false;
      }
      const std::string_view part = text_.substr(at_, quote - at_);
      cell.append(part);
      line_ += count_lines(part);
      at_ = quote + 1;
      if (at_ >= text_.size() || text_[at_] != '"') return true;
      cell += '"';
      ++at_;
    }
  }

  [[nodiscard]] std::size_t find_stop() const {
    std::size_t end = at_;
    while (end < text_.size() && text_[end] != separator_ && text_[end] != '\n' && text_[end] != '\r')
      ++end;
    return end;
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  int line_ = 1;
  int record_line_ = 1;
  int open_quote_line_ = 0;
};

}  // namespace

std::span<const std::string_view> encodings() {
  return kEncodingWords;
}

Result<std::string> to_utf8(std::string_view bytes, std::string_view encoding, const std::string& file) {
  const auto words = encodings();
  if (std::find(words.begin(), words.end(), encoding) == words.end()) {
    return fail(ErrorKind::kUsage, say("no encoding '{0}'", encoding), {}, suggest(encoding, words));
  }
  const std::string_view marked = marked_encoding(bytes);
  if (encoding == "auto") {
    return marked.empty() ? convert_unmarked(bytes, file) : convert(bytes, encoding_named(marked), file);
  }
  if (encoding == "utf-16") {
    if (marked != "utf-16le" && marked != "utf-16be") {
      return fail(ErrorKind::kInvalidData, tr("this UTF-16 text has no byte order mark"), {file, 1, 0},
                  tr("say utf-16le or utf-16be"));
    }
    return convert(bytes, encoding_named(marked), file);
  }
  return convert(bytes, encoding_named(encoding), file);
}

char guess_separator(std::string_view text) {
  constexpr std::string_view kSeparators = ",;\t|";
  std::array<int, kSeparators.size()> counts{};
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') break;
    if (const std::size_t i = kSeparators.find(c); i != std::string_view::npos) ++counts[i];
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  return kSeparators[static_cast<std::size_t>(most - counts.begin())];
}

Result<CsvTable> parse_csv(std::string_view text, char separator, const std::string& file) {
  CsvTable table;
  CsvScanner scanner(text, separator);
  if (scanner.next(table.header)) {
    std::vector<std::string> cells;
    while (scanner.next(cells)) {
      table.rows.push_back({static_cast<int>(table.rows.size()) + 1, scanner.record_line(), std::move(cells)});
      cells = {};
      cells.reserve(table.header.size());
    }
  }
  if (scanner.open_quote_line() != 0) {
    return fail(ErrorKind::kInvalidData, tr("the quote that opens here never closes"),
                {file, scanner.open_quote_line(), 0});
  }
  if (table.header.empty() || (table.header.size() == 1 && table.header.front().empty())) {
    return fail(ErrorKind::kInvalidData, tr("the table has no header: its first line must name the columns"),
                {file, 1, 0});
  }
  return table;
}

}  // namespace kesu
