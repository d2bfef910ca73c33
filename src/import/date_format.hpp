// SPDX-License-Identifier: Apache-2.0
// Formats of dates in somebody's table: a small strict strptime. Reads a text or says why not; never guesses which of
// two dates was meant.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kesu/core/result.hpp"
#include "kesu/core/timestamp.hpp"

namespace kesu {

/// A date as a table wrote it: on the wall clock of the map's zone, unless it says its offset.
struct WrittenTime {
  Date date{};
  std::optional<Seconds> time_of_day;          ///< from 00:00; absent where the format has no time
  std::optional<std::chrono::minutes> offset;  ///< east of UTC; only where the format has %z

  /// What the wall clock showed, 00:00 for a date.
  [[nodiscard]] std::chrono::local_seconds local() const;
};

/// One format, ready to read with.
class DateFormat {
 public:
  /// Conversions: %Y (four digits), %y (00-68 are 2000-2068, 69-99 are 1969-1999, as POSIX has it), %m, %d, %b (Jan)
  /// and %B (January) in English in any case, %H (0-23), %I (1-12) with %p (AM, PM, a.m., 上午, 下午), %M, %S, %f (a
  /// fraction of a second, which is dropped), %z (+08:00, +0800, Z), %%. Anything else stands for itself. Month, day
  /// and hour have one or two digits, exactly two where another number stands next to them ("%Y%m%d"). Failure
  /// kInvalidData: an unknown conversion, one given twice, no full date, %I without %p or %p without %I, minutes
  /// without hours, seconds without minutes, %z without a time.
  [[nodiscard]] static Result<DateFormat> parse(std::string_view format);

  /// Reads the whole of `text`. Failure kNotFound: it does not have this form. Failure kInvalidData: it has, but there
  /// is no such date or time (30 February, 25:00).
  [[nodiscard]] Result<WrittenTime> read(std::string_view text) const;

  /// `time` as this format writes it, numbers with two digits.
  [[nodiscard]] std::string write(const WrittenTime& time) const;

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  struct Item {
    char conversion = 0;  ///< 0: a literal character
    char literal = 0;
    bool two_digits = false;  ///< another number stands next to it
  };
  [[nodiscard]] bool has(char conversion) const;
  [[nodiscard]] Result<void> check() const;

  std::string text_;
  std::vector<Item> items_;
};

/// Reads `text` by the first of `formats` that fits. Failure kInvalidData, a message for people about `text`.
[[nodiscard]] Result<WrittenTime> read_time(std::string_view text, const std::vector<DateFormat>& formats);

/// A text that two of `formats` read as different times, or nothing: such a list would have to guess.
std::optional<std::string> ambiguous_text(const std::vector<DateFormat>& formats);

}  // namespace kesu
