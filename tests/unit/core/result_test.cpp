// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/result.hpp"

#include <doctest/doctest.h>

namespace kesu {

TEST_CASE("a place is written as far as it is known") {
  CHECK(to_string(Place{}) == "");
  CHECK(to_string(Place{"kesu.yaml"}) == "kesu.yaml");
  CHECK(to_string(Place{"kesu.yaml", 7}) == "kesu.yaml:7");
  CHECK(to_string(Place{"kesu.yaml", 7, 11}) == "kesu.yaml:7:11");
  CHECK(to_string(Place{"", 7, 11}) == "7:11");
  CHECK(to_string(Place{"kesu.yaml", 0, 11}) == "kesu.yaml");
}

TEST_CASE("a failure carries its kind, message, place and hint") {
  const Result<int> result = fail(ErrorKind::kRefused, "no", Place{"a", 1, 2}, "ask");
  REQUIRE_FALSE(result.has_value());
  CHECK(result.error() == Error{ErrorKind::kRefused, "no", Place{"a", 1, 2}, "ask"});
}

}  // namespace kesu
