// SPDX-License-Identifier: Apache-2.0
#include "kesu/core/evidence.hpp"

#include <string>

#include <doctest/doctest.h>

namespace kesu {
namespace {

const std::string kDigest(64, 'a');

}  // namespace

TEST_CASE("the name of an evidence file is a digest and a short extension, and leads nowhere") {
  const auto name = parse_evidence_name(kDigest + ".jpg");
  REQUIRE(name);
  CHECK(*name == EvidenceName{kDigest, "jpg"});
  CHECK(to_string(*name) == kDigest + ".jpg");
  for (const std::string& wrong :
       {std::string(), std::string(".."), kDigest, kDigest + ".", kDigest + ".JPG", kDigest + ".a/b", kDigest + "..",
        kDigest + ".jpg\n", "../" + kDigest + ".jpg", "A" + kDigest.substr(1) + ".jpg", kDigest + ".123456789"}) {
    CAPTURE(wrong);
    CHECK_FALSE(parse_evidence_name(wrong));
  }
}

TEST_CASE("a file may have come with any plain name") {
  for (const char* good : {"photo.jpg", "门槛石.jpg", "...", "a b", "-rf", "C:\\photo.jpg"})
    CHECK_MESSAGE(check_attached_name(good), good);
  for (const std::string& bad : {std::string(), std::string("."), std::string(".."), std::string("a/b"),
                                 std::string("/etc/passwd"), std::string("a\nb"), std::string("a\x1B[2J"),
                                 std::string("\xFF.jpg"), std::string("a\0b", 3), std::string(256, 'a')}) {
    CAPTURE(bad);
    CHECK_FALSE(check_attached_name(bad));
  }
}

TEST_CASE("a size is a whole number of KiB or MiB") {
  CHECK(parse_size("1 KiB") == 1024);
  CHECK(parse_size("32 MiB") == std::size_t{32} << 20);
  CHECK(parse_size("1024 MiB") == kLargestEvidence);
  for (const char* wrong : {"", "32", "32MiB", "32 MB", "0 KiB", "-1 KiB", "01 KiB", "1025 MiB", "1.5 MiB", "1 GiB",
                            "99999999999999999999 KiB"})
    CHECK_MESSAGE(!parse_size(wrong), wrong);
  CHECK(size_words(317) == "317 bytes");
  CHECK(size_words(1024) == "1 KiB");
  CHECK(size_words(1500) == "1.5 KiB");
  CHECK(size_words(std::size_t{32} << 20) == "32 MiB");
}

}  // namespace kesu
