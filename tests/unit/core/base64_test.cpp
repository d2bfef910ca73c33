// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/base64.hpp"

#include <doctest/doctest.h>

namespace kesu {

TEST_CASE("base64 pads to four letters") {
  // RFC 4648, 10.
  CHECK(base64("") == "");
  CHECK(base64("f") == "Zg==");
  CHECK(base64("fo") == "Zm8=");
  CHECK(base64("foobar") == "Zm9vYmFy");
  CHECK(base64("投诉") == "5oqV6K+J");
}

}  // namespace kesu
