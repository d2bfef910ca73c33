// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/media_type.hpp"

#include <string>

#include <doctest/doctest.h>

namespace kesu {
namespace {

using std::string_view_literals::operator""sv;

// A local header of a zip for an entry of that name, without the fields nobody reads.
std::string zip_entry(std::string_view name) {
  return std::string("PK\x03\x04"sv) + std::string(26, '\0') + std::string(name) + "…";
}

}  // namespace

TEST_CASE("the type of a file is told from its first bytes") {
  struct Row {
    std::string_view bytes;
    std::string_view type;
    std::string_view extension;
  };
  const Row rows[] = {
      {"\xFF\xD8\xFF\xE0 JFIF", "image/jpeg", "jpg"},
      {"\x89PNG\r\n\x1A\n", "image/png", "png"},
      {"RIFF\x10\0\0\0WEBPVP8 "sv, "image/webp", "webp"},
      {"RIFF\x10\0\0\0WAVEfmt "sv, "audio/wav", "wav"},
      {"\0\0\0\x18"
       "ftypheic"sv,
       "image/heic", "heic"},
      {"\0\0\0\x18"
       "ftypisom"sv,
       "video/mp4", "mp4"},
      {"\0\0\0\x18"
       "ftypM4A "sv,
       "audio/mp4", "m4a"},
      {"#!AMR\n", "audio/amr", "amr"},
      {"%PDF-1.7", "application/pdf", "pdf"},
      {"PK\x03\x04"sv, "application/zip", "zip"},
      {"说明", "text/plain", "txt"},
      {"plain\nlines\n", "text/plain", "txt"},
      {"cut off \xE8\xAF", "application/octet-stream", "bin"},
      {"a\0b"sv, "application/octet-stream", "bin"},
      {"", "application/octet-stream", "bin"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.type);
    CHECK(media_type_of(row.bytes, {}) == MediaType{row.type, row.extension});
  }
}

TEST_CASE("a name tells kinds of text apart and never overrules the bytes") {
  CHECK(media_type_of("a,b\n", "list.CSV") == MediaType{"text/csv", "csv"});
  CHECK(media_type_of("a,b\n", "list.exe") == MediaType{"text/plain", "txt"});
  CHECK(media_type_of("%PDF-1.4", "contract.jpg") == MediaType{"application/pdf", "pdf"});
  CHECK(media_type_of("\xFF\xFE\x00\x01"sv, "x.pdf") == MediaType{"application/octet-stream", "bin"});
  CHECK(media_type_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "old.doc") == MediaType{"application/msword", "doc"});
  CHECK(media_type_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "old.sh") == MediaType{"application/x-ole-storage", "bin"});
}

TEST_CASE("an office file is told from the zip it is") {
  const std::string docx = zip_entry("[Content_Types].xml") + zip_entry("word/document.xml");
  const std::string xlsx = zip_entry("_rels/.rels") + zip_entry("xl/workbook.xml");
  CHECK(media_type_of(docx, {}).extension == "docx");
  CHECK(media_type_of(xlsx, {}).extension == "xlsx");
  CHECK(media_type_of(zip_entry("word/of-mouth.txt"), {}).extension == "zip");
}

}  // namespace kesu
