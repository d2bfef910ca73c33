// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/exit_code.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace kesu {

int exit_code(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::kNegative:
      return 1;
    case ErrorKind::kUsage:
      return 2;
    case ErrorKind::kNotFound:
      return 3;
    case ErrorKind::kInvalidData:
      return 4;
    case ErrorKind::kEnvironment:
      return 5;
    case ErrorKind::kRefused:
      return 6;
    case ErrorKind::kBug:
      return kExitBug;
  }
  return kExitBug;
}

int worse_exit_code(int a, int b) {
  static constexpr std::array kWorstFirst = {kExitBug, 2, 5, 4, 6, 3, 1, kExitDone};
  const auto rank = [](int code) { return std::find(kWorstFirst.begin(), kWorstFirst.end(), code); };
  return rank(a) <= rank(b) ? a : b;
}

int exit_code(const Problems& problems) {
  int code = kExitDone;
  for (const Error& problem : problems)
    code = worse_exit_code(code, exit_code(problem.kind));
  return code;
}

std::string_view to_string(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::kNegative:
      return "negative";
    case ErrorKind::kUsage:
      return "usage";
    case ErrorKind::kNotFound:
      return "not_found";
    case ErrorKind::kInvalidData:
      return "invalid_data";
    case ErrorKind::kEnvironment:
      return "environment";
    case ErrorKind::kRefused:
      return "refused";
    case ErrorKind::kBug:
      return "bug";
  }
  return "bug";
}

}  // namespace kesu
