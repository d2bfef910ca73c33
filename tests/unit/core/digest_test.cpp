// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/digest.hpp"

#include <vector>

#include <doctest/doctest.h>

namespace kesu {

using Files = std::vector<std::pair<std::string, std::string>>;

TEST_CASE("SHA-256 gives the published values") {
  // FIPS 180-2, appendix B.1 and B.2, and the empty message.
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("the digest of files is over path, length and bytes of each") {
  const std::string nul(1, '\0');
  const std::string bytes = "a.yaml" + nul + "3" + nul + "x: " + "b.yaml" + nul + "0" + nul;
  const Files files{{"a.yaml", "x: "}, {"b.yaml", ""}};
  CHECK(digest_files(files) == sha256_hex(bytes).substr(0, 32));
}

TEST_CASE("the digest does not depend on the order of the files or on line ends") {
  const Files files{{"a.yaml", "x: 1\n"}, {"b/c.yaml", "y: 2\n"}};
  CHECK(digest_files(files) == digest_files(Files{{"b/c.yaml", "y: 2\r\n"}, {"a.yaml", "x: 1\r\n"}}));
}

TEST_CASE("a lone CR counts") {
  CHECK(digest_files(Files{{"a", "x\ry"}}) != digest_files(Files{{"a", "xy"}}));
}

TEST_CASE("bytes cannot move from one file to the next unnoticed") {
  CHECK(digest_files(Files{{"a", "xy"}, {"b", "z"}}) != digest_files(Files{{"a", "x"}, {"b", "yz"}}));
}

}  // namespace kesu
