// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/media_type.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>

#include "kesu/core/utf8.hpp"

namespace kesu {
namespace {

using namespace std::string_view_literals;

/// A file begins with `magic` at byte `at`, and with `also` at byte `also_at` if that is not empty.
struct Magic {
  std::size_t at;
  std::string_view magic;
  MediaType type;
  std::size_t also_at = 0;
  std::string_view also{};
};

// The first that fits counts.
constexpr std::array kMagic{
    Magic{0, "\xFF\xD8\xFF"sv, {"image/jpeg", "jpg"}},
    Magic{0, "\x89PNG\r\n\x1A\n"sv, {"image/png", "png"}},
    Magic{0, "GIF87a"sv, {"image/gif", "gif"}},
    Magic{0, "GIF89a"sv, {"image/gif", "gif"}},
    Magic{0, "RIFF"sv, {"image/webp", "webp"}, 8, "WEBP"sv},
    Magic{0, "RIFF"sv, {"audio/wav", "wav"}, 8, "WAVE"sv},
    Magic{0, "RIFF"sv, {"video/x-msvideo", "avi"}, 8, "AVI "sv},
    Magic{0, "II*\0"sv, {"image/tiff", "tif"}},
    Magic{0, "MM\0*"sv, {"image/tiff", "tif"}},
    Magic{0, "AC10"sv, {"image/vnd.dwg", "dwg"}},
    Magic{4, "ftypheic"sv, {"image/heic", "heic"}},
    Magic{4, "ftypheix"sv, {"image/heic", "heic"}},
    Magic{4, "ftypmif1"sv, {"image/heif", "heif"}},
    Magic{4, "ftypavif"sv, {"image/avif", "avif"}},
    Magic{4, "ftypM4A"sv, {"audio/mp4", "m4a"}},
    Magic{4, "ftypqt  "sv, {"video/quicktime", "mov"}},
    Magic{4, "ftyp3g"sv, {"video/3gpp", "3gp"}},
    Magic{4, "ftyp"sv, {"video/mp4", "mp4"}},
    Magic{0, "\x1A\x45\xDF\xA3"sv, {"video/x-matroska", "mkv"}},
    Magic{0, "ID3"sv, {"audio/mpeg", "mp3"}},
    Magic{0, "\xFF\xFB"sv, {"audio/mpeg", "mp3"}},
    Magic{0, "\xFF\xF3"sv, {"audio/mpeg", "mp3"}},
    Magic{0, "\xFF\xF1"sv, {"audio/aac", "aac"}},
    Magic{0, "OggS"sv, {"audio/ogg", "ogg"}},
    Magic{0, "fLaC"sv, {"audio/flac", "flac"}},
    Magic{0, "#!AMR"sv, {"audio/amr", "amr"}},
    Magic{0, "%PDF-"sv, {"application/pdf", "pdf"}},
    Magic{0, "{\\rtf"sv, {"text/rtf", "rtf"}},
    Magic{0, "7z\xBC\xAF\x27\x1C"sv, {"application/x-7z-compressed", "7z"}},
    Magic{0, "Rar!\x1A\x07"sv, {"application/vnd.rar", "rar"}},
    Magic{0, "\x1F\x8B"sv, {"application/gzip", "gz"}},
    Magic{30, "mimetypeapplication/vnd.oasis.opendocument.text"sv, {"application/vnd.oasis.opendocument.text", "odt"}},
    Magic{30,
          "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"sv,
          {"application/vnd.oasis.opendocument.spreadsheet", "ods"}},
};

constexpr std::string_view kZip = "PK\x03\x04"sv;
constexpr std::string_view kOldOffice = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

// Kinds of one format: what tells them apart is the extension of the name.
constexpr std::array kTexts{
    MediaType{"text/csv", "csv"},      MediaType{"text/html", "html"},      MediaType{"application/json", "json"},
    MediaType{"text/markdown", "md"},  MediaType{"application/xml", "xml"}, MediaType{"message/rfc822", "eml"},
    MediaType{"text/calendar", "ics"}, MediaType{"text/vcard", "vcf"},      MediaType{"text/plain", "log"},
};
constexpr std::array kOldOfficeKinds{
    MediaType{"application/msword", "doc"},
    MediaType{"application/vnd.ms-excel", "xls"},
    MediaType{"application/vnd.ms-powerpoint", "ppt"},
    MediaType{"application/vnd.ms-outlook", "msg"},
};

// What a zip of these holds begins with such a name; elsewhere it may be anywhere in the first entries.
struct Part {
  std::string_view name;
  MediaType type;
};
constexpr std::array kOfficeParts{
    Part{"word/", {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"}},
    Part{"xl/", {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"}},
    Part{"ppt/", {"application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"}},
};

std::string extension_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) return {};
  std::string extension(name.substr(dot + 1));
  for (char& c : extension)
    c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return extension;
}

MediaType by_extension(std::span<const MediaType> kinds, std::string_view name, MediaType otherwise) {
  const std::string extension = extension_of(name);
  const auto found =
      std::find_if(kinds.begin(), kinds.end(), [&](const MediaType& kind) { return kind.extension == extension; });
  return found == kinds.end() ? otherwise : *found;
}

bool fits(const Magic& magic, std::string_view bytes) {
  const auto stands = [&](std::size_t at, std::string_view what) {
    return bytes.size() >= at + what.size() && bytes.substr(at, what.size()) == what;
  };
  return stands(magic.at, magic.magic) && (magic.also.empty() || stands(magic.also_at, magic.also));
}

/// The names of a zip's entries stand in its local headers, 30 bytes in; an office file has one of its own parts soon.
MediaType kind_of_zip(std::string_view bytes) {
  constexpr std::size_t kHeader = 30;
  constexpr std::size_t kFarEnough = std::size_t{1} << 20;
  const bool is_office = bytes.substr(0, 200).find("[Content_Types].xml") != std::string_view::npos ||
                         bytes.substr(0, 200).find("_rels/") != std::string_view::npos;
  const std::string_view front = bytes.substr(0, kFarEnough);
  for (std::size_t at = 0; is_office && at != std::string_view::npos; at = front.find(kZip, at + 1)) {
    for (const Part& part : kOfficeParts) {
      if (front.substr(std::min(at + kHeader, front.size())).starts_with(part.name)) return part.type;
    }
  }
  return {"application/zip", "zip"};
}

/// Text has no control characters but those of lines and pages, and is UTF-8.
bool is_text(std::string_view bytes) {
  const auto is_odd = [](unsigned char c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
  };
  return !bytes.empty() && std::none_of(bytes.begin(), bytes.end(), is_odd) && is_utf8(bytes);
}

}  // namespace

MediaType media_type_of(std::string_view bytes, std::string_view name) {
  const auto* found =
      std::find_if(kMagic.begin(), kMagic.end(), [&](const Magic& magic) { return fits(magic, bytes); });
  if (found != kMagic.end()) return found->type;
  if (bytes.starts_with(kZip)) return kind_of_zip(bytes);
  if (bytes.starts_with(kOldOffice)) return by_extension(kOldOfficeKinds, name, {"application/x-ole-storage", "bin"});
  if (is_text(bytes)) return by_extension(kTexts, name, {"text/plain", "txt"});
  return {"application/octet-stream", "bin"};
}

}  // namespace kesu
