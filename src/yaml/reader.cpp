// SPDX-License-Identifier: Apache-2.0
#include "kesu/yaml/reader.hpp"

#include "kesu/core/text.hpp"

#include "canonical.hpp"
#include "events.hpp"
#include "scan.hpp"

namespace kesu {

namespace {

Problems warnings_of(const ScannedText& text, const std::string& file) {
  Problems warnings;
  if (text.has_byte_order_mark) {
    warnings.push_back({ErrorKind::kInvalidData, tr("the file begins with a byte order mark"), Place{file, 1, 1},
                        tr("save it as UTF-8 without BOM")});
  }
  if (text.first_crlf_line != 0) {
    warnings.push_back({ErrorKind::kInvalidData, tr("lines end with CR LF"), Place{file, text.first_crlf_line},
                        tr("save it with LF line ends, as .gitattributes asks")});
  }
  return warnings;
}

bool looks_like_json(std::string_view bytes) {
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
}

// As many spaces, so that places stay what they are.
void replace_tabs_outside_strings(std::string& json) {
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (in_string && json[i] == '\\') {
      ++i;
    } else if (json[i] == '"') {
      in_string = !in_string;
    } else if (!in_string && json[i] == '\t') {
      json[i] = ' ';
    }
  }
}

}  // namespace

Result<YamlDocument> read_foreign_yaml(std::string_view bytes, const std::string& file, const YamlBounds& bounds) {
  if (!looks_like_json(bytes) || bytes.size() > bounds.max_bytes) return read_yaml(bytes, file, bounds);
  std::string json(bytes);
  replace_tabs_outside_strings(json);
  if (json.back() != '\n') json += '\n';
  return read_yaml(json, file, bounds);
}

Result<YamlDocument> read_yaml(std::string_view bytes, const std::string& file, const YamlBounds& bounds) {
  if (bytes.size() > bounds.max_bytes) {
    return fail(ErrorKind::kInvalidData,
                say("the file has {0} bytes; at most {1} are read", bytes.size(), bounds.max_bytes), Place{file});
  }
  const auto text = scan_text(bytes, file);
  if (!text) return fail(text.error());
  if (auto root = read_canonical(*text, bounds)) return YamlDocument{std::move(*root), warnings_of(*text, file)};
  auto root = read_events(*text, file, bounds);
  if (!root) return fail(std::move(root.error()));
  return YamlDocument{std::move(*root), warnings_of(*text, file)};
}

}  // namespace kesu
