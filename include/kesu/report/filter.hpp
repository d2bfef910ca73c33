// SPDX-License-Identifier: Apache-2.0
// The one language in which tickets are picked out: `priority = urgent and received < -7d and not text ~ leak`. Which
// tickets a verb looks at otherwise, and where a filter with a name stands, is for others to know. Described for users
// in docs/filters.md.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/result.hpp"
#include "kesu/report/facts.hpp"
#include "kesu/report/tickets.hpp"

namespace kesu {

/// What the words of a filter depend on.
struct FilterSetting {
  Instant now{};
  const Zone* zone = nullptr;                                         ///< in which days begin
  std::string me;                                                     ///< whom `me` means
  std::function<Result<Timestamp>(const std::string&)> time;          ///< a time as people type it
  std::function<std::optional<std::string>(std::string_view)> named;  ///< the text of a filter with a name, or nothing
  std::vector<std::string> names;                                     ///< of those filters, for suggestions
  /// The names as the store has them, or a failure that says which is near; may be empty (any name will do).
  std::function<Result<std::string>(const std::string&)> category, person, department, tag;
  /// How the values of "fields.fee" compare, or a failure that says which such field is near; empty: as texts.
  std::function<Result<FactForm>(const std::string& path)> fact_form;
  /// A value of it as complaints keep it, or a failure that says what would be right; empty: as typed.
  std::function<Result<std::string>(const std::string& path, const std::string& value)> fact_value;
};

/// A condition on a ticket.
class Filter {
 public:
  using Test = std::function<bool(const TicketView&)>;

  /// Lets every ticket pass.
  Filter() = default;

  /// Reads `text`; empty lets every ticket pass. Failures kUsage at `source`:1:column: an unknown field, word, name or
  /// operator, a value of the wrong type, an unfinished text, a named filter that there is not or that names itself.
  [[nodiscard]] static Result<Filter> parse(std::string_view text, const std::string& source,
                                            const FilterSetting& setting);

  /// `field = value1, value2, …` from values at hand; no values let every ticket pass. Failures kUsage, without a
  /// place.
  [[nodiscard]] static Result<Filter> of(std::string_view field, const std::vector<std::string>& values,
                                         const FilterSetting& setting);

  /// Tickets in which all of `words` stand somewhere: in what was written about the matter, in who complains, or as
  /// an ID of ours or another program's.
  [[nodiscard]] static Result<Filter> about(const std::vector<std::string>& words, const FilterSetting& setting);

  /// From here on both conditions must hold.
  void also(Filter other);

  [[nodiscard]] bool passes(const TicketView& view) const;

 private:
  explicit Filter(Test test) { tests_.push_back(std::move(test)); }

  std::vector<Test> tests_;
};

/// The names of all fields and flags of the language, for documentation, completion and suggestions.
std::vector<std::string_view> filter_words();

}  // namespace kesu
