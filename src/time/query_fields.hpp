// SPDX-License-Identifier: Apache-2.0
// The fields of a question put to a calendar, each read when an operation asks for it, so that those which it does not
// use may hold anything.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "kesu/core/result.hpp"
#include "kesu/time/calendar.hpp"

namespace kesu {

/// What is wrong with a question: kInvalidData.
[[nodiscard]] tl::unexpected<Error> invalid(std::string message);

/// All failures are kInvalidData and name the field.
class QueryFields {
 public:
  /// Until then a pause lasts that nothing has ended.
  static constexpr Instant kEndless = std::chrono::sys_days{std::chrono::year{10000} / 1 / 1};

  /// Both must outlive this. `fields` is an object.
  QueryFields(const nlohmann::json& fields, const Calendar& calendar) : fields_(fields), calendar_(calendar) {}

  [[nodiscard]] const Calendar& calendar() const { return calendar_; }
  [[nodiscard]] const Zone& zone() const { return calendar_.zone(); }

  [[nodiscard]] Result<Timestamp> time(const char* key) const;
  [[nodiscard]] Result<Instant> instant(const char* key) const;
  /// The local date of a time, or the date that was given.
  [[nodiscard]] Result<Date> date(const char* key) const;
  /// A whole number within ±`most`; 3600.0 is one too.
  [[nodiscard]] Result<std::int64_t> integer(const char* key, std::int64_t most) const;
  /// false where it is left out.
  [[nodiscard]] Result<bool> flag(const char* key) const;
  /// One of `words`; the first where it is left out and may be.
  [[nodiscard]] Result<std::string> word(const char* key, std::span<const std::string_view> words,
                                         bool may_be_absent) const;
  /// `pauses`: a list of [from, to]; `to` may be null.
  [[nodiscard]] Result<std::vector<Pause>> pauses() const;

 private:
  [[nodiscard]] Result<const nlohmann::json*> required(const char* key) const;
  [[nodiscard]] Result<Timestamp> timestamp(const nlohmann::json& value, const char* key) const;

  const nlohmann::json& fields_;
  const Calendar& calendar_;
};

}  // namespace kesu
