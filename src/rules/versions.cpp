// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/versions.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "kesu/core/text.hpp"

#include "rule_file.hpp"

namespace kesu {
namespace {

constexpr std::string_view kVersionsDirectory = "versions";
constexpr std::size_t kDigestLength = 32;

/// A whole number from 1, or 0 if `text` is none.
int number_of(std::string_view text) {
  int number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  return failure == std::errc{} && end == text.data() + text.size() && number > 0 ? number : 0;
}

/// The parts of "shop@4-7c1e…"; the digest may be cut off anywhere.
std::optional<RulesRef> parse_name(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  const std::size_t dash = std::min(text.find('-', at), text.size());
  RulesRef reference{std::string(text.substr(0, at)), number_of(text.substr(at + 1, dash - at - 1)),
                     std::string(text.substr(std::min(dash + 1, text.size())))};
  const bool hex = reference.digest.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (reference.version == 0 || !hex || reference.digest.size() > kDigestLength) return std::nullopt;
  return reference;
}

std::optional<RulesRef> parse_directory(std::string_view name) {
  auto reference = parse_name(name);
  if (reference && reference->digest.size() == kDigestLength) return reference;
  return std::nullopt;
}

bool stands_before(const RulesRef& a, const RulesRef& b) {
  return std::tie(a.name, a.version, a.digest) < std::tie(b.name, b.version, b.digest);
}

}  // namespace

std::string version_directory(const RulesRef& reference) {
  return fmt::format("{}/{}@{}-{}", kVersionsDirectory, reference.name, reference.version, reference.digest);
}

RulePlaces version_places(const ShownDirectory& rules, const RulesRef& reference) {
  const std::string name = version_directory(reference);
  const ShownDirectory directory{rules.file(name), rules.shown_file(name)};
  return {directory, {directory.file("calendars"), directory.shown_file("calendars")}, {}};
}

std::vector<RulesRef> published_references(Disk& disk, const ShownDirectory& rules) {
  std::vector<RulesRef> references;
  const auto entries = disk.list(rules.file(kVersionsDirectory));
  if (!entries) return references;
  for (const DirectoryEntry& entry : *entries) {
    if (entry.type != FileType::kDirectory) continue;
    if (auto reference = parse_directory(entry.name)) references.push_back(*std::move(reference));
  }
  std::sort(references.begin(), references.end(), stands_before);
  return references;
}

std::vector<PublishedVersion> published_versions(Disk& disk, const ShownDirectory& rules, Problems& problems) {
  std::vector<PublishedVersion> versions;
  const auto entries = disk.list(rules.file(kVersionsDirectory));
  if (!entries && entries.error().kind != ErrorKind::kNotFound) problems.push_back(entries.error());
  if (!entries) return versions;
  for (const DirectoryEntry& entry : *entries) {
    const std::string path = fmt::format("{}/{}", kVersionsDirectory, entry.name);
    const auto reference = parse_directory(entry.name);
    if (!reference || entry.type != FileType::kDirectory) {
      problems.push_back(Error{ErrorKind::kInvalidData, say("{0} is no published version", entry.name),
                               Place{rules.shown_file(path), 0, 0}, tr("they are named as shop@4-<32 digits>")});
      continue;
    }
    PublishedVersion version{*reference, std::nullopt};
    Problems warnings;
    const ShownDirectory directory{rules.file(path), rules.shown_file(path)};
    const auto file = read_rule_file(disk, directory, "plan.yaml", warnings);
    if (file) {
      version.plan = decode_plan(file->root, DecodeContext{file->path, {}, &problems});
    } else {
      problems.push_back(file.error());
      // It lies there and is none: that is no question of what was asked for.
      if (problems.back().kind == ErrorKind::kNotFound) problems.back().kind = ErrorKind::kInvalidData;
    }
    versions.push_back(std::move(version));
  }
  std::sort(versions.begin(), versions.end(), [](const PublishedVersion& a, const PublishedVersion& b) {
    return stands_before(a.reference, b.reference);
  });
  return versions;
}

std::vector<RulesRef> matching_versions(const std::vector<RulesRef>& published, std::string_view typed) {
  std::vector<RulesRef> found;
  const int number = number_of(typed);
  const auto name = parse_name(typed);
  for (const RulesRef& reference : published) {
    const bool by_number = number > 0 && reference.version == number;
    const bool by_name = name && reference.name == name->name && reference.version == name->version &&
                         reference.digest.starts_with(name->digest);
    if (by_number || by_name) found.push_back(reference);
  }
  return found;
}

}  // namespace kesu
