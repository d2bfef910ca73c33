// SPDX-License-Identifier: Apache-2.0
// procedure.yaml, `about:`, `fields:` and `tags:`: which facts of its own an organisation keeps of a complaint, of what
// form, and which of them must be there. Asked when something is written, never when it is read: what stands in a
// ticket stays readable whatever the rules say later.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/result.hpp"
#include "kesu/core/ticket.hpp"
#include "kesu/core/vocabulary.hpp"
#include "kesu/rules/names.hpp"
#include "kesu/rules/rule_set.hpp"

namespace re2 {
class RE2;
}

namespace kesu {

/// What a declared value can be.
enum class DeclaredType : std::uint8_t { kText, kNumber, kAmount, kDate, kChoice, kYesNo };

/// A word that a field or the list of tags allows, with its name for people (may be empty).
struct DeclaredWord {
  std::string code;
  Names name;
};

struct DeclaredField {
  std::string path;  ///< "about.project", "fields.branch"
  Names name;        ///< may be empty
  DeclaredType type = DeclaredType::kText;
  std::vector<DeclaredWord> choices;           ///< of kChoice
  std::string pattern;                         ///< the whole of a text must match it; empty: any
  std::shared_ptr<const re2::RE2> expression;  ///< `pattern`, made ready; null without one
  std::string example;                         ///< for hints and questions; may be empty
  bool personal = false;                       ///< masked wherever it stands
  bool required = false;
  std::vector<Kind> kinds;              ///< required of these only; empty: of all
  std::vector<std::string> categories;  ///< required of these and what is below them only; empty: of all

  /// For people: its name, or its key.
  [[nodiscard]] std::string label() const;
};

struct DeclaredFields {
  std::vector<DeclaredField> list;                ///< in file order, those of `about:` first
  bool about_closed = false;                      ///< `about:` is declared: other keys are refused
  bool fields_closed = false;                     ///< the same of `fields:`
  std::optional<std::vector<DeclaredWord>> tags;  ///< nothing: any tag will do

  [[nodiscard]] const DeclaredField* find(std::string_view path) const;
};

const DeclaredFields& declared_fields(const RuleSet& rules);

/// Whether complaints can say something under `path`. Failure kInvalidData with the nearest: its block is declared, and
/// it is not in it.
[[nodiscard]] Result<void> check_field_path(const DeclaredFields& declared, std::string_view path);

/// A value for `path` ("about.project") as it is kept: amounts with two decimals, choices by their code, yes or no.
/// A field that nothing declares keeps it as typed, where others are allowed; about.amount always is. Failures
/// kInvalidData, saying what would be right.
[[nodiscard]] Result<std::string> declared_value(const DeclaredFields& declared, std::string_view path,
                                                 std::string_view typed);

/// A tag as it is kept. Failure kInvalidData: it is not among those declared.
[[nodiscard]] Result<std::string> declared_tag(const DeclaredFields& declared, std::string_view typed);

/// Brings all values and tags of a complaint into the form they are kept in. Failures: the first of these.
[[nodiscard]] Result<void> conform(const DeclaredFields& declared, Complaint& complaint);

/// The declared fields that such a complaint must have and this one has not. An empty category asks for what every
/// category must have.
std::vector<const DeclaredField*> missing_fields(const DeclaredFields& declared, const Complaint& complaint,
                                                 std::string_view category);

/// The values of a ticket, amended ones too, that the rules call personal: what must be masked wherever it occurs.
std::vector<std::string> personal_values(const DeclaredFields& declared, const Ticket& ticket,
                                         const Complaint& complaint);

/// A kept value for people: the name of a choice, yes or no in the language in use.
std::string spoken_value(const DeclaredField& field, const std::string& value);

}  // namespace kesu
