// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/links.hpp"

#include <filesystem>

#include <doctest/doctest.h>

#include "kesu/store/posix_disk.hpp"

#include "temporary_directory.hpp"

namespace kesu {

TEST_CASE("a link is followed within the store, and neither out of it nor nowhere") {
  const test::TemporaryDirectory directory;
  const auto disk = posix_disk();
  const std::string store = directory.path() + "/store";
  REQUIRE(disk->make_directories(store + "/templates"));
  REQUIRE(disk->create(store + "/templates/a", "x"));
  REQUIRE(disk->create(directory.path() + "/outside", "x"));
  std::filesystem::create_symlink("a", store + "/templates/inside");
  std::filesystem::create_symlink("../../outside", store + "/templates/away");
  std::filesystem::create_symlink("gone", store + "/templates/nowhere");
  std::filesystem::create_directory_symlink(directory.path(), store + "/behind");
  CHECK(follow_link(*disk, store, "templates/a"));
  CHECK(follow_link(*disk, store, "templates/inside"));
  for (const char* path : {"templates/away", "templates/nowhere", "behind/outside"}) {
    CAPTURE(path);
    const auto followed = follow_link(*disk, store, path);
    REQUIRE_FALSE(followed.has_value());
    CHECK(followed.error().kind == ErrorKind::kInvalidData);
    CHECK(followed.error().at.file == path);
  }
}

}  // namespace kesu
