// SPDX-License-Identifier: Apache-2.0
#include "rule_file.hpp"

#include <algorithm>

#include "kesu/core/text.hpp"
#include "kesu/yaml/reader.hpp"

namespace kesu {

namespace {

Result<RuleFile> made(std::string shown, std::string bytes, Result<YamlDocument> document, Problems& warnings) {
  if (!document) return fail(std::move(document.error()));
  warnings.insert(warnings.end(), document->warnings.begin(), document->warnings.end());
  return RuleFile{std::move(shown), std::move(bytes), std::move(document->root)};
}

}  // namespace

Result<RuleFile> read_rule_file(Disk& disk, const ShownDirectory& directory, std::string_view name,
                                Problems& warnings) {
  std::string shown = directory.shown_file(name);
  auto bytes = disk.read(directory.file(name));
  if (!bytes) return fail(bytes.error().kind, bytes.error().message, {std::move(shown)});
  return rule_file_of(std::move(shown), *std::move(bytes), warnings);
}

Result<RuleFile> read_foreign_rule_file(Disk& disk, const std::string& path, Problems& warnings) {
  auto bytes = disk.read(path);
  if (!bytes) return fail(std::move(bytes.error()));
  auto document = read_foreign_yaml(*bytes, path);
  return made(path, *std::move(bytes), std::move(document), warnings);
}

Result<RuleFile> rule_file_of(std::string shown, std::string bytes, Problems& warnings) {
  auto document = read_yaml(bytes, shown);
  return made(std::move(shown), std::move(bytes), std::move(document), warnings);
}

Place place_of(const DecodeContext& context, Mark mark) {
  return Place{context.file, mark.line, mark.column};
}

Names decode_names(const Node& node, const DecodeContext& context, std::string_view what) {
  Names names;
  if (node.is_scalar()) {
    const auto text = decode_string(node, context, what);
    if (text) names = Names{*text, *text};
  } else {
    MappingReader reader(node, context, std::string(what));
    names.en = reader.string("en").value_or("");
    names.zh = reader.string("zh").value_or("");
    reader.finish();
    if (!node.entries.empty() && (node.find("en") != nullptr || node.find("zh") != nullptr)) return names;
  }
  if (names.en.empty() && names.zh.empty()) {
    context.report(node.mark, say("{0} is empty", what), tr("write {en: English name, zh: 中文名称}"));
  }
  return names;
}

bool check_identifier(std::string_view text, Mark mark, const DecodeContext& context, std::string_view what,
                      bool dots) {
  const auto allowed = [dots](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || (dots && c == '.');
  };
  const bool edges = !text.empty() && text.front() != '.' && text.front() != '-' && text.back() != '.';
  if (edges && std::all_of(text.begin(), text.end(), allowed)) return true;
  context.report(mark, say("{0} '{1}' must be small letters, digits, _ and -", what, text),
                 tr("it is what other files and tickets refer to; names for people have a key of their own"));
  return false;
}

void report_unknown(Problems& problems, const Reference& reference, std::string message,
                    std::span<const std::string_view> known) {
  problems.push_back(Error{ErrorKind::kInvalidData, std::move(message), reference.at, suggest(reference.name, known)});
}

}  // namespace kesu
