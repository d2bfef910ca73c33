// SPDX-License-Identifier: Apache-2.0
#include "tzdata.hpp"

#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>

namespace kesu {
namespace {

namespace fs = std::filesystem;

/// A directory with the files of a time-zone database, gone with the test.
class Database {
 public:
  explicit Database(const std::string& name) : directory_(fs::path(KESU_BINARY_DIR) / "tests" / name) {
    fs::remove_all(directory_);
    fs::create_directories(directory_ / "Asia");
  }
  ~Database() { fs::remove_all(directory_); }
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  void put(const std::string& name, const std::string& bytes) const { std::ofstream(directory_ / name) << bytes; }
  [[nodiscard]] std::string version(std::string_view zone) const { return read_tzdata_version(directory_, zone); }

 private:
  fs::path directory_;
};

}  // namespace

TEST_CASE("the database says its version in the first line of tzdata.zi") {
  const Database database("tzdata_named");
  database.put("tzdata.zi", "# version 2026f\n# This zic input file is in the public domain.\n");
  CHECK(database.version("Asia/Shanghai") == "2026f");
}

TEST_CASE("without tzdata.zi the zone's own file is fingerprinted") {
  const Database database("tzdata_unnamed");
  database.put("Asia/Shanghai", "abc");
  CHECK(database.version("Asia/Shanghai") == "sha256:ba7816bf8f01cfea");
  database.put("tzdata.zi", "R d 1916 o - Jun 14 23s 1 S\n");
  CHECK(database.version("Asia/Shanghai") == "sha256:ba7816bf8f01cfea");
  CHECK(database.version("Asia/Tokyo") == "unknown");
}

}  // namespace kesu
