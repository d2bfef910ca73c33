// SPDX-License-Identifier: Apache-2.0
// How a function of kesu fails: a value that says what kind of failure it was, what is wrong, where, and what would be
// right. Bad data of other people is a normal outcome here, so it is returned and collected, never thrown.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace kesu {

/// What kind of failure an error is. The command line maps each kind to one exit code, in one place.
enum class ErrorKind : std::uint8_t {
  kNegative,     ///< the answer is no: a check found something (exit 1)
  kUsage,        ///< the command was called wrongly (exit 2)
  kNotFound,     ///< an ID, file or name is not there, or is ambiguous (exit 3)
  kInvalidData,  ///< a file or an input row is not what it must be (exit 4)
  kEnvironment,  ///< the world: unreadable, disk full, lock busy, store too new (exit 5, retryable)
  kRefused,      ///< the procedure forbids it: a gate, a role, a given clock (exit 6)
  kBug,          ///< kesu itself is wrong (exit 70)
};

/// A place in a file: path as the user would type it, line and column from 1; 0 means "the whole file" or "the whole
/// line".
struct Place {
  std::string file;
  int line = 0;
  int column = 0;

  bool operator==(const Place&) const = default;
};

/// One failure. `message` is a sentence without final stop, already in the user's language; `hint` says what would be
/// right, or is empty.
struct Error {
  ErrorKind kind = ErrorKind::kBug;
  std::string message;
  Place at;
  std::string hint;

  bool operator==(const Error&) const = default;
};

/// Several failures found in one go, in the order of the text they were found in. Empty means none.
using Problems = std::vector<Error>;

/// A value, or the reason why there is none.
template <class T>
using Result = tl::expected<T, Error>;

/// Makes the failure side of a Result: `return fail(ErrorKind::kNotFound, say("no ticket {0}", id));`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, std::string message, Place at = {},
                                                std::string hint = {}) {
  return tl::unexpected<Error>(Error{kind, std::move(message), std::move(at), std::move(hint)});
}

/// Passes an existing error on as the failure side of another Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
  return tl::unexpected<Error>(std::move(error));
}

/// "file:line:column" as it stands before a message; parts that are not known are left out, the empty place is the
/// empty string.
std::string to_string(const Place& place);

}  // namespace kesu
