// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/ticket.hpp"

#include "kesu/core/text.hpp"

namespace kesu {

Result<RulesRef> parse_rules_ref(std::string_view text) {
  constexpr std::size_t kDigestLength = 32;
  constexpr std::size_t kMaxVersionDigits = 6;
  constexpr auto kNone = std::string_view::npos;
  const auto invalid = [&] {
    return fail(ErrorKind::kInvalidData, say("'{0}' names no rule set", text), {},
                tr("write name@version and the digest, like home-improvement@3 7c1e09ab41d25f0693b8a6d1e2c4907f"));
  };
  const std::size_t space = text.find(' ');
  if (space == kNone) return invalid();
  const std::string_view digest = text.substr(space + 1);
  const std::string_view named = text.substr(0, space);
  const std::size_t at = named.rfind('@');
  if (at == kNone || at == 0) return invalid();
  const std::string_view version = named.substr(at + 1);
  if (digest.size() != kDigestLength || digest.find_first_not_of("0123456789abcdef") != kNone) return invalid();
  if (version.empty() || version.size() > kMaxVersionDigits || version.front() == '0' ||
      version.find_first_not_of("0123456789") != kNone) {
    return invalid();
  }
  return RulesRef{std::string(named.substr(0, at)), std::stoi(std::string(version)), std::string(digest)};
}

std::string to_string(const RulesRef& ref) {
  return fmt::format("{}@{} {}", ref.name, ref.version, ref.digest);
}

std::string Event::field(std::string_view key) const {
  const Node* node = fields.find(key);
  return node != nullptr && node->is_scalar() ? node->text : std::string();
}

bool Event::operator==(const Event& other) const {
  return id == other.id && after == other.after && at == other.at && happened == other.happened &&
         given_clock == other.given_clock && by == other.by && kind == other.kind && fields == other.fields &&
         rules == other.rules && terms == other.terms && verdicts == other.verdicts;
}

}  // namespace kesu
