// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/mail_address.hpp"

#include <doctest/doctest.h>

namespace kesu {

TEST_CASE("an address has something on both sides of its at sign") {
  CHECK(is_mail_address("zhang.min@example.com"));
  CHECK(is_mail_address("a+b@localhost"));
  for (const char* text : {"", "@", "zhang", "@example.com", "zhang@"}) {
    CAPTURE(text);
    CHECK_FALSE(is_mail_address(text));
  }
}

TEST_CASE("an address is nothing that a mail's head or a command line would read otherwise") {
  for (const char* text : {"a@b, c@d", "a@b\nBcc: c@d", "<a@b>", "a@b\\", "\"a\"@b", "-oQ/tmp@b", "张@b", "a b@c"}) {
    CAPTURE(text);
    CHECK_FALSE(is_mail_address(text));
  }
}

TEST_CASE("addresses are the same in any case") {
  CHECK(same_mail_address("Wu.Tao@Example.com", "wu.tao@example.COM"));
  CHECK_FALSE(same_mail_address("wu.tao@example.com", "wu.tao@example.co"));
}

}  // namespace kesu
