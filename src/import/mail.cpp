// SPDX-License-Identifier: Apache-2.0
#include "kesu/import/mail.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

#include "kesu/core/base64.hpp"
#include "kesu/core/digest.hpp"
#include "kesu/core/evidence.hpp"
#include "kesu/core/media_type.hpp"
#include "kesu/core/text.hpp"
#include "kesu/core/utf8.hpp"
#include "kesu/import/csv.hpp"

namespace kesu {
namespace {

using Json = nlohmann::json;

/// More than this of a body stands in the attached mail only.
constexpr std::size_t kLongestText = std::size_t{128} << 10;
constexpr std::size_t kLongestSubject = 300;

struct Part {
  std::string type;
  std::string charset;
  std::string name;
  std::string bytes;
  bool is_attached = false;
  int alternative = -1;
};

std::string lower(std::string text) {
  for (char& c : text)
    c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

/// The encoding of csv.hpp that a mail means by `charset`. What mails call GB2312 and ISO-8859-1 are in truth their
/// supersets (WHATWG Encoding, names and labels).
std::string encoding_of(const std::string& charset) {
  static const std::map<std::string, std::string> kNames{
      {"", "auto"},           {"us-ascii", "auto"},     {"utf8", "utf-8"},           {"gb2312", "gb18030"},
      {"gbk", "gb18030"},     {"cp936", "gb18030"},     {"x-gbk", "gb18030"},        {"gb_2312-80", "gb18030"},
      {"big5-hkscs", "big5"}, {"latin1", "iso-8859-1"}, {"iso8859-1", "iso-8859-1"}, {"cp1252", "windows-1252"},
  };
  const std::string name = lower(charset);
  const auto known = kNames.find(name);
  return known == kNames.end() ? name : known->second;
}

/// UTF-8 with U+FFFD for what is none.
std::string forced(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    std::size_t size = std::min<std::size_t>(4, bytes.size() - at);
    while (size > 0 && !is_utf8(bytes.substr(at, size)))
      --size;
    if (size == 0) {
      text += "\xEF\xBF\xBD";
      ++at;
    } else {
      // The longest of four bytes may be several characters; all of them are fine.
      text += bytes.substr(at, size);
      at += size;
    }
  }
  return text;
}

/// Lines end with LF; no control characters, no blanks at line ends, at most one empty line in a row.
std::string tidy(std::string_view text) {
  std::string tidied;
  int empty_lines = 0;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    std::string kept;
    for (const char c : line) {
      const auto code = static_cast<unsigned char>(c);
      if (c == '\t') kept += ' ';
      if (code >= 0x20 && code != 0x7F) kept += c;
    }
    while (kept.ends_with(' '))
      kept.pop_back();
    empty_lines = kept.empty() ? empty_lines + 1 : 0;
    if (empty_lines <= 1 && !(kept.empty() && tidied.empty())) tidied += kept + '\n';
  }
  while (tidied.ends_with('\n'))
    tidied.pop_back();
  return tidied;
}

std::string one_line(const std::string& text) {
  std::string line = tidy(forced(text));
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

std::string string_at(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// A name that a file may have come with, made of one that anybody may have sent.
std::string safe_name(const std::string& given, std::size_t number, std::string_view bytes) {
  std::string name = one_line(given);
  std::replace(name.begin(), name.end(), '/', '_');
  std::replace(name.begin(), name.end(), '\\', '_');
  constexpr std::size_t kLongest = 120;
  if (name.size() > kLongest) name.erase(0, name.size() - kLongest);  // the end has the extension
  while (!name.empty() && (static_cast<unsigned char>(name.front()) & 0xC0U) == 0x80U)
    name.erase(0, 1);  // the rest of a character that was cut
  if (check_attached_name(name)) return name;
  return fmt::format("part-{}.{}", number, media_type_of(bytes, {}).extension);
}

/// True if `text` had more than `most` bytes and now ends, between two characters, with `mark`.
bool cut(std::string& text, std::size_t most, std::string_view mark) {
  if (text.size() <= most) return false;
  while ((static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U)
    --most;
  text.resize(most);
  text += mark;
  return true;
}

class MailReader {
 public:
  MailReader(const Json& json, const std::function<Result<std::string>(const std::string&)>& text_of_html)
      : json_(json), text_of_html_(text_of_html) {}

  Result<IncomingMail> read(std::string_view source) {
    if (!json_.is_object() || json_.find("parts") == json_.end())
      return fail(ErrorKind::kInvalidData, tr("this is no mail"), {"<stdin>"}, tr("a mail begins with its header"));
    if (auto whole = check_troubles(); !whole) return fail(std::move(whole.error()));
    mail_.message_id = one_line(string_at(json_, "message_id"));
    if (mail_.message_id.empty()) mail_.message_id = "sha256:" + sha256_hex(source);
    mail_.subject = one_line(string_at(json_, "subject"));
    mail_.received = string_at(json_, "received");
    mail_.is_automatic = lower(string_at(json_, "automatic")).starts_with("auto-replied");
    for (const Json& id : json_.at("answers"))
      mail_.answers.push_back(id.get<std::string>());
    read_sender();
    if (mail_.address.empty()) {
      return fail(ErrorKind::kInvalidData, tr("the mail does not say who wrote it: it has no From with an address"),
                  {"<stdin>"}, tr("open the ticket by hand and attach the mail to it"));
    }
    if (auto read = read_parts(); !read) return fail(std::move(read.error()));
    return std::move(mail_);
  }

 private:
  [[nodiscard]] Result<void> check_troubles() const {
    for (const Json& trouble : json_.at("trouble")) {
      return fail(ErrorKind::kInvalidData,
                  trouble == "deep" ? tr("the parts of this mail lie deeper in each other than anybody writes")
                                    : tr("this mail has more parts than anybody writes"),
                  {"<stdin>"}, tr("open the ticket by hand and attach the mail to it"));
    }
    return {};
  }

  void read_sender() {
    const Json& from = json_.at("from");
    if (from.empty()) return;
    mail_.name = one_line(string_at(from.front(), "name"));
    mail_.address = one_line(string_at(from.front(), "address"));
    if (mail_.address.find('@') == std::string::npos) mail_.address.clear();
  }

  Result<void> read_parts() {
    std::vector<Part> parts;
    for (const Json& json : json_.at("parts")) {
      auto bytes = unbase64(string_at(json, "bytes"));
      if (!bytes) return fail(ErrorKind::kBug, tr("kesu-mail answered something that is no base64"));
      parts.push_back({lower(string_at(json, "type")), string_at(json, "charset"), string_at(json, "name"),
                       *std::move(bytes), json.value("attached", false), json.value("alternative", -1)});
    }
    std::set<int> answered;  // choices of which the plain text was taken
    for (const Part& part : parts) {
      if (part.type == "text/plain" && part.alternative >= 0 && !part.is_attached) answered.insert(part.alternative);
    }
    std::size_t number = 0;
    for (const Part& part : parts) {
      ++number;
      const bool is_text = !part.is_attached && (part.type == "text/plain" || part.type == "text/html");
      if (!is_text) {
        if (!part.bytes.empty()) mail_.attachments.push_back({safe_name(part.name, number, part.bytes), part.bytes});
        continue;
      }
      if (part.type == "text/html" && answered.contains(part.alternative)) continue;
      if (auto added = add_text(part); !added) return added;
    }
    shorten();
    return {};
  }

  Result<void> add_text(const Part& part) {
    std::string text = decoded(part);
    if (part.type == "text/html") {
      auto plain = text_of_html_(text);
      if (!plain) return fail(std::move(plain.error()));
      text = *std::move(plain);
    }
    text = tidy(text);
    if (text.empty()) return {};
    if (!mail_.text.empty()) mail_.text += "\n\n";
    mail_.text += text;
    return {};
  }

  std::string decoded(const Part& part) {
    auto text = to_utf8(part.bytes, encoding_of(part.charset), "<stdin>");
    if (!text) text = to_utf8(part.bytes, "auto", "<stdin>");
    if (!text) text = to_utf8(part.bytes, "gb18030", "<stdin>");
    if (text) return *std::move(text);
    mail_.troubles.push_back(say("some characters of the text are none in {0}; the attached mail has them as they came",
                                 part.charset.empty() ? std::string("UTF-8") : part.charset));
    return forced(part.bytes);
  }

  void shorten() {
    const bool is_text_cut = cut(mail_.text, kLongestText, "\n[…]");
    const bool is_subject_cut = cut(mail_.subject, kLongestSubject, "…");
    if (is_text_cut || is_subject_cut)
      mail_.troubles.emplace_back(tr("the text is long and was cut; the attached mail has all of it"));
  }

  const Json& json_;
  const std::function<Result<std::string>(const std::string&)>& text_of_html_;
  IncomingMail mail_;
};

}  // namespace

Result<IncomingMail> read_mail(std::string_view taken_apart, std::string_view source,
                               const std::function<Result<std::string>(const std::string&)>& text_of_html) {
  const Json json = Json::parse(taken_apart, nullptr, false);
  try {
    return MailReader(json, text_of_html).read(source);
  } catch (const Json::exception& error) {
    return fail(ErrorKind::kBug, say("kesu-mail answered something else than asked: {0}", error.what()));
  }
}

}  // namespace kesu
