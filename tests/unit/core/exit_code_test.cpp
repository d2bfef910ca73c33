// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/exit_code.hpp"

#include <doctest/doctest.h>

namespace kesu {

TEST_CASE("each kind of error has the exit code that the manual promises") {
  CHECK(exit_code(ErrorKind::kNegative) == 1);
  CHECK(exit_code(ErrorKind::kUsage) == 2);
  CHECK(exit_code(ErrorKind::kNotFound) == 3);
  CHECK(exit_code(ErrorKind::kInvalidData) == 4);
  CHECK(exit_code(ErrorKind::kEnvironment) == 5);
  CHECK(exit_code(ErrorKind::kRefused) == 6);
  CHECK(exit_code(ErrorKind::kBug) == 70);
}

TEST_CASE("of several outcomes the worst gives the exit code, in the order 70 2 5 4 6 3 1") {
  const int worst_first[] = {70, 2, 5, 4, 6, 3, 1, 0};
  for (std::size_t worse = 0; worse < std::size(worst_first); ++worse) {
    for (std::size_t other = worse; other < std::size(worst_first); ++other) {
      CHECK(worse_exit_code(worst_first[worse], worst_first[other]) == worst_first[worse]);
      CHECK(worse_exit_code(worst_first[other], worst_first[worse]) == worst_first[worse]);
    }
  }
}

TEST_CASE("no problems exit 0") {
  CHECK(exit_code(Problems{}) == 0);
}

}  // namespace kesu
