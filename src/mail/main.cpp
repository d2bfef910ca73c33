// SPDX-License-Identifier: Apache-2.0
// kesu-mail: takes a mail apart (RFC 5322, MIME) and prints what it found as JSON for `kesu open --mail`. A program of
// its own, because the library that does it takes longer to load than kesu takes to answer, and because whatever a
// hostile mail does to it ends here. Decides nothing: what a mail means is import/mail.hpp's.
#include <array>
#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>

#include <gmime/gmime.h>
#include <nlohmann/json.hpp>

#include "kesu/core/base64.hpp"
#include "kesu/core/disk.hpp"

#include "html_text.hpp"

namespace kesu {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kMostParts = 500;
constexpr int kDeepest = 100;

std::string text_of(const char* text) {
  return text == nullptr ? std::string() : std::string(text);
}

std::string bytes_of(GMimeStream* memory) {
  const GByteArray* array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
  return array == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(array->data), array->len);
}

/// The content of a part, its transfer encoding taken off.
std::string content_of(GMimePart* part) {
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (content == nullptr) return {};
  GMimeStream* memory = g_mime_stream_mem_new();
  g_mime_data_wrapper_write_to_stream(content, memory);
  std::string bytes = bytes_of(memory);
  g_object_unref(memory);
  return bytes;
}

/// A part as it stands in the mail: a mail within the mail.
std::string source_of(GMimeObject* object) {
  GMimeStream* memory = g_mime_stream_mem_new();
  g_mime_object_write_to_stream(object, nullptr, memory);
  std::string bytes = bytes_of(memory);
  g_object_unref(memory);
  return bytes;
}

std::string time_of(GDateTime* time) {
  if (time == nullptr) return {};
  gchar* const text = g_date_time_format(time, "%Y-%m-%dT%H:%M:%S%:z");
  std::string formatted = text_of(text);
  g_free(text);
  return formatted;
}

class Reader {
 public:
  explicit Reader(GMimeParserOptions* options) : options_(options) {}

  Json read(GMimeMessage* message) {
    Json mail;
    mail["message_id"] = text_of(g_mime_message_get_message_id(message));
    mail["answers"] = answers_of(GMIME_OBJECT(message));
    mail["from"] = addresses_of(g_mime_message_get_from(message));
    mail["reply_to"] = addresses_of(g_mime_message_get_reply_to(message));
    mail["subject"] = text_of(g_mime_message_get_subject(message));
    mail["received"] = received_of(GMIME_OBJECT(message));
    mail["date"] = time_of(g_mime_message_get_date(message));
    mail["automatic"] = text_of(g_mime_object_get_header(GMIME_OBJECT(message), "Auto-Submitted"));
    if (GMimeObject* body = g_mime_message_get_mime_part(message)) walk(body, 0, -1);
    mail["parts"] = std::move(parts_);
    mail["trouble"] = std::move(trouble_);
    return mail;
  }

 private:
  /// The Message-IDs this mail answers, the nearest first.
  [[nodiscard]] Json answers_of(GMimeObject* message) const {
    Json ids = Json::array();
    for (const char* header : {"In-Reply-To", "References"}) {
      const char* value = g_mime_object_get_header(message, header);
      if (value == nullptr) continue;
      GMimeReferences* references = g_mime_references_parse(options_, value);
      for (int i = g_mime_references_length(references) - 1; i >= 0; --i)
        ids.push_back(text_of(g_mime_references_get_message_id(references, i)));
      g_mime_references_free(references);
    }
    return ids;
  }

  /// What our own mail server wrote on top: after the last semicolon, when it took the mail.
  static std::string received_of(GMimeObject* message) {
    const std::string value = text_of(g_mime_object_get_header(message, "Received"));
    const std::size_t semicolon = value.rfind(';');
    if (semicolon == std::string::npos) return {};
    GDateTime* time = g_mime_utils_header_decode_date(value.c_str() + semicolon + 1);
    std::string text = time_of(time);
    if (time != nullptr) g_date_time_unref(time);
    return text;
  }

