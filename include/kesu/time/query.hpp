// SPDX-License-Identifier: Apache-2.0
// Questions put to a calendar as lines of JSON, and their answers: how other programs check or use kesu's arithmetic
// on business time. The operations and their fields are described in docs/commands/calendar.md. Reads and writes
// nothing but the lines it is given.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kesu/core/result.hpp"
#include "kesu/time/limit.hpp"

namespace kesu {

/// The answer to one line, without a line break, and what was wrong with the line, if anything.
struct QueryAnswer {
  std::string text;
  std::optional<Error> error;
};

/// Answers `{"id": …, "calendar": …, "op": …, …}` with `{"id": …, "result": …}`, or with `{"id": …, "error": …}`: the
/// line is not one JSON object in UTF-8, a field is missing or of the wrong kind, the operation is unknown, or the
/// calendar has no answer (kInvalidData); the calendar is unknown (kNotFound). `id` is a string or a number and comes
/// back as it was; without one it is null. Fields that the operation does not use are not looked at. Instants come with
/// the offset of the calendar's zone; what was asked of a bare date is answered with a date.
QueryAnswer answer_query(std::string_view line, const CalendarLookup& calendars);

/// The answer to a line that could not even be read, for the reason given.
QueryAnswer refuse_query(Error error);

}  // namespace kesu