  static Json addresses_of(InternetAddressList* list) {
    Json addresses = Json::array();
    const int count = list == nullptr ? 0 : internet_address_list_length(list);
    for (int i = 0; i < count; ++i) {
      InternetAddress* address = internet_address_list_get_address(list, i);
      if (!INTERNET_ADDRESS_IS_MAILBOX(address)) continue;
      addresses.push_back({{"name", text_of(internet_address_get_name(address))},
                           {"address", text_of(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)))}});
    }
    return addresses;
  }

  /// `alternative` numbers the multipart/alternative that the part belongs to; -1: none.
  void walk(GMimeObject* object, int depth, int alternative) {
    if (depth > kDeepest || parts_.size() >= kMostParts) {
      trouble_.push_back(depth > kDeepest ? "deep" : "many");
      return;
    }
    if (GMIME_IS_MULTIPART(object)) {
      GMimeMultipart* multipart = GMIME_MULTIPART(object);
      GMimeContentType* type = g_mime_object_get_content_type(object);
      const bool is_choice = type != nullptr && g_mime_content_type_is_type(type, "multipart", "alternative");
      const int group = is_choice ? ++alternatives_ : alternative;
      for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
        walk(g_mime_multipart_get_part(multipart, i), depth + 1, group);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
      GMimeMessage* inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
      if (inner == nullptr) return;
      add({{"type", "message/rfc822"},
           {"attached", true},
           {"name", text_of(g_mime_message_get_subject(inner)) + ".eml"},
           {"bytes", base64(source_of(GMIME_OBJECT(inner)))}},
          -1);
    } else if (GMIME_IS_PART(object)) {
      add_part(object, alternative);
    }
  }

  void add_part(GMimeObject* object, int alternative) {
    GMimeContentType* type = g_mime_object_get_content_type(object);
    gchar* const mime = type == nullptr ? nullptr : g_mime_content_type_get_mime_type(type);
    const std::string disposition = text_of(g_mime_object_get_disposition(object));
    const std::string name = text_of(g_mime_part_get_filename(GMIME_PART(object)));
    Json part{{"type", mime == nullptr ? std::string("text/plain") : std::string(mime)},
              {"charset", text_of(g_mime_object_get_content_type_parameter(object, "charset"))},
              {"attached", g_ascii_strcasecmp(disposition.c_str(), "attachment") == 0 || !name.empty()},
              {"name", name},
              {"bytes", base64(content_of(GMIME_PART(object)))}};
    g_free(mime);
    add(std::move(part), alternative);
  }

  void add(Json part, int alternative) {
    part["alternative"] = alternative;
    parts_.push_back(std::move(part));
  }

  GMimeParserOptions* options_;
  Json parts_ = Json::array();
  Json trouble_ = Json::array();
  int alternatives_ = 0;
};

std::string all_input() {
  std::string all;
  std::array<char, 1 << 16> piece{};
  while (const std::size_t count = std::fread(piece.data(), 1, piece.size(), stdin))
    all.append(piece.data(), count);
  return all;
}

int take_apart() {
  const std::string mail = all_input();
  g_mime_init();
  // Headers that say nothing of their charset are as the mails of this country are: UTF-8, or else GB 18030.
  std::array<const char*, 4> charsets = {"utf-8", "gb18030", "iso-8859-1", nullptr};
  GMimeParserOptions* options = g_mime_parser_options_new();
  g_mime_parser_options_set_fallback_charsets(options, charsets.data());
  GMimeStream* stream = g_mime_stream_mem_new_with_buffer(mail.data(), mail.size());
  GMimeParser* parser = g_mime_parser_new_with_stream(stream);
  GMimeMessage* message = g_mime_parser_construct_message(parser, options);
  if (message == nullptr) {
    std::cout << "{}\n";
    return 0;
  }
  std::cout << Reader(options).read(message).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
  return std::cout.flush() ? 0 : 1;
}

/// HTML on standard input as text on standard output.
int print_text_of_html() {
  std::cout << html_text(all_input());
  return std::cout.flush() ? 0 : 1;
}

}  // namespace
}  // namespace kesu

int main(int argc, char** argv) {
  return argc > 1 && std::string_view(argv[1]) == "--html" ? kesu::print_text_of_html() : kesu::take_apart();
}
